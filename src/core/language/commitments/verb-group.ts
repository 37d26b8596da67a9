/** The verb group around a verb: its modality, voice and negation, and the subject to its left. All indices are word indices. */
import type { Word } from './words.ts';

export type Modality = 'will' | 'would' | 'may' | 'can' | 'must' | 'do' | 'to' | 'none';

export interface VerbGroup {
  readonly modality: Modality;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** The finite auxiliary be is present ("is", "are") and not past. */
  readonly present: boolean;
  /** "Was" or "were" stands in it. */
  readonly past: boolean;
  /** First word of the group. */
  readonly start: number;
  /** For modality 'to': index of the word that governs the infinitive ("pleased", "undertake"); -1 when there is none. */
  readonly governor: number;
}

const modals: ReadonlyMap<string, Modality> = new Map([
  ['will', 'will'], ['shall', 'will'], ['would', 'would'], ['should', 'would'], ['could', 'may'], ['may', 'may'], ['might', 'may'], ['can', 'can'],
  ['must', 'must'], ['need', 'must'], ['ought', 'would'], ['do', 'do'], ['does', 'do'], ['did', 'do'],
]);

const adverbs = new Set((
  'also now then just hereby therefore thus still even further always either both each all simply happily certainly gladly indeed soon already '
  + 'ever be-sure duly today tomorrow tonight straight-away again ourselves itself instead too once at-once in-turn herewith thereby forthwith first '
  + 'finally so well very more only rather quite most much of course fact formally as ever').split(' '));

const notAdverbs = new Set(['family', 'supply', 'apply', 'reply', 'july', 'assembly', 'only', 'july', 'ally', 'rely', 'bully', 'early', 'italy', 'gully']);

/** May the word stand between an auxiliary and its verb? */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word));
}

const be = new Set(['be', 'been', 'being', 'is', 'are', 'am', 'was', 'were', "'s"]);
const have = new Set(['have', 'has', 'had', 'having']);
const get = new Set(['get', 'gets', 'got', 'getting']);

/** Words that end a stretch of adverbs and asides. */
const limit = 14;

/** Steps left over an aside between commas ("will, of course, pay"); returns the index left of it, or the same index. */
function leftOfAside(words: readonly Word[], at: number): number {
  if (words[at]?.word !== ',') return at;
  for (let left = at - 1; left >= Math.max(0, at - 9); left -= 1) {
    const word = words[left]!.word;
    if (word === ',') return left - 1;
    if (/^[;:.!?()]$/.test(word)) return at;
  }
  return at;
}

/**
 * Reads the group whose main verb stands at an index.
 * @param words the sentence
 * @param at index of the main verb
 * @param participle the verb may be a past participle (so that be makes it passive)
 */
export function verbGroup(words: readonly Word[], at: number, participle: boolean, ing = false): VerbGroup {
  let passive = false, perfect = false, progressive = false, negated = false, present = false, past = false;
  let modality: Modality = 'none';
  let left = at - 1;
  let start = at;
  for (let step = 0; step < limit && left >= 0; step += 1) {
    const { word } = words[left]!;
    const aside = leftOfAside(words, left);
    if (aside !== left && aside >= 0 && [modals, be, have].some((auxiliaries) => auxiliaries.has(words[aside]!.word))) {
      left = aside;
      continue;
    }
    if (word === 'not' || word === 'never' || word === 'neither' || word === 'nor') {
      if (words[left + 1]?.word !== 'only') negated = true;
    } else if (be.has(word)) {
      if (participle) passive = true;
      else if (ing) progressive = true;
      else break;
      if (word === 'was' || word === 'were') past = true;
      if (word === 'is' || word === 'are' || word === 'am') present = true;
    } else if (participle && get.has(word) && left + 1 === at) passive = true;
    else if (have.has(word)) perfect = true;
    else if (modals.has(word)) {
      modality = modals.get(word)!;
      start = left;
      left -= 1;
      while (left >= 0 && (isAdverb(words[left]!.word) || words[left]!.word === 'not')) {
        if (words[left]!.word === 'not') negated = true;
        left -= 1;
      }
      left = leftOfAside(words, left);
      return { modality, passive, perfect, progressive, negated, present, past, start: left + 1, governor: -1 };
    } else if (word === 'to') {
      let governor = left - 1;
      while (governor >= 0 && isAdverb(words[governor]!.word)) governor -= 1;
      if (governor >= 0 && words[governor]!.word === 'not') {
        negated = true;
        governor -= 1;
      }
      return { modality: 'to', passive, perfect, progressive, negated, present, past, start: left, governor };
    } else if (!isAdverb(word)) break;
    if (word === 'not' || !isAdverb(word)) start = left;
    left -= 1;
  }
  return { modality, passive, perfect, progressive, negated, present, past, start: left + 1 > at ? at : Math.min(start, left + 1), governor: -1 };
}

/**
 * A verb coordinated with an earlier one ("will inspect and repair", "happy to accept your price and pay"): the index of the word
 * that carries the modality, or -1.
 */
export function coordinationHead(words: readonly Word[], at: number): number {
  let left = at - 1;
  while (left >= 0 && isAdverb(words[left]!.word)) left -= 1;
  const joint = words[left]?.word;
  if (joint !== 'and' && joint !== 'or' && joint !== ',' && joint !== '&' && joint !== 'then') return -1;
  for (let back = left - 1; back >= Math.max(0, left - 18); back -= 1) {
    const { word } = words[back]!;
    if (/^(?:but|that|which|who|because|if|[;:.!?]|i|we|you|they|he|she|it)$/.test(word)) return -1;
    if (/^(?:will|shall|to|would|may|can|could|might|must)$/.test(word)) return back;
  }
  return -1;
}
