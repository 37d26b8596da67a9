/** A passage as features that a person can read: its words, and pairs of them, with whoever is judged standing as "@". */

/** Words after one of these, up to the next stop, are counted as denied. */
const negations = new Set(['not', "n't", 'no', 'never', 'nor', 'neither', 'without', 'cannot', 'hardly', 'nothing', 'none', 'nobody', 'scarcely', 'barely']);
const denialReach = 5;
const pairReach = 6;

/**
 * The tokens of a passage.
 * @param masked lower case, with `@` for the judged party ("@'s" for a possessive)
 */
function tokensOf(masked: string): readonly string[] {
  const plain = masked.toLowerCase().replace(/[’‘]/g, "'").replace(/@+/g, '@');
  const found = plain.match(/@(?:'s)?|£?\d[\d,.:]*(?:k|m|pm|am|%|th|st|nd|rd)?|[a-z]+(?:'[a-z]+)?|[.!?;:,"()-]/g) ?? [];
  return found.flatMap((token) => {
    if (token.charAt(0) === '£') return ['£#'];
    if (/^\d/.test(token)) return ['#'];
    const contraction = /^([a-z]+)(n't|'ll|'ve|'re|'d|'m)$/.exec(token);
    return contraction ? [contraction[1] === 'wo' ? 'will' : contraction[1] === 'ca' ? 'can' : contraction[1]!, contraction[2]!] : [token];
  });
}

/** A crude stem, so that "ignored" and "ignoring" are one word. */
function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]/.test(word)) return word;
  return word.replace(/(?:ing|ed|es|ly|s|e|ies|y)$/, '');
}

const isWord = (token: string) => /^[a-z@#£]/.test(token);

/** The features of a passage, each once. */
export function featuresOf(masked: string): readonly string[] {
  const tokens = tokensOf(masked);
  const features = new Set<string>();
  let denied = 0;
  let lastAt = -100;
  let before = '^';
  let twoBefore = '';
  tokens.forEach((token, place) => {
    if (/^[.!?;:]$/.test(token)) { denied = 0; if (token === '!' || token === '?') features.add(token); before = '^'; twoBefore = ''; return; }
    if (!isWord(token) && token !== "n't" && token.charAt(0) !== "'") { if (token === '"') features.add('"'); return; }
    const word = stem(token);
    const said = denied > 0 ? `not:${word}` : word;
    features.add(said);
    features.add(`${before} ${word}`);
    if (twoBefore !== '') features.add(`${twoBefore} ${before} ${word}`);
    if (token.charAt(0) === '@') lastAt = place;
    else if (place - lastAt <= pairReach) features.add(`@>${said}`);
    if (negations.has(token)) denied = denialReach;
    else if (denied > 0) denied -= 1;
    twoBefore = before;
    before = word;
  });
  return [...features];
}
