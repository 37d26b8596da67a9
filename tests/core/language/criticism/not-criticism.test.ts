import { describe, expect, it } from 'vitest';
import { isCleared, isOpenQuestion, isPraise } from '../../../../src/core/language/criticism/not-criticism.ts';

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

describe('who is cleared, or only mocked in affection', () => {
  it.each(['Nobody in the depot is to blame.', "I do not think that Colin has done anything wrong.", 'She did nothing wrong.', 'I could not fault the way they ran it.', "It was nobody's fault but mine.", 'I wish we had six of her.', 'He is the best thing that ever happened to this town.'])('%s', (words) => expect(isCleared(words)).toBe(true));
  it.each(['Somebody in the depot is to blame.', 'Colin has done everything wrong.', 'The fault lies in the pump.', 'She had both of them on her desk.', 'I bought him a ticket.'])('not by: %s', (words) => expect(isCleared(words)).toBe(false));
  it.each([
    ['The clerk was off sick in June.', 'I was off sick in June, so I have it from the minutes.'],
    ['The team is short-staffed this spring.', 'She says that she is short-staffed, as she does every spring.'],
    ['He was on compassionate leave.', 'He was not on compassionate leave; he was at the races.'],
    ['Nobody could have foreseen the burst main.', 'I would not have known of it but for the parish magazine.'],
    ['There used to be nine of them.', 'There used to be a counter at the town hall.'],
    ['I take a different view of the oak.', 'The chairman may take a different view of the oak.'],
  ])('%s – not by: %s', (excuse, none) => {
    expect(isCleared(excuse)).toBe(true);
    expect(isCleared(none)).toBe(false);
  });
  it.each([['She gave up her Sunday, which she did not have to do.', 'She did not have to shout at the widow.'], ['He was alone and still found time to ring.', 'He had three weeks and still got every page wrong.']])('%s – no praise: %s', (praise, none) => {
    expect(isPraise(praise)).toBe(true);
    expect(isPraise(none)).toBe(false);
  });
  it('and people who grumble are no officers', () => {
    expect(isPraise('Everyone is quick to have a go at our planners.')).toBe(true);
    expect(isPraise('Colin is quick to have a go at members.')).toBe(false);
  });
});
