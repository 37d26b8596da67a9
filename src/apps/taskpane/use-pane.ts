/** React's view of a pane session, and the focus of somebody working in it. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { PaneSession } from './pane-session.ts';
import type { PaneState } from './pane-state.ts';

export function usePane(session: PaneSession): PaneState {
  useEffect(() => {
    session.start();
    return () => session.stop();
  }, [session]);
  return useSyncExternalStore(session.subscribe, session.state);
}

/**
 * When the control that had the focus is gone (its finding was answered), the focus goes to the summary instead of nowhere.
 * @returns for the element around everything, and for the one that takes over
 */
export function useFocusKept(state: PaneState): { readonly around: RefObject<HTMLDivElement | null>; readonly summary: RefObject<HTMLHeadingElement | null> } {
  const around = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLHeadingElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => { last.current = event.target as Element; };
    // A click beside every control: whoever clicked there is not called back from it.
    const forget = () => { last.current = null; };
    const element = around.current;
    element?.addEventListener('focusin', note);
    element?.addEventListener('pointerdown', forget);
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('pointerdown', forget);
    };
  }, []);
  useLayoutEffect(() => {
    const lost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    // Only within a focused pane: the focus is never taken from the message.
    if (lost && document.hasFocus()) summary.current?.focus();
  }, [state]);
  return { around, summary };
}
