/** Follows a draft: reads it gently, more seldom while it stands still, never twice at once, and not at all while nobody looks. */
import type { DraftRead, OutlookDraft } from '../../adapters/outlook/draft.ts';

/** Clock, timers and visibility of the page, so that a test can stand in for them. */
export interface Surroundings {
  /** Milliseconds since the epoch. */
  now(): number;
  /** @returns calls it off */
  after(milliseconds: number, work: () => void): () => void;
  isVisible(): boolean;
  /** @returns stops listening */
  onVisible(handler: () => void): () => void;
}

/** Milliseconds between readings: after a change, at most, after an event of Outlook, and how long one reading may take. */
export const pace = { afterChange: 1_500, atMost: 6_000, afterEvent: 250, readLimit: 10_000 };

/** Quieter by this much after each reading that found nothing new. */
const quieter = 1.5;

/** Delivery counts from now, so that a draft that stands still is looked at again each minute. */
const minute = 60_000;

export interface DraftWatch {
  start(): void;
  stop(): void;
  /** Reads at once, after a reading under way; settles when what was read has been handed on. */
  readNow(): Promise<void>;
  /** The work just done took so many milliseconds: polling leaves twenty times that between, up to its slowest pace. */
  took(milliseconds: number): void;
}

/**
 * @param onDraft a draft that is new or changed, or the same one in a new minute
 * @param onSilence Outlook did not answer (true), or answers again (false)
 */
export function watchDraft(
  draft: OutlookDraft, outside: Surroundings, onDraft: (read: DraftRead) => Promise<void> | void, onSilence: (silent: boolean) => void,
): DraftWatch {
  let known = '';
  let interval = pace.afterChange;
  let least = pace.afterChange;
  let running = false;
  let current: Promise<void> | null = null;
  let cancel = () => {};
  let stopListening: (() => void)[] = [];

  const plan = (milliseconds: number) => {
    cancel();
    if (running && outside.isVisible()) cancel = outside.after(milliseconds, () => void round());
  };

  const round = (): Promise<void> => {
    cancel();
    current ??= readOnce().finally(() => {
      current = null;
      plan(interval);
    });
    return current;
  };

  const readOnce = async (): Promise<void> => {
    try {
      const read = await within(pace.readLimit, draft.read(), outside);
      onSilence(false);
      const seen = `${Math.floor(outside.now() / minute)} ${JSON.stringify(read)}`;
      const changed = known.slice(known.indexOf(' ')) !== seen.slice(seen.indexOf(' '));
      interval = Math.max(least, changed ? pace.afterChange : Math.min(interval * quieter, pace.atMost));
      if (seen === known) return;
      known = seen;
      await onDraft(read);
    } catch {
      interval = pace.atMost;
      onSilence(true);
    }
  };

  const soon = () => {
    interval = Math.max(least, pace.afterChange);
    plan(pace.afterEvent);
  };

  return {
    start: () => {
      running = true;
      stopListening = [draft.onChanged(soon), outside.onVisible(() => plan(0))];
      void round();
    },
    stop: () => {
      running = false;
      cancel();
      for (const stop of stopListening) stop();
      stopListening = [];
    },
    readNow: async () => {
      if (current) await current;
      await round();
    },
    took: (milliseconds) => { least = Math.min(Math.max(pace.afterChange, milliseconds * 20), pace.atMost); },
  };
}

/** Rejects when the work has not ended in time. */
function within<T>(milliseconds: number, work: Promise<T>, outside: Surroundings): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = outside.after(milliseconds, () => reject(new Error('timed out')));
    work.then(resolve, reject).finally(cancel);
  });
}
