/** Lists, folders and words agree with one another. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/core/checks/index.ts';
import { checkIds } from '../src/core/checks/settings.ts';
import { remedies } from '../src/core/remedies/index.ts';
import { remedyLabels, wordings } from '../src/core/words/en.ts';
import { protocols } from '../src/protocols/index.ts';

const root = resolve(import.meta.dirname, '..');
const files = (folder: string, pattern: RegExp) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file));

describe('checks', () => {
  it.each(checkIds)('%s has a file named by its id, an entry under its own id, and words', (id) => {
    expect(existsSync(join(root, 'src/core/checks', `${id}.ts`))).toBe(true);
    expect(checks[id].id).toBe(id);
    expect(Object.keys(wordings[id]).length).toBeGreaterThan(0);
  });

  it.each(checkIds)('%s: every kind of fact that its code makes has words', (id) => {
    const folder = `src/core/checks/${id}`;
    const sources = [`${folder}.ts`, ...(existsSync(join(root, folder)) ? files(folder, /\.ts$/).map((file) => `${folder}/${file}`) : [])];
    const kinds = sources.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/\bkind:\s*'([a-z-]+)'/g)].map((match) => match[1]!));
    for (const kind of kinds) expect(Object.keys(wordings[id])).toContain(kind);
  });
});

describe('remedies', () => {
  it('each has a label', () => {
    expect(Object.keys(remedyLabels).sort()).toEqual(Object.keys(remedies).sort());
  });
});

describe('protocol packs', () => {
  it.each(protocols.map((protocol) => [protocol.id, protocol] as const))('%s: every clause that a check cites is in the pack', (_, protocol) => {
    const numbers = new Set(protocol.clauses.flatMap((clause) => [clause.number, ...clause.twins]));
    for (const settings of Object.values(protocol.checks))
      for (const number of Object.values(settings.clauses).flat()) expect(numbers).toContain(number);
  });

  it.each(protocols.map((protocol) => [protocol.id, protocol] as const))('%s: numbers are unique and every clause has a summary', (_, protocol) => {
    const numbers = protocol.clauses.map((clause) => clause.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const clause of protocol.clauses) expect(clause.summary.length).toBeGreaterThan(10);
  });
});

describe('files', () => {
  it('are kebab-case, but for React components', () => {
    const odd = files('src', /\.(?:ts|tsx|json)$/).filter((file) => !file.endsWith('.tsx') && !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.schema|\.d)?\.(?:ts|json)$/.test(file.split('\\').join('/')));
    expect(odd).toEqual([]);
  });

  it('there is no utils, helpers or manager', () => {
    expect(files('src', /(?:utils?|helpers?|manager)\.tsx?$/)).toEqual([]);
  });
});
