/** The lines of a message in which evidence stands, for people to look at. */
import type { Evidence } from '../../core/finding.ts';

export interface ExcerptLine {
  /** Safe to print: no control characters. */
  readonly text: string;
  /** The words to be underlined: offsets into `text`. */
  readonly start: number;
  readonly end: number;
}

export interface Excerpt {
  readonly part: Evidence['part'];
  /** For a recipient the recipient, not underlined. */
  readonly lines: readonly ExcerptLine[];
}

/** How much of a line is shown on either side of the words, and how many lines of long evidence. */
const around = 48;
const longest = 96;
const mostLines = 3;

/** @param text the body as the reading has it, into which body evidence points */
export function excerptOf(evidence: Evidence, subject: string, text: string): Excerpt {
  if (!('start' in evidence)) return { part: evidence.part, lines: [{ text: printable(evidence.text), start: 0, end: 0 }] };
  const source = evidence.part === 'subject' ? subject : text;
  const lines: ExcerptLine[] = [];
  for (let at = evidence.start; at < evidence.end && lines.length < mostLines;) {
    const lineStart = source.lastIndexOf('\n', at - 1) + 1;
    const feed = source.indexOf('\n', at);
    const lineEnd = feed < 0 ? source.length : feed;
    const end = Math.min(evidence.end, lineEnd);
    if (source.slice(at, end).trim() !== '') lines.push(cut(source, lineStart, lineEnd, at, end));
    at = lineEnd + 1;
  }
  return { part: evidence.part, lines };
}

/** The line, cut where it is long, with the words in the middle. */
function cut(source: string, lineStart: number, lineEnd: number, start: number, wordsEnd: number): ExcerptLine {
  const end = Math.min(wordsEnd, start + longest);
  const from = start - lineStart > around ? start - around : lineStart;
  const to = lineEnd - end > around ? end + around : lineEnd;
  const before = (from > lineStart ? '…' : '') + printable(source.slice(from, start));
  const lead = from > lineStart ? before : before.trimStart();
  const words = printable(source.slice(start, end));
  return { text: lead + words + printable(source.slice(end, to)).trimEnd() + (to < lineEnd ? '…' : ''), start: lead.length, end: lead.length + words.length };
}

/** Mail must not steer the terminal: control characters, and marks that turn text round, become blanks. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' ');
}
