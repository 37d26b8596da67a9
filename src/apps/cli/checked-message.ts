/** One message and what the protocol has to say to it: data that threads hand to each other and formats print. */
import { UnreadableMail } from '../../adapters/mail-files/unreadable-mail.ts';
import { type MailItem, readMail } from '../../adapters/mail-files/source.ts';
import { zoneFor } from '../../adapters/time-zones.ts';
import { type Directory, type DirectoryIndex, indexDirectory } from '../../core/directory.ts';
import type { Finding } from '../../core/finding.ts';
import { readMessage } from '../../core/language/reading/read-message.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { type Unable, review } from '../../core/review.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** What every message is checked against: data, so that it can be handed to a worker. */
export interface CheckSetting {
  readonly policy: Policy;
  readonly directory: Directory;
  /** Moment of delivery of every message; null: each message's own. */
  readonly at: number | null;
  /** Moment for a message that names none. */
  readonly now: number;
  /** Whether the lines round the evidence are wanted. */
  readonly excerpts: boolean;
}

export interface Checked {
  readonly file: string;
  readonly index: number;
  readonly subject: string;
  readonly findings: readonly Finding[];
  readonly unable: readonly Unable[];
  /** For each finding the lines that its evidence stands in, words underlined. */
  readonly excerpts: readonly (readonly Excerpt[])[];
}

export type CheckedMessage = Checked | { readonly file: string; readonly index: number; readonly error: string };

/** Prepares the check of many messages against one setting; the function given back never throws. */
export function messageChecker(setting: CheckSetting): (item: MailItem) => Promise<CheckedMessage> {
  const directory = indexDirectory(setting.directory);
  return async (item) => {
    const { file, index } = item;
    try {
      return await check(item, setting, directory);
    } catch (error) {
      if (error instanceof UnreadableMail) return { file, index, error: error.reason };
      return { file, index, error: `could not be checked: ${String(error instanceof Error ? error.message : error).split('\n')[0]!}` };
    }
  };
}

async function check(item: MailItem, setting: CheckSetting, directory: DirectoryIndex): Promise<Checked> {
  const message = await readMail(item);
  const { policy } = setting;
  const deliveredAt = setting.at ?? message.deferredUntil ?? message.sentAt ?? setting.now;
  const { findings, unable } = review(message, policy, directory, deliveredAt, zoneFor(policy.timeZone));
  const shown = setting.excerpts && findings.length > 0;
  const text = shown ? readMessage(message).text : '';
  return {
    file: item.file, index: item.index, subject: message.subject, findings, unable,
    excerpts: shown ? findings.map((finding) => finding.evidence.map((evidence) => excerptOf(evidence, message.subject, text))) : [],
  };
}
