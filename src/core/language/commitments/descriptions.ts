/** Sentences whose words sound like a promise, but which only tell how things are. */
import { namesAnotherCouncil } from './actor.ts';
import { tellsPolicy } from './not-a-commitment/policy.ts';
import { wordsOf } from './words.ts';
import { expression, unbroken } from '../unbroken.ts';

/** "The Council will repair potholes" tells what it does, not what it will do for the reader. */
const general = expression('i')`
  ^\W*(?:the |this )?(?:council|authority) will (?:decide|consider|discuss|vote)\b|
  ^\W*(?:the |this )?(?:council|authority) (?:will|shall) [a-z]+ [a-z]+s\W*$|^\W*you(?:'re| are) (?:charged|billed)\b|
  ^\W*(?:good|lovely|nice|great) to (?:hear|see|meet)\b|\bmy name on\b|
  \b(?:say hello|give (?:my|our) (?:love|regards|best)|remember me) to\b|
  \b(?:was|were|is|are|am) (?:[a-z]+ )?(?!able|going)[a-z]+ to (?:hear|learn|read) (?:of|about|that|how)\b|
  \bas (?:the|our|its|your) (?:contract|law|lease|rules?|agreement|constitution|act) (?:allow|require|provide|say|permit|demand)s?\b
`;
/** "The new timetable began on 3 May and has left us without a bus": told as past, with the day, and nothing for the reader. */
const narrated = expression('i')`
  ^\W*(?:the|our|that|this) (?:[a-z-]+ ){1,4}(?:
    began|came|went|ran|fell|[a-z]+ed
  ) (?:(?:in|up|down|out|off|back|again) )?(?:
    on (?:\d+|the \d+|[a-z]+day)|last|yesterday|in [a-z]+(?:uary|ber|rch|ril|ust|e|y)|at (?:\d+|noon)|earlier|[a-z]+ [a-z]+ ago
  )\b
  (?![^]*\b(?:yours?|you|will|shall|can|hereby|council|authority)\b|[^]*'ll\b)
`;
/** "The Council charges £48 a bin": what it does by habit, with a verb that does nothing by being said. */
const habit = new RegExp(unbroken`
  ^\W*(?:the |our |your |this )?(?:[a-z]+ )?(?:council|authority) (?:also |now |still |only )?
  (?:[a-z]+s [^.;]{0,60}?(?:,|and|or|then|but) (?:then |it )*(?=[a-z]+s (?:your?|the|it|its|them|an?|for|no|people|us)\b))?(?!
    (?:
      is|was|has|does|accepts|agrees|undertakes|guarantees|pledges|promises|confirms|grants|approves|authorises|instructs|offers|awards|
      owes|stands|gives|takes|pays|waives|lets|commits|admits|acknowledges|apologises
    )\b
  )[a-z]+s\b
`, 'i');
/** Speaking for the council to congratulate, thank or write binds it to nothing; nor does what is never forgotten. */
export const ceremonial = expression('i')`
  \b(?:on behalf of|for) [^.;,]{0,60}\b(?:council|authority|borough|district|town)\b,?(?: and [^.;,]{0,40})? (?:I|we|may I|let me|can I) (?:
    [a-z]+ly |would (?:like to )?|am pleased to |also |want to |wish to )*(?:
    congratulat|thank|welcom|writ|wish|invit|express|convey|send|pay tribute|salute|appeal|urge|ask|object|respond|enclose|submit
  )|
  \b(?:will|won't|'ll)(?: [a-z]+)? be (?:forgotten|remembered)\b
`;

/** What is promised, given, taken or owned up to; a sentence without any of it describes. */
const deed = new RegExp(unbroken`
  \b(?:
    will|shall|won't|to be|hereby|yes|fine|deal|done|word|yours?|free|may|can|need not|needn't|settle\w*|sorted|
    (?:
      accept|agree|approv|confirm|grant|authori[sz]|instruct|order|promis|guarante|undertak|pledg|pay|paid|fund|refund|reimburs|waiv|permi|
      lend|lent|giv|gave|cover|meet|cost|bill|invoic|send|sent|book|bring|tak|put|leav|carry|keep|kept|stop|cancel|releas|award|offer|leas|
      licen|fault|liab|blam|ow[ei]|compens|apolog|ceas|repair|mend|fix|replac|rebuil|build|buil|arrang|set aside|ring-?fenc|start|begin|
      proceed|go|let|sign|secur|sav|safe|reserv|budget|wip|writ|drop|clear|open|clos|mak|made|find|found|get|got|have|has
    )[a-z]*
  )\b|
  'll\b|£
`);

/** "Pete Gornall had promised us the keys": told as past. */
const promisedByOthers = expression('')`
  \b(?:promised|offered|assured|guaranteed) me\b|
  \b(?:[Hh]e|[Ss]he|[Tt]hey|(?!Council|Borough|District|Authority|We\b)[A-Z][a-z]+(?: from the [a-z]+)?) had (?:promised|agreed|offered)\b
`;

/** "Fernley Parish Council will pay" is another council's promise. @param councilName lower case, '' when unknown */
export function isOtherCouncil(text: string, councilName: string): boolean {
  return namesAnotherCouncil(wordsOf(text), councilName) && !/\bwe (?:will|shall|have|are)\b|\bour (?:council|authority)\b/i.test(text);
}

/** "Your contract is made permanent at 24 hours a week": done for one reader, however often. */
const ofReaders = /^\W*(?:so |and )?your (?:[a-z-]+ ){1,3}(?:is|are) (?:now |hereby )?(?:made|extended|renewed|confirmed|granted|approved|increased|raised)\b/i;
/** Shorter sentences tell too little by their words alone. */
const shortest = 45;

/** Does the sentence only tell how things are, or too little? */
export function describes(text: string): boolean {
  return text.length < shortest || [general, habit, narrated, promisedByOthers].some((tells) => tells.test(text))
    || (tellsPolicy(text) && !ofReaders.test(text))
    || !deed.test(text.charAt(0).toLowerCase() + text.slice(1));
}
