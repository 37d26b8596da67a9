/** The ward's missing members are added to Cc, and the message says so. */
import { fill } from '../words/say.ts';
import { inserted } from '../words/en.ts';
import { insertStatement } from './insert-statement.ts';
import { type Plan, valuesOf } from './plan.ts';

export const copyWardMembers: Plan = (facts, { reading, directory }) => {
  const people = valuesOf(facts, 'missingAddresses').map((address) => ({ name: directory.personAt(address)?.name ?? '', address }));
  if (people.length === 0) return null;
  const who = people.map(({ name, address }) => (name === '' ? address : `Cllr ${name}`));
  return [
    ...people.map((mailbox) => ({ kind: 'add-recipient', field: 'cc', mailbox }) as const),
    insertStatement(reading, fill(inserted.copyingWardMembers, { who: [who.length > 1 ? `${who.slice(0, -1).join(', ')} and ${who[who.length - 1]}` : who.join('')] })),
  ];
};
