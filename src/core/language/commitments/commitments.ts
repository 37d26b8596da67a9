/** The commitments in a message's own words: what the grammar reads, weighed by the learned words. */
import type { Sentence } from '../reading.ts';
import { likeliestStretch } from '../scorer/clause.ts';
import type { Features } from '../scorer/features.ts';
import { letterFeatures } from '../scorer/letter.ts';
import { logitOf } from '../scorer/linear-model.ts';
import { isInOwnCapacity } from './capacity.ts';
import { describes } from './descriptions.ts';
import { isInformalPromise } from './informal.ts';
import { type CommitmentModels, certain, commitmentLikelihood, commitmentModels, grammarFeatures, likely, unlikely, unlikelyOrder } from './likelihood.ts';
import type { Excuse } from './not-a-commitment.ts';
import { type CommitmentContext, type FoundCommitment, type ReadSentence, mayCommit, readByGrammar } from './read-by-grammar.ts';

export interface Commitments {
  readonly found: readonly FoundCommitment[];
  /** Reasons for which other candidates were passed over. */
  readonly excused: readonly Excuse[];
}

const negated = /\b(?:not|never|cannot|nor)\b|n't\b/i;
/** Words of money or a contract (acses-model 33, knutsford 2.9(c)). */
const money = /£ ?\d|\b(?:contract|quot(?:e|ation)|invoice|tender|order|grant|compensation|reimburse\w*|refund|pay|fund)\b/i;

/**
 * Finds the commitments in sentences of own words.
 * @param models what was learned; null: by the grammar alone
 * @returns each with its sentence; offsets are into the sentence's text, in text order, without overlaps
 */
export function commitmentsIn(sentences: readonly Sentence[], context: CommitmentContext, models: CommitmentModels | null = commitmentModels()): Commitments {
  const read = readByGrammar(sentences, context);
  const excused = [...new Set(read.flatMap(({ excuses }) => excuses))];
  if (models === null) return { found: read.flatMap(({ kept }) => kept), excused };
  let logit: number | null = read.length > 1 ? null : 0;
  const letter = (): number => (logit ??= logitOf(committingLetter(read, context.councilName), models.letter));
  let capacity: boolean | null = null;
  const elsewhere = (): boolean => (capacity ??= isInOwnCapacity(sentences));
  return { found: read.flatMap((one) => weighed(one, context, letter, elsewhere, models)), excused };
}

/** The features of a whole letter. */
export function committingLetter(read: readonly ReadSentence[], councilName: string): Features {
  return letterFeatures(read.map(({ text }) => asTheCouncil(text, councilName)), read.flatMap(({ kept, excuses }) => grammarFeatures(kept.map(({ kind }) => kind), excuses)));
}

/** The grammar's finds and the learned words together: an unlikely find is dropped, and likely words alone are one. */
function weighed({ sentence, text, kept, excuses }: ReadSentence, context: CommitmentContext, letter: () => number, elsewhere: () => boolean, models: CommitmentModels): readonly FoundCommitment[] {
  if (!mayCommit(text)) return [];
  const likelihood = commitmentLikelihood(asTheCouncil(text, context.councilName), grammarFeatures(kept.map((one) => one.kind), excuses), letter, models);
  // What the grammar finds must be likely by its words too.
  if (kept.length > 0) return kept.every(({ kind }) => likelihood < (kind === 'instructs-third-party' ? unlikelyOrder : unlikely)) ? [] : [...kept].sort((one, other) => one.start - other.start);
  // What the grammar understood and excused needs words that are all but certain.
  if (likelihood < (excuses.length === 0 ? likely : certain) || elsewhere()) return [];
  const stretch = likeliestStretch(text, (words) => commitmentLikelihood(words, []));
  if ((negated.test(text.slice(stretch.start, stretch.end)) || describes(text, context.councilName.toLowerCase())) && likelihood < certain) return [];
  const informal = isInformalPromise(text, text.slice(stretch.start, stretch.end), context.friendly);
  return [{ kind: informal ? 'informal-promise' : 'commits-council', ...stretch, by: 'open', performative: false, contractOrMoney: money.test(text), sentence }];
}

/** The own council by its name, as "the council": no words that were learned name it. */
export function asTheCouncil(text: string, name: string): string {
  if (name === '') return text;
  const place = name.split(' ', 1)[0]!;
  if (!text.includes(place)) return text;
  // "Wenderby pays for the coach", but not "Wenderby is lovely in May".
  return text.split(name).join('the council').replace(new RegExp(`(?:the )?\\b${place.replace(/[^\\w]/g, '\\$&')}(?= (?:will|shall|agrees|accepts|undertakes|guarantees|promises|pays|meets|bears|grants|takes|gives|owes|stands)\\b)`, 'g'), 'the council');
}
