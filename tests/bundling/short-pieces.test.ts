import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
// @ts-expect-error webpack's plugins are plain JavaScript
import { withShortPieces } from '../../src/bundling/short-pieces.js';

const pattern = '(?:was|were|is|are) (?:[a-z]+ )?(?:entering|tested|for the one|of \\w+)|(?:going to |all )?right(?! there)';

/** What a script answers, its pieces put back. */
const answer = (script: string) => runInNewContext(`(function(){${withShortPieces(script)}return x})()`) as unknown;

describe('short pieces of a bundle', () => {
  it.each([
    pattern, `${pattern} "said" \\"`, `caf\u00e9|\u00a3|${pattern}`, pattern.repeat(9), `a|${'the '.repeat(40)}`,
  ])('are put back as they were: %#', (text) => {
    const script = `var x=${JSON.stringify(text)};`;
    expect(withShortPieces(script)).toMatch(/^[\x20-\x7e]*$/);
    expect(answer(script)).toBe(text);
  });

  it('make a script shorter', () => {
    const script = `var x=[${`${JSON.stringify(pattern)},`.repeat(30)}];`;
    expect(withShortPieces(script).length).toBeLessThan(0.9 * script.length);
    expect(answer(script)).toEqual(Array.from({ length: 30 }, () => pattern));
  });

  it('longer pieces as two characters, whatever character stands behind them', () => {
    const list = Array.from({ length: 120 }, (_, at) => `${['harbour', 'lantern', 'meadow'][at % 3]!}${String.fromCharCode(35 + (at % 88))}`.replace(/[\\&A-Z#%<>`]/g, 'x')).join('|');
    const script = `var x=${JSON.stringify(list)};`;
    expect(withShortPieces(script).length).toBeLessThan(script.length);
    expect(answer(script)).toBe(list);
  });

  it.each([
    ['words for people', `Write to the Monitoring Officer, or move them to Cc; the protocol asks for it, and it is on your side.`],
    ['data', `{"table":"${pattern.slice(0, 40).replace(/\\/g, '')}${'|a'.repeat(30)}"}`], ['short ones', '(?:the|one) thing'],
  ])('%s stay', (_, text) => {
    const script = `var x=${JSON.stringify(text)};`;
    expect(withShortPieces(script)).toBe(script);
  });

  it.each([`/${pattern}/`, `/${pattern}/gi`, `/\\/\\b\\u00a3"${pattern}/i`])('expressions are made from them: %#', (literal) => {
    const script = `var x=${literal};x=[x.source,x.flags];`;
    const { source, flags } = runInNewContext(literal) as RegExp;
    expect(withShortPieces(script)).toContain('RegExp(');
    expect([...answer(script) as string[]]).toEqual([source, flags]);
  });

  it('an expression in a function stays: it would be made with every call', () => {
    const within = `function y(t){return /${pattern}/.test(t)}`;
    expect(withShortPieces(`${within}var x=[1].map(function(){return /${pattern}/});`)).not.toContain('RegExp(');
    expect(withShortPieces(`(()=>{var x=/${pattern}/})();`)).toContain('RegExp(');
  });

  it('texts with something put in are made of them, and lists that are taken apart', () => {
    const inserted = `var y="none",x=\`(?:\${y}|${pattern.replace(/\\/g, '\\\\')})\`;`;
    expect(withShortPieces(inserted)).toContain('${__p[');
    expect(answer(inserted)).toBe(`(?:none|${pattern})`);
    const list = `var x="${'thing there other '.repeat(6).trim()}".split(" ").length;`;
    expect(withShortPieces(list)).toContain('__p[');
    expect(answer(list)).toBe(18);
  });

  it('names of properties stay', () => {
    expect(answer(`var x=Object.keys({${JSON.stringify(pattern)}:1})[0];`)).toBe(pattern);
  });

  it('a script with the function\'s name in it is refused', () => expect(() => withShortPieces('var x="__p";')).toThrow('__p'));
});
