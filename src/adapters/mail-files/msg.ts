/** An Outlook .msg file → the outgoing message. */
import { createRequire } from 'node:module';
import type { FieldsData, default as MsgReaderClass } from '@kenjiuno/msgreader';
import type { AttachedMessage, Attachment, Body, Mailbox, OutgoingMessage } from '../../core/message.ts';
import { wordsIn } from './body-of.ts';
import { decodeText } from './charset.ts';
import { composeTypeOf } from './compose-type.ts';
import { isSoundCompoundFile } from './compound-file.ts';
import { UnreadableMail } from './unreadable-mail.ts';

// The package is CommonJS whose default export bundlers and Node unwrap differently.
const MsgReader = (createRequire(import.meta.url)('@kenjiuno/msgreader') as { default: typeof MsgReaderClass }).default;

/** MAPI property tags that the reader does not name. */
const tags = {
  sentRepresentingName: '0042001f', sentRepresentingEmail: '0065001f', inReplyTo: '1042001f', references: '1039001f',
  deferredSend: '3fef0040',
} as const;

/**
 * Reads one .msg file.
 * @throws UnreadableMail when it is none, is encrypted, or holds its words only as rich text; never anything else
 */
export function readMsg(bytes: Uint8Array): OutgoingMessage {
  if (Buffer.from(bytes.subarray(0, 8)).toString('hex') !== 'd0cf11e0a1b11ae1') throw new UnreadableMail('not an Outlook message (.msg)');
  if (!isSoundCompoundFile(bytes)) throw new UnreadableMail('a damaged Outlook message (.msg)');
  try {
    const copy = bytes.slice();
    const reader = new MsgReader(copy.buffer);
    reader.parserConfig = { includeRawProps: true };
    const fields = reader.getFileData();
    if (fields.error !== undefined || fields.dataType !== 'msg') throw new UnreadableMail('not an Outlook message (.msg)');
    return messageOf(fields);
  } catch (error) {
    if (error instanceof UnreadableMail) throw error;
    throw new UnreadableMail(`a damaged Outlook message (.msg): ${String(error instanceof Error ? error.message : error).split('\n')[0]!.slice(0, 200)}`);
  }
}

function messageOf(fields: FieldsData): OutgoingMessage {
  const kind = (fields.messageClass ?? '').toLowerCase();
  if (kind.startsWith('ipm.note.smime') && !kind.includes('multipartsigned')) throw new UnreadableMail('encrypted with S/MIME: cannot be read');
  const subject = (fields.subject ?? '').replace(/\s+/g, ' ').trim();
  const { from, sender } = sendersOf(fields);
  const to = (recipient: FieldsData['recipType']): Mailbox[] => recipientsOf(fields, recipient);
  return {
    from, sender, to: to('to'), cc: to('cc'), bcc: to('bcc'), subject,
    body: bodyOf(fields),
    composeType: composeTypeOf(subject, property(fields, tags.inReplyTo) !== '' || property(fields, tags.references) !== ''),
    sentAt: momentOf(fields.clientSubmitTime) ?? momentOf(fields.messageDeliveryTime),
    deferredUntil: momentOf(property(fields, tags.deferredSend)),
    attachments: (fields.attachments ?? []).map(attachmentOf),
  };
}

/** Who it goes out as, and who sends on behalf of them when that is somebody else. */
function sendersOf(fields: FieldsData): { readonly from: Mailbox | null; readonly sender: Mailbox | null } {
  const mailbox = (name: string, address: string): Mailbox | null => (name === '' && address === '' ? null : { name, address });
  const sender = mailbox(fields.senderName ?? '', firstAddress(fields.senderSmtpAddress, fields.senderEmail, fields.creatorSMTPAddress));
  const represented = mailbox(property(fields, tags.sentRepresentingName),
    firstAddress(fields.sentRepresentingSmtpAddress, property(fields, tags.sentRepresentingEmail)));
  const from = represented && represented.address !== '' ? represented : sender ?? represented;
  return { from, sender: sender && from && sender.address !== '' && sender.address.toLowerCase() !== from.address.toLowerCase() ? sender : null };
}

function recipientsOf(fields: FieldsData, recipient: FieldsData['recipType']): Mailbox[] {
  return (fields.recipients ?? []).filter((one) => (one.recipType ?? 'to') === recipient).map((one) => {
    const address = firstAddress(one.smtpAddress, one.email, one.name);
    const name = (one.name ?? '').replace(/^'(.+)'$/, '$1').trim();
    return { name: name.toLowerCase() === address.toLowerCase() ? '' : name, address };
  });
}

/** The first that is an Internet address: Exchange's own (/O=…) are none. */
function firstAddress(...candidates: readonly (string | undefined)[]): string {
  return candidates.find((candidate) => candidate !== undefined && /^[^/\s][^\s]*@[^\s]+$/.test(candidate)) ?? '';
}

function bodyOf(fields: FieldsData): Body {
  const html = fields.bodyHtml ?? (fields.html ? decodeText(Uint8Array.from(fields.html), charsetOf(fields.internetCodepage)) : '');
  const page: Body = { type: 'html', content: html.replace(/\r\n?/g, '\n') };
  if (html.trim() !== '' && wordsIn(page) !== '') return page;
  const text = (fields.body ?? '').replace(/\r\n?/g, '\n');
  if (text.trim() === '' && fields.compressedRtf) throw new UnreadableMail('its body is only in Outlook rich text: cannot be read');
  return { type: 'text', content: text };
}

/** Windows code page number → charset name. */
function charsetOf(codepage: number | undefined): string | null {
  const named: Readonly<Record<number, string>> = {
    65001: 'utf-8', 65000: 'utf-7', 1200: 'utf-16le', 20127: 'us-ascii', 28591: 'iso-8859-1', 28605: 'iso-8859-15', 20866: 'koi8-r',
    54936: 'gb18030', 936: 'gbk', 932: 'shift_jis', 50220: 'iso-2022-jp', 949: 'euc-kr', 950: 'big5',
  };
  if (codepage === undefined) return null;
  return named[codepage] ?? (codepage >= 1250 && codepage <= 1258 ? `windows-${codepage}` : null);
}

function attachmentOf(fields: FieldsData): Attachment {
  const name = fields.fileName ?? fields.name ?? fields.fileNameShort ?? 'attachment';
  const inner = fields.innerMsgContentFields;
  return inner ? { name, message: attachedMessage(inner) } : { name };
}

function attachedMessage(fields: FieldsData): AttachedMessage {
  return {
    from: sendersOf(fields).from, to: recipientsOf(fields, 'to'), cc: recipientsOf(fields, 'cc'),
    subject: (fields.subject ?? '').trim(),
    text: (fields.body ?? '').replace(/\r\n?/g, '\n').trim() || (fields.bodyHtml ? wordsIn({ type: 'html', content: fields.bodyHtml }) : ''),
  };
}

function property(fields: FieldsData, tag: string): string {
  const value = fields.rawProps?.find((one) => one.propertyTag?.toLowerCase() === tag)?.value;
  return typeof value === 'string' ? value.trim() : '';
}

function momentOf(time: string | undefined): number | null {
  const moment = time ? Date.parse(time) : NaN;
  return Number.isNaN(moment) || moment <= 0 ? null : moment;
}
