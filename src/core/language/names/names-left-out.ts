/** What is learned must not turn on who people are: their names are no words to learn from, nor to weigh. */

const capitalWord = /[A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff][A-Za-z\u00c0-\u024f\u1e00-\u1eff-]*/g;

/** Of the sentences of a message, whether each has a name in it: every check comes back to that. */
const most = 64;
const answers = new Map<string, boolean>();
let askedOf: ReadonlySet<string> | null = null;

/** Is any word with a capital somebody's name? Most sentences have none. @param names words of names, lower case */
export function hasName(text: string, names: ReadonlySet<string>): boolean {
  if (askedOf !== names || answers.size === most) answers.clear();
  askedOf = names;
  let answer = answers.get(text);
  if (answer === undefined) answers.set(text, answer = finds(text, names));
  return answer;
}

function finds(text: string, names: ReadonlySet<string>): boolean {
  capitalWord.lastIndex = 0;
  for (let match = capitalWord.exec(text); match; match = capitalWord.exec(text)) if (names.has(match[0].toLowerCase())) return true;
  return false;
}

/** The text with names as blanks, of the same length. @param names words of names, lower case; only words with a capital are one */
export function withoutNames(text: string, names: ReadonlySet<string>): string {
  return hasName(text, names) ? text.replace(capitalWord, (word) => (names.has(word.toLowerCase()) ? ' '.repeat(word.length) : word)) : text;
}
