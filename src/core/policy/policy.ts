/** The adopted protocol with what the Monitoring Officer tuned, every field resolved. */
import type { CheckId } from '../checks/settings.ts';
import type { Severity } from '../finding.ts';
import type { BankHolidayDivision, WorkingPattern } from '../working-time/pattern.ts';
import type { Clause, Protocol } from './protocol.ts';

/** A clause of the council's own that the Monitoring Officer names for a check. */
export interface LocalClause {
  readonly number: string;
  readonly heading: string;
  readonly summary: string;
}

/** How one check is tuned. `null` follows the protocol. */
export interface CheckTuning {
  readonly enabled: boolean | null;
  /** The severity of the check's plain case; milder cases stay milder. */
  readonly severity: Severity | null;
  readonly localClauses: readonly LocalClause[];
  /** Phrases that count besides, or no longer count, for a check on words. */
  readonly phrases: { readonly add: readonly string[]; readonly retract: readonly string[] };
  /** Kinds of sender whom the check speaks to; null: as the clause binds. */
  readonly senders: readonly ('member' | 'officer')[] | null;
  /** At the moment of sending: `ask` before it goes, or leave it to the `pane`; null: by severity. */
  readonly atSend: 'ask' | 'pane' | null;
}

export interface Policy {
  readonly protocol: Protocol;
  readonly timeZone: string;
  readonly bankHolidays: BankHolidayDivision;
  /** ISO dates on which the council is closed besides. */
  readonly closureDays: readonly string[];
  readonly workingHours: WorkingPattern;
  readonly outOfHoursNumber: string | null;
  readonly exemptAddresses: readonly string[];
  readonly serviceAddresses: readonly string[];
  readonly tuning: Readonly<Partial<Record<CheckId, CheckTuning>>>;
}

/** Tuning that follows the protocol in everything. */
export const untuned: CheckTuning = {
  enabled: null, severity: null, localClauses: [], phrases: { add: [], retract: [] }, senders: null, atSend: null,
};

/** A clause by number among the protocol's and the local ones; local clauses come back in the protocol's shape. */
export function clauseOf(policy: Policy, check: CheckId, number: string): Clause | null {
  const local = policy.tuning[check]?.localClauses.find((clause) => clause.number === number);
  if (local)
    return {
      number: local.number, printed: local.number, inferred: false, twins: [], section: 'local', heading: local.heading,
      summary: local.summary, force: 'should', binds: ['member', 'officer'], exceptions: [], contacts: [], checks: [check],
    };
  return policy.protocol.clauses.find((clause) => clause.number === number || clause.twins.includes(number)) ?? null;
}

/** The council's addresses that a list may hold though the directory has no entry for them. */
export function knownElsewhere({ serviceAddresses, exemptAddresses }: Pick<Policy, 'serviceAddresses' | 'exemptAddresses'>): readonly string[] {
  return [...serviceAddresses, ...exemptAddresses];
}
