/** Features as a person reads them: a passage keeps their hashes alone, and few are ever shown. */
import { type Features, hashOf, isStop, isWord, stemLength, tokensOf } from './features.ts';

/** @returns names by hash: those of all the passage's features, and of some that it might have had */
export function namesOf({ masked, others }: Features): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const name = (...all: readonly string[]): void => all.forEach((one) => names.set(hashOf(one), one));
  let before = '';
  let last = '^';
  const first: string[] = [];
  for (const token of tokensOf(masked)) {
    if (isStop(token)) [before, last] = ['', '^'];
    if (!isWord(token)) continue;
    const word = token.slice(0, stemLength(token));
    name(word, `not:${word}`, `${last} ${word}`, `${before} ${last} ${word}`, `@>${word}`, `@>not:${word}`);
    [before, last] = [last, word];
    if (first.push(word) <= 2) name(`first:${first.join(' ')}`);
  }
  name('!', '?', '"', ...others, ...[0, 1, 2, 3, 4, 5, 6].map((steps) => `length:${steps}`));
  return names;
}
