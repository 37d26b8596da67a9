/**
 * OnMessageSend: reads the draft, reviews it, and asks or lets it go.
 *
 * | what happened                                              | answer                                   | information bar                    |
 * |------------------------------------------------------------|------------------------------------------|------------------------------------|
 * | no finding, or only such as stay in the pane               | goes                                     | –                                  |
 * | a finding asks (stop, warn; or as the policy says)         | alert: Open Countersign / Send Anyway    | –                                  |
 * | all that ask were shown for this draft before              | goes: the sender has seen them           | –                                  |
 * | all that ask were set aside with a reason in the pane      | goes                                     | –                                  |
 * | nothing asks, but a check could not be made                | goes                                     | not every check could be made      |
 * | recipients, From, subject or body cannot be read           | goes                                     | could not be checked               |
 * | anything throws, hangs, or takes longer than three seconds | goes (the alert, if it was decided)      | could not be checked               |
 */
import { createDismissalStore } from '../../adapters/outlook/dismissals.ts';
import type { Missing } from '../../adapters/outlook/draft.ts';
import { paneButton } from '../../adapters/outlook/manifest-names.ts';
import { noticeKeys, showNotice } from '../../adapters/outlook/notices.ts';
import type { ComposeItem, Host, RoamingSettings } from '../../adapters/outlook/office.ts';
import { readDraft } from '../../adapters/outlook/read-draft.ts';
import { keepShown, shownFindings } from '../../adapters/outlook/shown-findings.ts';
import { asksAtSend, fingerprint } from '../../core/at-send.ts';
import { sortOut } from '../../core/dismissal.ts';
import { leavesNoTrace } from '../../core/dismissal/no-trace.ts';
import { threadOf } from '../../core/dismissal/thread.ts';
import type { Finding } from '../../core/finding.ts';
import type { OutgoingMessage } from '../../core/message.ts';
import { type Report, review, situationOf } from '../../core/review.ts';
import { alertButton, alertFor, notices } from '../../core/words/alert.ts';
import { type Completion, type LaunchEvent, answerOnce, within } from './complete-once.ts';
import type { Council } from './council.ts';

/** What a handler is given of the world; `host` is asked inside, because it may throw. */
export interface Surroundings {
  readonly host: () => Host;
  /** Where the pane keeps what was set aside for a thread or recipient; null where this Outlook has no such place. */
  readonly roaming: () => RoamingSettings | null;
  readonly council: () => Council;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const goes: Completion = { allowEvent: true };

/** Without these a finding, or none, would be a guess. */
const needed: readonly string[] = ['from', 'to', 'cc', 'bcc', 'subject', 'body'];

/** Keeping what was shown must not cost the alert itself. */
const keepingLimit = 600;

export function checkAtSend(event: LaunchEvent, { host, roaming, council, now }: Surroundings): void {
  let item: ComposeItem | null | undefined;
  const goesWith = (text: string) => {
    const said = item ? showNotice(item, noticeKeys.unchecked, text) : Promise.resolve();
    said.catch(() => undefined).then(() => answering.complete(goes));
  };
  const giveUp = () => goesWith(notices.unchecked);
  const answering = answerOnce(event, goes, giveUp);
  try {
    const mailbox = host();
    item = mailbox.item;
    if (!item) {
      giveUp();
      return;
    }
    const draft = item;
    readDraft(draft, mailbox).then(({ message, missing }) => {
      if (missing.some(isNeeded)) return giveUp();
      const { policy, directory } = council();
      const deliveredAt = message.deferredUntil ?? now();
      const report = review(message, policy, directory, deliveredAt);
      const asking = report.findings.filter((finding) => asksAtSend(finding, policy));
      if (asking.length === 0) return goesAfter(report);
      const { reading, correspondence } = situationOf(message, policy, directory, deliveredAt, null);
      const alert = (findings: readonly Finding[]) => alertOf(findings, policy.protocol.shortTitle);
      answering.intend(alert(asking));
      const key = keyOf(message);
      return Promise.all([within(keepingLimit, shownFindings(draft, key), []), within(keepingLimit, setAsideIn(draft), [])]).then(([shown, dismissals]) => {
        const { open } = sortOut(asking, reading, threadOf(message.subject), dismissals);
        const fingerprints = open.map(fingerprint);
        if (fingerprints.every((one) => shown.includes(one))) return goesAfter(report);
        answering.intend(alert(open));
        // What is shown is kept before it shows, because the answer to it is never told.
        const all = shown.filter((one) => !fingerprints.includes(one)).concat(fingerprints);
        const kept = leavesNoTrace(reading, correspondence) ? Promise.resolve() : within(keepingLimit, keepShown(draft, key, all), undefined);
        return kept.then(() => answering.complete(alert(open)));
      });
    }).catch(giveUp);
  } catch {
    giveUp();
  }

  function goesAfter(report: Report): void {
    if (report.unable.length > 0) goesWith(notices.partlyUnchecked);
    else answering.complete(goes);
  }

  function setAsideIn(draft: ComposeItem): ReturnType<ReturnType<typeof createDismissalStore>['load']> {
    return createDismissalStore(draft, roaming()).load();
  }
}

function isNeeded({ what }: Missing): boolean {
  return needed.includes(what);
}

function alertOf(asking: readonly Finding[], shortTitle: string): Completion {
  const { text, markdown } = alertFor(asking, shortTitle);
  return {
    allowEvent: false,
    errorMessage: text,
    errorMessageMarkdown: markdown,
    cancelLabel: alertButton,
    commandId: paneButton,
    // Older Outlooks take text alone.
    contextData: JSON.stringify({ check: asking[0]!.check, clause: asking[0]!.clauses[0].number }),
    // Under the strict manifest (SoftBlock) only what a clause forbids holds the first send; under the usual one everything asks.
    ...(asking.some(({ severity }) => severity === 'stop') ? {} : { sendModeOverride: 'promptUser' as const }),
  };
}

/** Tells drafts apart in a runtime that serves several and keeps nothing with them. */
function keyOf({ from, to, cc, bcc, subject }: OutgoingMessage): string {
  return JSON.stringify([subject, ...[from ? [from] : [], to, cc, bcc].map((boxes) => boxes.map(({ address }) => address))]);
}
