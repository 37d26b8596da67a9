import { describe, expect, it } from 'vitest';
import { isDisowned } from '../../../../../src/core/language/criticism/not-criticism/disowned.ts';

/** The officer stands as "Beth", and what is said of her behind or before. */
function disowned(sentence: string, words: string): boolean {
  const target = sentence.indexOf('Beth');
  const said = sentence.indexOf(words);
  return isDisowned(sentence, { start: target, end: target + 4 }, { start: Math.min(said, target), end: Math.max(said + words.length, target + 4) });
}

describe('what the sender will not have said', () => {
  it.each([
    ['I do not for a moment believe that Beth was careless.', 'careless'],
    ['No member who sat through the hearing can have thought that Beth was careless or rude.', 'careless'],
    ['I refuse to accept that Beth ignored the letter.', 'ignored the letter'],
    ['To call Beth careless is simply unfair.', 'careless'],
    ['Blaming Beth for the careless drafting would be wrong.', 'careless'],
    ['The story that Beth ignored him is nonsense.', 'ignored him'],
    ['Beth has been called lazy by people who never met her.', 'lazy'],
    ['Beth was shouted at and called careless by half the hall.', 'careless'],
    ['We found no hint of neglect by Beth.', 'neglect'],
    ['Over the careless drawings Beth was cleared by the panel.', 'careless'],
    ['I am weary of the gossip that Beth ignored him.', 'ignored him'],
    ['Please do not write that Beth is careless.', 'careless'],
    ['Do not say that the hall was cold, or that Beth was careless.', 'careless'],
    ['If Beth had sat on the form for a month I would call her careless too.', 'careless'],
    ['Calling Beth lazy and worse is not acceptable.', 'lazy'],
    ['But writing that Beth is careless helps nobody.', 'careless'],
    ['Insults such as "lazy" or "careless" about Beth have no place in a ward letter.', 'careless'],
    ['I cannot think of one thing that Beth should have done and failed to do.', 'failed to do'],
    ['Beth pretends to be hopeless at sums.', 'hopeless at'],
    ['Had Beth ignored him, I should have said the same as you.', 'ignored him'],
    ['Had Beth ignored him, I would have been the first to object.', 'ignored him'],
    ['She is not to be confused with Beth, who never saw your letter.', 'never saw'],
  ])('%s', (sentence, words) => expect(disowned(sentence, words)).toBe(true));

  it.each([
    ['I do not believe that Beth has the skills for it.', 'has the skills'],
    ['Calling at the depot I found that Beth was careless, which is not acceptable.', 'careless'],
    ['I cannot think of one thing that Beth has got right.', 'has got right'],
    ['I do not say it lightly, but Beth was careless.', 'careless'],
    ['If I may say so, Beth was careless.', 'careless'],
    ['I did not want to write that Beth was careless, but she was.', 'careless'],
    ['If that were not enough I would say that Beth was careless.', 'careless'],
    ['If you had not told me I would have said Beth was careless.', 'careless'],
    ['If Beth had read the form we would not be here.', 'read the form'],
    ['Nobody told me that the form was lost; Beth was careless.', 'careless'],
    ['To call Beth helpful would be generous.', 'generous'],
    ['Beth has been accused of carelessness, and rightly.', 'carelessness'],
    ['Beth was blamed by the Ombudsman for ignoring him.', 'ignoring him'],
    ['Blaming the builder is wrong: Beth was careless.', 'careless'],
    ['The claim that Beth was asked is untrue: she is lazy.', 'lazy'],
    ['Calling tenants liars, as Beth did, was wrong and incompetent.', 'incompetent'],
    ['The road was cleared of snow by noon, which shows how incompetent Beth is.', 'incompetent'],
    ['I never hesitate to say that Beth is incompetent.', 'incompetent'],
    ['There is no sign of an apology from Beth, who was careless.', 'careless'],
    ['I am weary of Beth, who ignored him.', 'ignored him'],
    ['He is no relation to Beth, who is careless.', 'careless'],
  ])('meant all the same: %s', (sentence, words) => expect(disowned(sentence, words)).toBe(false));
});
