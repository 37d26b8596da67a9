/** Date headers (RFC 5322, its obsolete forms, RFC 2156) → moments. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours ahead of UTC. Other letters mean UTC (RFC 5322, 4.3); BST is no zone of the standard, but British mail has it. */
const zones: Readonly<Record<string, number>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, bst: 1, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
  wet: 0, west: 1, cet: 1, cest: 2, eet: 2, eest: 3,
};

const written =
  /^(?:[a-z]{2,9}\.?,? )?(\d{1,2})[ -]([a-z]{3})[a-z]{0,6}\.?[ -](\d{2,4})[ ,]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: (.{1,40}))?$/;
/** Weekday, month, day, time, zone perhaps, year: as C's asctime writes it. */
const asctime = /^(?:[a-z]{3},? )?([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:([a-z]{1,5}|[+-]\d{4}) )?(\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)? ?(z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads a date header with its own offset from UTC.
 * @returns milliseconds since the epoch; null when the text is no date
 */
export function readMailDate(header: string): number | null {
  const text = withoutComments(header).replace(/\s+/g, ' ').replace(/ ?: ?/g, ':').replace(/ ,/g, ',').replace(/,(?=\S)/g, ', ').trim().toLowerCase();
  if (text.length > 120) return null;
  const plain = written.exec(text);
  if (plain) return moment(fullYear(plain[3]!), months.indexOf(plain[2]!), plain[1]!, plain[4]!, plain[5]!, plain[6], plain[7] ?? 'z');
  const c = asctime.exec(text);
  if (c) return moment(Number(c[7]), months.indexOf(c[1]!), c[2]!, c[3]!, c[4]!, c[5], c[6] ?? 'z');
  const standard = iso.exec(text);
  if (standard) return moment(Number(standard[1]), Number(standard[2]) - 1, standard[3]!, standard[4]!, standard[5]!, standard[6], standard[7]!);
  return null;
}

function moment(year: number, month: number, day: string, hour: string, minute: string, second: string | undefined, zone: string): number | null {
  const ahead = minutesAhead(zone);
  const date = new Date(Date.UTC(year, month, Number(day)));
  const exists = month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === Number(day);
  if (!exists || ahead === null || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  return Date.UTC(year, month, Number(day), Number(hour), Number(minute), Number(second ?? 0)) - ahead * 60_000;
}

/** RFC 5322, 4.3: two digits up to 49 are this century's, three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function minutesAhead(zone: string): number | null {
  const offset = /^(?:gmt|utc?)? ?([+-])(\d{2}):?(\d{2})(?: [a-z]{1,5})?$/.exec(zone);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3]);
    return Number(offset[3]) > 59 || minutes > 24 * 60 ? null : offset[1] === '-' ? -minutes : minutes;
  }
  const name = /^"?([a-z]{1,5})"?$/.exec(zone);
  return name ? (zones[name[1]!] ?? 0) * 60 : null;
}

function withoutComments(text: string): string {
  let depth = 0;
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '\\' && depth > 0) at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (depth === 0) plain += character;
    if (character === '(' && depth === 1) plain += ' ';
  }
  return plain;
}
