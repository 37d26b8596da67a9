/** Builds Outlook .msg files for tests: properties by MAPI tag in a compound file. */
import { createRequire } from 'node:module';

interface Entry { name: string; type: number; length: number; children?: number[]; binaryProvider?: () => Uint8Array }
const { burn } = createRequire(import.meta.url)('@kenjiuno/msgreader/lib/Burner.js') as { burn: (entries: Entry[]) => Uint8Array };
const directory = 1;
const document = 2;
const root = 5;

export interface MsgContent {
  /** Text properties by tag, e.g. { '0037': 'subject' }. */
  readonly text: Readonly<Record<string, string>>;
  /** Times by tag, milliseconds since the epoch. */
  readonly times?: Readonly<Record<string, number>>;
  readonly binary?: Readonly<Record<string, Uint8Array>>;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly recipients?: readonly { readonly type: 1 | 2 | 3; readonly name: string; readonly email: string; readonly smtp?: string }[];
  readonly attached?: readonly { readonly name: string; readonly message?: MsgContent }[];
}

export function msgFile(content: MsgContent): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: root, length: 0, children: [] }];
  fill(entries, 0, content, 32);
  return burn(entries);
}

function add(entries: Entry[], parent: number, name: string, bytes: Uint8Array | null): number {
  const index = entries.push(bytes ? { name, type: document, length: bytes.length, binaryProvider: () => Uint8Array.from(bytes) } : { name, type: directory, length: 0, children: [] }) - 1;
  entries[parent]!.children!.push(index);
  return index;
}

function fill(entries: Entry[], at: number, content: MsgContent, headerSize: number): void {
  const texts = Object.entries(content.text);
  const times = Object.entries(content.times ?? {});
  const numbers = Object.entries(content.numbers ?? {});
  const properties = Buffer.alloc(headerSize + 16 * (times.length + numbers.length));
  times.forEach(([tag, moment], index) => {
    properties.writeUInt32LE((parseInt(tag, 16) << 16 >>> 0) + 0x40, headerSize + 16 * index);
    properties.writeBigUInt64LE(BigInt(moment + 11_644_473_600_000) * 10_000n, headerSize + 16 * index + 8);
  });
  numbers.forEach(([tag, value], index) => {
    properties.writeUInt32LE((parseInt(tag, 16) << 16 >>> 0) + 3, headerSize + 16 * (times.length + index));
    properties.writeUInt32LE(value, headerSize + 16 * (times.length + index) + 8);
  });
  add(entries, at, '__properties_version1.0', properties);
  for (const [tag, text] of texts) add(entries, at, `__substg1.0_${tag.toUpperCase()}001F`, Buffer.from(text, 'utf16le'));
  for (const [tag, bytes] of Object.entries(content.binary ?? {})) add(entries, at, `__substg1.0_${tag.toUpperCase()}0102`, bytes);
  (content.recipients ?? []).forEach(({ type, name, email, smtp }, index) => {
    const recipient = add(entries, at, `__recip_version1.0_#${index.toString(16).padStart(8, '0').toUpperCase()}`, null);
    fill(entries, recipient, { text: { '3001': name, '3003': email, ...(smtp ? { '39FE': smtp } : {}) }, numbers: { '0C15': type } }, 8);
  });
  (content.attached ?? []).forEach(({ name, message }, index) => {
    const attachment = add(entries, at, `__attach_version1.0_#${index.toString(16).padStart(8, '0').toUpperCase()}`, null);
    fill(entries, attachment, { text: { '3707': name } }, 8);
    if (message) fill(entries, add(entries, attachment, '__substg1.0_3701000D', null), message, 24);
  });
}
