/** Which groups of two and three letters a text has: one pass over it answers for thousands of words whether they can be in it. */

/** Case, and more that words looked for do not differ in, is left out: five bits a letter. */
const bits = 15;
const triples = 1 << bits;
const pairs = 1 << 10;
/** The sign of money stands for itself: all else of one character is in every text. */
const pound = 0xa3;
const poundGroup = triples + pairs;

/** The groups of a text, a bit each. */
export type LetterGroups = Uint32Array;

/** The checks come back to a sentence one after another: a message's worth of texts is remembered. */
const most = 64;
const remembered = new Map<string, LetterGroups>();
const slots: LetterGroups[] = [];
let lastText: string | null = null;
let last: LetterGroups;

/** The groups of a text; of the texts asked for lately they are remembered. */
export function groupsOf(text: string): LetterGroups {
  if (text === lastText) return last;
  last = remembered.get(text) ?? remember(text);
  lastText = text;
  return last;
}

function remember(text: string): LetterGroups {
  if (remembered.size === most) remembered.clear();
  const groups = (slots[remembered.size] ??= new Uint32Array((triples + pairs) / 32 + 1)).fill(0);
  remembered.set(text, groups);
  let group = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === pound) groups[poundGroup >> 5]! |= 1 << (poundGroup & 31);
    group = ((group << 5) | (code & 31)) & (triples - 1);
    if (at > 1) groups[group >> 5]! |= 1 << (group & 31);
    const pair = triples + (group & (pairs - 1));
    if (at > 0) groups[pair >> 5]! |= 1 << (pair & 31);
  }
  return groups;
}

/**
 * Words as groups of letters: how many words, the first group of each, where each word's other groups end, and these.
 * The first groups stand together: nearly always they alone are looked at.
 */
export type WordGroups = Uint16Array;

/** @param words of two letters at least, ASCII, or the sign of the pound */
export function wordGroups(words: readonly string[]): WordGroups {
  const all = [words.length];
  for (const word of words) all.push(word.length === 1 ? poundGroup : word.length === 2 ? triples + pairAt(word) : tripleAt(word, 0));
  let end = 1 + 2 * words.length;
  for (const { length } of words) all.push(end += Math.max(0, length - 3));
  for (const word of words) for (let at = 1; at < word.length - 2; at += 1) all.push(tripleAt(word, at));
  return Uint16Array.from(all);
}

function pairAt(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31);
}

function tripleAt(word: string, at: number): number {
  return ((word.charCodeAt(at) & 31) << 10) | ((word.charCodeAt(at + 1) & 31) << 5) | (word.charCodeAt(at + 2) & 31);
}

/** Can one of the words be in the text, in any case? False is certain, true is not. */
export function mayHold(groups: LetterGroups, words: WordGroups): boolean {
  const many = words[0]!;
  for (let at = 1; at <= many; at += 1) {
    const first = words[at]!;
    if (((groups[first >> 5]! >>> (first & 31)) & 1) === 0) continue;
    const end = words[at + many]!;
    let next = at === 1 ? 1 + 2 * many : words[at + many - 1]!;
    while (next < end && ((groups[words[next]! >> 5]! >>> (words[next]! & 31)) & 1) === 1) next += 1;
    if (next === end) return true;
  }
  return false;
}
