import { describe, expect, it } from 'vitest';
import { isOpenQuestion } from '../../../../src/core/language/criticism/not-criticism.ts';

describe('what the sender cannot see of a thing is a question', () => {
  it.each(["I still can't see how a rebate of £3 pays for the taxi home.", 'What we do not follow is clear, but I cannot understand how a form of nine pages saves time.', "I don't see how the new tariff is fairer."])('%s', (words) => expect(isOpenQuestion(words)).toBe(true));
  it.each(["I can't see how you missed it.", 'I cannot understand how your planners let this through.', "I don't see how she keeps the post.", "I can't see how the team has earned that.", 'I can see how the tariff works.'])('of people it is none: %s', (words) => expect(isOpenQuestion(words)).toBe(false));
});
