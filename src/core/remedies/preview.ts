/** Exactly what a remedy will change, as data: recipients in and out, words before and after, the time of delivery. */
import type { Mailbox, OutgoingMessage, RecipientField } from '../message.ts';
import type { Reading } from '../language/reading/reading.ts';
import type { Change } from './change.ts';

export type PreviewLine =
  | { readonly kind: 'added' | 'removed'; readonly field: RecipientField; readonly mailboxes: readonly Mailbox[] }
  | { readonly kind: 'moved'; readonly from: RecipientField; readonly to: RecipientField; readonly mailboxes: readonly Mailbox[] }
  /** `before` '' inserts, `after` '' takes out; `behind`: the last of the words in front of an insertion, '' at the beginning. */
  | { readonly kind: 'words'; readonly part: 'body' | 'subject'; readonly before: string; readonly after: string; readonly behind: string }
  /** Milliseconds since the epoch; `instead` null: it would go at once. */
  | { readonly kind: 'delivery'; readonly at: number; readonly instead: number | null }
  | { readonly kind: 'new-message'; readonly to: readonly Mailbox[]; readonly subject: string; readonly body: string }
  | { readonly kind: 'from'; readonly mailbox: Mailbox };

/** @param reading of the message as it stands: text offsets are into it */
export function previewOf(changes: readonly Change[], message: OutgoingMessage, reading: Reading): readonly PreviewLine[] {
  return [...recipientLines(changes, message), ...changes.flatMap((change): readonly PreviewLine[] => {
    switch (change.kind) {
      case 'replace-text': return [wordsLine(change, message, reading)];
      case 'set-delivery': return [{ kind: 'delivery', at: change.at, instead: message.deferredUntil }];
      case 'new-message': return [{ kind: 'new-message', to: change.to, subject: change.subject, body: change.body.trim() }];
      case 'set-from': return [{ kind: 'from', mailbox: change.mailbox }];
      default: return [];
    }
  })];
}

/** Somebody taken out of one field and put into another is moved. */
function recipientLines(changes: readonly Change[], message: OutgoingMessage): readonly PreviewLine[] {
  const removed = changes.flatMap((change) => {
    if (change.kind !== 'remove-recipient') return [];
    const { field, address } = change;
    return [{ field, mailbox: message[field].find((one) => one.address === address) ?? { name: '', address } }];
  });
  const added = changes.flatMap((change) => (change.kind === 'add-recipient' ? [{ field: change.field, mailbox: change.mailbox }] : []));
  const goal = (address: string) => added.find(({ mailbox }) => mailbox.address === address)?.field;
  const lines = new Map<string, { kind: 'added' | 'removed' | 'moved'; from: RecipientField; to: RecipientField; mailboxes: Mailbox[] }>();
  const put = (kind: 'added' | 'removed' | 'moved', from: RecipientField, to: RecipientField, mailbox: Mailbox) => {
    const key = `${kind} ${from} ${to}`;
    const line = lines.get(key) ?? { kind, from, to, mailboxes: [] };
    line.mailboxes.push(mailbox);
    lines.set(key, line);
  };
  for (const { field, mailbox } of removed) {
    const to = goal(mailbox.address);
    put(to ? 'moved' : 'removed', field, to ?? field, mailbox);
  }
  for (const { field, mailbox } of added) if (!removed.some((one) => one.mailbox.address === mailbox.address)) put('added', field, field, mailbox);
  return [...lines.values()].map(({ kind, from, to, mailboxes }) => (kind === 'moved' ? { kind, from, to, mailboxes } : { kind, field: from, mailboxes }));
}

function wordsLine({ part, start, end, text }: Extract<Change, { kind: 'replace-text' }>, message: OutgoingMessage, reading: Reading): PreviewLine {
  const whole = part === 'body' ? reading.text : message.subject;
  const before = whole.slice(start, end).trim();
  return { kind: 'words', part, before, after: text.trim(), behind: before === '' ? endOf(whole.slice(Math.max(0, start - 200), start)) : '' };
}

/** The last words in front of a place, from the start of a word. */
function endOf(text: string): string {
  const words = text.trim().split(/\s+/).slice(-6);
  return words.join(' ').slice(-60);
}
