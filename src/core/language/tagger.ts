/** Parts of speech by compromise, for sentences that a prefilter chose: it costs a millisecond each. */
import nlp from 'compromise/two';

export interface Token {
  readonly text: string;
  /** Lower case, without punctuation. */
  readonly normal: string;
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** compromise's tags, e.g. Noun, Verb, PastTense, Passive, Modal, Negative, Pronoun. */
  readonly tags: ReadonlySet<string>;
}

interface Term { text: string; normal: string; implicit?: string; tags: string[]; offset: { start: number; length: number } }

/**
 * Tags a sentence.
 * @param sentence one sentence, line ends already spaces
 * @returns its words in order; an implicit word of a contraction ("won't" → will, not) is one token at the same place
 */
export function tag(sentence: string): readonly Token[] {
  const parsed = nlp(sentence).json({ offset: true }) as { terms: Term[] }[];
  return parsed.flatMap(({ terms }) => terms.map((term) => ({
    text: term.text,
    normal: term.implicit ?? term.normal,
    start: term.offset.start,
    end: term.offset.start + term.offset.length,
    tags: new Set(term.tags),
  })));
}
