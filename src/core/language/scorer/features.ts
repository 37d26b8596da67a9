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
  const tokens: string[] = [];
  for (const token of found) {
    const code = token.charCodeAt(0);
    const contraction = token.length > 2 && token.indexOf("'") > 0 ? /^([a-z]+)(n't|'ll|'ve|'re|'d|'m)$/.exec(token) : null;
    if (code === 0xa3) tokens.push('£#');
    else if (code >= 48 && code <= 57) tokens.push('#');
    else if (contraction) tokens.push(contraction[1] === 'wo' ? 'will' : contraction[1] === 'ca' ? 'can' : contraction[1]!, contraction[2]!);
    else tokens.push(token);
  }
  return tokens;
}

/** A crude stem, so that "ignored" and "ignoring" are one word. */
function stem(word: string): string {
  if (word.length < 5 || !isLetter(word.charCodeAt(0))) return word;
  const ending = endings.find((one) => word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Longest first. */
const endings = ['ing', 'ies', 'ed', 'es', 'ly', 's', 'e', 'y'];

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

const isWord = (token: string) => isLetter(token.charCodeAt(0)) || '@#£'.indexOf(token.charAt(0)) >= 0;

/** The features of a passage, each once. */
export function featuresOf(masked: string): readonly string[] {
  const tokens = tokensOf(masked);
  const features = new Set<string>();
  let denied = 0;
  let lastAt = -100;
  let before = '^';
  let twoBefore = '';
  tokens.forEach((token, place) => {
    if (token.length === 1 && '.!?;:'.indexOf(token) >= 0) { denied = 0; if (token === '!' || token === '?') features.add(token); before = '^'; twoBefore = ''; return; }
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

/** How long a passage is, in steps of six tokens. */
export function lengthOf(masked: string): string {
  return `length:${Math.min(6, Math.floor(tokensOf(masked).length / 6))}`;
}
