/**
 * The checks in a worker, so that nobody's typing waits for them: a pane beside the message may share its thread, as in Outlook on the web and in the preview.
 * Where there is no worker, or it fails, they run on the page's own thread, a check at a time.
 */
import type { DraftRead } from '../../adapters/outlook/draft.ts';
import type { CheckedDraft, Checker } from './check-draft.ts';
import type { CouncilData } from './council-data.ts';
import type { BadSettings } from './settings.ts';

/** The council's settings first, then a draft at a time. */
export type Question = { readonly settings: CouncilData } | { readonly draft: DraftRead; readonly now: number };

export interface Asked {
  readonly number: number;
  readonly question: Question;
}

/** `value`: the problems with the settings, null for none; or a checked draft. `trouble`: what was thrown. */
export type Answered = { readonly number: number } & ({ readonly value: readonly string[] | null | CheckedDraft } | { readonly trouble: string });

/** A Worker as far as this file looks at it. */
export interface CheckWorker {
  postMessage(asked: Asked): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Answered }) => void) | null;
  onerror: ((event: { preventDefault(): void }) => void) | null;
}

/** The worker itself is gone or never came; not a check that threw. */
class WorkerLost extends Error {}

/**
 * @param start makes the worker; may throw where there is none
 * @param here the same checks on this thread; asked for only without a worker
 */
export async function checkerBeside(
  settings: CouncilData, start: () => CheckWorker, here: () => Promise<Checker | BadSettings>,
): Promise<Checker | BadSettings> {
  let ask: ((question: Question) => Promise<unknown>) | null;
  try {
    ask = talkWith(start());
    const problems = await ask({ settings }) as readonly string[] | null;
    if (problems) return { problems };
  } catch {
    return here();
  }
  return {
    check: async (draft, now) => {
      try {
        if (ask) return await ask({ draft, now }) as CheckedDraft;
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error;
        ask = null;
      }
      const instead = await here();
      if ('problems' in instead) throw new Error(instead.problems.join('\n'));
      return instead.check(draft, now);
    },
  };
}

function talkWith(worker: CheckWorker): (question: Question) => Promise<unknown> {
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  let number = 0;
  let lost = false;
  worker.onmessage = ({ data }) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('trouble' in data) asker?.reject(new Error(data.trouble));
    else asker?.resolve(data.value);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    lost = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new WorkerLost());
    waiting.clear();
  };
  return (question) => new Promise((resolve, reject) => {
    if (lost) {
      reject(new WorkerLost());
      return;
    }
    number += 1;
    waiting.set(number, { resolve, reject });
    worker.postMessage({ number, question });
  });
}
