/** Another town's place of the same name, by the words on either side. */
import { britishTowns } from './british-towns.ts';
import type { PlaceIndex } from './place-index.ts';
import { canonOf } from './place-tokens.ts';
import { expression } from '../unbroken.ts';

const elsewhere = '(?:another|a neighbouring|the neighbouring|a different|the next|some other) (?:town|district|borough|county|authority|council|village|city)';
const elsewhereBefore = new RegExp(
  '(?:\\b(?:also|likewise|too|confusingly|coincidentally|similarly|oddly|funnily) (?:called|named|known as))\\s{0,3}$|'
    + `\\b(?:in|from) ${elsewhere}\\b`,
  'i',
);
const elsewhereAfter = new RegExp(
  `^[\\s,(-]{0,4}(?:(?:in|which is in|that is in|being in|but in|over in|is in) )?(?:${elsewhere}|`
    +   'outside (?:the|our|this) (?:district|borough|area|boundary|county|ward|city|town)|'
    +   'not (?:ours|our|the one|in (?:our|this|the) (?:district|borough|area|town|city|ward|county))|over the (?:border|boundary)'
    + ')',
  'i',
);

/** "in Leicester, at 61", "Leicester's", "the Leicester case of"; not "as in Leicester, ". */
const townBefore = expression('')`
  (\b(?:as|like|unlike)\s+)?\b(?:
    (?:in|at|near)\s+([A-Z][a-z]+)\s*[,(:\u2013\u2014-]\s*(?:(?:on|at|in)\s+)?|([A-Z][a-z]+)['\u2019]s?\s+|
    ([A-Z][a-z]+)\s+(?:case|appeal|scheme|trial)\s*(?:of|on|at|in|\()\s*
  )(?:the\s+)?(?:(?:number|flat)\s+)?(?:\d{1,4}[a-z]?,?\s+)?$
`;
const townAfter = /^[\s,(]{1,3}(?:over|up|down|out|back) in ([A-Z][a-z]+)/;

/** A town that no name of the council's own has in it. */
export function isForeignTown(town: string, index: PlaceIndex): boolean {
  const canon = canonOf(town);
  return britishTowns.has(canon) && !index.ownWords.has(canon);
}

const addressAhead = /^(?:[\s,(]+([A-Z][\w'\u2019-]*)){0,4}[\s,(]+([A-Z]{1,2}[0-9][0-9A-Z]?)\s{1,3}[0-9][A-Z]{2}\b/;

/** "Priory Street, Kelchester KL2 6BB": its postcode is another town's, and its town none of ours. */
function inForeignAddress(after: string, index: PlaceIndex): boolean {
  const [whole, town, outward] = addressAhead.exec(after) ?? [];
  return whole !== undefined && index.outwardCodes.size > 0 && !index.outwardCodes.has(outward!) && !(town && index.ownWords.has(canonOf(town)));
}

/** Do the words before or after a place, at most 70 characters of each, say that it lies in another town? */
export function toldElsewhere(before: string, after: string, index: PlaceIndex): boolean {
  if (elsewhereAfter.test(after) || elsewhereBefore.test(before) || inForeignAddress(after, index)) return true;
  const town = townBefore.exec(before);
  if (town && !town[1] && isForeignTown(town[2] ?? town[3] ?? town[4]!, index)) return true;
  const [, over] = townAfter.exec(after) ?? [];
  return over !== undefined && isForeignTown(over, index);
}
