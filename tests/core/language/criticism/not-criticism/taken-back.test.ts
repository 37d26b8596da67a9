import { describe, expect, it } from 'vitest';
import { isTakenBack } from '../../../../../src/core/language/criticism/not-criticism/taken-back.ts';

const takenBack = (before: string, letter: string) => isTakenBack(before, () => `${before} ${letter}`);

describe('what the sender said once, and takes back', () => {
  it.each([
    ['In May I told the panel that Beth had hidden the plan.', 'I was quite wrong.'],
    ['I wrote that Beth was careless.', 'I withdraw it.'],
    ['I then said that Beth had lost it.', 'What I said was unfair.'],
    ['I told the room that Beth had lost it.', 'I take it all back.'],
    ['I have accused Beth of dragging her feet.', 'I take every word of it back.'],
  ])('%s %s', (before, letter) => expect(takenBack(before, letter)).toBe(true));
  it.each([
    ['In May I told the panel that Beth had hidden the plan.', 'Nobody listened.'],
    ['Beth was careless.', 'I withdraw my application.'],
    ['I wrote that Beth was careless.', 'I stand by it.'],
    ['I told you that Beth would lose it.', 'She was wrong to take it on.'],
  ])('not: %s %s', (before, letter) => expect(takenBack(before, letter)).toBe(false));
});
