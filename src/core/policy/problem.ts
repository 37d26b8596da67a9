/** What is wrong with a directory or a policy, and where it stands: data first, with one plain line for a person. */

/** A field's name, or the position in a list (from 0). */
export type Step = string | number;

export interface Problem {
  /** As a person writes it: people[3].wards[0]; '' is the whole document. */
  readonly path: string;
  /** The same, step by step, so that a reader of files finds the line. */
  readonly steps: readonly Step[];
  readonly expected: string;
  readonly found: string;
  /** One line that says what is wrong; the path stands apart. */
  readonly message: string;
}

const longestShown = 60;

/** Characters that would break a line or turn a terminal's text around. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function escaped(character: string): string {
  return '\\u' + ('000' + character.charCodeAt(0).toString(16)).slice(-4);
}

/** Text in quotation marks, on one line, cut where it is long. */
export function quoted(text: string): string {
  const cut = text.length > longestShown ? text.slice(0, longestShown) + '…' : text;
  return '"' + cut.replace(/["\\]/g, '\\$&').replace(unprintable, escaped) + '"';
}

/** A value as a problem names it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return isFieldSet(value) ? 'a set of fields' : 'something else';
}

/** Is it an object of named fields (no list, no date, no bytes)? */
export function isFieldSet(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

/** Steps as a person writes them; names with odd characters stand in brackets and quotation marks. */
export function pathText(steps: readonly Step[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else if (!/^[A-Za-z_$][A-Za-z0-9_$-]{0,59}$/.test(step)) path += `[${quoted(step)}]`;
    else path += path === '' ? step : `.${step}`;
  }
  return path;
}
