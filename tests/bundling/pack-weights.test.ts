import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digits, packed } from '../../bundling/pack-weights.js';
import { unpackLater } from '../../bundling/packed-weights.js';

const feature = fc.string({ minLength: 1, maxLength: 90 }).filter((text) => !text.includes('|') && text !== '__proto__');

describe('packed weights', () => {
  it('are unpacked as they were', () => {
    fc.assert(fc.property(fc.dictionary(feature, fc.integer({ min: -2048, max: 2047 }), { noNullPrototype: true }), (weights) => {
      const model = unpackLater(-155, packed(weights), digits);
      expect(model.bias).toBe(-155);
      expect({ ...model.weights }).toEqual(weights);
    }));
  });

  it('know no feature that was not there', () => {
    expect(unpackLater(0, packed({ pay: 3 }), digits).weights['constructor']).toBeUndefined();
  });

  it.each([[{ 'a|b': 1 }], [{ a: 1.5 }], [{ a: 5000 }]])('%j stops the build', (weights) => {
    expect(() => packed(weights as Record<string, number>)).toThrow('cannot pack');
  });
});
