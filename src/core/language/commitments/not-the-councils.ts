/** Whose letter it is, besides what its words say: a firm's, another council's, the sender's own business or private post is not the council's. */
import type { Correspondence, Party } from '../../correspondence.ts';
import type { DirectoryIndex } from '../../directory.ts';
import type { OutgoingMessage } from '../../message.ts';
import { isLocalCouncil } from '../council-kinds.ts';
import { surnameOf } from '../names/name-index.ts';
import type { Reading } from '../reading/reading.ts';
import { expression, unbroken } from '../unbroken.ts';
import { opensForAnotherBody, withoutWhereabouts } from './capacity.ts';
import { isOwnConcern } from './own-concern.ts';
import { billsOwnFirm, sendsToOwnPremises, trade } from './own-firm.ts';

/** What tells whose letter it is. */
interface Letter {
  readonly message: OutgoingMessage;
  readonly reading: Reading;
  readonly correspondence: Correspondence;
  readonly directory: DirectoryIndex;
}

/** Is nothing in the letter promised or said for the council? @param readers who reads it besides the sender */
export function isNotTheCouncils(letter: Letter, readers: readonly Party[]): boolean {
  return isForAnotherBody(letter, readers) || isPrivate(letter);
}

/** "Lovelock Heating Ltd", "for the Hall Management Committee" under a name. */
const firm = new RegExp(`(?:\\b|(?=& ))${trade}|` + unbroken`
  ^[^\w\n]{0,8}(?:
    for|on behalf of|pp|
    (?:president|chair(?:man|woman)?(?![^\n]*(?:committee|group)\b)|treasurer|secretary|captain|trustee|director),?(?: of| for)?
  ) (?:the )?(?!
    (?:[a-z]+ ){0,3}(?:council|cabinet)\b|
    (?:[a-z]+,? (?:and |& )?){0,3}(?:
      planning|licensing|scrutiny|overview|audit|standards|housing|policy|resources|finance|environment|highways|development|regulatory|
      appeals|appointments|executive|services|governance|health|transport|economy|community|communities|leisure|culture
    )(?: [a-z]+)? committee\b
  )(?:[A-Za-z'&]+ ){1,5}(?:committee|club|trust(?:ees)?|society|association|choir|band|league|church|hall|friends|governors|group|company)\b
`, 'im');
const another = /\b(?:churchwarden|trustees?|governors?|academy|treasurer|managing director|proprietor|secretary|friends of|charity|campaign|branch|farm)\b/i;

/** Written or signed for a firm, a charity, a school or a party: what is promised there is not the council's. */
function isForAnotherBody(letter: Letter, readers: readonly Party[]): boolean {
  const { sentences, signature } = letter.reading;
  if (opensForAnotherBody(sentences)) return true;
  const lines = signature?.lines.join('\n') ?? '';
  if (servesOnlyAnother(lines, letter)) return true;
  const ofCouncil = sentences.some(({ text }) => /\b(?:council|town hall|authority|borough|district)\b/i.test(withoutWhereabouts(text)));
  if (!ofCouncil && sendsToOwnPremises(sentences.map(({ text }) => text), lines)) return true;
  // "Cllr Mair Probert / President, Glasfor Rotary Club": there the title is a courtesy.
  if (/\b(?:cllr|councillor)\b/i.test(lines)) return !ofCouncil && firm.test(lines) && !postOfCouncil.test(lines);
  if (firm.test(lines)) return true;
  const speaksForCouncil = sentences.some(({ text }) => /\b[Cc]ouncil (?:will|has|accepts|agrees)\b/.test(text));
  if (!speaksForCouncil && (chairsAnother(lines, letter.directory.directory.council.name) || isForOwnFirm(letter, readers))) return true;
  return another.test(lines) && isOwnConcern(sentences.map((sentence) => sentence.text.slice(0, 400)).join(' ').slice(0, 8000) + lines);
}

/** All that is under the name: the town's mayor, a parish councillor. */
const servesAnother = /\b(?:town mayor(?:ess)?|(?:parish|town|community) councillor)\b/gi;
const largerCouncil = /\b(?:borough|county|district|city|metropolitan|mbc|unitary)\b/i;

/** The council itself may be a town's, and one may serve on both. */
function servesOnlyAnother(lines: string, { reading, directory }: Letter): boolean {
  const rest = lines.replace(servesAnother, '');
  return rest !== lines && !isLocalCouncil(directory.directory.council.name) && !postOfCouncil.test(rest) && !largerCouncil.test(rest)
    && !reading.sentences.some(({ text }) => /(?:^|\b(?!parish|town|community)[a-z]+ )council (?:will|has|accepts|agrees)\b/i.test(text));
}

const postOfCouncil = /\b(?:wards?|council|member|cabinet|leader|mayor|portfolio|division|(?:cllr|councillor)s? for)\b/i;

/** "Chairman, Fernley Parish Council", and no word of what they are here. */
function chairsAnother(lines: string, ownName: string): boolean {
  const local = /\b(?:parish|town|community) council\b/i;
  return local.test(lines) && !local.test(ownName) && /\b(?:chair|clerk)/i.test(lines) && !/\b(?:ward|member|cabinet|leader|mayor)\b/i.test(lines);
}

/** Billed to or by a firm of the sender's name, which is not the reader's own. */
function isForOwnFirm({ correspondence: { sender }, reading: { sentences } }: Letter, readers: readonly Party[]): boolean {
  const surname = surnameOf(sender?.person?.name ?? '');
  return billsOwnFirm(sentences.map(({ text }) => text), surname)
    && !readers.some(({ mailbox: { name, address } }) => `${name} ${address}`.toLowerCase().includes(surname));
}

/** The council as others, who do not let one: "the council won't let us have a skip in the road". */
const refusedByCouncil = expression('gi')`
  \bthe council (?:won't|wouldn't|didn't|doesn't|will not|would not|did not|does not) (?:let|allow|permit) (?:us|me)\b
`;

const ofCouncil = /\b(?:council|councillors?|cllr|authority|ward|town hall|mayor|borough|district)\b/i;

/** From a private address, and nothing in it speaks of the council, but for where the sender is. */
function isPrivate({ message, reading, directory }: Letter): boolean {
  if (message.from && directory.isCouncilAddress(message.from.address)) return false;
  const words = [message.subject, ...(reading.signature?.lines ?? []), ...reading.sentences.map((sentence) => sentence.text), reading.thread[0]?.words ?? ''];
  return !words.some((text) => ofCouncil.test(withoutWhereabouts(text.replace(refusedByCouncil, ''))));
}
