/** What the pane shows of a checked draft: plain data, ready to be laid out. */
import type { CheckId } from '../../core/checks/settings.ts';
import { type Dismissal, type DismissalScope, type SetAside, scopesFor, sortOut } from '../../core/dismissal.ts';
import type { Change } from '../../core/remedies/change.ts';
import { checkNames } from '../../core/words/pane.ts';
import type { CheckedDraft, CheckedFinding } from './check-draft.ts';
import { type CheckLists, checkLists } from './check-lists.ts';
import type { ShownFinding, ShownRemedy } from './shown-finding.ts';

export interface RemedyView extends ShownRemedy {
  /** Outlook can change the draft so; else it is advice. */
  readonly canApply: boolean;
  /** Outlook can open the further messages too; else they are left to the sender. */
  readonly opens: boolean;
}

export interface FindingView extends ShownFinding {
  readonly remedies: readonly RemedyView[];
  readonly scopes: readonly DismissalScope[];
}

export interface PaneView extends CheckLists {
  /** Gravest first. */
  readonly open: readonly FindingView[];
  readonly setAside: readonly { readonly key: CheckId; readonly name: string; readonly message: string; readonly dismissals: readonly Dismissal[] }[];
  readonly protocol: CheckedDraft['protocol'];
  readonly sender: CheckedDraft['sender'];
  readonly senderAddress: string;
  /** Neither recipients nor own words yet. */
  readonly empty: boolean;
  readonly noTrace: boolean;
}

/** @param canApply can this Outlook make such changes? */
export function viewOf(checked: CheckedDraft, dismissals: readonly Dismissal[], canApply: (changes: readonly Change[]) => boolean): PaneView {
  const { message, reading, findings, thread, protocol, sender, noTrace } = checked;
  const { open, setAside } = sortOut(findings.map(({ finding }) => finding), reading, thread, dismissals);
  return {
    open: findings.filter(({ finding }) => open.includes(finding)).map((one) => findingView(one, checked, canApply)),
    setAside: setAside.map(setAsideView),
    ...checkLists(checked.rest, checked.missing),
    protocol, sender, noTrace,
    senderAddress: message.from?.address ?? '',
    empty: message.to.length + message.cc.length + message.bcc.length === 0
      && reading.sentences.every(({ part }) => part === 'subject')
      && findings.length === 0,
  };
}

function findingView(
  { finding, shown }: CheckedFinding, { missing, thread, noTrace }: CheckedDraft, canApply: (changes: readonly Change[]) => boolean,
): FindingView {
  // Words that could not be read are not written over.
  const unread = new Set(missing.map(({ what }) => what));
  return {
    ...shown,
    remedies: shown.remedies.map((remedy) => {
      const inDraft = remedy.changes.filter(({ kind }) => kind !== 'new-message');
      return {
        ...remedy,
        canApply: canApply(inDraft) && inDraft.every((change) => change.kind !== 'replace-text' || !unread.has(change.part)),
        opens: canApply(remedy.changes.filter(({ kind }) => kind === 'new-message')),
      };
    }),
    scopes: scopesFor(finding, thread).filter((scope) => !noTrace || scope === 'message'),
  };
}

function setAsideView({ finding, dismissals }: SetAside): PaneView['setAside'][number] {
  const key = finding.check as CheckId;
  return { key, name: checkNames[key].name, message: finding.message, dismissals };
}
