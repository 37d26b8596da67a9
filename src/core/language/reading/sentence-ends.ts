/** Where a sentence ends: full stops that end one told from those of abbreviations, initials and numbers. */

/** Abbreviations that a name, number or further words follow: their full stop never ends a sentence. */
const neverEnds = new Set((
  'cllr cllrs mr mrs ms mx dr prof rev revd hon rt sgt insp supt cpl capt col gen maj lt ald messrs eg e.g ie i.e viz cf vs v c ca approx'
  + ' nos ref refs tel ext para paras fig figs reg regs sched ch cl pp vol incl excl esp inc art arts encl ps pps p.s p.p.s mt ft est').split(' '));

/** Abbreviations that may stand at the end of a sentence: a word that begins sentences must follow. */
const mayEnd = new Set((
  'st rd ave ln sq cres dr ltd co plc dept govt etc a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu'
  + ' thur thurs fri sat sun min mins max hr hrs jr snr sr jnr p s ss bros assoc temp u.k b.a m.p o.b.e m.b.e j.p ph.d').split(' '));

const starters = new Set((
  "the this that these those there it its it's i i'm i've i'll i'd we we've we'll we're you your he she they my our his her their a an if"
  + ' in on at as and but so or for from to please can could would will should may do does did is are was were has have what when where who'
  + ' why how which not no yes thanks thank also however perhaps after before since while once until unless although because by with'
  + ' without both all any some many most each every another one two nobody everyone let having given further finally then now today'
  + ' yesterday tomorrow residents officers members meanwhile therefore regards kind best').split(' '));

/** A sentence without an end is cut behind this many characters, so that nothing after must read megabytes at once. */
const longest = 3000;

/**
 * Ends of the sentences in a stretch of plain text (typographic characters made plain, line ends spaces).
 * @returns offsets behind each sentence's last character, the stretch's length last; spaces between sentences belong to the next one
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  let quoteEnd = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' && at > quoteEnd) {
      // What somebody said stays in one piece with the words that say so.
      const close = opensQuote(text, at) ? text.indexOf('"', at + 1) : -1;
      quoteEnd = close > 0 && close - at <= 400 ? close : at;
    }
    if (at - start > longest && character === ' ') {
      ends.push(at);
      start = at;
    }
    if (character !== '.' && character !== '!' && character !== '?' && character !== '\u2026') continue;
    let end = at + 1;
    while (end < text.length && isEndSign(text.charAt(end))) end++;
    const signs = text.slice(at, Math.min(end, at + 8));
    let behind = end;
    while (behind < text.length && behind < end + 4 && isClosing(text.charAt(behind))) behind++;
    if (behind - 1 >= quoteEnd && endsHere(text, at, signs, behind, end, start)) {
      ends.push(behind);
      start = behind;
    }
    at = Math.max(at, end - 1);
  }
  if (ends[ends.length - 1] !== text.length) ends.push(text.length);
  return ends;
}

function isEndSign(character: string): boolean {
  return character === '.' || character === '!' || character === '?' || character === '\u2026';
}

function isClosing(character: string): boolean {
  return character === '"' || character === "'" || character === ')' || character === ']';
}

function opensQuote(text: string, at: number): boolean {
  return (at === 0 || /[\s([-]/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function endsHere(text: string, at: number, signs: string, behind: number, end: number, start: number): boolean {
  if (behind >= text.length) return true;
  const next = text.charAt(behind);
  if (next !== ' ') return next === '(' || missingSpace(text, at, behind);
  const following = /^ {1,9}["'([]*(\S{1,40})/.exec(text.slice(behind, behind + 56))?.[1] ?? '';
  if (following === '') return true;
  const small = /^[a-z]/.test(following);
  const word = following.toLowerCase().replace(/[^a-z']+$/, '');
  if (signs.charAt(0) === '\u2026' || signs.length > 1 && !/[!?]/.test(signs)) return !small;
  // "Why?" he asked. (So it was.) and no more.
  if (small && behind > end) return false;
  if (signs !== '.') return true;
  const before = wordBefore(text, at, start);
  const bare = before.toLowerCase();
  if (bare === 'no') return !/^\d/.test(following);
  if (neverEnds.has(bare)) return false;
  if (/^[A-Z]$/.test(before)) return before === 'I' ? starters.has(word) : starters.has(word) && word !== 'a' && word !== 'i';
  if (/^(?:[A-Za-z]\.){1,5}[A-Za-z]$/.test(before) || mayEnd.has(bare)) return !small && starters.has(word);
  // A number by itself begins a numbered line.
  if (/^\d{1,3}$/.test(before) && text.slice(start, at).trim() === before) return false;
  return true;
}

/** "…closed.The council…": a sentence ended though the space was forgotten. */
function missingSpace(text: string, at: number, behind: number): boolean {
  if (!/[a-z]/.test(text.charAt(at - 1))) return false;
  const following = /^([A-Z][a-z']{0,15})(?=[\s,])/.exec(text.slice(behind, behind + 18))?.[1];
  return following !== undefined && starters.has(following.toLowerCase());
}

function wordBefore(text: string, at: number, start: number): string {
  let from = at;
  while (from > start && from > at - 20 && /[A-Za-z0-9.']/.test(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}
