/** A sentence as words with offsets: contractions opened, punctuation kept as words of its own. */

export interface Word {
  /** Lower case; a part of a contraction in full ("'ll" is "will", "won't" is "will", "not"). */
  readonly word: string;
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** Written with a capital. */
  readonly capital: boolean;
  /** Opened from a contraction: a sign of an informal tone. */
  readonly contracted: boolean;
}

const pieces = /£ ?\d[\d,.]*(?:k|m|bn)?|\d[\d,.]*[a-z%]*|[A-Za-z]+(?:['’][A-Za-z]+)*(?:-[A-Za-z]+)*|[^\sA-Za-z\d]/g;

/** Endings that stand for a word of their own. */
const endings: Readonly<Record<string, string>> = { "'ll": 'will', "'d": 'would', "'ve": 'have', "'re": 'are', "'m": 'am' };

/** Negated auxiliaries, with and without the apostrophe that hurried people leave out. */
const negated: Readonly<Record<string, string>> = {
  "won't": 'will', wont: 'will', "can't": 'can', cant: 'can', cannot: 'can', "don't": 'do', dont: 'do', "doesn't": 'does', doesnt: 'does',
  "didn't": 'did', didnt: 'did', "isn't": 'is', isnt: 'is', "aren't": 'are', arent: 'are', "wasn't": 'was', "weren't": 'were', "hasn't": 'has',
  "haven't": 'have', "hadn't": 'had', "wouldn't": 'would', "shouldn't": 'should', "couldn't": 'could', "mustn't": 'must', "shan't": 'shall', "needn't": 'need',
};

/** Pronouns after which "'s" is "is" and not a possessive. */
const isPronoun = /^(?:it|that|he|she|there|what|here)$/;

/** Written without the apostrophe. */
const hurried: Readonly<Record<string, readonly [string, string]>> = { ill: ['i', 'will'], itll: ['it', 'will'], youll: ['you', 'will'], im: ['i', 'am'], ive: ['i', 'have'], weve: ['we', 'have'] };

/**
 * The words of a sentence.
 * @param text a sentence made plain (typographic apostrophes straightened)
 * @returns words in order, offsets into the text
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pieces)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0].toLowerCase().replace(/’/g, "'");
    const capital = /^[A-Z]/.test(match[0]);
    const push = (part: string, from: number, to: number, contracted: boolean): void => { words.push({ word: part, start: from, end: to, capital, contracted }); };
    const no = Object.prototype.hasOwnProperty.call(negated, word) ? negated[word] : undefined;
    if (no !== undefined) {
      push(no, start, end, word !== 'cannot');
      push('not', start, end, true);
      continue;
    }
    const pair = Object.prototype.hasOwnProperty.call(hurried, word) && !(word === 'ill' && match[0] !== 'Ill') ? hurried[word] : undefined;
    if (pair) {
      push(pair[0], start, start, true);
      push(pair[1], start, end, true);
      continue;
    }
    const apostrophe = word.indexOf("'");
    const stem = apostrophe > 0 ? word.slice(0, apostrophe) : word;
    const ending = apostrophe > 0 ? word.slice(apostrophe) : '';
    if (ending in endings || (ending === "'s" && isPronoun.test(stem))) {
      push(stem, start, start + apostrophe, true);
      push(endings[ending] ?? 'is', start + apostrophe, end, true);
      continue;
    }
    push(word, start, end, false);
  }
  return words;
}
