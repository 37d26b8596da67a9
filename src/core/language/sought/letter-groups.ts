/** Which groups of two and three letters a text has: one pass over it answers for thousands of words whether they can be in it. */

/** Case, and more that words looked for do not differ in, is left out: five bits a letter. */
const bits = 15;
const triples = 1 << bits;
const pairs = 1 << 10;

/** The groups of a text, a bit each. */
export type LetterGroups = Uint32Array;

interface Seen { text: string; readonly groups: LetterGroups }

/** The checks go back and forth between a sentence as written, in lower case, and with its names masked. */
const recent: readonly Seen[] = [0, 1, 2, 3].map(() => ({ text: '', groups: new Uint32Array((triples + pairs) / 32) }));
let oldest = 0;
let last: Seen = recent[0]!;

export function groupsOf(text: string): LetterGroups {
  if (last.text === text) return last.groups;
  for (const seen of recent)
    if (seen.text === text) {
      last = seen;
      return seen.groups;
    }
  last = recent[oldest]!;
  oldest = (oldest + 1) % recent.length;
  const { groups } = last;
  groups.fill(0);
  let group = 0;
  for (let at = 0; at < text.length; at += 1) {
    group = ((group << 5) | (text.charCodeAt(at) & 31)) & (triples - 1);
    if (at > 1) groups[group >> 5]! |= 1 << (group & 31);
    const pair = triples + (group & (pairs - 1));
    if (at > 0) groups[pair >> 5]! |= 1 << (pair & 31);
  }
  last.text = text;
  return groups;
}

/** Words as groups of letters. The first of each stand together: nearly always they alone are looked at. */
export interface WordGroups {
  readonly firsts: Uint16Array;
  /** Of a word, from its own end back to that of the word before. */
  readonly others: Uint16Array;
  readonly ends: Uint16Array;
}

/** @param words of two letters at least, ASCII */
export function wordGroups(words: readonly string[]): WordGroups {
  const firsts: number[] = [];
  const others: number[] = [];
  const ends: number[] = [];
  for (const word of words) {
    firsts.push(word.length === 2 ? triples + (((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31)) : tripleAt(word, 0));
    for (let at = 1; at < word.length - 2; at += 1) others.push(tripleAt(word, at));
    ends.push(others.length);
  }
  return { firsts: Uint16Array.from(firsts), others: Uint16Array.from(others), ends: Uint16Array.from(ends) };
}

function tripleAt(word: string, at: number): number {
  return ((word.charCodeAt(at) & 31) << 10) | ((word.charCodeAt(at + 1) & 31) << 5) | (word.charCodeAt(at + 2) & 31);
}

/** Can one of the words be in the text, in any case? False is certain, true is not. */
export function mayHold(groups: LetterGroups, { firsts, others, ends }: WordGroups): boolean {
  for (let at = 0; at < firsts.length; at += 1) {
    const first = firsts[at]!;
    if (((groups[first >> 5]! >>> (first & 31)) & 1) === 0) continue;
    const end = ends[at]!;
    let next = at === 0 ? 0 : ends[at - 1]!;
    while (next < end && ((groups[others[next]! >> 5]! >>> (others[next]! & 31)) & 1) === 1) next += 1;
    if (next === end) return true;
  }
  return false;
}
