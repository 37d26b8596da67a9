/** A sentence with its places blotted out, so that "Park" or "St Mary's Close" is no word about parking or closing. */
import { wordsOf } from '../phrase.ts';
import type { PlaceMention } from '../places.ts';

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
