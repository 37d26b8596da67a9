/** A linear model over readable features: how far each word or pair of words speaks for the matter, learned from passages written for this project. */

/** The model as it ships: features in the order of their hashes, each by its distance from the one before and its weight, two or three characters in all. */
export interface PackedModel {
  /** In hundredths of a logit. */
  readonly bias: number;
  /** What one step of a packed weight is worth, in hundredths of a logit. */
  readonly unit: number;
  /** Of the hash: fewer where there are fewer features, since far jumps take room. */
  readonly bits: number;
  readonly table: string;
}

export interface LinearModel {
  readonly bias: number;
  readonly unit: number;
  readonly bits: number;
  /** Steps of the unit, by hash of the feature: an array is read several times as fast as a map. */
  readonly steps: Int8Array;
}

/** Printable characters that stand for themselves in JSON; the last one means "go on by so many and read another". */
const digits = "#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const further = digits.length - 1;
const middle = 44;
const mostSteps = 44;
/** A word never seen before meets a weight by chance one time in so many, or fewer. */
const chance = 24;

/** FNV-1a, folded to so many bits. */
function hashOf(feature: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> bits) ^ hash) & ((1 << bits) - 1);
}

/** @param weights in hundredths of a logit; of two features with one hash the stronger stays */
export function pack(bias: number, weights: ReadonlyMap<string, number>): PackedModel {
  const strongestFirst = [...weights].sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
  const unit = Math.max(1, Math.abs(strongestFirst[0]?.[1] ?? 0) / mostSteps);
  const bits = Math.ceil(Math.log2(weights.size * chance));
  const held = new Map<number, number>();
  for (const [feature, weight] of strongestFirst) {
    const step = Math.round(weight / unit);
    const hash = hashOf(feature, bits);
    if (step !== 0 && !held.has(hash)) held.set(hash, step);
  }
  let at = 0;
  const table = [...held].sort(([one], [other]) => one - other).map(([hash, step]) => {
    const gap = hash - at;
    at = hash;
    return digits.charAt(further).repeat(Math.floor(gap / further)) + digits.charAt(gap % further) + digits.charAt(step + middle);
  }).join('');
  return { bias, unit, bits, table };
}

/** The model for use; made once, when first needed. */
export function unpack({ bias, unit, bits, table }: PackedModel): LinearModel {
  const value = new Uint8Array(128);
  for (let at = 0; at < digits.length; at += 1) value[digits.charCodeAt(at)] = at;
  const steps = new Int8Array(1 << bits);
  let hash = 0;
  for (let at = 0; at < table.length; at += 1) {
    const gap = value[table.charCodeAt(at)]!;
    hash += gap;
    if (gap === further) continue;
    at += 1;
    steps[hash] = value[table.charCodeAt(at)]! - middle;
  }
  return { bias, unit, bits, steps };
}

/** In hundredths of a logit. */
function weightOf(feature: string, { steps, unit, bits }: LinearModel): number {
  return steps[hashOf(feature, bits)]! * unit;
}

/** The probability that features speak for the matter, 0 to 1. */
export function probabilityOf(features: readonly string[], model: LinearModel): number {
  let total = model.bias;
  for (const feature of features) total += weightOf(feature, model);
  return 1 / (1 + Math.exp(-total / 100));
}

/** The features that spoke most for the matter, strongest first: what `explain` shows. */
export function strongest(features: readonly string[], model: LinearModel, most = 5): readonly string[] {
  return features.filter((feature) => weightOf(feature, model) > 0).sort((one, other) => weightOf(other, model) - weightOf(one, model)).slice(0, most);
}
