/**
 * webpack loader: a linear model's weights as one short string, which is unpacked when a sentence first needs them.
 * Sorted features share beginnings, so that each is written as how much it shares with the one before, its weight, and the rest.
 */
import { fileURLToPath } from 'node:url';

const runtime = fileURLToPath(new URL('./packed-weights.js', import.meta.url));

/** The alphabet of numbers: characters that cost one byte in a script. */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const half = (digits.length * digits.length) / 2;
const separator = '|';

/** @param {Readonly<Record<string, number>>} weights whole numbers from -2048 to 2047 */
export function packed(weights) {
  let before = '';
  return Object.keys(weights).sort().map((feature) => {
    const weight = weights[feature];
    if (feature.includes(separator) || !Number.isInteger(weight) || weight < -half || weight >= half) throw new Error(`cannot pack ${JSON.stringify(feature)}: ${weight}`);
    let shared = 0;
    while (shared < digits.length - 1 && shared < before.length && feature[shared] === before[shared]) shared += 1;
    before = feature;
    const number = weight + half;
    return digits[shared] + digits[Math.floor(number / digits.length)] + digits[number % digits.length] + feature.slice(shared);
  }).join(separator);
}

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function packWeights(source) {
  const { bias, weights, ...rest } = JSON.parse(source);
  if (typeof bias !== 'number' || Object.keys(rest).length > 0) throw new Error(`${this.resourcePath} is no linear model`);
  return `import { unpackLater } from ${JSON.stringify(runtime)};
export default unpackLater(${bias}, ${JSON.stringify(packed(weights))}, ${JSON.stringify(digits)});`;
}
