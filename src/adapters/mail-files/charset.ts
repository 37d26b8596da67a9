/** Bytes of a body → text, in whatever charset the part names, misnames or leaves out. */
import { decodeUtf7 } from './utf-7.ts';
import { decodeWindows1252, withoutC1Controls } from './windows-1252.ts';

/** Labels for what TextDecoder calls windows-1252, and those that promise plain ASCII. */
const western = new Set(['windows-1252', 'cp1252', 'x-cp1252', 'iso-8859-1', 'iso8859-1', 'iso88591', 'iso_8859-1', 'latin1', 'l1', 'ansi']);
const unsaid = new Set(['', 'us-ascii', 'ascii', 'ansi_x3.4-1968', '7bit', '8bit', 'unknown', 'unknown-8bit', 'default', 'default_charset']);
const utf8 = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8', 'cp65001']);

/** Names that mail uses and the Encoding Standard does not list. */
const otherNames: Readonly<Record<string, string>> = {
  cp932: 'shift_jis', 'windows-932': 'shift_jis', cp936: 'gbk', ms936: 'gbk', cp949: 'euc-kr', cp950: 'big5',
  'iso-2022-jp-1': 'iso-2022-jp', 'iso-2022-jp-2': 'iso-2022-jp',
  'cp50220': 'iso-2022-jp', 'gb-18030': 'gb18030', 'x-unicode-2-0-utf-7': 'utf-7', 'unicode-1-1-utf-7': 'utf-7', utf7: 'utf-7', utf16: 'utf-16',
};

/**
 * Decodes the bytes of a text part.
 * @param charset as the header names it; null when it does not. An unknown one is taken for UTF-8 where that fits, else for windows-1252
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const named = (charset ?? '').trim().toLowerCase().replace(/^["']|["']$/g, '');
  const label = otherNames[named] ?? named;
  if (western.has(label)) return decodeWindows1252(bytes);
  if (utf8.has(label)) return decodeUtf8(bytes);
  if (label === 'utf-7') return decodeUtf7(bytes);
  if (label === 'utf-16') return new TextDecoder(zerosComeFirst(bytes) ? 'utf-16be' : 'utf-16le').decode(bytes);
  if (!unsaid.has(label)) {
    const decoder = decoderFor(label);
    if (decoder) return withoutC1Controls(decoder.decode(bytes));
  }
  return decodeUnnamed(bytes);
}

/** Decodes bytes whose charset nobody named: UTF-8 where they are valid UTF-8, else windows-1252. */
export function decodeUnnamed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Text that says UTF-8 but holds not one valid UTF-8 letter is windows-1252 under a wrong name. */
function decodeUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return withoutC1Controls(text);
  return /[\u0080-\ufffc]/.test(text) ? text : decodeWindows1252(bytes);
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The encoding that a byte order mark at the start announces. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: Western text has its zero bytes first when it is big-endian. */
function zerosComeFirst(bytes: Uint8Array): boolean {
  let balance = 0;
  for (let at = 0; at + 1 < bytes.length && at < 1000; at += 2)
    balance += Number(bytes[at] === 0) - Number(bytes[at + 1] === 0);
  return balance > 0;
}
