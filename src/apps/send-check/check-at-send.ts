/**
 * OnMessageSend: reads the draft, reviews it, and asks or lets it go.
 *
 * | what happened                                              | answer                                   | information bar                    |
 * |------------------------------------------------------------|------------------------------------------|------------------------------------|
 * | no finding, or only such as stay in the pane               | goes                                     | –                                  |
 * | a finding asks (stop, warn; or as the policy says)         | alert: Open Countersign / Send Anyway    | –                                  |
 * | all that ask were shown for this draft before              | goes: the sender has seen them           | –                                  |
 * | nothing asks, but a check could not be made                | goes                                     | not every check could be made      |
 * | recipients, From, subject or body cannot be read           | goes                                     | could not be checked               |
 * | anything throws, hangs, or takes longer than three seconds | goes (the alert, if it was decided)      | could not be checked               |
 */
import type { Missing } from '../../adapters/outlook/draft.ts';
import { paneButton } from '../../adapters/outlook/manifest-names.ts';
import { noticeKeys, showNotice } from '../../adapters/outlook/notices.ts';
import type { ComposeItem, Host } from '../../adapters/outlook/office.ts';
import { readDraft } from '../../adapters/outlook/read-draft.ts';
import { keepShown, shownFindings } from '../../adapters/outlook/shown-findings.ts';
import { asksAtSend, fingerprint } from '../../core/at-send.ts';
import type { Finding } from '../../core/finding.ts';
import type { OutgoingMessage } from '../../core/message.ts';
import { review } from '../../core/review.ts';
import { alertButton, alertFor, notices } from '../../core/words/alert.ts';
import { type Completion, type LaunchEvent, answerOnce, within } from './complete-once.ts';
import type { Council } from './council.ts';

/** What a handler is given of the world; `host` is asked inside, because it may throw. */
export interface Surroundings {
  readonly host: () => Host;
  readonly council: () => Council;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const goes: Completion = { allowEvent: true };

/** Without these a finding, or none, would be a guess. */
const needed: readonly string[] = ['from', 'to', 'cc', 'bcc', 'subject', 'body'];

/** Keeping what was shown must not cost the alert itself. */
const keepingLimit = 600;

export function checkAtSend(event: LaunchEvent, { host, council, now }: Surroundings): void {
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
    if (!item) { giveUp(); return; }
    const draft = item;
    readDraft(draft, mailbox).then(({ message, missing }) => {
      if (missing.some(isNeeded)) return giveUp();
      const { policy, directory } = council();
      const report = review(message, policy, directory, message.deferredUntil ?? now());
      const asking = report.findings.filter((finding) => asksAtSend(finding, policy));
      if (asking.length > 0) return ask(draft, message, asking, policy.protocol.shortTitle);
      if (report.unable.length > 0) return goesWith(notices.partlyUnchecked);
      answering.complete(goes);
    }).catch(giveUp);
  } catch {
    giveUp();
  }

  /** The alert, unless everything in it was shown before; what is shown is kept first, because the answer to it is never told. */
  function ask(draft: ComposeItem, message: OutgoingMessage, asking: readonly Finding[], shortTitle: string): Promise<void> {
    const alert = alertOf(asking, shortTitle);
    answering.intend(alert);
    const fingerprints = asking.map(fingerprint);
    const key = keyOf(message);
    return within(keepingLimit, shownFindings(draft, key), []).then((before) => {
      if (fingerprints.every((one) => before.includes(one))) return answering.complete(goes);
      const all = before.filter((one) => !fingerprints.includes(one)).concat(fingerprints);
      return within(keepingLimit, keepShown(draft, key, all), undefined).then(() => answering.complete(alert));
    });
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
    sendModeOverride: 'promptUser',
  };
}

/** Tells drafts apart in a runtime that serves several and keeps nothing with them. */
function keyOf({ from, to, cc, bcc, subject }: OutgoingMessage): string {
  return JSON.stringify([subject, ...[from ? [from] : [], to, cc, bcc].map((boxes) => boxes.map(({ address }) => address))]);
}
