/** The browser's clock, timers and visibility. */
import type { Surroundings } from './draft-watch.ts';

/** Settles when the page has nothing better to do. Outlook's older web views have no requestIdleCallback. */
export const idle = () => new Promise<void>((resolve) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 300 });
  else setTimeout(resolve, 0);
});

export const page: Surroundings = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  isVisible: () => document.visibilityState !== 'hidden',
  onVisible: (handler) => {
    const listen = () => { if (document.visibilityState !== 'hidden') handler(); };
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  },
};
