/** Is an officer the subject of a predicate? Walks left from the predicate over the words that may stand between. */
import { mark } from './phrase-pattern.ts';
import { expression } from '../unbroken.ts';

/** Shape of the predicate: a noun may have adjectives before it; a verb takes modals and passives differently from what follows "is". */
export type Shape = 'verb' | 'omission' | 'complement' | 'noun';

export interface Link {
  /** Offset of a character of the mention. */
  readonly at: number;
  readonly negated: boolean;
}

const be = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't", "'s", "'re", 'am', 'get', 'got', 'gets',
  'getting',
]);
const auxiliaries = new Set(['has', 'have', 'had', 'having', "'ve", "'d", 'does', 'do', 'did', ...be]);
const modals = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', 'ought', "'ll"]);
const negations = new Set((
  "not never no nor neither hardly scarcely nothing isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't"
  + " cannot couldn't won't wouldn't shouldn't mustn't").split(' '));
const adverbs = new Set((
  'just so clean very too quite rather still yet again always now also even once often sometimes then ever more most less far such all'
  + ' both each either only merely well at best worst worse least thus therefore indeed somehow perhaps maybe already almost nothing short'
  + ' of little bit about as long since time after twice downright plain bloody damn damned flipping sodding blooming ruddy'
  + ' themselves himself herself it seems else today here there back together this week month year last than anything but frankly'
  + " plainly kind sort pretty sheer proper somewhat however though moreover every single same lot nevertheless afraid i'm in fact"
  + ' truth my view opinion fear').split(' '));
const articles = new Set((
  'a an the one some complete utter total absolute real right bunch another prize perfect thorough out-and-out first-class nasty'
  + ' little old silly pompous arrogant lazy useless incompetent petty officious stupid bit piece pair set member nothing like'
  + ' glorified self-important overpaid bigger biggest greatest worst finest jumped-up poor man woman person officer or merely either').split(' '));
const catenatives = new Set((
  'tend tends tended continue continues continued seem seems seemed appear appears appeared like likes prefer prefers preferred choose'
  + ' chose chosen decided managed manage manages proceeded used happy content quick liable prone inclined determined known proved proven'
  + ' turned out going bound apt contrived contrive contrives begun began starting come came persist persists').split(' '));
const copulas = new Set((
  'seem seems seemed appear appears appeared look looks looked sound sounds sounded remain remains remained become becomes became'
  + ' becoming prove proves proved proving proven feel keep keeps kept acting acted acts behaves behaved behaving come comes came coming'
  + ' across turned turns up arrive arrives arrived out grown growing going stands stay stays nothing made makes revealed shown').split(' '));
const prepositions = new Set((
  'in at from of on with for within over under behind down up concerned involved by to about dealing handling working running'
  + ' responsible assigned covering department').split(' '));
const isMark = (token: string): boolean => token[0] === mark.officer || token[0] === mark.either;
const isAuxiliary = (word: string): boolean => auxiliaries.has(word) || modals.has(word);
const isPossessive = (token: string): boolean => token[0] === mark.possessive || /^\u0001{1,90}'s?$/.test(token);

/** "Found to be", "proved to have". */
const shownToBe = /^(?:shown?|shows|proved|proven|proves|revealed|found|find|considere?d?|known|thought)$/;
/** One step of the walk at most for each of this many words. */
const reach = 16;

/**
 * The officer who is the subject of what stands at `at`.
 * @param masked the sentence with officers' mentions marked (phrase-pattern.ts)
 * @param participle the predicate is a participle that a form of "be" would make passive
 */
export function subjectOf(masked: string, at: number, shape: Shape, participle: boolean): Link | null {
  const tokens = tokensBefore(masked, at);
  let negated = false;
  let toBefore = false;
  let first = true;
  for (let i = tokens.length - 1, steps = 0; i >= 0 && steps < reach; i -= 1, steps += 1) {
    const { text, start } = tokens[i]!;
    const word = inFull(text);
    if (isMark(text)) {
      const tail = text.replace(/^[\u0001\u0003]+/, '');
      if (!/'s?$/.test(tail)) return toBefore && !shownToBe.test(wordAt(tokens, i - 1)) ? null : { at: start, negated };
      // "Tom's useless" and "you're hopeless": the mark may carry a contracted verb.
      if (/^'(?:re|ve|d|ll)$/i.test(tail)) return participle && shape === 'verb' && /^'re$/i.test(tail) ? null : { at: start, negated };
      return /^'s$/i.test(tail) && !toBefore ? { at: start, negated } : null;
    }
    if (isPossessive(text)) return null;
    if (toBefore) {
      if (!catenatives.has(word) && !modals.has(word)) return null;
      toBefore = false;
      continue;
    }
    if (negations.has(word)) {
      if (!/^(?:only|just|merely|simply|even|exactly|content|for)$/.test(wordAt(tokens, i + 1))) negated = true;
      continue;
    }
    if (shape !== 'complement' && shape !== 'noun' && first && be.has(word) && participle) return null;
    if (auxiliaries.has(word)) {
      first = false;
      continue;
    }
    if (modals.has(word)) {
      if (shape === 'verb') return null;
      continue;
    }
    if (word === 'to') {
      toBefore = true;
      continue;
    }
    if (/[a-z]{2}ly$/.test(word) || (adverbs.has(word) && (word !== 'but' || /^(?:any|no|all)/.test(wordAt(tokens, i - 1)))
      && (word !== 'about' || shape !== 'noun'))) continue;
    if (shape !== 'verb' && (articles.has(word) || copulas.has(word))) {
      if (copulas.has(word)) first = false;
      continue;
    }
    // "The Leader's poodle".
    if (shape === 'noun' && first && steps < 3 && /^(?!(?:nobody|it|that|this|s?he|t?here|what|who|where)'s)[a-z]+'s$/.test(word)) continue;
    if (catenatives.has(word) && shape !== 'verb') continue;
    if (/^(?:keeps?|kept|keeping|start(?:ed|s)|stop|stopped|tried|trying|busy|spent|spends|caught)$/.test(word)) {
      if (/^stop/.test(word)) negated = true;
      continue;
    }
    if (/^(?:who|that|which)$/.test(word)) continue;
    if (word === ',' || word === '-' || word === '(' || word === ')') {
      const beyond = beforeParenthesis(tokens, i);
      if (beyond >= 0) {
        i = beyond + 1;
        continue;
      }
      // "Tom was misled by the agent, who lied".
      const shared = wordAt(tokens, i + 1) === 'who' ? null : sharedSubject(tokens, i);
      return shared !== null ? { at: shared, negated } : null;
    }
    if (/^(?:and|or|but|yet|then)$/.test(word)) {
      const shared = sharedSubject(tokens, i);
      return shared !== null ? { at: shared, negated } : null;
    }
    const mayBeAdjective = shape === 'noun' && steps < 3 && tokens[i + 1]?.text !== 'of';
    if (mayBeAdjective && [1, 2, 3].some((back) => /^(?:an?|the|such|some)$/.test(wordAt(tokens, i - back)))) continue;
    // "Wrote to two officers about a pack of clowns": without a verb it is nobody's predicate.
    if (first && shape === 'noun') return null;
    const head = beforePhrase(tokens, i);
    const described = head < 0 && !first ? beforeRelative(tokens, i) : head;
    if (described < 0) return null;
    i = described + 1;
  }
  return null;
}

/** Lower case; "does't", which stands for a bare "doesnt" (contractions.ts), as "doesn't". */
function inFull(text: string): string {
  return text.toLowerCase().replace(/([^n])'t$/, "$1n't");
}

interface Token { readonly text: string; readonly start: number }

/** '' beyond the ends. */
function wordAt(tokens: readonly Token[], at: number): string {
  return inFull(tokens[at]?.text ?? '');
}

/** "Who I am convinced could". */
const whoIThink = /\bwho,? i(?: am|'m)?(?: [a-z]+)? (?:think|believe|suspect|gather|fear|know|convinced|sure|told|afraid|certain)\b,?/gi;

function tokensBefore(masked: string, at: number): readonly Token[] {
  const from = Math.max(0, at - 240);
  const tokens: Token[] = [];
  const pattern = /[\u0001-\u0004]+(?:'\w{0,2})?|[\w-]+(?:'\w+)?|'\w+|[,;:.!?()]|"/g;
  const text = masked.slice(from, at).replace(whoIThink, (words) => `who${' '.repeat(words.length - 3)}`);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) tokens.push({ text: match[0], start: from + match.index });
  return tokens;
}

/** Token before ", ... ," or "( ... )" whose end is at `i`, where that is an officer or "who"; else -1. */
function beforeParenthesis(tokens: readonly Token[], i: number): number {
  const closing = tokens[i]!.text;
  for (let at = i - 1; at >= 0 && at > i - 14; at -= 1) {
    const { text } = tokens[at]!;
    if (/^[;:.!?]$/.test(text)) return -1;
    // "The manager (acting),": what stands in brackets is passed over.
    if (text === ')') {
      while (at > 0 && tokens[at]!.text !== '(') at -= 1;
      continue;
    }
    if ((closing === ')' ? text === '(' : text === ',' || text === '-') && at > 0 && isMark(tokens[at - 1]!.text)) return at - 1;
  }
  return i > 0 && isMark(tokens[i - 1]!.text) ? i - 1 : -1;
}

/** Token before a preposition's phrase ("in planning") whose last word is at `i`, where it is an officer; else -1. */
function beforePhrase(tokens: readonly Token[], i: number): number {
  for (let at = i; at > 0 && at > i - 5 && !/^(?:i|we|but|then|because)$/.test(wordAt(tokens, at)); at -= 1)
    if (prepositions.has(tokens[at]!.text.toLowerCase()) && isMark(tokens[at - 1]!.text)) return at - 1;
  return -1;
}

/** What follows these may have a subject of its own: "who told you the road is a disgrace". */
const saysOrLinks = expression('')`
  ^(?:[,;:.!?"()-]|and|but|or|because|when|while|if|as|whether|how|why|where|what|that|which|(?:say|tell|think|believe|know|explain|confirm|
  admit|agree|accept|see|find|feel|write|hear|prove|complain|argue|insist|mean)(?:s|e?d|ing)?|(?:claim|hope|report|show|promis)e?d|
  said|told|thought|knew|saw|found|felt|wrote|heard|meant|shown)$
`;

/** Token before "who dealt with your case" whose last word is at `i`, where it is an officer; else -1. */
function beforeRelative(tokens: readonly Token[], i: number): number {
  // "Who came about the fence that is".
  if (/^(?:who|that|which)$/.test(wordAt(tokens, i + 1))) return -1;
  for (let at = i; at > 0 && at > i - 10; at -= 1) {
    const word = wordAt(tokens, at);
    if (/^(?:who|that)$/.test(word)) return isMark(tokens[at - 1]!.text) ? at - 1 : -1;
    if (saysOrLinks.test(word)) return -1;
  }
  return -1;
}

/** A verb, by its ending, or what stands before one: "asked", "lies", "simply". */
const verbEnding = expression('')`
  (?:ed|ly)$|^(?!say|tell|write|think|believe|hope|report|know|ask|feel|want|see|hear|plu|perh|unle|acro|thi|alway)[a-z]{3,}s$
`;
/** The same, by the word itself. */
const verbOrBefore = expression('')`
  ^(?:
    who|always|never|just|simply|still|took|went|lost|sent|gave|got|came|left|told|said|made|sat|let|kept|wrote|spoke|knew|thinks?|sits?|
    knows?|takes?|gets?|goes|comes|lacks?|seems|put|set|ran|began|chose|held|met|paid|stood|thought|brought|found|forgot|heard|laid|led|
    rang|saw|shut|spent|stuck|threw|read|fell|blew|broke|drew|drove|flew|grew|hung|hid|meant|rose|sold|sought|swore|wore
  )$
`;

/** In "Tom has lost the file and ignored us": the officer who opens the clause and has a verb of his own; null when somebody else may be the subject. */
function sharedSubject(tokens: readonly Token[], i: number): number | null {
  for (let at = i - 1, steps = 0; at >= 0 && steps < 30; at -= 1, steps += 1) {
    const { text } = tokens[at]!;
    const word = inFull(text);
    if (/^[;:.!?]$/.test(text)) return null;
    const next = wordAt(tokens, at + 1);
    const isVerbal = isAuxiliary(next) || copulas.has(next) || negations.has(next) || verbEnding.test(next) || verbOrBefore.test(next);
    // "In her words", "in Tom's view".
    const isOwner = wordAt(tokens, at - 1) === 'in';
    if (isMark(text) && !isOwner && (isVerbal || /'(?:re|ve|d|s)$/i.test(text))) return tokens[at]!.start;
    if (/^(?:i|we|nobody|everyone|nothing)$/.test(word)) return null;
    if (/^(?:this|that|which|these|those)$/.test(word) && isAuxiliary(next)) return null;
    if (/^(?:it|there)$/.test(word) && (isVerbal || /s$/.test(next))) return null;
  }
  return null;
}
