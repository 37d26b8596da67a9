/** Commitments in hand-made sentences, each a paragraph of its own. */
import { commitmentsIn } from '../../../../src/core/language/commitments/commitments.ts';
import type { CommitmentContext, FoundCommitment } from '../../../../src/core/language/commitments/read-by-grammar.ts';
import type { Sentence } from '../../../../src/core/language/reading/reading.ts';

export function sentencesOf(...texts: readonly string[]): readonly Sentence[] {
  return texts.map((text, paragraph) => ({ part: 'body', start: paragraph * 1000, end: paragraph * 1000 + text.length, text, answers: null, paragraph }));
}

export function found(text: string, more: Partial<CommitmentContext> = {}): readonly FoundCommitment[] {
  return commitmentsIn(sentencesOf(text), { names: new Set<string>(), councilName: 'Millbrook District Council', asked: null, toOutsider: true, friendly: false, ...more });
}

export function kindsIn(text: string, more: Partial<CommitmentContext> = {}): readonly string[] {
  return [...new Set(found(text, more).map((one) => one.kind))];
}
