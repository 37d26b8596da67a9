/** Criticism of officers in the own words: which words, how grave, and of whom. Pure; knows nothing of who reads it. */
import type { Person } from '../../directory.ts';
import { surnameOf } from '../names/name-index.ts';
import type { Addressing, Mention } from '../officers/mention.ts';
import { once } from '../once.ts';
import type { Sentence } from '../reading/reading.ts';
import type { CriticismKind, Hit } from './hits.ts';
import {
  type CriticismModels, type Likelihood, attacking, certain, few, likelihoodsIn, unlikely, unlikelyInFew,
} from './likelihood.ts';
import { likelyByWords } from './likely-by-words.ts';
import { type Masked, maskedSentences } from './masked-sentences.ts';
import { longest } from '../officers/officers-meant.ts';
import { isFond } from './not-criticism/affection.ts';
import { contrast } from './not-criticism/contrast.ts';
import { isDisowned } from './not-criticism/disowned.ts';
import { isEndorsed } from './not-criticism/endorsement.ts';
import { isCleared } from './not-criticism/exoneration.ts';
import { isGame, isHistory, isNobodyHere, isThereAndThen } from './not-criticism/not-here-and-now.ts';
import { isReported, isSaidByOthers } from './not-criticism/others-words.ts';
import { isRebutted } from './not-criticism/rebuttal.ts';
import { isTakenBack } from './not-criticism/taken-back.ts';
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
    for (const hit of weighed(read, likelihoodOf(read), letter.length)) {
      const { kind, start, end, target } = hit;
      if (isCleared(text.slice(start, end)) || innocent(7, isFond)) continue;
      if (kind !== 'attack' && (read.hits.length === 0 || target.pronoun) && innocent(4, isCleared)) continue;
      // "The curtain stuck at the rehearsal. You never look after that building": the reader is no player.
      const isYou = target.pronoun && /^you/i.test(text.slice(target.start, target.end));
      if (isGame(around()) && (!isYou || isGame(text, 1))) continue;
      if (isNobodyHere(target.label, around()) || isThereAndThen(text.slice(target.end), around())) continue;
      if (!target.people.some(({ name }) => name === target.label) && isHistory(history())) continue;
      if (isDisowned(text, target, hit) || isTakenBack(text.slice(0, end), () => `${text.slice(end)} ${near(-1, 4)()}`)) continue;
      // `Never write "your planners are useless"`.
      if (/\b(?:never|not|avoid)\b/i.test(text.slice(0, start)) && isQuoted(text, hit)) continue;
      // "That was untrue, and Tom knew it" is no rebuttal.
      const rest = kind === 'deceit' && /\b(?:knew|lies?|un[a-z]+)\b/.test(text.slice(start, end)) ? text.slice(end) : text;
      if (deniedShortly.test(after()) && !negative.test(text) && isReported(text.slice(0, target.end))) continue;
      if (!isRebutted(`${rest} ${after()}`)) found.push(judged(hit, read, around(), addressing.self));
    }
  });
  return found;
}

/** The lists' hits and the learned words together: an unlikely hit is dropped, and likely words alone are one. */
function weighed({ sentence, mentions, hits, told }: Masked, likelihood: Likelihood | null, sentences: number): readonly Hit[] {
  if (likelihood === null) return hits;
  const { criticism, attack } = likelihood;
  if (hits.length > 0) {
    const inFew = sentences <= few.sentences || sentence.text.trim().split(/\s+/).length <= few.words;
    const kept = hits.filter(({ kind }) => criticism >= (inFew ? unlikelyInFew[kind] : unlikely));
    // "An arrogant little man and out of his depth": more than the blame that the lists know.
    return attack >= attacking && criticism >= certain ? kept.map((hit) => (hit.kind === 'failing' ? { ...hit, kind: 'attack' } : hit)) : kept;
  }
  // Who may be somebody else, or was only told, is not blamed by mere likelihood.
  return likelyByWords(sentence.text, mentions, told, likelihood, sentences)
    .filter(({ target }) => !target.doubtful && !wasTold(sentence.text, mentions, target));
}

/** "They were crooks, and they told you lies", "he lies when he says he has your leave": others did it, to whom the letter is written. */
function wasTold(text: string, mentions: readonly Mention[], { pronoun, possessive, start }: Mention): boolean {
  if (!pronoun) return false;
  const before = text.slice(0, start);
  return toldYou.test(before.slice(-60))
    || (possessive === 'yes' && mentions.length === 1 && /^\W*(?:they|s?he)\b/i.test(before) && theyDo.test(before.slice(-50)));
}
const theyDo = /\b(?:they|s?he)(?:'\w+)? (?:[a-z]+ ){0,5}$/i;
const toldYou = /\b(?:they|he|she|who) (?:[a-z']+ )?(?:told|sold|lied to|misled|charged|promised|gave|sent|owes?|owed|cheated|fobbed) $/i;

/** "They weren't." */
const deniedShortly = /^\W*(?:well,? |but )?(?:they|he|she|it) (?:was|were|is|are|did|has|have|had|does|do)(?:n't| not)[.!]/i;
/** What that would repeat: "People say that she never rings. She doesn't." */
const negative = /n't\b|\b(?:not|never|no|nothing|nobody)\b/i;

/** "When he told you so, he lied", "I told you that because he lied": the clause is over, and reports nothing of what follows. */
const clauseOver = expression('gi')`
  \b(?:when|as|while|after|before|because|since) [^,]{5,90},[ ]|
  \b(?:said|say|told|tell|wrote|reported|claimed)(?: (?!that\b)[a-z]+){0,2} (?:that|this|it|so),? (?:because|since|after|only because)[ ]
`;
/** "And I have to say". */
const senderSaying = expression('i')`
  ^[^]*(?:
    (?:\band|,)\sI(?! (?:quote|gather|hear|understand|am told))|\bI(?:'m)? [^,;]{0,30}to report|
    \bI (?:(?:shall|will|must|have to|always) )?(?:say|tell)\b(?:
      (?!\b(?:says?|said|told|claim|think|feel|believe|complain|alleg)[a-z]*\b)[^;\"]
    ){0,60}(?=\bthat)
  )\b
`;

function judged(hit: Hit, { sentence, mentions }: Masked, around: string, self: Person | null): Criticism {
  // "There was talk in the inn that the roads people": the clause told opens with whom it is about.
  const opening = /\bthat $/i.test(sentence.text.slice(0, hit.target.start)) ? Math.max(hit.start, hit.target.start) : hit.start;
  // The judged officer tells nothing of themself, and what the sender says is nobody else's.
  const { start, end, label } = hit.target;
  const text = mentions.filter((one) => one.label === label && one.end <= start)
    .reduce((words, one) => words.slice(0, one.start) + '@'.padEnd(one.end - one.start) + words.slice(one.end), sentence.text);
  const target = text.slice(start, end).replace(/^(that )?[^]*/i, '$1@');
  const lead = (text.slice(0, Math.min(start, opening + 12)) + target + text.slice(end, opening + 12)).replace(clauseOver, '').replace(senderSaying, 'I');
  const surname = surnameOf(self?.name ?? '');
  const byMyself = surname !== '' && lead.toLowerCase().includes(surname);
  const reported = !byMyself && (((isReported(lead) || isSaidByOthers(text.slice(0, start))) && !isEndorsed(around)) || isQuoted(sentence.text, hit));
  return { ...hit, sentence, sweeping: isSweeping(sentence.text), reported };
}

/** "Is not fair" right behind a quotation, or "they wrote" before it. */
const quoting = expression('i')`
  ^(?:will|would|won't|gets?|(?:is|was|are)(?: not|n't| no| never)) |
  ^(?:is|was|reads) (?:an? )?(?:[a-z]+ )?(?:phrase|wording|expression|sentence|term)\b|
  \b(?:paragraph|clause|section|article|item|rule|line) \d[\w.()]{0,6}\W{0,3}$|
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
  return quoting.test(close < 0 ? lead : `${text.slice(close + 2, close + 42)} ${lead}`) && quoted.split(' ').length > 2;
}
