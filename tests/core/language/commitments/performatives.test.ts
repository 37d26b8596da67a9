/** What is done by being said, and what is only a step in the chamber. */
import { describe, expect, it } from 'vitest';
import { kindsIn } from './sentences-of.ts';

describe('said and so done', () => {
  it.each([
    'It\'s a yes from us on the kiosk.', 'That is a firm yes from the Council.', 'The lower sum will do nicely.', 'Your price for the awnings will do, and thank you.',
    'Forty chairs for the District Council, please treat as our firm order.', 'Treat as your instruction, no other will come.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual(['accepts-offer']));
  it.each([
    'It\'s a yes from me, for what that is worth.', 'It\'s a yes from the jury.', 'The price will do you no harm.', 'A sum like that will do it no good.',
    'Please don\'t treat as an order.', 'Please treat as confidential.',
  ])('not: %s', (text) => expect(kindsIn(text)).toEqual([]));
});

describe('"hereby" in the chamber', () => {
  it.each([
    'I hereby give notice of a motion for the July meeting.', 'I hereby give notice of the following for the agenda.', 'I hereby withdraw my amendment.',
    'We hereby give notice that I shall ask for a recorded vote.', 'I hereby withdraw my question to the Leader.', 'I hereby require a recorded vote on item 9.',
  ])('binds nobody: %s', (text) => expect(kindsIn(text)).toEqual([]));
  it.each(['We hereby give notice to end the cleaning contract.', 'I hereby withdraw the notice on your stall.', 'I hereby grant the club a lease.'])('binds: %s', (text) =>
    expect(kindsIn(text)).toEqual(['commits-council']));
});
