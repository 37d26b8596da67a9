import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, probabilityOf, strongest, unpack } from '../../../src/core/language/scorer/linear-model.ts';

it('a packed model gives back its weights, to a step', () => {
  // Words whose hashes differ: two features with one hash share the stronger's weight.
  const words = ['late', 'never', 'thank', 'we will', '@ was', 'not:paid', 'council', '£#', 'grateful', '@>lie', '?', 'on behalf'];
  fc.assert(fc.property(fc.array(fc.integer({ min: -200, max: 200 }), { minLength: words.length, maxLength: words.length }), (values) => {
    const packed = pack(0, new Map(words.map((word, at) => [word, values[at]!])));
    const model = unpack(JSON.parse(JSON.stringify(packed)));
    words.forEach((word, at) => expect(Math.abs(Math.log(1 / (1 / probabilityOf([word], model) - 1)) * 100 - values[at]!)).toBeLessThanOrEqual(packed.unit / 2 + 0.01));
  }));
});

it('tells what spoke most for the matter', () => {
  const model = unpack(pack(-50, new Map([['late', 120], ['never', 60], ['thank', -90]])));
  expect(strongest(['thank', 'never', 'late', 'unseen'], model)).toEqual(['late', 'never']);
});
