/** A sentence with its places blotted out, so that "Park" or "St Mary's Close" is no word about parking or closing. */
import type { PlaceMention } from '../places.ts';

/** How a blotted place stands in expressions: as a thing that may be closed, sold or resurfaced. */
export const blot = 'q{3,}';

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
