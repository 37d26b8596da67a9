/** Who is told what to do: work that begins, or goes on, as told. */
import { describe, expect, it } from 'vitest';
import { kindsIn } from './sentences-of.ts';

describe('told to begin or to go on', () => {
  it.each([
    'Please start on both culverts from Tuesday.', 'Do make a start on the upper terrace before the frost.', 'Please begin work on all nine tomorrow.',
    'Carry on into May at the same hourly rate.', 'Please continue until Whitsun on the same terms.', 'Carry on through June for the same fee.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual(['instructs-third-party']));
  it.each([
    'Please start on the cake before Friday.', 'They start on the terrace from Tuesday.', 'I will ask them to start on both culverts from Tuesday.',
    'When they start on all nine tomorrow it will be noisy.', 'Please start on the agenda before Monday.', 'Lessons start on all weekdays from nine.',
    'Don\'t start on the terrace before Tuesday, I beg you.', 'Prices carry on at the same rate.',
  ])('not: %s', (text) => expect(kindsIn(text)).toEqual([]));
});
