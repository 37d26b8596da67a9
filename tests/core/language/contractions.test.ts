import { describe, expect, it } from 'vitest';
import { commitmentsIn } from '../../../src/core/language/commitments/commitments.ts';
import { withApostrophes } from '../../../src/core/language/contractions.ts';
import { sentencesOf } from './commitments/sentences-of.ts';

const context = { names: new Set<string>(), councilName: 'Millbrook District Council', asked: null, toOutsider: true, friendly: false };

describe('contractions without their apostrophe', () => {
  it.each([
    ['I cant say, and it doesnt matter', "I can't say, and it doesn't matter"],
    ['Youll see that theyve gone', "You'll see that they've gone"],
    ['im sure they wont come', "i'm sure they won't come"],
  ])('%s', (typed, read) => {
    const [sentence] = sentencesOf(typed);
    const { sentence: contracted, typedAt } = withApostrophes(sentence!);
    expect(contracted.text).toBe(read);
    for (let at = 0; at < read.length; at += 1) if (read[at] !== "'") expect(typed[typedAt(at)]).toBe(read[at]);
  });
  it.each(['As was her wont to say', 'We were well, and she was ill', 'The id of the shed'])('other words: %s', (typed) => {
    const [sentence] = sentencesOf(typed);
    expect(withApostrophes(sentence!).sentence).toBe(sentence);
  });
  it('deny as well', () => expect(commitmentsIn(sentencesOf('I cant promise that the Council will pay for the wall.'), context)).toEqual([]));
  it('promise as well, where they stand', () => {
    const typed = 'It doesnt matter: the Council will pay you £400 on Friday.';
    const [sentence] = sentencesOf(typed);
    const [found] = commitmentsIn([sentence!], context);
    expect(found!.sentence).toBe(sentence);
    expect(typed.slice(found!.start, found!.end)).toContain('Council will pay you £400');
  });
});
