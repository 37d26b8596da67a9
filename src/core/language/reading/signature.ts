/** Where the sender's words end and the signature begins. Own words lost are worse than a signature read as own words. */
import {
  behindClosing, firstWords, isClosing, isContact, isOwnBelowSignature, isPost, isProse, isStandingText, isThanks, previousWords, type SenderLine,
} from './signature-lines.ts';
import { isMemberName, isOnBehalf, isSendersName, isTitledName, nameParts, signedName } from './signed-name.ts';
import { expression } from '../unbroken.ts';

/** Line numbers of the stretch; `end` is the line behind it. */
export interface FoundSignature {
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
}

/**
 * Finds the signature in a stretch of the sender's lines.
 * @param sender the words of the From person's name, lower case: for a name signed without "Kind regards"
 * @param strict an answer between quoted lines: only "Kind regards" with a name below it, or the sender's name, counts
 */
export function findSignature(lines: readonly SenderLine[], sender: readonly string[], strict: boolean): FoundSignature | null {
  const found = (strict ? null : delimited(lines)) ?? closed(lines, sender, strict) ?? (strict ? null : marked(lines)) ?? named(lines, sender, strict);
  if (!found) return null;
  const start = signedAbove(lines, found.start, sender);
  return { start, end: found.end, name: nameIn(lines, start, found.end, sender) };
}

/** Lines by number, `end` behind the last. */
interface Block { readonly start: number; readonly end: number }

/** "-- " by itself, with nothing like prose below it. */
function delimited(lines: readonly SenderLine[]): Block | null {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (line.words !== '--' && line.words !== '- -') continue;
    const below = firstWords(lines, at + 1);
    const end = blockEnd(lines, at + 1);
    if (below < 0 || end <= below || remainsProse(lines, end)) continue;
    return { start: at, end };
  }
  return null;
}

/** The last "Kind regards" that nothing but a signature follows. */
function closed(lines: readonly SenderLine[], sender: readonly string[], strict: boolean): Block | null {
  for (let at = lines.length - 1; at >= 0; at--) {
    const { words } = lines[at]!;
    if (words === '') continue;
    const name = isClosing(words) ? null : nameBehind(words, sender);
    if (name === null && !isClosing(words)) continue;
    const below = firstWords(lines, at + 1);
    const end = blockEnd(lines, at + 1);
    // Prose straight below "Thanks", nothing signed: it was only a paragraph.
    if (below >= 0 && end <= below && !isOwnBelowSignature(lines[below]!.words) && !lines[below]!.footer && remainsProse(lines, below)) continue;
    const signed = name !== null || plainName(lines, at + 1, end) !== null;
    if (strict && !signed) continue;
    // A list of places below "Thanks" is no signature.
    return { start: at, end: signed || hasDetails(lines, at + 1, end) ? Math.max(end, at + 1) : at + 1 };
  }
  return null;
}

/** The name in "Regards, Tom"; "Thanks Tom" thanks Tom, unless that is the sender's own name. */
function nameBehind(words: string, sender: readonly string[]): string | null {
  const name = signedName(behindClosing(words) ?? '');
  return name !== null && (!isThanks(words) || isSendersName(name, sender)) ? name : null;
}

function hasDetails(lines: readonly SenderLine[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isContact(lines[at]!.words) || isPost(lines[at]!.words) || lines[at]!.marked) return true;
  return false;
}

/** What the mail program marked, unless the sender typed the message inside it. */
function marked(lines: readonly SenderLine[]): Block | null {
  const first = lines.findIndex((line) => line.marked && line.words !== '' && !line.footer);
  if (first < 0) return null;
  let end = first;
  while (end < lines.length && (lines[end]!.marked || lines[end]!.words === '') && !isOwnBelowSignature(lines[end]!.words)) end++;
  while (end > first && lines[end - 1]!.words === '') end--;
  if (end === first) return null;
  const typedInside = previousWords(lines, first) < 0
    && lines.slice(first, end).some((line) => !line.footer && isProse(line.words) && !isStandingText(line.words));
  // An address that a gateway put below it.
  return typedInside ? null : { start: first, end: Math.max(end, blockEnd(lines, end)) };
}

/** A name at the end without "Kind regards": the sender's, one with a title, or one with a post or telephone number below. */
function named(lines: readonly SenderLine[], sender: readonly string[], strict: boolean): Block | null {
  let found = -1;
  let details = 0;
  let others = 0;
  for (let at = lines.length - 1, seen = 0; at >= 0 && seen < 25; at--) {
    const { words, footer } = lines[at]!;
    if (words === '' || footer || isOwnBelowSignature(words)) continue;
    seen++;
    if (words.length > 160 || isProse(words)) break;
    const name = words.length <= 100 ? signedName(words) : null;
    if (name !== null && isApart(lines, at)) {
      const known = !strict && others === 0 && (isMemberName(words) || details > 0 && (isTitledName(words) || nameParts(name).length > 1));
      if (isSendersName(name, sender) || known) found = at;
    }
    // A list of councillors is no signature.
    if (isMemberName(words)) others++;
    if (isContact(words) || isPost(words)) details++;
  }
  if (found < 0) return null;
  const end = blockEnd(lines, found);
  return end > found ? { start: found, end } : null;
}

/** A signed name stands by itself, below a finished sentence or a closing; one below "Present:" or in a list does not. */
function isApart(lines: readonly SenderLine[], at: number): boolean {
  const above = lines[at - 1]?.words ?? '';
  if (above !== '') return /[.!?,]$/.test(above) && signedName(above) === null || isClosing(above);
  const before = previousWords(lines, at);
  return before < 0 || !/:$/.test(lines[before]!.words);
}

/** Takes in what is signed above the block found: "Kind regards", "Asha", "With every good wish,". */
function signedAbove(lines: readonly SenderLine[], start: number, sender: readonly string[]): number {
  let first = start;
  for (let looked = 0; looked < 3; looked++) {
    const above = previousWords(lines, first);
    if (above < 0 || lines[above]!.footer) break;
    const { words } = lines[above]!;
    const name = words.length <= 60 && !isProse(words) ? signedName(words) : null;
    const further = previousWords(lines, above);
    const signed = name !== null && (isSendersName(name, sender) && isApart(lines, above) || further >= 0 && isClosing(lines[further]!.words));
    if (!isClosing(words) && !signed && !(further >= 0 && isShortClosing(lines, above, first))) break;
    first = above;
  }
  return first;
}

/** How a closing that no list has may begin. */
const beginsClosing = expression('i')`
  ^(?:
    with|yours|all|in|i remain|until|congratulations|love|warm|kind|best|every|very|many|ever|fond|sincerely|respectfully|looking forward|
    hoping|thanks|thank you
  )\b
`;

/** "With every good wish from the whole committee," above a name. */
function isShortClosing(lines: readonly SenderLine[], at: number, name: number): boolean {
  const { words } = lines[at]!;
  return /,$/.test(words) && words.split(/\s+/).length <= 7 && beginsClosing.test(words) && (lines[at - 1]?.words ?? '') === ''
    && !isClosing(lines[name]!.words) && signedName(lines[name]!.words) !== null;
}

/** The line behind the signature's lines that begin at a line: until prose, a PS, a "cc:" line or a footer. */
function blockEnd(lines: readonly SenderLine[], from: number): number {
  let end = from;
  for (let at = from, seen = 0; at < lines.length && seen < 40; at++) {
    const { words, footer } = lines[at]!;
    if (words === '') continue;
    if (footer || isOwnBelowSignature(words)) break;
    // A sentence in the middle of the block, with a telephone number straight below it.
    const inside = at > from && lines[at - 1]!.words !== '' && contactBelow(lines, at + 1);
    if (isProse(words) && !isStandingText(words) && !lines[at]!.marked && !inside) break;
    end = at + 1;
    seen++;
  }
  return end;
}

function contactBelow(lines: readonly SenderLine[], from: number): boolean {
  for (let at = from; at < Math.min(from + 3, lines.length); at++) if (isContact(lines[at]!.words) && !isProse(lines[at]!.words)) return true;
  return false;
}

function remainsProse(lines: readonly SenderLine[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 60); at++) {
    const { words, footer } = lines[at]!;
    if (words !== '' && !footer && isProse(words) && !isStandingText(words) && !isOwnBelowSignature(words)) return true;
  }
  return false;
}

/** The name signed with: somebody signed for, else the first name, or a fuller one of the same person below it. */
function nameIn(lines: readonly SenderLine[], start: number, end: number, sender: readonly string[]): string | null {
  const first = plainName(lines, start, end);
  if (first === null || first.onBehalf || nameParts(first.name).length > 1 && !/^[A-Z]\b/.test(first.name)) return first?.name ?? null;
  const next = plainName(lines, first.line + 1, end);
  if (next === null || nameParts(next.name).length < 2 && !isTitledName(next.name)) return first.name;
  const fuller = isMemberName(next.name) || isSendersName(next.name, sender) || isSendersName(first.name, nameParts(next.name));
  return fuller ? next.name : first.name;
}

function plainName(lines: readonly SenderLine[], start: number, end: number): { name: string; line: number; onBehalf: boolean } | null {
  let first: { name: string; line: number; onBehalf: boolean } | null = null;
  for (let at = start, looked = 0; at < end && looked < 4; at++) {
    const { words } = lines[at]!;
    if (words === '' || isClosing(words) || /^-\s?-$/.test(words)) continue;
    looked++;
    const name = signedName(behindClosing(words) ?? words);
    if (name === null) continue;
    if (isOnBehalf(words)) return { name, line: at, onBehalf: true };
    first = first ?? { name, line: at, onBehalf: false };
  }
  return first;
}
