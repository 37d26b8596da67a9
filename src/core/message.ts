/** The outgoing message: what Outlook's draft and an .eml file have in common. JSON-safe, read only. */

/** An RFC 5322 mailbox. `name` is '' when the header gives none; `address` stands as written. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export type RecipientField = 'to' | 'cc' | 'bcc';

export const recipientFields: readonly RecipientField[] = ['to', 'cc', 'bcc'];

export interface Body {
  readonly type: 'text' | 'html';
  /** Decoded content. Line ends of text are LF. */
  readonly content: string;
}

export interface Attachment {
  readonly name: string;
  /** A message attached whole (message/rfc822): part of the thread, never own words. */
  readonly message?: AttachedMessage;
}

export interface AttachedMessage {
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
}

/** As Office.js's getComposeTypeAsync names it. */
export type ComposeType = 'newMail' | 'reply' | 'forward';

export interface OutgoingMessage {
  readonly from: Mailbox | null;
  /** The RFC 5322 Sender: who sends on behalf of `from`. */
  readonly sender: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  readonly body: Body;
  readonly composeType: ComposeType;
  /** Moment of sending, milliseconds since the epoch (UTC); null when not known. */
  readonly sentAt: number | null;
  /** Delayed delivery, milliseconds since the epoch (UTC); counts instead of `sentAt`. */
  readonly deferredUntil: number | null;
  readonly attachments: readonly Attachment[];
}

/**
 * The address as it is compared: trimmed, lower case, without a `+tag` (settled question 6).
 * @returns '' for text that is no address.
 */
export function canonicalAddress(address: string): string {
  const lower = address.trim().toLowerCase();
  const at = lower.lastIndexOf('@');
  if (at <= 0) return '';
  const local = lower.slice(0, at);
  const plus = local.indexOf('+');
  return (plus > 0 ? local.slice(0, plus) : local) + lower.slice(at);
}

/** The part behind the last @, lower case; '' when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).trim().toLowerCase();
}
