/** Who acts: the subject to the left of a verb group, as the council, the sender, the reader, a thing or somebody else. */
import { doing, placeOf } from './own-council.ts';
import type { Word } from './words.ts';
import { isAdverb } from './verb-group.ts';

export type Actor = 'council' | 'we' | 'self' | 'you' | 'none' | 'thing' | 'other';

export interface Subject {
  readonly actor: Actor;
  /** First word of the subject; equals `end` when there is none. */
  readonly start: number;
  /** Just behind its last word. */
  readonly end: number;
}

/** Words that open a clause, so that a subject cannot reach left of them. */
const openers = new Set((
  'that because if when as while whether which who where since although though unless until but so or then please and than whereby before after '
  + 'once what how why say says said saying confirm confirms confirmed confirming know assure promise guarantee undertake hope think believe '
  + 'understand means mean').split(' '));

const punctuation = /^[,;:.!?()[\]"“”–—-]$/;

/** Heads that are the council itself. */
const councilHeads = new Set(['council', 'authority', 'corporation', 'councils']);

/** Kinds of council that stand for it ("the district will…") when the own council is one. */
const shortNames = new Set(['district', 'borough', 'county', 'city', 'town']);

/** Councils other than one's own, unless the own council's name has the word. */
const tiers = ['parish', 'town', 'county', 'district', 'borough', 'city', 'community', 'neighbouring', 'unitary', 'combined', 'metropolitan'];

/** Bodies called authority that are not a council. */
const otherAuthority = new Set([
  'health', 'police', 'fire', 'harbour', 'environment', 'park', 'parks', 'national', 'transport', 'education', 'highway', 'highways',
  'water', 'port', 'tax',
]);

/** People and firms who work for the council, when they are "our". */
const ours = new Set((
  'team teams crew crews contractor contractors workmen men lads engineer engineers people gang surveyor surveyors insurer insurers department '
  + 'staff surfacers roofers builders handyman rangers wardens officer officers side part').split(' '));

/** Who acts for themselves. */
export const others = new Set((
  'contractor contractors officer officers engineer engineers committee cabinet executive government developer police agency company trust party '
  + 'group clerk minister department inspector ombudsman board panel association club landlord owner owners highways england water homes ltd plc '
  + 'limited resident residents team crew leader mayor director manager firm client insurer insurers').split(' '));

/**
 * Reads the subject that ends just left of a verb group.
 * @param words the sentence
 * @param groupStart first word of the verb group
 * @param councilName the own council's name, lower case ('' when unknown)
 */
export function subjectBefore(words: readonly Word[], groupStart: number, councilName: string): Subject {
  let end = groupStart;
  while (end > 0 && isAdverb(words[end - 1]!.word) && words[end - 1]!.word !== 'all') end -= 1;
  if (end > 0 && words[end - 1]!.word === 'all' && words[end - 2]?.word === 'we') end -= 1;
  let start = end;
  let bracket = 0;
  while (start > 0 && end - start < 16) {
    const word = words[start - 1]!.word;
    if (word === ')') bracket += 1;
    else if (word === '(' && bracket > 0) bracket -= 1;
    else if (bracket === 0 && (punctuation.test(word) || openers.has(word))) break;
    if (end > start && /^(?:you|me|us|them|him|tell|telling|told)$/.test(word)) break;
    start -= 1;
    if (word === 'i' || word === 'we') break;
  }
  const last = words[end - 1]?.word ?? '';
  if (start === end) return { actor: 'none', start, end };
  return { actor: actorOf(words, start, end, last, councilName), start, end };
}

function actorOf(words: readonly Word[], start: number, end: number, last: string, councilName: string): Actor {
  if (words[start]!.word === 'we') return /^(?:in|as|at)$/.test(words[start + 1]?.word ?? '') || end - start <= 4 ? 'we' : 'other';
  if (last === 'i' || words[start]!.word === 'i') return end - start <= 3 ? 'self' : 'other';
  if (last === 'you') return 'you';
  if (last === 'it') {
    const meant = lastCouncilBefore(words, start);
    if (meant >= 0) return isAnothers(words, meant, councilName) ? 'other' : 'council';
  }
  if (/^(?:they|he|she|somebody|someone|who|which|nobody|none|everybody|everyone)$/.test(last)) return 'other';
  // "Wenderby pays for the coach": a council goes by its place.
  if (words[start]!.capital && placeOf(councilName) === words.slice(start, end).map(({ word }) => word).join(' ')) return 'council';
  if (end - start === 2 && words[start]!.word === 'the' && shortNames.has(last) && (words[end - 1]!.capital || councilName.includes(last))) return 'council';
  for (let at = start; at < end; at += 1) if (councilHeads.has(words[at]!.word)) return actorWithHead(words, start, at, end, councilName);
  for (let at = start; at < end; at += 1) {
    const { word } = words[at]!;
    const next = words[at + 1]?.word ?? '';
    const after = words[at + 2]?.word ?? '';
    const isOurs = (word === 'our' || word === "council's") && (ours.has(next) || ours.has(after));
    if (isOurs && at - start <= 1 && !/^(?:party|group|campaign)$/.test(next)) return 'council';
  }
  if (others.has(last) || last.startsWith('council')) return 'other';
  return 'thing';
}

/** "The Council's contractors" are the council; "members of the Council" and "the council's auditors" are not. @param head index of a word for a council */
function actorWithHead(words: readonly Word[], start: number, head: number, end: number, councilName: string): Actor {
  const { word } = words[head]!;
  const before = words[head - 1]?.word ?? '';
  if (isAnothers(words, head, councilName) || word === 'councils' || (word === 'authority' && otherAuthority.has(before))) return 'other';
  const isNamed = head > start && words[head - 1]!.capital && !/^(?:the|this|your|our|my)$/.test(before) && !tiers.includes(before);
  if (isNamed && councilName !== '' && !councilName.includes(before)) return 'other';
  const isPartOfIt = /^(?:members?|some|many|most|leader|chief|parts?|officers?)$/.test(words[start]!.word);
  if (head - start > 5 || isPartOfIt) return 'other';
  return head + 1 === end || /^(?:as|at|here|itself|now|,|in|through|and)$/.test(words[head + 1]!.word) ? 'council' : 'other';
}

/** Index of the last word for a council left of one, -1 where there is none. */
function lastCouncilBefore(words: readonly Word[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) if (councilHeads.has(words[at]!.word) || standsForCouncil(words, at)) return at;
  return -1;
}

const does = new RegExp(`^(?:${doing})$`);

/** "The county has agreed", "the county's say-so". */
function standsForCouncil(words: readonly Word[], at: number): boolean {
  const [tier, owns] = words[at]!.word.split("'");
  return words[at - 1]?.word === 'the' && tiers.includes(tier!) && (owns !== undefined || does.test(words[at + 1]?.word ?? ''));
}

/** "The parish council", where the own council is a borough. @param at index of the word for a council */
function isAnothers(words: readonly Word[], at: number, councilName: string): boolean {
  const tier = (words[standsForCouncil(words, at) ? at : at - 1]?.word ?? '').split("'")[0]!;
  return tiers.includes(tier) && (councilName === '' ? tier !== 'borough' && tier !== 'city' : !councilName.includes(tier));
}

/** Was another council spoken of last in these words, so that what follows without a subject of its own is its doing? @param councilName lower case */
export function isAfterAnothers(words: readonly Word[], councilName: string): boolean {
  const last = lastCouncilBefore(words, words.length);
  return last >= 0 && isAnothers(words, last, councilName)
    && !words.slice(last).some(({ word }) => /^(?:we|our|us|you)$/.test(word) || isOwnKind(word, councilName));
}

/** "The district", where the own council is one. */
function isOwnKind(word: string, councilName: string): boolean {
  return shortNames.has(word) && (councilName === '' || councilName.includes(word));
}

/** Do these words speak of a council of another name or tier, and not of the own one? @param councilName lower case, '' when unknown */
export function namesAnotherCouncil(words: readonly Word[], councilName: string): boolean {
  return words.some(({ word }, at) => (councilHeads.has(word.split("'")[0]!) || standsForCouncil(words, at)) && isAnothers(words, at, councilName)
      && (councilName !== '' || words[at - 1]?.word !== 'district'))
    && !(councilName !== '' && words.some(({ word }, at) => words[at - 1]?.word === 'the' && isOwnKind(word, councilName)));
}
