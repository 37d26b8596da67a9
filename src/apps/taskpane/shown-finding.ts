/** A finding as the pane lays it out, but for what dismissals and this Outlook decide. Plain data: a worker hands it over. */
import type { Situation } from '../../core/checks/check.ts';
import type { CheckId } from '../../core/checks/settings.ts';
import type { Finding, Remedy, Severity } from '../../core/finding.ts';
import { clauseOf } from '../../core/policy/policy.ts';
import type { Change } from '../../core/remedies/change.ts';
import { previewOf } from '../../core/remedies/preview.ts';
import { checkNames } from '../../core/words/pane.ts';
import { type Piece, sayPreview } from '../../core/words/say-preview.ts';
import { sayConsidered } from '../../core/words/say.ts';
import { type Quote, quotesOf } from './quotes.ts';

export interface ClauseView {
  readonly number: string;
  readonly heading: string;
  readonly summary: string;
  readonly exceptions: readonly string[];
  /** A clause of the council's own, in its own words. */
  readonly local: boolean;
}

export interface ShownRemedy {
  readonly id: Remedy['id'];
  readonly label: string;
  readonly changes: readonly Change[];
  readonly lines: readonly (readonly Piece[])[];
}

export interface ShownFinding {
  /** One a check, so that a card stays the same card while its words change. */
  readonly key: CheckId;
  readonly severity: Severity;
  readonly name: string;
  readonly message: string;
  readonly quotes: readonly Quote[];
  readonly clauses: readonly ClauseView[];
  readonly considered: readonly string[];
  readonly remedies: readonly ShownRemedy[];
}

export function shownFinding(finding: Finding, situation: Situation): ShownFinding {
  const key = finding.check as CheckId;
  return {
    key,
    severity: finding.severity,
    name: checkNames[key].name,
    message: finding.message,
    quotes: quotesOf(finding.evidence, situation),
    clauses: finding.clauses.map(({ number, heading }): ClauseView => {
      const clause = clauseOf(situation.policy, key, number);
      return { number, heading, summary: clause?.summary ?? '', exceptions: clause?.exceptions ?? [], local: clause?.section === 'local' };
    }),
    considered: sayConsidered(finding.facts),
    remedies: finding.remedies.map(({ id, label, changes }) => ({
      id, label, changes, lines: previewOf(changes, situation.message, situation.reading).map((line) => sayPreview(line, situation.zone)),
    })),
  };
}
