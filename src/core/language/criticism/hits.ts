/** What the lists find in a sentence of the people it speaks of. */
import type { Addressing, Mention } from '../officers/mention.ts';
import { attackConstructions, attackImplied, contempt, insults, mockery } from './attacks.ts';
import { deceitConstructions, deceits, inventions, liars } from './deceit.ts';
import { failingConstructions } from './failing-constructions.ts';
import { conductImplied, everydayTraits, everydayVerbs } from './failings/everyday.ts';
import { failingVerbs } from './failings/failing-verbs.ts';
import { omissions } from './failings/omissions.ts';
import { pitied } from './failings/qualities.ts';
import { refusals } from './failings/refusals.ts';
import { badQualities, conductNouns, failingNouns, shortcomings } from './failings/shortcomings.ts';
import { isDenied } from './not-criticism/denial.ts';
import { isOpenQuestion } from './not-criticism/open-question.ts';
import { isPraise } from './not-criticism/praise.ts';
import { isConditional } from './not-criticism/supposition.ts';
import type { Stretch } from '../stretch.ts';
import { type Openings, PhraseList, openingsOf } from './phrase-list.ts';
import { sarcasmConstructions, sarcasmImplied } from './sarcasm.ts';
import { type Shape, subjectOf } from './subject.ts';
import { expression } from '../unbroken.ts';

/** `deceit`: alleged dishonesty soberly put. */
export type CriticismKind = 'attack' | 'deceit' | 'failing' | 'sarcasm';

/** Offsets into the sentence: from the target or the telling words to the end of both. */
export interface Hit { readonly kind: CriticismKind; readonly start: number; readonly end: number; readonly target: Mention }

const conduct = `(?:${conductNouns.join('|')})`;
const bad = `(?:${badQualities.join('|')})`;
const conductConstructions = [
  '@ (?:(?:has|had|have) )?(?:'
    +   'went|goes|gone|handled|dealt|spoke|spoken|speaks|wrote|behaved|acted|replied|answered|treated|conducted|managed|did|does|ran|approached'
    + ')\\b[^.;!?,]{0,40} in (?:an?|the most|such an?) (?:[\\w-]+ly )?'
    + `(?:${bad}|cack-handed|ham-fisted|high-handed|slapdash|sloppy)(?:,? [\\w-]+)? (?:way|manner|fashion|tone)`,
  `@'s (?:(?:department|team|office|service|section)'?s? )?(?:[\\w-]+ ){0,2}?(?:${conduct}|advice)(?: [^.;!?]{1,70}?)?,? (?:`
    +   'is|was|were|are|has been|have been|had been|seems?|seemed|appears?|looks?|remains?|became|becomes|has become|'
    +   'can only be described as|can be described as|being|falls?|fell|left|leaves'
    + `)(?: [\\w-]+){0,3}? ${bad}`,
  `@'s (?:[\\w-]+ ){0,2}?${conduct}(?: [^.;!?]{1,70}?)? (?:`
    +   '(?:left|leaves?) (?:much|a (?:great deal|lot|good deal)|something) to be desired|'
    +   '(?:fell|falls?|has fallen) (?:well |far |some way |a long way |woefully )?(?:short|below)|'
    +   '(?:hardly|scarcely) inspires?|'
    +   "(?:does|did)(?: ?n't| not) (?:inspire|impress|bear|reflect well)"
    + ')',
  `@'s (?:[\\w-]+(?:,)? ){0,2}?${bad},? (?:[\\w-]+ ){0,2}?${conduct}`,
  `the (?:way|manner)(?: that| in which)? @ (?:[^.;!?]{1,80}?) (?:is|was|has been|were|had been)(?: [\\w-]+){0,2}? ${bad}`,
  `(?:the )?${conduct} (?:[^.;!?]{1,50} )?(?:by|from|of) @ (?:[^.;!?]{1,30} )?(?:is|was|has been|were|are)(?: [\\w-]+){0,2}? ${bad}`,
];

/** Lists whose words need an officer as their subject, or stand before one ("clueless planners"). */
interface Predicates {
  readonly name: string;
  readonly kind: CriticismKind;
  readonly shape: Shape;
  readonly attributive: boolean;
  readonly phrases: PhraseList;
}
const predicates: readonly Predicates[] = [
  { name: 'insults', kind: 'attack', shape: 'noun', attributive: false, phrases: new PhraseList(insults) },
  { name: 'contempt', kind: 'attack', shape: 'complement', attributive: true, phrases: new PhraseList(contempt) },
  { name: 'mockery', kind: 'attack', shape: 'omission', attributive: false, phrases: new PhraseList(mockery) },
  { name: 'liars', kind: 'attack', shape: 'noun', attributive: false, phrases: new PhraseList(liars) },
  { name: 'deceits', kind: 'deceit', shape: 'verb', attributive: false, phrases: new PhraseList(deceits) },
  { name: 'failingVerbs', kind: 'failing', shape: 'verb', attributive: false, phrases: new PhraseList([...failingVerbs, ...everydayVerbs]) },
  { name: 'omissions', kind: 'failing', shape: 'omission', attributive: false, phrases: new PhraseList([...omissions, ...refusals]) },
  { name: 'shortcomings', kind: 'failing', shape: 'complement', attributive: true, phrases: new PhraseList([...shortcomings, ...everydayTraits]) },
];

const constructions: readonly { kind: CriticismKind; phrases: PhraseList }[] = [
  { kind: 'attack', phrases: new PhraseList(attackConstructions) },
  { kind: 'deceit', phrases: new PhraseList(deceitConstructions) },
  { kind: 'failing', phrases: new PhraseList(failingConstructions) },
  { kind: 'failing', phrases: new PhraseList(conductConstructions) },
  { kind: 'failing', phrases: new PhraseList([`@'s ${failingNouns[0]!}`]) },
  { kind: 'sarcasm', phrases: new PhraseList(sarcasmConstructions) },
];

/** "It is not Tom's fault", "we must not blame officers". */
const deniedJustBefore = expression('i')`
  (?:
    \b(?:not|never|hardly|nor|without|no|neither|nothing to do with|grateful|obliged|glad|pleased|none of (?:it|this|that|which) (?:is|was))|
    n?'t
  ) {1,4}(?:[a-z]+ {1,4})?$
`;

/** "If Tom had bothered to look" says that he did not. */
const conditionItself = /^(?:if|had|when|until|once|unless|even if)\b/i;

/** "A dreadful week" is not a dreadful officer. */
const ofAThing = /\b(?:an?|the|some|any|such|this|that) (?:[a-z]+ )?$/;
const thing = expression('')`
  ^ (?!
    (?:(?:little|old|young) )*(?:
      officers?|planners?|man|woman|person|individual|manager|piece|job|performance|fellow|
      boy|girl|child|lad|lass|schoolboy|beggar|devil|sod|good[- ]for[- ]nothing|so-and-so|team|lot|excuse|display|attitude|chap|so|and|but|
      or|in|at|to|on|when|with|about|for|of|as|if|because|over|by|from|towards?|even|beyond|this|that|indeed|again|since
    )\b
  )[a-z]
`;

/** "What a buffoon he is": whom it means stands after the words. */
const whatA = /\bwhat an? (?:[a-z]+,? ){0,4}$/;
const isOne = /^ (?:is|was|are|were|has been|can be|turned out)\b/;

/** "Tom, poor man". */
const isPitied = new RegExp(`^ (?:${pitied})`);

/** "It was not Tom who lost it"; "dates are not Tom's forte" is sarcasm. */
const notHim = /(?:\bnot|n?'t|\bnever|\bhardly) {1,3}$/i;

const implied = [
  { kind: 'sarcasm', phrases: new PhraseList(sarcasmImplied) },
  { kind: 'attack', phrases: new PhraseList(attackImplied) },
  { kind: 'deceit', phrases: new PhraseList(inventions) },
] as const;
/** The same to the officer's face; told to others, "that was careless" may be anybody's doing. */
const impliedToThem = [...implied, { kind: 'failing', phrases: new PhraseList(conductImplied) }] as const;

/** "One planning officer for the whole district is a joke": there are too few of them. */
const soFew = /(?:^|[^e] )\b(?:one|two|three|half an?|a single|four) $/i;
const forSoMuch = expression('i')`
  ^ (?:for|covering|to cover|looking after|between) [^.;!?]{3,40} (?:is|are) (?:an? |simply |just )*(?:
    joke|disgrace|farce|nonsense|scandal|laughable|ludicrous|ridiculous|hopeless|absurd
  )
`;

/** Between "clueless" and "planners": nothing, or one more word. */
const between = expression('')`
  ^[ ,]{1,2}(?:and [\w-]+ |(?!and |to |with |by |for |from |in |on |at |that |but |or |about |told |asked |met |rang )[\w-]+ )?$
`;
/** "What an utter". */
const justBefore = expression('i')`
  ^\W*(?:(?:
    what|such|an?|the|quite|just|and|simply|frankly|utterly|totally|absolutely|completely|complete|total|utter|absolute|plain|sheer|how|or|
    bloody|same|lot
  ) ){0,4}$
`;
/** A sentence as it stands, in lower case of the same length, and so with its mentions marked (masking.ts). */
interface Words { readonly text: string; readonly lower: string; readonly marked: string }

/** @param told gets the lists that have a phrase in the sentence, whoever it is about */
export function hitsIn(
  words: Words, mentions: readonly Mention[], before: Mention | null, addressing: Addressing, added: readonly string[], told: Set<string>,
): readonly Hit[] {
  const target = addressing.youAreOfficers ? addressed(addressing) : before;
  if (mentions.length === 0 && !target && !before) return [];
  const { text, lower } = words;
  const openings = openingsOf(lower);
  const hits = mentions.length > 0 ? hitsOn(words, mentions, openings, told) : [];
  for (const phrase of mentions.length > 0 ? added : []) {
    const start = lower.indexOf(phrase.toLowerCase());
    if (start >= 0 && phrase !== '') hits.push({ kind: 'failing', start, end: start + phrase.length, target: mentions[0]! });
  }
  const about = mentions[0] ?? target;
  if (about) for (const { kind, phrases } of addressing.youAreOfficers ? impliedToThem : implied) for (const { start, end } of phrases.in(lower, openings))
    if (!isDenied(text.slice(0, start))) hits.push({ kind, start, end, target: about });
  if (mentions.length === 0 && before && text.length < 90) for (const { kind, phrases, shape } of predicates) {
    if (kind !== 'attack' || shape === 'verb') continue;
    const first = phrases.in(lower, openings)[0];
    if (first && justBefore.test(text.slice(0, first.start))) hits.push({ kind, start: first.start, end: first.end, target: before });
  }
  return hits;
}

/** What the lists find of the people mentioned. */
function hitsOn(words: Words, mentions: readonly Mention[], openings: Openings, told: Set<string>): Hit[] {
  const { text, lower, marked } = words;
  const question = isOpenQuestion(text, mentions);
  const hits: Hit[] = [];
  const add = (kind: CriticismKind, { start, end }: Stretch, target: Mention): void => {
    const from = Math.min(start, target.start);
    if (isMeant(words, kind, start, end, from, target)) hits.push({ kind, start: from, end: Math.max(end, target.end), target });
  };
  for (const list of predicates) for (const found of list.phrases.in(lower, openings)) {
    told.add(`list:${list.name}`);
    if (question && list.kind !== 'attack') continue;
    const target = targetOf(list, found, words, mentions);
    if (target) add(list.kind, found, target);
  }
  for (const { kind, phrases } of constructions) for (const found of phrases.in(marked, openings)) {
    const { start, end } = found;
    if ((question && kind === 'deceit') || (kind !== 'sarcasm' && deniedJustBefore.test(marked.slice(Math.max(0, start - 24), start)))) continue;
    add(kind, found, mentions.find((one) => one.start < end && start < one.end) ?? mentions[0]!);
  }
  return hits;
}

/** Of whom something is said: of its subject, of "he" in "what a buffoon he is", of the planners in "clueless planners". */
function targetOf({ shape, attributive }: Predicates, { start, end }: Stretch, { lower, marked }: Words, mentions: readonly Mention[]): Mention | undefined {
  const said = lower.slice(start, end);
  // "Mr Reed" did not reed anything.
  if (shape === 'verb' && mentions.some((one) => one.start < start && start < one.end)) return undefined;
  // "Less careless than most", but "no less careless".
  if (/(?:^|[^o]) less $/.test(lower.slice(Math.max(0, start - 7), start))) return undefined;
  if (attributive && /poor$/.test(said) && isPitied.test(lower.slice(end, end + 12))) return undefined;
  if (attributive && ofAThing.test(lower.slice(Math.max(0, start - 8), start)) && thing.test(lower.slice(end, end + 30))) return undefined;
  const link = subjectOf(marked, start, shape, isParticiple(said));
  if (link && (!link.negated || shape === 'omission')) {
    const subject = mentions.find((one) => one.start <= link.at && link.at < one.end);
    if (subject) return shape !== 'omission' && nobody.test(lower.slice(0, subject.end)) ? undefined : subject;
  }
  if (whatA.test(lower.slice(Math.max(0, start - 40), start))) {
    const inverted = mentions.find((one) => one.start - end === 1 && isOne.test(lower.slice(one.end)));
    if (inverted) return inverted;
  }
  if (!attributive || link?.negated || / (?:with|to|for|of|at|from|by|in|on|than|towards)$|\bpoor$/.test(said)) return undefined;
  return mentions.find((one) => one.start >= end && isQualified(one, marked.slice(end, one.start)));
}

function isParticiple(said: string): boolean {
  return /(?:ed|ied|own|ght|aken|itten|ung|uck|iven|ost|en|led)$/.test(said.split(' ').find((word) => !/ly$/.test(word)) ?? '');
}

/** "Clueless planners", "arrogant and idle planners". @param gap between the word and the mention */
function isQualified({ possessive, pronoun, label, people }: Mention, gap: string): boolean {
  return possessive === 'no' && !pronoun && gap.length < 22 && between.test(gap)
    && !/^(?:the|your|our|my|mr|mrs|ms|miss|a|an|this|that)\b/i.test(label)
    && (people.length === 0 || !/\b(?:and|with|to|by)\b/.test(gap));
}

/** "Nobody in planning has been slow" clears them; that nobody bothered does not. */
const nobody = /(?:^|[,;:] |\b(?:so|and|that|but|as) )(?:nobody|no[ -]one|none|neither) (?:in|on|at|of|from|among) [^,;:]{1,60}$/;

/** Is it neither denied, nor only supposed, nor praise? @param from the first of target and telling words */
function isMeant({ text, marked }: Words, kind: CriticismKind, start: number, end: number, from: number, target: Mention): boolean {
  if (isDenied(text.slice(Math.max(0, from - 90), from))) return false;
  const supposed = marked.slice(Math.max(0, from - 60), Math.max(start, target.end));
  if (!conditionItself.test(marked.slice(start, end)) && isConditional(kind, supposed)) return false;
  if (soFew.test(text.slice(Math.max(0, target.start - 12), target.start)) && forSoMuch.test(text.slice(target.end))) return false;
  if (kind !== 'sarcasm' && notHim.test(text.slice(Math.max(0, target.start - 12), target.start))) return false;
  return !isPraise(text.slice(Math.max(0, start - 30), end + 40));
}

function addressed(addressing: Addressing): Mention {
  const { you } = addressing;
  return {
    start: 0, end: 0, who: 'officer', plural: you.length !== 1, gender: null, people: you,
    label: you.length === 1 ? you[0]!.name : 'you', possessive: 'no', pronoun: true,
  };
}

/** Whether words say anything of a person that the lists know for blame. @param lower lower case */
export function isBlame(lower: string): boolean {
  const openings = openingsOf(lower);
  return predicates.some(({ phrases }) => phrases.in(lower, openings).length > 0);
}
