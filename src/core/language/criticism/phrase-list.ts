/** A list of phrases of which only those run whose words a sentence has: compiling them all would cost a second. */
import { type Sought, sought } from '../sought/sought.ts';
import { stretches } from '../sought/stretches.ts';
import type { Stretch } from '../stretch.ts';
import { openingWords } from './phrase-openings.ts';
import { patternOf } from './phrase-pattern.ts';

/** The openings of a text's words, three to five letters long, each a number. */
export type Openings = ReadonlySet<number>;

/** Five bits a letter. */
const addLetter = (opening: number, code: number): number => (opening << 5) | (code & 31);
const numberOf = (letters: string): number => letters.split('').reduce((opening, letter) => addLetter(opening, letter.charCodeAt(0)), 0);
const not = numberOf('not');

/** @param text lower case */
export function openingsOf(text: string): Openings {
  const openings = new Set<number>();
  let opening = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) {
      opening = length = 0;
    } else if (length < 5) {
      opening = addLetter(opening, code);
      length += 1;
      if (length > 2) openings.add(opening);
    }
  }
  if (text.indexOf("'t") >= 0) openings.add(not);
  return openings;
}

/** Where a word's opening stands: in which list, and in which of its phrases. */
interface Place { readonly list: PhraseList; readonly at: number }

/** All lists together: a sentence's openings are looked up once for all of them. */
const lists: PhraseList[] = [];
let places: ReadonlyMap<number, readonly Place[]> = new Map();
let placed = 0;

/** When a sentence first asks, every list is known. */
function placesOf(): ReadonlyMap<number, readonly Place[]> {
  if (placed === lists.length) return places;
  const found = new Map<number, Place[]>();
  for (const list of lists) {
    list.everywhere.length = 0;
    list.phrases.forEach((phrase, at) => {
      const words = openingWords(phrase);
      if (words.length === 0) list.everywhere.push(at);
      for (const key of new Set(words.map(numberOf))) {
        const under = found.get(key);
        if (under) under.push({ list, at });
        else found.set(key, [{ list, at }]);
      }
    });
  }
  placed = lists.length;
  places = found;
  return places;
}

let last: Openings | null = null;

/** Has every list choose the phrases that a sentence's words open. */
function choose(openings: Openings): void {
  if (last === openings) return;
  last = openings;
  const known = placesOf();
  for (const list of lists) list.chosen = null;
  openings.forEach((opening) => {
    for (const { list, at } of known.get(opening) ?? []) (list.chosen ??= new Set(list.everywhere)).add(at);
  });
}

export class PhraseList {
  /** Phrases that have no opening to go by. */
  readonly everywhere: number[] = [];
  /** Those that the sentence's words open, and everywhere; null when none is opened. */
  chosen: Set<number> | null = null;
  private readonly compiled: (Sought | undefined)[] = [];

  constructor(readonly phrases: readonly string[]) {
    lists.push(this);
  }

  /**
   * Every stretch that a phrase fits.
   * @param text lower case
   * @param openings openingsOf(text)
   */
  in(text: string, openings: Openings): readonly Stretch[] {
    choose(openings);
    const found: Stretch[] = [];
    for (const at of this.chosen ?? this.everywhere) {
      const phrase = this.compiled[at] ??= sought(() => patternOf([this.phrases[at]!]));
      found.push(...stretches(phrase, text));
    }
    return found;
  }
}
