import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesOf } from '../../../../src/core/language/scorer/feature-names.ts';
import { Features } from '../../../../src/core/language/scorer/features.ts';
import { logitOf, pack, strongest, unpack } from '../../../../src/core/language/scorer/linear-model.ts';

const named = (...names: readonly string[]) => new Features('', names);
const weights = (of: Readonly<Record<string, number>>) => new Map(Object.entries(of).map(([name, weight]) => [named(name).hashes[0]!, weight]));

it('a packed model gives back its weights, to the nearest of eight sizes', () => {
  // Words whose hashes differ: two features with one hash share the stronger's weight.
  const words = ['late', 'never', 'thank', 'we will', '@ was', 'not:paid', 'council', '£#', 'grateful', '@>lie', '?', 'on behalf'];
  fc.assert(fc.property(fc.array(fc.integer({ min: -200, max: 200 }), { minLength: words.length, maxLength: words.length }), (values) => {
    const packed = pack(0, weights(Object.fromEntries(words.map((word, at) => [word, values[at]!]))));
    const model = unpack(JSON.parse(JSON.stringify(packed)));
    words.forEach((word, at) => {
      const [is, was] = [logitOf(named(word), model) * 100, values[at]!];
      expect(Math.sign(is)).toBe(Math.sign(was));
      expect(Math.abs(Math.abs(is) - Math.abs(was))).toBeLessThanOrEqual(Math.abs(was) * (Math.sqrt(packed.growth) - 1) + packed.unit);
    });
  }));
});

it('features close together and far apart keep their places', () => {
  // Numbers this low are their own slots.
  const many = new Map(Array.from({ length: 120 }, (_, at) => [(at * (at + 1)) / 2, at % 2 === 0 ? 100 : -30] as const));
  const { steps } = unpack(pack(0, many));
  const signs = new Map([...steps].flatMap((step, slot) => (step === 0 ? [] : [[slot, Math.sign(step)] as const])));
  expect(signs).toEqual(new Map([...many].map(([slot, weight]) => [slot, Math.sign(weight)])));
});

it('tells what spoke most for the matter', () => {
  const model = unpack(pack(-50, weights({ late: 120, never: 60, thank: -90 })));
  expect(strongest(named('thank', 'never', 'late', 'unseen'), model)).toEqual(['late', 'never']);
});

it('a feature has the hash of its name, and counts once', () => {
  const features = new Features("@ didn't pay the bill; we won't pay, ever! Paid?");
  const known = namesOf(features);
  const names = features.hashes.map((hash) => known.get(hash)!);
  expect(names).toEqual(expect.arrayContaining(['^ @', 'did', '@>did', '@ did', 'not:pay', "n't pay", "did n't pay", '@>not:bill', '^ we', 'will', 'we will', '!', '?', '^ paid']));
  for (const [at, name] of names.entries()) expect(named(name).hashes).toEqual([features.hashes[at]]);
  const model = unpack(pack(0, weights({ pay: 100 })));
  expect(logitOf(new Features('pay. pay. pay.'), model)).toBe(logitOf(new Features('pay.'), model));
});
