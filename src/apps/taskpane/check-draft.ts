/** The checks themselves, as the pane asks them. With the language data they are the largest part of it, and run beside the page (checker-beside.ts). */
import { zoneFor } from '../../adapters/time-zones.ts';
import type { DraftRead } from '../../adapters/outlook/draft.ts';
import { checkIds } from '../../core/checks/settings.ts';
import { sideOf } from '../../core/correspondence.ts';
import { leavesNoTrace } from '../../core/dismissal/no-trace.ts';
import { threadOf } from '../../core/dismissal/thread.ts';
import type { DirectoryIndex } from '../../core/directory.ts';
import type { Finding } from '../../core/finding.ts';
import type { Reading } from '../../core/language/reading/reading.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { type QueryNote, queryNoteAbout } from '../../core/query-note.ts';
import { type Answer, type Report, answerOf, reportOf, situationOf } from '../../core/review.ts';
import { type ShownFinding, shownFinding } from './shown-finding.ts';

export interface CheckedFinding {
  readonly finding: Finding;
  readonly shown: ShownFinding;
  /** For “I think this is wrong”. */
  readonly note: QueryNote;
}

/** A draft with all that the checks say to it. Plain data throughout: it may come from a worker. */
export interface CheckedDraft extends DraftRead {
  readonly reading: Reading;
  /** Gravest first. */
  readonly findings: readonly CheckedFinding[];
  readonly rest: Pick<Report, 'unable' | 'clear' | 'silent'>;
  readonly protocol: { readonly title: string; readonly shortTitle: string; readonly council: string };
  /** `unknown`: neither member nor officer by the directory; `none`: Outlook names no sender. */
  readonly sender: 'known' | 'unknown' | 'none';
  /** threadOf the subject. */
  readonly thread: string;
  /** A protected disclosure: nothing about it is stored. */
  readonly noTrace: boolean;
}

export interface Checker {
  /** @param now the moment of sending, unless the draft is to be delivered later */
  check(draft: DraftRead, now: number): Promise<CheckedDraft>;
}

/** @param pause where the checks share a thread with a page: lets it do other things between one check and the next */
export function createChecker(policy: Policy, directory: DirectoryIndex, pause: () => Promise<void> = () => Promise.resolve()): Checker {
  const zone = zoneFor(policy.timeZone);
  const { title, shortTitle, council } = policy.protocol;
  return {
    check: async (draft, now) => {
      const { message } = draft;
      await pause();
      const situation = situationOf(message, policy, directory, message.deferredUntil ?? now, zone);
      const answers: Answer[] = [];
      for (const id of checkIds) {
        await pause();
        answers.push(answerOf(id, situation));
      }
      const { findings, unable, clear, silent } = reportOf(policy, answers);
      const laidOut: CheckedFinding[] = [];
      for (const finding of findings) {
        await pause();
        laidOut.push({ finding, shown: shownFinding(finding, situation), note: queryNoteAbout(finding, policy, directory, situation.correspondence) });
      }
      return {
        ...draft, reading: situation.reading, findings: laidOut, rest: { unable, clear, silent },
        protocol: { title, shortTitle, council },
        sender: !message.from ? 'none' : sideOf(situation.correspondence.sender) === null ? 'unknown' : 'known',
        thread: threadOf(message.subject),
        noTrace: leavesNoTrace(situation.reading, situation.correspondence),
      };
    },
  };
}
