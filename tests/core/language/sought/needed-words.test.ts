import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { parse } from 'acorn';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded } from '../../../../src/bundling/guarded-expression.js';
import { neededWords } from '../../../../src/core/language/sought/needed-words.ts';

const root = join(import.meta.dirname, '../../../..');

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending)).map((file) => join(root, folder, file));
}

interface Written { readonly pattern: string; readonly flags: string }

/** Every expression that the core writes out. */
function expressionsIn(file: string): readonly Written[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { jsc: { target: 'es2016', parser: { syntax: 'typescript' } }, swcrc: false, configFile: false });
  const found: Written[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      const { type, regex } = node as { type?: string; regex?: Written };
      if (type === 'Literal' && regex) found.push(regex);
      else Object.values(node).forEach(visit);
    }
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

const written = filesIn('src/core', '.ts').flatMap(expressionsIn);
const known = written.flatMap((one) => {
  const words = neededWords(one.pattern, one.flags);
  return words.length > 0 ? [{ ...one, words }] : [];
});
const hasEach = (text: string, sets: readonly (readonly string[])[]) => sets.every((words) => words.some((word) => text.toLowerCase().includes(word)));

describe('what an expression needs', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/\brefund(?:s|ed|ing)?\b/i, [['refund']]],
    [/\b(?:I|we) (?:promise|undertake)\b/i, [['promis', 'undert']]],
    [/colou?r chart/, [['color', 'colour']]],
    [/\bgrant\b[^.]{0,40}\b(?:refused|declined)\b/, [['declin', 'refuse'], ['grant']]],
    [/(?:repairs?|mends?)[^.]{0,9}(?:pavilion|band ?stand)/i, [['bandst', 'pavili', 'stand'], ['mend', 'mends', 'repair']]],
    [/(?:fee|fine)\b.*\bwaived|refund\b.*\bpaid/, [['refund', 'waived'], ['fee', 'fine', 'paid']]],
    [/[Gg]rant/, [['grant']]],
    [/\b(?=grant)\w+/, []],
    [/grant|\w+/, []],
    [/(?:grant)*/, []],
    [/(?:grant){2,}/, [['grant']]],
    [/it|is/, [['is', 'it']]],
    [/\bI\b/, []],
    [/é?clair/i, [['clair']]],
    [/\u0001{1,9} lied/, [[' lied']]],
    [/grant/u, []],
    [/(?<name>grant)/, []],
    [/\x67rant/, [['grant']]],
    [/(?:£ ?[\d,]+|\bcheque) (?:is|was) yours/i, [['£', 'cheque'], ['yours']]],
    [/\.grant/, [['.grant']]],
    [/(a)\1grant/, [['grant']]],
    [new RegExp('(a)\\12grant'), [['grant']]],
    [/\cJgrant/, []],
    [/[ae]x[^a]grant/, [['ax', 'ex'], ['grant']]],
  ])('%s', (expression, sets) => {
    const sorted = (all: readonly (readonly string[])[]) => all.map((words) => [...words].sort()).sort();
    expect(sorted(neededWords(expression.source, expression.flags))).toEqual(sorted(sets));
  });

  it('is known for much of what the core writes', () => {
    expect(known.length).toBeGreaterThan(100);
  });

  it('is in every text that the expression can be made to match', () => {
    let tried = 0;
    for (const { pattern, flags, words } of known) {
      let matching: fc.Arbitrary<string>;
      try {
        // Anchors and word boundaries narrow what matches; without them more does, and all of it must have a word.
        matching = fc.stringMatching(new RegExp(pattern.replace(/\\\\b|\\b|\(\?[=!][^()]*\)/g, ''), flags.replace(/[gi]/g, '')));
        for (const text of fc.sample(matching, { numRuns: 12, seed: 7 })) expect(hasEach(text, words), `/${pattern.slice(0, 120)}/ on ${text.slice(0, 120)}`).toBe(true);
        tried += 1;
      } catch (error) {
        if (!/not (?:yet )?(?:implemented|supported|compatible)|[Uu]nsupported|Invalid regular|too/.test(String(error))) throw error;
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  it('is in every line of the labelled mail that the expression matches', () => {
    const lines = [...filesIn('tests/mail/working', '.eml'), ...filesIn('src/core', '.ts')].flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter((line) => line.length < 400);
    const sample = lines.filter((_, at) => at % 7 === 0);
    expect(sample.length).toBeGreaterThan(1000);
    for (const { pattern, flags, words } of known) {
      const expression = new RegExp(pattern, flags.replace('g', ''));
      for (const line of sample) if (!hasEach(line, words) && expression.test(line)) expect.fail(`/${pattern.slice(0, 160)}/ matches ${line}`);
    }
  }, 60_000);
});

describe('a guarded expression', () => {
  it('finds what the plain one finds, in every way of asking', () => {
    const source = '\\b(?:refund|repay)(?:s|ed)?\\b(?: the (\\w+))?';
    for (const flags of ['i', 'gi']) {
      const plain = () => new RegExp(source, flags);
      const make = () => guarded(plain(), 'refund|repay');
      for (const text of ['We refunded the fee and will repay the rest.', 'Nothing of the kind.', '', 'REFUND']) {
        expect(make().test(text)).toBe(plain().test(text));
        expect(make().exec(text)).toEqual(plain().exec(text));
        expect(text.match(make())).toEqual(text.match(plain()));
        expect(text.replace(make(), '[$1]')).toBe(text.replace(plain(), '[$1]'));
        expect(text.search(make())).toBe(text.search(plain()));
        expect(text.split(make())).toEqual(text.split(plain()));
      }
    }
  });

  it('knows the sign of the pound from letters', () => {
    const expression = guarded(/\u00a3 ?\d|\bfive pounds/, '\u00a3|pounds');
    for (const text of ['It comes to £5.', '£ 7', 'five pounds']) expect(expression.test(text), text).toBe(true);
    for (const text of ['It comes to 5.', 'three circles', 'C5', '']) expect(expression.guard.mayBeIn(text), text).toBe(false);
  });

  it('goes on where it left off, and begins again after nothing', () => {
    const expression = guarded(/refund/g, 'refund');
    expect(expression.exec('refund refund')!.index).toBe(0);
    expect(expression.exec('refund refund')!.index).toBe(7);
    expect(expression.exec('nothing')).toBeNull();
    expect(expression.lastIndex).toBe(0);
  });
});
