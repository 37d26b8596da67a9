/** Expressions that are made when first asked for, and run only over texts that hold the words they need. */
import { type WordGroups, groupsOf, mayHold, wordGroups } from './letter-groups.ts';
import { neededWords } from './needed-words.ts';

/** As an expression is asked, and answered the same. */
export class Sought {
  private made: RegExp | null = null;
  /** Sets of needed words, and what of them was asked for as groups: the first seldom lets a text through to the next. */
  private words: readonly (readonly string[])[] | null = null;
  private readonly groups: (WordGroups | undefined)[] = [];
  private hasRun = false;

  /** @param known needed words as the build writes them: a set a line, its words separated by "|"; null when nobody looked for them yet */
  constructor(private readonly source: RegExp | (() => RegExp), private readonly known: string | null = null) {}

  get pattern(): RegExp {
    if (this.made === null) this.made = typeof this.source === 'function' ? this.source() : this.source;
    return this.made;
  }

  /** Can the expression match? False is certain. */
  mayBeIn(text: string): boolean {
    const words = this.words ??= this.wordsNeeded();
    for (let at = 0; at < words.length; at += 1) if (!mayHold(groupsOf(text), this.groups[at] ??= wordGroups(words[at]!))) return false;
    // Before the first run, which compiles the expression, a second look is cheap.
    if (!this.hasRun) this.hasRun = holdsEach(words, text);
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

  private wordsNeeded(): readonly (readonly string[])[] {
    return this.known === null ? neededWords(this.pattern.source, this.pattern.flags) : setsOf(this.known);
  }
}

function holdsEach(sets: readonly (readonly string[])[], text: string): boolean {
  const lower = text.toLowerCase();
  return sets.every((words) => words.some((word) => lower.indexOf(word) >= 0));
}

/** @param words where the build found them out already */
export function sought(source: (RegExp & { readonly guard?: Sought }) | (() => RegExp), words: string | null = null): Sought {
  // In a bundle the expression may have its guard already (src/bundling/guarded-expression.js).
  if (typeof source !== 'function' && source.guard) return source.guard;
  return new Sought(source, words);
}

/** '' when nothing is known. */
function setsOf(words: string): readonly (readonly string[])[] {
  return words === '' ? [] : words.split('\n').map((set) => set.split('|'));
}
