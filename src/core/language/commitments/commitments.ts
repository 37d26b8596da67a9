/** The commitments in a message's own words: candidates by a cheap prefilter, then clause by clause. */
import type { Sentence } from '../reading.ts';
import { acceptanceIn, putsAnOffer } from './acceptance.ts';
import { isActForm } from './acts.ts';
import { assurancesIn } from './assurances.ts';
import { isInOwnCapacity } from './capacity.ts';
import type { Commitment } from './commitment.ts';
import { instructionsIn } from './instructions.ts';
import { admissionsIn } from './liability.ts';
import { type Excuse, takenBackBy, tellsPolicy } from './not-a-commitment.ts';
import { isInformalPromise } from './informal.ts';
import { openPromiseAt } from './open-promises.ts';
import { certain, commitmentLikelihood, grammarFeatures, likely, unlikely, unlikelyOrder } from './likelihood.ts';
import { isOwnConcern } from './own-concern.ts';
import { causativeAt, passiveAt } from './passives.ts';
import { performativesIn } from './performatives.ts';
import { securedIn } from './secured.ts';
import { undertakingAt } from './undertakings.ts';
import { likeliestStretch } from '../scorer/clause.ts';
import { wordsOf } from './words.ts';

export interface CommitmentContext {
  /** The own council's name as the directory has it; '' when unknown. */
  readonly councilName: string;
  /** The newest quoted message, where an outsider wrote it: what a short acceptance answers. */
  readonly asked: string | null;
  /** Somebody outside the council is addressed, so that an imperative may be an instruction to them. */
  readonly toOutsider: boolean;
  /** The message opens without "Dear Mr…", "Dear Sir". */
  readonly friendly: boolean;
}

export interface FoundCommitment extends Commitment {
  readonly sentence: Sentence;
}

export interface Commitments {
  readonly found: readonly FoundCommitment[];
  /** Reasons for which other candidates were passed over. */
  readonly excused: readonly Excuse[];
}

/** Words without which a sentence commits nobody. */
const cue = /\b(?:that|that's|granted|awarded|accepted|terms|yours|compensation|refund|payment|liable|blame|negligen\w+|leave|cancel|down|tender|licence|permission|library|no action|grant|heads|contract|kindly|carry|press|get|bring|do|let|let's|these|this|will|all|everything|nothing|nobody|every|we|i|you|you've|you're|you'll|we'll|we're|we've|i'll|i'm|i've|i'd|we'd|council|council's|authority|our|your|ours|yours|it|it's|it'll|deal|please|agreed|agree|approved|accepted|confirmed|hereby|happy|pleased|delighted|consider|go|proceed|start|yes|ok|okay|will|shall|start|stop|done|invoice|bill|order|take|treat|fine|fault|liability|by all means|absolutely|sounds|works|book|install|deliver|crack|put|send|let's|certainly|definitely)\b/i;
const negated = /\b(?:not|never|cannot|nor)\b|n't\b/i;
/** "The Council will repair potholes" tells what it does, not what it will do for the reader. */
const general = /^\W*(?:the |this )?(?:council|authority) (?:will|shall) [a-z]+ [a-z]+s\W*$/i;
/** "The Council charges £48 a bin": what it does by habit, with a verb that does nothing by being said. */
const habit = new RegExp('^\\W*(?:the |our |your |this )?(?:[a-z]+ )?(?:council|authority) (?:also |now |still |only )?'
  + '(?!(?:is|was|has|does|accepts|agrees|undertakes|guarantees|pledges|promises|confirms|grants|approves|authorises|instructs|offers|awards|owes|stands|gives|takes|pays|waives|lets|commits|admits|acknowledges|apologises)\\b)[a-z]+s\\b', 'i');
/** Speaking for the council to congratulate, thank or write binds it to nothing. */
const ceremonial = /\b(?:on behalf of|for) [^.;,]{0,60}\b(?:council|authority|borough|district|town)\b,?(?: and [^.;,]{0,40})? (?:I|we|may I|let me|can I) (?:[a-z]+ly |would (?:like to )?|am pleased to |also |want to |wish to )*(?:congratulat|thank|welcom|writ|wish|invit|express|convey|send|pay tribute|salute|appeal|urge|ask|object|respond|enclose|submit)/i;

/** What is promised, given, taken or owned up to; a sentence without any of it describes. */
const deed = new RegExp('\\b(?:'
  + "will|shall|won't|to be|hereby|yes|fine|deal|done|word|yours?|free|may|can|need not|needn't|settle\\w*|sorted|"
  + '(?:accept|agree|approv|confirm|grant|authori[sz]|instruct|order|promis|guarante|undertak|pledg|pay|paid|fund|refund|reimburs|waiv|permi|lend|lent|giv|gave|'
  + 'cover|meet|cost|bill|invoic|send|sent|book|bring|tak|put|leav|carry|keep|kept|stop|cancel|releas|award|offer|leas|licen|fault|liab|blam|ow[ei]|compens|apolog|'
  + 'repair|mend|fix|replac|rebuil|build|buil|arrang|set aside|ring-?fenc|start|begin|proceed|go|let|sign|secur|sav|safe|reserv|budget|wip|writ|drop|clear|open|clos|mak|made|find|found|get|got|have|has)[a-z]*'
  + ")\\b|'ll\\b|£", 'i');

/** "Fernley Parish Council will pay" is another council's promise. */
function isOtherCouncil(text: string, own: string): boolean {
  const named = /\b(?:[a-z'-]+ ){0,3}(?:parish|town|county|city|community) council\b/i.exec(text);
  return named !== null && (own === '' || !own.includes(named[0].toLowerCase().trim())) && !/\bwe (?:will|shall|have|are)\b|\bour (?:council|authority)\b/i.test(text);
}

/** Words of money or a contract (acses-model 33, knutsford 2.9(c)). */
const money = /£ ?\d|\b(?:contract|quot(?:e|ation)|invoice|tender|order|grant|compensation|reimburse\w*|refund|pay|fund)\b/i;
const longest = 1200;
/** Shorter sentences tell too little by their words alone. */
const shortest = 45;
/** The sender hands an offer on, asks about it or waits: nothing in the reply accepts it. */
const handsOver = /\b(?:(?:I(?:'ve|'ll| have| will|'m| am)?|been) (?:[a-z]+ )?(?:pass(?:ed|ing)?|forward(?:ed|ing)?|sent|copied|copying|referred?|referring|handed|handing|ask(?:ed|ing)?|check(?:ing)?|speak(?:ing)?|talk(?:ing)?|raise|put) (?:it|this|that|your|them|to|on|with|in|the)\b|(?:officers?|procurement|the (?:clerk|director|department)|head of [a-z]+) (?:will|must|has to|needs? to|who|can|should)\b|not (?:for me|mine|my decision|a decision)|can(?:'t|not) (?:accept|agree|approve|say yes|sign|commit|give|authorise)|before (?:we|I|anyone|the council) (?:can|could|decides?|agree)|not yet|need(?:s)? (?:approval|to go to)|subject to|awaiting|in principle|hold fire|no decision|thinking about it|consider (?:it|this|your))/i;
/** The sender says that they cannot bind the council: what else sounds like a promise is then no promise of the council's. */
const disclaimer = /\b(?:I|we|councillors?|members?|it)\b[^.;?]{0,20}(?:\b(?:no|not|never|neither|cannot)\b|n't\b)[^.;?]{0,30}\b(?:power|authority|authorised|position|able|free|entitled|right|standing|gift|mine|for me|for us|allowed|permitted)\b[^.;?]{0,16}\bto (?:commit|bind|promise|place orders|accept|agree|approve|instruct|authorise|speak for|say yes|make (?:any )?(?:promises|commitments?|offers?))\b|\b(?:cannot|can't) (?:commit|bind|speak for) (?:the )?(?:council|authority|us|anyone)\b|\b(?:not|n't) hold the purse\b|\buntil you (?:have|hear|get|receive)\b[^.;?]{0,40}\b(?:please )?(?:do not|don't)\b/i;

/**
 * Finds the commitments in sentences of own words.
 * @param likelihoodOf how likely words and grammar make a commitment, 0 to 1; null: by the grammar alone
 * @returns each with its sentence; offsets are into the sentence's text, in text order, without overlaps
 */
export function commitmentsIn(sentences: readonly Sentence[], context: CommitmentContext, likelihoodOf: typeof commitmentLikelihood | null = commitmentLikelihood): Commitments {
  const councilName = context.councilName.toLowerCase();
  const found: FoundCommitment[] = [];
  const excused = new Set<Excuse>();
  const threadOffers = context.asked !== null && putsAnOffer(context.asked);
  const offeredInOwnWords = sentences.some((sentence) => /\b(?:your|the) (?:[a-z]+ )?(?:quot(?:e|ation)|estimate|tender|price|proposal|bid|offer|terms)\b/i.test(sentence.text.slice(0, longest)));
  // Asked for only when a candidate turns up, and then once for the whole message.
  const said = (pattern: RegExp): (() => boolean) => {
    let answer: boolean | null = null;
    return () => (answer ??= sentences.some((one) => pattern.test(one.text.slice(0, longest))));
  };
  const powerless = said(disclaimer);
  let capacity: boolean | null = null;
  const elsewhere = (): boolean => (capacity ??= isInOwnCapacity(sentences));
  const deferred = said(handsOver);
  const isReported = reportsIn(sentences);
  const brief = sentences.reduce((length, sentence) => length + sentence.text.length, 0) < 420;
  sentences.forEach((sentence, index) => {
    const text = sentence.text.length > longest ? sentence.text.slice(0, longest) : sentence.text;
    if (!cue.test(text)) return;
    const answered = sentence.answers !== null ? putsAnOffer(sentence.answers) : threadOffers;
    const answers = answered && (sentence.answers !== null || index < 6) && !deferred();
    const candidates = candidatesIn(text, councilName, context.toOutsider, answered || offeredInOwnWords, answers ? { brief } : null);
    const kept: FoundCommitment[] = [];
    const excuses: Excuse[] = [];
    for (const candidate of candidates) {
      const excuse = takenBackBy(text, { clause: candidate.start, start: candidate.start, end: candidate.end, performative: candidate.performative && candidate.kind !== 'instructs-third-party' })
        ?? (candidate.by !== 'council' && (isOwnConcern(text) || elsewhere()) ? 'own-concern' as const : null)
        ?? (candidate.by !== 'council' && candidate.kind !== 'admits-liability' && powerless() ? 'negation' as const : null)
        ?? (candidate.by === 'open' && !candidate.performative && isReported(index) ? 'reported-words' as const : null);
      if (excuse) { excused.add(excuse); excuses.push(excuse); continue; }
      if (!kept.some((one) => one.start < candidate.end && candidate.start < one.end)) {
        const informal = candidate.kind === 'commits-council' && isInformalPromise(text, text.slice(candidate.start, candidate.end), context.friendly);
        kept.push({ ...candidate, ...(informal ? { kind: 'informal-promise' as const } : {}), sentence });
      }
    }
    if (likelihoodOf === null) { found.push(...kept); return; }
    const likelihood = likelihoodOf(asTheCouncil(text, context.councilName), grammarFeatures(kept.map((one) => one.kind), excuses));
    // What the grammar finds must be likely by its words too.
    if (kept.length > 0 && kept.every(({ kind }) => likelihood < (kind === 'instructs-third-party' ? unlikelyOrder : unlikely))) return;
    // What the grammar understood and excused needs words that are all but certain.
    if (kept.length === 0 && likelihood >= (excuses.length === 0 ? likely : certain) && !elsewhere()) {
      const stretch = likeliestStretch(text, (words) => likelihoodOf(words, []));
      if ((negated.test(text.slice(stretch.start, stretch.end)) || general.test(text) || habit.test(text) || text.length < shortest || ceremonial.test(text) || tellsPolicy(text) || !deed.test(text) || isOtherCouncil(text, councilName)) && likelihood < certain) return;
      const informal = isInformalPromise(text, text.slice(stretch.start, stretch.end), context.friendly);
      kept.push({ kind: informal ? 'informal-promise' : 'commits-council', ...stretch, by: 'open', performative: false, contractOrMoney: money.test(text), sentence });
    }
    found.push(...kept.sort((one, other) => one.start - other.start));
  });
  return { found, excused: [...excused] };
}

/** The own council by its name, as "the council": no words that were learned name it. */
export function asTheCouncil(text: string, name: string): string {
  if (name === '') return text;
  const place = name.split(' ', 1)[0]!;
  if (!text.includes(place)) return text;
  // "Wenderby pays for the coach", but not "Wenderby is lovely in May".
  return text.split(name).join('the council').replace(new RegExp(`(?:the )?\\b${place.replace(/[^\\w]/g, '\\$&')}(?= (?:will|shall|agrees|accepts|undertakes|guarantees|promises|pays|meets|bears|grants|takes|gives|owes|stands)\\b)`, 'g'), 'the council');
}

function candidatesIn(text: string, councilName: string, toOutsider: boolean, offered: boolean, answers: { readonly brief: boolean } | null): readonly Commitment[] {
  const words = wordsOf(text);
  const candidates: Commitment[] = [...performativesIn(text), ...admissionsIn(text)];
  for (let at = 0; at < words.length; at += 1) {
    if (/^(?:will|shall|to|is|are)$/.test(words[at]!.word)) {
      const one = openPromiseAt(text, words, at, councilName);
      if (one) candidates.push(one);
    }
    if (!isActForm(words[at]!.word)) continue;
    const one = undertakingAt(text, words, at, councilName) ?? passiveAt(text, words, at, councilName) ?? causativeAt(text, words, at, councilName);
    if (one) candidates.push(one);
  }
  candidates.push(...assurancesIn(text), ...securedIn(text));
  if (answers && toOutsider) candidates.push(...acceptanceIn(text, answers.brief));
  if (toOutsider) candidates.push(...instructionsIn(text, offered));
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

const reporter = /\b(?:officers?|highways|engineers?|the (?:[a-z]+ )?(?:team|department|officer|service|contractor|developer)|they|(?:mr|mrs|ms|miss|dr) [a-z'-]+|(?:national|anglian|thames) [a-z]+)\b[^.?!]{0,30}\b(?:(?:has|have) (?:told|advised|confirmed|informed|given|replied|said|sent|come back|provided|let me know|updated)|tells? me|told me|advises?|advised|replied|informed me|sent me|came back|wrote|said)\b/i;
const namedReporter = /\b[A-Z][a-z]+ [A-Z][a-z'-]+\b[^.?!]{0,30}\b(?:(?:has|have) (?:told|advised|confirmed|informed|given|replied|said|sent|come back|provided|updated)|tells me|told me|advises|advised|replied|informed me|sent me|came back|wrote|said)\b/;
const newsHere = /\b(?:here is|this is|below is|I have had|I've had|I've heard|I have heard|I have received|following is) (?:the|an|a|what|this|back)?[^.?!]{0,20}\b(?:update|reply|response|answer|told|from|back)\b/i;

/** A sentence that hands on what others said, for the rest of its paragraph: "Highways have given me this update". */
function opensReport(text: string): boolean {
  return reporter.test(text) || namedReporter.test(text) || newsHere.test(text);
}
