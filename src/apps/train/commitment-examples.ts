/** What the likelihood of a commitment is learned from: the banks' passages, whole and sentence by sentence. */
import type { Situation } from '../../core/checks/check.ts';
import { asTheCouncil, commitmentsIn, committingLetter } from '../../core/language/commitments/commitments.ts';
import { commitmentFeatures, grammarFeatures } from '../../core/language/commitments/likelihood.ts';
import { type CommitmentContext, readByGrammar } from '../../core/language/commitments/read-by-grammar.ts';
import type { Sentence } from '../../core/language/reading.ts';
import type { Example } from './fit.ts';
import { labelledLetters, labelledSentences } from './mail-sentences.ts';
import { type Passage, passagesOf, sentencesIn, tellsOf } from './passages.ts';

/** What is known of a passage of a bank. */
export const context: CommitmentContext = { councilName: '', asked: null, toOutsider: true, friendly: true };

/** One sentence as an example. @param councilName '' in the banks */
function exampleOf(sentence: Sentence, holds: boolean, councilName = ''): Example {
  const { found, excused } = commitmentsIn([sentence], { ...context, councilName }, null);
  return { features: commitmentFeatures(asTheCouncil(sentence.text, councilName), grammarFeatures(found.map((one) => one.kind), excused)), holds };
}

/** A passage's sentences: those with the evidence hold. */
function examplesOf(passage: Passage): readonly Example[] {
  const sentences = sentencesIn(passage.text);
  const whole = passage.label !== 'none' && passage.evidence === undefined && sentences.length === 1;
  return sentences.flatMap((sentence) => {
    const holds = whole || tellsOf(passage, sentence);
    return holds === null ? [] : [exampleOf(sentence, holds)];
  });
}

/** Members' messages that reach somebody outside; a message with an official letter's label tells nothing here. */
const isHeard = ({ correspondence }: Situation) => correspondence.sender?.kind === 'member' && correspondence.recipients.some((one) => one.kind === 'outside' || one.kind === 'local-council');

/** Every example of every bank. @param except a bank that is left out */
export function commitmentExamples(except = ''): readonly Example[] {
  const mail = [...labelledSentences('commitment-in-members-name', isHeard)].map(({ sentence, situation, holds }) => exampleOf(sentence, holds, situation.directory.directory.council.name));
  // The letters of the official bank commit nobody.
  const letters = passagesOf('official').flatMap(({ text }) => examplesOf({ text, label: 'none' }));
  return [...passagesOf('commitment', except).flatMap(examplesOf), ...letters, ...mail];
}

/** Passages of several sentences and messages, each whole. @param except a bank that is left out */
export function commitmentLetters(except = ''): readonly Example[] {
  const letterOf = (sentences: readonly Sentence[], councilName = '') => committingLetter(readByGrammar(sentences, { ...context, councilName }), councilName);
  const passages = [...passagesOf('commitment', except), ...passagesOf('official').map(({ text }) => ({ text, label: 'none' }))].flatMap(({ text, label }) => {
    const sentences = sentencesIn(text);
    return sentences.length > 1 ? [{ features: letterOf(sentences), holds: label !== 'none' }] : [];
  });
  const mail = [...labelledLetters('commitment-in-members-name', isHeard)].map(([{ reading, directory }, holds]) => ({ features: letterOf(reading.sentences, directory.directory.council.name), holds }));
  return [...passages, ...mail];
}
