/** OnMessageRecipientsChanged and OnMessageFromChanged: a line in the information bar as soon as somebody in Bcc matters, gone when they are. */
import type { Missing } from '../../adapters/outlook/draft.ts';
import { noticeKeys, removeNotice, showNotice } from '../../adapters/outlook/notices.ts';
import { readDraft } from '../../adapters/outlook/read-draft.ts';
import { asksAtSend } from '../../core/at-send.ts';
import { type CheckId, checkIds } from '../../core/checks/settings.ts';
import type { OutgoingMessage } from '../../core/message.ts';
import { type Policy, untuned } from '../../core/policy/policy.ts';
import { review } from '../../core/review.ts';
import { noticeFor } from '../../core/words/alert.ts';
import type { Surroundings } from './check-at-send.ts';
import { type LaunchEvent, answerOnce } from './complete-once.ts';
import type { Council } from './council.ts';

/** Recipients alone decide these; what the others look for may still be written. */
const decidedByRecipients: readonly CheckId[] = ['blind-copy'];

/** Outlook raises the event several times for one change, and again at send: only the newest speaks. */
let newest = 0;

/** Quiet about errors: the draft is checked again when it is sent. */
export function watchRecipients(event: LaunchEvent, { host, council, now }: Pick<Surroundings, 'host' | 'council' | 'now'>): void {
  const turn = (newest += 1);
  const answering = answerOnce(event, {}, () => undefined);
  const done = () => answering.complete({});
  try {
    const mailbox = host();
    const { item } = mailbox;
    if (!item) {
      done();
      return;
    }
    readDraft(item, mailbox).then(({ message, missing }) => {
      if (turn !== newest || missing.some(isRecipients)) return;
      const line = lineFor(message, council(), now());
      return line === null ? removeNotice(item, noticeKeys.recipients) : showNotice(item, noticeKeys.recipients, line);
    }).then(done, done);
  } catch {
    done();
  }
}

function isRecipients({ what }: Missing): boolean {
  return what === 'from' || what === 'to' || what === 'cc' || what === 'bcc';
}

function lineFor(message: OutgoingMessage, { policy, directory }: Council, now: number): string | null {
  const { findings } = review(message, onRecipients(policy), directory, message.deferredUntil ?? now);
  const first = findings.find((finding) => asksAtSend(finding, policy));
  return first ? noticeFor(first, policy.protocol.shortTitle) : null;
}

function onRecipients(policy: Policy): Policy {
  const tuning: Partial<Record<CheckId, Policy['tuning'][CheckId]>> = {};
  for (const id of checkIds) {
    const own = policy.tuning[id] ?? untuned;
    tuning[id] = decidedByRecipients.includes(id) ? own : { ...own, enabled: false };
  }
  return { ...policy, tuning: tuning as Policy['tuning'] };
}
