/** A finding as the pane lays it out, but for what dismissals and this Outlook decide. Plain data: a worker hands it over. */
import type { Situation } from '../../core/checks/check.ts';
import type { CheckId } from '../../core/checks/settings.ts';
import type { Finding, Remedy, Severity } from '../../core/finding.ts';
import { clauseOf } from '../../core/policy/policy.ts';
import type { Change } from '../../core/remedies/change.ts';
import { type PreviewLine, previewOf } from '../../core/remedies/preview.ts';
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
  /** What changes in the draft. */
  readonly lines: readonly (readonly Piece[])[];
  /** Further messages: what opening them says, and to whom they go. */
  readonly further: readonly { readonly line: readonly Piece[]; readonly to: readonly Piece[] }[];
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
    remedies: finding.remedies.map((remedy) => shownRemedy(remedy, situation)),
  };
}

function shownRemedy({ id, label, changes }: Remedy, { message, reading, zone }: Situation): ShownRemedy {
  const lines = previewOf(changes, message, reading);
  const say = (line: PreviewLine) => sayPreview(line, zone);
  return {
    id, label, changes,
    lines: lines.filter(({ kind }) => kind !== 'new-message').map(say),
    further: lines.flatMap((line) => (line.kind === 'new-message'
      ? [{ line: say(line), to: line.to.map(({ name, address }): Piece => ({ kind: 'ins', text: name === '' ? address : `${name} (${address})` })) }] : [])),
  };
}
