/** What a line near the end of a message is: a closing, a name, a post or address, a PS, or prose. */
import { expression, unbroken } from '../unbroken.ts';

/** A line of the sender's stretch. `words` is plain, "" for an empty line. */
export interface SenderLine {
  readonly words: string;
  readonly length: number;
  /** Inside what the mail program marked as a signature. */
  readonly marked: boolean;
  readonly footer: boolean;
}

const closings = unbroken`
  (?:
    (?:i (?:remain|am),? )?(?:with )?(?:(?:very |my |our )?(?:kind(?:est)?|best|warm(?:est)?|many|good|fond(?:est)?) )?(?:and )?regards
    (?: and (?:best wishes|thanks|many thanks))?|
    (?:with )?(?:all )?(?:my |our |very )?(?:best|good|kind|warm(?:est)?) wishes|
    (?:i (?:remain|am),? )?yours(?: (?:sincerely|faithfully|truly|ever|aye|respectfully|in anticipation|in haste))?|(?:yours )?sincerely|
    faithfully|respectfully(?: yours)?|best|all (?:the (?:very )?)?best|kindest|cheers|ta|
    (?:with )?(?:many |grateful |very many |sincere |much )?thanks
    (?: again| in advance| and (?:kind |best |warm )?(?:regards|wishes)| in anticipation| so much| very much| a lot| a million| all)?|
    thank you(?: again| in advance| very much| so much| and (?:kind |best )?regards| in anticipation)?|thx|rgds|kr|br|
    in (?:solidarity|friendship|haste)|(?:with )?(?:love|sympathy|apologies|gratitude|condolences)|take care|speak soon|hwyl|slainte|diolch|
    cofion(?: cynnes)?|(?:yn )?gywir|see you (?:then|there|soon)|have a (?:good|great|nice|lovely) (?:day|weekend|evening|week)
  )
`;
const closing = new RegExp(`^${closings}(?:,? (?:as (?:ever|always)|for now|once again|to (?:you )?(?:all|both)))?\\s?[,.!-]{0,3}$`, 'i');
const closingWithName = new RegExp(`^(?:${closings})[,.!-]?\\s{1,3}([A-Z].{0,60})$`, 'i');
const contact = expression('i')`
  (?:
    \b(?:
      tel|telephone|phone|mob|mobile|direct(?: (?:line|dial))?|office|fax|e-?mail|web|website|ext|extension|switchboard|twitter|facebook|
      linkedin|instagram|whatsapp|teams
    )\b\s{0,3}[.:(|]|
    \b[tmefw]\s?:\s|(?:\+44|\b0)[\d\s()]{8,14}\d|https?:\/\/|\bwww\.|[\w.+-]{1,64}@[\w-]{1,63}\.|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b
  )
`;
const post = expression('i')`
  \b(?:
    councillor|member|officer|manager|director|leader|head of|chair(?:man|woman|person)?|mayor|clerk|executive|assistant|solicitor|engineer|
    surveyor|adviser|advisor|secretary|co-?ordinator|ward|council|portfolio|cabinet|team|department|service|administrator|planner|inspector|
    consultant|analyst|lead
  )\b
`;
const standing = expression('i')`
  \b(?:
    work(?:ing)? (?:days|hours|pattern|flexibly|part[- ]time)|part[- ]time|non-?working|my (?:normal|usual) (?:days|hours|working)|
    surger(?:y|ies) (?:is|are|on|held|every|by)|
    outside (?:of )?(?:your|normal|my|office|usual|standard|core)(?: own| normal| usual| standard| core)? (?:working |office )?hours|
    out[- ]of[- ]hours|no reply (?:is )?(?:needed|expected)|(?:not|don't) expect (?:a |any )?(?:reply|response)|follow us|visit our|
    pronouns|opening hours|office hours
  )\b
`;
const postscript = /^(?:p\.?\s?){1,3}s\b\.?\s{0,2}[:,.-]?(?:\s|$)/i;
const copyLine = /^(?:c\.?c\.?|b\.?c\.?c\.?|copy|copies|copied|copy to|copies to|copied to)\s{0,2}[:-]?\s{1,3}\S/i;
const linking = /^(?:of|and|for|the|to|in|on|at|with|de|&)$/;

/** "Kind regards", "Yours sincerely,", "Many thanks" by itself. */
export function isClosing(words: string): boolean {
  return words.length <= 90 && closing.test(words);
}

/** What stands behind a closing on its line ("Regards, Tom"); null when nothing does. */
export function behindClosing(words: string): string | null {
  return words.length <= 90 && !closing.test(words) ? closingWithName.exec(words)?.[1] ?? null : null;
}

/** A closing that thanks: the name behind it may be that of the person thanked. */
export function isThanks(words: string): boolean {
  return /^(?:with )?(?:\w+ )?(?:thanks|thank you|thx|ta|cheers|diolch)\b/i.test(words) && !/\b(?:regards|wishes)\b/i.test(words);
}

/** A telephone number, address, postcode or web page. */
export function isContact(words: string): boolean {
  return contact.test(words);
}

/** Names a post or body: "Planning Officer", "Northgate Ward". */
export function isPost(words: string): boolean {
  return post.test(words);
}

/** What stands in a signature in whole sentences: working days, surgeries, "follow us". */
export function isStandingText(words: string): boolean {
  return standing.test(words);
}

/** "PS …" or "cc: Cllr Castle" below a signature: words of the sender's own. */
export function isOwnBelowSignature(words: string): boolean {
  return postscript.test(words) || copyLine.test(words) && words.length < 300;
}

/** A sentence rather than a name, post or address: many small words, or a few that end as sentences do. */
export function isProse(words: string): boolean {
  if (words.length > 250) return true;
  const tokens = words.split(/\s+/);
  if (tokens.length < 2 || contact.test(words) && tokens.length < 12) return false;
  let small = 0;
  for (const token of tokens) if (/^["'(]?[a-z]/.test(token) && !linking.test(token)) small++;
  const ended = /[.!?]["')]?$/.test(words);
  if (tokens.length < 4) return ended && small >= 1;
  if (tokens.length < 7) return ended && small >= 2 || small >= 3;
  return small / tokens.length > 0.35 || ended && small >= 3;
}

/** Number of the first line with words from `from` on; -1 for none. */
export function firstWords(lines: readonly SenderLine[], from: number): number {
  for (let at = from; at < lines.length; at++) if (lines[at]!.words !== '') return at;
  return -1;
}

/** Number of the last line with words before `before`; -1 for none. */
export function previousWords(lines: readonly SenderLine[], before: number): number {
  for (let at = before - 1; at >= 0; at--) if (lines[at]!.words !== '') return at;
  return -1;
}
