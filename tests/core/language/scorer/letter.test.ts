/** What a letter does to its sentences. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesOf } from '../../../../src/core/language/scorer/feature-names.ts';
import { letterFeatures, withLetter } from '../../../../src/core/language/scorer/letter.ts';

const logit = fc.double({ min: -12, max: 12, noNaN: true });

it('the likelihood rises with the sentence and with the letter', () => {
  fc.assert(fc.property(logit, logit, logit, fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 0.9, noNaN: true }), (one, other, letter, share, least) => {
    const [lower, higher] = [Math.min(one, other), Math.max(one, other)];
    expect(withLetter(lower, () => letter, share, least)).toBeLessThanOrEqual(withLetter(higher, () => letter, share, least));
    expect(withLetter(letter, () => lower, share)).toBeLessThanOrEqual(withLetter(letter, () => higher, share));
  }));
});

it('is exact wherever it can reach the least that anybody asks for', () => {
  fc.assert(fc.property(logit, logit, (sentence, letter) => {
    const exact = withLetter(sentence, () => letter, 0.5);
    const cut = withLetter(sentence, () => letter, 0.5, 0.3);
    if (exact >= 0.3) expect(cut).toBe(exact);
    else expect(cut).toBeLessThan(0.3);
  }));
});

it('a letter counts for no more than four logits, and is not asked where it cannot matter', () => {
  expect(withLetter(0, () => 9, 0.5)).toBe(withLetter(0, () => 4, 0.5));
  expect(withLetter(0, () => -9, 0.5)).toBe(withLetter(0, () => -4, 0.5));
  expect(withLetter(-9, () => { throw new Error('asked'); }, 0.5, 0.3)).toBeLessThan(0.3);
});

it('its features are those of its sentences, none running from one into the next', () => {
  const features = letterFeatures(['we came', 'nobody was in'], ['rule:any', 'rule:any']);
  const known = namesOf(features);
  const names = features.hashes.map((hash) => known.get(hash)!);
  expect(names).toEqual(expect.arrayContaining(['^ we', '^ nobod', 'not:was']));
  expect(names).not.toContain('cam nobod');
  expect(names.filter((name) => name === 'rule:any')).toHaveLength(1);
});
