/** What the likelihood of a local matter is learned from: passages of the bank, in which PLACE stands for a place. */
import { localFeatures } from '../../core/language/local-matter/likelihood.ts';
import { weigh } from '../../core/language/local-matter.ts';
import type { Example } from './fit.ts';
import { passagesOf } from './passages.ts';

/** @param holds which labels the model is to tell from the others */
export function localExamples(holds: readonly string[]): readonly Example[] {
  return passagesOf('local').map(({ text, label }) => ({
    features: localFeatures(text.replace(/PLACE/g, '@'), weigh(text.replace(/PLACE/g, ' '))),
    holds: holds.includes(label),
  }));
}
