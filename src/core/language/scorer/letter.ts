/** A sentence in its letter: what the letter says as a whole makes each of its sentences likelier, or less likely, to be what it seems. */
import { Features } from './features.ts';
import { probability } from './linear-model.ts';

/** Characters of a letter that are weighed: nobody writes more by hand. */
const longest = 12_000;

/** The features of a whole letter. @param sentences as the sentences' own model reads them @param told what else was found in any of them */
export function letterFeatures(sentences: readonly string[], told: readonly string[]): Features {
  return new Features(sentences.join(' . ').slice(0, longest), [...new Set(told)]);
}

/** A letter tells no more than this, in logits: long ones have many words. */
const most = 4;

/**
 * The probability that a sentence is what it seems, given its letter, 0 to 1; it rises with the sentence's own.
 * @param logit of the sentence by itself
 * @param letter logit of the letter: asked for only where the answer can reach `least`
 * @param share how much the letter counts beside the sentence
 * @param least a probability below which the answer may be lower than it is: nobody cares
 */
export function withLetter(logit: number, letter: () => number, share: number, least = 0): number {
  if (probability(logit + share * most) < least) return probability(logit - share * most);
  return probability(logit + share * Math.max(-most, Math.min(most, letter())));
}
