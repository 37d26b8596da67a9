/** Lists of words as one expression: a cheap look before anything dearer. */

/** Whole words, any case: each source is an expression of its own; a space stands for one or more blanks. */
export function wordsOf(sources: readonly string[], flags = 'i'): RegExp {
  return new RegExp(`\\b(?:${sources.map(spaced).join('|')})\\b`, flags);
}

function spaced(source: string): string {
  return source.replace(/ /g, '\\s+');
}
