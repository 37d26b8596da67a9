/** The lines of a body, each with how deep it is quoted and what the mail program said about it. */
import type { RenderedHtml } from './html-text.ts';
import { isSpace } from '../plain.ts';

/** Offsets into the text. */
export interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  /** Where the words begin, behind ">" signs. */
  readonly from: number;
  /** Quoting by ">" signs and blockquotes; 0 for none. */
  readonly quote: number;
  readonly blank: boolean;
  /** Ended by a block of HTML: the next line does not go on with its sentence. */
  readonly hard: boolean;
  /** Marked by the mail program as the header of a quoted message; `maybe` for a rule or border above it. */
  readonly header: 'sure' | 'maybe' | null;
  readonly attribution: boolean;
  readonly signature: boolean;
  /** First line of a container of quoted messages. */
  readonly threadStart: boolean;
  /** End of the innermost container of quoted messages that the line stands in; -1 outside. */
  readonly threadEnd: number;
  /** The same of the outermost container. */
  readonly outerThreadEnd: number;
}

/** A line longer than this is prose whatever it begins with; patterns look no further (and stay linear). */
const longestMatter = 600;

/** The words of a line without ">" signs, at most its first 600 characters, plain spaces at both ends cut. */
export function wordsOf(text: string, line: Line): string {
  return text.slice(line.from, Math.min(line.end, line.from + longestMatter)).replace(/[\u00a0\t\u200b\ufeff]/g, ' ').trim();
}

/** Lines of a plain text body, quoted by ">" signs. */
export function linesOfText(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const { quote, from } = quoteSigns(text, start, end);
    lines.push({
      start, end, from, quote, blank: isBlank(text, from, end), hard: false, header: null, attribution: false, signature: false,
      threadStart: false, threadEnd: -1, outerThreadEnd: -1,
    });
    start = end + 1;
  }
  return lines.map((line, at) => {
    if (isLoneSign(text, lines, at)) return { ...line, quote: 0, from: line.start, blank: false };
    return isSpilled(text, lines, at) ? { ...line, quote: lines[at - 1]!.quote } : line;
  });
}

/** Lines of a rendered HTML body, quoted by blockquotes, and by ">" signs where text was pasted. */
export function linesOfHtml(html: RenderedHtml): readonly Line[] {
  const lines = linesOfText(html.text);
  const quotes = new Array<number>(lines.length + 1).fill(0);
  const ends = new Set<number>();
  for (const end of html.blockEnds) ends.add(end);
  const headers = new Map<number, 'sure' | 'maybe'>();
  const attributions = new Set<number>();
  const signatures = new Array<number>(lines.length + 1).fill(0);
  const threads: { first: number; end: number }[] = [];
  for (const mark of html.marks) {
    const first = lineAt(lines, mark.start);
    const last = lineAt(lines, mark.end - 1);
    if (mark.kind === 'quote' || mark.kind === 'signature') {
      const counts = mark.kind === 'quote' ? quotes : signatures;
      counts[first]!++;
      counts[last + 1]!--;
    } else if (mark.kind === 'header') {
      headers.set(first, 'sure');
    } else if (mark.kind === 'header-sign') {
      if (!headers.has(first)) headers.set(first, 'maybe');
    } else if (mark.kind === 'attribution') {
      attributions.add(first);
    } else threads.push({ first, end: mark.end });
  }
  let quote = 0;
  let signature = 0;
  let nextThread = 0;
  const open: number[] = [];
  return lines.map((line, at) => {
    quote += quotes[at]!;
    signature += signatures[at]!;
    while (open.length > 0 && open[open.length - 1]! <= line.start) open.pop();
    let threadStart = false;
    while (nextThread < threads.length && threads[nextThread]!.first <= at) {
      open.push(threads[nextThread]!.end);
      nextThread++;
      threadStart = true;
    }
    return {
      ...line, quote: line.quote + quote, hard: ends.has(line.end), header: headers.get(at) ?? null, attribution: attributions.has(at),
      signature: signature > 0, threadStart, threadEnd: open[open.length - 1] ?? -1, outerThreadEnd: open[0] ?? -1,
    };
  });
}

/** Counts ">" signs, a space allowed behind each. */
function quoteSigns(text: string, start: number, end: number): { quote: number; from: number } {
  let quote = 0;
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) {
      quote++;
      from = at + 1;
    } else if (code !== 32 || from !== at) break;
  }
  if (quote > 0 && from < end && text.charCodeAt(from) === 32) from++;
  return { quote, from };
}

/** ">50 households" and mbox's ">From" in the middle of unquoted lines are no quotation. */
function isLoneSign(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (line.quote !== 1 || (lines[at - 1]?.quote ?? 0) > 0 || (lines[at + 1]?.quote ?? 0) > 0) return false;
  return /^(?:>[\d=]|>From |> ?[£$]?\d{1,9}%?\s)/.test(text.slice(line.start, line.start + 20));
}

/** The end of a long quoted line that some program wrapped without its ">": no answer of the sender's. */
function isSpilled(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const above = lines[at - 1];
  const below = lines[at + 1];
  if (line.quote > 0 || line.blank || !above || !below || above.quote === 0 || below.quote !== above.quote || above.blank) return false;
  if (line.end - line.start > 40 || above.end - above.start < 65) return false;
  return /^[a-z]/.test(text.slice(line.start, line.start + 1)) && !/[.!?:]\s{0,2}$/.test(text.slice(above.end - 4, above.end));
}

function isBlank(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Number of the line in which an offset stands. */
export function lineAt(lines: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle; else high = middle - 1;
  }
  return low;
}
