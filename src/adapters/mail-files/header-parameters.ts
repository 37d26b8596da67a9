/** Structured headers such as Content-Type: a value and its parameters (RFC 2045, RFC 2231). */
import { decodeText } from './charset.ts';

export interface StructuredHeader {
  /** Lower case. */
  readonly value: string;
  /** Names in lower case; of a name given twice the first counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads `value; name=value; name*0*=charset''%41…`. Comments are left out. */
export function readStructuredHeader(text: string): StructuredHeader {
  const [value = '', ...rest] = pieces(text);
  const raw = new Map<string, string>();
  for (const piece of rest) {
    const equals = piece.indexOf('=');
    const name = piece.slice(0, equals < 0 ? piece.length : equals).trim().toLowerCase();
    if (name !== '' && !raw.has(name)) raw.set(name, equals < 0 ? '' : piece.slice(equals + 1).trim());
  }
  return { value: value.trim().toLowerCase(), parameters: joined(raw) };
}

/** Splits at semicolons outside quotes, drops comments and quotes. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = '';
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (quoted && character === '\\') piece += text[++at] ?? '';
    else if (character === '"' && depth === 0) quoted = !quoted;
    else if (quoted) piece += character;
    // A bracket inside a token is part of it (Invoice(1).pdf); after white space it opens a comment.
    else if (character === '(' && (depth > 0 || piece === '' || /\s$/.test(piece.slice(-1)) || !piece.includes('='))) depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (depth > 0) continue;
    else if (character === ';') {
      found.push(piece);
      piece = '';
    } else piece += character;
  }
  return [...found, piece];
}

/** RFC 2231: continuations (`name*0`, `name*1*`) in one, percent-encoding decoded. */
function joined(raw: ReadonlyMap<string, string>): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of raw) if (!name.includes('*')) parameters.set(name, value);
  const names = new Set([...raw.keys()].filter((name) => name.includes('*')).map((name) => name.slice(0, name.indexOf('*'))));
  for (const name of names) {
    const sections: { readonly text: string; readonly encoded: boolean }[] = [];
    const only = raw.get(`${name}*`);
    if (only !== undefined) sections.push({ text: only, encoded: true });
    for (let section = 0; ; section += 1) {
      const plain = raw.get(`${name}*${section}`);
      const encoded = raw.get(`${name}*${section}*`);
      if (plain === undefined && encoded === undefined) break;
      sections.push({ text: encoded ?? plain ?? '', encoded: encoded !== undefined });
    }
    if (sections.length === 0) continue;
    const first = sections[0]!;
    const [, charset = null, start = first.text] = (first.encoded && /^([^']*)'[^']*'(.*)$/.exec(first.text)) || [];
    const bytes = sections.map(({ text, encoded }, index) => percentDecoded(index === 0 ? start : text, encoded));
    parameters.set(name, decodeText(Buffer.concat(bytes), charset));
  }
  return parameters;
}

function percentDecoded(text: string, encoded: boolean): Buffer {
  const latin = Buffer.from(text, 'utf8').toString('latin1');
  return Buffer.from(encoded ? latin.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : latin, 'latin1');
}
