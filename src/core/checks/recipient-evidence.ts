/** Recipients as evidence: by the address or list that stands in the message. */
import type { Recipient } from '../correspondence.ts';
import type { Evidence } from '../finding.ts';

/** The address in the message by which they read it: their own, or their list's. */
export function addressOf({ list, mailbox }: Recipient): string {
  return list?.email ?? mailbox.address;
}

/** The addresses or lists by which they read it, each once, in order. */
export function recipientEvidence(readers: readonly Recipient[]): readonly Evidence[] {
  const each = new Map(readers.map((one) => [`${one.field} ${addressOf(one)}`, one]));
  return [...each.values()].map((one) => ({ part: one.field, text: addressOf(one) }));
}
