/** Puts wrapped lines together again: which line ends are inside a sentence and which end it. */
import { expression } from '../unbroken.ts';

/** A stretch that is read on its own: a paragraph's text, a list item, a heading. Offsets into the text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph; items and short lines of one paragraph share it. */
  readonly paragraph: number;
}

export interface WordLine {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
  readonly hard: boolean;
}

const bullet = expression('i')`
  ^\s{0,12}(?:
    [-*\u2022\u00b7\u25aa\u25e6\u25cf\u25cb\u2023\u2043\uf0b7\u00a7+>\u2013\u2014]\s{1,12}|o(?:\s{2,12}|\u00a0\s{0,8})|
    \(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s{1,8}|\(\d{1,3}\)\s{1,8}|\d{1,2}\.\d{1,2}\.?\s{1,8}(?=[A-Z])
  )
`;

/** Length of the bullet or number that a line begins with; 0 for none. */
function bulletLength(line: string): number {
  const found = bullet.exec(line.slice(0, 40));
  if (!found) return 0;
  // "A. Patel", "I. Jones": initials, not the first item of a list; "a) …" is one.
  if (/^\s*[A-Z]\.\s/.test(found[0]) || /^\s*\d{1,3}\.\s*$/.test(line.slice(0, 12))) return 0;
  return found[0].length;
}

/**
 * Joins wrapped lines.
 * @param paragraph number of the first paragraph
 * @returns blocks in order, and the number that the next paragraph gets
 */
export function joinLines(text: string, lines: readonly WordLine[], paragraph: number): { blocks: Block[]; next: number } {
  const blocks: Block[] = [];
  let number = paragraph;
  let open: { start: number; end: number } | null = null;
  let last: WordLine | null = null;
  const close = (): void => {
    if (open) blocks.push({ ...open, paragraph: number });
    open = null;
  };
  for (const line of lines) {
    if (line.blank) {
      if (open) {
        close();
        number++;
      }
      last = null;
      continue;
    }
    const item = bulletLength(text.slice(line.start, Math.min(line.end, line.start + 60)));
    if (open && last && item === 0 && goesOn(text, last, line)) {
      (open as { end: number }).end = line.end;
    } else {
      const fresh = last?.hard === true;
      close();
      if (fresh) number++;
      open = { start: line.start + item, end: line.end };
    }
    last = line;
  }
  if (open) {
    close();
    number++;
  }
  return { blocks, next: number };
}

/** Is the line end after `line` a wrap, so that its sentence goes on in `next`? */
function goesOn(text: string, line: WordLine, next: WordLine): boolean {
  if (line.hard) return false;
  const length = line.end - line.start;
  const ending = text.slice(Math.max(line.start, line.end - 40), line.end).replace(/\s+$/, '');
  const beginning = text.slice(next.start, Math.min(next.end, next.start + 40)).replace(/^\s+/, '');
  const ended = /[.!?:]["'\u201d\u2019)]?$/.test(ending);
  const small = /^["'\u201c\u2018(]?[a-z]/.test(beginning);
  const firstWord = /^\S*/.exec(beginning)![0].length;
  if (length >= 45 && length <= 100 && length + 1 + firstWord > 62) return !(ended && ending.charAt(ending.length - 1) === ':') && !isHeading(text, line);
  return small && !ended && (length >= 28 || linkingEnd.test(ending));
}

/** A line that ends so has more to come. */
const linkingEnd = expression('i')`
  \s(?:
    the|a|an|of|by|to|and|in|that|with|for|or|on|at|is|are|was|were|has|have|had|my|our|your|his|her|their|its|this|as|from|but|not|be|been|
    will|would
  )$
`;

/** A line all in capitals is a heading, and what follows does not go on with it. */
function isHeading(text: string, line: WordLine): boolean {
  const words = text.slice(line.start, line.end);
  return !/[a-z]/.test(words);
}
