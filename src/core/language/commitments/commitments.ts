/** The commitments in a message's own words: what the grammar reads, weighed by the learned words. */
import { withApostrophes } from '../contractions.ts';
import { once } from '../once.ts';
import type { Sentence } from '../reading/reading.ts';
import { likeliestStretch } from '../scorer/clause.ts';
import type { Stretch } from '../stretch.ts';
import { isOwnBusiness } from './capacity.ts';
import { ceremonial, describes, isOtherCouncil } from './descriptions.ts';
import { isInformalPromise, isLight } from './informal.ts';
import {
  type CommitmentModels, certain, commitmentModels, despiteNegation, leastAlone, likelihoodAlone, likelihoodsIn, likely, unlikely,
} from './likelihood.ts';
import { emptyNegation } from './not-a-commitment/negation.ts';
import { isPartys } from './own-concern.ts';
import { type CommitmentContext, type FoundCommitment, type ReadSentence, readByGrammar } from './read-by-grammar.ts';
import { unbroken } from '../unbroken.ts';

const negated = /\b(?:not|never|cannot|nor|nobody|no one|perhaps|maybe)\b|n't\b/i;
/** News that the reader is to pass on. */
const passedOn = /^\W*(?:(?:[Pp]lease|Do) )?(?:[Tt]ell|[Rr]emind|[Aa]sk) (?:him|her|them|[A-Z][a-z]+)\b/;
/** What a colon opens is told behind it, unless it says already who will do it. */
const opensOnly = /^(?!.*\b(?:we|council)(?:'ll| will| shall)\b).*:\s*$/i;
const ofCouncil = /\b(?:council|district|borough)\b/i;
/** What the council may give up: a charge, an objection, a claim. */
const givesAway = /\b(?:charg|bill|pay|penny|owe|enforc|rent|come back|reopen|objec|chas|pursu|prosecut)/i;
/** Words of money or a contract (acses-model 33, knutsford 2.9(c)). */
const money = /£ ?\d|\b(?:contract|quot(?:e|ation)|invoice|tender|order|grant|compensation|reimburse\w*|refund|pay|fund)\b/i;

/**
 * Finds the commitments in sentences of own words.
 * @param models what was learned
 * @returns each with its sentence; offsets are into the sentence's text, in text order, without overlaps
 */
export function commitmentsIn(
  typed: readonly Sentence[], context: CommitmentContext, models: CommitmentModels = commitmentModels(),
): readonly FoundCommitment[] {
  const contracted = typed.map(withApostrophes);
  const sentences = contracted.map(({ sentence }) => sentence);
  return foundIn(sentences, context, models).map((found) => {
    const at = sentences.indexOf(found.sentence);
    const { typedAt } = contracted[at]!;
    return { ...found, sentence: typed[at]!, start: typedAt(found.start), end: typedAt(found.end) };
  });
}

function foundIn(sentences: readonly Sentence[], context: CommitmentContext, models: CommitmentModels): readonly FoundCommitment[] {
  const inOwnCapacity = once(() => isOwnBusiness(sentences, context.asked, context.councilName));
  const read = readByGrammar(sentences, context, inOwnCapacity);
  const likelihoodOf = likelihoodsIn(read, models);
  const found = read.map((one) => {
    if (!one.mayCommit) return [];
    const likelihood = likelihoodOf(one);
    return one.kept.length > 0 ? likelyKept(one, likelihood, read.length === 1) : likelyByWords(one, context, models, likelihood, inOwnCapacity);
  });
  const weighs = (one: FoundCommitment): boolean => one.kind !== 'informal-promise';
  if (!found.flat().some(weighs)) return found.flat();
  // Where all that the grammar understood is an informal promise, what likely words add to it is no more.
  const understood = found.filter((_, at) => read[at]!.kept.length > 0).flat();
  const added = found.filter((_, at) => read[at]!.kept.length === 0).flat();
  if (understood.length > 0 && !understood.some(weighs) && added.every(({ sentence }) => isLight(sentence.text))) {
    return found.flat().map((one) => ({ ...one, kind: 'informal-promise' }));
  }
  return found.flatMap((those, at) => (those.length > 0 ? those : besides(read[at]!, likelihoodOf(read[at]!))));
}

/**
 * Words that seal, grant or promise, or tell what will be done; made from words, so that the build gives them no guard:
 * they are asked only of letters that commit.
 */
const seal = new RegExp(unbroken`
  \b(?:
    (?:is|are) (?:yours|agreed|accepted|settled)|hold us|put my name|suits? us|undertak|guarant|promise|permission|indemn|word\b|don't wait|
    will be [a-z]+(?:ed|id|lt)\b|it is(?:,|\W*$)|(?:council|authority|borough|district) (?:will|has)
  )|
  \byes\W*$|^you (?:can|may)[ ]
`, 'i');

/** What by itself is too little, but belongs to a commitment found elsewhere in the letter: there the reader shall see it too. */
function besides({ sentence, text, mayCommit, kept, excuses }: ReadSentence, likelihood: number): readonly FoundCommitment[] {
  const isSealed = mayCommit && kept.length + excuses.length === 0 && likelihood >= likely && seal.test(text) && !/\?\W*$/.test(text);
  const also = isSealed ? [openCommitment({ start: 0, end: text.trimEnd().length }, false, sentence)] : kept.filter(({ by }) => by === 'council');
  return also.map((one) => ({ ...one, besides: true }));
}

/** What the grammar found, in text order, if it is likely by its words too. @param alone the sentence is all of the letter */
function likelyKept({ kept }: ReadSentence, likelihood: number, alone: boolean): readonly FoundCommitment[] {
  const isUnlikely = kept.every(({ kind, by }) => {
    const isOrder = kind === 'instructs-third-party' || (kind === 'accepts-offer' && by === 'open');
    return likelihood < (alone ? unlikely.alone : isOrder ? unlikely.order : unlikely.usually);
  });
  return isUnlikely ? [] : [...kept].sort((one, other) => one.start - other.start);
}

/** What likely words alone tell. What the grammar understood and excused needs words that are all but certain. */
function likelyByWords(
  { sentence, text, weighed, excuses }: ReadSentence, context: CommitmentContext, models: CommitmentModels, likelihood: number,
  inOwnCapacity: () => boolean,
): readonly FoundCommitment[] {
  const enough = excuses.length === 0 ? likely : excuses.every((excuse) => excuse === 'negation') && givesAway.test(text) ? despiteNegation : certain;
  if (likelihood < enough || excuses.includes('quotation')) return [];
  if (likelihoodAlone(weighed, models) < leastAlone || passedOn.test(text) || ceremonial.test(text) || opensOnly.test(text)) return [];
  if (isOtherCouncil(text, context.councilName.toLowerCase()) || inOwnCapacity() || (isPartys(text) && !ofCouncil.test(weighed))) return [];
  const stretch = likeliestStretch(text, (words) => likelihoodAlone(words));
  const telling = text.slice(stretch.start, stretch.end);
  if (describes(text) && likelihood < certain) return [];
  if (negated.test(telling.replace(emptyNegation, ' ')) && likelihood < despiteNegation) return [];
  const found = openCommitment(stretch, money.test(text), sentence);
  return [isInformalPromise(text, telling, context.friendly) ? { ...found, kind: 'informal-promise' } : found];
}

function openCommitment(stretch: Stretch, contractOrMoney: boolean, sentence: Sentence): FoundCommitment {
  return { kind: 'commits-council', ...stretch, by: 'open', performative: false, contractOrMoney, sentence };
}
