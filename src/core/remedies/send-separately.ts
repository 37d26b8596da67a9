/** A message of their own for those who should know, beside this one. Nothing of this message goes into it. */
import { fill } from '../words/say.ts';
import { inserted } from '../words/en.ts';
import { insertStatement } from './insert-statement.ts';
import { type Plan, recipientsIn, valuesOf } from './plan.ts';

export const sendSeparately: Plan = (facts, { message, reading, directory }) => {
  const missing = valuesOf(facts, 'missingAddresses');
  if (missing.length > 0) {
    const to = missing.map((address) => ({ name: directory.personAt(address)?.name ?? '', address }));
    return [
      insertStatement(reading, inserted.informingSeparately),
      { kind: 'new-message', to, subject: fill('{place}', { place: valuesOf(facts, 'place').slice(0, 1) }), body: '' },
    ];
  }
  const recipients = recipientsIn(facts);
  if (recipients.length === 0) return null;
  const to = recipients.flatMap(({ field, address }) => message[field].filter((one) => one.address === address));
  return [
    ...recipients.map(({ field, address }) => ({ kind: 'remove-recipient', field, address }) as const),
    { kind: 'new-message', to, subject: '', body: '' },
  ];
};
