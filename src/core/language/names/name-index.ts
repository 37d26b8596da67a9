/** Everybody of a directory by the words of their names. */
import type { Directory, Person } from '../../directory.ts';
import { bareName } from '../../written-names.ts';
import { isCalendarWord, isOrdinary } from './ordinary-names.ts';
import { isCalled, shortNames } from './short-names.ts';

export interface NameIndex {
  /** Officers and members by the last word of their names, lower case. */
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byFirstName: ReadonlyMap<string, readonly Person[]>;
  /** Officers whom a first name, or a short form of it, alone can mean: nobody else has it, and it is no ordinary word. */
  readonly firstNamed: readonly Person[];
  /** Every name, those with an apostrophe in two. */
  readonly parts: ReadonlySet<string>;
}

const indexes = new WeakMap<Directory, NameIndex>();

/** Indexes everybody's names once for a directory. */
export function nameIndex(directory: Directory): NameIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const bySurname = new Map<string, Person[]>();
  const byFirstName = new Map<string, Person[]>();
  for (const person of directory.people) {
    const names = wordsOfName(person.name);
    put(bySurname, names[names.length - 1], person);
    put(byFirstName, names[0], person);
    for (const short of shortNames[names[0] ?? ''] ?? []) put(byFirstName, short, person);
  }
  const parts = new Set([...bySurname.keys(), ...byFirstName.keys()].flatMap((name) => name.split("'")));
  const firstNamed = [...byFirstName.values()].filter((bearers) => bearers.length === 1).map(([one]) => one!)
    .filter(({ kind, name }) => kind !== 'member' && !isOrdinary(wordsOfName(name)[0]!) && !isCalendarWord(wordsOfName(name)[0]!));
  const index = { bySurname, byFirstName, firstNamed, parts };
  indexes.set(directory, index);
  return index;
}

function put(map: Map<string, Person[]>, key: string | undefined, person: Person): void {
  if (!key) return;
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}

/** The words of a name, lower case, without titles. */
export function wordsOfName(name: string): readonly string[] {
  return bareName(name).toLowerCase().replace(/[’]/g, "'").split(/\s+/).filter(Boolean);
}

/** The last word of a name, lower case; '' where there is no name. */
export function surnameOf(name: string): string {
  return wordsOfName(name).slice(-1)[0] ?? '';
}

/** Is one of the person's given names called so: "Lin" of "Mei Lin Chow"? @param name lower case */
export function isGivenTo(person: Person, name: string): boolean {
  return wordsOfName(person.name).slice(0, -1).some((given) => isCalled(given, name));
}
