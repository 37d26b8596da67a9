/** Does a name stand for the place in its sentence, or for a person, a firm, another street or a common word? */
import type { PlaceIndex, PlaceName } from './place-index.ts';
import { firstNames } from '../names/first-names.ts';
import { doesAsPeopleDo } from './doings-of-people.ts';
import { isForeignTown, toldElsewhere } from './elsewhere.ts';
import { type PlaceToken, isCapital, spaced } from './place-tokens.ts';
import {
  firmPrepositions, firmWords, functionWords, localInstitutions, organisationWords, partNouns, personTitles, placePrepositions, streetWords,
  thingWords, timeWords, wardNouns,
} from './place-words.ts';
import { expression } from '../unbroken.ts';

/** A name at tokens first..last of a sentence. */
export interface Candidate {
  readonly text: string;
  readonly tokens: readonly PlaceToken[];
  readonly first: number;
  readonly last: number;
  readonly name: PlaceName;
  readonly possessive: boolean;
  /** The name follows "and" or a comma after a name that is a place. */
  readonly inList: boolean;
  /** Elsewhere in the message somebody of that surname is spoken of. */
  readonly spokenOf: boolean;
}

/** Is it the place? Settled for every kind of name by the words next to it. */
export function isPlace(candidate: Candidate, index: PlaceIndex): boolean {
  const { how, kind, canon } = candidate.name;
  if (how === 'local-council') return true;
  if (!capitalsFit(candidate) || isPerson(candidate, index) || isElsewhere(candidate, index)) return false;
  if (isComparison(candidate) || isAddressOfCouncil(candidate) || namesFirm(candidate)) return false;
  // "Penny Cross has sent them": surnamesSpokenOf found it.
  if (candidate.spokenOf && canon.length > 1 && !firmPrepositions.has(wordBefore(candidate))) return false;
  if (how === 'place' && (kind === 'plain' || kind === 'common')) return !followedByFirm(candidate) && !isLongerName(candidate);
  if (namesMembers(candidate) || namesAuthority(candidate)) return false;
  if (index.surnames.has(canon[canon.length - 1]!) && (isDoing(candidate) || candidate.spokenOf && !plainlyPlace(candidate, index))) return false;
  return kind === 'ordinary' ? hasPlaceContext(candidate, index) : !isOtherName(candidate);
}

function neighbour({ text, tokens, first, last }: Candidate, step: number): PlaceToken | null {
  const at = step < 0 ? first + step : last + step;
  const token = tokens[at];
  if (!token) return null;
  for (let k = Math.min(at, last); k < Math.max(at, first); k++)
    if ((k < first || k >= last) && !spaced(text, tokens[k]!, tokens[k + 1]!)) return null;
  return token;
}

/** The word just before, as compared; '' where none is. */
function wordBefore(candidate: Candidate): string {
  return neighbour(candidate, -1)?.canon ?? '';
}

const allCapitals = /^[^a-z]{3,}$/;

const smallInNames = /^(?:and|of|the|on|in|upon|le|by|under|cum|with|next|&|\d.*)$/i;
/** "High Street banks" stand in no particular street. */
const trade = /^\s+(?:retail|shops?|banks?|brands?|stores?|fund|task|traders|chains?)/i;

function capitalsFit({ tokens, first, last, name, text, inList }: Candidate): boolean {
  const words = tokens.slice(first, last + 1);
  const end = words[words.length - 1]!.end;
  const capitals = isCapital(words[0]!.text) && words.every((word) => isCapital(word.text) || smallInNames.test(word.text));
  if (name.kind === 'plain' || name.kind === 'distinctive') return true;
  if (name.kind === 'common') return capitals && !trade.test(text.slice(end, end + 12));
  const next = tokens[last + 1];
  if (/^(?:wards?|division)$/i.test(next?.text ?? '') && spaced(text, words[words.length - 1]!, next!)) return true;
  if (!capitals && !inList) return false;
  // In a shouted line capitals tell nothing.
  return capitals && !(allCapitals.test(words[0]!.text) && allCapitals.test(tokens[first - 1]?.text ?? next?.text ?? 'x'));
}

/** "Dear Castle", "Thanks Castle" */
const greeted = /^\s{0,20}(?:dear|hi|hello|morning|thanks|thank you|cheers)\s+\S+\s*$/i;

function isPerson(candidate: Candidate, index: PlaceIndex): boolean {
  const before = neighbour(candidate, -1);
  if (candidate.name.canon.length > 2 || candidate.name.kind === 'plain') return false;
  const { text, tokens, last } = candidate;
  if (last <= 3 && greeted.test(text.slice(0, Math.min(tokens[last]!.end, 80)))) return !followedByWardNoun(candidate);
  if (!before) return titleWithStop(candidate);
  if (personTitles.has(before.canon)) return true;
  const word = before.text.toLowerCase();
  if (!isCapital(before.text)) return false;
  if (firstNames.has(word)) return !followedByWardNoun(candidate) || index.surnames.has(candidate.name.canon[candidate.name.canon.length - 1]!);
  return /^[A-Z]$/.test(before.text) && before.text !== 'I' && before.text !== 'A';
}

/** "Castle seconded it", "Castle's amendment": somebody of that name. */
function isDoing({ text, tokens, last, possessive }: Candidate): boolean {
  const end = tokens[last]!.end - (possessive ? 2 : 0);
  return doesAsPeopleDo(text.slice(end, end + 60));
}

/** Beyond doubt the place, though somebody of that name is spoken of too. */
function plainlyPlace(candidate: Candidate, index: PlaceIndex): boolean {
  if (followedByWardNoun(candidate)) return true;
  const before = neighbour(candidate, -1);
  return before !== null && firmPrepositions.has(before.canon) && hasPlaceContext(candidate, index);
}

/** "Cllr. Castle", "B. Castle". */
function titleWithStop({ text, tokens, first }: Candidate): boolean {
  const before = tokens[first - 1];
  if (!before || !/^\.\s{0,3}$/.test(text.slice(before.end, Math.min(tokens[first]!.start, before.end + 5)))) return false;
  return personTitles.has(before.canon) || /^[A-Z]$/.test(before.text);
}

/** "A Victoria Road resident" lives in ours. */
const ofThePlace = /^(?:resid|estate|area|ward|prop|addr|house|flat|garden|shop|home|busi|tenant|trader|matter|issue)/i;

/** Another town's place of that name, when the sentence says so. */
function isElsewhere(candidate: Candidate, index: PlaceIndex): boolean {
  const { text, tokens, last, first } = candidate;
  // "a Victoria Road of its own"
  const oneOfSeveral = /^(?:a|an|another|every|their|its|different|other|second|own)$/.test(wordBefore(candidate));
  if (oneOfSeveral && !ofThePlace.test(neighbour(candidate, 1)?.text ?? '')) return true;
  const end = tokens[last]!.end;
  if (toldElsewhere(text.slice(Math.max(0, tokens[first]!.start - 70), tokens[first]!.start), text.slice(end, end + 70), index)) return true;
  const foreign = (token: PlaceToken | undefined) => token !== undefined && isCapital(token.text) && !index.ownWords.has(token.canon);
  const next = tokens[last + 1];
  const second = tokens[last + 2];
  if (!next) return false;
  if (/^\s*[,(]\s*$/.test(text.slice(end, Math.min(next.start, end + 4)))) return isCapital(next.text) && isForeignTown(next.text, index);
  if (/^(?:in|at)$/i.test(next.text) && spaced(text, tokens[last]!, next) && second && spaced(text, next, second))
    return foreign(second) && !allCapitals.test(second.text) && !timeWords.has(second.text.toLowerCase())
      && !functionWords.has(second.canon) && !personTitles.has(second.canon)
      && !/^\s(?:ward|division|estate|village)\b/i.test(text.slice(second.end, second.end + 10));
  return false;
}

const comparison = expression('i')`
  \b(?:
    (?:similar|same|comparable|equivalent|identical|compared|contrary|as opposed) (?:to|as|with)|unlike|
    (?:just |much )?(?:
      as(?! (?:agreed|promised|discussed|planned|you(?:'ll)? (?:know|asked|requested|may)|part of|requested|a result|soon|from|explained|mentioned|
        usual|well|advertised|reported|expected|announced|required|shown|set out|we (?:said|agreed)|I (?:said|mentioned)|scheduled|proposed
      )\b)|like
    ) (?:\w+ ){0,5}(?:in|at|on|for)|as we (?:did|do|have done) (?:\w+ ){0,4}(?:in|at|on|for)|model+ed on|
    lessons? (?:learn\w* )?from|
    (?:
      based|(?:my|our|his|her|their) (?:office|desk|depot|team)s?(?: is| are)?|(?:i|we) (?:lived?|work)|\w*[a-np-z] lives?|
      gr[eo]w(?:n|ing)? up|(?:was|were) born|went to school|used to live|my (?:bus|car|daughter|husband|mother|son|wife)\b[^.;]{0,40}|
      (?:stuck|(?:i|s?he)\b.{0,4} (?:was|been) (?:brought|held) up)(?: \S+){0,3}
    ) (?:in|at|on|near|by)|
    moved (?:from|to)|on (?:my|our|his|her|their) way (?:to|from|through|via)
  )(?: the)? (?:\S+ ){0,2}$
`;

/** The place is told only to compare, or as where somebody lives, grew up, works or goes; not "residents who live on". */
function isComparison({ text, tokens, first }: Candidate): boolean {
  const start = tokens[first]!.start;
  return comparison.test(text.slice(Math.max(0, start - 70), start));
}

const councilAddress = expression('i')`
  \b
  (?:council offices?|civic (?:centre|offices?)|county hall|city hall|town hall|guildhall|shire hall|council house|head office|our offices?)
  ,?\s(?:(?:at|in|on)\s)?(?:\d{1,4}[a-z]?(?:-\d{1,4})?,? )?(?:[\w']{1,20},? ){0,2}$
`;
const namedHouse = /\b[A-Z][a-z]+ House,\s(?:\d{1,4}[a-z]?,? )?$/;

/** The council's own postal address. */
function isAddressOfCouncil({ text, tokens, first }: Candidate): boolean {
  const start = tokens[first]!.start;
  const before = text.slice(Math.max(0, start - 70), start);
  return councilAddress.test(before) || namedHouse.test(before);
}

const membersNext = expression('i')`
  ^(?:['\u2019]s)?(?:\s+(?:ward|division))?(?:\s+(?:borough|district|county|city|town))?
  \s+(?:members?|councillors?|cllrs?|representatives?|reps?)\b
`;
const membersBefore = expression('i')`
  \b(?:members?|councillors?|cllrs?|colleagues?|representatives?|candidates?|mp|represents?|representing|elected) (?:
    for|in|of
  ) (?:the )?(?:\w+ (?:and|&) )?$
`;

/** "the Northgate ward members", "Cllr Okoro, member for Northgate": who, not where. */
function namesMembers(candidate: Candidate): boolean {
  const { text, tokens, first, last } = candidate;
  const after = text.slice(tokens[last]!.end, tokens[last]!.end + 40);
  if (membersNext.test(after)) return true;
  const start = tokens[first]!.start;
  return membersBefore.test(text.slice(Math.max(0, start - 60), start));
}

/** "City of Lincoln", "Lincoln Council": another authority, or a see, of that name; "Lincoln Council houses" stand in the ward. */
function namesAuthority({ text, tokens, first, last }: Candidate): boolean {
  const start = tokens[first]!.start;
  return /\b(?:city|borough|county|university|diocese|bishop|archdeacon|earl|duke) of $/i.test(text.slice(Math.max(0, start - 20), start))
    || /^\s+council\b(?!\s+(?:estate|flats?|garages?|homes?|hous|land|properties|tax|tenants?))/i.test(text.slice(tokens[last]!.end, tokens[last]!.end + 30));
}

/** "Castle & Sons", "Castle and Co." */
function namesFirm({ text, tokens, last }: Candidate): boolean {
  return /^\s+(?:&|and)\s+(?:Sons?|Daughters?|Co|Bros|Brothers|Partners|Associates|Company)\b/.test(text.slice(tokens[last]!.end, tokens[last]!.end + 20));
}

function followedByWardNoun(candidate: Candidate): boolean {
  const next = neighbour(candidate, 1);
  return next !== null && wardNouns.has(next.text.toLowerCase().replace(/\u2019/g, "'"));
}

function followedByFirm(candidate: Candidate): boolean {
  const next = neighbour(candidate, 1);
  if (!next) return false;
  const word = next.text.toLowerCase();
  const { text, tokens, first } = candidate;
  const { start } = tokens[first]!;
  // Where a crew sets out from; a depot that is to be sold is a place.
  if (/^(?:depot|yard|hub)$/.test(word)) return /\bfrom (?:the|our) $/i.test(text.slice(Math.max(0, start - 12), start));
  if (/^(?:offices?|teams?|residents|properties|project|reception|rooms?)$/.test(word)) return /^(?:offices?|teams?|reception|rooms?)$/.test(word);
  return isCapital(next.text) && (organisationWords.has(word) || firmWords.has(word));
}

/** "Castle Mill Lane" is not Mill Lane. */
function isLongerName(candidate: Candidate): boolean {
  const before = neighbour(candidate, -1);
  const { tokens, first } = candidate;
  if (!before || !isCapital(before.text) || !isCapital(tokens[first]!.text) || /\d/.test(before.text)) return false;
  if (first - 1 === 0 || functionWords.has(before.canon) || allCapitals.test(before.text)) return false;
  return /^(?:old|new|great|little|upper|lower|north|south|east|west|st)$/.test(before.canon);
}

/** A distinctive name inside another one: a street, a firm, a project, a bigger place. */
function isOtherName(candidate: Candidate): boolean {
  const { tokens, first, last } = candidate;
  const next = neighbour(candidate, 1);
  if (next && tokens[last + 1]) {
    const word = next.text.toLowerCase();
    if (organisationWords.has(word)) return true;
    if (isCapital(next.text) && isCapital(tokens[first]!.text)) {
      if (firmWords.has(word) || streetWords.has(next.canon) && !localInstitutions.has(word)) return true;
      if (!localInstitutions.has(word) && !functionWords.has(next.canon) && !timeWords.has(word)) return !allCapitals.test(tokens[first]!.text);
      const third = neighbour(candidate, 2);
      if (third && organisationWords.has(third.text.toLowerCase())) return true;
    }
  }
  const before = neighbour(candidate, -1);
  if (!before || !isCapital(before.text) || first - 1 === 0) return false;
  if (functionWords.has(before.canon) || timeWords.has(before.text.toLowerCase()) || allCapitals.test(before.text) || /\d/.test(before.text)) return false;
  return candidate.name.canon.length === 1;
}

/** An ordinary word that is a ward's name: what stands beside it must make it a place. */
function hasPlaceContext(candidate: Candidate, index: PlaceIndex): boolean {
  const { text, tokens, first, last, name, possessive, inList } = candidate;
  if (followedByWardNoun(candidate)) {
    const around = text.slice(Math.max(0, tokens[first]!.start - 60), tokens[last]!.end + 60);
    return !/\b(?:hospital|nhs|nurses?|patients?|sister)\b/i.test(around);
  }
  const next = neighbour(candidate, 1);
  const attached = tokens[last + 1];
  const hyphenated = attached !== undefined && attached.start - tokens[last]!.end === 1 && text[tokens[last]!.end] === '-';
  if (/^park\s+(?:and|&)\s+ride\b/i.test(text.slice(tokens[first]!.start, tokens[first]!.start + 20))) return false;
  if (possessive || hyphenated || text[tokens[first]!.start - 1] === '-') return false;
  const word = next?.text.toLowerCase() ?? '';
  // "the Castle end of the route": a part of something, in small letters; "Castle End" is a street.
  if (next && partNouns.has(next.text)) return /^(?:the|our|your|this|that)$/.test(wordBefore(candidate));
  if (next && (isCapital(next.text) && !functionWords.has(next.canon) || organisationWords.has(word) || streetWords.has(next.canon))) return false;
  const closed = next === null || functionWords.has(next.canon) || /(?:ing|ed)$/.test(word);
  let before = neighbour(candidate, -1);
  // "along the Quayside": the article belongs to what people call the ward.
  if (before?.canon === 'the' && index.aliases.has(name.canon[0]!)) before = neighbour(candidate, -2);
  if (before && placePrepositions.has(before.canon) && !thingsAt(text, before)) return firmPrepositions.has(before.canon) || closed;
  if (inList) return closed;
  return closed && segmentIsName(candidate);
}

/** "from Castle" after a quotation, an invoice or a call is a firm or somebody. */
function thingsAt(text: string, preposition: PlaceToken): boolean {
  const [, before] = /([a-z-]+) $/i.exec(text.slice(Math.max(0, preposition.start - 20), preposition.start)) ?? [];
  return before !== undefined && thingWords.has(before.toLowerCase())
    && /^(?:from|for|at|between|with|to)$/i.test(preposition.text);
}

/** "Street lighting - Castle": the name alone between the separators of a heading. */
function segmentIsName({ text, tokens, first, last }: Candidate): boolean {
  const start = tokens[first]!.start;
  const end = tokens[last]!.end;
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 4);
  // "RE: Park" alone may be about anything.
  if (/^\s*(?:(?:re|fw|fwd)\s*:\s*)+$/i.test(text.slice(0, Math.min(start, 40))) && after.trim() === '') return false;
  const opens = start <= 0 || /(?:\s[-\u2013\u2014|/]|[:|(])\s*$/.test(before);
  const closes = /^\s*(?:$|[-\u2013\u2014:|/)])/.test(after) || after.trim() === '';
  return opens && closes && (start > 0 ? true : /^\s*[-\u2013\u2014:|]/.test(after));
}
