/** The line with which a mail program introduces quoted words: "On 3 May 2026, at 10:12, Asha Patel <a@b> wrote:". */
import { type Line, wordsOf } from './lines.ts';

export interface Attribution {
  readonly start: number;
  /** The line behind it. */
  readonly end: number;
  /** Whom it names, as written; null when nobody. */
  readonly author: string | null;
  /** So much like a mail program's that unquoted lines below it are quoted too. */
  readonly sure: boolean;
}

const closing = /\b(?:wrote|writes|said)\s{0,3}:$/;
const zone = /^\s?(?:[AaPp]\.?[Mm]\.?)?[\s,]*(?:\(?(?:GMT|BST|UTC|CET|CEST|EST|EDT|IST)\)?)?[\s,:]*/;

/**
 * The attribution that begins at a line and ends, at most three lines on, with "wrote:".
 * @param deeperFollows does quoted text of a deeper level come next after this line number?
 * @returns null for a sentence of the sender's own that ends in "wrote:"
 */
export function attributionAt(text: string, lines: readonly Line[], at: number, deeperFollows: (line: number) => boolean): Attribution | null {
  const line = lines[at]!;
  const first = wordsOf(text, line);
  if (!line.attribution && !mayBegin(first)) return null;
  let joined = '';
  for (let next = at; next < Math.min(at + 3, lines.length); next++) {
    const one = lines[next]!;
    if (one.blank || one.quote !== line.quote && !(next > at)) return null;
    joined += `${joined === '' ? '' : ' '}${wordsOf(text, one)}`;
    if (joined.length > 400) return null;
    if (closing.test(joined)) return judge(joined, at, next + 1, line.attribution, deeperFollows(next + 1));
    if (line.attribution && joined.charAt(joined.length - 1) === ':') return judge(joined, at, next + 1, true, deeperFollows(next + 1));
  }
  return null;
}

function mayBegin(words: string): boolean {
  if (words.length > 300) return false;
  return /^(?:On|At|Am|El)\s/.test(words) || /\bwrote\s{0,3}:$/.test(words) || words.indexOf('@') >= 0 && /^[\w"'<][^:]{2,80}<?[\w.+-]{1,60}@/.test(words);
}

function judge(joined: string, start: number, end: number, marked: boolean, deeper: boolean): Attribution | null {
  const words = joined.replace(closing, '').replace(/:$/, '').trim();
  const address = /[\w.+-]{1,64}@[\w.-]{1,100}/.test(words);
  const time = /\d{1,2}[:.]\d{2}/.test(words);
  const year = /\b(?:19|20)\d{2}\b|\d{1,2}\/\d{1,2}\/\d{2}\b/.test(words);
  const author = authorOf(words);
  const byName = /,\s(?:[A-Z][\w'.-]{0,30},?(?:\s\([A-Za-z]{1,20}\))?\s?){1,6}(?:<|\[|$)/.test(words);
  const begins = /^(?:On|At)\s/.test(words);
  // Somebody's own sentence has a verb before "wrote:".
  const sentence = /\b(?:I|we|he|she|they|you|who|that|when|had|have|asked|and)\b/.test(words);
  const sure = begins && !sentence && (time && (address || year && byName) || address && year);
  const nameAlone = !begins && /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\.?\s)?[A-Z][\w'-]{0,30}(?:\s[A-Z][\w'.-]{0,30}){0,4}$/.test(words);
  if (sure || marked || deeper && (begins && /\d/.test(words) || address || nameAlone)) return { start, end, author, sure: sure || marked };
  return null;
}

/** What is left behind the date and time: names have no digits. */
function authorOf(words: string): string | null {
  const bare = words.replace(/^(?:On|At)\s/, '');
  if (bare === words) return words === '' ? null : words;
  const bracket = bare.search(/[<[]/);
  const named = bracket < 0 ? bare : bare.slice(0, bracket);
  let last = named.length - 1;
  while (last >= 0 && !isDigit(named.charCodeAt(last))) last--;
  const behind = bare.slice(last + 1).replace(zone, '').trim();
  const address = /[\w.+-]{1,64}@[\w.-]{1,100}/.exec(bare);
  if (behind !== '' && !/^you$/i.test(behind) && !(address && bracket < 0)) return behind;
  return address ? address[0] : null;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
