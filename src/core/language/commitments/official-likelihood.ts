/** How likely a whole letter speaks for the council, by the words learned from the bank of letters. */
import { withoutNames } from '../names/names-left-out.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { Features } from '../scorer/features.ts';
import { type LinearModel, probabilityOf, unpack } from '../scorer/linear-model.ts';
import packed from './official-likelihood.json' with { type: 'json' };

/** From that on the words alone make a letter official, where it speaks of the council or of "us". */
export const speaksForCouncil = 0.9;

/** The features of a letter. @param text own words and sign-off; @param signed signs of the grammar were found */
export function officialLetterFeatures(text: string, signed: boolean): Features {
  return new Features(text.replace(/\n/g, ' . '), signed ? ['rule:official'] : []);
}

let model: LinearModel | null = null;

/** Probability, 0 to 1. */
export function officialLikelihood(text: string, signed: boolean): number {
  return probabilityOf(officialLetterFeatures(text, signed), model ??= unpack(packed));
}

/** What the sender wrote and signed: the body without quoted thread and footer. */
export function letterOf({ text, regions }: Reading): string {
  const own = regions.filter(({ kind, depth }) => depth === 0 && kind !== 'footer' && kind !== 'quote-header');
  return own.map(({ start, end }) => text.slice(start, end)).join('').slice(0, 6000);
}

/** The sentence that speaks most for the council. @param names words of people's names, which are not weighed */
export function tellingSentence(sentences: readonly Sentence[], names: ReadonlySet<string>): Sentence | null {
  let best: Sentence | null = null;
  let most = -1;
  for (const sentence of sentences) {
    if (sentence.part !== 'body' || sentence.text.length < 20) continue;
    const one = officialLikelihood(withoutNames(sentence.text, names), false);
    if (one > most) { most = one; best = sentence; }
  }
  return best;
}
