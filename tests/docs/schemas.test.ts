/** docs/*.schema.json are for editors; they must say of every file what the parsers say, as far as a schema can. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDirectory } from '../../src/core/parse-directory.ts';
import { parsePolicy } from '../../src/core/policy/parse-policy.ts';
import { checkIds } from '../../src/core/checks/settings.ts';
import { protocols } from '../../src/protocols/index.ts';
import { goodDirectory, smallestDirectory, spoilt, spoiltDirectories } from '../core/directory-examples.ts';
import { changedSomewhere } from '../core/policy/changed-data.ts';
import { goodPolicy, spoiltPolicies } from '../core/policy/policy-examples.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);

function schemaOf(name: string) {
  return JSON.parse(readFileSync(new URL(`../../docs/${name}.schema.json`, import.meta.url), 'utf8'));
}

const directorySchema = schemaOf('directory');
const policySchema = schemaOf('policy');
const directoryFits = ajv.compile(directorySchema);
const policyFits = ajv.compile(policySchema);

/** Every subschema with a key of "properties", by its name. */
function fieldsIn(schema: unknown): readonly (readonly [name: string, field: Record<string, unknown>])[] {
  if (schema === null || typeof schema !== 'object') return [];
  const properties = Object.entries((schema as { properties?: Record<string, Record<string, unknown>> }).properties ?? {});
  return [...properties, ...Object.values(schema).flatMap(fieldsIn)];
}

describe('the schema of the directory', () => {
  it.each([goodDirectory, smallestDirectory])('takes a good one', (data) => {
    expect(directoryFits(data) || directoryFits.errors).toBe(true);
  });

  it.each(spoiltDirectories)('$what: $kind', ({ spoil, kind }) => {
    expect(directoryFits(spoilt(goodDirectory, spoil))).toBe(kind === 'meaning');
  });

  it('takes whatever the parser takes', () => {
    fc.assert(fc.property(changedSomewhere(goodDirectory), (data) => {
      if ('directory' in parseDirectory(data)) expect(directoryFits(data) || directoryFits.errors).toBe(true);
    }), { numRuns: 500 });
  });
});

describe('the schema of the policy', () => {
  it.each([goodPolicy, {}])('takes a good one', (data) => {
    expect(policyFits(data) || policyFits.errors).toBe(true);
  });

  it.each(spoiltPolicies)('$what: $kind', ({ spoil, kind }) => {
    expect(policyFits(spoilt(goodPolicy, spoil))).toBe(kind === 'meaning');
  });

  it('takes whatever the parser takes', () => {
    fc.assert(fc.property(changedSomewhere(goodPolicy), (data) => {
      if ('policy' in parsePolicy(data, protocols, 'knutsford')) expect(policyFits(data) || policyFits.errors).toBe(true);
    }), { numRuns: 500 });
  });

  it('knows the protocols and the checks that exist', () => {
    expect(policySchema.properties.protocol.enum).toEqual([...protocols.map((one) => one.id), null]);
    expect(Object.keys(policySchema.properties.checks.properties)).toEqual(checkIds);
  });
});

describe.each([['directory', directorySchema], ['policy', policySchema]])('every field of the %s', (_, schema) => {
  it('is described for the editor', () => {
    const fields = fieldsIn(schema);
    expect(fields.length).toBeGreaterThan(15);
    for (const [name, field] of fields) expect(field['description'] ?? field['$ref'] ?? field['anyOf'], name).toBeTruthy();
  });
});
