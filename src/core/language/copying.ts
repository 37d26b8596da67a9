/** What own words say about who is copied (settled questions 2 and 10). */
import { type Party, type Recipient } from '../correspondence.ts';
import { bareName } from '../written-names.ts';
import { copyLine, copyStatedAt, everybodyElse, hiddenCopy, pronoun } from './copying/copying-words.ts';
import { namesParty } from './copying/names-party.ts';
import type { Reading } from './reading/reading.ts';
import { expression } from './unbroken.ts';

const greeting = /^\s*(?:dear|hello|hi|hiya|good (?:morning|afternoon|evening)|morning|afternoon|evening|to)\b/i;
const greetingOfAll = expression('i')`
  ^\s*(?:(?:dear|hello|hi|good (?:morning|afternoon|evening)|morning|afternoon|evening)\s+)?
  (?:all|both|everyone|everybody|colleagues|members|councillors|cllrs|folks)\b
`;

/** "I have copied in Cllr Hart", who may not be on the message at all. */
const copiesCouncillor = expression('i')`
  \b(?:cop(?:y|ied|ying)|cc(?:'?d|'?ing)?|includ(?:ed|ing)|add(?:ed|ing)) (?:(?:in|also|to|both|this|it) ){0,3}(?:cllrs?|councillors?)\.? [a-z]
`;

/** How far own words tell who is copied. */
export type CopyStatement = 'named' | 'vague' | 'none';

/**
 * Do own words, or the greeting, name the copied member, their post, ward or list together with a copying word?
 * @returns 'vague' for words that speak of copying, or greet everybody, without naming
 */
export function statesCopy(reading: Reading, copied: Recipient, others: readonly Party[]): CopyStatement {
  let vague = false;
  const everybody = [copied, ...others];
  const statements = statementsOf(reading);
  for (let at = 0; at < statements.length; at++) {
    const sentence = statements[at]!;
    if (greeting.test(sentence) && sentence.length < 120) {
      if (greets(sentence, copied) && others.some((other) => greets(sentence, other))) return 'named';
      if (greetingOfAll.test(sentence)) vague = true;
    }
    const stated = copyStatedAt(sentence);
    if (stated < 0 && !copyLine.test(sentence)) continue;
    if (namesParty(sentence, copied)) return 'named';
    // A statement that names somebody else leaves this one out.
    if (hiddenCopy.test(sentence) || copiesCouncillor.test(sentence) || everybody.some((other) => namesParty(sentence, other))) continue;
    if (pronoun.test(sentence) && at > 0 && namesParty(statements[at - 1]!, copied)) return 'named';
    if (/\b(?:cop(?:y|ying|ied)|cc|cc'?d|cc'?ing)\b/i.test(sentence)) vague = true;
  }
  return vague ? 'vague' : 'none';
}

/** A greeting names somebody by what they are called too: "Dear Ada" to Adaeze. */
function greets(sentence: string, party: Party): boolean {
  if (namesParty(sentence, party)) return true;
  const first = bareName(party.person?.name ?? party.mailbox.name).split(/\s+/)[0]?.toLowerCase() ?? '';
  return (sentence.toLowerCase().match(/[a-z]{3,}/g) ?? []).some((word) => first.startsWith(word));
}

const denied = /(?:\b(?:not|never|no longer|without|rather than|about|against|avoid|dislikes?|hates?|the use of)|n't)\b[^.;]{0,40}$/i;

/** Do own words, or a line below the signature, announce that this recipient stands in Bcc? */
export function announcesBlindCopy(reading: Reading, hidden: Recipient): boolean {
  const statements = statementsOf(reading);
  return statements.some((text, index) => {
    const at = text.search(hiddenCopy.pattern);
    if (at < 0 || denied.test(text.slice(0, at))) return false;
    return namesParty(text, hidden) || everybodyElse.test(text) || (pronoun.test(text) && index > 0 && namesParty(statements[index - 1]!, hidden));
  });
}

function statementsOf(reading: Reading): readonly string[] {
  return [
    ...reading.sentences.filter((sentence) => sentence.part === 'body').map((sentence) => sentence.text),
    ...(reading.signature?.lines ?? []),
    ...reading.regions.filter((region) => region.kind === 'greeting').map((region) => reading.text.slice(region.start, region.end)),
  ];
}
