/** Where the sender's words end and the signature begins. Own words lost are worse than a signature read as own words. */
import { isMemberName, isOnBehalf, isTitledName, signedName } from './signed-name.ts';

/** A line of the sender's stretch. `words` is plain, "" for an empty line. */
export interface SenderLine {
  readonly words: string;
  readonly length: number;
  /** Inside what the mail program marked as a signature. */
  readonly marked: boolean;
  readonly footer: boolean;
}

/** Line numbers of the stretch; `end` is the line behind it. */
export interface FoundSignature {
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
}

const closings = "(?:(?:with )?(?:(?:very |my |our )?(?:kind(?:est)?|best|warm(?:est)?|many|good) )?(?:and )?regards(?: and (?:best wishes|thanks|many thanks))?|(?:with )?(?:all )?(?:my |our |very )?(?:best|good|kind|warm(?:est)?) wishes|yours(?: (?:sincerely|faithfully|truly|ever|aye|respectfully|in anticipation))?|(?:yours )?sincerely|faithfully|respectfully(?: yours)?|best|all the (?:very )?best|kindest|cheers|ta|(?:with )?(?:many |grateful |very many |sincere )?thanks(?: again| in advance| and (?:kind |best |warm )?(?:regards|wishes)| in anticipation| so much| very much| a lot| all)?|thank you(?: again| in advance| very much| so much| and (?:kind |best )?regards| in anticipation)?|thx|rgds|kr|br|in (?:solidarity|friendship)|take care|speak soon|see you (?:then|there|soon)|have a (?:good|great|nice|lovely) (?:day|weekend|evening|week))";
const closing = new RegExp(`^${closings}(?:,? (?:as (?:ever|always)|for now|once again))?\\s?[,.!-]{0,3}$`, 'i');
const closingWithName = new RegExp(`^(${closings})[,.!-]?\\s{1,3}([A-Z].{0,60})$`, 'i');
const contact = /(?:\b(?:tel|telephone|phone|mob|mobile|direct(?: (?:line|dial))?|office|fax|e-?mail|web|website|ext|extension|switchboard|twitter|facebook|linkedin|instagram|whatsapp|teams)\b\s{0,3}[.:(|]|\b[tmefw]\s?:\s|(?:\+44|\b0)[\d\s()]{8,14}\d|https?:\/\/|\bwww\.|[\w.+-]{1,64}@[\w-]{1,63}\.|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b)/i;
const post = /\b(?:councillor|member|officer|manager|director|leader|head of|chair(?:man|woman|person)?|mayor|clerk|executive|assistant|solicitor|engineer|surveyor|adviser|advisor|secretary|co-?ordinator|ward|council|portfolio|cabinet|team|department|service|administrator|planner|inspector|consultant|analyst|lead)\b/i;
const boilerplate = /\b(?:work(?:ing)? (?:days|hours|pattern|flexibly|part[- ]time)|part[- ]time|non-?working|my (?:normal|usual) (?:days|hours|working)|surger(?:y|ies)|outside (?:of )?(?:your|normal|my|office|usual|standard|core)(?: own| normal)? (?:working |office )?hours|follow us|visit our|pronouns|annual leave|opening hours|office hours)\b/i;
const postscript = /^p\.?\s?p?\.?\s?s\b\.?\s{0,2}[:,.-]?\s?/i;
const copyLine = /^(?:c\.?c\.?|b\.?c\.?c\.?|copy|copies|copied|copy to|copies to|copied to)\s{0,2}[:-]?\s{1,3}\S/i;

/** "PS …" or "cc: Cllr Castle" below a signature: words of the sender's own. */
export function isOwnBelowSignature(words: string): boolean {
  return postscript.test(words) && !/^pp?s?$/i.test(words) || copyLine.test(words) && words.length < 300;
}

/**
 * Finds the signature in a stretch of the sender's lines.
 * @param senderNames the From person's name, for a name signed without "Kind regards"
 * @param strict an answer between quoted lines: only "Kind regards" with a name below it counts
 */
export function findSignature(lines: readonly SenderLine[], senderNames: readonly string[], strict: boolean): FoundSignature | null {
  return (strict ? null : delimited(lines)) ?? closed(lines, strict) ?? (strict ? null : marked(lines) ?? named(lines, senderNames));
}

/** "-- " by itself, with nothing like prose below it. */
function delimited(lines: readonly SenderLine[]): FoundSignature | null {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.words !== '--' && line.words !== '- -' && !(line.words === '-' && line.length === 2)) continue;
    const end = blockEnd(lines, at + 1);
    const below = firstWords(lines, at + 1);
    if (below < 0 || end <= below || remainsProse(lines, end)) continue;
    const start = closingAbove(lines, at) ?? at;
    return { start, end, name: nameIn(lines, start, end) };
  }
  return null;
}

/** The last "Kind regards" that nothing but a signature follows. */
function closed(lines: readonly SenderLine[], strict: boolean): FoundSignature | null {
  for (let at = lines.length - 1; at >= 0; at--) {
    const { words } = lines[at]!;
    if (words === '' || words.length > 90) continue;
    const withName = closingWithName.exec(words);
    const name = withName?.[2] ? signedName(withName[2]) : null;
    if (!closing.test(words) && name === null) continue;
    const end = blockEnd(lines, at + 1);
    const below = firstWords(lines, at + 1);
    // Prose straight below "Thanks" (nothing signed): it was only a paragraph.
    if (below >= 0 && end <= below && !isOwnBelowSignature(lines[below]!.words) && !lines[below]!.footer && remainsProse(lines, below)) continue;
    const found = name ?? nameIn(lines, at + 1, end);
    if (strict && found === null) continue;
    // "Thanks" above the closing itself: "Many thanks / Kind regards / Tom".
    const above = previousWords(lines, at);
    const start = above >= 0 && closing.test(lines[above]!.words) ? above : at;
    return { start, end: Math.max(end, at + 1), name: found };
  }
  return null;
}

/** What the mail program marked, unless the sender typed the message inside it. */
function marked(lines: readonly SenderLine[]): FoundSignature | null {
  const first = lines.findIndex((line) => line.marked && line.words !== '');
  if (first < 0) return null;
  let end = first;
  while (end < lines.length && (lines[end]!.marked || lines[end]!.words === '')) end++;
  while (end > first && lines[end - 1]!.words === '') end--;
  const wordsAbove = previousWords(lines, first) >= 0;
  if (!wordsAbove && lines.slice(first, end).some((line) => isProse(line.words) && !boilerplate.test(line.words))) return null;
  const stop = lines.slice(first, end).findIndex((line) => isOwnBelowSignature(line.words));
  const last = stop < 0 ? end : first + stop;
  return { start: first, end: last, name: nameIn(lines, first, last) };
}

/** A name at the end without "Kind regards": the sender's, one with a title, or one with a post or telephone number below. */
function named(lines: readonly SenderLine[], senderNames: readonly string[]): FoundSignature | null {
  const last = lastWords(lines);
  const own = senderNames.map((name) => name.toLowerCase());
  let found = -1;
  let contacts = 0;
  let blocks = 0;
  for (let at = last, seen = 0; at >= 0 && seen < 25; at--) {
    const { words, footer } = lines[at]!;
    if (words === '') {
      if (at > 0 && lines[at - 1]!.words !== '') blocks++;
      if (found >= 0 || blocks > 4) break;
      continue;
    }
    seen++;
    if (footer || isOwnBelowSignature(words)) continue;
    if (!isSignatureLine(words)) break;
    const name = signedName(words);
    if (name !== null && words.length <= 70) {
      const parts = name.toLowerCase().replace(/^(?:cllr|councillor|mr|mrs|ms|dr)\.?\s/, '').split(/[\s.]+/).filter((part) => part !== '');
      const isOwn = parts.length > 0 && parts.every((part) => own.some((one) => one === part || part.length === 1 && one.charAt(0) === part));
      const alone = firstWords(lines, 0) === at;
      const apart = at === 0 || lines[at - 1]!.words === '' || /[.!?,]$/.test(lines[at - 1]!.words) || isOwn && parts.length > 1;
      if (apart && (isOwn || isMemberName(words) || isTitledName(words) && contacts > 0 || contacts > 1 || contacts > 0 && parts.length > 1) && !(alone && !isOwn && contacts === 0)) found = at;
    }
    if (contact.test(words) || post.test(words)) contacts++;
  }
  if (found < 0) return null;
  const end = blockEnd(lines, found);
  return end > found ? { start: found, end, name: nameIn(lines, found, end) } : null;
}

/** The line behind the signature's lines that begin at a line: until prose, a PS, a "cc:" line or a footer. */
function blockEnd(lines: readonly SenderLine[], from: number): number {
  let end = from;
  let since = 0;
  for (let at = from; at < lines.length && since < 40; at++) {
    const { words, footer } = lines[at]!;
    if (words === '') continue;
    if (footer || isOwnBelowSignature(words)) break;
    const apart = at === from || lines[at - 1]!.words === '';
    const goesOn = !apart && at > from && (contactBelow(lines, at + 1));
    if (isProse(words) && !boilerplate.test(words) && !lines[at]!.marked && !goesOn) break;
    end = at + 1;
    since++;
  }
  return end;
}

function contactBelow(lines: readonly SenderLine[], from: number): boolean {
  for (let at = from; at < Math.min(from + 3, lines.length); at++) if (contact.test(lines[at]!.words) && !isProse(lines[at]!.words)) return true;
  return false;
}

function isSignatureLine(words: string): boolean {
  return words.length <= 120 && !isProse(words);
}

/** A sentence rather than a name, post or address: many small words, or one that ends as sentences do. */
export function isProse(words: string): boolean {
  if (words.length > 250) return true;
  const tokens = words.split(/\s+/);
  if (tokens.length < 4) return false;
  if (contact.test(words) && tokens.length < 12) return false;
  let small = 0;
  for (const token of tokens) if (/^["'(]?[a-z]/.test(token) && !/^(?:of|and|for|the|to|in|on|at|with|de|&)$/.test(token)) small++;
  const ended = /[.!?]["')]?$/.test(words);
  if (tokens.length < 7) return ended && small >= 2 || small >= 3;
  return small / tokens.length > 0.35 || ended && small >= 3;
}

function nameIn(lines: readonly SenderLine[], start: number, end: number): string | null {
  let first: string | null = null;
  let looked = 0;
  for (let at = start; at < end && looked < 5; at++) {
    const { words } = lines[at]!;
    if (words === '' || closing.test(words) || /^-\s?-?$/.test(words)) continue;
    looked++;
    const name = signedName(closingWithName.exec(words)?.[2] ?? words);
    if (name !== null && isOnBehalf(words)) return name;
    first = first ?? name;
  }
  return first;
}

function remainsProse(lines: readonly SenderLine[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 60); at++) {
    const { words, footer } = lines[at]!;
    if (words !== '' && !footer && isProse(words) && !boilerplate.test(words) && !isOwnBelowSignature(words)) return true;
  }
  return false;
}

function closingAbove(lines: readonly SenderLine[], at: number): number | null {
  const above = previousWords(lines, at);
  if (above >= 0 && closing.test(lines[above]!.words)) return above;
  const further = above >= 0 ? previousWords(lines, above) : -1;
  return further >= 0 && closing.test(lines[further]!.words) && signedName(lines[above]!.words) !== null ? further : null;
}

function firstWords(lines: readonly SenderLine[], from: number): number {
  for (let at = from; at < lines.length; at++) if (lines[at]!.words !== '') return at;
  return -1;
}

function previousWords(lines: readonly SenderLine[], before: number): number {
  for (let at = before - 1; at >= 0; at--) if (lines[at]!.words !== '') return at;
  return -1;
}

function lastWords(lines: readonly SenderLine[]): number {
  return previousWords(lines, lines.length);
}
