/** Passive and causative commitments: "your grant has been approved", "the wall will be rebuilt by June", "we'll have it mended". */
import { type Act, actNamed } from './acts.ts';
import { subjectBefore } from './actor.ts';
import type { Commitment } from './commitment.ts';
import { governed } from './governors.ts';
import { isContractOrMoney, objectEnd, opensClause, tailOf } from './undertakings.ts';
import { type VerbGroup, coordinationHead, verbGroup } from './verb-group.ts';
import type { Word } from './words.ts';
import { expression } from '../unbroken.ts';

const byOther = expression('i')`
  ^[^.;,]{0,60}?\b(?:out of|from) their\b|
  ^[^.;]{0,60}?\bby (?!
    us\b|the (?:council|district|borough)\b|our\b|the authority\b|this council\b|the end\b|return\b|then\b|next\b|the \d|\d|mid|late|early|
    noon|close|bank|bacs|cheque|janu|febr|march|april|may\b|june|july|augu|sept|octo|nove|dece|mon|tues|wednes|thurs|fri|satur|sun|
    christmas|easter|spring|summer|autumn|winter|today|tomorrow|tonight|this|that|direct|half|£|way|virtue|a third|
    contractors? (?:on|for|work)
  )
`;
/** By when, or from when. */
export const deadline = expression('i')`
  \b(?:
    by|before|within|no later than|not later than|this (?:week|month)|next (?:week|month)|tomorrow|today|tonight|
    on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in the next|on or before|the end of|first thing|on the \d|on \d
  )
`;
const forYou = expression('i')`
  \b(?:
    you|your|yours|our (?:expense|cost)|council's (?:expense|cost|own)|at no (?:cost|charge)|by us|by the council|by our|by the authority|
    to your|free of charge|i promise|i guarantee|guaranteed|assure|my word|our word
  )\b
`;
const definite = expression('')`
  ^(?:
    the|your|this|that|these|those|it|they|all|both|you|yours|my|our|everything|payment|compensation|full|a|an|half|any|every|each|work|
    works|£.*|\d.*
  )$
`;
const decided = new Set((
  'accept agree approve award appoint grant authorise authorize waive cancel write withdraw quash allocate allot release order commission renew '
  + 'extend make allow permit drop offer give license engage let sell lease transfer reserve').split(' '));
const ensuring = /\b(?:make sure|ensure|see to it|see|guarantee|promise|be certain)\s*(?:that)?\s*$/i;

/** What a reader applied for. */
const asked = /^the (?:[a-z]+ )?(?:licen[cs]e|grant|application|permission|consent|loan|request|extension|order|work|lease)$/i;
/** The reader's own, or what they offered. */
const offered = /\b(?:yours?|it|this|offer|terms|quot\w+|tender|price|contract)\b|£ ?\d/i;

/** The passive at a word index, if it commits. */
export function passiveAt(text: string, words: readonly Word[], at: number, councilName: string): Commitment | null {
  const named = actNamed(words[at]!.word);
  if (!named || !(named.forms.includes('participle') || named.forms.includes('past'))) return null;
  const { act } = named;
  let group = verbGroup(words, at, true);
  let modality = group.modality;
  if (!group.passive) {
    const head = group.modality === 'none' && !group.perfect ? coordinatedPassive(words, at) : -1;
    if (head < 0) return null;
    group = verbGroup(words, head, true);
    modality = group.modality;
  }
  if (group.negated) return null;
  const subject = subjectBefore(words, group.start, councilName);
  const subjectText = subject.start < subject.end ? text.slice(words[subject.start]!.start, words[subject.end - 1]!.end) : '';
  const tail = tailOf(text, words[at]!.end);
  if (byOther.test(tail)) return null;
  const isNamed = !/^(?:it|this|that|you|yours)$/i.test(subjectText);
  if (act.about && isNamed && ![`${subjectText} `, ` ${subjectText}`, tail].some((words) => act.about!.test(words))) return null;
  if (act.base === 'meet' && !/\b(?:costs?|bills?|fees?|expenses?|claim|balance|shortfall|remainder|difference|rest)/i.test(subjectText)) return null;
  const you = subject.actor === 'you';
  const opening = words[subject.start]?.word ?? '';
  if (subject.actor === 'none' && !(opensClause(words, group.start) && act.kind !== 'works')) return null;
  if (/^(?:self|we|council)$/.test(subject.actor)) return null;
  if (subject.actor === 'other' && !/^(?:the|your) (?:contractor|company|firm)/i.test(subjectText)) return null;
  if (!you && subjectText !== '' && !definite.test(opening)) return null;
  if (modality === 'will') {
    if (!bindsOnceDone(act, subjectText, tail, you)) return null;
  } else if (modality === 'none' && (group.present || group.perfect)) {
    const verbs = text.slice(words[group.start]!.start, words[at]!.end);
    if (!bindsAlready(act, group, subjectText, verbs, tail, you)) {
      return group.present ? ensured(text, words, at, subject.start, subjectText, councilName) : null;
    }
  } else return null;
  return {
    kind: act.kind === 'accept' ? 'accepts-offer' : 'commits-council', start: words[subjectText === '' ? group.start : subject.start]!.start,
    end: objectEnd(text, words, at), by: 'open', performative: /\bhereby\b/i.test(text),
    contractOrMoney: isContractOrMoney(act, `${subjectText} ${tail}`),
  };
}

/** "The wall will be rebuilt by June", "you will be paid". */
function bindsOnceDone({ kind }: Act, subjectText: string, tail: string, you: boolean): boolean {
  const whole = `${subjectText} ${tail}`;
  if (kind === 'works') return (forYou.test(whole) || deadline.test(tail)) && !/\bbetween\b/i.test(tail);
  if (kind !== 'money' && kind !== 'waiver') return you || /\byours?\b|\byou\b/i.test(whole);
  return you || /\b(?:your|you|it|this|that|these|the)\b/i.test(subjectText)
    || /£ ?\d/.test(whole) || deadline.test(tail) || /\byour?\b/i.test(tail);
}

/** "The licence is granted", "your grant has been approved". @param verbs from the auxiliary on */
function bindsAlready({ base }: Act, { present }: VerbGroup, subjectText: string, verbs: string, tail: string, you: boolean): boolean {
  if (!decided.has(base) || (base === 'make' && !/award|grant/i.test(subjectText))) return false;
  // "Cheques are not accepted" tells what is usual.
  if (/\b(?:are|is) (?:not )?(?:offered|accepted|given|allowed|permitted)\b/i.test(verbs)
    && !/\byour?\b|^you$|terms/i.test(`${subjectText} ${tail}`)) return false;
  if (you) return !/^(?:allow|permit)$/.test(base);
  return (present && asked.test(subjectText)) || offered.test(subjectText) || /\byour?\b/i.test(tail);
}

/** "…will be approved and paid": index of the participle that carries be, or -1. */
function coordinatedPassive(words: readonly Word[], at: number): number {
  const joint = words[at - 1]?.word;
  if (joint !== 'and' && joint !== 'or' && joint !== ',') return -1;
  for (let back = at - 2; back >= Math.max(0, at - 9); back -= 1) {
    const { word } = words[back]!;
    if (/^(?:i|we|you|they|it|but|that|which|[;:.])$/.test(word)) return -1;
    if (/^(?:be|been|being)$/.test(word)) return back + 1;
  }
  return -1;
}

/** "We will make sure that your fence is replaced by Friday". */
function ensured(text: string, words: readonly Word[], at: number, clause: number, subjectText: string, councilName: string): Commitment | null {
  const before = text.slice(0, words[clause]!.start);
  if (!ensuring.test(before) || subjectText === '') return null;
  let verb = clause - 1;
  while (verb > 0 && !/^(?:make|ensure|see|guarantee|promise|be)$/.test(words[verb]!.word)) verb -= 1;
  const doer = doerOf(words, verb, councilName);
  const named = actNamed(words[at]!.word);
  if (!doer || !named) return null;
  const performative = /^(?:guarantee|promise)$/.test(words[verb]!.word);
  if (doer.by === 'self' && !performative && !deadline.test(text.slice(words[at]!.end)) && named.act.kind !== 'money') return null;
  return {
    kind: 'commits-council', start: words[doer.start]!.start, end: objectEnd(text, words, at),
    by: doer.by, performative: false, contractOrMoney: named.act.kind === 'money' || named.act.kind === 'contract',
  };
}

interface Doer { readonly start: number; readonly by: 'council' | 'we' | 'self' }

/** Who will do the verb at an index: the council or the member; null when nobody has said they will. */
function doerOf(words: readonly Word[], at: number, councilName: string): Doer | null {
  let group = verbGroup(words, at, false);
  if (group.modality === 'none') {
    const head = coordinationHead(words, at);
    if (head >= 0) group = verbGroup(words, head + 1, false);
  }
  if (group.negated) return null;
  let subject = subjectBefore(words, group.start, councilName);
  if (group.modality === 'to') {
    const above = governed(words, group.governor, councilName);
    if (!above || above.force === 'wish') return null;
    subject = above.subject;
  } else if (group.modality !== 'will' && !(group.modality === 'none' && /^(?:guarantee|promise)$/.test(words[at]!.word))) return null;
  const { actor, start } = subject;
  if (actor === 'council' || actor === 'we' || actor === 'self') return { start, by: actor };
  return null;
}

/** "We'll get it mended", "I will have the tree felled by Friday", "we will arrange for the wall to be rebuilt". */
export function causativeAt(text: string, words: readonly Word[], at: number, councilName: string): Commitment | null {
  const named = actNamed(words[at]!.word);
  if (!named) return null;
  const { act, forms } = named;
  const participle = forms.includes('participle');
  const infinitive = words[at - 1]?.word === 'to' || (words[at - 1]?.word === 'be' && words[at - 2]?.word === 'to');
  if (!participle && !infinitive) return null;
  if (act.kind === 'accept' || act.kind === 'permission') return null;
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    const { word } = words[back]!;
    if (word === 'that' && /^(?:get|have|see)$/.test(words[back - 1]?.word ?? '')) continue;
    if (/^(?:[;:.!?,]|that|which|who|because|if|but|they|he|she)$/.test(word)) return null;
    const causes = infinitive ? /^(?:arrange|arranged|arranging|get|getting|send|instruct|instructed|authorise|authorised)$/ : /^(?:get|have|see)$/;
    if (!causes.test(word) || back + 1 === at) continue;
    const doer = doerOf(words, back, councilName) ?? (/^(?:arranged|instructed|authorised)$/.test(word) ? perfectDoer(words, back, councilName) : null);
    if (!doer) return null;
    const tail = text.slice(words[at]!.end, words[at]!.end + 80);
    const object = text.slice(words[back]!.end, words[at]!.start);
    if (act.about && !act.about.test(object) && !act.about.test(tail) && !/\b(?:it|that|them|this|works?)\b/i.test(object)) return null;
    // "We'll have it done in two cups of tea": by when, or for whom, tells a job of the council's from one done together.
    if (act.base === 'do' && !deadline.test(tail) && !/\byou\b/i.test(tail)) return null;
    if (/\b(?:name|item|post|comment|matter|question|issue|form|minutes|agenda|details)\b/i.test(object)) return null;
    const isCouncils = act.kind === 'money' || /\b(?:contractor|crew|council)/i.test(object) || /^(?:instructed|authorised)$/.test(word);
    if (doer.by === 'self' && !deadline.test(tail) && !isCouncils) return null;
    return {
      kind: 'commits-council', start: words[doer.start]!.start, end: objectEnd(text, words, at), by: doer.by,
      performative: false, contractOrMoney: isContractOrMoney(act, tail),
    };
  }
  return null;
}

function perfectDoer(words: readonly Word[], at: number, councilName: string): Doer | null {
  const group = verbGroup(words, at, true);
  if (group.negated || group.passive || (!group.perfect && group.modality !== 'none') || group.modality !== 'none') return null;
  const { actor, start } = subjectBefore(words, group.start, councilName);
  return actor === 'council' || actor === 'we' || actor === 'self' ? { start, by: actor } : null;
}
