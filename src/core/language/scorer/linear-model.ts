/** A linear model over readable features: how far each word or pair of words speaks for the matter, learned from passages written for this project. */
import { once } from '../once.ts';
import { namesOf } from './feature-names.ts';
import type { Features } from './features.ts';

/** The model as it ships: the slots that have a weight, in order, each by its distance from the one before and its weight, as bits. */
export interface PackedModel {
  /** In hundredths of a logit. */
  readonly bias: number;
  /** What one step of a weight is worth, in hundredths of a logit. */
  readonly unit: number;
  /** How much more each level of weight is worth than the one below it. */
  readonly growth: number;
  /** Of a slot's number: fewer where there are fewer features, since far jumps take room. */
  readonly bits: number;
  /** Of a distance's lower part; the rest stands before it as so many ones and a nought (a Rice code). */
  readonly lower: number;
  /** The levels of weight, the commonest first: the first is written as a nought, the next as a one and a nought, and so on; the sign stands behind. */
  readonly levels: readonly number[];
  readonly size: number;
  /** Thirteen bits in each two characters. */
  readonly table: string;
}

export interface LinearModel {
  readonly bias: number;
  readonly unit: number;
  readonly bits: number;
  /** Steps of the unit by slot: an array is read several times as fast as a map. */
  readonly steps: Int8Array;
}

/** Printable characters that stand for themselves in JSON and in a script. */
const digits = "#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
/** Two digits hold so many bits. */
const bitsInPair = 13;
const mostSteps = 127;
/** Sizes of a weight: finer ones tell no better. */
const levels = 8;
/** A word never seen before meets a weight by chance one time in so many, or fewer. */
const chance = 48;

/** A feature's hash folded to so many bits. */
function slotOf(hash: number, bits: number): number {
  return ((hash >>> bits) ^ hash) & ((1 << bits) - 1);
}

/** What a weight of that level is worth in steps of the unit. */
function stepsAt(level: number, growth: number): number {
  return Math.round(mostSteps / Math.pow(growth, levels - 1 - level));
}

/** @param weights by hash of the feature, in hundredths of a logit; of two features with one slot the stronger stays */
export function pack(bias: number, weights: ReadonlyMap<number, number>): PackedModel {
  const strongestFirst = [...weights].filter(([, weight]) => weight !== 0).sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
  const sizes = strongestFirst.map(([, weight]) => Math.abs(weight));
  const most = sizes[0] ?? 1;
  const growth = Math.max(1.01, Math.pow(most / (sizes[sizes.length - 1] ?? 1), 1 / (levels - 1)));
  const bits = Math.ceil(Math.log2(Math.max(1, weights.size) * chance));
  const held = new Map<number, number>();
  for (const [hash, weight] of strongestFirst) {
    const slot = slotOf(hash, bits);
    if (!held.has(slot)) held.set(slot, weight);
  }
  const lower = Math.max(1, Math.floor(Math.log2((0.7 * 2 ** bits) / Math.max(1, held.size))));
  const sized = [...held].sort(([one], [other]) => one - other)
    .map(([slot, weight]) => ({ slot, sign: weight < 0 ? '1' : '0', level: Math.round(levels - 1 + Math.log(Math.abs(weight) / most) / Math.log(growth)) }));
  const used = Array.from({ length: levels }, (_, level) => sized.filter((one) => one.level === level).length);
  const commonestFirst = used.map((_, level) => level).sort((one, other) => used[other]! - used[one]!);
  let before = 0;
  const written = sized.map(({ slot, level, sign }) => {
    const gap = slot - before;
    before = slot;
    return `${unary(gap >> lower)}${binary(gap & ((1 << lower) - 1), lower)}${unary(commonestFirst.indexOf(level))}${sign}`;
  }).join('');
  return { bias, unit: most / mostSteps, growth, bits, lower, levels: commonestFirst, size: held.size, table: inDigits(written) };
}

function unary(number: number): string {
  return `${'1'.repeat(number)}0`;
}

function binary(number: number, length: number): string {
  return number.toString(2).padStart(length, '0');
}

function inDigits(bits: string): string {
  let text = '';
  for (let at = 0; at < bits.length; at += bitsInPair) {
    const pair = parseInt(bits.slice(at, at + bitsInPair).padEnd(bitsInPair, '0'), 2);
    text += digits.charAt(Math.floor(pair / digits.length)) + digits.charAt(pair % digits.length);
  }
  return text;
}

/** The model for use: its weights are unpacked when the first passage is weighed. */
export function unpack(packed: PackedModel): LinearModel {
  const { bias, unit, bits } = packed;
  const steps = once(() => stepsOf(packed));
  return { bias, unit, bits, get steps() { return steps(); } };
}

function stepsOf({ growth, bits, lower, levels: commonestFirst, size, table }: PackedModel): Int8Array {
  const value = new Uint8Array(128);
  for (let at = 0; at < digits.length; at += 1) value[digits.charCodeAt(at)] = at;
  const worth = commonestFirst.map((level) => stepsAt(level, growth));
  const steps = new Int8Array(1 << bits);
  let at = 0;
  let ready = 0;
  let count = 0;
  const take = (): void => {
    ready = ((ready & ((1 << count) - 1)) << bitsInPair) | (value[table.charCodeAt(at)]! * digits.length + value[table.charCodeAt(at + 1)]!);
    at += 2;
    count += bitsInPair;
  };
  let slot = 0;
  // A cold start comes here: few calls, since nothing is compiled yet.
  for (let one = 0; one < size; one += 1) {
    for (let far = 1; far === 1; slot += far << lower) {
      if (count === 0) take();
      count -= 1;
      far = (ready >> count) & 1;
    }
    while (count < lower) take();
    count -= lower;
    slot += (ready >> count) & ((1 << lower) - 1);
    let rank = -1;
    for (let rarer = 1; rarer === 1; rank += 1) {
      if (count === 0) take();
      count -= 1;
      rarer = (ready >> count) & 1;
    }
    if (count === 0) take();
    count -= 1;
    steps[slot] = ((ready >> count) & 1) === 0 ? worth[rank]! : -worth[rank]!;
  }
  return steps;
}

const bitsCounted = new Int32Array(128);

/** How far features speak for the matter, in logits: each counts once, however often it stands there. */
export function logitOf({ hashes }: Pick<Features, 'hashes'>, { bias, unit, bits, steps }: LinearModel): number {
  // Few of a passage's features have a weight, and of these few were counted before: where its bit is not set yet, nobody looks a hash up.
  const counted: number[] = [];
  bitsCounted.fill(0);
  let total = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at]!;
    const step = steps[slotOf(hash, bits)]!;
    if (step === 0) continue;
    const place = (hash >>> 5) & (bitsCounted.length - 1);
    const bit = 1 << (hash & 31);
    if ((bitsCounted[place]! & bit) !== 0 && counted.indexOf(hash) >= 0) continue;
    bitsCounted[place]! |= bit;
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
  const names = namesOf(features);
  const weights = new Map(features.hashes.map((hash) => [names.get(hash)!, steps[slotOf(hash, bits)]!]));
  return [...weights].filter(([, weight]) => weight > 0).sort(([, one], [, other]) => other - one).slice(0, most).map(([name]) => name);
}
