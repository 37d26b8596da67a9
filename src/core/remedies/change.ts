/** A plan is a list of changes: data that the pane previews, the command line prints and Outlook applies. */
import type { Mailbox, RecipientField } from '../message.ts';

export type Change =
  | { readonly kind: 'add-recipient'; readonly field: RecipientField; readonly mailbox: Mailbox }
  | { readonly kind: 'remove-recipient'; readonly field: RecipientField; readonly address: string }
  | { readonly kind: 'set-from'; readonly mailbox: Mailbox }
  /** Offsets into Reading.text; start === end inserts. */
  | { readonly kind: 'replace-text'; readonly part: 'body' | 'subject'; readonly start: number; readonly end: number; readonly text: string }
  /** Milliseconds since the epoch. */
  | { readonly kind: 'set-delivery'; readonly at: number }
  /** A further draft beside this one. */
  | { readonly kind: 'new-message'; readonly to: readonly Mailbox[]; readonly subject: string; readonly body: string };
