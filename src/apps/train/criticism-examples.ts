/** What the likelihood of criticism is learned from: sentences of the banks that speak of an officer. */
import type { Situation } from '../../core/checks/check.ts';
import { addressingOf } from '../../core/checks/officer-criticism/addressing.ts';
import { isOfficerSide, sideOf } from '../../core/correspondence.ts';
import type { Directory, Person } from '../../core/directory.ts';
import { type Masked, maskedSentences } from '../../core/language/criticism/masked-sentences.ts';
import { criticismFeatures, criticismLetterFeatures } from '../../core/language/criticism/likelihood.ts';
import type { Addressing } from '../../core/language/officers-meant.ts';
import type { Example } from './fit.ts';
import { labelledLetters, labelledSentences } from './mail-sentences.ts';
import { type Passage, passagesOf, sentencesIn, tellsOf } from './passages.ts';

const person = (name: string, kind: Person['kind'], post: string): Person =>
  ({ name, emails: [`${name.toLowerCase().replace(' ', '.')}@council.example`], kind, posts: [post], wards: [], group: null, grade: null, manager: null, workingPattern: null });

/** The people of whom the banks speak. */
const people: readonly Person[] = [
  person('Tom Reed', 'officer', 'Planning Officer'), person('Lucy Adeyemi', 'officer', 'Highways Liaison Officer'), person('Gareth Price', 'officer', 'Planning Manager'),
  person('Sunita Rao', 'officer', 'Monitoring Officer'), person('Martin Shaw', 'officer', 'Director of Place'), person('Helen Okoro', 'officer', 'Chief Executive'),
  person('Joan Firth', 'officer', 'Member Services Officer'), person('Asha Patel', 'member', 'Leader'), person('Brian Castle', 'member', 'Councillor'), person('Chidi Okafor', 'member', 'Councillor'),
];
const directory: Directory = { council: { name: '', domains: ['council.example'] }, people, wards: [], localCouncils: [], lists: [], media: [] };

/** Whom a passage of a bank can mean. @param target how the judged party is named */
export function addressingFor(target: string | undefined): Addressing {
  const you = target === 'you';
  return { directory, you: you ? people.slice(0, 1) : [], youAreOfficers: you, yourIsCouncil: true, self: null, present: new Set(people.slice(0, 7)), author: null };
}

export interface CriticismExample extends Example {
  /** null: the labels do not tell. */
  readonly attack: boolean | null;
}

/** The sentences of a passage that speak of an officer: those with the evidence hold. */
function criticismExamplesOf(passage: Passage): readonly CriticismExample[] {
  return maskedSentences(sentencesIn(passage.text), addressingFor(passage.target), 'officer').flatMap(({ sentence, masked, told }: Masked): readonly CriticismExample[] => {
    const holds = tellsOf(passage, sentence);
    return masked === null || holds === null ? [] : [{ features: criticismFeatures(masked, told), holds, attack: holds && passage.label === 'attack' }];
  });
}

/** Of examples that hold, which are attacks; those whose labels do not tell are left out. */
export function attackExamples(examples: readonly CriticismExample[]): readonly Example[] {
  return examples.flatMap(({ features, holds, attack }) => (holds && attack !== null ? [{ features, holds: attack }] : []));
}

/** Members' messages; what is only said privately is no finding, so the labels of such sentences tell nothing of the words. */
const isHeard = ({ correspondence }: Situation) => sideOf(correspondence.sender) === 'member' && correspondence.recipients.some((one) => !one.own && !isOfficerSide(one));

/** Every example of every bank. @param except a bank that is left out */
export function criticismExamples(except = ''): readonly CriticismExample[] {
  const mail: CriticismExample[] = [];
  const seen = new Map<Situation, readonly Masked[]>();
  for (const { sentence, situation, holds } of labelledSentences('officer-criticism', isHeard)) {
    if (!seen.has(situation)) seen.set(situation, maskedSentences(situation.reading.sentences, addressingOf(situation), 'officer'));
    const one = seen.get(situation)!.find((masked) => masked.sentence === sentence);
    if (one?.masked) mail.push({ features: criticismFeatures(one.masked, one.told), holds, attack: null });
  }
  return [...passagesOf('criticism', except).flatMap(criticismExamplesOf), ...mail];
}

/** Passages of several sentences and messages, each whole. @param except a bank that is left out */
export function criticismLetters(except = ''): readonly Example[] {
  const passages = passagesOf('criticism', except).flatMap(({ text, label, target }) => {
    const sentences = sentencesIn(text);
    return sentences.length > 1 ? [{ features: criticismLetterFeatures(maskedSentences(sentences, addressingFor(target), 'officer')), holds: label !== 'none' }] : [];
  });
  const mail = [...labelledLetters('officer-criticism', isHeard)].map(([situation, holds]) => ({ features: criticismLetterFeatures(maskedSentences(situation.reading.sentences, addressingOf(situation), 'officer')), holds }));
  return [...passages, ...mail];
}
