/** Whom the message below speaks of: where the own words name nobody, "he" goes back to him. */
import type { Mailbox } from '../../message.ts';
import { genderOf } from '../names/name-forms.ts';
import type { ThreadMessage } from '../reading/reading.ts';
import { writtenSentences } from '../reading/written-sentences.ts';
import { type Addressing, type Mention, named } from './mention.ts';
import { OfficersMeant, longest } from './officers-meant.ts';

/**
 * @param below the message that is answered or passed on
 * @param isPassedOn whoever wrote it does not read this: "she" may be the writer
 * @returns single people in the order in which they are named, whoever they are
 */
export function spokenOfBelow({ from, words }: ThreadMessage, addressing: Addressing, isPassedOn: boolean): readonly Mention[] {
  const sentences = writtenSentences(words.slice(0, longest))
    .map((text) => ({ part: 'body' as const, start: 0, end: text.length, text, answers: null, paragraph: 0 }));
  const reader = new OfficersMeant({ ...addressing, you: [], youAreOfficers: false, author: null }, sentences);
  const isSomebody = ({ plural, pronoun, gender, people, label }: Mention): boolean =>
    !plural && !pronoun && gender !== 'n' && !people.some((one) => addressing.spokenTo?.has(one)) && !isOf(from, label);
  const isAnother = ({ who, start, end }: Mention, text: string): boolean =>
    !(who === 'other' && predicative.test(text.slice(0, start))) && !(who === 'officer' && anyOne.test(text.slice(0, end)));
  const spokenOf = sentences.flatMap((sentence) => reader.next(sentence).filter((mention) => isSomebody(mention) && isAnother(mention, sentence.text)));
  return from && isPassedOn ? [named(from.name, 0, 0, { who: 'other', gender: genderOf(from.name.split(' ')[0]!.toLowerCase()) }), ...spokenOf] : spokenOf;
}

/** "Beth Hill was the lady who deals with it": nobody else. */
const predicative = /\b(?:is|was|'s|as) (?:the |an? )?(?:[a-z]+ )?$/i;

/** "Do you have a drains officer?" */
const anyOne = /\b(?:an?|any) (?:[a-z]+ ){0,2}[a-z]+$/i;

/** The writer's signature. */
function isOf(from: Mailbox | null, label: string): boolean {
  return from !== null && from.name.toLowerCase().indexOf(label.toLowerCase()) >= 0;
}
