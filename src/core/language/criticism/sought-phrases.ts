/** Lists of phrases of which only one thing is asked: whether a text holds any. */
import { type Sought, sought } from '../sought/sought.ts';
import { patternOf } from './phrase-pattern.ts';

/** A list as it is looked for, made into a pattern when first asked. @param list written as phrase-pattern.ts says */
export function soughtPhrases(list: readonly string[]): Sought {
  return sought(() => patternOf(list));
}

/** Whether any of the phrases stands in the text, in capitals or not. */
export function holdsPhrase(phrases: Sought, text: string): boolean {
  if (!phrases.mayBeIn(text)) return false;
  phrases.pattern.lastIndex = 0;
  return phrases.pattern.test(text.toLowerCase());
}
