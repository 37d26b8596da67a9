/** What the checks say: facts found in a message, and the findings a report is made of. */
import type { Change } from './remedies/change.ts';

/** `stop`: must, never. `warn`: should, normally. `note`: advisory, or the deciding fact cannot be seen. None blocks a send. */
export type Severity = 'stop' | 'warn' | 'note';

export const severities: readonly Severity[] = ['note', 'warn', 'stop'];

/** The graver of two severities. */
export function graver(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) >= severities.indexOf(other) ? one : other;
}

/** The milder of two severities. */
export function milder(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) <= severities.indexOf(other) ? one : other;
}

/** One severity lower; `note` stays (settled question 6: a member known only by a display name). */
export function oneLower(severity: Severity): Severity {
  return severity === 'stop' ? 'warn' : 'note';
}

export type EvidencePart = 'from' | 'to' | 'cc' | 'bcc' | 'subject' | 'body';

/** Words or a recipient. For `subject` and `body`, text.slice(start, end) === text; body offsets are into Reading.text. */
export type Evidence =
  | { readonly part: 'from' | 'to' | 'cc' | 'bcc'; readonly text: string }
  | { readonly part: 'subject' | 'body'; readonly start: number; readonly end: number; readonly text: string };

/** One thing a check noticed. Words are put to it only in words/. */
export interface Fact {
  /** Which sentence of words/ says it, e.g. 'member-in-bcc'. */
  readonly kind: string;
  readonly severity: Severity;
  /** Numbers of clauses of the adopted protocol (or local clauses); at least one. */
  readonly clauses: readonly [string, ...string[]];
  readonly evidence: readonly Evidence[];
  /** Names and values for the sentence, e.g. { who: ['Cllr Brian Castle'] }. */
  readonly data: Readonly<Record<string, string | readonly string[]>>;
  /** Remedies that would put it right, best first; the plan is made by remedies/. */
  readonly remedies: readonly RemedyId[];
  /** Exceptions that were looked at and why they do not apply; keys of words/. */
  readonly considered: readonly string[];
}

export type RemedyId =
  | 'move-to-cc' | 'remove-recipient' | 'send-separately' | 'copy-ward-members' | 'state-the-copy' | 'deliver-later'
  | 'send-privately' | 'hand-over-to-officer' | 'reword-as-request' | 'remove-sentence' | 'state-capacity' | 'out-of-hours-number';

export interface ClauseReference {
  readonly protocol: string;
  readonly number: string;
  readonly heading: string;
}

/** A remedy with its plan: exactly these changes put the finding right. */
export interface Remedy {
  readonly id: RemedyId;
  readonly label: string;
  readonly changes: readonly Change[];
}

/** One per check and message, at its highest severity (settled question 1). */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly clauses: readonly [ClauseReference, ...ClauseReference[]];
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly remedies: readonly Remedy[];
  readonly facts: readonly Fact[];
}
