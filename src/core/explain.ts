/** Why a check found something, or passed it over: the words that made it, what they were learned to mean, and which exceptions were looked at. */
import { addressingOf } from './checks/officer-criticism.ts';
import type { Situation } from './checks/check.ts';
import type { CheckId } from './checks/settings.ts';
import { asTheCouncil, committingLetter } from './language/commitments/commitments.ts';
import { commitmentModels, grammarFeatures, whyCommitment } from './language/commitments/likelihood.ts';
import { readByGrammar } from './language/commitments/read-by-grammar.ts';
import { maskedSentences } from './language/criticism/masked-sentences.ts';
import { letterLogit, whyCriticism } from './language/criticism/likelihood.ts';
import { logitOf } from './language/scorer/linear-model.ts';

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
  const councilName = directory.directory.council.name;
  const read = readByGrammar(reading.sentences, { councilName, asked: null, toOutsider: true, friendly: true });
  const letter = logitOf(committingLetter(read, councilName), commitmentModels().letter);
  return read.filter(({ sentence }) => sentence.part === 'body').map(({ sentence, text, kept, excuses }) =>
    ({ sentence: sentence.text, ...whyCommitment(asTheCouncil(text, councilName), grammarFeatures(kept.map((one) => one.kind), excuses), () => letter) }));
}

function criticism(situation: Situation): readonly Weighed[] {
  const read = maskedSentences(situation.reading.sentences, addressingOf(situation), 'officer');
  const letter = letterLogit(read);
  return read.flatMap(({ sentence, masked, told }) => (masked === null ? [] : [{ sentence: sentence.text, ...whyCriticism(masked, told, () => letter) }]));
}
