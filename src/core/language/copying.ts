/** What own words say about who is copied (settled questions 2 and 10). */
import { type Party, type Recipient, bareName, isMember } from '../correspondence.ts';
import { fold } from '../directory.ts';
import { shortNames } from './officer-names.ts';
import { wordsOf } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';

const copyingWord = wordsOf([
  'cop(?:y|ying|ied|ies)', 'cc', "cc'?(?:d|ed|ing)", 'c\\.c', 'carbon', 'includ(?:e|ed|es|ing)', 'add(?:ed|ing|s)?', 'loop(?:ed|ing)?',
  'bring(?:ing)? in', 'brought in',
  'shar(?:e|ed|ing) (?:this|my|the|it)', 'is also on this', 'are also on this', 'alongside', 'join(?:ing|ed|s)? (?:us|this)', 'on copy',
  'in copy', 'into this',
]);

/** "cc: Cllr Hart", "Copy to: …", "c.c." on a line of its own. */
const copyLine = /^\s*(?:cc|c\.c\.|copy|copies|copied)(?:\s+to)?\s*[:;-]/i;

/** "A copy of the register" is a thing, not copying somebody. */
const copyAsThing = /\b(?!(?:an?|the|this|another|further) cop(?:y|ies) (?:of (?:this|my|the|it)(?: (?:e-?mail|message|reply|note|letter|answer|response|correspondence)s?)? )?(?:goes|is going|has gone|is being sent|sent|to|for)\b)(?:an?|the|hard|paper|electronic|further|another|your|my|his|her|our|their|final|latest|extra|attached|enclosed|signed|draft|spare)\s+cop(?:y|ies)\b(?!\s+(?:line|list|recipients?))|\bcop(?:y|ies)\s+of\b(?!\s+(?:this|my|the|it)\b(?: (?:e-?mail|message|reply|note|letter|answer|response|correspondence)s?)?(?: to| goes| is|\b(?=\s*(?:to|goes|,|\.|$))))|\bcopy (?:deadline|editor|date|writer|text|and paste)\b|\bin\s+hard\s+copy\b/gi;

const greeting = /^\s*(?:dear|hello|hi|hiya|good (?:morning|afternoon|evening)|morning|afternoon|evening|to)\b/i;
const greetingOfAll = /^\s*(?:(?:dear|hello|hi|good (?:morning|afternoon|evening)|morning|afternoon|evening)\s+)?(?:all|both|everyone|everybody|colleagues|members|councillors|cllrs|folks)\b/i;

const hiddenWord = wordsOf(['bcc', "bcc'?(?:d|ed|ing)", 'b\\.c\\.c', 'blind', 'blind-cop(?:y|ied|ying)']);
const denied = /\b(?:not|never|no longer|without|n't|rather than)\b[^.;]{0,40}$/i;

/** How far own words tell who is copied. */
export type CopyStatement = 'named' | 'vague' | 'none';

/**
 * Do own words, or the greeting, name the copied member, their post, ward or list together with a copying word?
 * @returns 'vague' for words that speak of copying, or greet everybody, without naming
 */
export function statesCopy(reading: Reading, copied: Recipient, others: readonly Party[]): CopyStatement {
  let vague = false;
  const everybody = [copied, ...others];
  for (const statement of statementsOf(reading)) {
    const sentence = statement.replace(copyAsThing, (thing) => ' '.repeat(thing.length));
    const names = namesParty(sentence, copied);
    if (greeting.test(sentence) && sentence.length < 120) {
      if (greets(sentence, copied) && others.some((other) => greets(sentence, other))) return 'named';
      if (greetingOfAll.test(sentence)) vague = true;
    }
    const at = sentence.search(copyingWord.pattern);
    const spoken = copyLine.test(sentence) || (at >= 0 && !denied.test(sentence.slice(0, at)));
    if (!spoken) continue;
    if (names) return 'named';
    // A statement that names somebody else leaves this one out.
    if (!hiddenWord.test(sentence) && !everybody.some((other) => namesParty(sentence, other)) && /\b(?:cop(?:y|ying|ied)|cc|cc'?d|cc'?ing)\b/i.test(sentence)) vague = true;
  }
  return vague ? 'vague' : 'none';
}

/** A greeting names somebody by what they are called too: "Dear Ada" to Adaeze. */
function greets(sentence: string, party: Party): boolean {
  if (namesParty(sentence, party)) return true;
  const first = bareName(party.person?.name ?? party.mailbox.name).split(/\s+/)[0]?.toLowerCase() ?? '';
  return (sentence.toLowerCase().match(/[a-z]{3,}/g) ?? []).some((word) => first.startsWith(word));
}

/** Do own words announce that this recipient stands in Bcc? */
export function announcesBlindCopy(sentences: readonly Sentence[], hidden: Recipient): boolean {
  return sentences.some(({ text }) => {
    const at = text.search(hiddenWord.pattern);
    return at >= 0 && !denied.test(text.slice(0, at)) && namesParty(text, hidden);
  });
}

function statementsOf(reading: Reading): readonly string[] {
  return [
    ...reading.sentences.filter((sentence) => sentence.part === 'body').map((sentence) => sentence.text),
    ...(reading.signature?.lines ?? []),
    ...reading.regions.filter((region) => region.kind === 'greeting').map((region) => reading.text.slice(region.start, region.end)),
  ];
}

/** Does the text name this person: by name, "Cllr Surname", first name, post, ward or list? */
export function namesParty(text: string, party: Party | Recipient): boolean {
  const folded = ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `;
  const has = (phrase: string) => phrase !== '' && folded.includes(` ${fold(phrase).replace(/[^a-z0-9]+/g, ' ').trim()} `);
  const name = bareName(party.person?.name ?? party.mailbox.name);
  const words = name.split(/\s+/).filter((word) => word.length > 1);
  const surname = words[words.length - 1] ?? '';
  const first = words[0] ?? '';
  if (name !== '' && (has(name) || has(surname) || has(first) || (shortNames[first.toLowerCase()] ?? []).some(has))) return true;
  // "Fran" for Frances, "Ada" for Adaeze.
  if (first.length > 4 && (text.match(/\b[A-Z][a-z]{2,4}\b/g) ?? []).some((word) => word.length < first.length && first.startsWith(word))) return true;
  if (party.person) {
    if (party.person.posts.some((post) => has(post) || has(post.replace(/^(?:deputy|vice)\s+/i, '')))) return true;
    if (isMember(party) && wardColleagues.test(text)) return true;
    if (isMember(party) && party.person.wards.some((ward) => has(ward) && /\b(?:members?|councillors?|cllrs?)\b/i.test(text))) return true;
    if (isMember(party) && party.person.posts.some((post) => /\bportfolio|cabinet|executive\b/i.test(post)) && /\b(?:portfolio holder|cabinet member|executive member|lead member)\b/i.test(text)) return true;
  }
  const list = 'list' in party ? party.list : null;
  if (list && (has(list.name) || /\b(?:all|every|the other|other|fellow) (?:members?|councillors?|cllrs?)\b/i.test(text))) return true;
  return has(party.mailbox.address.split('@')[0]!.replace(/\./g, ' ')) || text.toLowerCase().includes(party.mailbox.address.toLowerCase());
}

const wardColleagues = wordsOf([
  '(?:other |fellow |your |the |both |all )*ward (?:members?|councillors?|cllrs?|colleagues?)',
  '(?:members?|councillors?|cllrs?) for (?:the|your|this|that|both|each) wards?', 'local (?:members?|councillors?|cllrs?)',
  'your (?:fellow|ward) (?:councillors?|members?|colleagues?)',
]);
