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

const pieces = /£ ?\d[\d,.]*(?:k|m|bn)?|\d[\d,.]*[a-z%]*|[A-Za-z]+(?:'[A-Za-z]+)*(?:-[A-Za-z]+)*|[^\sA-Za-z\d]/g;

/** Endings that stand for a word of their own. */
const endings = new Map([["'ll", 'will'], ["'d", 'would'], ["'ve", 'have'], ["'re", 'are'], ["'m", 'am']]);

/** Negated auxiliaries, with and without the apostrophe that hurried people leave out. */
const negated = new Map([
  ["won't", 'will'], ['wont', 'will'], ["can't", 'can'], ['cant', 'can'], ['cannot', 'can'], ["don't", 'do'], ['dont', 'do'], ["doesn't", 'does'],
  ['doesnt', 'does'], ["didn't", 'did'], ['didnt', 'did'], ["isn't", 'is'], ['isnt', 'is'], ["aren't", 'are'], ['arent', 'are'], ["wasn't", 'was'],
  ["weren't", 'were'], ["hasn't", 'has'], ["haven't", 'have'], ["hadn't", 'had'], ["wouldn't", 'would'], ["shouldn't", 'should'],
  ["couldn't", 'could'], ["mustn't", 'must'], ["shan't", 'shall'], ["needn't", 'need'],
]);

/** Pronouns after which "'s" is "is" and not a possessive. */
const isPronoun = /^(?:it|that|he|she|there|what|here)$/;

/** Written without the apostrophe. */
const hurried = new Map<string, readonly [string, string]>([
  ['ill', ['i', 'will']], ['itll', ['it', 'will']], ['youll', ['you', 'will']], ['im', ['i', 'am']], ['ive', ['i', 'have']], ['weve', ['we', 'have']],
]);

/**
 * The words of a sentence.
 * @param text a sentence made plain (typographic apostrophes straightened)
 * @returns words in order, offsets into the text
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  pieces.lastIndex = 0;
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    const first = written.charCodeAt(0);
    const capital = first > 64 && first < 91;
    const word = written.toLowerCase();
    const no = negated.get(word);
    if (no !== undefined) {
      words.push({ word: no, start, end, capital, contracted: word !== 'cannot' }, { word: 'not', start, end, capital, contracted: true });
      continue;
    }
    // "ill" in small letters is an illness; at the start of a sentence it is more often "I'll".
    const pair = word === 'ill' && written !== 'Ill' ? undefined : hurried.get(word);
    if (pair) {
      words.push({ word: pair[0], start, end: start, capital, contracted: true }, { word: pair[1], start, end, capital, contracted: true });
      continue;
    }
    const apostrophe = word.indexOf("'");
    if (apostrophe > 0) {
      const stem = word.slice(0, apostrophe);
      const ending = word.slice(apostrophe);
      const full = endings.get(ending) ?? (ending === "'s" && isPronoun.test(stem) ? 'is' : null);
      if (full !== null) {
        const middle = start + apostrophe;
        words.push({ word: stem, start, end: middle, capital, contracted: true }, { word: full, start: middle, end, capital, contracted: true });
        continue;
      }
    }
    words.push({ word, start, end, capital, contracted: false });
  }
  return words;
}
