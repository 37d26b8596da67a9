/** How likely a sentence criticises the officer it speaks of, and attacks them, by the words learned from the sentence banks. */
import { once } from '../once.ts';
import { Features } from '../scorer/features.ts';
import { letterFeatures, withLetter } from '../scorer/letter.ts';
import { type LinearModel, logitOf, probabilityOf, unpack } from '../scorer/linear-model.ts';
import type { Masked } from './masked-sentences.ts';
import packedAttack from './attack-likelihood.json' with { type: 'json' };
import packedLetter from './letter-likelihood.json' with { type: 'json' };
import packedCriticism from './likelihood.json' with { type: 'json' };

/** Below this what the lists found is dropped. */
export const unlikely = 0.6;
/** The same where there is little to weigh: a few words ("Tom is useless"), or a letter of few sentences. There the lists tell more. */
export const unlikelyInFew = { attack: 0.1, deceit: 0.15, failing: 0.18, sarcasm: 0.18 } as const;
export const few = { words: 9, sentences: 2 } as const;
/** From these on words in which no list found anything are a finding, and where only "they" or the sentence before tells of whom: it may be somebody else. */
export const likely = { named: 0.55, byPronoun: 0.6 } as const;
/** The same in a letter of few sentences, where hardly anything but the sentence tells; abuse tells more. */
export const likelyInFew = { blame: 0.97, attack: 0.6 } as const;
/** From that on it is certain that there is criticism. */
export const certain = 0.9;
/** From here on criticism is an attack by its words alone. */
export const attacking = 0.7;
/** The same where a word of abuse stands in it. */
export const abusive = 0.4;
/** Nobody asks how unlikely a sentence is below this where the lists found something in it, or below the second where they did not. */
const [least, leastByWords] = [Math.min(...Object.values(unlikelyInFew)), likely.named];

/** The features of a sentence that mentions somebody judged. */
export function criticismFeatures({ words, told, placed }: Pick<Masked, 'words' | 'told' | 'placed'>): Features {
  return new Features(words, [...told, ...placed], true);
}

/** The features of a whole letter: the words of every sentence, and what the lists tell of any. */
export function criticismLetterFeatures(letter: readonly Masked[]): Features {
  return letterFeatures(letter.map(({ words }) => words), letter.flatMap(({ told }) => told));
}

/** What was learned: of sentences, of attacks among those that criticise, and of whole letters. */
export interface CriticismModels { readonly criticism: LinearModel; readonly attack: LinearModel; readonly letter: LinearModel }

let shipped: CriticismModels | null = null;

/** The models that ship, unpacked when they are first needed. */
export function criticismModels(): CriticismModels {
  return (shipped ??= { criticism: unpack(packedCriticism), attack: unpack(packedAttack), letter: unpack(packedLetter) });
}

/** How much the letter counts beside the sentence: chosen on mail that the likelihoods had not been learned from. */
const share = 0.6;

/** Probabilities, 0 to 1. */
export interface Likelihood {
  readonly criticism: number;
  /** Given that it is criticism; 0 where its words alone do not make it one. */
  readonly attack: number;
}

/** How likely words by themselves criticise, 0 to 1. */
export function likelihoodAlone(words: string, models: CriticismModels = criticismModels()): number {
  return probabilityOf(criticismFeatures({ words, told: [], placed: [] }), models.criticism);
}

/**
 * How likely each sentence of a letter criticises, given the whole of it.
 * @param exact also where nobody but a reader asks
 * @returns asked of a sentence, null where it mentions nobody
 */
export function likelihoodsIn(letter: readonly Masked[], models: CriticismModels = criticismModels(), exact = false): (one: Masked) => Likelihood | null {
  const ofLetter = once(() => (letter.length > 1 ? logitOf(criticismLetterFeatures(letter), models.letter) : 0));
  return (one) => {
    if (one.masked === null) return null;
    const features = criticismFeatures(one);
    const criticism = withLetter(logitOf(features, models.criticism), ofLetter, share, exact ? 0 : one.hits.length > 0 ? least : leastByWords);
    return { criticism, attack: criticism < leastByWords ? 0 : probabilityOf(features, models.attack) };
  };
}
