/** The sentences concerned are taken out. */
import type { Evidence } from '../finding.ts';
import type { Reading, Sentence } from '../language/reading/reading.ts';
import type { Change } from './change.ts';
import type { Plan } from './plan.ts';

export const removeSentence: Plan = (facts, { reading }) => {
  const spans = sentencesOf(facts.flatMap((fact) => fact.evidence), reading);
  return spans === null || spans.length === 0 ? null : spans.map(({ start, end }): Change => ({ kind: 'replace-text', part: 'body', start, end, text: '' }));
};

/** The whole sentences that hold the evidence, in order, each once; null when some of it is in the subject. */
export function sentencesOf(evidence: readonly Evidence[], reading: Reading): readonly { readonly start: number; readonly end: number }[] | null {
  const words = evidence.filter((one): one is Extract<Evidence, { start: number }> => 'start' in one);
  if (words.some((one) => one.part === 'subject')) return null;
  const holdsWords = ({ start, end }: Sentence) => words.some((one) => one.start < end && one.end > start);
  const sentences = reading.sentences.filter((sentence) => sentence.part === 'body' && holdsWords(sentence));
  return sentences.map(({ start, end }) => ({ start, end: after(reading.text, end) }));
}

/** With the blanks behind it, but not the line end. */
function after(text: string, end: number): number {
  let at = end;
  while (text[at] === ' ') at += 1;
  return at;
}
