/** What is learned must not turn on who people are: their names are no words to learn from, nor to weigh. */

const capitalWord = /[A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff-]*/g;

/** The text with names as blanks, of the same length. @param names words of names, lower case; only words with a capital are one */
export function withoutNames(text: string, names: ReadonlySet<string>): string {
  return names.size === 0 ? text : text.replace(capitalWord, (word) => (names.has(word.toLowerCase()) ? ' '.repeat(word.length) : word));
}
