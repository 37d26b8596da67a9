/** How far a long run has come: one line on a terminal, gone when the run is done. */
import type { Output } from './surroundings.ts';

export interface Progress {
  /** One more message is done. */
  step(): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const shownAfter = 1500;
const every = 250;

/** Silent unless standard error is a terminal. */
export function progressOn(stderr: Output, now: () => number): Progress {
  if (!stderr.isTTY) return { step: () => undefined, clear: () => undefined };
  const start = now();
  let count = 0;
  let last = start;
  let isShown = false;
  return {
    step: () => {
      count += 1;
      const moment = now();
      if (moment - start < shownAfter || moment - last < every) return;
      last = moment;
      isShown = true;
      const rate = Math.round((count * 1000) / (moment - start));
      stderr.write(`\r\u001b[K${count.toLocaleString('en-GB')} messages, ${rate.toLocaleString('en-GB')} a second`);
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}
