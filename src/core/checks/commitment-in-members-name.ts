/** A message in a member's name that commits the council, instructs for it, or is its official letter. */
import type { Party, Recipient } from '../correspondence.ts';
import type { Fact, RemedyId, Severity } from '../finding.ts';
import { milder, oneLower } from '../finding.ts';
import { opensForAnotherBody } from '../language/commitments/capacity.ts';
import { commitmentsIn } from '../language/commitments/commitments.ts';
import { billsOwnFirm, trade } from '../language/commitments/own-firm.ts';
import { isOwnConcern } from '../language/commitments/own-concern.ts';
import type { FoundCommitment } from '../language/commitments/read-by-grammar.ts';
import type { Check, Situation } from './check.ts';
import { contextOf, isOutsider, readersOf } from './commitment-in-members-name/context.ts';
import { evidenceOf, fact } from './commitment-in-members-name/fact.ts';
import { complaintFacts, officialFacts } from './commitment-in-members-name/official.ts';
import type { CommitmentSettings } from './settings.ts';
import { surnameOf } from '../language/names/name-index.ts';
import { expression, unbroken } from '../language/unbroken.ts';

const reword: readonly RemedyId[] = ['reword-as-request', 'hand-over-to-officer', 'remove-sentence'];

export const commitmentInMembersName: Check<'commitment-in-members-name'> = {
  id: 'commitment-in-members-name',
  find(situation, settings) {
    const { sender } = situation.correspondence;
    if (!sender || (sender.kind !== 'member' && sender.kind !== 'political-assistant')) return [];
    const outsiders = readersOf(situation).filter(isOutsider);
    const binding = bindingFacts(situation, settings, sender, outsiders);
    if (binding.length > 0 || sender.kind === 'political-assistant' || outsiders.length === 0) return binding;
    if (isForAnotherBody(situation) || isPrivate(situation)) return binding;
    return [...officialFacts(situation, settings, sender, outsiders), ...complaintFacts(situation, settings, sender)];
  },
};

function bindingFacts(situation: Situation, settings: CommitmentSettings, sender: Party, outsiders: readonly Recipient[]): readonly Fact[] {
  // Among members and officers only a formal act counts: the rest is talk about what the council might do.
  if (outsiders.length === 0 && !situation.reading.sentences.some(({ text }) => formal.test(text))) return [];
  if (isForAnotherBody(situation) || isPrivate(situation)) return [];
  const found = commitmentsIn(situation.reading.sentences, contextOf(situation));
  const mediaOnly = outsiders.length > 0 && outsiders.every((one) => one.kind === 'media');
  const { add: added = [], retract: retracted = [] } = situation.policy.tuning['commitment-in-members-name']?.phrases ?? {};
  const facts: Fact[] = [];
  let carried = false;
  for (const one of [...found, ...phrasesIn(situation, added)]) {
    if (outsiders.length === 0 && !isFormalAct(one)) continue;
    if (retracted.some((phrase) => one.sentence.text.slice(one.start, one.end).toLowerCase().includes(phrase.toLowerCase()))) continue;
    const told = factOf(situation, one, settings, sender, mediaOnly);
    if (!told) continue;
    facts.push(told);
    carried ||= !one.besides;
  }
  return carried ? facts : [];
}

/** The Monitoring Officer's own phrases that count besides. */
function phrasesIn(situation: Situation, phrases: readonly string[]): readonly FoundCommitment[] {
  return situation.reading.sentences.flatMap((sentence) => phrases.flatMap((phrase): readonly FoundCommitment[] => {
    const start = phrase === '' ? -1 : sentence.text.toLowerCase().indexOf(phrase.toLowerCase());
    return start < 0 ? [] : [{ kind: 'commits-council', start, end: start + phrase.length, by: 'open', performative: false, contractOrMoney: false, sentence }];
  }));
}

const formal = /\bhereby\b|\bon behalf of the\b[^.;]{0,40}\b(?:council|authority)\b/i;

function isFormalAct(one: FoundCommitment): boolean {
  return one.performative && formal.test(one.sentence.text) && one.kind !== 'instructs-third-party';
}

function factOf(situation: Situation, one: FoundCommitment, settings: CommitmentSettings, sender: Party, mediaOnly: boolean): Fact | null {
  const assistant = sender.kind === 'political-assistant';
  if (assistant && settings.politicalAssistant === null) return null;
  let severity: Severity = assistant ? settings.politicalAssistant! : one.kind === 'informal-promise' ? settings.informal : settings.binding;
  // Settled question 25: what a reporter is told is media-statement's; where only formal letters count, it is none.
  if (mediaOnly) {
    if (settings.informal !== settings.binding && !one.performative) return null;
    severity = milder(severity, 'note');
  }
  if (sender.byDisplayName) severity = oneLower(severity);
  const { politicalAssistant, binding, contractOrMoney } = settings.clauses;
  const clauses = assistant ? politicalAssistant : [...binding, ...(one.contractOrMoney ? contractOrMoney : [])];
  const kind = assistant ? 'political-assistant-commits' : one.kind;
  const evidence = [evidenceOf(situation, one.sentence, one.start, one.end)];
  return fact(kind, severity, clauses, evidence, sender, reword, ['own-action', 'decision-taken', 'condition', 'own-capacity']);
}

/** "Lovelock Heating Ltd", "for the Hall Management Committee" under a name. */
const firm = new RegExp(`(?:\\b|(?=& ))${trade}|` + unbroken`
  ^[^\w\n]{0,8}(?:
    for|on behalf of|pp|
    (?:president|chair(?:man|woman)?(?![^\n]*(?:committee|group)\b)|treasurer|secretary|captain|trustee|director),?(?: of| for)?
  ) (?:the )?(?!
    (?:[a-z]+ ){0,3}(?:council|cabinet)\b|
    (?:[a-z]+,? (?:and |& )?){0,3}(?:
      planning|licensing|scrutiny|overview|audit|standards|housing|policy|resources|finance|environment|highways|development|regulatory|
      appeals|appointments|executive|services|governance|health|transport|economy|community|communities|leisure|culture
    )(?: [a-z]+)? committee\b
  )(?:[A-Za-z'&]+ ){1,5}(?:committee|club|trust(?:ees)?|society|association|choir|band|league|church|hall|friends|governors|group|company)\b
`, 'im');
const another = /\b(?:churchwarden|trustees?|governors?|academy|treasurer|managing director|proprietor|secretary|friends of|charity|campaign|branch|farm)\b/i;

/** Written or signed for a firm, a charity, a school or a party: what is promised there is not the council's. */
function isForAnotherBody(situation: Situation): boolean {
  const { sentences, signature } = situation.reading;
  if (opensForAnotherBody(sentences)) return true;
  const lines = signature?.lines.join('\n') ?? '';
  if (/\b(?:cllr|councillor)\b/i.test(lines)) return false;
  if (firm.test(lines)) return true;
  const speaksForCouncil = sentences.some(({ text }) => /\b[Cc]ouncil (?:will|has|accepts|agrees)\b/.test(text));
  if (!speaksForCouncil && (chairsAnother(lines, situation.directory.directory.council.name) || isForOwnFirm(situation))) return true;
  return another.test(lines) && isOwnConcern(sentences.map((sentence) => sentence.text.slice(0, 400)).join(' ').slice(0, 8000) + lines);
}

/** "Chairman, Fernley Parish Council", and no word of what they are here. */
function chairsAnother(lines: string, ownName: string): boolean {
  const local = /\b(?:parish|town|community) council\b/i;
  return local.test(lines) && !local.test(ownName) && /\b(?:chair|clerk)/i.test(lines) && !/\b(?:ward|member|cabinet|leader|mayor)\b/i.test(lines);
}

/** Billed to or by a firm of the sender's name, which is not the reader's own. */
function isForOwnFirm(situation: Situation): boolean {
  const { correspondence: { sender }, reading: { sentences } } = situation;
  const surname = surnameOf(sender?.person?.name ?? '');
  return billsOwnFirm(sentences.map(({ text }) => text), surname)
    && !readersOf(situation).some(({ mailbox: { name, address } }) => `${name} ${address}`.toLowerCase().includes(surname));
}

/** The council as others, who do not let one: "the council won't let us have a skip in the road". */
const refusedByCouncil = expression('gi')`
  \bthe council (?:won't|wouldn't|didn't|doesn't|will not|would not|did not|does not) (?:let|allow|permit) (?:us|me)\b
`;

/** From a private address, and nothing in it speaks of the council. */
function isPrivate(situation: Situation): boolean {
  const { message, reading, directory } = situation;
  if (message.from && directory.isCouncilAddress(message.from.address)) return false;
  const words = [message.subject, ...(reading.signature?.lines ?? []), ...reading.sentences.map((sentence) => sentence.text), reading.thread[0]?.words ?? ''];
  return !words.some((text) => /\b(?:council|councillors?|cllr|authority|ward|town hall|mayor|borough|district)\b/i.test(text.replace(refusedByCouncil, '')));
}
