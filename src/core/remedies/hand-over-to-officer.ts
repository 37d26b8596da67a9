/** The draft goes to an officer instead of out: an officer on the message, else the service or a senior officer. */
import { isOfficerSide } from '../correspondence.ts';
import { recipientFields } from '../message.ts';
import { inserted } from '../words/en.ts';
import type { Plan } from './plan.ts';

export const handOverToOfficer: Plan = (_facts, { message, correspondence, directory, policy }) => {
  const onIt = correspondence.recipients.find((one) => isOfficerSide(one) && !one.own && !one.exempt && !one.list);
  const senior = directory.directory.people.find((person) => person.kind === 'officer' && person.grade === 'senior');
  const service = policy.serviceAddresses[0];
  const officer = onIt?.mailbox ?? (service ? { name: '', address: service } : senior?.emails[0] ? { name: senior.name, address: senior.emails[0] } : null);
  if (!officer) return null;
  return [
    ...recipientFields.flatMap((field) => message[field].map(({ address }) => ({ kind: 'remove-recipient', field, address }) as const)),
    { kind: 'add-recipient', field: 'to', mailbox: officer },
    { kind: 'replace-text', part: 'body', start: 0, end: 0, text: `${inserted.handOver}\n\n` },
  ];
};
