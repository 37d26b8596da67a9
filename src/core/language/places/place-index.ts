/** The names and postcodes of a directory's wards, made ready for scanning: once for each directory. */
import type { Directory, LocalCouncil, Ward } from '../../directory.ts';
import { firstNames } from '../names/first-names.ts';
import { canonOf } from './place-tokens.ts';
import { commonPlaces, ordinaryWords, plainStreetWords } from './place-words.ts';
import { type Postcode, parsePostcode } from './postcodes.ts';

/** `ordinary`: needs a place context. `common`: needs its capitals. `plain`: stands for itself in small letters too. */
export type NameKind = 'ordinary' | 'common' | 'distinctive' | 'plain';

export interface PlaceName {
  /** As compared: see canonOf. */
  readonly canon: readonly string[];
  readonly kind: NameKind;
  readonly how: 'ward' | 'place' | 'local-council';
  readonly wards: readonly Ward[];
  readonly localCouncil: LocalCouncil | null;
}

export interface PlaceIndex {
  /** Names by their first word, longest first. */
  readonly names: ReadonlyMap<string, readonly PlaceName[]>;
  readonly postcodes: readonly { readonly part: Postcode; readonly ward: Ward }[];
  readonly outwardCodes: ReadonlySet<string>;
  /** Words of the council's own names: a town among them is no other town. */
  readonly ownWords: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Names of places that may be somebody's in full. */
  readonly fullNames: readonly string[];
  /** What a ward is called besides its name: "the Quayside" is no quay. */
  readonly aliases: ReadonlySet<string>;
}

/** May it be somebody's name in full: "Penny Cross", "Victoria Park"; not "Penny Lane"? */
function isFullName(canon: readonly string[]): boolean {
  return canon.length === 2 && firstNames.has(canon[0]!) && !plainStreetWords.has(canon[1]!);
}

const indexes = new WeakMap<Directory, PlaceIndex>();

/** The index of a directory; the same one each time. */
export function placeIndexOf(directory: Directory): PlaceIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const made = makeIndex(directory);
  indexes.set(directory, made);
  return made;
}

function makeIndex(directory: Directory): PlaceIndex {
  const byName = new Map<string, PlaceName>();
  const add = (name: string, how: PlaceName['how'], wards: readonly Ward[], localCouncil: LocalCouncil | null) => {
    const canon = canonWords(name);
    if (canon.length === 0) return;
    const key = canon.join(' ');
    const before = byName.get(key);
    if (before && rank[before.how] > rank[how]) return;
    const all = before && before.how === how ? [...before.wards, ...wards.filter((ward) => !before.wards.includes(ward))] : wards;
    byName.set(key, { canon, kind: kindOf(canon, how), how, wards: all, localCouncil });
  };
  for (const ward of directory.wards) {
    for (const place of ward.places) add(place, 'place', [ward], null);
    for (const name of [ward.name, ...ward.aliases]) add(name.replace(/\s+ward$/i, ''), 'ward', [ward], null);
  }
  for (const council of directory.localCouncils) {
    const wards = directory.wards.filter((ward) => council.wards.some((name) => sameName(name, ward)));
    for (const name of namesOfLocalCouncil(council.name)) add(name, 'local-council', wards, council);
  }
  const names = new Map<string, PlaceName[]>();
  for (const name of byName.values()) {
    const first = name.canon[0]!;
    names.set(first, [...(names.get(first) ?? []), name]);
  }
  for (const list of names.values()) list.sort((one, other) => other.canon.length - one.canon.length);
  const postcodes = directory.wards.flatMap((ward) => ward.postcodes.flatMap((written) => {
    const part = parsePostcode(written);
    return part ? [{ part, ward }] : [];
  }));
  const written = directory.wards.flatMap((ward) => [ward.name, ...ward.aliases, ...ward.places]);
  const own = [directory.council.name, ...written, ...directory.localCouncils.map((one) => one.name)];
  return {
    names,
    postcodes,
    outwardCodes: new Set(postcodes.map(({ part }) => part.outward)),
    ownWords: new Set(own.flatMap(canonWords)),
    fullNames: written.filter((name) => /^[A-Za-z]+ [A-Za-z]+$/.test(name) && isFullName(canonWords(name))),
    aliases: new Set(directory.wards.flatMap((ward) => ward.aliases.map(canonOf))),
    surnames: new Set(directory.people.flatMap((person) => canonWords(person.name).slice(-1))),
  };
}

// A ward's own name outranks a place of that name in another ward; a parish council's full name meets neither.
const rank = { ward: 2, place: 1, 'local-council': 0 } as const;

function sameName(name: string, ward: Ward): boolean {
  const key = canonWords(name).join(' ');
  return [ward.name, ...ward.aliases].some((one) => canonWords(one).join(' ') === key);
}

/** A name's words as compared. */
function canonWords(name: string): readonly string[] {
  return (name.replace(/&/g, ' and ').match(/[0-9A-Za-z\u00C0-\u024F]+(?:['\u2019][A-Za-z]+)*/g) ?? []).map(canonOf);
}

function kindOf(canon: readonly string[], how: PlaceName['how']): NameKind {
  if (how === 'local-council') return 'plain';
  if (commonPlaces.has(canon.join('-'))) return 'common';
  const last = canon[canon.length - 1]!;
  if (canon.length > 1 && plainStreetWords.has(last)) return canon[0] === 'the' && canon.length === 2 ? 'common' : 'plain';
  // Two ordinary words together ("Priory Park") are a name once they have capitals.
  if (canon.every((one) => ordinaryWords.has(one) || plainStreetWords.has(one))) return canon.length === 1 ? 'ordinary' : 'common';
  return 'distinctive';
}

/** "Aldham Parish Council", "Aldham PC", "the parish council at Aldham" are left to the first two forms. */
function namesOfLocalCouncil(name: string): readonly string[] {
  const shorter = name.replace(/\bParish Council\b/i, 'PC').replace(/\bTown Council\b/i, 'TC');
  return shorter === name ? [name] : [name, shorter];
}
