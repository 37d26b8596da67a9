/** Plain data → the directory, with every problem named at once. The format is in docs/directory.schema.json. */
import { rejectDirectoryReferences } from './directory-references.ts';
import type { Directory, LocalCouncil, MailingList, Media, Person, PersonKind, Ward } from './directory.ts';
import type { Problem } from './policy/problem.ts';
import { readAddress, readAddresses, readDomain } from './policy/read-address.ts';
import { type Place, documentPlace, optional, readFields, readList, readOneOf, readText, reject } from './policy/read-fields.ts';
import { readWorkingPattern } from './policy/read-week.ts';

const kinds: readonly PersonKind[] = ['member', 'officer', 'political-assistant'];
const grades: readonly ('senior' | 'junior')[] = ['senior', 'junior'];

/**
 * @param data parsed JSON or YAML
 * @param knownElsewhere addresses of the council that a list may hold without an entry: those that the policy names (service, exempt)
 */
export function parseDirectory(
  data: unknown, knownElsewhere: readonly string[] = [],
): { readonly directory: Directory } | { readonly problems: readonly Problem[] } {
  const document = documentPlace(data);
  const at = readFields(document, 'a directory with "council" and "people"', ['council', 'people', 'wards', 'localCouncils', 'lists', 'media']);
  const directory: Directory = {
    council: readCouncil(at('council')),
    people: readList(at('people'), 'a list of people', readPerson),
    wards: optional(at('wards'), [], (place) => readList(place, 'a list of wards', readWard)),
    localCouncils: optional(at('localCouncils'), [], (place) => readList(place, 'a list of town and parish councils', readLocalCouncil)),
    lists: optional(at('lists'), [], (place) => readList(place, 'a list of distribution lists', readMailingList)),
    media: optional(at('media'), [], (place) => readList(place, 'a list of media', readMedia)),
  };
  rejectDirectoryReferences(document, directory, knownElsewhere);
  return document.problems.length > 0 ? { problems: document.problems } : { directory };
}

function readCouncil(place: Place): Directory['council'] {
  const at = readFields(place, 'the council with "name" and "domains"', ['name', 'domains']);
  const domains = readList(at('domains'), 'a list of the council\'s mail domains', readDomain);
  if (Array.isArray(at('domains').value) && domains.length === 0) reject(at('domains'), 'at least one mail domain of the council');
  return { name: readName(at('name')), domains };
}

function readPerson(place: Place): Person {
  const at = readFields(place, 'a person with "name", "emails" and "kind"', [
    'name', 'emails', 'kind', 'posts', 'wards', 'group', 'grade', 'manager', 'workingPattern']);
  return {
    name: readName(at('name')),
    emails: readAddresses(at('emails')),
    kind: readOneOf(at('kind'), 'kind', kinds),
    posts: readNames(at('posts'), 'posts'),
    wards: readNames(at('wards'), 'ward names'),
    group: optional<string | null>(at('group'), null, (field) => readText(field, 'the name of a political group')),
    grade: optional<Person['grade']>(at('grade'), null, (field) => readOneOf(field, 'grade', grades)),
    manager: optional<string | null>(at('manager'), null, readAddress),
    workingPattern: optional<Person['workingPattern']>(at('workingPattern'), null, readWorkingPattern),
  };
}

function readWard(place: Place): Ward {
  const at = readFields(place, 'a ward with "name"', ['name', 'aliases', 'places', 'postcodes']);
  return {
    name: readName(at('name')),
    aliases: readNames(at('aliases'), 'other names'),
    places: readNames(at('places'), 'places'),
    postcodes: optional(at('postcodes'), [], (field) => readList(field, 'a list of postcodes', readPostcode)),
  };
}

/** An outward code, a sector or a whole postcode; spaces and case do not matter. */
function readPostcode(place: Place): string {
  return readText(place, 'a whole part of a postcode, such as "WX7", "WX1 1" or "ZZ9 2AB"', (text) =>
    text.length <= 20 && /^[A-Z]{1,2}[0-9][A-Z0-9]?([0-9]([A-Z]{2})?)?$/.test(text.replace(/\s/g, '').toUpperCase()));
}

function readLocalCouncil(place: Place): LocalCouncil {
  const at = readFields(place, 'a town or parish council with "name"', ['name', 'emails', 'domains', 'wards']);
  return {
    name: readName(at('name')),
    emails: optional(at('emails'), [], readAddresses),
    domains: optional(at('domains'), [], readDomains),
    wards: readNames(at('wards'), 'ward names'),
  };
}

function readMailingList(place: Place): MailingList {
  const at = readFields(place, 'a distribution list with "name", "email" and "members"', ['name', 'email', 'members']);
  return { name: readName(at('name')), email: readAddress(at('email')), members: readAddresses(at('members')) };
}

function readMedia(place: Place): Media {
  const at = readFields(place, 'a newspaper, station or journalist with "name"', ['name', 'domains', 'emails']);
  return {
    name: readName(at('name')),
    domains: optional(at('domains'), [], readDomains),
    emails: optional(at('emails'), [], readAddresses),
  };
}

function readName(place: Place): string {
  return readText(place, 'a name');
}

/** A list of names that may be left out. */
function readNames(place: Place, what: string): readonly string[] {
  return optional(place, [], (field) => readList(field, `a list of ${what}`, (item) => readText(item, 'a name')));
}

function readDomains(place: Place): readonly string[] {
  return readList(place, 'a list of domains', readDomain);
}
