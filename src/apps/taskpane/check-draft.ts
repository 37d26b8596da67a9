/** The checks themselves, as the pane asks them. Loaded after the page stands: with the language data it is the largest part. */
import { zoneFor } from '../../adapters/time-zones.ts';
import type { DraftRead } from '../../adapters/outlook/draft.ts';
import type { Situation } from '../../core/checks/check.ts';
import { checkIds } from '../../core/checks/index.ts';
import { leavesNoTrace } from '../../core/dismissal/no-trace.ts';
import { threadOf } from '../../core/dismissal/thread.ts';
import type { DirectoryIndex } from '../../core/directory.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { type Answer, type Report, answerOf, reportOf, situationOf } from '../../core/review.ts';

/** A draft with all that the checks say to it. */
export interface CheckedDraft extends DraftRead {
  readonly situation: Situation;
  readonly report: Report;
  /** threadOf the subject. */
  readonly thread: string;
  /** A protected disclosure: nothing about it is stored. */
  readonly noTrace: boolean;
}

export interface Checker {
  readonly policy: Policy;
  readonly directory: DirectoryIndex;
  /**
   * @param now the moment of sending, unless the draft is to be delivered later
   * @param pause lets the page do other things between one check and the next
   */
  check(draft: DraftRead, now: number, pause: () => Promise<void>): Promise<CheckedDraft>;
}

export function createChecker(policy: Policy, directory: DirectoryIndex): Checker {
  const zone = zoneFor(policy.timeZone);
  return {
    policy,
    directory,
    check: async (draft, now, pause) => {
      const { message } = draft;
      const situation = situationOf(message, policy, directory, message.deferredUntil ?? now, zone);
      const answers: Answer[] = [];
      for (const id of checkIds) {
        await pause();
        answers.push(answerOf(id, situation));
      }
      return {
        ...draft, situation,
        report: reportOf(policy, answers),
        thread: threadOf(message.subject),
        noTrace: leavesNoTrace(situation.reading, situation.correspondence),
      };
    },
  };
}
