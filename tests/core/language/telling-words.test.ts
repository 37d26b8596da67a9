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
});

describe('telling words with room for more', () => {
  const long = 'For the fair, as you asked, the Council lends the two stages, the long tables from the Guildhall, and the lamps, until the Sunday night, and our own men will come and fetch them from the green when the dancing is over and done';
  const told200 = (words: string) => {
    const start = long.indexOf(words);
    const { start: from, end } = tellingWords(long, start, start + words.length, 200);
    return long.slice(from, end);
  };
  it('a sentence within the room is told whole', () => {
    const text = 'For the fair, as you asked, the Council lends the two stages, the long tables from the Guildhall and the lamps, until the Sunday night, when we fetch them.';
    expect(tellingWords(text, text.indexOf('lends'), text.indexOf('lends') + 5, 200)).toEqual({ start: 0, end: text.length - 1 });
  });
  it('what follows comes first', () => expect(told200('the Council lends')).toMatch(/^the Council lends the two stages, the long tables from the Guildhall, and the lamps, until the Sunday night/));
  it('then what went before', () => expect(told200('our own men')).toMatch(/^(?!For the fair).*until the Sunday night, and our own men .* over and done$/));
  it('and no more than there is room for', () => expect(told200('our own men').length).toBeLessThanOrEqual(200));
  it('nothing of a clause that alone is longer', () => {
    const text = `We lend the stage, ${'with the steps and the rail and the cloth '.repeat(6)}, in May`;
    expect(text.slice(0, tellingWords(text, 3, 7, 200).end)).toBe('We lend the stage');
  });
});
