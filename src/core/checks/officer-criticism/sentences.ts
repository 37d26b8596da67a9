/** The own words as they are judged. */
import { sideOf } from '../../correspondence.ts';
import { ownQuotationsApart } from '../../language/criticism/own-quotation.ts';
import { surnameOf } from '../../language/names/name-index.ts';
import type { Sentence } from '../../language/reading/reading.ts';
import type { Situation } from '../check.ts';

/** Sentences of the own words; what a member gives others to quote is the member's own, sentence by sentence. */
export function sentencesOf({ correspondence, reading }: Situation): readonly Sentence[] {
  const { sender, recipients } = correspondence;
  if (sideOf(sender) !== 'member') return reading.sentences;
  const surname = surnameOf(sender?.person?.name ?? '');
  return ownQuotationsApart(reading.sentences, surname, recipients.some((one) => one.kind === 'media'));
}
