/** Applies a plan to a message purely: for the preview, for proof, and for tests. Outlook's adapter applies the same changes to a draft. */
import { type RenderedHtml, renderHtml } from '../language/reading/html-text.ts';
import type { Reading } from '../language/reading/reading.ts';
import type { Body, Mailbox, OutgoingMessage, RecipientField } from '../message.ts';
import { textAsHtml } from '../text-as-html.ts';
import type { Change } from './change.ts';

export interface Applied {
  readonly message: OutgoingMessage;
  /** Further drafts that the plan opens. */
  readonly drafts: readonly { readonly to: readonly Mailbox[]; readonly subject: string; readonly body: string }[];
}

type TextChange = Extract<Change, { kind: 'replace-text' }>;

/**
 * The message after the changes, all of which speak of the message before them.
 * @param reading of the unchanged message: text offsets are into it
 */
export function applyChanges(message: OutgoingMessage, changes: readonly Change[], reading: Reading): Applied {
  const recipients: Record<RecipientField, readonly Mailbox[]> = { to: message.to, cc: message.cc, bcc: message.bcc };
  let from = message.from;
  let deferredUntil = message.deferredUntil;
  const drafts: { to: readonly Mailbox[]; subject: string; body: string }[] = [];
  const bodyChanges: TextChange[] = [];
  const subjectChanges: TextChange[] = [];
  for (const change of changes) {
    switch (change.kind) {
      case 'add-recipient': recipients[change.field] = [...recipients[change.field], change.mailbox]; break;
      case 'remove-recipient': recipients[change.field] = recipients[change.field].filter(({ address }) => address !== change.address); break;
      case 'set-from': from = change.mailbox; break;
      case 'set-delivery': deferredUntil = change.at; break;
      case 'new-message': drafts.push({ to: change.to, subject: change.subject, body: change.body }); break;
      case 'replace-text': (change.part === 'body' ? bodyChanges : subjectChanges).push(change); break;
    }
  }
  const subject = replaced(message.subject, subjectChanges);
  const body = changedBody(message.body, bodyChanges, reading);
  return { message: { ...message, from, deferredUntil, ...recipients, subject, body }, drafts };
}

/** The subject after changes whose offsets are into it. */
export function changedSubject(subject: string, changes: readonly TextChange[]): string {
  return replaced(subject, changes);
}

/** The body after text changes whose offsets are into its text. */
export function changedBody(body: Body, changes: readonly TextChange[], reading: Reading): Body {
  if (changes.length === 0) return body;
  if (body.type === 'text') return { type: 'text', content: replaced(reading.text, changes) };
  const html = renderHtml(body.content);
  return { type: 'html', content: replaced(body.content, changes.flatMap((change) => inSource(change, html))) };
}

/** Last first, so that earlier offsets stay right; of two at the same place the later one goes behind. */
function replaced(text: string, changes: readonly { readonly start: number; readonly end: number; readonly text: string }[]): string {
  const ordered = changes.map((change, order) => ({ ...change, order })).sort((one, other) => other.start - one.start || other.order - one.order);
  return ordered.reduce((result, change) => result.slice(0, change.start) + change.text + result.slice(change.end), text);
}

/** Only characters of the text are taken out of the HTML; the tags between them stay. */
function inSource(change: TextChange, html: RenderedHtml): readonly { start: number; end: number; text: string }[] {
  const insertsBehind = change.start === change.end && change.start !== 0;
  const at = insertsBehind ? html.sourceEnd(change.start) : html.sourceOffset(change.start);
  const removed: { start: number; end: number; text: string }[] = [];
  for (let offset = change.start; offset < change.end; offset += 1) {
    const start = html.sourceOffset(offset);
    const end = html.sourceEnd(offset + 1);
    const last = removed[removed.length - 1];
    if (end <= start) continue;
    if (last && last.end >= start) last.end = Math.max(last.end, end);
    else removed.push({ start, end, text: '' });
  }
  return [{ start: at, end: at, text: textAsHtml(change.text) }, ...removed].map((one) => ({ ...one, end: Math.max(one.start, one.end) }));
}
