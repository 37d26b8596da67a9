/**
 * What a text must contain for an expression to find anything in it: any match contains at least one of the strings handed back.
 * Large expressions are dear to compile and to run; one that can find nothing need be neither.
 */

/** Strings beyond these numbers are not followed further. */
const mostExact = 24;
const mostNeeded = 120;
const longestNeeded = 6;

/** Above it the strings are in nearly every sentence, and asking for them is a waste. */
const mostLikely = 0.7;

/** Pieces of nearly every letter: they tell nothing. */
const everywhere = new Set([
  'the', 'and', 'you', 'your', 'for', 'that', 'this', 'with', 'have', 'has', 'are', 'was', 'will', 'our', 'not', 'all', 'council', 'from',
  'there', 'would', 'can', 'been', 'but', 'any', 'his', 'her', 'their', 'they', 'which', 'about', 'very', 'thank', 'dear',
]);

/**
 * @param source of the expression
 * @param most strings; fewer where they are written into a bundle
 * @returns lower case; null when nothing useful is known
 */
export function neededWords(source: string, flags: string, most = mostNeeded): readonly string[] | null {
  if (/[uvsy]/.test(flags)) return null;
  try {
    const reader: Reader = { source, at: 0 };
    const found = choice(reader);
    if (reader.at < source.length) return null;
    const words = best([found.need, found.exact]);
    if (words === null) return null;
    const short = shortened(words);
    return short.length <= most && likelihood(short) < mostLikely ? short : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

/** What contains a needed string's beginning is asked for by the beginning alone: fewer and shorter, and still true. */
function shortened(words: Words): Words {
  const cut = distinct(words.map((word) => word.trim().slice(0, longestNeeded).trim()));
  return cut.filter((word) => !cut.some((other) => other !== word && word.indexOf(other) >= 0));
}

/** Syntax that this reader does not know; the expression stays as it is. */
class Unknown extends Error {}

type Words = readonly string[];

interface Reader { readonly source: string; at: number }

/** `exact`: all that it matches, lower case, or null. `need`: strings of which a match contains one, or null. */
interface Meant { readonly exact: Words | null; readonly need: Words | null }

const empty: Meant = { exact: [''], need: null };
const anything: Meant = { exact: null, need: null };

function choice(reader: Reader): Meant {
  const branches = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(sequence(reader));
  }
  if (branches.length === 1) return branches[0]!;
  const exact = branches.every((branch) => branch.exact !== null) ? distinct(joined(branches.map((branch) => branch.exact!))) : null;
  const needs = branches.map((branch) => best([branch.need, branch.exact]));
  const need = needs.every((one) => one !== null) ? distinct(joined(needs as readonly Words[])) : null;
  return { exact: exact !== null && exact.length <= mostExact ? exact : null, need };
}

function sequence(reader: Reader): Meant {
  let run: Words = [''];
  let whole = true;
  const candidates: (Words | null)[] = [];
  for (let term = plain(reader) || quantified(reader); term !== null; term = plain(reader) || quantified(reader)) {
    if (term.need !== null) candidates.push(term.need);
    const { exact } = term;
    if (exact !== null && run.length * exact.length <= mostExact) run = joined(run.map((start) => exact.map((end) => start + end)));
    else {
      candidates.push(run);
      whole = false;
      run = exact ?? [''];
    }
  }
  candidates.push(run);
  return { exact: whole ? distinct(run) : null, need: best(candidates) };
}

/** Several ordinary characters at once, without a last one that is counted. */
const ordinary = /[A-Za-z0-9 ',;:@&%_<>=~"-]+/y;

function plain(reader: Reader): Meant | null {
  ordinary.lastIndex = reader.at;
  const found = ordinary.exec(reader.source);
  if (found === null) return null;
  const next = reader.source[ordinary.lastIndex];
  const text = next === '*' || next === '+' || next === '?' || next === '{' ? found[0].slice(0, -1) : found[0];
  if (text === '') return null;
  reader.at += text.length;
  return { exact: [text.toLowerCase()], need: null };
}

function quantified(reader: Reader): Meant | null {
  const next = reader.source[reader.at];
  if (next === undefined || next === '|' || next === ')') return null;
  const atom = single(reader);
  const count = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(reader.source.slice(reader.at, reader.at + 16));
  if (count === null) return atom;
  reader.at += count[0].length;
  if (reader.source[reader.at] === '?') reader.at += 1;
  const least = count[0] === '+' ? 1 : count[1] === undefined ? 0 : Number(count[1]);
  const most = count[0] === '?' ? 1 : count[1] === undefined ? Infinity : count[2] === undefined ? least : count[3] === '' ? Infinity : Number(count[3]);
  if (least === 1 && most === 1) return atom;
  if (least === 0) return most === 1 && atom.exact !== null && atom.exact.length < mostExact ? { exact: distinct(atom.exact.concat('')), need: null } : anything;
  return { exact: null, need: best([atom.need, atom.exact]) };
}

function single(reader: Reader): Meant {
  const { source } = reader;
  const character = source[reader.at] ?? '';
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
  const opening = /^\?(?:[:=!]|<)/.exec(reader.source.slice(reader.at, reader.at + 2));
  if (opening !== null) reader.at += opening[0].length;
  const kind = opening === null ? '' : opening[0];
  if (kind === '?<') throw new Unknown();
  const inner = choice(reader);
  if (reader.source[reader.at] !== ')') throw new Unknown();
  reader.at += 1;
  return kind === '?=' || kind === '?!' ? empty : inner;
}

function characterClass(reader: Reader): Meant {
  const start = reader.at;
  for (; reader.source[reader.at] !== ']'; reader.at += reader.source[reader.at] === '\\' ? 2 : 1) if (reader.at >= reader.source.length) throw new Unknown();
  const inside = reader.source.slice(start, reader.at);
  reader.at += 1;
  if (inside === '' || inside.length > 4 || /[\\^-]/.test(inside) || /[^\0-\x7f]/.test(inside)) return anything;
  return { exact: distinct(inside.toLowerCase().split('')), need: null };
}

function escape(reader: Reader): Meant {
  const { source } = reader;
  const character = source[reader.at] ?? '';
  reader.at += 1;
  if (character === 'b' || character === 'B') return empty;
  const code = character === 'u' ? /^[0-9a-f]{4}/i.exec(source.slice(reader.at, reader.at + 4)) : character === 'x' ? /^[0-9a-f]{2}/i.exec(source.slice(reader.at, reader.at + 2)) : null;
  if (code !== null) {
    reader.at += code[0].length;
    return literal(String.fromCharCode(parseInt(code[0], 16)));
  }
  if (character === '' || /[ckpP]/.test(character)) throw new Unknown();
  while (/[0-9]/.test(character) && /[0-9]/.test(source[reader.at] || '')) reader.at += 1;
  // Letters and digits stand for classes, control characters and earlier groups.
  return /[A-Za-z0-9]/.test(character) ? anything : literal(character);
}

/** Beyond ASCII, letters have more than two forms: any character may stand there. */
function literal(character: string): Meant {
  return character > '\x7f' ? anything : { exact: [character.toLowerCase()], need: null };
}

/** Of several true answers the one that is least likely to be met by chance. */
function best(candidates: readonly (Words | null)[]): Words | null {
  let found = null;
  let least = Infinity;
  for (const words of candidates) {
    if (words === null || words.length === 0 || words.some((word) => word.trim() === '')) continue;
    const likely = likelihood(words);
    if (likely < least) {
      found = words;
      least = likely;
    }
  }
  return found;
}

/** How likely a sentence has one of them, roughly: shorter strings are likelier. */
const likelihoodOfLength = [0.5, 0.5, 0.5, 0.032, 0.0128, 0.0051, 0.002, 0.001];

function likelihood(words: Words): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) {
    const bare = words[at]!.trim();
    sum += everywhere.has(bare) ? 0.5 : likelihoodOfLength[Math.min(bare.length, 7)]!;
  }
  return sum;
}

function joined(lists: readonly Words[]): Words {
  return ([] as string[]).concat(...lists);
}

function distinct(words: Words): Words {
  return words.length < 2 ? words : Array.from(new Set(words));
}
