/** Criticism of officers in the own words: which words, how grave, and of whom. Pure; knows nothing of who reads it. */
import type { Person } from '../../directory.ts';
import { wordsOfName } from '../names/name-index.ts';
import type { Addressing, Mention } from '../officers/mention.ts';
import { once } from '../once.ts';
import type { Sentence } from '../reading/reading.ts';
import { likeliestStretch } from '../scorer/clause.ts';
import type { CriticismKind, Hit } from './hits.ts';
import {
  type CriticismModels, type Likelihood, abusive, attacking, certain, hopeless, likelihoodAlone, likelihoodsIn, likely, likelyOfPronoun, unlikely,
} from './likelihood.ts';
import { type Masked, maskedSentences } from './masked-sentences.ts';
import { longest } from './masking.ts';
import { isFond } from './not-criticism/affection.ts';
import { isDisowned } from './not-criticism/disowned.ts';
import { isEndorsed } from './not-criticism/endorsement.ts';
import { isCleared } from './not-criticism/exoneration.ts';
import { isGame, isHistory, isNobodyHere } from './not-criticism/not-here-and-now.ts';
import { isOpenQuestion } from './not-criticism/open-question.ts';
import { isReported, isSaidByOthers } from './not-criticism/others-words.ts';
import { isPraise } from './not-criticism/praise.ts';
import { isRebutted } from './not-criticism/rebuttal.ts';
import { isSweeping } from './sweeping.ts';
import { expression } from '../unbroken.ts';

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

/** Criticism of whom is looked for. */
export interface Quest {
  readonly about: 'officer' | 'member';
  /** The Monitoring Officer's own phrases, which count in a sentence that means an officer. */
  readonly added?: readonly string[];
  readonly models?: CriticismModels;
}

/**
 * Finds criticism in sentences of own words.
 * @param sentences in order, since "he" means whom the sentences before spoke of
 */
export function findCriticism(sentences: readonly Sentence[], addressing: Addressing, quest: Quest): readonly Criticism[] {
  const found: Criticism[] = [];
  const letter = maskedSentences(sentences, addressing, quest.about, quest.added);
  const likelihoodOf = likelihoodsIn(letter, quest.models);
  letter.forEach((read, at) => {
    const { sentence } = read;
    const { text } = sentence;
    const near = (before: number, behind: number): (() => string) => once(() =>
      sentences.slice(Math.max(0, at - before), at + behind).map((one) => one.text.slice(0, longest)).join(' '));
    const around = near(5, 3);
    const history = near(3, 2);
    // "If so, I was wrong" takes nothing back yet.
    const after = once(() => [sentences[at + 1], sentences[at + 2]]
      .map((one) => (one && !/^\W*(?:if|unless|should)\b/i.test(one.text) ? one.text : '')).join(' '));
    // Affection may come late after a mock insult.
    const innocent = (reach: number, says: (words: string) => boolean): boolean =>
      !contrast.test(text) && sentences.slice(Math.max(0, at - 2), at + reach).some((one) => says(one.text));
    for (const hit of weighed(read, likelihoodOf(read))) {
      const { kind, start, end, target } = hit;
      if (isCleared(text.slice(start, end)) || innocent(7, isFond)) continue;
      if (kind !== 'attack' && (read.hits.length === 0 || target.pronoun) && innocent(4, isCleared)) continue;
      if (isGame(around()) || isNobodyHere(target.label, around())) continue;
      if (!target.people.some(({ name }) => name === target.label) && isHistory(history())) continue;
      if (isDisowned(text, target, hit)) continue;
      // `Never write "your planners are useless"`.
      if (/\b(?:never|not|avoid)\b/i.test(text.slice(0, start)) && isQuoted(text, hit)) continue;
      // "That was untrue, and Tom knew it" is no rebuttal.
      const rest = kind === 'deceit' && /\b(?:knew|lies?|un[a-z]+)\b/.test(text.slice(start, end)) ? text.slice(end) : text;
      if (!isRebutted(`${rest} ${after()}`)) found.push(judged(hit, sentence, around(), addressing.self));
    }
  });
  return found;
}

/** "Nobody blames the crews. Their manager, though, never answers." */
const contrast = /\b(?:but|though|however|yet)\b/i;

/** "Graham, Lewis": too little to tell by its words. */
function isScant(text: string): boolean {
  return text.trim().split(/\s+/, 3).length < 3;
}

/** What letters open and close with. */
const courtesy = expression('i')`
  ^\W*(?:(?:I|we) )?(?:(?:very )?much |would |do |also )*(?:
    look(?:ing)? forward|thanks?|many thanks|I'?(?:d| would) be grateful for|hope (?:this|you|that)|trust (?:this|you)|
    please (?:let me|do not hesitate|find|pass)|(?:kind|best|warm) (?:regards|wishes)|yours|dear|hello|hi
  )\b
`;

/** "The first we knew of it was when the drainage men came": what is bad is something else. */
const inPassing = /\b(?:when|until|till|after|before) $/i;

/** "It would be wrong of Tom to say": nothing that he did. */
const supposed = /\bwould (?:not )?be [a-z]+ (?:of|for) $/i;

/** What is said of somebody liked; "but" would turn it. */
const warm = /\b(?:fond of|kind (?:wo)?man|(?:nobody|no one) works|works? (?:so |very )?(?:hard|long)|without (?:having|needing) to|every right to be)\b/i;

/** "I was late and no use to anybody, and poor Tom had to wait": whose doing it is. */
const own = /^\W*(?:(?:and|but|so) )?I(?:'ve|'d)? (?:was|am|had|have|made|did|lost|forgot|got|left)\b|\b(?:of me\b|my (?:own )?(?:mistake|fault|error))/i;

/** "I could not tell Beth": whose doing it is. */
const toldByMe = /^\W*I [^,;.]{1,60} (?:tell|show|thank) $/i;

/** "Nobody in your team was asked": done to them, not by them. */
const doneToThem = /^ (?:should|ought to) have been (?:given|told|asked)\b|^ (?:was|were) (?:asked|consulted)\W*$/i;

/** The lists' hits and the learned words together: an unlikely hit is dropped, and likely words alone are one. */
function weighed({ sentence, mentions, hits, told }: Masked, likelihood: Likelihood | null): readonly Hit[] {
  if (likelihood === null) return hits;
  const { criticism, attack } = likelihood;
  // Abuse and alleged deceit are told by their own words; what is only blame must be likely besides.
  if (hits.length > 0) {
    const kept = hits.filter(({ kind }) => criticism >= (kind === 'attack' || kind === 'deceit' ? hopeless[kind] : unlikely));
    // "An arrogant little man and out of his depth": more than the blame that the lists know.
    return attack >= attacking && criticism >= certain ? kept.map((hit) => (hit.kind === 'failing' ? { ...hit, kind: 'attack' } : hit)) : kept;
  }
  return likelyByWords(sentence.text, mentions, told, likelihood);
}

/** "Our own people lent us forty sandbags", "show it to anybody from the town hall": praised beside others, or nobody yet. */
const setApart = /^(?:our own|any(?:body|one)) /i;
const abuse = new Set(['list:insults', 'list:contempt', 'list:mockery']);

/** What likely words alone tell. */
function likelyByWords(text: string, mentions: readonly Mention[], told: readonly string[], { criticism, attack: byWords }: Likelihood): readonly Hit[] {
  // Abuse that the lists know stands in it, though they could not tell of whom.
  const attack = byWords >= abusive && told.some((one) => abuse.has(one)) ? Math.max(byWords, attacking) : byWords;
  const byPronoun = mentions.every(({ pronoun, start, end }) => pronoun || start === end);
  if (criticism < (byPronoun ? likelyOfPronoun : likely) || isScant(text) || (isOpenQuestion(text, mentions) && attack < attacking)) return [];
  if (isPraise(text) || courtesy.test(text) || mentions.some(({ start }) => supposed.test(text.slice(0, start)))) return [];
  if (mentions.length === 1 && inPassing.test(text.slice(0, mentions[0]!.start)) && text.slice(mentions[0]!.end).trim().length < 30) return [];
  const stretch = likeliestStretch(text, (words, { start, end }) => {
    // What does not speak of the officer ("half of the guests cannot come") is not what tells.
    const speaksOfThem = mentions.some((one) => one.end > text.lastIndexOf(',', start) && one.start < end);
    return likelihoodAlone(words) / (speaksOfThem ? 1 : 2);
  });
  if (warm.test(text) && !contrast.test(text)) return [];
  const target = mentions.find((mention) => mention.start < stretch.end && stretch.start < mention.end) ?? mentions[0]!;
  if (setApart.test(target.label)) return [];
  if (toldByMe.test(text.slice(0, target.start))) return [];
  // "I hadn't read the sheet you sent me": the sender's clause, too.
  const clause = Math.max(text.lastIndexOf(', ', target.start), text.lastIndexOf('; ', target.start)) + 1;
  const isSendersClause = target.pronoun && /^\W*(?:(?:and|but|then|so) )?I\b/i.test(text.slice(clause, target.start));
  if ((own.test(text) && (target.start > stretch.end || isSendersClause)) || doneToThem.test(text.slice(target.end))) return [];
  return [{ kind: attack >= attacking ? 'attack' : 'failing', start: stretch.start, end: stretch.end, target }];
}

/** "When he told you so, he lied": the clause is over, and reports nothing of what follows. */
const clauseOver = /\b(?:when|as|while|after|before|because|since) [^,]{5,90}, /gi;
/** "And I have to say". */
const senderSaying = expression('i')`
  ^[^]*(?:
    (?:\band|,)\sI(?! (?:quote|gather|hear|understand|am told))|\bI(?:'m)? [^,;]{0,30}to report|
    \bI (?:(?:shall|will|must|have to|always) )?(?:say|tell)\b(?:
      (?!\b(?:says?|said|told|claim|think|feel|believe|complain|alleg)[a-z]*\b)[^;\"]
    ){0,60}(?=\bthat)
  )\b
`;

function judged(hit: Hit, sentence: Sentence, around: string, self: Person | null): Criticism {
  // "There was talk in the inn that the roads people": the clause told opens with whom it is about.
  const opening = /\bthat $/i.test(sentence.text.slice(0, hit.target.start)) ? Math.max(hit.start, hit.target.start) : hit.start;
  // The judged officer tells nothing of themself, and what the sender says is nobody else's.
  const { text } = sentence;
  const { start, end } = hit.target;
  const target = text.slice(start, end).replace(/^(that )?[^]*/i, '$1@');
  const lead = (text.slice(0, Math.min(start, opening + 12)) + target + text.slice(end, opening + 12)).replace(clauseOver, '').replace(senderSaying, 'I');
  const surname = self ? wordsOfName(self.name).slice(-1)[0] ?? '' : '';
  const byMyself = surname !== '' && lead.toLowerCase().includes(surname);
  const reported = !byMyself && (((isReported(lead) || isSaidByOthers(text.slice(0, start))) && !isEndorsed(around)) || isQuoted(sentence.text, hit));
  return { ...hit, sentence, sweeping: isSweeping(sentence.text), reported };
}

/** "Is not fair" right behind a quotation, or "they wrote" before it. */
const quoting = expression('i')`
  ^(?:will|would|won't|gets?|(?:is|was|are)(?: not|n't| no| never)) |
  \b(?:
    said|says|saying|wrote|writes?|called|described|told|quoted?|words?|claim(?:s|ed)?|like|such as|example|instance|e\.g\.|avoid|
    instead of|rather than|sentences?|phrases?|headlines?|front page|caption|graffiti|placards?|banners?
  )\b
`;

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
  return quoting.test(close < 0 ? lead : `${text.slice(close + 2, close + 12)} ${lead}`) && quoted.split(' ').length > 2;
}
