/** Sentences as the grammar reads them: candidates behind a cheap prefilter, clause by clause, each with what takes it back. */
import { withoutNames } from '../names/names-left-out.ts';
import { once } from '../once.ts';
import type { Sentence } from '../reading/reading.ts';
import { acceptanceIn, invites, putsAnOffer } from './acceptance.ts';
import { isActForm } from './acts.ts';
import { isAfterAnothers } from './actor.ts';
import { promiseAnswered } from './answered-questions.ts';
import { assurancesIn } from './assurances.ts';
import { isForHousehold, isOwnBusiness } from './capacity.ts';
import type { Commitment } from './commitment.ts';
import { isOtherCouncil } from './descriptions.ts';
import { futuratesIn } from './futurates.ts';
import { isInformalPromise } from './informal.ts';
import { billedToCouncil, instructionsIn, tellsWork } from './instructions.ts';
import { admissionsIn } from './liability.ts';
import { type Excuse, takenBackBy } from './not-a-commitment.ts';
import { tellsDatedDecision } from './not-a-commitment/body-decision.ts';
import { openPromiseAt } from './open-promises.ts';
import { isOwnConcern } from './own-concern.ts';
import { asTheCouncil } from './own-council.ts';
import { causativeAt, passiveAt } from './passives.ts';
import { performativesIn } from './performatives.ts';
import { securedIn } from './secured.ts';
import { undertakingAt } from './undertakings.ts';
import { wordsOf } from './words.ts';
import { expression } from '../unbroken.ts';

/** What is known of a message besides its sentences. */
export interface CommitmentContext {
  /** Words of people's names, lower case: they are no words to weigh. */
  readonly names: ReadonlySet<string>;
  /** The own council's name as the directory has it; '' when unknown. */
  readonly councilName: string;
  /** The newest quoted message, where an outsider wrote it: what a short acceptance answers. */
  readonly asked: string | null;
  /** Somebody outside the council is addressed, so that an imperative may be an instruction to them. */
  readonly toOutsider: boolean;
  /** The message opens without "Dear Mr…", "Dear Sir". */
  readonly friendly: boolean;
}

/** A commitment with the sentence that makes it. */
export interface FoundCommitment extends Commitment {
  /** By itself it would be none: it belongs to another in the letter. */
  readonly besides?: boolean;
  readonly sentence: Sentence;
}

/** Words without which a sentence commits nobody: most sentences have one, but greetings, names and asides are spared. */
const cue = expression('i')`
  \b(?:
    that|that's|granted|awarded|accepted|terms|yours|compensation|refund|payment|liable|blame|negligen\w+|leave|cancel(?:led)?|waived|down|tender|licence|
    permission|library|no action|on us|grant|heads|contract|kindly|carry|press|get|bring|do|let|let's|these|this|will|all|everything|nothing|
    nobody|every|we|i|you|you've|you're|you'll|we'll|we're|we've|i'll|i'm|i've|i'd|we'd|council|council's|borough|district|authority|our|
    your|ours|it|it's|it'll|deal|please|suits?|nicely|withdrawn|lifted|agreed|agree|approved|confirmed|hereby|happy|pleased|delighted|
    consider|go|proceed|start|yes|ok|okay|shall|stop|done|invoice|bill|order|take|treat|fine|fault|liability|by all means|absolutely|sounds|
    works|book|install|deliver|crack|put|send|certainly|definitely|
    us|offer|account|paying|argument|quarrel|undertaking|great|perfect|on the|keys|hers|theirs|rent|free|tenancy|lease
  )\b
`;
const ofOffer = /\b(?:your|the) (?:[a-z]+ )?(?:quot(?:e|ation)|estimate|tender|price|proposal|bid|offer|terms)\b/i;
/** More of a sentence is nobody's. */
const longest = 1200;
/** The sender hands an offer on, asks about it or waits: nothing in the reply accepts it. */
const handsOver = expression('i')`
  \b(?:
    (?:I(?:'ve|'ll| have| will|'m| am)?|been) (?:[a-z]+ )?(?:
      (?:ask(?:ed|ing)?|check(?:ing)?|speak(?:ing)?|talk(?:ing)?|raise|put) (?:it|this|that|your|them|to|on|with|in|the)|
      (?:pass(?:ed|ing)?|forward(?:ed|ing)?|sent|copied|copying|referred?|referring|handed|handing) (?:
        it|this|that|your|them|to|on|with|in|the (?:quot|price|offer|estimate|figure|letter|e-?mail|paper|question|request)[a-z]*
      )
    )\b|
    (?:officers?|procurement|the (?:clerk|director|department)|head of [a-z]+) (?:will|must|has to|needs? to|who|can|should)\b|
    not (?:for me|mine|my decision|a decision)|can(?:'t|not) (?:accept|agree|approve|say yes|sign|commit|give|authorise)|
    before (?:we|I|anyone|the council) (?:can|could|decides?|agree)|not yet|need(?:s)? (?:approval|to go to)|subject to|awaiting|
    in principle|hold fire|no decision|thinking about it|consider (?:it|this|your)
  )
`;
/** "What you would like is this.", "It can do one of two things.": what is told behind it as on a form is asked for, or may come. */
const opensWishes = /\btold me\b|\b(?:ask|want|like|could|can|would|either)[a-z]*\b[^.;]{0,60} (?:things?|this|these|ways|options|outcomes)\W{0,4}$/i;
/** The sender says that they cannot bind the council: what else sounds like a promise is then no promise of the council's. */
const disclaimer = expression('i')`
  \b(?:I|we|councillors?|members?|it)\b[^.;?]{0,20}(?:\b(?:no|not|never|neither|cannot)\b|n't\b)[^.;?]{0,30}\b
  (?:power|authority|authorised|position|able|free|entitled|right|standing|gift|money|mine|for me|for us|allowed|permitted)
  \b[^.;?]{0,16}\bto (?:
    commit|bind|promise|place orders|accept|agree|approve|instruct|authorise|speak for|say yes|
    make (?:any )?(?:promises|commitments?|offers?)
  )\b|
  \b(?:cannot|can't) (?:commit|bind|speak for) (?:the )?(?:council|authority|us|anyone)\b|\b(?:not|n't) hold the purse\b|
  \buntil you (?:have|hear|get|receive)\b[^.;?]{0,40}\b(?:please )?(?:do not|don't)\b
`;

/** Does the letter say that its writer cannot bind the council? */
export function disclaims(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => disclaimer.test(text.slice(0, longest)));
}

/** A sentence as the grammar reads it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  /** Cut where nobody's sentence ends. */
  readonly text: string;
  /** As it is weighed: the own council as "the council", people's names left out. */
  readonly weighed: string;
  /** Has it any word that can commit anybody? */
  readonly mayCommit: boolean;
  readonly kept: readonly FoundCommitment[];
  readonly excuses: readonly Excuse[];
}

/**
 * Every sentence with what the grammar finds in it, and the reasons for which it passed others over.
 * @param inOwnCapacity is the letter none of the council's business? Asked only when a candidate turns up
 */
export function readByGrammar(
  sentences: readonly Sentence[], context: CommitmentContext, inOwnCapacity = once(() => isOwnBusiness(sentences, context.asked, context.councilName)),
): readonly ReadSentence[] {
  const councilName = context.councilName.toLowerCase();
  const threadOffers = context.asked !== null && putsAnOffer(context.asked);
  const offeredInOwnWords = sentences.some((sentence) => ofOffer.test(sentence.text.slice(0, longest)));
  // Asked for only when a candidate turns up, and then once for the whole message.
  const said = (pattern: RegExp): (() => boolean) => once(() => sentences.some((one) => pattern.test(one.text.slice(0, longest))));
  const powerless = once(() => disclaims(sentences));
  const deferred = said(handsOver);
  // An answer typed between quoted lines hands over only what it answers.
  const defers = (answers: string | null): boolean => (answers === null ? deferred()
    : sentences.some((one) => one.answers === answers && handsOver.test(one.text.slice(0, longest))));
  const forHousehold = once(() => isForHousehold(sentences, context.asked));
  const billed = said(billedToCouncil);
  const allAsked = once(() => sentences.map(({ answers }) => answers ?? '').join(' '));
  const isHandedOn = reportsIn(sentences);
  const isListed = (index: number): boolean => sentences.slice(Math.max(0, index - 2), index)
    .some(({ text, paragraph }) => paragraph === sentences[index]!.paragraph && opensWishes.test(text.slice(-120)));
  const brief = sentences.reduce((length, sentence) => length + sentence.text.length, 0) < 420;
  const excuseFor = ({ kind, start, end, by, performative }: Commitment, text: string, index: number): Excuse | null => {
    const ordered = kind === 'instructs-third-party';
    const excuse = takenBackBy(text, { start, end, performative: performative && !ordered }, ordered);
    if (excuse !== null) return excuse;
    if (by !== 'council') {
      if (isOwnConcern(text) || inOwnCapacity()) return 'own-concern';
      const mayBePrivate = kind !== 'admits-liability' && (kind !== 'commits-council' || text.length < 30 || / pay on /.test(text));
      if (mayBePrivate && forHousehold()) return 'own-concern';
      if (kind !== 'admits-liability' && powerless()) return 'negation';
    }
    if ((kind === 'accepts-offer' || /^consider /i.test(text.slice(start))) && invites(sentences[index]!.answers ?? context.asked ?? '')) return 'own-concern';
    if (by !== 'open') return null;
    if (isAfterAnothers(wordsOf(text.slice(0, start)), councilName)) return 'other-body';
    if (performative) return null;
    return start < 2 && /(?:ed|off|withdrawn)$/.test(text.slice(start, end)) && isListed(index) ? 'hope' : isHandedOn(index) ? 'reported-words' : null;
  };
  return sentences.map((sentence, index): ReadSentence => {
    const own = sentence.text.length > longest ? sentence.text.slice(0, longest) : sentence.text;
    const promised = promiseAnswered(own, () => asTheCouncil(sentence.answers ?? justBefore(sentences, index), context.councilName));
    const text = promised ?? own;
    const kept: FoundCommitment[] = [];
    const excuses: Excuse[] = [];
    const weighed = withoutNames(asTheCouncil(text, context.councilName), context.names);
    const mayCommit = cue.test(text) || (tellsWork.test(text) && billed());
    if (!mayCommit) return { sentence, text: own, weighed, mayCommit, kept, excuses };
    const answered = sentence.answers !== null ? putsAnOffer(sentence.answers, allAsked()) : threadOffers;
    const answers = answered && (sentence.answers !== null || index < 6) && !defers(sentence.answers) ? { brief: brief || sentence.answers !== null } : null;
    const before = (): string => justBefore(sentences, index);
    for (const candidate of candidatesIn(text, councilName, context.toOutsider, answered || offeredInOwnWords, billed, answers, before)) {
      const excuse = excuseFor(candidate, text, index);
      if (excuse) {
        excuses.push(excuse);
        continue;
      }
      const { kind, start, end } = candidate;
      if (kept.some((one) => one.start < end && start < one.end)) continue;
      const informal = kind === 'commits-council' && isInformalPromise(text, text.slice(start, end), context.friendly);
      const whole = promised === null ? {} : { start: 0, end: own.trimEnd().length };
      kept.push({ ...candidate, ...(informal ? { kind: 'informal-promise' } : {}), ...whole, sentence });
    }
    return { sentence, text: own, weighed, mayCommit, kept, excuses };
  });
}

/** The two sentences before one. */
function justBefore(sentences: readonly Sentence[], index: number): string {
  return sentences.slice(Math.max(0, index - 2), index).map((one) => one.text.slice(0, 600)).join(' ');
}

/** After them somebody undertakes something, whoever it is. */
const opensPromise = new Set(['will', 'shall', 'to', 'is', 'are']);

function candidatesIn(
  text: string, councilName: string, toOutsider: boolean, offered: boolean, billed: () => boolean, answers: { readonly brief: boolean } | null,
  before: () => string,
): readonly Commitment[] {
  const words = wordsOf(text);
  const candidates: Commitment[] = [...performativesIn(text), ...admissionsIn(text).filter(() => !isOtherCouncil(text, councilName))];
  for (let at = 0; at < words.length; at += 1) {
    if (opensPromise.has(words[at]!.word)) {
      const one = openPromiseAt(text, words, at, councilName);
      if (one) candidates.push(one);
    }
    if (!isActForm(words[at]!.word)) continue;
    const one = undertakingAt(text, words, at, councilName) ?? passiveAt(text, words, at, councilName) ?? causativeAt(text, words, at, councilName);
    if (one) candidates.push(one);
  }
  const isOwn = ({ start, end }: Commitment): boolean => !isOtherCouncil(text.slice(start, end), councilName);
  candidates.push(...assurancesIn(text).filter(isOwn), ...securedIn(text), ...futuratesIn(text, before));
  if (answers && toOutsider) candidates.push(...acceptanceIn(text, answers.brief));
  if (toOutsider) candidates.push(...instructionsIn(text, offered, councilName, billed));
  return candidates;
}

/** Asks of a sentence, by index in rising order, whether it or one before it in its paragraph hands on what others said. */
function reportsIn(sentences: readonly Sentence[]): (index: number) => boolean {
  let next = 0;
  let paragraph = -1;
  return (index) => {
    for (; next <= index; next += 1) if (opensReport(sentences[next]!.text.slice(0, longest))) paragraph = sentences[next]!.paragraph;
    return paragraph === sentences[index]!.paragraph;
  };
}

const reporter = expression('i')`
  \b(?:
    officers?|highways|engineers?|the (?:[a-z]+ )?(?:team|department|officer|service|contractor|developer)|they|
    (?:mr|mrs|ms|miss|dr) [a-z'-]+|(?:national|anglian|thames) [a-z]+
  )\b[^.?!]{0,30}\b(?:
    (?:has|have) (?:told|advised|confirmed|informed|given|replied|said|sent|come back|provided|let me know|updated)|tells? me|told me|
    advises?|advised|replied|informed me|sent me|came back|wrote|said
  )\b
`;
const namedReporter = expression('')`
  \b[A-Z][a-z]+ [A-Z][a-z'-]+\b[^.?!]{0,30}\b(?:
    (?:has|have) (?:told|advised|confirmed|informed|given|replied|said|sent|come back|provided|updated)|tells me|told me|advises|advised|
    replied|informed me|sent me|came back|wrote|said
  )\b
`;
const newsHere = expression('i')`
  \b(?:here is|this is|below is|I have had|I've had|I've heard|I have heard|I have received|following is) (?:the|an|a|what|this|back)?
  [^.?!]{0,20}\b(?:update|reply|response|answer|told|from|back)\b
`;

/** A sentence that hands on what others said or decided, for the rest of its paragraph: "Highways have given me this update". */
function opensReport(text: string): boolean {
  return reporter.test(text) || namedReporter.test(text) || newsHere.test(text) || tellsDatedDecision(text);
}
