/** A linear model over readable features: how far each word or pair of words speaks for the matter, learned from passages written for this project. */
import type { Features } from './features.ts';

/** The model as it ships: features in the order of their slots, each by its distance from the one before and its weight, two or three characters in all. */
export interface PackedModel {
  /** In hundredths of a logit. */
  readonly bias: number;
  /** What one step of a packed weight is worth, in hundredths of a logit. */
  readonly unit: number;
  /** Of a slot's number: fewer where there are fewer features, since far jumps take room. */
  readonly bits: number;
  readonly table: string;
}

export interface LinearModel {
  readonly bias: number;
  readonly unit: number;
  readonly bits: number;
  /** Steps of the unit by slot: an array is read several times as fast as a map. */
  readonly steps: Int8Array;
}

/** Printable characters that stand for themselves in JSON; the last one means "go on by so many and read another". */
const digits = "#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const further = digits.length - 1;
const middle = 44;
const mostSteps = 44;
/** A word never seen before meets a weight by chance one time in so many, or fewer. */
const chance = 24;

/** A feature's hash folded to so many bits. */
function slotOf(hash: number, bits: number): number {
  return ((hash >>> bits) ^ hash) & ((1 << bits) - 1);
}

/** @param weights by hash of the feature, in hundredths of a logit; of two features with one slot the stronger stays */
export function pack(bias: number, weights: ReadonlyMap<number, number>): PackedModel {
  const strongestFirst = [...weights].sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
  const unit = Math.max(1, Math.abs(strongestFirst[0]?.[1] ?? 0) / mostSteps);
  const bits = Math.ceil(Math.log2(weights.size * chance));
  const held = new Map<number, number>();
  for (const [hash, weight] of strongestFirst) {
    const step = Math.round(weight / unit);
    const slot = slotOf(hash, bits);
    if (step !== 0 && !held.has(slot)) held.set(slot, step);
  }
  let at = 0;
  const table = [...held].sort(([one], [other]) => one - other).map(([slot, step]) => {
    const gap = slot - at;
    at = slot;
    return digits.charAt(further).repeat(Math.floor(gap / further)) + digits.charAt(gap % further) + digits.charAt(step + middle);
  }).join('');
  return { bias, unit, bits, table };
}

/** The model for use; made once, when first needed. */
export function unpack({ bias, unit, bits, table }: PackedModel): LinearModel {
  const value = new Uint8Array(128);
  for (let at = 0; at < digits.length; at += 1) value[digits.charCodeAt(at)] = at;
  const steps = new Int8Array(1 << bits);
  let slot = 0;
  for (let at = 0; at < table.length; at += 1) {
    const gap = value[table.charCodeAt(at)]!;
    slot += gap;
    if (gap === further) continue;
    at += 1;
    steps[slot] = value[table.charCodeAt(at)]! - middle;
  }
  return { bias, unit, bits, steps };
}

/** How far features speak for the matter, in logits: each counts once, however often it stands there. */
export function logitOf({ hashes }: Features, { bias, unit, bits, steps }: LinearModel): number {
  // Few of a passage's features have a weight.
  const counted: number[] = [];
  let total = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at]!;
    const step = steps[slotOf(hash, bits)]!;
    if (step === 0 || counted.indexOf(hash) >= 0) continue;
    counted.push(hash);
    total += step;
  }
  return (bias + total * unit) / 100;
}

/** The probability that features speak for the matter, 0 to 1. */
export function probabilityOf(features: Features, model: LinearModel): number {
  return probability(logitOf(features, model));
}

/** A logit as a probability, 0 to 1. */
export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The features that spoke most for the matter by name, strongest first: what `explain` shows. */
export function strongest(features: Features, { bits, steps }: LinearModel, most = 5): readonly string[] {
  const weights = new Map(features.hashes.map((hash, at) => [features.nameOf(at), steps[slotOf(hash, bits)]!]));
  return [...weights].filter(([, weight]) => weight > 0).sort(([, one], [, other]) => other - one).slice(0, most).map(([name]) => name);
}
