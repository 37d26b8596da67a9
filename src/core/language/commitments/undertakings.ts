/** Active promises: the council, "we", or the member for the council will do, does or has done something that binds. */
import { type Act, type VerbForm, actNamed } from './acts.ts';
import { type Subject, others, subjectBefore } from './actor.ts';
import type { Commitment } from './commitment.ts';
import { doneByWishing, governed } from './governors.ts';
import { type VerbGroup, coordinationHead, verbGroup } from './verb-group.ts';
import type { Word } from './words.ts';
import { expression } from '../unbroken.ts';

/** The text behind a verb that can be its object: to the end of the clause, at most 110 characters. */
export function tailOf(text: string, from: number): string {
  const tail = text.slice(from, from + 110);
  const end = tail.search(/[;!?]|\. |\.$|: /);
  return end < 0 ? tail : tail.slice(0, end);
}

const speaksOfOffer = /\b(?:offer|quot(?:e|ation)|tender|estimate|terms|price|proposal)\b/i;
/** Works by "us" are the council's where they are for the reader, on a thing both know, or dated; "we'll plant a tree" may be anybody's. */
const ours = expression('i')`
  \byou(?:r|rs)?\b|£|
  ^ ?(?:out |back |up |in |right |down )?(?:the|that|this|these|those|it|them|all|both|his|her|their|good|every|another)\b
  (?! (?:town red|kettle|flag|air|way\b))|
  \b(?:new|replacement|proper|by|before|within|outside|free of charge|at (?:our|the council's))\b
`;
const ownMoney = /\b(?:my own (?:pocket|money)|myself|my wallet|my treat|personally)\b/i;
const councilMoney = /\b(?:council|authority|budget|pot|grant|fund|reserves?|allowance|contingency|on (?:its|our) behalf)\b/i;
/** Acts that somebody performs by saying them in the present tense. */
const performed = new Set((
  'accept agree approve award appoint engage commission order grant permit allow license authorise authorize consent waive offer withdraw cancel '
  + 'quash renew extend release terminate end suspend give').split(' '));

/** What anybody buys, hires or sells for themselves. */
const onesOwnBusiness = /^(?:buy|rent|hire|sell|take|purchase|order|commission|engage|place|transfer|let)$/;
/** "The offer, which we accept". */
const offerWhich = /\b(?:offer|quot(?:e|ation)|tender|estimate|terms|price|figures?|proposal|bid)\b[^.;]{0,40}\bwhich\b/i;
const agreedTo = expression('i')`
  ^ ?(?:to(?! (?:pay|meet|fund|refund|settle|waive)\b)|that you|you|the|your|a|these|those|terms|on|our|all|both|upon)\b|^ ?£
`;
/** What is paid without money. */
const notMoney = expression('i')`
  ^ ?(?:
    attention|tribute|(?:my|our|their|his|her|its) respects?|respects|a visit|heed|close|particular|lip service|regard|off|dividends|
    more attention|the (?:ultimate |full |heavy )?price
  )\b
`;
/** What is built or repaired without works. */
const notBuilt = expression('i')`
  ^ ?(?:the |our |your |my |public |some |any )?(?:
    trust|confidence|relations?|relationships?|reputation|faith|bridges with|credibility|morale|balance|name|image|perception
  )\b
`;
const readersOrOffered = expression('i')`
  \b(?:you|your|it|this|the (?:quote|quotation|tender|terms|offer|price|contract|order|payment|works?|spend|refund|invoice))\b|£ ?\d
`;
const forSomebody = expression('i')`
  \b(?:
    you|your|yours|this|that|these|those|by (?:mon|tues|wednes|thurs|fri|the end|next|april|may|june|july)|outside|for it|at (?:no|our)
  )\b|
  £
`;

function formsAfter(forms: readonly VerbForm[], group: VerbGroup): VerbForm | null {
  if (group.perfect) return forms.includes('participle') ? 'participle' : forms.includes('ing') && group.progressive ? 'ing' : null;
  if (group.progressive) return forms.includes('ing') ? 'ing' : null;
  if (group.modality === 'to' && !forms.includes('base')) return forms.includes('ing') ? 'ing' : null;
  if (group.modality !== 'none') return forms.includes('base') ? 'base' : null;
  return forms.includes('base') ? 'base' : forms.includes('s') ? 's' : forms.includes('past') ? 'past' : null;
}

/** Does the member's "I" bind the council here? */
function selfBinds(act: Act, tail: string, text: string, promise: boolean): boolean {
  if (ownMoney.test(text)) return false;
  if (act.kind === 'money') return councilMoney.test(tail) || (promise && /£|\byour?\b/i.test(tail));
  if (act.kind === 'works') return promise && /\b(?:you|your|the|that|this)\b/i.test(tail);
  if (act.kind === 'contract') return !onesOwnBusiness.test(act.base)
    || councilMoney.test(text) || /\b(?:from you|your (?:firm|company|services|team))\b/i.test(tail);
  return true;
}

/**
 * The promise made by the verb at an index, if any.
 * @param text the sentence
 * @param at word index of the verb
 */
export function undertakingAt(text: string, words: readonly Word[], at: number, councilName: string): Commitment | null {
  const named = actNamed(words[at]!.word);
  if (!named) return null;
  const { act, forms } = named;
  const tail = tailOf(text, words[at]!.end);
  if (!isAbout(act, words[at]!.word, tail, text) || isIdle(act, tail)) return null;
  if (act.kind === 'money' && words[at - 1]?.word === 'all') return null;
  const isParticiple = forms.includes('participle') || forms.includes('past');
  let group = verbGroup(words, at, isParticiple && !forms.includes('base'), forms.includes('ing'));
  if (group.passive) return null;
  if (group.modality === 'none' && !group.perfect && !group.progressive) {
    const head = coordinationHead(words, at);
    if (head >= 0 && forms.includes('base')) group = verbGroup(words, head + 1, false);
  }
  const form = formsAfter(forms, group);
  if (!form || group.negated) return null;
  const claim = group.modality === 'to' ? governedClaim(act, form, words, group, councilName) : ownClaim(act, form, words, at, group, tail, councilName);
  if (!claim) return null;
  const { subject, promise, performative } = claim;
  const shared = subject.actor === 'none' && group.modality === 'will' ? lastSubject(words, group.start) : '';
  const actor = shared === 'i' && act.kind === 'works' ? 'self' : /^(?:s?he|they)$/.test(shared) ? 'other' : subject.actor;
  if (actor === 'you' || actor === 'other' || actor === 'thing') return null;
  if (actor === 'self' && !selfBinds(act, tail, text, promise)) return null;
  if (actor === 'none' && act.kind === 'works' && group.modality === 'to' && !promise) return null;
  if (isGeneric(act, tail, actor)) return null;
  if (act.kind === 'works' && actor === 'we' && !promise && !ours.test(tail) && !/^ ?[A-Z]/.test(tail)) return null;
  return {
    kind: act.kind === 'accept' ? 'accepts-offer' : 'commits-council',
    start: words[actor === 'none' ? group.start : subject.start]!.start, end: objectEnd(text, words, at),
    by: actor === 'none' ? 'open' : actor, performative, contractOrMoney: isContractOrMoney(act, tail),
  };
}

/** Does what stands behind the verb, or the offer it answers, fit the act? @param written the verb as it stands */
function isAbout({ base, about }: Act, written: string, tail: string, text: string): boolean {
  if (!about || about.test(tail)) return true;
  const isBare = /^\W*$/.test(tail);
  return (isBare && /^(?:accept|agree|approve)/.test(base) && offerWhich.test(text))
    || (isBare && /^(?:consents?|agrees?)$/.test(written))
    || (/^(?:accept|approve|agree)$/.test(base) && /^ ?(?:it|them|that|both)\b/.test(tail) && speaksOfOffer.test(text));
}

/** "Agree with you", "pay attention", "rebuild trust". */
function isIdle({ base, kind }: Act, tail: string): boolean {
  return (base === 'agree' && !agreedTo.test(tail)) || (base === 'pay' && notMoney.test(tail)) || (kind === 'works' && notBuilt.test(tail));
}

/** Who undertakes an act, and how. */
interface Claim {
  readonly subject: Subject;
  /** Said to be promised, agreed or undertaken. */
  readonly promise: boolean;
  readonly performative: boolean;
}

/** "We undertake to pay", "happy to accept". */
function governedClaim({ kind, base }: Act, form: VerbForm, words: readonly Word[], { governor }: VerbGroup, councilName: string): Claim | null {
  if (form === 'ing' && !/^(?:commit|commits|committed|agree|agrees|agreed|ourselves|itself)$/.test(words[governor]?.word ?? '')) return null;
  const governing = governed(words, governor, councilName);
  if (!governing || (governing.force === 'wish' && !doneByWishing(kind, base))) return null;
  const { subject, promise } = governing;
  if (subject.actor === 'none' && !opensClause(words, subject.start)) return null;
  return { subject, promise, performative: /^(?:accept|contract|permission)$/.test(kind) };
}

/** "We will pay", "the Council has accepted", "I accept". */
function ownClaim(
  act: Act, form: VerbForm, words: readonly Word[], at: number, group: VerbGroup, tail: string, councilName: string,
): Claim | null {
  const { modality, start } = group;
  const subject = subjectBefore(words, start, councilName);
  if (subject.actor === 'none' && !(modality === 'will' && opensClause(words, start))) return null;
  if (modality === 'will') return { subject, promise: false, performative: false };
  if (modality === 'can') return isInOnesGift(act, tail) ? { subject, promise: false, performative: false } : null;
  if (modality !== 'none' && modality !== 'do') return null;
  const isDone = group.perfect || form === 'past';
  const had = group.perfect && words.slice(start, at).some(({ word }) => word === 'had');
  if (group.progressive ? !isUnderWay(act, group, tail) : isDone ? had || !isSettled(act, tail) : !isPerformed(act, form, subject, tail)) return null;
  return { subject, promise: false, performative: !group.progressive && !isDone };
}

/** "We can offer", "the Council can pay you £50". */
function isInOnesGift({ kind, base }: Act, tail: string): boolean {
  return /^(?:offer|grant|approve|award|accept|waive|authorise|allow|agree)$/.test(base)
    || (kind === 'money' && /£ ?\d/.test(tail) && /\byou/i.test(tail));
}

/** "We are paying your bill", "is waiving it". */
function isUnderWay({ kind }: Act, { present }: VerbGroup, tail: string): boolean {
  return present && (/\byour?\b|£ ?\d/i.test(tail)
    || (/^(?:waiver|accept)$/.test(kind) && /^ ?(?:the|that|this|all|it|them)\b/i.test(tail))
    || (kind === 'money' && /^ ?(?:for )?(?:it|that|the (?:cost|lot|bill|whole)|everything|all of)\b/i.test(tail)));
}

/** "We have accepted your tender", "the Council awarded you the contract". */
function isSettled({ kind, base }: Act, tail: string): boolean {
  return readersOrOffered.test(tail) && (/^(?:accept|permission|waiver)$/.test(kind)
    || /^(?:award|appoint|allocate|release|offer|renew|extend|sign|place|order|commission|engage)$/.test(base));
}

/** "We accept your tender", "the Council takes the lease". */
function isPerformed({ kind, base }: Act, form: VerbForm, { actor }: Subject, tail: string): boolean {
  const takesOn = base === 'take' && actor === 'council' && /\b(?:lease|contract|liability|ownership)\b/i.test(tail);
  if (!performed.has(base) && !takesOn) return false;
  // "The Council orders through its buyer" tells how it does so, "gives up to £900" how much at most.
  if (form === 's' && /^ ?(?:through|via|from|by|in|at|only|its|up to)\b/.test(tail)) return false;
  return kind === 'accept' || base === 'consent' || /\b(?:you|your|it|this|them|the)\b|£ ?\d/i.test(tail);
}

/** Is the act about a contract or money (acses-model 33, knutsford 2.9(c))? @param words what it is done to */
export function isContractOrMoney({ kind }: Act, words: string): boolean {
  return /^(?:accept|contract|money|waiver)$/.test(kind) || /£ ?\d/.test(words);
}

/**
 * The pronoun that a verb without a subject of its own shares with the verbs before it ("I have booked it and will put up a poster").
 * @returns 'they' for somebody else whose doing the verb right behind tells ("the contractor has agreed", but not "is booked"),
 *   '' where none is seen
 */
function lastSubject(words: readonly Word[], end: number): string {
  for (let at = end - 1; at >= 0; at -= 1) {
    const { word } = words[at]!;
    if (/^(?:i|we|s?he|they|council|is|are|that|[;:.!?])$/.test(word)) return word;
    const isTheirs = others.has(word) && !/^(?:our|council's)$/.test(words[at - 1]?.word ?? '');
    if (isTheirs && /^(?:have|will|(?!is|was)[a-z]+(?:s|ed))$/.test(words[at + 1]!.word)) return 'they';
  }
  return '';
}

/** Works or money for nobody in particular ("repair potholes deeper than 40 mm") are general information. */
function isGeneric(act: Act, tail: string, actor: string): boolean {
  if (act.kind !== 'works' && act.kind !== 'money') return false;
  if (forSomebody.test(tail)) return false;
  return actor !== 'self' && /^ ?(?:out )?(?:[a-z-]+ ){0,1}(?!this|its)[a-z]{3,}s\b(?! ?')/.test(tail)
    && !/^ ?(?:the|a|an|all|both|out the|for the|for a|up the|his|her|their|its)\b/.test(tail);
}

/** At the start of the sentence or behind punctuation, "and" or "yes". */
export function opensClause(words: readonly Word[], start: number): boolean {
  if (start === 0) return true;
  return /^(?:[,;:.!–—-]|and|yes|ok|okay|so|then|please|agreed|sure|but)$/.test(words[start - 1]!.word);
}

/** End of the shortest telling stretch: the verb and up to eight words of its object. */
export function objectEnd(text: string, words: readonly Word[], at: number): number {
  let end = words[at]!.end;
  for (let next = at + 1; next < words.length && next <= at + 8; next += 1) {
    const { word } = words[next]!;
    if (/^[,;:.!?()"–—-]$/.test(word) || /^(?:and|but|because|so|which|who|if|when|while|although)$/.test(word)) break;
    end = words[next]!.end;
  }
  return Math.min(end, text.length);
}
