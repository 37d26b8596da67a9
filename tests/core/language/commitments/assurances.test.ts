/** What is promised: something done, or only how it will be felt and remembered. */
import { describe, expect, it } from 'vitest';
import { kindsIn } from './sentences-of.ts';

describe('a promise', () => {
  it.each(['I can promise you that the slipway will reopen in May.', 'I promise you the rent will not be raised.', 'You have my word that the wall will be rebuilt.'])('of something done: %s', (text) =>
    expect(kindsIn(text)).toEqual(['commits-council']));
  it.each([
    'I can promise you that nobody here will forget it.', 'I promise that your singing will long be remembered.', 'We promise you will be very welcome.', 'I can promise you will love the hat.',
    'I promise you won\'t be bored.', 'You have my word that it will never be forgotten.',
  ])('of a feeling: %s', (text) => expect(kindsIn(text)).toEqual([]));
  it.each(['You can count on the county\'s bill to be late.', 'It goes on the county council\'s account.'])('another council\'s: %s', (text) => expect(kindsIn(text)).toEqual([]));
});
