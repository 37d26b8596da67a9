/** A message under a policy → a report. A check that throws becomes an "unable" entry; the others still run. */
import { type Check, CannotDecide, type Situation } from './checks/check.ts';
import { settingsFromLocalClauses } from './checks/defaults.ts';
import { checks } from './checks/index.ts';
import { type CheckId, type CheckSettings, checkIds } from './checks/settings.ts';
import { readCorrespondence, sideOf } from './correspondence.ts';
import type { DirectoryIndex } from './directory.ts';
import { type ClauseReference, type Evidence, type Fact, type Finding, type RemedyId, type Severity, graver, milder, severities } from './finding.ts';
import { readMessage } from './language/reading/read-message.ts';
import type { OutgoingMessage } from './message.ts';
import { type Policy, clauseOf, untuned } from './policy/policy.ts';
import { offerRemedies } from './remedies/offer.ts';
import { sayFinding, sayUnable } from './words/say.ts';
import { type Zone, zoneNamed } from './working-time/zone.ts';

export interface Unable {
  readonly check: CheckId;
  readonly reason: string;
  /** One sentence for a reader. */
  readonly message: string;
}

export interface Report {
  readonly protocol: { readonly id: string; readonly version: string };
  readonly findings: readonly Finding[];
  readonly unable: readonly Unable[];
  /** Checks that ran and had nothing to say. */
  readonly clear: readonly CheckId[];
  /** Checks that the protocol is silent on, or that the policy switched off. */
  readonly silent: readonly CheckId[];
}

/** What one check says to a message: a finding, why it cannot tell, nothing, or that the protocol is silent on it. */
export type Answer =
  | { readonly check: CheckId; readonly finding: Finding }
  | { readonly check: CheckId; readonly unable: Unable }
  | { readonly check: CheckId; readonly nothing: 'clear' | 'silent' };

/**
 * Runs every check of the adopted protocol over one message.
 * @param deliveredAt moment of delivery, milliseconds since the epoch
 * @param zone the policy's time zone; null when this runtime does not know it
 */
export function review(
  message: OutgoingMessage, policy: Policy, directory: DirectoryIndex, deliveredAt: number, zone: Zone | null = zoneNamed(policy.timeZone),
): Report {
  const situation = situationOf(message, policy, directory, deliveredAt, zone);
  return reportOf(policy, checkIds.map((id) => answerOf(id, situation)));
}

/** One check over a message: for whoever makes the checks one at a time, to stay out of the way between them. */
export function answerOf(id: CheckId, situation: Situation): Answer {
  const settings = settingsOf(id, situation.policy);
  if (!settings) return { check: id, nothing: 'silent' };
  try {
    const facts = factsOf(id, situation, settings);
    if (facts.length === 0) return { check: id, nothing: 'clear' };
    const again = (changed: OutgoingMessage, at: number) => factsOf(id, { ...changedSituation(situation, changed), deliveredAt: at }, settings).length === 0;
    return { check: id, finding: findingOf(id, facts, situation, again) };
  } catch (error) {
    const reason = error instanceof CannotDecide ? error.reason : 'check-failed';
    return { check: id, unable: { check: id, reason, message: sayUnable(id, reason, error instanceof CannotDecide ? null : error) } };
  }
}

/** The answers of all checks, in the order of THE LIST, as a report. */
export function reportOf(policy: Policy, answers: readonly Answer[]): Report {
  const silentOr = (what: 'clear' | 'silent') => answers.flatMap((one) => ('nothing' in one && one.nothing === what ? [one.check] : []));
  return {
    protocol: { id: policy.protocol.id, version: policy.protocol.version },
    findings: bySeverity(answers.flatMap((one) => ('finding' in one ? [one.finding] : []))),
    unable: answers.flatMap((one) => ('unable' in one ? [one.unable] : [])),
    clear: silentOr('clear'),
    silent: silentOr('silent'),
  };
}

/** Everything the checks look at, read once. */
export function situationOf(message: OutgoingMessage, policy: Policy, directory: DirectoryIndex, deliveredAt: number, zone: Zone | null): Situation {
  const reading = readMessage(message);
  return { message, reading, correspondence: readCorrespondence(message, reading, directory, policy), directory, policy, deliveredAt, zone };
}

/** The situation after a remedy: words that stay are not read again. */
function changedSituation(situation: Situation, message: OutgoingMessage): Situation {
  const { message: before, directory, policy, deliveredAt, zone } = situation;
  const isRead = message.from === before.from
    && message.subject === before.subject
    && message.body.content === before.body.content
    && message.body.type === before.body.type;
  if (!isRead) return situationOf(message, policy, directory, deliveredAt, zone);
  return { ...situation, message, correspondence: readCorrespondence(message, situation.reading, directory, policy) };
}

/** What the protocol, or a local clause, says to the check; null when neither does or the policy switched it off. */
export function settingsOf<Id extends CheckId>(id: Id, policy: Policy): CheckSettings[Id] | null {
  const tuning = policy.tuning[id] ?? untuned;
  if (tuning.enabled === false) return null;
  const own = policy.protocol.checks[id] as CheckSettings[Id] | undefined;
  if (own) return own;
  return tuning.localClauses.length > 0 ? settingsFromLocalClauses(id, tuning.localClauses.map((clause) => clause.number)) : null;
}

function factsOf<Id extends CheckId>(id: Id, situation: Situation, settings: CheckSettings[Id]): readonly Fact[] {
  const tuning = situation.policy.tuning[id] ?? untuned;
  const side = sideOf(situation.correspondence.sender);
  if (tuning.senders && side && !tuning.senders.includes(side)) return [];
  const check = checks[id] as unknown as Check<Id>;
  const facts = check.find(situation, settings);
  const chosen = tuning.severity;
  return chosen === null ? facts : facts.map((fact) => ({ ...fact, severity: tuned(fact.severity, highestOf(settings), chosen) }));
}

/** The Monitoring Officer sets the severity of a check's plain case; milder cases stay milder. */
function tuned(severity: Severity, highest: Severity, chosen: Severity): Severity {
  return severity === highest ? chosen : milder(severity, chosen);
}

function highestOf(settings: object): Severity {
  return Object.values(settings).filter((value): value is Severity => severities.includes(value as Severity)).reduce(graver, 'note');
}

function findingOf(id: CheckId, facts: readonly Fact[], situation: Situation, isClear: (changed: OutgoingMessage, at: number) => boolean): Finding {
  const { policy } = situation;
  const sorted = bySeverity(facts);
  const local = (policy.tuning[id] ?? untuned).localClauses.map((clause) => clause.number);
  const numbers = unique([...sorted.flatMap((fact) => fact.clauses), ...local]);
  const clauses = numbers.map((number): ClauseReference => {
    const clause = clauseOf(policy, id, number);
    if (!clause) throw new Error(`${policy.protocol.id} has no clause ${number}, which ${id} cites`);
    return { protocol: policy.protocol.id, number, heading: clause.heading };
  });
  const severity = sorted.map((fact) => fact.severity).reduce(graver);
  // A remedy is offered only when it answers every fact of the finding.
  const offered = sorted[0]!.remedies.filter((remedy) => sorted.every((fact) => fact.remedies.includes(remedy)));
  let remedies: Finding['remedies'] | null = null;
  return {
    check: id,
    severity,
    clauses: clauses as [ClauseReference, ...ClauseReference[]],
    message: sayFinding(id, sorted, clauses, policy),
    evidence: uniqueEvidence(sorted.flatMap((fact) => fact.evidence)).map((one) => asWritten(one, situation)),
    // Planned when first asked for: to prove a remedy its check runs once more, and an alert at send offers none.
    get remedies() {
      remedies ??= offerRemedies(unique(offered) as readonly RemedyId[], sorted, situation, isClear);
      return remedies;
    },
    facts: sorted,
  };
}

function bySeverity<T extends { readonly severity: Severity }>(items: readonly T[]): readonly T[] {
  return [...items].sort((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity));
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** Evidence as the sender wrote it: checks read plain quotes and dashes, the reader sees the original's. */
function asWritten(evidence: Evidence, { message, reading }: Situation): Evidence {
  if (!('start' in evidence)) return evidence;
  return { ...evidence, text: (evidence.part === 'body' ? reading.text : message.subject).slice(evidence.start, evidence.end) };
}

function uniqueEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map(evidence.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
