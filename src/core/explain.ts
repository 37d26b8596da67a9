/** Why a check found something, or passed it over: the words that made it, what they were learned to mean, and which exceptions were looked at. */
import { addressingOf } from './checks/officer-criticism.ts';
import type { Situation } from './checks/check.ts';
import type { CheckId } from './checks/settings.ts';
import { asTheCouncil, commitmentsIn } from './language/commitments/commitments.ts';
import { whyCommitment } from './language/commitments/likelihood.ts';
import { maskedSentences } from './language/criticism/masked-sentences.ts';
import { whyCriticism } from './language/criticism/likelihood.ts';

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

function commitments({ reading, directory }: Situation): readonly Weighed[] {
  const context = { councilName: directory.directory.council.name, asked: null, toOutsider: true, friendly: true };
  return reading.sentences.filter((sentence) => sentence.part === 'body').map((sentence) => {
    const { found, excused } = commitmentsIn([sentence], context, null);
    return { sentence: sentence.text, ...whyCommitment(asTheCouncil(sentence.text, context.councilName), found.map((one) => one.kind), excused) };
  });
}

function criticism(situation: Situation): readonly Weighed[] {
  return maskedSentences(situation.reading.sentences, addressingOf(situation), 'officer')
    .flatMap(({ sentence, masked, told }) => (masked === null ? [] : [{ sentence: sentence.text, ...whyCriticism(masked, told) }]));
}
