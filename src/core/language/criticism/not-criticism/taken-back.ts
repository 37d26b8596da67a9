/** What the sender once said of an officer, and takes back in the same breath: "I told the room that she had lost it. I was wrong." */
import { expression } from '../../unbroken.ts';

/** Before the words: the sender's own saying, in the past. */
const iSaid = expression('i')`
  \bI (?:[a-z]+ )?(?:said|told|wrote|claimed|accused|suggested|implied|complained|called|announced|repeated|alleged)\b
`;
/** After them, soon; of something else nothing is taken back ("I withdraw my motion", "I was wrong about the bins"). */
const takesBack = expression('i')`
  \bI(?: [a-z]+)? (?:(?:withdraw|retract) (?:it|that|this|those|them|what|every word|my (?:remarks?|comments?|words|accusation|allegation)|
    the (?:remarks?|comments?|words|accusation|allegation|charge))|take (?:(?:it|that|this)(?: all)?|all of it|every word(?: of it)?) back)\b|
  \bwhat I (?:said|wrote|told [a-z]+|claimed) was(?: [a-z]+ly| quite)? (?:untrue|wrong|unfair|false|unjust|not true)\b|
  \bI was(?: [a-z]+ly| quite)? (?:wrong|mistaken|unfair)\b(?! (?:about|to|in|on)\b)|\bit was I who\b
`;

/** @param before the same sentence up to the end of what was said @param after the rest of it and what comes soon after */
export function isTakenBack(before: string, after: () => string): boolean {
  return iSaid.test(before) && takesBack.test(after());
}
