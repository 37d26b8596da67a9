/** Typographic characters made plain, one for one, so that offsets stay. */
import { expression } from './unbroken.ts';

const typographic = expression('g')`
  [\u00a0\u0009-\u000d\u0085\u1680\u2000-\u200f\u2010-\u2015\u2018-\u201f\u2028\u2029\u202f\u205f\u2032\u2033\u2043\u2060\u2212\u3000
  \u00ab\u00ad\u00b4\u00bb\ufeff\x60]
`;

/**
 * Typographic quotes, dashes, spaces and line ends made plain.
 * @returns text of the same length; a soft hyphen or zero-width character stays inside a word and is a space elsewhere
 */
export function plain(text: string): string {
  return text.replace(typographic, (character: string, at: number) => plainOf(character, text, at));
}

/** The same, with line ends kept (an LF stays an LF). */
export function plainLines(text: string): string {
  return text.split('\n').map(plain).join('\n');
}

/** Lower case of the same length; where that changes the length ("İ"), the text as it is. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function plainOf(character: string, text: string, at: number): string {
  const code = character.charCodeAt(0);
  if (code >= 0x2010 && code <= 0x2015 || code === 0x2212 || code === 0x2043) return '-';
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0x201f || code === 0x2033 || code === 0xab || code === 0xbb) return '"';
  if (code >= 0x2018 && code <= 0x201b || code === 0x2032 || code === 0xb4 || character === '`') return "'";
  if (isInvisible(code)) return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1)) ? character : ' ';
  return ' ';
}

/** Soft hyphen and zero-width characters: they take no room on the screen. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x200c || code === 0x200d || code === 0x200e || code === 0x200f || code === 0x2060 || code === 0xfeff;
}

/** Letters of the Latin alphabet, accented ones included. */
function isLetter(code: number): boolean {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** Anything that leaves the screen empty: spaces of every kind, line ends, invisible characters. */
export function isSpace(code: number): boolean {
  return code === 32 || code >= 9 && code <= 13 || code === 0xa0 || code === 0x85 || code === 0x1680 || code >= 0x2000 && code <= 0x200f
    || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x2060 || code === 0x3000 || code === 0xad || code === 0xfeff;
}
