import { describe, expect, it } from 'vitest';
import { isFond } from '../../../../../src/core/language/criticism/not-criticism/affection.ts';

describe('affection', () => {
  it.each([
    'I would not swap him for anybody.',
    'He is a terror if you happen to be a fly-tipper.',
  ])('%s', (words) => expect(isFond(words)).toBe(true));
  it.each([
    'Do say why it was late.', 'Thank goodness that is over.', 'The hall is a credit to its builders.', 'I would swap him for anybody.', 'We owe it to residents to say so.',
    'He is a menace.', 'He is leaving it to us.',
  ])('none: %s', (words) => expect(isFond(words)).toBe(false));
});
