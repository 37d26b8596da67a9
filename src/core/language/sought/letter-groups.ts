/** Which groups of two and three letters a text has: one pass over it answers for thousands of words whether they can be in it. */

/** Case, and more that words looked for do not differ in, is left out: five bits a letter. */
const bits = 15;
const triples = 1 << bits;
const pairs = 1 << 10;

/** The groups of a text, a bit each. */
export type LetterGroups = Uint32Array;

/** The checks come back to a sentence one after another: a message's worth of texts is remembered. */
const most = 64;
const remembered = new Map<string, LetterGroups>();
const slots: LetterGroups[] = [];
let lastText: string | null = null;
let last: LetterGroups;

export function groupsOf(text: string): LetterGroups {
  if (text === lastText) return last;
  last = remembered.get(text) ?? remember(text);
  lastText = text;
  return last;
}

function remember(text: string): LetterGroups {
  if (remembered.size === most) remembered.clear();
  const groups = (slots[remembered.size] ??= new Uint32Array((triples + pairs) / 32)).fill(0);
  remembered.set(text, groups);
  let group = 0;
  for (let at = 0; at < text.length; at += 1) {
    group = ((group << 5) | (text.charCodeAt(at) & 31)) & (triples - 1);
    if (at > 1) groups[group >> 5]! |= 1 << (group & 31);
    const pair = triples + (group & (pairs - 1));
    if (at > 0) groups[pair >> 5]! |= 1 << (pair & 31);
  }
  return groups;
}

/**
 * Sets of words as groups of letters, one set after another: how many words it has, where the next set begins, the first group of each word,
 * where each word's other groups end, and these. The first groups stand together: nearly always they alone are looked at.
 */
export type WordGroups = Uint16Array;

/** @param sets of words of two letters at least, ASCII */
export function wordGroups(sets: readonly (readonly string[])[]): WordGroups {
  const all: number[] = [];
  for (const words of sets) {
    const firsts: number[] = [];
    const others: number[] = [];
    const ends: number[] = [];
    const base = all.length + 2 + 2 * words.length;
    for (const word of words) {
      firsts.push(word.length === 2 ? triples + (((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31)) : tripleAt(word, 0));
      for (let at = 1; at < word.length - 2; at += 1) others.push(tripleAt(word, at));
      ends.push(base + others.length);
    }
    all.push(words.length, base + others.length);
    for (const part of [firsts, ends, others]) for (const one of part) all.push(one);
  }
  return Uint16Array.from(all);
}

function tripleAt(word: string, at: number): number {
  return ((word.charCodeAt(at) & 31) << 10) | ((word.charCodeAt(at + 1) & 31) << 5) | (word.charCodeAt(at + 2) & 31);
}

/** Can a word of every set be in the text, in any case? False is certain, true is not. */
export function mayHold(groups: LetterGroups, sets: WordGroups): boolean {
  for (let set = 0; set < sets.length; set = sets[set + 1]!) if (!mayHoldOne(groups, sets, set)) return false;
  return true;
}

function mayHoldOne(groups: LetterGroups, sets: WordGroups, set: number): boolean {
  const words = sets[set]!;
  const firsts = set + 2;
  const ends = firsts + words;
  for (let at = 0; at < words; at += 1) {
    const first = sets[firsts + at]!;
    if (((groups[first >> 5]! >>> (first & 31)) & 1) === 0) continue;
    const end = sets[ends + at]!;
    let next = at === 0 ? ends + words : sets[ends + at - 1]!;
    while (next < end && ((groups[sets[next]! >> 5]! >>> (sets[next]! & 31)) & 1) === 1) next += 1;
    if (next === end) return true;
  }
  return false;
}
