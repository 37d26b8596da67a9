/** Sentences of a letter made by hand. */
import type { Sentence } from '../../src/core/language/reading/reading.ts';

/** @param words a letter of one paragraph, its sentences parted by " | " */
export function sentencesOf(words: string): readonly Sentence[] {
  let start = 0;
  return words.split(' | ').map((text) => {
    const sentence: Sentence = { part: 'body', start, end: start + text.length, text, answers: null, paragraph: 0 };
    start += text.length + 1;
    return sentence;
  });
}
