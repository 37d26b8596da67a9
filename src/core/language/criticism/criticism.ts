/** Criticism of officers in the own words: which words, how grave, and of whom. Pure; knows nothing of who reads it. */
import type { Person } from '../../directory.ts';
import { wordsOf } from '../officer-names.ts';
import type { Addressing, Mention } from '../officers-meant.ts';
import { OfficersMeant } from '../officers-meant.ts';
import type { Sentence } from '../reading.ts';
import { likeliestStretch } from '../scorer/clause.ts';
import { lengthOf } from '../scorer/features.ts';
import { attackConstructions, contempt, insults, mockery } from './attacks.ts';
import { deceitConstructions, deceits, liars } from './deceit.ts';
import { failingVerbs } from './failings/failing-verbs.ts';
import { omissions } from './failings/omissions.ts';
import { badQualities, conductNouns, failingNouns, shortcomings } from './failings/shortcomings.ts';
import { failingConstructions } from './failing-constructions.ts';
import { isConditional, isDenied, isEndorsed, isOpenQuestion, isPraise, isRebutted, isReported } from './not-criticism.ts';
import { attacking, criticismLikelihood, hopeless, likely, mostUnlikely, unlikely } from './likelihood.ts';
import { mark } from './phrase.ts';
import { PhraseList, openingsOf } from './phrase-list.ts';
import { sarcasmConstructions, sarcasmImplied } from './sarcasm.ts';
import { type Shape, subjectOf } from './subject.ts';
import { isSweeping } from './sweeping.ts';

/** `deceit`: alleged dishonesty soberly put. */
export type CriticismKind = 'attack' | 'deceit' | 'failing' | 'sarcasm';

export interface Criticism {
  readonly kind: CriticismKind;
  readonly sentence: Sentence;
  /** Offsets into the sentence: from the target or the telling words to the end of both. */
  readonly start: number;
  readonly end: number;
  readonly target: Mention;
  readonly sweeping: boolean;
  /** Somebody else's words, told without the sender's endorsement. */
  readonly reported: boolean;
}

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
  `(?:what|such) (?:an? )?(?:[\\w-]+ )?${bad} (?:[\\w-]+ )?${conduct} (?:by|from|of|on the part of) @`,
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
const deniedJustBefore = /(?:\b(?:not|never|hardly|nor|without|no|neither|nothing to do with)|n't) {1,4}(?:[a-z]+ {1,4})?$/i;

/** "If Tom had bothered to look" says that he did not. */
const counterfactual = /^(?:if|had|when|until|once|unless|even if)\b/i;

/** "A dreadful week" is not a dreadful officer. */
const ofAThing = /\b(?:an?|the|some|any|such|this|that) (?:[a-z]+ )?$/;
const thing = /^ (?!(?:officers?|planners?|man|woman|person|individual|manager|piece|job|performance|fellow|team|lot|excuse|display|attitude|chap|so|and|but|or|in|at|to|on|when|with|about|for|of|as|if|because|over|by|from|towards?|even|beyond|this|that|indeed|again|since)\b)[a-z]/;

/** "It was not Tom who lost it". */
const notHim = /(?:\bnot|n't|\bnever|\bhardly) {1,3}$/i;

const implied = new PhraseList(sarcasmImplied);

/**
 * Finds criticism in sentences of own words.
 * @param sentences in order, since "he" means whom the sentences before spoke of
 * @param about whose criticism is looked for
 * @param added the Monitoring Officer's own phrases, which count in a sentence that means an officer
 * @param least from which likelihood on the learned words alone are criticism, 0 to 1; above 1 never
 * @param likelihoodOf how likely words and what the lists tell make criticism
 */
export function findCriticism(sentences: readonly Sentence[], addressing: Addressing, about: 'officer' | 'member', added: readonly string[] = [], least = likely, likelihoodOf: typeof criticismLikelihood = criticismLikelihood): readonly Criticism[] {
  const found: Criticism[] = [];
  maskedSentences(sentences, addressing, about, added).forEach((one, at) => {
    const { sentence } = one;
    const around = (): string => sentences.slice(Math.max(0, at - 5), at + 3).map((near) => near.text.slice(0, longest)).join(' ');
    // Words of others that the sender makes their own count whatever is thought of them.
    const counted = one.hits.length > 0 && isEndorsed(around()) ? one.hits : weighed(one, least, likelihoodOf);
    if (counted.length === 0) return;
    const after = [sentence, sentences[at + 1], sentences[at + 2]].map((one) => one?.text ?? '').join(' ');
    if (isRebutted(after)) return;
    for (const hit of counted) found.push(judged(hit, sentence, around(), addressing.self));
  });
  return found;
}

/** What letters open and close with. */
const courtesy = /^\W*(?:(?:I|we) )?(?:(?:very )?much |would |do |also )*(?:look(?:ing)? forward|thank|thanks|many thanks|hope (?:this|you|that)|trust (?:this|you)|please (?:let me|do not hesitate|find|pass)|(?:kind|best|warm) (?:regards|wishes)|yours|dear|hello|hi)\b/i;

/** A sentence with the people it speaks of masked, and what the lists found in it. */
export interface Masked {
  readonly sentence: Sentence;
  /** Lower case, each mention one "@"; null where nobody looked for is mentioned. */
  readonly masked: string | null;
  readonly mentions: readonly Mention[];
  readonly hits: readonly Hit[];
  /** What else tells, as features beside the words: lists with a phrase in the sentence, kinds of hits, its length. */
  readonly told: readonly string[];
}

/** Reads sentences in order, since "he" means whom the sentences before spoke of. */
export function maskedSentences(sentences: readonly Sentence[], addressing: Addressing, about: 'officer' | 'member', added: readonly string[] = []): readonly Masked[] {
  return meantIn(sentences, addressing).map(({ sentence, before, all }) => {
    const mentions = all.filter((mention) => mention.who === about);
    const told = new Set<string>();
    const hits = hitsIn(sentence, mentions, before, addressing, added, told);
    const lower = lowered(sentence.text.slice(0, longest));
    // "Asleep again." after a sentence about an officer speaks of that officer still.
    const carried = mentions.length === 0 && about === 'officer' && before !== null && sentence.part === 'body';
    const words = mentions.length > 0 ? masked(lower, mentions).replace(anyMark, '@') : carried ? `@ ${clean(lower)}` : null;
    const rules = [...(hits.length > 0 ? ['rule:any'] : []), ...new Set(hits.map((hit) => `rule:${hit.kind}`))];
    return { sentence, masked: words, mentions: carried ? [{ ...before, start: 0, end: 0 }] : mentions, hits, told: [...(carried ? ['carried'] : []), ...told, ...rules, ...(words === null ? [] : [lengthOf(words)])] };
  });
}

/** Whom each sentence means, and of whom the words before it spoke last. */
interface Meant { readonly sentence: Sentence; readonly before: Mention | null; readonly all: readonly Mention[] }

/** A message is asked twice, about its officers and about its members: who is meant is the same. */
const lastMeant = new WeakMap<Addressing, { readonly sentences: readonly Sentence[]; readonly meant: readonly Meant[] }>();

function meantIn(sentences: readonly Sentence[], addressing: Addressing): readonly Meant[] {
  const known = lastMeant.get(addressing);
  if (known && known.sentences === sentences) return known.meant;
  const reader = new OfficersMeant(addressing, sentences);
  const meant = sentences.map((sentence): Meant => {
    const before = reader.lastSpokenOf;
    return { sentence, before, all: reader.next(sentence) };
  });
  lastMeant.set(addressing, { sentences, meant });
  return meant;
}

const anyMark = new RegExp(`[${mark.officer}${mark.possessive}${mark.either}]+`, 'g');

/** The lists' hits and the learned words together: an unlikely hit is dropped, and likely words alone are one. */
function weighed({ sentence, masked: words, mentions, hits, told }: Masked, least: number, likelihoodOf: typeof criticismLikelihood): readonly Hit[] {
  if (words === null || (hits.length === 0 && least > 1)) return hits;
  const { criticism, attack } = likelihoodOf(words, told);
  // Learned from words about officers, it may only take away what is most unlikely where others are judged.
  if (least > 1) return hits.filter(() => criticism >= mostUnlikely);
  // Abuse and alleged deceit are told by their own words; what is only blame must be likely besides.
  if (hits.length > 0) return hits.filter(({ kind }) => criticism >= (kind === 'attack' || kind === 'deceit' ? hopeless[kind] : unlikely));
  if (criticism < least || (isOpenQuestion(sentence.text) && attack < attacking) || isPraise(sentence.text) || courtesy.test(sentence.text)) return [];
  const stretch = likeliestStretch(sentence.text, (part) => likelihoodOf(part, []).criticism);
  const target = mentions.find((mention) => mention.start < stretch.end && stretch.start < mention.end) ?? mentions[0]!;
  if (isDenied(sentence.text.slice(0, stretch.start))) return [];
  return [{ kind: attack >= attacking ? 'attack' : 'failing', start: stretch.start, end: stretch.end, target }];
}

export interface Hit { readonly kind: CriticismKind; readonly start: number; readonly end: number; readonly target: Mention }

function judged(hit: Hit, sentence: Sentence, around: string, self: Person | null): Criticism {
  const lead = sentence.text.slice(0, hit.start + 12);
  const surname = self ? wordsOf(self.name).slice(-1)[0] ?? '' : '';
  const byMyself = surname !== '' && lead.toLowerCase().includes(surname);
  const reported = !byMyself && ((isReported(lead) && !isEndorsed(around)) || isQuoted(sentence.text, hit));
  return { ...hit, sentence, sweeping: isSweeping(sentence.text), reported };
}

/** Inside quotation marks that open within the sentence, a clause long, and not announced as the sender's own: words of others, or an example. */
function isQuoted(text: string, hit: Hit): boolean {
  const open = text.lastIndexOf('"', hit.start);
  if (open < 0 || open >= hit.start + 1) return false;
  const opening = (text.slice(0, open + 1).match(/"/g) ?? []).length % 2 === 1;
  if (!opening) return false;
  const lead = text.slice(Math.max(0, open - 80), open);
  if (/\b(?:i|my|me|we|our|quote me|following)\b/i.test(lead.slice(-60))) return false;
  const close = text.indexOf('"', open + 1);
  const quoted = text.slice(open + 1, close < 0 ? text.length : close);
  return /\b(?:said|says|saying|wrote|writes?|called|described|told|quoted?|words?|claims?|claimed|like|such as|example|instance|e\.g\.|avoid|instead of|rather than|sentences?|phrases?|headlines?|front page|caption|graffiti|placards?|banners?)\b/i.test(lead) && quoted.split(' ').length > 2;
}

/** The sentence with the mentions looked for marked, character by character. */
export function masked(text: string, mentions: readonly Mention[]): string {
  let out = '';
  let at = 0;
  for (const mention of [...mentions].sort((one, other) => one.start - other.start)) {
    if (mention.start < at) continue;
    const sign = mention.possessive === 'yes' ? mark.possessive : mention.possessive === 'either' ? mark.either : mark.officer;
    out += clean(text.slice(at, mention.start)) + sign.repeat(mention.end - mention.start);
    at = mention.end;
  }
  return out + clean(text.slice(at));
}

/** No sentence is as long; what is, is no prose, and is read no further. */
const longest = 2000;

/** Lower case of the same length. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function clean(text: string): string {
  return text.replace(/[\u0000-\u0008]/g, ' ');
}

function hitsIn(sentence: Sentence, mentions: readonly Mention[], before: Mention | null, addressing: Addressing, added: readonly string[], told: Set<string>): readonly Hit[] {
  const text = sentence.text.slice(0, longest);
  const lower = lowered(clean(text));
  const target = addressing.youAreOfficers ? addressed(addressing) : before;
  const hits: Hit[] = [];
  if (mentions.length === 0 && !target && !before) return hits;
  const openings = openingsOf(lower);
  if (mentions.length > 0) {
    const marked = masked(lower, mentions);
    const plain = lower;
    const question = isOpenQuestion(text);
    const add = (kind: CriticismKind, start: number, end: number, target: Mention): void => {
      const from = Math.min(start, target.start);
      const to = Math.max(end, target.end);
      if (isDenied(text.slice(Math.max(0, from - 90), from)) || (!counterfactual.test(marked.slice(start, end)) && isConditional(kind, marked.slice(Math.max(0, from - 60), Math.max(start, target.end))))) return;
      if (notHim.test(text.slice(Math.max(0, target.start - 12), target.start))) return;
      if (isPraise(text.slice(Math.max(0, start - 30), end + 40))) return;
      hits.push({ kind, start: from, end: to, target });
    };
    for (const { name, kind, shape, attributive, phrases } of predicates) for (const { start, end } of phrases.in(plain, openings)) {
      told.add(`list:${name}`);
      if (question && kind !== 'attack') continue;
      const participle = /(?:ed|ied|own|ght|aken|itten|ung|uck|iven|ost|en|led)$/i.test((plain.slice(start, end).split(' ').find((word) => !/ly$/i.test(word)) ?? '')) ;
      if (attributive && ofAThing.test(plain.slice(Math.max(0, start - 8), start)) && thing.test(plain.slice(end, end + 30))) continue;
      const link = subjectOf(marked, start, shape, participle);
      if (link && !(link.negated && shape !== 'omission')) {
        const target = mentions.find((one) => one.start <= link.at && link.at < one.end);
        if (target) { add(kind, start, end, target); continue; }
      }
      if (!attributive || link?.negated || / (?:with|to|for|of|at|from|by|in|on|than|towards)$/.test(plain.slice(start, end))) continue;
      const after = mentions.find((one) => one.start > end - 1 && one.possessive === 'no' && !one.pronoun && /^[ ,]{1,2}(?:and [\w-]+ |(?!and |to |with |by |for |from |in |on |at |that |but |or |about )[\w-]+ )?$/.test(marked.slice(end, one.start)) && one.start - end < 22 && !/^(?:the|your|our|my|mr|mrs|ms|miss|a|an|this|that)\b/i.test(one.label) && (one.people.length === 0 || !/\b(?:and|with|to|by)\b/.test(marked.slice(end, one.start))));
      if (after && !(/\bpoor$/i.test(plain.slice(start, end)))) add(kind, start, end, after);
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
  if (target) for (const { start, end } of implied.in(lower, openings))
    if (!isDenied(text.slice(0, start))) hits.push({ kind: 'sarcasm', start, end, target: mentions[0] ?? target });
  if (mentions.length === 0 && before && text.length < 70) for (const { kind, phrases, shape } of predicates) {
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
