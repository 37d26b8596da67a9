/** Officers by name in a stretch of own words: "Tom Reed", "Mr Reed", "T. Reed", or "Tom" where Tom is on the message. */
import { bareName } from '../../written-names.ts';
import type { Directory, Person } from '../../directory.ts';
import { men, women } from './first-names.ts';
import { gradations, officerGroups, officerPosts, services, sharedPosts } from '../officers/posts.ts';
import { hasName } from './names-left-out.ts';
import { once } from '../once.ts';
import { isCalendarWord, isOrdinary } from './ordinary-names.ts';
import { isCalled, shortNames } from './short-names.ts';
import { expression } from '../unbroken.ts';

/** Letters of names, those with accents too. */
const letter = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';
const nameWords = new RegExp(`[${letter}][${letter}-]*(?:'[A-Z][${letter}-]+)?\\.?`, 'g');
const anyWords = new RegExp(`[${letter}][${letter}'-]*`, 'g');
const fullNames = new RegExp(`([${letter}]{2,}) (?:[A-Z]\\.? )?([${letter}][${letter}'-]+)`, 'g');

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
    const names = wordsOf(person.name);
    put(bySurname, names[names.length - 1], person);
    put(byFirstName, names[0], person);
    for (const short of shortNames[names[0] ?? ''] ?? []) put(byFirstName, short, person);
  }
  const parts = new Set([...bySurname.keys(), ...byFirstName.keys()].flatMap((name) => name.split("'")));
  const firstNamed = [...byFirstName.values()].filter((bearers) => bearers.length === 1).map(([one]) => one!)
    .filter(({ kind, name }) => kind !== 'member' && !isOrdinary(wordsOf(name)[0]!) && !isCalendarWord(wordsOf(name)[0]!));
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
export function wordsOf(name: string): readonly string[] {
  return bareName(name).toLowerCase().replace(/[’]/g, "'").split(/\s+/).filter(Boolean);
}

export interface NamedStretch {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  /** "Mr" or "Ms", where the words tell. */
  readonly gender: 'm' | 'f' | null;
}

/** A title or first name that a surname may follow. */
interface Opening { readonly start: number; readonly end: number; readonly title: string | null; readonly first: string | null }

const titles: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'], ['sir', 'm'], ['mrs', 'f'], ['ms', 'f'], ['miss', 'f'], ['dr', null], ['mx', null], ['madam', 'f'], ['brother', 'm'],
]);
const memberTitles = new Set(['cllr', 'councillor', 'cllrs', 'councillors', 'ald', 'alderman']);

/**
 * Everybody of the directory whom the words name, members included, in order.
 * @param present those who may go by a first name or surname alone (Addressing.present)
 */
export function namesIn(text: string, index: NameIndex, present: ReadonlySet<Person>): readonly NamedStretch[] {
  const found: NamedStretch[] = [];
  if (!hasName(text, index.parts)) return textSpeakNames(text, index);
  const words = nameWords;
  words.lastIndex = 0;
  let previous = null as { end: number } | null;
  let open = null as Opening | null;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const raw = match[0].replace(/\.$/, '');
    const word = raw.toLowerCase();
    const start = match.index;
    const end = start + raw.length;
    const adjacent = previous !== null && /^[\s.]{1,3}$/.test(text.slice(previous.end, start));
    if (!adjacent) open = null;
    const capital = isCapital(raw.charAt(0));
    const sentenceStart = previous === null;
    if (titles.has(word) || memberTitles.has(word)) {
      open = { start, end, title: word, first: null };
    } else if (capital) {
      // "Will the gate be mended?" names nobody.
      const after = text.slice(end, end + 16);
      const said = (saidOf.test(after) && !(isOrdinary(word) && after.startsWith(' the '))) || (!isOrdinary(word) && doneBy.test(after));
      let person = choose(index, word, open, present, sentenceStart && !said);
      // "Len Bassett" is not the Bassett whose first name is another.
      if (!person && open?.first && isFirstName(open.first, open.start === 0) && index.bySurname.has(word)) {
        open = null;
        previous = { end };
        continue;
      }
      if (!person && open?.first) {
        open = open.title ? { ...open, first: null } : null;
        person = choose(index, word, open, present, sentenceStart);
      }
      if (person && !open && isOtherBearer(person, word, text, start, end)) person = null;
      if (person) {
        const from: number = open ? open.start : start;
        const last = found[found.length - 1];
        if (last && last.start >= from) found.pop();
        found.push({ start: from, end, person, gender: open?.title ? titles.get(open.title) ?? null : genderOf(wordsOf(person.name)[0]) });
        open = { start: from, end, title: open?.title ?? null, first: open?.first ?? word };
      } else {
        open = { start: open?.start ?? start, end, title: open?.title ?? null, first: word };
      }
    } else open = null;
    previous = { end };
  }
  return found;
}

/** Does a bare name mean a thing, or somebody else of that name? */
function isOtherBearer(person: Person, word: string, text: string, start: number, end: number): boolean {
  return thingNamed.test(text.slice(end, end + 14)) || isOtherName(person, text.slice(end, end + 30))
    || (isOrdinary(word) && articled.test(text.slice(Math.max(0, start - 30), start)));
}

/** "lucy adeyemi says no": full names in a sentence that begins without a capital. */
function textSpeakNames(text: string, { bySurname }: NameIndex): readonly NamedStretch[] {
  if (!/^\W*[a-z]/.test(text)) return [];
  const found: NamedStretch[] = [];
  const words = anyWords;
  words.lastIndex = 0;
  let before = null as { word: string; start: number } | null;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const word = match[0].replace(/'s$/, '');
    const first = before;
    const person = first && (bySurname.get(word) ?? []).find((one) => wordsOf(one.name)[0] === first.word);
    if (person && first) found.push({ start: first.start, end: match.index + word.length, person, gender: genderOf(first.word) });
    before = { word, start: match.index };
  }
  return found;
}

/** "Bassett & Sons", "Bassett's Haulage" ("Mrs Bassett's Transport team" is hers), "Mr Bassett senior", "old Mr Bassett". */
const otherBearers = new RegExp(
  `([A-Z][${letter}-]+)(?: (?:Construction|Transport)\\b|(?:'s)?(?:`
    +   ' (?:&|and) (?:Sons?|Daughters?|Co|Partners|Brothers)\\b|'
    +   ' (?:Motors|Haulage|Builders|Garages?|Scaffolding|Skips|Roofing|Taxis|Coaches|Ltd|Limited|Brothers)\\b|'
    +   " (?:senior|junior)\\b| (?:of|from|at) (?:[A-Z][a-z'-]+ ){1,2}(?:Farm|House|Cottage|Street|Road|Lane|Close|Ltd|Builders)\\b"
    + `))|\\b[Oo]ld M(?:r|rs|iss) ([A-Z][${letter}-]+)`,
  'g',
);

/** Surnames of the directory that the words give to somebody else: "Len Bassett" where the officer is Ron Bassett. */
export function namesakesIn(text: string, index: NameIndex): readonly string[] {
  const found: string[] = [];
  if (!hasName(text, index.parts)) return found;
  const { bySurname } = index;
  const fullName = fullNames;
  fullName.lastIndex = 0;
  for (let match = fullName.exec(text); match; match = fullName.exec(text)) {
    if (!isCapital(match[1]!.charAt(0)) || !isCapital(match[2]!.charAt(0))) {
      fullName.lastIndex = match.index + match[1]!.length;
      continue;
    }
    const first = match[1]!.toLowerCase();
    const surname = match[2]!.toLowerCase().replace(/'s$/, '');
    const bearers = bySurname.get(surname);
    if (bearers && isFirstName(first, match.index === 0) && !bearers.some((person) => isCalled(wordsOf(person.name)[0] ?? '', first))) found.push(surname);
    fullName.lastIndex -= match[2]!.length;
  }
  otherBearers.lastIndex = 0;
  for (let match = otherBearers.exec(text); match; match = otherBearers.exec(text)) {
    const surname = (match[1] ?? match[2])!.toLowerCase();
    if (bySurname.has(surname)) found.push(surname);
  }
  return found;
}

function isCapital(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : character !== character.toLowerCase();
}

function choose(index: NameIndex, word: string, open: Opening | null, present: ReadonlySet<Person>, atStart: boolean): Person | null {
  const memberTitle = open?.title ? memberTitles.has(open.title) : false;
  const gender = titles.get(open?.title ?? '') ?? null;
  // "Mr Hill" is not Deborah Hill.
  const other = gender === 'm' ? 'f' : 'm';
  const right = (person: Person): boolean => !open?.title
    || ((person.kind === 'member') === memberTitle && !(gender && genderOf(wordsOf(person.name)[0]) === other));
  const surname = (index.bySurname.get(word) ?? []).filter(right);
  const first = open?.first ?? null;
  if (first) {
    const full = surname.filter((person) => {
      const given = wordsOf(person.name)[0] ?? '';
      return isCalled(given, first) || (first.length === 1 && given.startsWith(first));
    });
    return full.length === 1 ? full[0]! : null;
  }
  if (open?.title) {
    const one = only(surname, present);
    return one ?? only((index.byFirstName.get(word) ?? []).filter((person) => right(person) && present.has(person)), present);
  }
  if (isOrdinary(word) && atStart) return null;
  const byFirst = (index.byFirstName.get(word) ?? []).filter((person) => present.has(person));
  if (byFirst.length === 1) return byFirst[0]!;
  if (byFirst.length > 1) return null;
  const bySurname = surname.filter((person) => present.has(person));
  if (bySurname.length === 1) return bySurname[0]!;
  // "That clown Ogilvie": within a sentence a surname that one officer alone has means that officer.
  const alone = surname[0];
  return surname.length === 1 && alone && alone.kind !== 'member' && !atStart && word.length > 3 && !isOrdinary(word) ? alone : null;
}

function only(people: readonly Person[], present: ReadonlySet<Person>): Person | null {
  if (people.length === 1) return people[0]!;
  const here = people.filter((person) => present.has(person));
  return here.length === 1 ? here[0]! : null;
}

/** What follows somebody who is spoken of, though the sentence opens with the name. */
const saidOf = /^ (?:the|no longer|is|was|has|had|does|did|isn't|wasn't|hasn't|didn't|never|told|said|knows?|knew|couldn't|wouldn't)\b/;

/** What follows somebody who did something, or whose doing it is: "Ogilvie turned up late", "Ogilvie's report". */
const doneBy = /^(?:'s [a-z]| (?:[a-z]{2,}ed|came|forgot|gave|got|kept|left|lost|made|rang|sat|sent|took|went|won't|wrote)\b)/;

/** A street, house or firm that bears the name. */
const thingNamed = expression('')`
  ^(?:'s)? (?:
    Road|Street|Lane|Avenue|Close|Way|Drive|Court|House|Farm|Ward|ward|Estate|estate|Hall|School|Park|Green|Bridge|Hill|Gardens|Terrace|
    Place|Ltd|Limited|Homes|Brothers|Haulage|Motors|Garage|Construction|Builders|& )
`;

const capitalNext = /^ ([A-Z][a-z'-]{2,})/;

/** Does another word with a capital follow a bare name: "Baxter Lighting", "Tom Jones" where the officer is Tom Reed? */
function isOtherName(person: Person, after: string): boolean {
  const next = capitalNext.exec(after)?.[1]?.toLowerCase().replace(/'s$/, '');
  return next !== undefined && !wordsOf(person.name).includes(next) && !isCalendarWord(next);
}

/** "The Bill", "a Community Grant": no name. */
const articled = /\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Yy]our) (?:[A-Z]\w+ )?$/;

/** Words with a capital before a surname that are no first names: posts, and what opens a sentence. */
const postWords = once(() => new Set([...officerPosts, ...officerGroups, ...sharedPosts, ...services, ...gradations]
  .flatMap((words) => words.split(/[ -]/))
  .concat((
    'cllr councillor alderman mayor leader chairman chair head chief dear hi hello morning poor old young our your the that this when if and but so'
    + ' as because ask tell let per from with by for'
  ).split(' '))));

/** Whatever its origin: only at the start of a sentence must a first name be known, since any word has a capital there. */
function isFirstName(word: string, atStart: boolean): boolean {
  return genderOf(word) !== null || (!atStart && word.length > 1 && !postWords().has(word) && !titles.has(word));
}

function genderOf(first: string | undefined): 'm' | 'f' | null {
  if (!first) return null;
  return men.has(first) ? 'm' : women.has(first) ? 'f' : null;
}
