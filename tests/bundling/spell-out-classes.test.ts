import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../src/bundling/character-classes.js';
import spellOutClasses from '../../src/bundling/spell-out-classes.js';

const sources = join(import.meta.dirname, '../../node_modules/compromise/src');
const expression = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\\p\{(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*\/[a-z]*/g;

function rewritten(source: string): string {
  return spellOutClasses.call({ resourcePath: 'somewhere.js' } as never, source) as string;
}

/** What an expression of the source has become, run with the classes it imports. */
function made(literal: string): RegExp {
  const code = rewritten(`export default ${literal};`);
  const names = [...code.matchAll(/import \{ (\w+) as (\w+) \}/g)].map((match) => [match[1]!, match[2]!] as const);
  const body = code.replace(/^import .*$/gm, '').replace('export default', 'return');
  return new Function(...names.map(([, local]) => local), body)(...names.map(([name]) => rangesOf(name))) as RegExp;
}

const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const literals = [...new Set(files.flatMap((file) => readFileSync(join(sources, file), 'utf8').replace(/^\s*\/\/.*$/gm, '').match(expression) ?? []))];

describe('expressions of compromise with \\p', () => {
  it('are found', () => expect(literals.length).toBeGreaterThan(10));

  it.each(literals)('%s: means the same, in ES2016', (literal) => {
    const original = new Function(`return ${literal}`)() as RegExp;
    const ours = made(literal);
    expect(() => parse(`/${ours.source}/${ours.flags}`, { ecmaVersion: 2016 })).not.toThrow();
    for (let point = 0; point <= 0x1ffff; point += 7) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const character = String.fromCodePoint(point);
      for (const text of [character, `A${character}`, `${character}b`, `a-${character}`, `${character}50`, `50${character}`, `#${character}x`, `${character} / ${character}`])
        if (original.test(text) !== ours.test(text)) expect.fail(`${literal} differs on ${JSON.stringify(text)}`);
    }
  });

  it('leave other sources alone', () => {
    const source = 'const a = /[a-z]+/u; // \\w';
    expect(rewritten(source)).toBe(source);
  });
});
