/** What a terminal can show: colour, widths, wrapping. */
import type { Severity } from '../../core/finding.ts';
import type { Output } from './surroundings.ts';

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
}

const plain: Style = { bold: (text) => text, dim: (text) => text, severity: (_, text) => text };
const red = 31;
const yellow = 33;
const blue = 36;
const colours: Readonly<Record<Severity, number>> = { stop: red, warn: yellow, note: blue };

/** Colour on a terminal only, and never against the reader's wish (NO_COLOR, a dumb terminal). */
export function styleFor(output: Output, environment: Readonly<Record<string, string | undefined>>): Style {
  if (!output.isTTY || environment['NO_COLOR'] || environment['TERM'] === 'dumb') return plain;
  const escape = (code: number, text: string): string => (text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`);
  return { bold: (text) => escape(1, text), dim: (text) => escape(2, text), severity: (severity, text) => escape(colours[severity], text) };
}

/** How many columns the text takes: marks none, East Asian letters and emoji two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if ((code >= 0x300 && code <= 0x36f) || (code >= 0xfe00 && code <= 0xfe0f)) continue;
    columns += isWide(code) ? 2 : 1;
  }
  return columns;
}

function isWide(code: number): boolean {
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff)
    || (code >= 0xff00 && code <= 0xff60) || code >= 0x1f300;
}

/** Lines no longer than `columns`, broken between words; a longer word stands alone. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
