/** An .eml file (RFC 5322 with MIME) → the outgoing message. */
import type { AttachedMessage, Attachment, OutgoingMessage } from '../../core/message.ts';
import { contentsOf, wordsIn } from './body-of.ts';
import { byteOrderMark } from './charset.ts';
import { composeTypeOf } from './compose-type.ts';
import { fieldNamed, fieldsNamed } from './header-fields.ts';
import { decodeHeaderText } from './header-text.ts';
import { readMailDate } from './mail-date.ts';
import { readMailboxes } from './mailboxes.ts';
import { type MimePart, readMimeTree } from './mime-part.ts';
import { UnreadableMail } from './unreadable-mail.ts';

/** One of these at least makes a file a message. */
const fieldsOfMail = new Set([
  'from', 'to', 'cc', 'bcc', 'subject', 'date', 'sender', 'reply-to', 'message-id', 'in-reply-to', 'references', 'received', 'return-path', 'mime-version',
  'content-type', 'deferred-delivery', 'x-unsent', 'x-mailer', 'thread-topic',
]);

/** Messages attached to attached messages are read this deep. */
const deepestAttached = 8;

/**
 * Reads one message.
 * @throws UnreadableMail when it is encrypted or no mail at all; never anything else
 */
export function readEml(bytes: Uint8Array): OutgoingMessage {
  try {
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
  } catch (error) {
    if (error instanceof UnreadableMail) throw error;
    throw new UnreadableMail(`cannot be read: ${String(error instanceof Error ? error.message : error).split('\n')[0]!.slice(0, 200)}`);
  }
}

function read(bytes: Buffer, depth: number): OutgoingMessage {
  if (bytes.length === 0) throw new UnreadableMail('an empty file: not an e-mail message');
  const tree = readMimeTree(withoutWrapping(bytes));
  const { fields } = tree;
  if (!fields.some((field) => fieldsOfMail.has(field.name))) throw new UnreadableMail('not an e-mail message');
  const { body, attached } = contentsOf(tree);
  const subject = decodeHeaderText(fieldNamed(fields, 'subject') ?? '').replace(/\s+/g, ' ').trim();
  const firstDate = (name: string): number | null =>
    fieldsNamed(fields, name).map(readMailDate).find((moment) => moment !== null) ?? null;
  const answers = ['in-reply-to', 'references'].some((name) => fieldsNamed(fields, name).some((value) => value !== ''));
  return {
    from: readMailboxes(fieldsNamed(fields, 'from'))[0] ?? null,
    sender: readMailboxes(fieldsNamed(fields, 'sender'))[0] ?? null,
    to: readMailboxes(fieldsNamed(fields, 'to')),
    cc: readMailboxes(fieldsNamed(fields, 'cc')),
    bcc: readMailboxes(fieldsNamed(fields, 'bcc')),
    subject,
    body,
    composeType: composeTypeOf(subject, answers),
    sentAt: firstDate('date'),
    deferredUntil: firstDate('deferred-delivery'),
    attachments: attached.map((part) => attachmentOf(part, depth)),
  };
}

function attachmentOf(part: MimePart, depth: number): Attachment {
  const isMessage = part.type.value === 'message/rfc822' || part.type.value === 'message/global' || /\.eml$/i.test(part.name ?? '');
  const message = isMessage && depth < deepestAttached ? attachedMessage(part.content(), depth + 1) : null;
  const name = part.name ?? (message && message.subject !== '' ? message.subject : isMessage ? 'message' : 'attachment');
  return message ? { name, message } : { name };
}

/** An attached message that cannot be read is an attachment like any other. */
function attachedMessage(bytes: Buffer, depth: number): AttachedMessage | null {
  try {
    const { from, to, cc, subject, body } = read(bytes, depth);
    return { from, to, cc, subject, text: wordsIn(body) };
  } catch {
    return null;
  }
}

/** Takes off what was put round the message: Unicode marks, empty lines, an mbox's "From " line, line ends of old Macs. */
function withoutWrapping(bytes: Buffer): Buffer {
  const marked = byteOrderMark(bytes);
  let plain = bytes;
  if (marked === 'utf-8') plain = bytes.subarray(3);
  else if (marked) plain = Buffer.from(new TextDecoder(marked).decode(bytes), 'utf8');
  if (!plain.includes(0x0a) && plain.includes(0x0d)) plain = Buffer.from(plain.toString('latin1').replace(/\r/g, '\n'), 'latin1');
  let start = 0;
  while (plain[start] === 0x0a || plain[start] === 0x0d) start += 1;
  if (plain.subarray(start, start + 5).toString('latin1') === 'From ') {
    const feed = plain.indexOf(0x0a, start);
    start = feed < 0 ? plain.length : feed + 1;
  }
  return plain.subarray(start);
}
