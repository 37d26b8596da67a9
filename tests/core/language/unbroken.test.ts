/** What is written over several lines is the same as on one. */
import { describe, expect, it } from 'vitest';
// @ts-expect-error webpack's loaders are plain JavaScript
import unbrokenLiterals from '../../../src/bundling/unbroken-literals.js';
import { expression, unbroken } from '../../../src/core/language/unbroken.ts';

describe('written over several lines', () => {
  it('loses breaks and indentation, and no blank within a line', () => {
    expect(unbroken`
      (?:one |
        two
      )\b three
    `).toBe('(?:one |two)\\b three');
  });

  it('is an expression with its flags', () => {
    const grant = expression('gi')`
      \b(?:grants?|
      awards?)\b
    `;
    expect(grant.source).toBe('\\b(?:grants?|awards?)\\b');
    expect('The Grant, the award'.match(grant)).toEqual(['Grant', 'award']);
  });

  it('says what is no expression', () => {
    expect(() => expression('i')`(?:one`).toThrow(SyntaxError);
  });

  it('stands in a bundle as a plain literal', () => {
    const source = "const a = expression('i')`\n  \\b(?:one|\n  two\\/three) £\n`;\nconst b = [unbroken`\n  it's \\w+|\n  \"so\"\n`, `left ${a}`];";
    expect((unbrokenLiterals as (text: string) => string)(source)).toBe('const a = /\\b(?:one|two\\/three) £/i;\nconst b = ["it\'s \\\\w+|\\"so\\"", `left ${a}`];');
  });

  it('and nothing else of a module is touched', () => {
    const source = 'const a = `one\n  two`; const b = String.raw`\n  three`;';
    expect((unbrokenLiterals as (text: string) => string)(source)).toBe(source);
  });
});
