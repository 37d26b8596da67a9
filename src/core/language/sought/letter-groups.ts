/** Which groups of two and three letters a text has: one pass over it answers for thousands of words whether they can be in it. */

/** Case, and more that words looked for do not differ in, is left out: five bits a letter. */
const bits = 15;
const triples = 1 << bits;
const pairs = 1 << 10;

interface Seen { text: string; readonly groups: Uint32Array }

/** The checks go back and forth between a sentence as written, in lower case, and with its names masked. */
const recent: readonly Seen[] = [0, 1, 2, 3].map(() => ({ text: '', groups: new Uint32Array((triples + pairs) / 32) }));
let oldest = 0;

function groupsOf(text: string): Uint32Array {
  for (let at = 0; at < recent.length; at += 1) if (recent[at]!.text === text) return recent[at]!.groups;
  const seen = recent[oldest]!;
  oldest = (oldest + 1) % recent.length;
  const { groups } = seen;
  groups.fill(0);
  let group = 0;
  for (let at = 0; at < text.length; at += 1) {
    group = ((group << 5) | (text.charCodeAt(at) & 31)) & (triples - 1);
    if (at > 1) groups[group >> 5]! |= 1 << (group & 31);
    const pair = triples + (group & (pairs - 1));
    if (at > 0) groups[pair >> 5]! |= 1 << (pair & 31);
  }
  seen.text = text;
  return groups;
}

/** Words as groups of letters, each word's ended by -1. */
export type WordGroups = Int32Array;

/** @param words of two letters at least, ASCII */
export function wordGroups(words: readonly string[]): WordGroups {
  const found: number[] = [];
  for (const word of words) {
    if (word.length === 2) found.push(triples + (((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31)));
    for (let at = 2; at < word.length; at += 1) found.push(((word.charCodeAt(at - 2) & 31) << 10) | ((word.charCodeAt(at - 1) & 31) << 5) | (word.charCodeAt(at) & 31));
    found.push(-1);
  }
  return Int32Array.from(found);
}

/** Can one of the words be in the text, in any case? False is certain, true is not. */
export function mayHold(text: string, words: WordGroups): boolean {
  const groups = groupsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    let group = words[at]!;
    while (group >= 0 && ((groups[group >> 5]! >>> (group & 31)) & 1) === 1) group = words[++at]!;
    if (group < 0) return true;
    while (words[at]! >= 0) at += 1;
  }
  return false;
}
