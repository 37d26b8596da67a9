/** The ward's missing members are added to Cc, and the message says so. */
import { fill } from '../words/say.ts';
import { inserted } from '../words/en.ts';
import { insertStatement } from './insert-statement.ts';
import { type Plan, valuesOf } from './plan.ts';

export const copyWardMembers: Plan = (facts, { reading, directory }) => {
  const people = valuesOf(facts, 'missingAddresses').map((address) => ({ name: directory.personAt(address)?.name ?? '', address }));
  if (people.length === 0) return null;
  const names = people.map(({ name, address }) => (name === '' ? address : `Cllr ${name}`));
  const who = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}` : names.join('');
  return [
    ...people.map((mailbox) => ({ kind: 'add-recipient', field: 'cc', mailbox }) as const),
    insertStatement(reading, fill(inserted.copyingWardMembers, { who: [who] })),
  ];
};
