/** What the pane shows of a checked draft: plain data, ready to be laid out. */
import type { CheckId } from '../../core/checks/settings.ts';
import { type Dismissal, type DismissalScope, type SetAside, scopesFor, sortOut } from '../../core/dismissal.ts';
import { sideOf } from '../../core/correspondence.ts';
import type { Change } from '../../core/remedies/change.ts';
import type { Finding, Remedy, Severity } from '../../core/finding.ts';
import { clauseOf } from '../../core/policy/policy.ts';
import { previewOf } from '../../core/remedies/preview.ts';
import { checkNames } from '../../core/words/pane.ts';
import { type Piece, sayPreview } from '../../core/words/say-preview.ts';
import { sayConsidered } from '../../core/words/say.ts';
import type { CheckedDraft } from './check-draft.ts';
import { type CheckLists, checkLists } from './check-lists.ts';
import { type Quote, quotesOf } from './quotes.ts';

export interface ClauseView {
  readonly number: string;
  readonly heading: string;
  readonly summary: string;
  readonly exceptions: readonly string[];
  /** A clause of the council's own, in its own words. */
  readonly local: boolean;
}

export interface RemedyView {
  readonly id: Remedy['id'];
  readonly label: string;
  readonly lines: readonly (readonly Piece[])[];
  /** Outlook can make the change; else it is advice. */
  readonly canApply: boolean;
}

export interface FindingView {
  /** One a check, so that a card stays the same card while its words change. */
  readonly key: CheckId;
  readonly severity: Severity;
  readonly name: string;
  readonly message: string;
  readonly quotes: readonly Quote[];
  readonly clauses: readonly ClauseView[];
  readonly considered: readonly string[];
  readonly remedies: readonly RemedyView[];
  readonly scopes: readonly DismissalScope[];
}

export interface PaneView extends CheckLists {
  /** Gravest first. */
  readonly open: readonly FindingView[];
  readonly setAside: readonly { readonly key: CheckId; readonly name: string; readonly message: string; readonly dismissals: readonly Dismissal[] }[];
  readonly protocol: { readonly title: string; readonly shortTitle: string; readonly council: string };
  /** `unknown`: neither member nor officer by the directory; `none`: Outlook names no sender. */
  readonly sender: 'known' | 'unknown' | 'none';
  readonly senderAddress: string;
  /** Neither recipients nor own words yet. */
  readonly empty: boolean;
  readonly noTrace: boolean;
}

/** @param canApply can this Outlook make such changes? */
export function viewOf(checked: CheckedDraft, dismissals: readonly Dismissal[], canApply: (changes: readonly Change[]) => boolean): PaneView {
  const { situation, report, thread, message } = checked;
  const { protocol } = situation.policy;
  const { open, setAside } = sortOut(report.findings, situation.reading, thread, dismissals);
  const side = sideOf(situation.correspondence.sender);
  return {
    open: open.map((finding) => findingView(finding, checked, canApply)),
    setAside: setAside.map(setAsideView),
    ...checkLists(report, checked.missing),
    protocol: { title: protocol.title, shortTitle: protocol.shortTitle, council: protocol.council },
    sender: !message.from ? 'none' : side === null ? 'unknown' : 'known',
    senderAddress: message.from?.address ?? '',
    empty: message.to.length + message.cc.length + message.bcc.length === 0 && situation.reading.sentences.every(({ part }) => part === 'subject') && report.findings.length === 0,
    noTrace: checked.noTrace,
  };
}

function findingView(finding: Finding, checked: CheckedDraft, canApply: (changes: readonly Change[]) => boolean): FindingView {
  const { situation, message, thread } = checked;
  const key = finding.check as CheckId;
  // Words that could not be read are not written over.
  const unread = new Set(checked.missing.map(({ what }) => what));
  return {
    key,
    severity: finding.severity,
    name: checkNames[key].name,
    message: finding.message,
    quotes: quotesOf(finding.evidence, checked),
    clauses: finding.clauses.map(({ number, heading }): ClauseView => {
      const clause = clauseOf(situation.policy, key, number);
      return { number, heading, summary: clause?.summary ?? '', exceptions: clause?.exceptions ?? [], local: clause?.section === 'local' };
    }),
    considered: sayConsidered(finding.facts),
    remedies: finding.remedies.map(({ id, label, changes }) => ({
      id, label, canApply: canApply(changes) && changes.every((change) => change.kind !== 'replace-text' || !unread.has(change.part)),
      lines: previewOf(changes, message, situation.reading).map((line) => sayPreview(line, situation.zone)),
    })),
    scopes: scopesFor(finding, thread).filter((scope) => !checked.noTrace || scope === 'message'),
  };
}

function setAsideView({ finding, dismissals }: SetAside): PaneView['setAside'][number] {
  const key = finding.check as CheckId;
  return { key, name: checkNames[key].name, message: finding.message, dismissals };
}
