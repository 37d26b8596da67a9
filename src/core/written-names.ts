/** Names of people as they are written: what stands around them, and whom of the directory they mean. */
import { type DirectoryIndex, type Person, fold } from './directory.ts';

const memberTitle = /^(?:cllr|councillor|cllrs|ald|alderman|the mayor,?)\.?\s+/i;
const courtesyTitle = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lady|lord)\.?\s+/i;

/** Is it a member's title that the name begins with? */
export function hasTitle(name: string): boolean {
  return memberTitle.test(name);
}

/** The name without titles, post-nominals in brackets and a surname-first comma. */
export function bareName(name: string): string {
  let bare = name.replace(/[("[].*$/, '').replace(/^p\.?p\.?\s+/i, '').trim();
  const inverted = /^([^,]+),\s*(.+)$/.exec(bare);
  if (inverted?.[2] && !/\b(?:OBE|MBE|CBE|JP|BSc|MA|PhD)\b/.test(inverted[2])) bare = `${inverted[2]} ${inverted[1]}`;
  else bare = bare.replace(/,.*$/, '');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(memberTitle, '').replace(courtesyTitle, '').trim();
  }
  return bare;
}

/**
 * The one person in the directory whom a written name means: full name, "Cllr Surname", "A. Patel"; null when none or several fit.
 * @param kind look only among people of this kind
 */
export function personNamed(index: DirectoryIndex, written: string, kind?: Person['kind']): Person | null {
  const bare = fold(bareName(written));
  if (bare === '') return null;
  const titled = hasTitle(written.trim().replace(/^p\.?p\.?\s+/i, ''));
  const isAsked = (person: Person) => (kind ? person.kind === kind : !titled || person.kind === 'member');
  const { whole, last } = namesOf(index);
  const exact = (whole.get(bare) ?? []).filter(isAsked);
  if (exact.length > 0) return exact.length === 1 ? exact[0]! : null;
  const words = bare.replace(/\./g, ' ').split(/\s+/).filter(Boolean);
  const matches = (last.get(words[words.length - 1]!) ?? []).filter((person) => {
    if (!isAsked(person)) return false;
    if (words.length === 1) return titled;
    const first = words[0]!;
    const own = foldedName(person);
    return own.startsWith(`${first} `) || own === first || (first.length === 1 && own.startsWith(first));
  });
  return matches.length === 1 ? matches[0]! : null;
}

interface Names { readonly whole: ReadonlyMap<string, readonly Person[]>; readonly last: ReadonlyMap<string, readonly Person[]> }

const directoryNames = new WeakMap<DirectoryIndex, Names>();

/** Everybody is asked for at every name: by whole name and by surname. */
function namesOf(index: DirectoryIndex): Names {
  let known = directoryNames.get(index);
  if (known === undefined) {
    const { people } = index.directory;
    directoryNames.set(index, known = { whole: grouped(people, foldedName), last: grouped(people, (person) => foldedName(person).split(' ').pop()!) });
  }
  return known;
}

function grouped(people: readonly Person[], keyOf: (person: Person) => string): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
}

function foldedName(person: Person): string {
  return fold(bareName(person.name));
}
