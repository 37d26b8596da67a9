/** The copy is taken off the message. */
import { type Plan, recipientsIn } from './plan.ts';

export const removeRecipient: Plan = (facts) => {
  const recipients = recipientsIn(facts);
  return recipients.length === 0 ? null : recipients.map(({ field, address }) => ({ kind: 'remove-recipient', field, address }));
};
