import { describe, expect, it } from 'vitest';
import { isOpenQuestion } from '../../../../../src/core/language/criticism/not-criticism/open-question.ts';

describe('what the sender cannot see of a thing is a question', () => {
  it.each(["I still can't see how a rebate of £3 pays for the taxi home.", 'What we do not follow is clear, but I cannot understand how a form of nine pages saves time.', "I don't see how the new tariff is fairer."])('%s', (words) => expect(isOpenQuestion(words)).toBe(true));
  it.each(["I can't see how you missed it.", 'I cannot understand how your planners let this through.', "I don't see how she keeps the post.", "I can't see how the team has earned that.", 'I can see how the tariff works.'])('of people it is none: %s', (words) => expect(isOpenQuestion(words)).toBe(false));

  it.each([
    ["I can't see how Beth Laurie kept the key.", false], ['I cannot understand how on earth Beth Laurie kept the key.', false],
    ["I don't see how Beth Laurie's key opens both doors.", true], ['I cannot see how the key that Beth Laurie cut opens both doors.', true],
  ])('of somebody named: %s', (words, isOpen) => {
    const start = words.indexOf('Beth');
    expect(isOpenQuestion(words, [{ start, end: start + 'Beth Laurie'.length }])).toBe(isOpen);
  });
});
