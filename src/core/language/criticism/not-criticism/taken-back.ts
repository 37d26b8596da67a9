/** What the sender once said of an officer, and takes back in this very letter: "I told the room that she had lost it. I was wrong." */
import { expression } from '../../unbroken.ts';

/** Before the words: the sender's own saying, in the past. */
const iSaid = expression('i')`
  \bI (?:[a-z]+ )?(?:said|told|wrote|claimed|accused|suggested|implied|complained|called|announced|repeated|alleged)\b
`;
/** Anywhere in the letter. */
const takesBack = expression('i')`
  \bI(?: [a-z]+)? (?:withdraw|retract|take (?:it|that|all of it|every word(?: of it)?) back)\b|
  \bwhat I (?:said|wrote|told [a-z]+|claimed) was(?: [a-z]+ly| quite)? (?:untrue|wrong|unfair|false|unjust|not true)\b|
  \bI was(?: [a-z]+ly| quite)? (?:wrong|mistaken|unfair|hopeless)\b|\bit was I who\b
`;

/** @param before the same sentence up to the end of what was said @param letter the own words */
export function isTakenBack(before: string, letter: () => string): boolean {
  return iSaid.test(before) && takesBack.test(letter());
}
