/** Where one entry of a directory names another: wards, managers, members of lists; and names or addresses that stand for two. */
import { type Directory, type DirectoryIndex, fold, indexDirectory } from './directory.ts';
import { canonicalAddress } from './message.ts';
import { quoted } from './policy/problem.ts';
import { type Place, below, reject, rejectName } from './policy/read-fields.ts';

/**
 * Reports every reference to nobody and every double entry.
 * @param document where the directory was read; positions in both are the same
 * @param directory as read: '' stands where a value was reported already, and is passed over
 * @param knownElsewhere addresses of the council that need no entry
 */
export function rejectDirectoryReferences(document: Place, directory: Directory, knownElsewhere: readonly string[]): void {
  const index = indexDirectory(directory);
  rejectDoubleWards(document, directory);
  rejectDoubleAddresses(document, directory);
  // Where a whole section could not be read, every reference into it would only repeat that.
  const unread = new Set(document.problems.filter((problem) => problem.steps.length === 1).map((problem) => problem.steps[0]));
  if (!unread.has('wards')) rejectUnknownWards(document, directory, index);
  if (unread.has('people')) return;
  if (!unread.has('lists')) rejectUnknownListMembers(document, directory, index, knownElsewhere);
}

/** Two wards must not share a name or an alias; one ward may repeat its own. */
function rejectDoubleWards(document: Place, { wards }: Directory): void {
  const owners = new Map<string, number>();
  wards.forEach((ward, position) => {
    const claim = (name: string, ...steps: readonly (string | number)[]): void => {
      const owner = owners.get(fold(name));
      if (name === '') return;
      if (owner === undefined) owners.set(fold(name), position);
      else if (owner !== position)
        reject(below(document, 'wards', position, ...steps), 'a name of no other ward',
          `${quoted(name)} is already a name of the ward ${quoted(wards[owner]!.name)} (wards[${owner}])`);
    };
    claim(ward.name, 'name');
    ward.aliases.forEach((alias, place) => claim(alias, 'aliases', place));
  });
}

/** An address belongs to one person or to one list; +tags and capitals do not make another of it. */
function rejectDoubleAddresses(document: Place, { people, lists }: Directory): void {
  const owners = new Map<string, { readonly of: unknown; readonly named: string }>();
  const claim = (address: string, of: unknown, named: string, ...steps: readonly (string | number)[]): void => {
    const key = canonicalAddress(address);
    const owner = owners.get(key);
    if (key === '') return;
    if (!owner) owners.set(key, { of, named });
    else if (owner.of !== of)
      reject(below(document, ...steps), 'an address of nobody else', `${quoted(address)} is already the address of ${owner.named}`);
  };
  people.forEach((person, position) => person.emails.forEach((email, place) =>
    claim(email, person, `${quoted(person.name)} (people[${position}])`, 'people', position, 'emails', place)));
  lists.forEach((list, position) => claim(list.email, list, `the list ${quoted(list.name)} (lists[${position}])`, 'lists', position, 'email'));
}

function rejectUnknownWards(document: Place, { people, localCouncils, wards }: Directory, index: DirectoryIndex): void {
  const names: string[] = [];
  for (const ward of wards) for (const name of [ward.name, ...ward.aliases]) names.push(name);
  const ask = (ward: string, entry: string, ...steps: readonly (string | number)[]): void => {
    if (ward !== '' && !index.wardNamed(ward)) rejectName(below(document, ...steps), { none: 'no ward named', name: ward, known: names, entry });
  };
  people.forEach((person, position) => person.wards.forEach((ward, place) => ask(ward, person.name, 'people', position, 'wards', place)));
  localCouncils.forEach((council, position) =>
    council.wards.forEach((ward, place) => ask(ward, council.name, 'localCouncils', position, 'wards', place)));
}

function addressesOf({ people }: Directory): readonly string[] {
  const addresses: string[] = [];
  for (const person of people) for (const email of person.emails) addresses.push(email);
  return addresses;
}

/**
 * A manager need not have an entry; whoever reads a list must. Addresses outside the council need no entry;
 * the council's own must belong to somebody, for they tell who reads a list.
 */
function rejectUnknownListMembers(document: Place, directory: Directory, index: DirectoryIndex, knownElsewhere: readonly string[]): void {
  const known = [...addressesOf(directory), ...directory.lists.map((list) => list.email)];
  const elsewhere = new Set(knownElsewhere.map(canonicalAddress));
  directory.lists.forEach((list, position) => list.members.forEach((address, place) => {
    if (address === '' || !index.isCouncilAddress(address) || elsewhere.has(canonicalAddress(address))) return;
    if (index.personAt(address) || index.listAt(address) || index.localCouncilAt(address) || index.mediaAt(address)) return;
    rejectName(below(document, 'lists', position, 'members', place),
      { none: 'no person or list with the address', name: address, known, entry: list.name });
  }));
}
