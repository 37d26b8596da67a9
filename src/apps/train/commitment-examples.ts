/** What the likelihood of a commitment is learned from: the banks' passages and labelled mail, sentence by sentence and whole. */
import type { Situation } from '../../core/checks/check.ts';
import { commitmentFeatures, commitmentLetterFeatures } from '../../core/language/commitments/likelihood.ts';
import { type CommitmentContext, type ReadSentence, readByGrammar } from '../../core/language/commitments/read-by-grammar.ts';
import { nameIndex } from '../../core/language/names/name-index.ts';
import type { Example } from './fit.ts';
import { labelledLetters, labelledSentences } from './mail-sentences.ts';
import { type Passage, passagesOf, sentencesIn, tellsOf } from './passages.ts';

/** What is known of a passage of a bank. */
export const context: CommitmentContext = { names: new Set(), councilName: '', asked: null, toOutsider: true, friendly: true };

/** A passage's sentences: those with the evidence hold. */
function examplesOf(passage: Passage): readonly Example[] {
  const read = readByGrammar(sentencesIn(passage.text), context);
  const whole = passage.label !== 'none' && passage.evidence === undefined && read.length === 1;
  return read.flatMap((one) => {
    const holds = whole || tellsOf(passage, one.sentence);
    return holds === null ? [] : [{ features: commitmentFeatures(one), holds }];
  });
}

/** Members' messages that reach somebody outside. An official letter that commits nobody is one that does not. */
const isHeard = ({ correspondence: { sender, recipients } }: Situation) =>
  sender?.kind === 'member' && recipients.some((one) => one.kind === 'outside' || one.kind === 'local-council');

/** Under the others an official letter is found by the same check. */
const telling = ['acses-model', 'knutsford', 'councillor-officer-relations'];

/** A message as the grammar reads it. */
function readMail({ reading, directory: { directory } }: Situation): readonly ReadSentence[] {
  return readByGrammar(reading.sentences, { ...context, names: nameIndex(directory).parts, councilName: directory.council.name });
}

/** All that is learned from; the letters of the official bank commit nobody. */
function passagesBut(except: string): readonly Passage[] {
  return [...passagesOf('commitment', except), ...passagesOf('official').map(({ text }) => ({ text, label: 'none' }))];
}

/** Every example of every bank. @param except a bank that is left out */
export function commitmentExamples(except = ''): readonly Example[] {
  const seen = new Map<Situation, ReturnType<typeof readMail>>();
  const mail = [...labelledSentences('commitment-in-members-name', isHeard, telling)].map(({ sentence, situation, holds }) => {
    if (!seen.has(situation)) seen.set(situation, readMail(situation));
    return { features: commitmentFeatures(seen.get(situation)!.find((one) => one.sentence === sentence)!), holds };
  });
  return [...passagesBut(except).flatMap(examplesOf), ...mail];
}

/** Passages of several sentences and messages, each whole. @param except a bank that is left out */
export function commitmentLetters(except = ''): readonly Example[] {
  const passages = passagesBut(except).flatMap(({ text, label }) => {
    const sentences = sentencesIn(text);
    return sentences.length > 1 ? [{ features: commitmentLetterFeatures(readByGrammar(sentences, context)), holds: label !== 'none' }] : [];
  });
  const mail = [...labelledLetters('commitment-in-members-name', isHeard, telling)]
    .map(([situation, holds]) => ({ features: commitmentLetterFeatures(readMail(situation)), holds }));
  return [...passages, ...mail];
}
