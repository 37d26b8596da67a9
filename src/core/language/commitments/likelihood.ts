/** How likely a sentence commits the council, by the words learned from the sentence banks and what the grammar made of it. */
import { Features } from '../scorer/features.ts';
import { type LinearModel, probabilityOf, strongest, unpack } from '../scorer/linear-model.ts';
import packed from './likelihood.json' with { type: 'json' };
import type { Excuse } from './not-a-commitment.ts';

/** Below this the grammar's finding is dropped; the second where somebody is told what to do, which the grammar tells well. */
export const unlikely = 0.3;
export const unlikelyOrder = 0.2;
/** From these on the words alone are a finding: where the grammar saw nothing, and where it saw an excuse or the sentence is short or ceremonial. */
export const likely = 0.65;
export const certain = 0.9;

/** What the grammar found in a sentence, as features beside its words. */
export function grammarFeatures(kinds: readonly string[], excuses: readonly Excuse[]): readonly string[] {
  return [...(kinds.length > 0 ? ['rule:any'] : []), ...new Set(kinds.map((kind) => `rule:${kind}`)), ...new Set(excuses.map((excuse) => `excuse:${excuse}`))];
}

/** The features of a sentence: its words, and what the grammar found. */
export function commitmentFeatures(text: string, grammar: readonly string[]): Features {
  return new Features(text, grammar);
}

let model: LinearModel | null = null;

/** Probability, 0 to 1. */
export function commitmentLikelihood(text: string, grammar: readonly string[]): number {
  return probabilityOf(commitmentFeatures(text, grammar), model ??= unpack(packed));
}

/** The likelihood with the features that spoke most for it. */
export function whyCommitment(text: string, kinds: readonly string[], excuses: readonly Excuse[]): { readonly likelihood: number; readonly because: readonly string[] } {
  const features = commitmentFeatures(text, grammarFeatures(kinds, excuses));
  model ??= unpack(packed);
  return { likelihood: probabilityOf(features, model), because: strongest(features, model) };
}
