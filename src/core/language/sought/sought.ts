/** Expressions that are run only over texts that hold a word they need. */
import { type WordGroups, mayHold, wordGroups } from './letter-groups.ts';
import { neededWords } from './needed-words.ts';

/** As an expression is asked, and answered the same. */
export class Sought {
  private groups: WordGroups | null | undefined;
  private hasRun = false;

  /** @param words those that any match needs one of, where they are known already */
  constructor(readonly pattern: RegExp, private words?: readonly string[] | null) {}

  /** Can the expression match? False is certain. */
  mayBeIn(text: string): boolean {
    if (this.groups === undefined) this.prepare();
    if (this.groups === null || this.groups === undefined) return true;
    if (!mayHold(text, this.groups)) return false;
    // Before the first run, which compiles the expression, a second look is cheap.
    if (!this.hasRun) this.hasRun = isAnyIn(this.words!, text);
    return this.hasRun;
  }

  test(text: string): boolean {
    return this.mayBeIn(text) ? this.pattern.test(text) : this.none() !== null;
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayBeIn(text) ? this.pattern.exec(text) : this.none();
  }

  /** An expression that goes on from match to match begins anew. */
  private none(): null {
    if (this.pattern.global) this.pattern.lastIndex = 0;
    return null;
  }

  private prepare(): void {
    if (this.words === undefined) this.words = neededWords(this.pattern.source, this.pattern.flags, mostWords);
    this.groups = this.words === null ? null : wordGroups(this.words);
  }
}

const mostWords = 800;

function isAnyIn(words: readonly string[], text: string): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.indexOf(word) >= 0);
}

/** @param words separated by line ends, as the build writes them; '' when nothing is known */
export function sought(pattern: RegExp & { readonly guard?: Sought }, words?: string): Sought {
  // In a bundle the expression may have its guard already (src/bundling/guarded-expression.js).
  if (pattern.guard) return pattern.guard;
  return new Sought(pattern, words === undefined ? undefined : words === '' ? null : words.split('\n'));
}
