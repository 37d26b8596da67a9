/** A sentence with its places blotted out, so that "Park" or "St Mary's Close" is no word about parking or closing. */
import { wordsOf } from '../phrase.ts';
import type { PlaceMention } from '../places.ts';
import { expression } from '../unbroken.ts';

/** How a blotted place stands in expressions: as a thing that may be closed, sold or resurfaced. */
export const blot = 'q{3,}';

const illustrates = wordsOf([
  '(?:for|by way of) (?:example|instance|illustration)', 'e\\.?g', 'as (?:for |in |on )?any(?:where|one)', 'or any(?:where| other)', 'be it',
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
