import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
// @ts-expect-error webpack's plugins are plain JavaScript
import { listsAsWords } from '../../src/bundling/lists-as-words.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'feast'];
const lists: readonly (readonly string[])[] = [
  days, [...days, 'say "no"', "can't", 'a\\b'], [...days, 'either|or'], [...days, 'a|b', '~', 'a/b'], [...days, 'café', '\u2028', '£'], [...days, '', ''],
  [...days, '(?:an?|the) (?:old|new) day', '(?:x|(?:y|z))'], [...days, '(?:a|b)(?:c|d)(?:e|f)(?:g|h)', '<', 'a % b'], [...days, '(?:a)(?:b)(?:c)(?:d)(?:e)(?:f)(?:g)(?:h)<%&#'],
];

describe('long lists of strings in a bundle', () => {
  it.each(lists)('hold the same afterwards: %#', (...list) => {
    const written = listsAsWords(`[${list.map((entry) => JSON.stringify(entry).replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)).join(',')}]`);
    expect(written).toContain('.split(');
    expect([...runInNewContext(written) as string[]]).toEqual(list);
    expect(written).toMatch(/^[\x20-\x7e]*$/);
  });

  it.each([
    `x=["mon","tue"]`, `x=[${days.map((day) => `"${day}"`).join(',')},1]`, `x=[${days.map((day) => `"${day}"`).join(',')},y]`, `x=[${days.map((day) => `"${day}"`).join(',')},...y]`,
    `x=[${[...days, '|~/_'].map((day) => `"${day}"`).join(',')}]`,
  ])('%s stays', (code) => { expect(listsAsWords(code)).toBe(code); });

  it('several of a script are all rewritten, and what is around stays', () => {
    const list = JSON.stringify(days);
    expect(listsAsWords(`const a=${list};f(${list},"[")`)).toBe(`const a="${days.join('|')}".split("|");f("${days.join('|')}".split("|"),"[")`);
  });
});
