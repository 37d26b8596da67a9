/** Known phrases, looked for just before a place in the text. */
import { once } from '../once.ts';

export class Phrases {
  /** By their last word, the longest first. */
  private readonly byLast = once(() => {
    const all = new Map<string, string[]>();
    for (const one of [...this.phrases].sort((one, other) => other.length - one.length)) {
      const last = lastWord(one, one.length);
      all.set(last, [...(all.get(last) ?? []), one]);
    }
    return all;
  });

  constructor(private readonly phrases: readonly string[]) {}

  /** Where the longest begins that stands, with a blank, just before. */
  before(lower: string, at: number): number | undefined {
    return lower.charAt(at - 1) === ' ' ? this.endingAt(lower, at - 1) : undefined;
  }

  /** Where the longest begins that ends there. */
  endingAt(lower: string, end: number): number | undefined {
    const phrase = this.byLast().get(lastWord(lower, end))?.find((one) => lower.endsWith(one, end) && !isLetter(lower.charCodeAt(end - one.length - 1)));
    return phrase === undefined ? undefined : end - phrase.length;
  }
}

function lastWord(lower: string, end: number): string {
  let start = end;
  while (isLetter(lower.charCodeAt(start - 1))) start -= 1;
  return lower.slice(start, end);
}

/** @param code of a letter in lower case, a figure or a low line */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
