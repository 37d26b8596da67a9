/** How much of a sentence is quoted back. */
import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../../src/core/language/telling-words.ts';

function told(text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = tellingWords(text, start, start + words.length);
  return text.slice(from, end);
}

const tail = ', and I am glad to be able to tell you so before your meeting on Thursday evening in the long room';

describe('telling words', () => {
  it('a short sentence is told whole', () => expect(told('We will mend it, Ron.', 'will mend')).toBe('We will mend it, Ron'));
  it('of a long one the clause', () => expect(told(`As you asked about the wall, we will mend it by June${tail}.`, 'will mend')).toBe('we will mend it by June'));
  it('with what a colon announces', () => expect(told(`As you asked about the wall, I give you our word: it stays where it is${tail}.`, 'our word')).toBe('I give you our word: it stays where it is'));
  it('but not what went before the colon', () => expect(told(`You asked about the wall by the old chapel: we will mend it by June${tail}.`, 'will mend')).toBe('we will mend it by June'));
  it('and with what goes on after "nor"', () => expect(told(`As you asked, Colin has not answered, nor did he come to the wall${tail}.`, 'has not answered')).toBe('Colin has not answered, nor did he come to the wall'));
});
