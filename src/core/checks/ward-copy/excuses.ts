/** Why a ward's members need not be on a message: they are, they are told apart, somebody asked, or it is one resident's own case. */
import { isMember, quotedParties } from '../../correspondence.ts';
import { type Person, type Ward, fold } from '../../directory.ts';
import { bareName } from '../../written-names.ts';
import { asksForConfidence } from '../../language/confidence.ts';
import { wordsOf } from '../../language/phrase.ts';
import { shortNames } from '../../language/names/short-names.ts';
import { isPersonalCase } from '../../language/local-matter/personal-case.ts';
import { givesReasonNotToCopy, tellsWardMembersSeparately } from '../../language/local-matter/ward-members-told.ts';
import type { Situation } from '../check.ts';
import { unbroken } from '../../language/unbroken.ts';

/** Does the whole message need no ward copy? `wards` are those it concerns. */
export function isExcused(situation: Situation, wards: readonly Ward[]): boolean {
  const { reading } = situation;
  const own = reading.sentences.map((sentence) => sentence.text);
  // To a parish's clerk "your councillors" are the parish's, and to a club's secretary "your members" are the club's.
  const { recipients } = situation.correspondence;
  const theirs = recipients.some(({ kind }) => kind === 'local-council') ? /\byour (?:own )?(?:councillors|members)\b/gi
    : recipients.some(isMember) ? null : /\byour (?:own )?members\b/gi;
  const plain = own.map((text) => withoutWardNames(theirs ? text.replace(theirs, 'you') : text, wards));
  if (plain.some((text) => tellsWardMembersSeparately(text) || givesReasonNotToCopy(text))) return true;
  if (askedNotToCopy(situation)) return true;
  return isPersonalCase([situation.message.subject, ...own]) || isPersonalCase((reading.thread[0]?.words ?? '').split(/[.!?\n]+/).slice(0, 200));
}

/** "the Castle members" as "the ward members". */
function withoutWardNames(text: string, wards: readonly Ward[]): string {
  let plain = text;
  for (const ward of wards)
    for (const name of [ward.name, ...ward.aliases])
      if (plain.includes(name)) plain = plain.split(name + ' ward').join('ward').split(name + ' Ward').join('ward').split(name).join('ward');
  return plain;
}

/** A member of the thread, or the author replied to, asked that it not be copied. */
function askedNotToCopy({ reading, directory, policy }: Situation): boolean {
  return reading.thread.some((one, at) => {
    if (!asksForConfidence(one.words)) return false;
    return at === 0 || (one.from !== null && quotedParties([one.from], directory, policy).some(isMember));
  });
}

const aboutSomeMember = wordsOf([
  unbroken`
    (?:concern|involv|affect|relat)\w+(?: to)? (?:cllr|councillor)\.? [\w' -]{1,40} (?:
      himself|herself|personally|as an? (?:landowner|neighbour|applicant|objector)
    )
  `,
  "(?:councillor|member|cllr \\w+)(?:'s|s'|s)? (?:conduct|behaviour)",
  unbroken`
    (?:complain\w*|allegations?|concerns?)[^.;]{0,40} (?:about|against|concerning|by) (?:an? |the |one of |your |our )?(?:\w+ ){0,2}
    (?:councillor|member|cllr)
  `,
  'code of conduct (?:complaint|matter|issue)', 'complaint under the (?:\\S+ )?code of conduct', 'standards (?:complaint|investigation)',
]);

const member = "(?:cllr|councillor)\\.? [\\w'-]{1,30}(?: [A-Z][\\w'-]{1,30})?";
const party = '(?:applicant|objector|landowner|owner|complainant|purchaser|tenant)';
const property = '(?:and|application|barn|business|company|family|farm|field|garden|home|house|land|property)';
/** A member's own land, application or interest is what it deals with: "Cllr Bell is the applicant", "a pecuniary interest". */
const ownInterest = wordsOf([
  `${member}(?: (?:is|was) (?:the|an?|one of the|himself the|herself the) ${party}s?\\b(?! of)`
    + `|'s own(?=[.,;:)]|$| ${property}\\b)| (?:himself |herself )?owns)`,
  `(?:${party} (?:is|being)|belong(?:s|ing) to|owned by) ${member}(?!'s)`,
  `(?:${member}|s?he|(?:ward|local) members?|one of them) (?:has|have|had|holds|declared)`
    + '(?: \\w+){0,2} (?:conflict of|(?:disclosable|pecuniary|prejudicial|registrable)) interest',
]);

/** Does the message concern a member's own conduct or interest: a good reason not to copy the member (6.3)? */
export function concernsMember({ message, reading }: Situation): boolean {
  return [message.subject, ...reading.sentences.map(({ text }) => text)].some((text) => aboutSomeMember.test(text) || ownInterest.test(text));
}

const aboutTheMember = wordsOf([
  'complain(?:t|ts|ed)', 'conduct', 'standards', 'allegations?', 'investigat(?:ion|ing|ed)', 'breach(?:ed)? of the code', 'dispensation',
  'sanction', 'apolog(?:y|ise)',
]);

/** The ward's members whom the message does not reach and who are not otherwise accounted for. */
export function missingMembers(ward: Ward, { correspondence, directory, reading }: Situation): readonly Person[] {
  const { sender, mailbox, recipients } = correspondence;
  const reached = new Set<Person | null>([sender?.person ?? null, mailbox?.person ?? null, ...recipients.map((one) => one.person)]);
  return directory.membersForWard(ward).filter((person) => {
    if (reached.has(person)) return false;
    const names = namesOf(person, reached, directory.directory.people);
    return !reading.sentences.some(({ text }, at) => {
      const plain = withMemberFor(text, names);
      if (plain === text) return false;
      if (tellsWardMembersSeparately(plain) || givesReasonNotToCopy(plain) || isAboutMember(text, names[1]!)) return true;
      // "Bronwen has the ward. I'm ringing her at four."
      const next = reading.sentences[at + 1]?.text ?? '';
      const spoken = next.replace(herOrHim, 'the ward member');
      return next !== spoken && (tellsWardMembersSeparately(spoken) || givesReasonNotToCopy(spoken));
    });
  });
}

const herOrHim = /\b(?:her|him|them|she|he|they)\b/i;

/** The whole name, the surname, and where no other reader or member bears it the first name with its short forms. */
function namesOf(person: Person, reached: ReadonlySet<Person | null>, people: readonly Person[]): readonly string[] {
  const whole = bareName(person.name);
  const [first = '', ...more] = whole.split(/\s+/);
  const surname = more[more.length - 1] ?? first;
  const bearsFirst = (other: Person) => bareName(other.name).split(/\s+/)[0] === first;
  const alone = first !== surname
    && ![...reached].some((other) => other !== null && bearsFirst(other))
    && !people.some((other) => other !== person && bearsFirst(other) && other.kind === 'member');
  if (!alone) return [whole, surname];
  const short = (shortNames[first.toLowerCase()] ?? []).map((one) => one.charAt(0).toUpperCase() + one.slice(1));
  return [whole, surname, first, ...short];
}

/** "A complaint about Cllr Bell". */
function isAboutMember(text: string, surname: string): boolean {
  return hasWord(text, surname) && aboutTheMember.test(text) && /\b(?:cllr|councillor|member)\b/i.test(text);
}

/** The sentence with "the ward member" for each of the names, their titles included. */
function withMemberFor(text: string, names: readonly string[]): string {
  let plain = text;
  for (const name of names) if (plain.includes(name)) plain = plain.replace(titled(name), 'the ward member');
  return plain === text ? plain : plain.replace(namesBesideMember, 'the ward member');
}

/** "Cllr Bell", and "Cllr Bell's" in front of "own" or "been"; what else is hers is left. */
function titled(name: string): RegExp {
  const escaped = name.replace(/[^\w]/g, '\\$&');
  return new RegExp(
    `\\b(?:(?:Cllrs?|Councillors?)\\.? )?${escaped}(?:'s(?= (?:own|had|been|getting|having|seen|aware)))?\\b(?!'s)`, 'g');
}

const somebody = "(?:(?:[Cc]llrs?|[Cc]ouncillors?)\\.? |the )?[A-Z][\\w'-]{1,30}(?: [A-Z][\\w'-]{1,30})?";
/** "Cllrs Obi, the ward member and Stott": what is said of them all is said of each. */
const namesBesideMember = new RegExp(`(?:\\b${somebody}, ){0,6}the ward member(?:, ${somebody}){0,6}(?:,? (?:and|&) ${somebody})?`, 'g');

function hasWord(text: string, word: string): boolean {
  return word.length > 1 && ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${word.replace(/[^a-z0-9]+/g, ' ')} `);
}
