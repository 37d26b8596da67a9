/** Contractions typed in haste, without their apostrophe: "I cant", "youll", "it doesnt". "Well", "ill" and "were" are other words. */
import type { Sentence } from './reading/reading.ts';

const negated = 'do|does|did|has|have|had|is|was|were|are|could|should|would|ca|wo(?=nt (?!to\\b)[a-z])';
const bareNegation = new RegExp(`\\b(${negated})nt\\b`, 'g');
const bare = new RegExp(`\\b(?:(?:${negated})nt|(?:you|they|it|that)ll|(?:you|we|they|i)ve|(?:you|they)re|im)\\b`, 'gi');

/** "doesnt" as "does't", which the lists of criticism and the likelihoods read as "doesn't"; of the same length. @param lower lower case */
export function withMarkedNegations(lower: string): string {
  return lower.indexOf('nt') < 0 ? lower : lower.replace(bareNegation, "$1't");
}

/** A sentence with its apostrophes put back. */
export interface Contracted {
  readonly sentence: Sentence;
  /** Where the character at an offset into the sentence stands in what was typed. */
  readonly typedAt: (offset: number) => number;
}

/** @returns the sentence itself where nothing is missing */
export function withApostrophes(typed: Sentence): Contracted {
  const added: number[] = [];
  const text = typed.text.replace(bare, (words: string, at: number) => {
    const tail = /[mt]$/i.test(words) ? 1 : 2;
    added.push(at + words.length - tail + added.length);
    return `${words.slice(0, -tail)}'${words.slice(-tail)}`;
  });
  if (added.length === 0) return { sentence: typed, typedAt: (offset) => offset };
  return { sentence: { ...typed, text }, typedAt: (offset) => offset - added.filter((one) => one < offset).length };
}
