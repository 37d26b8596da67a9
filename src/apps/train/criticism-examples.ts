/** What the likelihood of criticism is learned from: sentences that speak of an officer, or of a member. */
import type { Situation } from '../../core/checks/check.ts';
import { addressingOf } from '../../core/checks/officer-criticism/addressing.ts';
import { publicReaders } from '../../core/checks/officer-criticism/readers.ts';
import { isOfficerSide, sideOf } from '../../core/correspondence.ts';
import type { Directory, Person } from '../../core/directory.ts';
import { type Masked, maskedSentences } from '../../core/language/criticism/masked-sentences.ts';
import { criticismFeatures, criticismLetterFeatures } from '../../core/language/criticism/likelihood.ts';
import type { Addressing } from '../../core/language/officers/mention.ts';
import type { Example } from './fit.ts';
import { labelledLetters, labelledSentences } from './mail-sentences.ts';
import { type Passage, passagesOf, sentencesIn, tellsOf } from './passages.ts';

const person = (name: string, kind: Person['kind'], post: string): Person => ({
  name, emails: [`${name.toLowerCase().replace(' ', '.')}@council.example`], kind, posts: [post],
  wards: [], group: null, grade: null, manager: null, workingPattern: null,
});

/** The people of whom the banks speak. */
const people: readonly Person[] = [
  person('Tom Reed', 'officer', 'Planning Officer'),
  person('Lucy Adeyemi', 'officer', 'Highways Liaison Officer'),
  person('Gareth Price', 'officer', 'Planning Manager'),
  person('Sunita Rao', 'officer', 'Monitoring Officer'),
  person('Martin Shaw', 'officer', 'Director of Place'),
  person('Helen Okoro', 'officer', 'Chief Executive'),
  person('Joan Firth', 'officer', 'Member Services Officer'),
  person('Asha Patel', 'member', 'Leader'),
  person('Brian Castle', 'member', 'Councillor'),
  person('Chidi Okafor', 'member', 'Councillor'),
];
const directory: Directory = { council: { name: '', domains: ['council.example'] }, people, wards: [], localCouncils: [], lists: [], media: [] };

/** Whom a passage of a bank can mean. @param target how the judged party is named */
export function addressingFor(target: string | undefined): Addressing {
  const you = target === 'you';
  return {
    directory,
    you: you ? people.slice(0, 1) : [],
    youAreOfficers: you,
    yourIsCouncil: true,
    self: null,
    present: new Set(people.slice(0, 7)),
    author: null,
  };
}

export interface CriticismExample extends Example {
  /** null: the labels do not tell. */
  readonly attack: boolean | null;
}

/**
 * A sentence once with what the lists tell of it and once without, each for half: the lists were mended on this very mail,
 * and what has learned to lean on them trusts them too far on mail that neither has seen.
 */
function toldAndUntold(one: Masked, { weight, ...known }: Omit<CriticismExample, 'features'> & { readonly weight: number }): readonly CriticismExample[] {
  return [one, { ...one, told: [] }].map((read) => ({ features: criticismFeatures(read), weight: weight / 2, ...known }));
}

/** The sentences of a passage that speak of somebody judged: those with the evidence hold. */
function criticismExamplesOf(passage: Passage): readonly CriticismExample[] {
  return readPassage(passage).flatMap((one): readonly CriticismExample[] => {
    const holds = tellsOf(passage, one.sentence);
    return one.masked === null || holds === null ? [] : toldAndUntold(one, { holds, attack: holds && passage.label === 'attack', weight: 1 });
  });
}

function readPassage({ text, target, about = 'officer' }: Passage): readonly Masked[] {
  return maskedSentences(sentencesIn(text), addressingFor(target), about);
}

function readMail(situation: Situation, about: 'officer' | 'member'): readonly Masked[] {
  return maskedSentences(situation.reading.sentences, addressingOf(situation), about);
}

/** Of examples that hold, which are attacks; those whose labels do not tell are left out. */
export function attackExamples(examples: readonly CriticismExample[]): readonly Example[] {
  return examples.flatMap(({ features, holds, attack, weight }) => (holds && attack !== null ? [{ features, holds: attack, weight }] : []));
}

/** Messages whose labels tell of criticism: whose, of whom, and under which protocols. */
interface Heard {
  readonly about: 'officer' | 'member';
  readonly isHeard: (situation: Situation) => boolean;
  readonly telling: readonly string[];
  /** Only what was found tells: privately much may be said without a finding. */
  readonly foundOnly?: boolean;
}

/** Mail as it is sent tells more than passages do. */
const mailWeight = 4;
/** Beside a sentence that the labels call telling another may tell as much: "She did not order new ones. On the 9th the gateway stopped." */
const besideWeight = 1;

const isFrom = ({ correspondence }: Situation, side: 'officer' | 'member') => sideOf(correspondence.sender) === side;
const isShared = ({ correspondence }: Situation) => correspondence.recipients.some((one) => !one.own && !isOfficerSide(one));

const heard: readonly Heard[] = [
  { about: 'officer', isHeard: (situation) => isFrom(situation, 'member') && isShared(situation), telling: [] },
  { about: 'officer', isHeard: (situation) => isFrom(situation, 'member') && !isShared(situation), telling: [], foundOnly: true },
  {
    about: 'officer', isHeard: (situation) => isFrom(situation, 'officer') && isShared(situation),
    telling: ['uttlesford-proposed', 'councillor-officer-relations'],
  },
  { about: 'member', isHeard: (situation) => isFrom(situation, 'officer') && isShared(situation), telling: ['uttlesford-proposed'] },
  { about: 'member', isHeard: (situation) => publicReaders(situation.correspondence).length > 0, telling: ['councillor-officer-relations'] },
];

function mailExamples({ about, isHeard, telling, foundOnly = false }: Heard): readonly CriticismExample[] {
  const seen = new Map<Situation, readonly Masked[]>();
  const labelled = [...labelledSentences('officer-criticism', isHeard, telling)];
  const critical = new Set(labelled.flatMap(({ situation, holds }) => (holds ? [situation] : [])));
  return labelled.flatMap(({ sentence, situation, holds, severity }) => {
    if (!seen.has(situation)) seen.set(situation, readMail(situation, about));
    const one = seen.get(situation)!.find((masked) => masked.sentence === sentence);
    const attack = isFrom(situation, 'member') && severity ? severity === 'stop' : null;
    const weight = !holds && critical.has(situation) ? besideWeight : mailWeight;
    return one?.masked && (holds || !foundOnly) ? toldAndUntold(one, { holds, attack, weight }) : [];
  });
}

/** What members write of officers, what officers write of colleagues and members, and what is written of councillors. */
export const criticismBanks = ['criticism', 'by-officers', 'of-councillors'] as const;

/** All that is learned from; letters about other things criticise nobody. */
function passagesBut(except: string): readonly Passage[] {
  return [...passagesOf(criticismBanks, except), ...passagesOf(['commitment', 'official']).map(({ text }) => ({ text, label: 'none' }))];
}

/** Every example of every bank. @param except a bank that is left out */
export function criticismExamples(except = ''): readonly CriticismExample[] {
  return [...passagesBut(except).flatMap(criticismExamplesOf), ...heard.flatMap(mailExamples)];
}

/** Passages of several sentences and messages, each whole. @param except a bank that is left out */
export function criticismLetters(except = ''): readonly Example[] {
  const passages = passagesBut(except)
    .map((passage) => ({ read: readPassage(passage), holds: passage.label !== 'none' }))
    .filter(({ read }) => read.length > 1);
  const mail = heard.flatMap(({ about, isHeard, telling, foundOnly = false }) => [...labelledLetters('officer-criticism', isHeard, telling)]
    .filter(([, holds]) => holds || !foundOnly)
    .map(([situation, holds]) => ({ read: readMail(situation, about), holds, weight: mailWeight })));
  return [...passages, ...mail].map(({ read, ...known }) => ({ features: criticismLetterFeatures(read), ...known }));
}
