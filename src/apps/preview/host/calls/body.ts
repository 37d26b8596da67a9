/** The words of the message. */
import type { Call, Parameters } from '../call.ts';

/** Office.js's numbers for the two forms of a body. */
const coercions = { 0: 'text', 3: 'html' } as const;

function formOf({ coercionType }: Parameters): 'text' | 'html' {
  return coercions[Number(coercionType) as 0 | 3] ?? 'text';
}

export const bodyCalls: Readonly<Record<number, Call>> = {
  14: { since: 1, run: ({ item }) => item.body.kind() },
  37: { since: 3, run: ({ item }, asked) => (formOf(asked) === 'html' ? item.body.html() : item.body.text()) },
  38: { since: 3, run: ({ item }, asked) => item.body.set(String(asked.data), formOf(asked)) },
  23: { since: 1, run: ({ item }, asked) => item.body.insert(String(asked.data), formOf(asked), 'start') },
  13: { since: 1, run: ({ item }, asked) => item.body.insert(String(asked.data), formOf(asked), 'cursor') },
};
