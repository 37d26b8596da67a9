/** What nobody will have to pay, or be asked for again. */
import { describe, expect, it } from 'vitest';
import { kindsIn } from './sentences-of.ts';

describe('let off', () => {
  it.each([
    'You won\'t be paying that, so sleep well.', 'You won\'t pay it, Reg.', 'You will never be paying any of it.', 'We won\'t come back for more.', 'The Council will not be back for the rest.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual(['commits-council']));
  it.each([
    'You won\'t be paying it until October.', 'You won\'t be paying for the band.', 'They won\'t be back for more cake.', 'We will be back for more of that soup.',
    'You won\'t pay attention to it, I know.',
  ])('not: %s', (text) => expect(kindsIn(text)).toEqual([]));
});
