/** The draft in Outlook → the outgoing message. What cannot be read stands in `missing`; nothing is guessed. */
import { type ComposeType, type Mailbox, type OutgoingMessage, canonicalAddress } from '../../core/message.ts';
import { composeTypeOf } from '../mail-files/compose-type.ts';
import { type DraftRead, type Missing, OutlookError } from './draft.ts';
import { type ComposeItem, type Host, callsOf, notPermitted } from './office.ts';

const composeTypes: readonly ComposeType[] = ['newMail', 'reply', 'forward'];

/** Reads everything, the parts that decide first. Never rejects. */
export function readDraft(item: ComposeItem, host: Host): Promise<DraftRead> {
  const calls = callsOf(item);
  const missing: Missing[] = [];
  const or = <T>(what: string, asked: Promise<T>, otherwise: T): Promise<T> =>
    asked.catch((error: unknown) => {
      missing.push({ what, why: whyOf(error) });
      return otherwise;
    });
  const type = calls.composeType().catch(() => null);
  const body = type.then((known) => (known?.coercionType ? known.coercionType : calls.bodyType().catch(() => 'html')))
    .then((kind) => (kind === 'text' ? 'text' as const : 'html' as const))
    .then((kind) => or('body', calls.body(kind), '').then((content) => ({ type: kind, content: lineFed(content) })));
  const field = (name: 'to' | 'cc' | 'bcc') => or(name, calls.recipients(name).then(mailboxes), []);
  const from = calls.from().then((details) => mailboxes([details])[0] ?? null)
    .catch((error: unknown) => ownerOfShared(calls).then((owner) => owner ?? Promise.reject(error)));
  return Promise.all([
    type, field('to'), field('cc'), field('bcc'), or('from', from, null), or('subject', calls.subject(), ''), body,
    or('delayDeliveryTime', calls.delivery().then(momentOf), null), or('attachments', calls.attachments(), []),
  ]).then(([known, to, cc, bcc, writer, rawSubject, content, deferredUntil, attachments]) => {
    const subject = (rawSubject ?? '').replace(/\s+/g, ' ').trim();
    const message: OutgoingMessage = {
      from: writer, sender: senderBeside(writer, host), to, cc, bcc, subject, body: content,
      composeType: composeTypes.find((one) => one === known?.composeType) ?? composeTypeOf(subject, hasText(item.inReplyTo)),
      sentAt: null, deferredUntil, attachments: (attachments ?? []).map(({ name }) => ({ name })),
    };
    return { message, missing };
  });
}

function whyOf(error: unknown): Missing['why'] {
  const code = error instanceof OutlookError ? error.code : 0;
  return code === 'not-supported' || code === 'timed-out' ? code : code === notPermitted ? 'not-permitted' : 'failed';
}

/** Recipients as an .eml file names them: an address alone has no name, and contact groups without an address are left out. */
function mailboxes(details: readonly (Partial<Office.EmailAddressDetails> | null | undefined)[] | null | undefined): readonly Mailbox[] {
  return (details ?? []).flatMap((one): readonly Mailbox[] => {
    const name = (one?.displayName ?? '').trim();
    const address = (one?.emailAddress ?? '').trim() || (canonicalAddress(name) !== '' ? name : '');
    return address === '' ? [] : [{ name: name.toLowerCase() === address.toLowerCase() ? '' : name, address }];
  });
}

/** Where Outlook does not tell who a shared mailbox's draft is from: the mailbox itself. */
function ownerOfShared(calls: ReturnType<typeof callsOf>): Promise<Mailbox | null> {
  return calls.shared().then(
    ({ targetMailbox, owner }) => mailboxes([{ emailAddress: targetMailbox || owner || '' }])[0] ?? null,
    () => null);
}

/** The person at the keyboard, where the message goes out from another address than theirs. */
function senderBeside(from: Mailbox | null, host: Host): Mailbox | null {
  const [person] = mailboxes([host.userProfile as Partial<Office.EmailAddressDetails>]);
  return from && person && canonicalAddress(person.address) !== canonicalAddress(from.address) ? person : null;
}

/** Outlook gives a Date, milliseconds, or 0 for none. */
function momentOf(value: Date | number | null | undefined): number | null {
  const moment = value instanceof Date || Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).getTime() : Number(value);
  return Number.isFinite(moment) && moment > 0 ? moment : null;
}

function lineFed(content: string | null | undefined): string {
  return (content ?? '').replace(/\r\n?/g, '\n');
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
