/** The thread as the check sees it: who wrote, who was copied, what they wanted. */
import { type Party, isMember, isSamePerson, quotedParties } from '../../correspondence.ts';
import { agreesToCopy, asksForConfidence, includesNamed, isMarkedConfidential, opensToAll, writtenSentences } from '../../language/confidence.ts';
import { namesParty } from '../../language/copying/names-party.ts';
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

/** Did somebody other than the sender ask for confidence or not to copy, or is the thread marked? */
export function isConfidential({ message, correspondence }: Situation, earlier: readonly EarlierMessage[]): boolean {
  const others = earlier.filter((one) => !(one.author && correspondence.sender && isSamePerson(one.author, correspondence.sender)));
  return isMarkedConfidential(message.subject)
    || earlier.some((one) => (one.subject !== null && isMarkedConfidential(one.subject)) || isMarkedConfidential(one.words.trimStart().split('\n', 1)[0] ?? ''))
    || others.some((one) => asksForConfidence(one.words));
}

const ownWordsOfConsent = /\b(?:at (?:(?:cllr|councillor) )?[\w'-]+(?: [\w'-]+)?'s? (?:request|suggestion|instigation)|at (?:your|his|her|their) (?:request|suggestion)|as (?:you|he|she|they|(?:cllr|councillor) [\w'-]+(?: [\w'-]+)?) (?:asked|requested|suggested|wished)|with (?:your|his|her|their|(?:(?:cllr|councillor)\.? )?[\w'-]{1,30}(?: [\w-]{1,30})?'s?) (?:kind |full )?(?:permission|agreement|consent|blessing|approval|knowledge)|(?:has|have) (?:asked me to|agreed (?:to|that)|no objection|said (?:\w+ ){0,4}(?:happy|content|may|can))|(?:is|are|was|were) (?:happy|content|fine|keen) for)\b/i;

/** A sign that the first author wanted or agreed to this copy: in their words, or reported in own words. */
export function wantsCopy({ reading, correspondence, directory }: Situation, earlier: readonly EarlierMessage[], copied: Party): boolean {
  const author = earlier[0]?.author?.person ?? null;
  const mine = correspondence.sender?.person ?? null;
  // A wish that names somebody else is none for this member.
  const forThis = (text: string) => namesParty(text, copied)
    || !directory.directory.people.some((person) => person !== author && person !== mine && person !== copied.person && namesPerson(text, person.name));
  const others = earlier.filter((one) => !(one.author && correspondence.sender && isSamePerson(one.author, correspondence.sender)));
  return others.some((one) => writtenSentences(one.words).some((sentence) => ((agreesToCopy(sentence) || opensToAll(sentence)) && forThis(sentence)) || (namesParty(sentence, copied) && includesNamed(sentence))))
    || (earlier.length > 0 && reading.sentences.some((sentence) => ownWordsOfConsent.test(sentence.text)));
}

/** By first name, surname or both, as a word with a capital. */
function namesPerson(text: string, name: string): boolean {
  return name.split(/\s+/).some((word) => word.length > 2 && text.includes(word) && new RegExp(`\\b${word.replace(/[^\w]/g, '\\$&')}\\b`).test(text));
}
