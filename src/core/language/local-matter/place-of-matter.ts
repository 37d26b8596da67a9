/** A sentence with its places blotted out, so that "Park" or "St Mary's Close" is no word about parking or closing. */
import { wordsOf } from '../phrase.ts';
import type { PlaceMention } from '../places.ts';
import { expression } from '../unbroken.ts';

/** How a blotted place stands in expressions: as a thing that may be closed, sold or resurfaced. */
export const blot = 'q{3,}';

const illustrates = wordsOf([
  '(?:for|by way of|as an?) (?:example|instance|illustration)', 'worked example', 'case study',
  'e\\.?g', 'as (?:for |in |on )?any(?:where|one)', 'or any(?:where| other)', 'be it',
  '(?:in|during) (?:the|a|our|my|your) demo(?:nstration)?',
]);
/** "qqq had 14, qqq 22": counted, one beside the other; a date or an hour is no count. */
const counts = /\bq{3,}(?: (?!(?:on|at|from|by|in|for|until|to)\b)[a-z]+){0,3} [\d.]+%?(?=[^\w.]|\.\s|\.?$)(?! [A-Z])/g;

/** Is the place named only to illustrate or to be counted? Then its own sentence has to tell the matter. @param plain with places blotted out */
export function isInPassing(plain: string): boolean {
  return illustrates.test(plain) || (plain.match(counts)?.length ?? 0) > 1;
}

/** "I started at a hostel in qqq in 2004": where somebody's life or career has been. */
const career = expression('i')`
  \b(?:I|he|she|who) (?:(?:first|once|then|previously|later|had) )?(?:started (?:out|on|in|at|as)|began|trained|worked|served|taught|volunteered|ran)\b
  [^.;]{0,60}\bq{3,}[^.;]{0,40}\b(?:(?:in|from|until|till|since|between) (?:19|20)\d\d|(?:\w+ )?years (?:ago|back)|as a (?:student|trainee|apprentice))\b|
  \b(?:I|he|she|who) (?:grew up|was (?:born|brought up)|went to school)\b[^.;]{0,60}\bq{3,}
`;

/** The present and what is to come, told of a place: "is closing", "has been sold". */
export const present = expression('i')`
  \b(?:will|shall|must|(?:is|are|has|have)(?: now| not| also)? (?:to|be(?:en|ing)|closed|shut|sold|collapsed|gone|[a-z]+ing))\b|'(?:ll|re)\b
`;

/** Does the sentence name the place only as where somebody once worked or lived? */
export function isOfSomebodysPast(plain: string): boolean {
  return career.test(plain) && !present.test(plain);
}

/** "If you're driving use the car park behind", "come in from", "the postcode is": it ends at the place. */
const directions = expression('i')`
  (?:
    (?:^\W*|\b(?:please|so|if you[^.;]{0,30}|you(?: (?:can|may|could|should|will|need to|have to))*) )
    (?:park|come in|enter|turn \w+|walk|drive|go (?!to)\w+|use the (?:[\w-]+ ){0,3}(?:car ?park|storey|stay|entrance|doors?|gates?|steps|stop|station))|
    (?:nearest|closest) (?:car park|station|entrance) is|
    (?:sat ?nav|postcode)(?: \w+){0,2} is
  )
  (?: [\w-]+){0,4},? (?:the )?$
`;
const room = expression('i')`
  \b(?:in|at|be|is|are|'re|we have|we've got) (?:the|a|our) (?:(?!chang|tea|wait|read|bath)[\w-]+ ){0,2}(?:(?:ball)?rooms?|suite|chamber)\b
  (?:,| (?!(?:and|is|are|was|to|will|has)\b)[\w']+){0,6},? (?:q{3,}, )?$
`;

/** Is the place told only as the way to somewhere: where to park, turn or come in? @param before the words that lead up to it, places blotted out */
export function isWayThere(before: string): boolean {
  return directions.test(before);
}

/** Is the place where a room is, in which people meet? @param before as above */
export function isWhereRoomIs(before: string): boolean {
  return room.test(before);
}

/** "Before a service is altered", "if any tree is felled": of none in particular, up to where somebody else acts; "demolished in 1964". */
const general = expression('gi')`
  \b(?:before|if|when(?:ever)?|unless|should|once|(?:any|every) time) (?:an?|any) (?:[\w-]+ ){1,4}(?:is|are|be|has|have|gets?|needs?)\b
  (?: (?!(?:I|we|you|he|she|they|it|the|this|that|your|our|to)\b)[\w-]+)*|
  \b(?:\w+ed|built|cut|shut|sold)(?: [\w-]+){0,3} in (?:the )?1[0-9]{3}s?\b
`;

/** The text without what holds of any such thing, or was so before our time, no place being named in it. @param plain with places blotted out */
export function particularsOf(plain: string): string {
  return plain.replace(general, (all) => (/q{3,}/.test(all) ? all : ''));
}

/** As long as the text; every mention becomes a run of "q". */
export function withoutPlaceNames(text: string, mentions: readonly PlaceMention[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of mentions) {
    if (start < at) continue;
    out += text.slice(at, start) + 'q'.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}
