/** The browser's clock, timers and visibility. */
import type { Surroundings } from './draft-watch.ts';

export const page: Surroundings = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  // Outlook's older web views have no requestIdleCallback.
  whenIdle: (work) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 300 });
    else setTimeout(work, 0);
  },
  isVisible: () => document.visibilityState !== 'hidden',
  onVisible: (handler) => {
    const listen = () => { if (document.visibilityState !== 'hidden') handler(); };
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  },
};
