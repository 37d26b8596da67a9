/** A message as a tree of MIME parts (RFC 2045, RFC 2046): bytes in, nothing decoded but the headers. */
import { type HeaderField, fieldNamed, readHeaderBlock } from './header-fields.ts';
import { type StructuredHeader, readStructuredHeader } from './header-parameters.ts';
import { decodeHeaderText } from './header-text.ts';
import { decodeTransfer } from './transfer-encoding.ts';
import { UnreadableMail } from './unreadable-mail.ts';

export interface MimePart {
  readonly fields: readonly HeaderField[];
  readonly type: StructuredHeader;
  /** 'attachment', 'inline', or '' when not said. */
  readonly disposition: string;
  /** File name; null when the part has none. */
  readonly name: string | null;
  /** Empty for a part that holds no others. */
  readonly parts: readonly MimePart[];
  /** Transfer encoding undone. */
  content(): Buffer;
}

const deepest = 50;
const most = 5000;

/** Reads a whole message, header first. */
export function readMimeTree(bytes: Buffer): MimePart {
  let count = 0;

  const read = (part: Buffer, byDefault: string, depth: number): MimePart => {
    count += 1;
    if (depth > deepest || count > most) throw new UnreadableMail('its parts are nested too deep or too many: cannot be read');
    const { fields, bodyAt } = readHeaderBlock(part);
    const declared = readStructuredHeader(fieldNamed(fields, 'content-type') ?? byDefault);
    const type = /^[^/\s]+\/[^/\s]+$/.test(declared.value) ? declared : { ...declared, value: byDefault };
    const disposition = readStructuredHeader(fieldNamed(fields, 'content-disposition') ?? '');
    const body = part.subarray(bodyAt);
    const boundary = type.parameters.get('boundary') ?? '';
    const within = type.value.startsWith('multipart/') && boundary !== '' ? between(body, boundary) : [];
    const inner = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
    const name = disposition.parameters.get('filename') ?? type.parameters.get('name') ?? null;
    return {
      fields,
      // A multipart without a single boundary line is shown as the text that it is.
      type: type.value.startsWith('multipart/') && within.length === 0 ? { value: 'text/plain', parameters: type.parameters } : type,
      disposition: disposition.value,
      // Outlook writes encoded words here, against the standard.
      name: name === null ? null : decodeHeaderText(name).trim() || null,
      parts: within.map((one) => read(one, inner, depth + 1)),
      content: () => decodeTransfer(body, fieldNamed(fields, 'content-transfer-encoding') ?? ''),
    };
  };
  return read(bytes, 'text/plain', 0);
}

/** The stretches between boundary lines; preamble and epilogue are nobody's words. A missing end line ends with the bytes. */
function between(body: Buffer, boundary: string): Buffer[] {
  const delimiter = Buffer.from(`--${boundary}`, 'utf8');
  const found: Buffer[] = [];
  let start = -1;
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    let rest = at + delimiter.length;
    const closes = body[rest] === 0x2d && body[rest + 1] === 0x2d;
    if (closes) rest += 2;
    while (body[rest] === 0x20 || body[rest] === 0x09 || body[rest] === 0x0d) rest += 1;
    // Another boundary that merely begins like this one.
    if (rest < body.length && body[rest] !== 0x0a) continue;
    if (start >= 0) found.push(body.subarray(start, Math.max(start, lineBreakBefore(body, at))));
    start = rest + 1;
    if (closes) return found;
  }
  if (start >= 0 && start < body.length) found.push(body.subarray(start));
  return found;
}

/** The line break before a boundary line belongs to the boundary. */
function lineBreakBefore(body: Buffer, at: number): number {
  return at >= 2 && body[at - 2] === 0x0d ? at - 2 : at - 1;
}
