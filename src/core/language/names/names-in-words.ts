/** People of the directory by name in a stretch of own words: "Tom Reed", "Mr Reed", "T. Reed", or "Tom" where Tom is on the message. */
import type { Person } from '../../directory.ts';
import type { Stretch } from '../stretch.ts';
import { expression } from '../unbroken.ts';
import { type NameIndex, isGivenTo, wordsOfName } from './name-index.ts';
import { genderOf, isCapital, isFirstName, letter, titles } from './name-forms.ts';
import { hasName } from './names-left-out.ts';
import { isCalendarWord, isOrdinary } from './ordinary-names.ts';

const nameWords = new RegExp(`[${letter}][${letter}-]*(?:'[A-Z][${letter}-]+)?\\.?`, 'g');
const anyWords = new RegExp(`[${letter}][${letter}'-]*`, 'g');

export interface NamedStretch extends Stretch {
  readonly person: Person;
  /** "Mr" or "Ms", where the words tell. */
  readonly gender: 'm' | 'f' | null;
  /** By the first name alone, of somebody who is not present. */
  readonly doubtful: boolean;
}

/** A title or first name that a surname may follow. */
interface Opening extends Stretch { readonly title: string | null; readonly first: string | null }

const memberTitles = new Set(['cllr', 'councillor', 'cllrs', 'councillors', 'ald', 'alderman']);

/**
 * Everybody of the directory whom the words name, members included, in order.
 * @param present those who may go by a first name or surname alone (Addressing.present)
 * @param colleagues those who may go by a first name though they are not present (Addressing.colleagues)
 */
export function namesIn(
  text: string, index: NameIndex, present: ReadonlySet<Person>, colleagues: ReadonlySet<Person> | null = null,
): readonly NamedStretch[] {
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
      // "Tom Reeds useless": an apostrophe left out.
      const clipped = !person && open?.first && /[^s]s$/.test(word) ? choose(index, word.slice(0, -1), open, present, false) : null;
      person = person ?? clipped;
      if (!person && open?.first) {
        open = open.title ? { ...open, first: null } : null;
        person = choose(index, word, open, present, sentenceStart);
      }
      if (person && !open && isOtherBearer(person, word, text, start, end)) person = null;
      const colleague: Person | null = person || open || !colleagues ? null : colleagueCalled(index, colleagues, text, start, end);
      person = person ?? colleague;
      if (person) {
        const from: number = open ? open.start : start;
        const last = found[found.length - 1];
        if (last && last.start >= from) found.pop();
        const gender = open?.title ? titles.get(open.title) ?? null : genderOf(wordsOfName(person.name)[0]);
        found.push({ start: from, end: clipped ? end - 1 : end, person, gender, doubtful: colleague !== null });
        open = { start: from, end, title: open?.title ?? null, first: open?.first ?? word };
      } else {
        open = { start: open?.start ?? start, end, title: open?.title ?? null, first: word };
      }
    } else open = null;
    previous = { end };
  }
  return found;
}

/** The colleague whom a first name alone means. */
function colleagueCalled(index: NameIndex, colleagues: ReadonlySet<Person>, text: string, start: number, end: number): Person | null {
  const word = text.slice(start, end).toLowerCase();
  const [one, another] = index.byFirstName.get(word) ?? [];
  if (!one || another) return null;
  return colleagues.has(one) && !isOtherBearer(one, word, text, start, end) ? one : null;
}

/** Does a bare name mean a thing, or somebody else of that name ("the Tom who sweeps our street")? */
function isOtherBearer(person: Person, word: string, text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 30);
  if (/\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) && /^ (?:who|that|at|from)\b/.test(after)) return true;
  return thingNamed.test(after.slice(0, 14)) || isOtherName(person, after)
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
    const person = first && (bySurname.get(word) ?? []).find((one) => wordsOfName(one.name)[0] === first.word);
    if (person && first) found.push({ start: first.start, end: match.index + word.length, person, gender: genderOf(first.word), doubtful: false });
    before = { word, start: match.index };
  }
  return found;
}

function choose(index: NameIndex, word: string, open: Opening | null, present: ReadonlySet<Person>, atStart: boolean): Person | null {
  const memberTitle = open?.title ? memberTitles.has(open.title) : false;
  const gender = titles.get(open?.title ?? '') ?? null;
  // "Mr Hill" is not Deborah Hill.
  const other = gender === 'm' ? 'f' : 'm';
  const right = (person: Person): boolean => !open?.title
    || ((person.kind === 'member') === memberTitle && !(gender && genderOf(wordsOfName(person.name)[0]) === other));
  const surname = (index.bySurname.get(word) ?? []).filter(right);
  const first = open?.first ?? null;
  if (first) {
    const full = surname.filter((person) => isGivenTo(person, first) || (first.length === 1 && person.name.toLowerCase().startsWith(first)));
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
export const thingNamed = expression('')`
  ^(?:'s)? (?:
    Road|Street|Lane|Avenue|Close|Way|Drive|Court|House|Farm|Ward|ward|Estate|estate|Hall|School|Park|Green|Bridge|Hill|Gardens|Terrace|
    Place|Ltd|Limited|Homes|Brothers|Haulage|Motors|Garage|Construction|Builders|& )
`;

const capitalNext = /^ ([A-Z][a-z'-]{2,})/;

/** Does another word with a capital follow a bare name: "Baxter Lighting", "Tom Jones" where the officer is Tom Reed? */
function isOtherName(person: Person, after: string): boolean {
  const next = capitalNext.exec(after)?.[1]?.toLowerCase().replace(/'s$/, '');
  return next !== undefined && !wordsOfName(person.name).includes(next) && !isCalendarWord(next);
}

/** "The Bill", "a Community Grant": no name. */
const articled = /\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Yy]our) (?:[A-Z]\w+ )?$/;
