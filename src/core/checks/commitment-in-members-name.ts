/** A message in a member's name that commits the council, instructs for it, or is its official letter. */
import type { Party, Recipient } from '../correspondence.ts';
import type { Fact, RemedyId, Severity } from '../finding.ts';
import { milder, oneLower } from '../finding.ts';
import { commitmentsIn } from '../language/commitments/commitments.ts';
import { isNotTheCouncils } from '../language/commitments/not-the-councils.ts';
import type { FoundCommitment } from '../language/commitments/read-by-grammar.ts';
import { once } from '../language/once.ts';
import type { Check, Situation } from './check.ts';
import { contextOf, isOutsider, readersOf } from './commitment-in-members-name/context.ts';
import { evidenceOf, fact } from './commitment-in-members-name/fact.ts';
import { complaintFacts, officialFacts } from './commitment-in-members-name/official.ts';
import type { CommitmentSettings } from './settings.ts';

const reword: readonly RemedyId[] = ['reword-as-request', 'hand-over-to-officer', 'remove-sentence'];

export const commitmentInMembersName: Check<'commitment-in-members-name'> = {
  id: 'commitment-in-members-name',
  find(situation, settings) {
    const { sender } = situation.correspondence;
    if (!sender || (sender.kind !== 'member' && sender.kind !== 'political-assistant')) return [];
    const readers = readersOf(situation);
    const outsiders = readers.filter(isOutsider);
    const isOthers = once(() => isNotTheCouncils(situation, readers));
    const binding = bindingFacts(situation, settings, sender, outsiders, isOthers);
    if (binding.length > 0 || sender.kind === 'political-assistant' || outsiders.length === 0) return binding;
    if (isOthers()) return binding;
    return [...officialFacts(situation, settings, sender, outsiders), ...complaintFacts(situation, settings, sender)];
  },
};

function bindingFacts(
  situation: Situation, settings: CommitmentSettings, sender: Party, outsiders: readonly Recipient[], isOthers: () => boolean,
): readonly Fact[] {
  // Among members and officers only a formal act counts: the rest is talk about what the council might do.
  if (outsiders.length === 0 && !situation.reading.sentences.some(({ text }) => formal.test(text))) return [];
  if (isOthers()) return [];
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
