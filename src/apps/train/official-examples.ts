/** What the likelihood of an official letter is learned from: whole letters of the bank. */
import { officialLetterFeatures } from '../../core/language/commitments/official-likelihood.ts';
import { officialLetterSigns } from '../../core/language/commitments/official-letter.ts';
import type { Example } from './fit.ts';
import { passagesOf, sentencesIn } from './passages.ts';

/** Every letter of the bank. */
export function officialExamples(): readonly Example[] {
  return passagesOf('official').map(({ text, label }) => ({
    features: officialLetterFeatures(text, officialLetterSigns(sentencesIn(text)).length > 0),
    holds: label === 'official',
  }));
}
