/** The shape of what was read in a message, once, for every check. Offsets are into `text`, except the subject's. */
import type { Mailbox } from '../../message.ts';

/** `answer` is what the sender typed between quoted lines: own words too. */
export type RegionKind = 'own' | 'answer' | 'greeting' | 'signature' | 'footer' | 'quote-header' | 'quoted';

/** A stretch of the body. Regions follow one another and cover the whole text. */
export interface Region {
  readonly kind: RegionKind;
  readonly start: number;
  readonly end: number;
  /** Quoting depth: 0 for what the sender wrote, 1 for the message replied to, and so on. */
  readonly depth: number;
}

/** A sentence of the sender's own words. */
export interface Sentence {
  readonly part: 'body' | 'subject';
  readonly start: number;
  readonly end: number;
  /** As long as the original stretch, with typographic quotes, dashes, no-break spaces and line ends made plain, so that index i is offset start + i. */
  readonly text: string;
  /** For an answer typed between quoted lines: the quoted words just above it. */
  readonly answers: string | null;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

/** One earlier message of the thread, newest first, as its quoted header tells it. */
export interface ThreadMessage {
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string | null;
  /** What its author wrote, without what they quoted; made plain as Sentence.text is, line ends kept. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export interface Signature {
  readonly start: number;
  readonly end: number;
  /** The name signed with, e.g. "Cllr Asha Patel"; null when no line looks like one. */
  readonly name: string | null;
  readonly lines: readonly string[];
}

export interface Reading {
  /** The body as text, LF line ends; of an HTML body its rendering. */
  readonly text: string;
  readonly regions: readonly Region[];
  /** Own words of the body (own, answer and greeting regions), and of a new message's subject, which comes first. */
  readonly sentences: readonly Sentence[];
  readonly signature: Signature | null;
  /** The earlier messages that the body quotes, newest first; attached messages after them. */
  readonly thread: readonly ThreadMessage[];
}
