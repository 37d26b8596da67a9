/** Splits a body into the sender's words, greeting, signature, footers and quoted mail. */
import { isFooterLine, noticePhrases } from './footer.ts';
import { greetingLength } from './greeting.ts';
import { type Line, wordsOf } from './lines.ts';
import { plain } from '../plain.ts';
import { isRule } from './quoted-header.ts';
import type { Placement } from './quoting.ts';
import type { Region, RegionKind, Signature } from './reading.ts';
import { isOwnBelowSignature, isProse, type SenderLine } from './signature-lines.ts';
import { findSignature } from './signature.ts';
import { nameParts } from './signed-name.ts';

export interface RegionsAndSignature {
  /** They cover the text, in order. */
  readonly regions: readonly Region[];
  readonly signature: Signature | null;
}

const noticeTitle = /^(?:disclaimer|confidentiality|confidential|legal notice|privacy notice|notice|important)\b.{0,30}$/i;

/** Lines of the sender's by number, `end` behind the last; `answer`: below quoted lines. */
interface Block { readonly first: number; readonly end: number; readonly answer: boolean }

/**
 * Splits the text into regions.
 * @param placements one for each line, from readQuoting
 * @param sender words of the From person's name, lower case
 */
export function splitRegions(text: string, lines: readonly Line[], placements: readonly Placement[], sender: readonly string[]): RegionsAndSignature {
  const kinds: RegionKind[] = placements.map((one) => one.kind);
  let signature: Signature | null = null;
  let greeting: { line: number; length: number } | null = null;
  for (const block of ownBlocks(lines, placements)) {
    const found = readBlock(text, lines, kinds, block, sender);
    signature = signature ?? found;
    if (!block.answer) greeting = findGreeting(text, lines, kinds, block);
  }
  return { regions: join(text, lines, placements, kinds, greeting), signature };
}

/** Blocks of the sender's lines; those below quoted lines are answers. */
function ownBlocks(lines: readonly Line[], placements: readonly Placement[]): Block[] {
  const blocks: Block[] = [];
  let quotedAbove = false;
  for (let at = 0; at < lines.length;) {
    if (placements[at]!.kind !== 'own') {
      quotedAbove = true;
      at++;
      continue;
    }
    const first = at;
    while (at < lines.length && placements[at]!.kind === 'own') at++;
    blocks.push({ first, end: at, answer: quotedAbove });
  }
  return blocks;
}

/** Marks footers, signature and answers of one block in `kinds`. */
function readBlock(text: string, lines: readonly Line[], kinds: RegionKind[], { first, end, answer }: Block, sender: readonly string[]): Signature | null {
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(lines[at]!.blank ? '' : plain(wordsOf(text, lines[at]!)).trim());
  const footers = findFooters(words, (line) => noticePhrases(text.slice(lines[first + line]!.start, lines[first + line]!.end)));
  const senderLines = words.map((one, at): SenderLine => {
    const line = lines[first + at]!;
    return { words: one, length: line.end - line.from, marked: line.signature, footer: footers[at]! };
  });
  const found = findSignature(senderLines, sender, answer);
  for (let at = 0; at < words.length; at++) kinds[first + at] = footers[at] ? 'footer' : answer ? 'answer' : 'own';
  if (!found) return null;
  for (let at = found.start; at < found.end; at++) if (!footers[at]) kinds[first + at] = 'signature';
  // Below a signature one thing that notices say is enough.
  for (let at = found.end, own = false; at < words.length; at++) {
    own = words[at] === '' ? false : own || isOwnBelowSignature(words[at]!);
    if (!own && words[at] !== '' && noticePhrases(words[at]!) > 0) kinds[first + at] = 'footer';
  }
  // A block signed a second time, below a PS.
  const again = findSignature(senderLines.slice(found.end), sender, false);
  if (again) for (let at = found.end + again.start; at < found.end + again.end; at++) if (kinds[first + at] !== 'footer') kinds[first + at] = 'signature';
  const from = lines[first + found.start]!;
  const to = lines[first + found.end - 1]!;
  return {
    start: from.start,
    end: to.end,
    name: fullerName(found.name, again?.name ?? null),
    lines: words.slice(found.start, found.end).filter((line) => line !== ''),
  };
}

/** "Asha" above the PS and "Cllr Asha Patel" below it. */
function fullerName(first: string | null, second: string | null): string | null {
  return second !== null && (first === null || nameParts(first).length < 2 && nameParts(second).length > 1) ? second : first;
}

/** A notice goes on to the end of its paragraph, and the rule above it belongs to it. */
function findFooters(words: readonly string[], phrasesOf: (line: number) => number): boolean[] {
  const footers = words.map((line) => isFooterLine(line));
  // From the end upwards; above the sender's own words no notice is looked for.
  for (let at = words.length - 1, below = true; below && at >= 0;) {
    if (words[at] === '') {
      at--;
      continue;
    }
    let first = at;
    while (first > 0 && words[first - 1] !== '') first--;
    let count = 0;
    for (let line = first; line <= at; line++) count = Math.max(count, phrasesOf(line));
    const paragraph = words.slice(first, Math.min(at + 1, first + 30)).join(' ');
    count = Math.max(count, noticePhrases(paragraph));
    const start = count >= 2 ? noticeStart(words, first, at) : at + 1;
    // A notice stands at the end; the sender's own sentence on confidence has other words below it or says but one such thing.
    for (let line = start; line <= at; line++) footers[line] = true;
    below = footers[first] === true || isRule(words[first]!) || at === first && words[at]!.length < 4;
    at = first - 1;
  }
  for (let at = 0; at < words.length; at++) if (isRule(words[at]!) && footers[nextWords(words, at + 1)]) footers[at] = true;
  return footers;
}

/** The line of a paragraph at which its notice begins: a signature may stand straight above it. */
function noticeStart(words: readonly string[], first: number, last: number): number {
  for (let line = first; line <= last; line++) {
    if (noticePhrases(words[line]!) >= 1 || noticeTitle.test(words[line]!)) return line;
    const wrapped = words.slice(line, Math.min(last + 1, line + 3)).join(' ');
    if (isProse(words[line]!) && noticePhrases(wrapped) >= 1) return line;
  }
  return first;
}

function nextWords(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length && words[at] === '') at++;
  return at;
}

function findGreeting(text: string, lines: readonly Line[], kinds: readonly RegionKind[], { first, end }: Block): { line: number; length: number } | null {
  for (let at = first; at < end; at++) {
    const line = lines[at]!;
    if (line.blank || kinds[at] === 'footer') continue;
    if (kinds[at] !== 'own') return null;
    let from = line.from;
    while (from < line.end && /\s/.test(text.charAt(from))) from++;
    const length = greetingLength(plain(text.slice(from, Math.min(line.end, from + 200))).replace(/\s+$/, ''));
    return length > 0 ? { line: at, length: from - line.start + length } : null;
  }
  return null;
}

/** Joins lines of one kind and depth; an empty line goes with the lines above it. */
function join(
  text: string, lines: readonly Line[], placements: readonly Placement[], kinds: readonly RegionKind[],
  greeting: { line: number; length: number } | null,
): Region[] {
  const regions: { kind: RegionKind; start: number; end: number; depth: number }[] = [];
  const add = (kind: RegionKind, start: number, end: number, depth: number): void => {
    const last = regions[regions.length - 1];
    if (last && last.kind === kind && last.depth === depth) last.end = end;
    else if (end > start) regions.push({ kind, start, end, depth });
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const end = Math.min(text.length, line.end + 1);
    const last = regions[regions.length - 1];
    if (line.blank && last) {
      last.end = end;
      continue;
    }
    const depth = placements[at]!.depth;
    if (greeting?.line === at) {
      const whole = line.start + greeting.length >= line.end;
      add('greeting', line.start, whole ? end : line.start + greeting.length, depth);
      if (!whole) add(kinds[at]!, line.start + greeting.length, end, depth);
    } else add(kinds[at]!, line.start, end, depth);
  }
  return regions;
}
