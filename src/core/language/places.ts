/** Places of the directory's wards in a text: names, streets, postcodes and local councils, with their offsets. */
import type { Directory, LocalCouncil, Ward } from '../directory.ts';
import { isForeignTown } from './places/elsewhere.ts';
import { type Candidate, isPlace } from './places/place-context.ts';
import { speaksOf } from './places/doings-of-people.ts';
import { type PlaceIndex, type PlaceName, placeIndexOf } from './places/place-index.ts';
import { type PlaceToken, anyWord, canonOf, joined, placeTokens, withoutPossessive } from './places/place-tokens.ts';
import { type PostcodeMention, fit, postcodesIn, standsForArea } from './places/postcodes.ts';

export interface PlaceMention {
  /** The wards it lies in; several where a street passes through several. */
  readonly wards: readonly Ward[];
  /** Offsets into the text searched. */
  readonly start: number;
  readonly end: number;
  readonly how: 'ward' | 'place' | 'postcode' | 'local-council';
  /** The town or parish council that is named. */
  readonly localCouncil: LocalCouncil | null;
}

/**
 * Finds the places of the council's wards.
 * @param text one sentence, a subject or a stretch of quoted words
 * @param spokenOf ward names that are also somebody's surname in the message, as surnamesSpokenOf finds them
 * @returns mentions in order, none overlapping; a surname, a firm or a common word that equals a ward's name is none
 */
export function findPlaces(text: string, directory: Directory, spokenOf: ReadonlySet<string> = nobody): readonly PlaceMention[] {
  const index = placeIndexOf(directory);
  if (index.names.size === 0 && index.postcodes.length === 0) return [];
  const named = index.names.size > 0 && anyWord(text, (canon) => index.names.has(canon)) ? namesIn(text, index, spokenOf) : [];
  const coded = index.postcodes.length > 0 ? postcodePlaces(text, index) : [];
  if (coded.length === 0) return named;
  const apart = named.filter((one) => !coded.some((other) => one.start < other.end && other.start < one.end));
  return [...apart, ...coded].sort((one, other) => one.start - other.start);
}

const nobody: ReadonlySet<string> = new Set();

/**
 * Names of wards and places by which a text also calls somebody ("Cllr Castle", "Brian Castle", "Penny Cross told me"), as places are
 * compared: by themselves they may then be that person.
 * @param text all own words of a message
 */
export function surnamesSpokenOf(text: string, directory: Directory): ReadonlySet<string> {
  const index = placeIndexOf(directory);
  const found = new Set<string>();
  for (const ward of directory.wards) {
    const canon = canonOf(ward.name);
    if (!/^[A-Za-z]+$/.test(ward.name) || !index.surnames.has(canon) || !text.includes(ward.name)) continue;
    const firsts = directory.people
      .filter((person) => person.name.endsWith(` ${ward.name}`))
      .map((person) => person.name.split(' ')[0]!.replace(/[^\w]/g, ''));
    const titles = `Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Alderman|${firsts.join('|')}`;
    const spoken = new RegExp(`\\b(?:${titles})\\.? (?:[A-Z][\\w'-]{0,20}\\.? (?:(?:and|&) )?){0,2}${ward.name}\\b`);
    if (spoken.test(text)) found.add(canon);
  }
  for (const name of index.fullNames)
    if (text.includes(name) && speaksOf(text, name)) found.add(name.split(' ').map(canonOf).join(' '));
  return found;
}

const scene = /\b(?:case|ruling|tribunal|appeal|scheme|trial|one)(?:(?! by | who )[^.;]){0,60} (?:is|was|c[ao]mes?) (?:in|from) ([A-Z][a-z]+)\W*$/;

/** Does a sentence set the next one in a town that is not the council's: "The case is from Derby."? */
export function isSetElsewhere(sentence: string, directory: Directory): boolean {
  const town = scene.exec(sentence)?.[1];
  return town !== undefined && isForeignTown(town, placeIndexOf(directory));
}

/** What stands between the names of a list: ", and ", " & ", "/". */
const listed = /^(?:\s*,\s*(?:and\s+)?|\s+(?:and|or|&)\s+|\s*[/&]\s*)$/;

function namesIn(text: string, index: PlaceIndex, spokenOf: ReadonlySet<string>): readonly PlaceMention[] {
  const tokens = placeTokens(text);
  const found: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const matched = longestAt(text, tokens, at, index);
    if (!matched) continue;
    const last = at + matched.name.canon.length - 1;
    const before = found[found.length - 1];
    const between = before && tokens[at]!.start - before.end <= 8 ? text.slice(before.end, tokens[at]!.start) : '';
    const { wards, how, localCouncil, canon } = matched.name;
    const inList = listed.test(between);
    const candidate: Candidate = { text, tokens, first: at, last, ...matched, spokenOf: spokenOf.has(canon.join(' ')), inList };
    if (isPlace(candidate, index)) found.push({ wards, start: tokens[at]!.start, end: tokens[last]!.end, how, localCouncil });
    at = last;
  }
  return found;
}

function longestAt(text: string, tokens: readonly PlaceToken[], at: number, index: PlaceIndex): { name: PlaceName; possessive: boolean } | null {
  const token = tokens[at]!;
  const bare = withoutPossessive(token);
  const names = index.names.get(token.canon) ?? (bare === null ? undefined : index.names.get(bare));
  for (const name of names ?? []) {
    let possessive = false;
    const fits = name.canon.every((canon, k) => {
      const word = tokens[at + k];
      if (!word || (k > 0 && !joined(text, tokens[at + k - 1]!, word))) return false;
      if (word.canon === canon) return true;
      if (k < name.canon.length - 1 || withoutPossessive(word) !== canon) return false;
      possessive = true;
      return true;
    });
    if (fits) return { name, possessive };
  }
  return null;
}

function postcodePlaces(text: string, index: PlaceIndex): readonly PlaceMention[] {
  return postcodesIn(text).flatMap((mention): readonly PlaceMention[] => {
    if (!index.outwardCodes.has(mention.outward)) return [];
    const wards = closestWards(mention, index);
    if (wards.length === 0 || !standsForArea(text, mention) || insideAddressOrLink(text, mention)) return [];
    return [{ wards, start: mention.start, end: mention.end, how: 'postcode', localCouncil: null }];
  });
}

/** A whole postcode outranks its sector, a sector its outward code. */
function closestWards(mention: PostcodeMention, index: PlaceIndex): readonly Ward[] {
  const fits = index.postcodes.map(({ part, ward }) => ({ ward, closeness: fit(part, mention) })).filter(({ closeness }) => closeness > 0);
  const best = Math.max(0, ...fits.map(({ closeness }) => closeness));
  return [...new Set(fits.filter(({ closeness }) => closeness === best).map(({ ward }) => ward))];
}

function insideAddressOrLink(text: string, { start, end }: PostcodeMention): boolean {
  return /(?:@|:\/\/|www\.|=)\S{0,80}$/i.test(text.slice(Math.max(0, start - 80), start)) || /^\S{0,80}[@=_]/.test(text.slice(end, end + 80));
}
