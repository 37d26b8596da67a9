/** The header block of a message or part: where it ends, and its fields. */
import { decodeUnnamed } from './charset.ts';
import { UnreadableMail } from './unreadable-mail.ts';

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded: a folded line is joined with one space. Encoded words are still encoded. */
  readonly value: string;
}

export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Offset of the body in the bytes given. */
  readonly bodyAt: number;
}

/** More header than this is an attack or no mail. */
const mostBytes = 2 * 1024 * 1024;

/** Reads the fields up to the first empty line. Raw 8-bit header text is UTF-8 where it is valid, else windows-1252. */
export function readHeaderBlock(bytes: Buffer): HeaderBlock {
  let bodyAt = bytes.length;
  let end = bytes.length;
  for (let line = 0; line < bytes.length;) {
    const feed = bytes.indexOf(0x0a, line);
    const next = feed < 0 ? bytes.length : feed + 1;
    if (feed >= 0 && (feed === line || (feed === line + 1 && bytes[line] === 0x0d))) {
      end = line;
      bodyAt = next;
      break;
    }
    line = next;
    if (line > mostBytes) throw new UnreadableMail('its header is larger than 2 MB: cannot be read');
  }
  const lines = decodeUnnamed(bytes.subarray(0, end)).split(/\r?\n/);
  return { fields: fieldsOf(lines), bodyAt };
}

function fieldsOf(lines: readonly string[]): HeaderField[] {
  const folded: string[][] = [];
  for (const line of lines) {
    const last = folded[folded.length - 1];
    if (last && /^[ \t]/.test(line)) last.push(line.trim());
    else folded.push([line.trimEnd()]);
  }
  const fields: HeaderField[] = [];
  for (const parts of folded) {
    const text = parts.join(' ');
    const colon = text.indexOf(':');
    const name = text.slice(0, Math.max(colon, 0)).trimEnd();
    // A line that is no field (a stray envelope line, junk) says nothing.
    if (/^[!-9;-~]+$/.test(name)) fields.push({ name: name.toLowerCase(), value: text.slice(colon + 1).replace(/[\r\n]/g, ' ').trim() });
  }
  return fields;
}

/** The first field of that name; null when there is none. */
export function fieldNamed(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}

/** All fields of that name, in their order. */
export function fieldsNamed(fields: readonly HeaderField[], name: string): string[] {
  return fields.filter((field) => field.name === name).map((field) => field.value);
}
