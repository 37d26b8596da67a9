/**
 * What a text must hold for an expression to find anything in it: sets of strings, of each of which any match has at least one.
 * Large expressions are dear to compile and to run; one that can find nothing need be neither.
 */

/** Strings beyond these numbers are not followed further. */
const mostExact = 24;
const mostInSet = 600;
const mostSets = 3;
const longest = 6;
/** Shorter strings are in every text, but for this. */
const shortest = 2;
const pound = '\u00a3';

/** Above it the strings are in nearly every sentence, and asking for them is a waste. */
const mostLikely = 2;

/** Pieces of nearly every letter: they tell little. */
const everywhere = new Set([
  'the', 'and', 'you', 'your', 'for', 'that', 'this', 'with', 'have', 'has', 'are', 'was', 'will', 'our', 'not', 'all', 'from', 'would', 'can',
  'been', 'but', 'any', 'their', 'they', 'which', 'about', 'thank', 'dear',
]);

type Words = readonly string[];

/** How likely a sentence has one of the words, roughly. */
interface Needed { readonly words: Words; readonly likely: number }

/** `exact`: all that it matches, lower case, or null. `sets`: a match has a word of each, likeliest last. */
interface Meant { readonly exact: Words | null; readonly sets: readonly Needed[] }

interface Reader { readonly source: string; at: number }

/** Syntax that this reader does not know; nothing is known of such an expression. */
class Unknown extends Error {}

const empty: Meant = { exact: [''], sets: [] };
const anything: Meant = { exact: null, sets: [] };

/** @returns lower case, at most six characters each; none when nothing useful is known */
export function neededWords(source: string, flags: string): readonly Words[] {
  if (/[uvsy]/.test(flags)) return [];
  try {
    const reader: Reader = { source, at: 0 };
    const { exact, sets } = choice(reader);
    if (reader.at < source.length) return [];
    return strongest(exact ? [...sets, ...asSet(exact)] : sets).map(({ words }) => distinct(words));
  } catch (error) {
    if (error instanceof Unknown) return [];
    throw error;
  }
}

function choice(reader: Reader): Meant {
  const first = sequence(reader);
  if (reader.source.charAt(reader.at) !== '|') return first;
  const branches = [first];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  let exact: string[] | null = [];
  for (const branch of branches) exact = exact && branch.exact && exact.length + branch.exact.length <= mostInSet ? exact.concat(branch.exact) : null;
  return { exact, sets: exact ? [] : either(branches.map(({ exact: own, sets }) => (own ? strongest([...sets, ...asSet(own)]) : sets))) };
}

/** Whichever branch matches has a word of each of its own sets, so of the branches' first sets together, and of their second. */
function either(branches: readonly (readonly Needed[])[]): readonly Needed[] {
  if (branches.some((sets) => sets.length === 0)) return [];
  const most = Math.max(...branches.map((sets) => sets.length));
  const found: Needed[] = [];
  for (let rank = 0; rank < most; rank += 1) {
    const words: string[] = [];
    let likely = 0;
    for (const sets of branches) {
      const set = sets[Math.min(rank, sets.length - 1)]!;
      for (const word of set.words) words.push(word);
      likely += set.likely;
    }
    if (likely < mostLikely && words.length <= mostInSet) found.push({ words, likely });
  }
  return strongest(found);
}

function sequence(reader: Reader): Meant {
  let run: Words = [''];
  let whole = true;
  const sets: Needed[] = [];
  for (let term = plain(reader) || quantified(reader); term !== null; term = plain(reader) || quantified(reader)) {
    for (const set of term.sets) sets.push(set);
    const { exact } = term;
    if (exact !== null && (run.length === 1 || exact.length === 1 || run.length * exact.length <= mostExact)) {
      if (exact.length > 1 || exact[0] !== '') run = joined(run, exact);
    } else {
      for (const set of asSet(run)) sets.push(set);
      whole = false;
      run = exact === null ? [''] : exact;
    }
  }
  if (whole) return { exact: run, sets: [] };
  for (const set of asSet(run)) sets.push(set);
  return { exact: null, sets: strongest(sets) };
}

function joined(starts: Words, ends: Words): Words {
  const found: string[] = [];
  for (const start of starts) for (const end of ends) found.push(start + end);
  return found;
}

/** Several ordinary characters at once, without a last one that is counted. */
function plain(reader: Reader): Meant | null {
  const { source } = reader;
  let at = reader.at;
  while (ordinary[source.charCodeAt(at)] === 1) at += 1;
  if (at === reader.at) return null;
  const next = source.charAt(at);
  if (next === '*' || next === '+' || next === '?' || next === '{') at -= 1;
  if (at === reader.at) return null;
  const text = source.slice(reader.at, at).toLowerCase();
  reader.at = at;
  return { exact: [text], sets: [] };
}

/** Characters that stand for themselves; looked up, since nothing is compiled yet when a cold start comes here. */
const ordinary = new Uint8Array(128);
for (const character of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ',-:;<=>%&@_~\"") ordinary[character.charCodeAt(0)] = 1;

function quantified(reader: Reader): Meant | null {
  const { source } = reader;
  if (reader.at >= source.length) return null;
  const next = source.charAt(reader.at);
  if (next === '|' || next === ')') return null;
  const atom = single(reader);
  const [least, most] = timesAt(reader);
  if (least === 1 && most === 1) return atom;
  if (least === 0) return most === 1 && atom.exact !== null && atom.exact.length < mostExact ? { exact: atom.exact.concat(''), sets: [] } : anything;
  return { exact: null, sets: atom.exact ? asSet(atom.exact) : atom.sets };
}

function timesAt(reader: Reader): readonly [number, number] {
  const { source } = reader;
  const sign = source.charAt(reader.at);
  let times: readonly [number, number] = [1, 1];
  if (sign === '*') times = [0, Infinity];
  else if (sign === '+') times = [1, Infinity];
  else if (sign === '?') times = [0, 1];
  else if (sign === '{') {
    const count = /^\{(\d+)(,(\d*))?\}/.exec(source.slice(reader.at, reader.at + 16));
    if (count === null) return times;
    times = [Number(count[1]), count[2] === undefined ? Number(count[1]) : count[3] === '' ? Infinity : Number(count[3])];
    reader.at += count[0].length - 1;
  } else return times;
  reader.at += source.charAt(reader.at + 1) === '?' ? 2 : 1;
  return times;
}

function single(reader: Reader): Meant {
  const character = reader.source.charAt(reader.at);
  reader.at += 1;
  if (character === '(') return group(reader);
  if (character === '[') return characterClass(reader);
  if (character === '\\') return escape(reader);
  if (character === '^' || character === '$') return empty;
  if (character === '.') return anything;
  if (character === '*' || character === '+' || character === '?') throw new Unknown();
  return literal(character);
}

function group(reader: Reader): Meant {
  const { source } = reader;
  let looks = false;
  if (source.charAt(reader.at) === '?') {
    const kind = source.charAt(reader.at + 1);
    if (kind !== ':' && kind !== '=' && kind !== '!') throw new Unknown();
    looks = kind !== ':';
    reader.at += 2;
  }
  const inner = choice(reader);
  if (source.charAt(reader.at) !== ')') throw new Unknown();
  reader.at += 1;
  return looks ? empty : inner;
}

function characterClass(reader: Reader): Meant {
  const { source } = reader;
  const start = reader.at;
  for (; source.charAt(reader.at) !== ']'; reader.at += source.charAt(reader.at) === '\\' ? 2 : 1) if (reader.at >= source.length) throw new Unknown();
  const inside = source.slice(start, reader.at);
  reader.at += 1;
  if (inside === '' || inside.length > 4 || /[\\^-]|[^\0-\x7f]/.test(inside)) return anything;
  return { exact: inside.toLowerCase().split(''), sets: [] };
}

function escape(reader: Reader): Meant {
  const { source } = reader;
  const character = source.charAt(reader.at);
  reader.at += 1;
  if (character === 'b' || character === 'B') return empty;
  const code = character === 'u' ? /^[0-9a-f]{4}/i.exec(source.slice(reader.at, reader.at + 4))
    : character === 'x' ? /^[0-9a-f]{2}/i.exec(source.slice(reader.at, reader.at + 2)) : null;
  if (code !== null) {
    reader.at += code[0].length;
    return literal(String.fromCharCode(parseInt(code[0], 16)));
  }
  if (character === '' || /[ckpP]/.test(character)) throw new Unknown();
  while (/[0-9]/.test(character) && /[0-9]/.test(source.charAt(reader.at))) reader.at += 1;
  // Letters and digits stand for classes, control characters and earlier groups.
  return /[A-Za-z0-9]/.test(character) ? anything : literal(character);
}

/** Beyond ASCII, letters have more than two forms: any character may stand there. */
function literal(character: string): Meant {
  return character > '\x7f' && character !== pound ? anything : { exact: [character.toLowerCase()], sets: [] };
}

/** How likely a sentence has a word of that many letters, roughly: shorter strings are likelier. */
const likelihoodOfLength = [1, 1, 0.25, 0.032, 0.0128, 0.005, 0.002];

/** What matches exactly as the one set, or none, that it makes. */
function asSet(exact: Words): readonly Needed[] {
  const words: string[] = [];
  let likely = 0;
  for (const one of exact) {
    const word = one.indexOf(pound) >= 0 ? pound : cut(one);
    if ((word.length < shortest && word !== pound) || word.trim() === '') return [];
    words.push(word);
    likely += everywhere.has(word.trim()) ? 0.5 : likelihoodOfLength[word === pound ? 3 : word.trim().length]!;
  }
  return likely < mostLikely && words.length <= mostInSet ? [{ words, likely }] : [];
}

/** Any piece will do; that with the longest word tells most. A short word keeps its spaces. */
function cut(text: string): string {
  if (text.length <= longest || text.indexOf(' ') < 0) return text.slice(0, longest);
  let best = '';
  for (const word of text.split(' ')) if (word.length > best.length) best = word;
  return best.length < 4 ? text.slice(0, longest) : best.slice(0, longest);
}

/** The sets that are least likely met by chance. */
function strongest(sets: readonly Needed[]): readonly Needed[] {
  return sets.length < 2 ? sets : [...sets].sort((one, other) => one.likely - other.likely).slice(0, mostSets);
}

function distinct(words: Words): Words {
  return words.length < 2 ? words : Array.from(new Set(words));
}
