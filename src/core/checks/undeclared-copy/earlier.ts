/** The thread as the check sees it: who wrote, who was copied, what they wanted. */
import { type Party, isMember, isSamePerson, quotedParties } from '../../correspondence.ts';
import { asksForConfidence, isMarkedConfidential } from '../../language/confidence.ts';
import { writtenSentences } from '../../language/reading/written-sentences.ts';
import { agreesToCopy, includesNamed, opensToAll } from '../../language/consent-to-copy.ts';
import { namesParty } from '../../language/copying/names-party.ts';
import { expression, unbroken } from '../../language/unbroken.ts';
import type { Situation } from '../check.ts';

export interface EarlierMessage {
  readonly author: Party | null;
  /** Author, To and Cc. */
  readonly parties: readonly Party[];
  readonly subject: string | null;
  readonly words: string;
}

/** The member whose correspondence it is, newest first. */
export interface FirstMember {
  readonly member: Party;
  /** They wrote it (rather than received it), so their own words are passed on. */
  readonly wrote: boolean;
  readonly words: readonly string[];
}

/** The thread with everybody found in the directory, newest first. */
export function readEarlier({ reading, directory, policy }: Situation): readonly EarlierMessage[] {
  return reading.thread.map((message) => {
    const [author] = message.from ? quotedParties([message.from], directory, policy) : [];
    return {
      author: author ?? null,
      parties: [...(author ? [author] : []), ...quotedParties([...message.to, ...message.cc], directory, policy)],
      subject: message.subject,
      words: message.words,
    };
  });
}

/** The newest member author; else the one member to whom an officer's earlier message went. */
export function firstMember(earlier: readonly EarlierMessage[]): FirstMember | null {
  const written = earlier.find((message) => message.author && isMember(message.author));
  if (written?.author) {
    const member = written.author;
    const words = earlier.filter((message) => message.author && isSamePerson(message.author, member)).map((message) => message.words);
    return { member, wrote: true, words };
  }
  for (const message of earlier) {
    const members = message.parties.filter(isMember);
    if (members.length === 1 && members[0]) return { member: members[0], wrote: false, words: [] };
  }
  return null;
}

/** How an earlier message begins: "Dear Nadia", "Beth, Nadia,". */
export function greetingOf(words: string): string {
  return /^[^\n,.!:;-]*(?:, ?(?:Cllr )?[A-Z][\w']*(?: [A-Z][\w']*)?(?=,|\n))*/.exec(words.trimStart().slice(0, 80))![0];
}

const byOffice = /^(?:dear|hello|hi|good \w+) (?:cllr|councillor|leader|(?:mr |madam )?mayor|(?:mr |madam )?chair(?:man)?)\s*$/i;

/** Does a greeting turn to this one reader alone: by name, or as "Dear Councillor"? */
export function greetsOnly(greeting: string, reader: Party | null): boolean {
  if (reader === null || / (?:and|&) |,/.test(greeting)) return false;
  return byOffice.test(greeting) || namesParty(greeting, reader);
}

/**
 * Did somebody other than the sender ask for confidence or not to copy, or is the thread marked?
 * What a member asked or marked before agreeing to this copy holds no longer.
 */
export function isConfidential(situation: Situation, earlier: readonly EarlierMessage[], copied: Party): boolean {
  const asked = stillHolding(situation, earlier, copied);
  // The subject of a reply is the thread's: whoever marked it first has lifted it, or nobody has.
  const subjects = [...(asked.length === earlier.length ? [situation.message.subject] : []), ...asked.map((one) => one.subject ?? '')];
  return subjects.some(isMarkedConfidential)
    || asked.some((one) => isMarkedConfidential(firstLine(one.words)) || (!isBySender(situation, one) && asksForConfidence(one.words)));
}

/** The earlier messages without those of a member that came before their agreement to this copy. */
function stillHolding(situation: Situation, earlier: readonly EarlierMessage[], copied: Party): readonly EarlierMessage[] {
  const agreed = earlier.findIndex((one, at) =>
    at < earlier.length - 1 && one.author !== null && isMember(one.author) && !isBySender(situation, one)
    && agreesPlainly(situation, earlier, one, copied));
  const agreeing = earlier[agreed]?.author ?? null;
  if (agreeing === null) return earlier;
  const isSuperseded = ({ author }: EarlierMessage, at: number) => at > agreed && author !== null && isSamePerson(author, agreeing);
  // A reply keeps the subject that the member gave the thread: their mark is lifted wherever it is repeated.
  const lifted = earlier.some((one, at) => isSuperseded(one, at) && one.subject !== null && isMarkedConfidential(one.subject));
  return earlier.filter((one, at) => !isSuperseded(one, at)).map((one) => (lifted ? { ...one, subject: null } : one));
}

function firstLine(words: string): string {
  return words.trimStart().split('\n', 1)[0] ?? '';
}

function isBySender({ correspondence }: Situation, { author }: EarlierMessage): boolean {
  return author !== null && correspondence.sender !== null && isSamePerson(author, correspondence.sender);
}

const passingOn = /\b(?:copy|cc|share|forward|pass|show|include|let|tell|add|bring|loop|send)\b/i;

/** "Do share it with Grace", "happy for others to see it": not merely a word of her. */
function agreesPlainly(situation: Situation, earlier: readonly EarlierMessage[], { words }: EarlierMessage, copied: Party): boolean {
  return writtenSentences(words).some((sentence) =>
    opensTo(sentence, situation, earlier, copied) || (namesParty(sentence, copied) && includesNamed(sentence) && passingOn.test(sentence)));
}

const whose = "(?:your|his|her|their|(?:(?:[Cc]llr|[Cc]ouncillor)\\.? )?[\\w'-]{1,30}(?: [\\w-]{1,30})?'s?)";
const they = '(?:[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|(?:[Cc]llr|[Cc]ouncillor)\\.? [\\w\'-]{1,30}|[A-Z][\\w\'-]{1,30})';
/** "Has asked me to … copy": what they wished, and what of the message it is about. */
const wished = unbroken`
  (?: has| have|'ve|'s|'d| had)? (?:kindly |since |also )?(?:
    asked me to|asked (?:that|for)|asked to(?! (?:see|know|hear)\b)|agreed (?:to|that|I)|no objection|said (?:\w+ ){0,4}(?:happy|content|may|can|could)|
    wanted(?! to (?:see|know|hear)\b)
  )\b
`;
const thatItIsCopied = unbroken`
  [^.;]{0,60}\b(?:
    cop(?:y|ied|ying)|cc|loop|let \w+ (?:have|see)|shar(?:e|ed|ing)|includ(?:e|ed|ing)|forward(?:ed|ing)?|pass(?:ed|ing)?|send|sent|see|know|
    circulat\w+|on this|in the loop
  )\b
`;
/** Own words that report the first author's wish or leave. */
const ownWordsOfConsent = new RegExp([
  `\\b[Aa]t ${whose} (?:own )?(?:request|suggestion|instigation|invitation|asking)\\b`,
  `\\b(?:[Aa]s|[Ll]ike) ${they}(?: have| has|'ve|'s)? (?:asked|requested|suggested|wished|wanted|said (?:I|we) (?:could|might|should)|agreed)\\b`,
  `\\b[Ww]ith ${whose} (?:kind |full )?(?:permission|agreement|consent|blessing|approval|knowledge|leave|say-so|ok|okay)\\b`,
  unbroken`
    \b(?:[Tt]hank you|[Tt]hanks) for (?:agreeing|letting me|saying I (?:could|might)|your (?:permission|agreement|consent))\b
    [^.;]{0,60}\b(?:cop|shar|includ|forward|pass)
  `,
  `\\b${they}${wished}${thatItIsCopied}`,
  `\\b${they}(?: is|'s| are|'re| was| were) (?:happy|content|fine|keen|relaxed) (?:for|with|about)\\b`
    + '[^.;]{0,50}\\b(?:cop|shar|includ|forward|pass|see|know|have|this)',
].join('|'));

/** Who wished it: not "let you have" at the end. */
const byPronoun = /^(?:\w+ ){0,3}(?:you|he|she|they|your|his|her|their)\b/i;
/** Somebody is copied in or given the words; "include the totals", "a copy of the plan" is about a thing. */
const aboutCopy = expression('i')`
  \b(?:
    cop(?:ied|ying|y(?! of\b))|cc\b|circulat|loop|both (?:of|wards)|let you (?:have|see) (?:this|it)|(?:shar|forward|pass|sen[dt])\w* (?:this|it|my|your)\b|
    (?:let|shar|includ|forward|pass|add|bring)\w*\b[^.;]{0,30} (?:
      him|her|them|others?|every\w+|cllr|councillors?|members?|colleagues?|chair\w*|leader|committee|group|ward|wide\w*
    )\b|
    (?:him|her|them|s?he|they)(?: (?:to|be|both|also|should|could|may|might))* (?:includ|know|see|hear|have)
  )
`;

/** A sign that the first author wanted or agreed to this copy: in their words, or reported in own words. */
export function wantsCopy(situation: Situation, earlier: readonly EarlierMessage[], copied: Party): boolean {
  const { reading, correspondence } = situation;
  const author = earlier[0]?.author?.person ?? null;
  // "As you wanted" speaks to the author only where the author reads it.
  const answered = author !== null && correspondence.recipients.some((one) => one.person === author);
  // "With the committee's agreement", "as you asked, I have looked": somebody else's leave, or for something else.
  const reports = (text: string) => {
    const [said] = ownWordsOfConsent.exec(text) ?? [];
    return said !== undefined && (answered || !/^(?:\w+ ){0,3}you/i.test(said)) && (aboutCopy.test(text) || namesParty(text, copied))
      && (byPronoun.test(said) || earlier.some((one) => one.author?.person && namesPerson(said, one.author.person.name)));
  };
  const agrees = (sentence: string) => opensTo(sentence, situation, earlier, copied) || (namesParty(sentence, copied) && includesNamed(sentence));
  return earlier.some((one) => !isBySender(situation, one) && writtenSentences(one.words).some(agrees))
    || (earlier.length > 0 && reading.sentences.some(({ text }) => reports(text) && isForThis(text, situation, earlier, copied)));
}

function opensTo(sentence: string, situation: Situation, earlier: readonly EarlierMessage[], copied: Party): boolean {
  return (agreesToCopy(sentence) || opensToAll(sentence)) && isForThis(sentence, situation, earlier, copied);
}

/** A wish that names somebody else is none for this member. */
function isForThis(text: string, { correspondence, directory }: Situation, earlier: readonly EarlierMessage[], copied: Party): boolean {
  const apart = [earlier[0]?.author?.person, correspondence.sender?.person, copied.person];
  return namesParty(text, copied) || !directory.directory.people.some((person) => !apart.includes(person) && namesPerson(text, person.name));
}

/** By first name, surname or both, as a word with a capital. */
function namesPerson(text: string, name: string): boolean {
  return name.split(/\s+/).some((word) => word.length > 2 && text.includes(word) && new RegExp(`\\b${word.replace(/[^\w]/g, '\\$&')}\\b`).test(text));
}
