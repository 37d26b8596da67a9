/** All that the pane knows at a moment. Replaced, never changed. */
import type { Mailbox } from '../../core/message.ts';
import type { PaneView } from './pane-view.ts';

/** Something done to the draft in this pane; the last one can be undone. */
export interface Done {
  readonly id: number;
  readonly label: string;
}

/** A message of its own that a remedy leaves to the sender, because this Outlook cannot open it. */
export interface ToWrite {
  readonly id: string;
  /** Id of what was done; undoing that takes this back too. */
  readonly done: number;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly body: string;
}

export type PanePhase = 'preparing' | 'reading' | 'ready' | 'unreadable' | 'checker-failed' | 'bad-settings';

export interface PaneState {
  readonly phase: PanePhase;
  /** What is wrong with the settings, a line each. */
  readonly problems: readonly string[];
  /** The last draft that was checked; null before the first. */
  readonly view: PaneView | null;
  /** Outlook stopped answering; the view may be out of date. */
  readonly stale: boolean;
  /** Oldest first. */
  readonly done: readonly Done[];
  readonly toWrite: readonly ToWrite[];
  /** A change is under way. */
  readonly busy: boolean;
  /** One sentence on what did not work; '' when all is well. */
  readonly trouble: string;
  /** For the live region: what changed. Numbered, so that the same sentence can be said twice. */
  readonly announcement: { readonly number: number; readonly text: string };
  /** The finding that an alert asked to show. */
  readonly asked: string | null;
}

export const firstState: PaneState = {
  phase: 'preparing', problems: [], view: null, stale: false, done: [], toWrite: [], busy: false, trouble: '',
  announcement: { number: 0, text: '' }, asked: null,
};
