/** Whom "you", "he" and a bare first name can mean on a message. */
import { isIndividualOfficer, isMember, isOfficerSide, isSamePerson, sideOf } from '../../correspondence.ts';
import type { Person } from '../../directory.ts';
import { nameIndex, wordsOfName } from '../../language/names/name-index.ts';
import { once } from '../../language/once.ts';
import { namesIn } from '../../language/names/names-in-words.ts';
import type { Addressing } from '../../language/officers/mention.ts';
import { longest } from '../../language/officers/officers-meant.ts';
import { spokenOfBelow } from '../../language/officers/spoken-below.ts';
import { canonicalAddress } from '../../message.ts';
import type { Situation } from '../check.ts';

/** "Dear all", "Good morning colleagues". */
const greetsAll = /^\W*(?:dear|hi|hello|morning|good \w+)?,? ?(?:all|colleagues|everyone|everybody|members|councillors|fellow)\b/i;

/** Who "you", "he" and a bare first name can be on this message. */
export function addressingOf({ correspondence, directory, reading, message }: Situation): Addressing {
  const readers = correspondence.recipients.filter((one) => !one.own);
  const open = readers.filter((one) => one.field !== 'bcc');
  const to = readers.filter((one) => one.field === 'to');
  const named = to.length > 0 ? to : open;
  const present = new Set<Person>();
  for (const party of [...readers, ...(correspondence.author ? [correspondence.author] : [])]) if (party.person) present.add(party.person);
  for (const earlier of reading.thread)
    for (const mailbox of [...(earlier.from ? [earlier.from] : []), ...earlier.to, ...earlier.cc]) {
      const person = directory.personAt(mailbox.address);
      if (person) present.add(person);
    }
  const names = nameIndex(directory.directory);
  // "I got a letter from Mr Idris": whoever answers may call him by his first name.
  const colleagues = new Set(reading.thread.flatMap(({ words }) => namesIn(words.slice(0, longest), names, present).map(({ person }) => person)));
  // Among the council's own people a colleague's first name is enough.
  if (readers.every((one) => isMember(one) || isOfficerSide(one))) for (const one of names.firstNamed) colleagues.add(one);
  // An officer's bare first name is a colleague, on the message or not (a member may know another by it); "since April" calls nobody.
  if (sideOf(correspondence.sender) === 'officer') for (const colleague of names.firstNamed) present.add(colleague);
  const greeting = reading.sentences.find((one) => one.part === 'body')?.text ?? '';
  const toAll = greetsAll.test(greeting.slice(0, 60)) && !open.every(isOfficerSide);
  const greeted = named.filter((one) => one.person && greets(one.person).test(greeting.slice(0, 80)));
  const addressed = greeted.length > 0 && greeted.every(isIndividualOfficer) ? greeted : named;
  const youAreOfficers = addressed.length > 0 && addressed.every(isOfficerSide) && !toAll;
  const { author } = correspondence;
  const self = correspondence.sender?.person ?? null;
  const answersOfficer = message.composeType !== 'newMail' && author?.person && isIndividualOfficer(author);
  const addressing: Addressing = {
    directory: directory.directory,
    you: youAreOfficers ? addressed.flatMap((one) => (one.person ? [one.person] : [])) : [],
    youAreOfficers,
    yourIsCouncil: named.every((one) => isOfficerSide(one) || isMember(one)),
    present,
    colleagues,
    self,
    spokenTo: new Set([...(self ? [self] : []), ...(addressed.length === 1 ? addressed.flatMap(({ person }) => person ?? []) : [])]),
    author: answersOfficer && !open.some((one) => isSamePerson(one, author)) ? author.person : null,
  };
  const [below] = reading.thread;
  if (!below) return addressing;
  const isPassedOn = !readers.some(({ mailbox }) => below.from !== null && canonicalAddress(mailbox.address) === canonicalAddress(below.from.address));
  return { ...addressing, below: once(() => spokenOfBelow(below, addressing, isPassedOn)) };
}

/** "Hi Tom", "Dear Mr. Tom", at the beginning. */
function greets({ name }: Person): RegExp {
  return new RegExp(`^\\W*(?:dear|hi|hello|morning|good \\w+)?,? ?(?:[a-z.]+ )?${escaped(wordsOfName(name)[0]!)}\\b`, 'i');
}

function escaped(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}
