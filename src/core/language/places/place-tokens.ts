/** Words of a text as place names compare them. */

export interface PlaceToken {
  readonly text: string;
  /** Lower case, apostrophes dropped, street words cut short ("Street", "St." and "Saint" are all "st"). */
  readonly canon: string;
  readonly start: number;
  readonly end: number;
}

const word = /[0-9A-Za-z\u00C0-\u024F]+(?:['\u2019][A-Za-z]+)*/g;

const short = new Map<string, string>([
  ['street', 'st'], ['saint', 'st'], ['road', 'rd'], ['lane', 'ln'], ['avenue', 'ave'], ['av', 'ave'], ['drive', 'dr'], ['close', 'cl'],
  ['crescent', 'cres'], ['court', 'ct'], ['gardens', 'gdns'], ['place', 'pl'], ['square', 'sq'], ['terrace', 'ter'], ['terr', 'ter'],
  ['estate', 'est'],
]);

/** Few words have one. */
function hasApostrophe(word: string): boolean {
  return word.indexOf("'") >= 0 || word.indexOf('\u2019') >= 0;
}

/** The word as it is compared. */
export function canonOf(text: string): string {
  const lower = text.toLowerCase();
  const plain = hasApostrophe(lower) ? lower.replace(/['\u2019]/g, '') : lower;
  return short.get(plain) ?? plain;
}

/** "Castle's" without its possessive, as compared; null for a word without one. */
export function withoutPossessive(token: PlaceToken): string | null {
  return hasApostrophe(token.text) && /['\u2019]s$/i.test(token.text) ? canonOf(token.text.slice(0, -2)) : null;
}

/**
 * Does any word of the text begin a name? Asked before anything dearer.
 * @param begins the compared first words of all names
 */
export function anyWord(text: string, begins: (canon: string) => boolean): boolean {
  word.lastIndex = 0;
  for (let found = word.exec(text); found; found = word.exec(text)) {
    const token = { text: found[0], canon: canonOf(found[0]), start: 0, end: 0 };
    const bare = withoutPossessive(token);
    if (begins(token.canon) || (bare !== null && begins(bare))) return true;
  }
  return false;
}

/** All words in order, "&" as "and", those inside addresses and links left out. */
export function placeTokens(text: string): readonly PlaceToken[] {
  const hidden = /[@&]|:\/\/|www\./i.test(text) ? linksIn(text) : [];
  const tokens: PlaceToken[] = [];
  const words = text.indexOf('&') < 0 ? word : /[0-9A-Za-z\u00C0-\u024F]+(?:['\u2019][A-Za-z]+)*|&/g;
  words.lastIndex = 0;
  let link = 0;
  for (let found = words.exec(text); found; found = words.exec(text)) {
    while (link < hidden.length && hidden[link]!.end <= found.index) link++;
    if (link < hidden.length && hidden[link]!.start <= found.index) continue;
    tokens.push({ text: found[0], canon: found[0] === '&' ? 'and' : canonOf(found[0]), start: found.index, end: found.index + found[0].length });
  }
  return tokens;
}

/** Stretches without blanks that hold an e-mail address or a link. */
function linksIn(text: string): readonly { start: number; end: number }[] {
  const links: { start: number; end: number }[] = [];
  const stretch = /\S+/g;
  for (let found = stretch.exec(text); found; found = stretch.exec(text)) {
    const scheme = found[0].search(/(?:https?|mailto):|www\./i);
    if (scheme >= 0) links.push({ start: found.index + scheme, end: found.index + found[0].length });
    else if (found[0].includes('@')) links.push({ start: found.index, end: found.index + found[0].length });
  }
  return links;
}

/** May the words belong to one name: a blank, a hyphen, a line end or an abbreviation's stop between them? */
export function joined(text: string, one: PlaceToken, next: PlaceToken): boolean {
  const length = next.start - one.end;
  if (length < 1) return length === 0;
  if (length > 4) return false;
  return /^(?:\.?[ \t]*\n?[ \t]*|-)$/.test(text.slice(one.end, next.start));
}

/** Do only blanks stand between? */
export function spaced(text: string, one: PlaceToken, next: PlaceToken): boolean {
  const length = next.start - one.end;
  return length > 0 && length <= 4 && /^\s+$/.test(text.slice(one.end, next.start));
}

/** Does it begin with a capital letter? */
export function isCapital(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase();
}
