import { describe, expect, it } from 'vitest';
import { likeliestStretch } from '../../../../src/core/language/scorer/clause.ts';

const long = 'The hall was cold when we arrived, the caretaker had mislaid the keys again; but tea was served at four o\'clock and everybody went home content in the end.';
const shown = (text: string, likelihood: (words: string) => number) => {
  const { start, end } = likeliestStretch(text, likelihood);
  return text.slice(start, end);
};

describe('the likeliest stretch', () => {
  it('is the whole of a short sentence, without what ends it in blanks', () => {
    expect(shown('The caretaker had mislaid the keys.  ', () => 0.5)).toBe('The caretaker had mislaid the keys.');
  });

  it('is the clause of a long one that is likeliest, without its punctuation', () => {
    expect(shown(long, (words) => (words === 'the caretaker had mislaid the keys again' ? 1 : 0))).toBe('the caretaker had mislaid the keys again');
  });

  it('is two neighbours where they are likelier together', () => {
    expect(shown(long, (words) => (words.includes('cold') ? 0.4 : 0) + (words.includes('keys') ? 0.4 : 0))).toBe('The hall was cold when we arrived, the caretaker had mislaid the keys again');
  });

  it('does not cut a time or a sum of money', () => {
    const text = 'We meet at 10:30 in the old library beside the river where the parking is good enough for all of us, and the bill of 1,200 pounds is on the agenda.';
    expect(shown(text, (words) => (words.includes('10:30') ? 1 : 0))).toContain('10:30');
    expect(shown(text, (words) => (words.includes('1,200') ? 1 : 0))).toContain('1,200');
  });
});
