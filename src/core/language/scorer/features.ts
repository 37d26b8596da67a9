/** A passage as features that a person can read: its words, and pairs and triples of them, with whoever is judged standing as "@". */

/** Up to five words after one of these, as far as the next stop, are counted as denied. */
const negations = new Set(['not', "n't", 'no', 'never', 'nor', 'neither', 'without', 'cannot', 'hardly', 'nothing', 'none', 'nobody', 'scarcely', 'barely']);
const denialReach = 5;
/** All others begin with "n". */
const shortestOther = 6;
/** Tokens after "@" that are counted as said of the judged party. */
const pairReach = 6;

/**
 * The tokens of a passage.
 * @param masked lower case, with `@` for the judged party ("@'s" for a possessive)
 */
export function tokensOf(masked: string): readonly string[] {
  const plain = masked.toLowerCase().replace(/[’‘]/g, "'").replace(/@+/g, '@');
  const found = plain.match(/@(?:'s)?|£?\d[\d,.:]*(?:k|m|pm|am|%|th|st|nd|rd)?|[a-z]+(?:'[a-z]+)?|[.!?;:,"()-]/g) ?? [];
  const tokens: string[] = [];
  for (const token of found) {
    const code = token.charCodeAt(0);
    const contraction = token.length > 2 && token.indexOf("'") > 0 ? /^([a-z]+?)(n?'t|'ll|'ve|'re|'d|'m)$/.exec(token) : null;
    if (code === 0xa3) tokens.push('£#');
    else if (code >= 48 && code <= 57) tokens.push('#');
    else if (contraction) {
      const [, verb, rest] = contraction as unknown as [string, string, string];
      tokens.push(verb === 'wo' ? 'will' : verb === 'ca' ? 'can' : verb, rest === "'t" ? "n't" : rest);
    }
    else tokens.push(token);
  }
  return tokens;
}

/** How many letters of a word count: a crude stem, so that "ignored" and "ignoring" are one word. */
export function stemLength(word: string): number {
  const { length } = word;
  if (length < 5 || !isLetter(word.charCodeAt(0))) return length;
  const ending = endings[word.charAt(length - 1)]?.find((one) => word.endsWith(one));
  return ending === undefined ? length : length - ending.length;
}

/** By their last letter, longest first. */
const endings: Readonly<Record<string, readonly string[]>> = { g: ['ing'], s: ['ies', 'es', 's'], d: ['ed'], y: ['ly', 'y'], e: ['e'] };

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** @param token no stop */
export const isWord = (token: string) => isLetter(token.charCodeAt(0)) || "@#£'".indexOf(token.charAt(0)) >= 0;
/** Nothing goes on over it. */
export const isStop = (token: string) => token.length === 1 && '.!?;:'.indexOf(token) >= 0;

/** Most words are told from these without a look into the set. */
function denies(token: string): boolean {
  return (token.length >= shortestOther || token.charCodeAt(0) === 110) && negations.has(token);
}

/** FNV-1a goes on from where it stopped: a pair's hash is its first word's, carried on over the second. */
function hashOn(from: number, text: string, length = text.length): number {
  let hash = from;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

const offset = 0x811c9dc5 | 0;
const prime = 0x01000193;
export const hashOf = (text: string) => hashOn(offset, text);
const [deniedOpening, pairOpening, breakOpening, firstOpening] = ['not:', '@>', '^ ', 'first:'].map(hashOf) as [number, number, number, number];

/** The features of a passage, by their hashes (feature-names.ts has their names). */
export class Features {
  /** 32 bits each, some of them twice. */
  readonly hashes: number[] = [];

  /**
   * @param masked lower case, with `@` for the judged party
   * @param others features by name that stand beside the words
   * @param ofSentence whether it is one sentence, of which its first two words and its length, in steps of six tokens, are features too
   */
  constructor(readonly masked: string, readonly others: readonly string[] = [], ofSentence = false) {
    const { hashes } = this;
    const tokens = tokensOf(masked);
    let denied = 0;
    let lastAt = -100;
    let pairBegun = breakOpening;
    let tripleBegun = 0;
    let firstBegun = ofSentence ? firstOpening : 0;
    for (let place = 0; place < tokens.length; place += 1) {
      const token = tokens[place]!;
      if (isStop(token)) {
        denied = 0;
        if (token === '!' || token === '?') hashes.push(hashOf(token));
        pairBegun = breakOpening;
        tripleBegun = 0;
        continue;
      }
      if (!isWord(token)) { if (token === '"') hashes.push(hashOf(token)); continue; }
      const length = stemLength(token);
      // All three in one go over the word's letters.
      let alone = offset;
      let pair = pairBegun;
      let triple = tripleBegun;
      for (let letter = 0; letter < length; letter += 1) {
        const code = token.charCodeAt(letter);
        alone = Math.imul(alone ^ code, prime);
        pair = Math.imul(pair ^ code, prime);
        triple = Math.imul(triple ^ code, prime);
      }
      hashes.push(denied > 0 ? hashOn(deniedOpening, token, length) : alone, pair);
      if (tripleBegun !== 0) hashes.push(triple);
      if (token.charAt(0) === '@') lastAt = place;
      else if (place - lastAt <= pairReach) hashes.push(hashOn(denied > 0 ? hashOn(pairOpening, 'not:') : pairOpening, token, length));
      if (firstBegun !== 0) {
        const first = hashOn(firstBegun, token, length);
        hashes.push(first);
        firstBegun = firstBegun === firstOpening ? hashOn(first, ' ') : 0;
      }
      if (denies(token)) denied = denialReach;
      else if (denied > 0) denied -= 1;
      tripleBegun = hashOn(pair, ' ');
      pairBegun = hashOn(alone, ' ');
    }
    for (const other of others) hashes.push(hashOf(other));
    if (ofSentence) hashes.push(hashOf(`length:${Math.min(6, Math.floor(tokens.length / 6))}`));
  }
}
