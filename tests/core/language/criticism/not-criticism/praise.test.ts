import { describe, expect, it } from 'vitest';
import { isPraise } from '../../../../../src/core/language/criticism/not-criticism/praise.ts';

describe('what is praise, and what is none', () => {
  it.each([['She gave up her Sunday, which she did not have to do.', 'She did not have to shout at the widow.'], ['He was alone and still found time to ring.', 'He had three weeks and still got every page wrong.']])('%s – no praise: %s', (praise, none) => {
    expect(isPraise(praise)).toBe(true);
    expect(isPraise(none)).toBe(false);
  });
  it.each([
    ['She bent over backwards for your mother.', 'She bent over backwards for the developer.'], ['I have never known Colin miss a deadline.', 'I have never known Colin answer a letter.'],
    ['Colin leant over backwards to help the scouts.', 'Colin leant over backwards to help builders.'], ['I have never known the man forget anybody.', 'I have never known a man forget so much.'],
    ['I cannot get over how calm Beth was.', 'I asked how calm or otherwise Beth was.'], ['You saw how patiently the crew dealt with him.', 'You saw how slowly the crew dealt with him.'],
    ['We have never known her to be short with anybody.', 'We have never known her to be on time.'],
  ])('%s – no praise: %s', (praise, none) => {
    expect(isPraise(praise)).toBe(true);
    expect(isPraise(none)).toBe(false);
  });
  it('and people who grumble are no officers', () => {
    expect(isPraise('Everyone is quick to have a go at our planners.')).toBe(true);
    expect(isPraise('Colin is quick to have a go at members.')).toBe(false);
  });
});
