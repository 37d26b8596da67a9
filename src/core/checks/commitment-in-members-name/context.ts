/** What the words' commitments are read with: whom the message answers and addresses. */
import type { Party, Recipient } from '../../correspondence.ts';
import { nameIndex } from '../../language/names/name-index.ts';
import type { CommitmentContext } from '../../language/commitments/read-by-grammar.ts';
import type { Situation } from '../check.ts';

/** Who reads the message besides the sender and the council's records. */
export function readersOf({ correspondence }: Situation): readonly Recipient[] {
  return correspondence.recipients.filter((one) => !one.own && !one.exempt);
}

/** Residents, firms, other bodies, the press. */
export function isOutsider(party: Party): boolean {
  return party.kind === 'outside' || party.kind === 'media' || party.kind === 'local-council';
}

const formal = /\bdear (?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|madam|sirs|lord|lady|cllr|councillor|minister|secretary|colonel|major|chairman)\b/i;

/** What is known of the message besides its sentences. */
export function contextOf(situation: Situation): CommitmentContext {
  const { reading, message, correspondence, directory } = situation;
  const answersOutsider = message.composeType !== 'newMail' && correspondence.author && isOutsider(correspondence.author);
  return {
    names: nameIndex(directory.directory).parts,
    councilName: directory.directory.council.name,
    asked: answersOutsider ? reading.thread[0]?.words ?? null : null,
    toOutsider: instructsOutside(situation, readersOf(situation)),
    friendly: !formal.test(opening(situation)),
  };
}

/** Is an imperative in this message addressed to somebody outside? An officer in To may be the one who is asked. */
function instructsOutside(situation: Situation, readers: readonly Recipient[]): boolean {
  const to = readers.filter((one) => one.field === 'to');
  const outside = to.filter(isOutsider);
  if (outside.length === 0) return false;
  if (outside.length === to.length) return true;
  const { regions, text } = situation.reading;
  const greetings = regions.filter((region) => region.kind === 'greeting');
  const greeting = greetings.map(({ start, end }) => text.slice(start, end)).join(' ').toLowerCase();
  return outside.some((one) => namesOf(one).some((name) => greeting.includes(name)));
}

/** The first lines of the own words, where a greeting stands. */
function opening(situation: Situation): string {
  return situation.reading.sentences.slice(0, 3).map((sentence) => sentence.text.slice(0, 80)).join(' ');
}

function namesOf(party: Party): readonly string[] {
  return (party.person?.name ?? party.mailbox.name).toLowerCase().split(/[^a-z'-]+/).filter((name) => name.length > 2);
}
