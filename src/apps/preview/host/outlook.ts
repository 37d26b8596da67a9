/** What the simulated Outlook knows besides the draft. */
import type { ComposeItem, Mailbox } from './compose-item.ts';
import type { Conditions } from './conditions.ts';

/** The kinds of recipients, as Outlook numbers them on the wire. */
export type RecipientKind = 'other' | 'list' | 'council' | 'outside';

export interface Outlook {
  readonly item: ComposeItem;
  readonly conditions: Conditions;
  /** The person at the keyboard. */
  readonly person: Mailbox;
  /** roamingSettings of that person: names to JSON texts. */
  readonly roaming: Record<string, string>;
  kindOf(address: string): RecipientKind;
  /** A further message that the add-in opens. */
  openDraft(form: { readonly to: readonly string[]; readonly subject: string; readonly htmlBody: string }): void;
}
