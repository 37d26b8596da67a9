/** Answers Outlook's event exactly once and in time, whatever happens meanwhile. */

/** Options of event.completed as Outlook names them. */
export interface Completion {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: 'promptUser';
}

export interface LaunchEvent {
  completed(options?: Completion): void;
}

/** A draft that is not read and judged by then goes unchecked; Outlook shows a waiting dialog after five seconds. */
export const patience = 2_800;

/** By then the event is answered; timers of a background window may be late by nearly a second. */
export const deadline = 3_100;

export interface Answering {
  /** Answers, unless it was done before. */
  complete(completion: Completion): void;
  /** What the deadline answers from now on. */
  intend(completion: Completion): void;
}

/**
 * @param first what the deadline answers until something else is intended
 * @param onPatienceEnd called when nothing was intended in time
 */
export function answerOnce(event: LaunchEvent, first: Completion, onPatienceEnd: () => void): Answering {
  let done = false;
  let intended: Completion | null = null;
  const complete = (completion: Completion) => {
    if (done) return;
    done = true;
    clearTimeout(impatience);
    clearTimeout(last);
    try {
      event.completed(completion);
    } catch {
      // Outlook has taken the event back; there is nobody left to answer.
    }
  };
  const impatience = setTimeout(() => { if (!intended) onPatienceEnd(); }, patience);
  const last = setTimeout(() => complete(intended ?? first), deadline);
  return { complete, intend: (completion) => { intended = completion; } };
}

/** What the promise gives, or the other value when it fails or takes longer. */
export function within<T>(limit: number, promise: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), limit);
    promise.catch(() => otherwise).then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
