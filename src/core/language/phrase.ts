/** Lists of words as one expression: a cheap look before anything dearer. */
import { type Sought, sought } from './sought/sought.ts';

/** A day of the week, as a source for wordsOf. */
export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Whole words, any case: each source is an expression of its own; a space stands for one or more blanks. */
export function wordsOf(sources: readonly string[], flags = 'i'): Sought {
  return sought(() => new RegExp(`\\b(?:${sources.map(spaced).join('|')})\\b`, flags));
}

/** A blank is one or more; " ?" may be none at all. */
function spaced(source: string): string {
  return source.replace(/ \?/g, '\\s*').replace(/ /g, '\\s+');
}
