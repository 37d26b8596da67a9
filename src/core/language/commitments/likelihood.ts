/** How likely a sentence commits the council, by the words learned from the sentence banks and what the grammar made of it. */
import { once } from '../once.ts';
import { Features } from '../scorer/features.ts';
import { letterFeatures, withLetter } from '../scorer/letter.ts';
import { type LinearModel, logitOf, probabilityOf, unpack } from '../scorer/linear-model.ts';
import packedLetter from './letter-likelihood.json' with { type: 'json' };
import packed from './likelihood.json' with { type: 'json' };
import type { ReadSentence } from './read-by-grammar.ts';

/**
 * Below these the grammar's finding is dropped: usually, where somebody is told what to do, which the grammar tells well,
 * and where a sentence stands alone, with no letter to be weighed in.
 */
export const unlikely = { usually: 0.65, order: 0.25, alone: 0.12 } as const;
/** From these on the words alone are a finding: where the grammar saw nothing, and where it saw an excuse or the sentence is short or ceremonial. */
export const likely = 0.55;
export const certain = 0.9;
/** The same where all it saw was a negation: "we won't come back for more" gives something away. */
export const despiteNegation = 0.7;
/** Where the grammar saw nothing, the sentence's own words must say at least this much: a letter that commits makes its small talk no promise. */
export const leastAlone = 0.25;

/** Nobody asks how unlikely a sentence is below the first of these where the grammar found something in it, below the second where it did not. */
const least = Math.min(unlikely.usually, unlikely.order, unlikely.alone);
const leastByWords = Math.min(likely, despiteNegation, certain);

/** What the grammar found in a sentence, as features beside its words. */
function grammarFeatures({ kept, excuses }: ReadSentence): readonly string[] {
  return [
    ...(kept.length > 0 ? ['rule:any'] : []),
    ...new Set(kept.map(({ kind }) => `rule:${kind}`)),
    ...new Set(excuses.map((excuse) => `excuse:${excuse}`)),
  ];
}

/** The features of a sentence: its words, and what the grammar found. */
export function commitmentFeatures(read: ReadSentence): Features {
  return new Features(read.weighed, grammarFeatures(read));
}

/** The features of a whole letter: the words of every sentence, and what the grammar found in any. */
export function commitmentLetterFeatures(letter: readonly ReadSentence[]): Features {
  return letterFeatures(letter.map(({ weighed }) => weighed), letter.flatMap(grammarFeatures));
}

/** What was learned: of sentences, and of whole letters. */
export interface CommitmentModels { readonly sentence: LinearModel; readonly letter: LinearModel }

let shipped: CommitmentModels | null = null;

/** The models that ship, unpacked when they are first needed. */
export function commitmentModels(): CommitmentModels {
  return (shipped ??= { sentence: unpack(packed), letter: unpack(packedLetter) });
}

/** How much the letter counts beside the sentence: chosen on mail that the likelihoods had not been learned from. */
const share = 0.8;

/** How likely words by themselves commit the council, 0 to 1. */
export function likelihoodAlone(text: string, models: CommitmentModels = commitmentModels()): number {
  return probabilityOf(new Features(text), models.sentence);
}

/**
 * How likely each sentence of a letter commits the council, given the whole of it.
 * @param exact also where nobody but a reader asks
 * @returns asked of a sentence, 0 to 1
 */
export function likelihoodsIn(letter: readonly ReadSentence[], models: CommitmentModels = commitmentModels(), exact = false): (one: ReadSentence) => number {
  const ofLetter = once(() => (letter.length > 1 ? logitOf(commitmentLetterFeatures(letter), models.letter) : 0));
  return (one) => withLetter(logitOf(commitmentFeatures(one), models.sentence), ofLetter, share, exact ? 0 : one.kept.length > 0 ? least : leastByWords);
}
