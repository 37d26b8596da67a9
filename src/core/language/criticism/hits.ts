/** What the lists find in a sentence of the people it speaks of. */
import type { Addressing, Mention } from '../officers/mention.ts';
import { attackConstructions, attackImplied, contempt, insults, mockery } from './attacks.ts';
import { deceitConstructions, deceits, inventions, liars } from './deceit.ts';
import { failingConstructions } from './failing-constructions.ts';
import { failingVerbs } from './failings/failing-verbs.ts';
import { omissions } from './failings/omissions.ts';
import { pitied } from './failings/qualities.ts';
import { badQualities, conductNouns, failingNouns, shortcomings } from './failings/shortcomings.ts';
import { isConditional, isDenied, isOpenQuestion, isPraise } from './not-criticism.ts';
import { PhraseList, openingsOf } from './phrase-list.ts';
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
const predicates: readonly { name: string; kind: CriticismKind; shape: Shape; attributive: boolean; phrases: PhraseList }[] = [
  { name: 'insults', kind: 'attack', shape: 'noun', attributive: false, phrases: new PhraseList(insults) },
  { name: 'contempt', kind: 'attack', shape: 'complement', attributive: true, phrases: new PhraseList(contempt) },
  { name: 'mockery', kind: 'attack', shape: 'omission', attributive: false, phrases: new PhraseList(mockery) },
  { name: 'liars', kind: 'attack', shape: 'noun', attributive: false, phrases: new PhraseList(liars) },
  { name: 'deceits', kind: 'deceit', shape: 'verb', attributive: false, phrases: new PhraseList(deceits) },
  { name: 'failingVerbs', kind: 'failing', shape: 'verb', attributive: false, phrases: new PhraseList(failingVerbs) },
  { name: 'omissions', kind: 'failing', shape: 'omission', attributive: false, phrases: new PhraseList(omissions) },
  { name: 'shortcomings', kind: 'failing', shape: 'complement', attributive: true, phrases: new PhraseList(shortcomings) },
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
    n't
  ) {1,4}(?:[a-z]+ {1,4})?$
`;

/** "If Tom had bothered to look" says that he did not. */
const counterfactual = /^(?:if|had|when|until|once|unless|even if)\b/i;

/** "A dreadful week" is not a dreadful officer. */
const ofAThing = /\b(?:an?|the|some|any|such|this|that) (?:[a-z]+ )?$/;
const thing = expression('')`
  ^ (?!
    (?:(?:little|old|young) )*(?:
      officers?|planners?|man|woman|person|individual|manager|piece|job|performance|fellow|team|lot|excuse|display|attitude|chap|so|and|but|
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
const notHim = /(?:\bnot|n't|\bnever|\bhardly) {1,3}$/i;

const implied = [{ kind: 'sarcasm', phrases: new PhraseList(sarcasmImplied) }, { kind: 'attack', phrases: new PhraseList(attackImplied) }, { kind: 'deceit', phrases: new PhraseList(inventions) }] as const;

/** A sentence as it stands, in lower case of the same length, and so with its mentions marked (masking.ts). */
interface Words { readonly text: string; readonly lower: string; readonly marked: string }

/** @param told gets the lists that have a phrase in the sentence, whoever it is about */
export function hitsIn({ text, lower, marked }: Words, mentions: readonly Mention[], before: Mention | null, addressing: Addressing, added: readonly string[], told: Set<string>): readonly Hit[] {
  const target = addressing.youAreOfficers ? addressed(addressing) : before;
  const hits: Hit[] = [];
  if (mentions.length === 0 && !target && !before) return hits;
  const openings = openingsOf(lower);
  if (mentions.length > 0) {
    const question = isOpenQuestion(text, mentions);
    const add = (kind: CriticismKind, start: number, end: number, target: Mention): void => {
      const from = Math.min(start, target.start);
      const to = Math.max(end, target.end);
      if (isDenied(text.slice(Math.max(0, from - 90), from)) || (!counterfactual.test(marked.slice(start, end)) && isConditional(kind, marked.slice(Math.max(0, from - 60), Math.max(start, target.end))))) return;
      if (kind !== 'sarcasm' && notHim.test(text.slice(Math.max(0, target.start - 12), target.start))) return;
      if (isPraise(text.slice(Math.max(0, start - 30), end + 40))) return;
      hits.push({ kind, start: from, end: to, target });
    };
    for (const { name, kind, shape, attributive, phrases } of predicates) for (const { start, end } of phrases.in(lower, openings)) {
      told.add(`list:${name}`);
      if (question && kind !== 'attack') continue;
      const participle = /(?:ed|ied|own|ght|aken|itten|ung|uck|iven|ost|en|led)$/i.test((lower.slice(start, end).split(' ').find((word) => !/ly$/i.test(word)) ?? '')) ;
      // "Less careless than most", but "no less careless".
      if (/(?:^|[^o]) less $/.test(lower.slice(Math.max(0, start - 7), start))) continue;
      if (attributive && /poor$/.test(lower.slice(start, end)) && isPitied.test(lower.slice(end, end + 12))) continue;
      if (attributive && ofAThing.test(lower.slice(Math.max(0, start - 8), start)) && thing.test(lower.slice(end, end + 30))) continue;
      const link = subjectOf(marked, start, shape, participle);
      if (link && !(link.negated && shape !== 'omission')) {
        const target = mentions.find((one) => one.start <= link.at && link.at < one.end);
        if (target) { add(kind, start, end, target); continue; }
      }
      const inverted = whatA.test(lower.slice(Math.max(0, start - 40), start)) ? mentions.find((one) => one.start - end === 1 && isOne.test(lower.slice(one.end))) : undefined;
      if (inverted) { add(kind, start, end, inverted); continue; }
      if (!attributive || link?.negated || / (?:with|to|for|of|at|from|by|in|on|than|towards)$/.test(lower.slice(start, end))) continue;
      const after = mentions.find((one) => one.start > end - 1 && one.possessive === 'no' && !one.pronoun && /^[ ,]{1,2}(?:and [\w-]+ |(?!and |to |with |by |for |from |in |on |at |that |but |or |about |told |asked |met |rang )[\w-]+ )?$/.test(marked.slice(end, one.start)) && one.start - end < 22 && !/^(?:the|your|our|my|mr|mrs|ms|miss|a|an|this|that)\b/i.test(one.label) && (one.people.length === 0 || !/\b(?:and|with|to|by)\b/.test(marked.slice(end, one.start))));
      if (after && !(/\bpoor$/i.test(lower.slice(start, end)))) add(kind, start, end, after);
    }
    for (const { kind, phrases } of constructions) for (const { start, end } of phrases.in(marked, openings)) {
      if ((question && kind === 'deceit') || (deniedJustBefore.test(marked.slice(Math.max(0, start - 24), start)) && kind !== 'sarcasm')) continue;
      const target = mentions.find((one) => one.start < end && start < one.end) ?? mentions[0]!;
      add(kind, start, end, target);
    }
  }
  for (const phrase of mentions.length > 0 ? added : []) {
    const start = lower.indexOf(phrase.toLowerCase());
    if (start >= 0 && phrase !== '') hits.push({ kind: 'failing', start, end: start + phrase.length, target: mentions[0]! });
  }
  const about = mentions[0] ?? target;
  if (about) for (const { kind, phrases } of implied) for (const { start, end } of phrases.in(lower, openings))
    if (!isDenied(text.slice(0, start))) hits.push({ kind, start, end, target: about });
  if (mentions.length === 0 && before && text.length < 90) for (const { kind, phrases, shape } of predicates) {
    if (kind !== 'attack' || shape === 'verb') continue;
    const first = phrases.in(lower, openings)[0];
    if (first && /^\W*(?:(?:what|such|an?|the|quite|just|and|simply|frankly|utterly|totally|absolutely|completely|complete|total|utter|absolute|plain|sheer|how|or|bloody|same|lot) ){0,4}$/i.test(text.slice(0, first.start))) hits.push({ kind, start: first.start, end: first.end, target: before });
  }
  return hits;
}

function addressed(addressing: Addressing): Mention {
  const { you } = addressing;
  return { start: 0, end: 0, who: 'officer', plural: you.length !== 1, gender: null, people: you, label: you.length === 1 ? you[0]!.name : 'you', possessive: 'no', pronoun: true };
}

/** Whether words say anything of a person that the lists know for blame. @param lower lower case */
export function isBlame(lower: string): boolean {
  const openings = openingsOf(lower);
  return predicates.some(({ phrases }) => phrases.in(lower, openings).length > 0);
}
