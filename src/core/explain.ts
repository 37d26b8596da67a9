/** Why a check found something, or passed it over: the words that made it, what they were learned to mean, and which exceptions were looked at. */
import { addressingOf } from './checks/officer-criticism/addressing.ts';
import { sentencesOf } from './checks/officer-criticism/sentences.ts';
import type { Situation } from './checks/check.ts';
import { contextOf } from './checks/commitment-in-members-name/context.ts';
import type { CheckId } from './checks/settings.ts';
import { commitmentFeatures, commitmentModels, likelihoodsIn as commitmentLikelihoodsIn } from './language/commitments/likelihood.ts';
import { withApostrophes } from './language/contractions.ts';
import { readByGrammar } from './language/commitments/read-by-grammar.ts';
import { criticismFeatures, criticismModels, likelihoodsIn as criticismLikelihoodsIn } from './language/criticism/likelihood.ts';
import { maskedSentences } from './language/criticism/masked-sentences.ts';
import { strongest } from './language/scorer/linear-model.ts';
import { settingsOf } from './review.ts';

/** What the learned words make of one sentence of the own words. */
export interface Weighed {
  readonly sentence: string;
  /** 0 to 1. */
  readonly likelihood: number;
  /** The words, pairs of words and rules that spoke most for it. */
  readonly because: readonly string[];
}

/** The sentences that a check on words weighed, likeliest first; none for a check that looks at recipients or times. */
export function weighedSentences(check: CheckId, situation: Situation, most = 3): readonly Weighed[] {
  const weighed = check === 'commitment-in-members-name' ? commitments(situation) : check === 'officer-criticism' ? criticism(situation) : [];
  return [...weighed].sort((one, other) => other.likelihood - one.likelihood).slice(0, most);
}

function commitments(situation: Situation): readonly Weighed[] {
  const context = contextOf(situation);
  const typed = situation.reading.sentences;
  const read = readByGrammar(typed.map((one) => withApostrophes(one).sentence), context);
  const likelihoodOf = commitmentLikelihoodsIn(read, commitmentModels(), true);
  return read.flatMap((one, at): readonly Weighed[] => (one.sentence.part !== 'body' ? []
    : [{ sentence: typed[at]!.text, likelihood: likelihoodOf(one), because: strongest(commitmentFeatures(one), commitmentModels().sentence) }]));
}

/** Officers, and members too where the protocol judges what is said of them. */
function criticism(situation: Situation): readonly Weighed[] {
  const settings = settingsOf('officer-criticism', situation.policy);
  const addressing = addressingOf(situation);
  const judged = settings?.councillorInPublic || settings?.byOfficerAboutMember ? (['officer', 'member'] as const) : (['officer'] as const);
  const added = situation.policy.tuning['officer-criticism']?.phrases.add ?? [];
  return judged.flatMap((about) => {
    const read = maskedSentences(sentencesOf(situation), addressing, about, about === 'officer' ? added : []);
    const likelihoodOf = criticismLikelihoodsIn(read, criticismModels(), true);
    return read.flatMap((one): readonly Weighed[] => {
      const likelihood = likelihoodOf(one)?.criticism;
      if (likelihood === undefined) return [];
      const because = strongest(criticismFeatures(one), criticismModels().criticism);
      return [{ sentence: one.sentence.text, likelihood, because }];
    });
  });
}
