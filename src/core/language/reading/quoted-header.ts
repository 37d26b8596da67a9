/** The From/Sent/To/Subject block that mail programs write above a quoted message. */
import { type Line, wordsOf } from './lines.ts';
import { expression } from '../unbroken.ts';

export type HeaderKey = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

export interface QuotedHeader {
  /** Lines of the block, marker lines above it included; `end` is the line behind it. */
  readonly start: number;
  readonly end: number;
  readonly values: ReadonlyMap<HeaderKey, string>;
}

const keys: ReadonlyMap<string, HeaderKey> = new Map([
  ['from', 'from'], ['sent', 'date'], ['date', 'date'], ['sent on', 'date'], ['date sent', 'date'], ['to', 'to'], ['cc', 'cc'],
  ['subject', 'subject'], ['bcc', 'other'], ['reply-to', 'other'], ['reply to', 'other'], ['importance', 'other'], ['priority', 'other'],
  ['sensitivity', 'other'], ['attachments', 'other'], ['attachment', 'other'], ['categories', 'other'], ['when', 'other'], ['where', 'other'],
  ['required', 'other'], ['sender', 'other'], ['flag status', 'other'], ['follow up flag', 'other'],
]);
const keyLine = /^[*_]{0,2}([A-Za-z][A-Za-z -]{1,16})[*_]{0,2}\s{0,3}:[*_]{0,2}(?:\s|$)/;
const marker = expression('i')`
  ^(?:
    [-_=*~\s]{0,80}(?:original (?:message|appointment)|(?:begin )?forwarded message|forwarded (?:by|from) .{1,100}|reply message)
    \s{0,3}:?[-_=*~\s]{0,80}
  )$
`;
const sureMarker = /^(?:-{2,}\s?original (?:message|appointment)\s?-{2,}|begin forwarded message:|-{2,}\s?(?:forwarded (?:message|by .{1,100}))\s?-{2,})$/i;
const rule = /^(?:[-_=*]\s?){5,200}$/;
const mostLines = 40;

/** "-----Original Message-----", "Begin forwarded message:" and their like. */
function isMarkerLine(words: string): boolean {
  return words.length < 200 && marker.test(words);
}

/** A marker that nobody types: a quoted message follows even without a header. */
export function isSureMarkerLine(words: string): boolean {
  return words.length < 200 && sureMarker.test(words);
}

/** A row of dashes, underscores or stars. */
export function isRule(words: string): boolean {
  return words.length >= 5 && rule.test(words);
}

/**
 * The quoted header whose block begins at a line: with "From:" or "Subject:", or with a marker or rule above it.
 * @returns null for prose that only begins with such a word
 */
export function quotedHeaderAt(text: string, lines: readonly Line[], at: number): QuotedHeader | null {
  let first = at;
  let marked = false;
  const quote = lines[at]!.quote;
  let sign = lines[at]!.header;
  // Marker lines, rules and empty lines above the block: few, so that looking ahead stays linear.
  for (let looked = 0; looked < 4 && first < lines.length; looked++) {
    const line = lines[first]!;
    const words = wordsOf(text, line);
    const isMarker = isMarkerLine(words);
    if (!isMarker && !isRule(words) && !(line.blank && first > at)) break;
    if (!line.blank && line.quote !== quote && !isMarker) break;
    marked = marked || isMarker || /^_{20,}$/.test(words);
    first++;
    sign = sign ?? lines[first]?.header ?? null;
  }
  if (first >= lines.length || lines[first]!.blank) return null;
  const block = blockFrom(text, lines, first);
  if (!block) return null;
  if (sign === 'sure' || isHeader(block.values, marked || sign === 'maybe')) return { start: at, end: block.end, values: block.values };
  return null;
}

interface Block { readonly end: number; readonly values: Map<HeaderKey, string> }

function blockFrom(text: string, lines: readonly Line[], first: number): Block | null {
  const { quote } = lines[first]!;
  const opening = keyOf(wordsOf(text, lines[first]!));
  if (opening !== 'from' && opening !== 'subject' && !(opening === 'date' && lines[first]!.header)) return null;
  const values = new Map<HeaderKey, string>();
  let end = first;
  let key: HeaderKey | null = null;
  let pending: string[] = [];
  let blanks = 0;
  const limit = Math.min(lines.length, first + mostLines);
  for (let at = first; at < limit; at++) {
    const line = lines[at]!;
    if (line.quote !== quote && !line.blank) break;
    const words = wordsOf(text, line);
    if (line.blank) {
      // One empty line between the header's lines is Apple Mail's or a paragraph's; before other words it ends the block.
      if (++blanks > 1) break;
      continue;
    }
    const next = keyOf(words);
    if (next && !(next !== 'other' && values.has(next))) {
      if (key && pending.length > 0) values.set(key, `${values.get(key) ?? ''} ${pending.join(' ')}`);
      pending = [];
      key = next;
      if (!values.has(next)) values.set(next, longValue(text, line, words));
      end = at + 1;
    } else if (blanks > 0 || next) break;
    // A wrapped list of recipients: taken only if another line of the header follows.
    else pending.push(words);
    blanks = 0;
  }
  return end > first ? { end, values } : null;
}

function keyOf(words: string): HeaderKey | null {
  const found = keyLine.exec(words.slice(0, 60));
  return found?.[1] ? keys.get(found[1].toLowerCase().trim()) ?? null : null;
}

/** Recipients may run to thousands of characters on one line. */
function longValue(text: string, line: Line, words: string): string {
  const whole = line.end - line.from > words.length ? text.slice(line.from, Math.min(line.end, line.from + 20000)).trim() : words;
  return whole.slice(whole.indexOf(':') + 1).replace(/^[*_\s]+|\s+$/g, '');
}

/** A header has a time and a subject, or an address; a memo that somebody types seldom does. */
function isHeader(values: ReadonlyMap<HeaderKey, string>, marked: boolean): boolean {
  const from = values.get('from');
  if (from === undefined) return false;
  const date = values.get('date') ?? '';
  const others = (values.has('date') ? 1 : 0) + (values.has('to') ? 1 : 0) + (values.has('subject') ? 1 : 0);
  if (marked) return others >= 1;
  if (others < 2) return false;
  return /\d{1,2}[:.]\d{2}/.test(date) && values.has('subject') || from.indexOf('@') >= 0 || (values.get('to') ?? '').indexOf('@') >= 0;
}
