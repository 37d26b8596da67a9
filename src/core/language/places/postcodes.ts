/** Postcodes: whole parts only, so that WX7 is not in WX70 1AA, nor WX1 1 in WX11 4AB. */
import { expression } from '../unbroken.ts';

export interface Postcode {
  readonly outward: string;
  /** The sector's digit; '' when only the outward code is given. */
  readonly sector: string;
  /** The last two letters; '' when they are not given. */
  readonly unit: string;
}

/** Reads a directory's postcode part; spaces and case do not matter; null for what is none. */
export function parsePostcode(written: string): Postcode | null {
  const [whole, outward, inward] = /^([A-Z]{1,2}[0-9][0-9A-Z]?)\s*([0-9][A-Z]{2})$/.exec(written.trim().toUpperCase()) ?? [];
  if (whole && outward && inward) return { outward, sector: inward[0]!, unit: inward.slice(1) };
  const part = /^([A-Z]{1,2}[0-9][0-9A-Z]?)(?:\s+([0-9]))?$/.exec(written.trim().toUpperCase());
  return part ? { outward: part[1]!, sector: part[2] ?? '', unit: '' } : null;
}

/** How closely a directory's part fits a postcode in a text: 0 not at all, 1 outward, 2 sector, 3 whole. */
export function fit(part: Postcode, found: Postcode): 0 | 1 | 2 | 3 {
  if (part.outward !== found.outward) return 0;
  if (part.sector === '') return 1;
  if (part.sector !== found.sector) return 0;
  if (part.unit === '') return 2;
  return part.unit === found.unit ? 3 : 0;
}

export interface PostcodeMention extends Postcode {
  readonly start: number;
  readonly end: number;
}

const candidate = /\b([A-Za-z]{1,2}[0-9][0-9A-Za-z]?)(?:[ \u00A0]{0,2}([0-9][A-Za-z]{2})|[ \u00A0]{1,2}([0-9]))?(?![0-9A-Za-z@])/g;

/** Every postcode, or part of one, in a text, in order. A part in small letters counts only when it is whole. */
export function postcodesIn(text: string): readonly PostcodeMention[] {
  const mentions: PostcodeMention[] = [];
  candidate.lastIndex = 0;
  for (let found = candidate.exec(text); found; found = candidate.exec(text)) {
    const inward = found[2]?.toUpperCase() ?? '';
    const outward = found[1]!;
    if (inward === '' && outward !== outward.toUpperCase()) continue;
    mentions.push({
      outward: outward.toUpperCase(),
      sector: inward === '' ? found[3] ?? '' : inward[0]!,
      unit: inward.slice(1),
      start: found.index,
      end: found.index + found[0].length,
    });
  }
  return mentions;
}

const beforeArea = expression('i')`
  \b(?:
    in|around|across|throughout|within|near|outside|for|covering|into|(?:all|most|parts?|rest|whole|half) of|
    postcodes?(?: (?:that |which )?(?:(?:begin|start)\w*(?: (?:with|in))?|of|is|are|sectors?|districts?))?
  )\s+(?:the\s+)?(?:postcodes?\s+)?(?:(?:sector|district)s?\s+)?['"\u2018\u201c]?
  (?:[A-Z]{1,2}\d\w?(?: \d)?['"\u2019\u201d]?(?:, | (?:and|or|&) )['"\u2018\u201c]?){0,6}$
`;

/**
 * Does a part of a postcode by itself stand where an area would: "in WX7", "the WX7 area", "…, WX7", "a postcode beginning WX7"?
 * "Room E1" and "the M25" do not.
 */
export function standsForArea(text: string, mention: PostcodeMention): boolean {
  if (mention.unit !== '') return true;
  const before = text.slice(Math.max(0, mention.start - 70), mention.start);
  const after = text.slice(mention.end, mention.end + 24);
  if (/^\s*(?:area|postcodes?|district|sector|homes|addresses|households|residents|properties|streets)\b/i.test(after)) return true;
  if (beforeArea.test(before)) return !/\b(?:m|a|b)\d/i.test(mention.outward) || mention.sector !== '' || /\bpostcode/i.test(before);
  return /[A-Za-z]{3},\s*$/.test(before) && /^\s*(?:[.,;:)]|$)/.test(after);
}
