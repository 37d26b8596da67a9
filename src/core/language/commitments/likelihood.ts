/** How likely a sentence commits the council, by the words learned from the sentence banks and what the grammar made of it. */
import { Features } from '../scorer/features.ts';
import { withLetter } from '../scorer/letter.ts';
import { type LinearModel, logitOf, strongest, unpack } from '../scorer/linear-model.ts';
import packedLetter from './letter-likelihood.json' with { type: 'json' };
import packed from './likelihood.json' with { type: 'json' };
import type { Excuse } from './not-a-commitment.ts';

/** Below this the grammar's finding is dropped; the second where somebody is told what to do, which the grammar tells well. */
export const unlikely = 0.2;
export const unlikelyOrder = 0.12;
/** From these on the words alone are a finding: where the grammar saw nothing, and where it saw an excuse or the sentence is short or ceremonial. */
export const likely = 0.7;
export const certain = 0.9;

/** What the grammar found in a sentence, as features beside its words. */
export function grammarFeatures(kinds: readonly string[], excuses: readonly Excuse[]): readonly string[] {
  return [...(kinds.length > 0 ? ['rule:any'] : []), ...new Set(kinds.map((kind) => `rule:${kind}`)), ...new Set(excuses.map((excuse) => `excuse:${excuse}`))];
}

/** The features of a sentence: its words, and what the grammar found. */
export function commitmentFeatures(text: string, grammar: readonly string[]): Features {
  return new Features(text, grammar);
}

/** What was learned: of sentences, and of whole letters. */
export interface CommitmentModels { readonly sentence: LinearModel; readonly letter: LinearModel }

let shipped: CommitmentModels | null = null;

export function commitmentModels(): CommitmentModels {
  return (shipped ??= { sentence: unpack(packed), letter: unpack(packedLetter) });
}

/** How much the letter counts beside the sentence. */
const share = 0.8;

/** Probability, 0 to 1. @param letter logit of the letter it stands in, 0 where that is not known */
export function commitmentLikelihood(text: string, grammar: readonly string[], letter: () => number = () => 0, models: CommitmentModels = commitmentModels()): number {
  return withLetter(logitOf(commitmentFeatures(text, grammar), models.sentence), letter, share, unlikelyOrder);
}

/** The likelihood with the features that spoke most for it. */
export function whyCommitment(text: string, grammar: readonly string[], letter: () => number): { readonly likelihood: number; readonly because: readonly string[] } {
  return { likelihood: commitmentLikelihood(text, grammar, letter), because: strongest(commitmentFeatures(text, grammar), commitmentModels().sentence) };
}
