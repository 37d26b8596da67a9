/** How the lists of acts/ are written. */

/**
 * A verb and what it must be about.
 * `forms`: base, -s, past, participle and -ing; of a regular verb the base alone.
 * `about`: what follows the verb (or is the subject of its passive) must look like this; left out: anything.
 */
export type WrittenVerb = readonly [forms: string, about?: RegExp];

/** All five forms, in that order. @param written as in the lists */
export function formsOf(written: string): readonly string[] {
  if (written.indexOf(' ') >= 0) return written.split(' ');
  const stem = written.replace(/([^aeiou])y$/, '$1i');
  const past = /e$/.test(stem) ? `${stem}d` : `${stem}ed`;
  return [written, stem !== written || /(?:[sxz]|[cs]h)$/.test(stem) ? `${stem}es` : `${stem}s`, past, past, `${written.replace(/e$/, '')}ing`];
}

/** Any of these nouns. Asked only of a verb's own object: unlike an expression written out, it comes into the bundle without words to guard it. */
export function nouns(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\b`, 'i');
}
