/** Hidden council people come into the open, and the message says so. Never for outside individuals. */
import { fill } from '../words/say.ts';
import { inserted } from '../words/en.ts';
import { insertStatement } from './insert-statement.ts';
import { type Plan, recipientsIn, valuesOf } from './plan.ts';

export const moveToCc: Plan = (facts, { message, reading }) => [
  ...recipientsIn(facts).flatMap(({ field, address }) => {
    const mailbox = message[field].find((one) => one.address === address);
    return mailbox ? [
      { kind: 'remove-recipient', field, address } as const,
      { kind: 'add-recipient', field: 'cc', mailbox } as const,
    ] : [];
  }),
  insertStatement(reading, fill(inserted.copying, { who: valuesOf(facts, 'who') })),
];
