/** The message being written: what the page shows and edits, and what the add-in reads and changes. */
import type { ComposeType, Mailbox, OutgoingMessage, RecipientField } from '../../../core/message.ts';

export type { ComposeType, Mailbox, RecipientField };

/** The editor of the words; the page owns it. */
export interface BodyEditor {
  /** A plain-text draft stays one. */
  kind(): 'html' | 'text';
  html(): string;
  text(): string;
  /** Replaces everything. */
  set(content: string, kind: 'html' | 'text'): void;
  /** At the cursor, or at the end. */
  insert(content: string, kind: 'html' | 'text', where: 'start' | 'cursor'): void;
}

export interface Notice {
  readonly key: string;
  /** As Office.js writes it: 'informationalMessage', 'errorMessage', 'progressIndicator' or 'insightMessage'. */
  readonly type: string;
  readonly message: string;
  readonly icon: string;
  readonly persistent: boolean;
}

/** What changed: a recipient field, or another part. */
export type Part = RecipientField | 'from' | 'subject' | 'delivery' | 'notices' | 'attachments';

export interface ComposeItem {
  readonly composeType: ComposeType;
  readonly body: BodyEditor;
  readonly recipients: Readonly<Record<RecipientField, readonly Mailbox[]>>;
  from: Mailbox;
  subject: string;
  /** Milliseconds since the epoch; 0 for at once. */
  deliverAt: number;
  /** What alerts hand to the pane. */
  context: string;
  /** Null until the draft is saved. */
  id: string | null;
  readonly attachments: readonly { readonly id: string; readonly name: string }[];
  readonly session: Map<string, string>;
  customProperties: Readonly<Record<string, unknown>>;
  readonly notices: Map<string, Notice>;
  setRecipients(field: RecipientField, list: readonly Mailbox[]): void;
  /** @returns stops telling */
  onChange(listener: (part: Part) => void): () => void;
  changed(part: Part): void;
}

export function createItem(draft: OutgoingMessage, from: Mailbox, body: BodyEditor): ComposeItem {
  const listeners = new Set<(part: Part) => void>();
  const recipients: Record<RecipientField, readonly Mailbox[]> = { to: draft.to, cc: draft.cc, bcc: draft.bcc };
  const changed = (part: Part) => listeners.forEach((listener) => listener(part));
  return {
    composeType: draft.composeType, body, recipients, from, subject: draft.subject, deliverAt: draft.deferredUntil ?? 0, context: '', id: null,
    attachments: draft.attachments.map(({ name }, place) => ({ id: `attachment-${place}`, name })),
    session: new Map(), customProperties: {}, notices: new Map(),
    setRecipients: (field, list) => {
      recipients[field] = list.filter((one, place) => list.findIndex((other) => other.address.toLowerCase() === one.address.toLowerCase()) === place);
      changed(field);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed,
  };
}
