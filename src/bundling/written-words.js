/** Needed words as they are written into a bundle: few letters, since there are many. */

/** Of a word, enough to look for it. */
const letters = 5;

/** Further sets of words are written where there is room. */
const room = 80;

/**
 * @param sets as needed-words.ts finds them, the most telling first
 * @returns a set a line, its words separated by "|", as sought.ts reads them; '' when nothing is known
 */
export function writtenWords(sets) {
  const [first = '', ...more] = sets.map((words) => shortened(words).join('|'));
  return more.reduce((written, set) => (written.length + set.length < room ? `${written}\n${set}` : written), first);
}

/** Without words that hold another of them: where they are, it is. */
function shortened(words) {
  const cut = [...new Set(words.map((word) => word.slice(0, letters)))];
  return cut.filter((word) => !cut.some((other) => other !== word && word.includes(other)));
}
