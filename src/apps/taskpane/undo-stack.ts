/** What was done to the draft from the pane, newest last, and how each is taken back. */
import type { OutgoingMessage } from '../../core/message.ts';
import type { Done } from './pane-state.ts';

export interface Undoable {
  readonly label: string;
  undo(): Promise<void>;
  /** The words as they stood after the change; null when it left them alone. Words written since would be lost, so that they must be the same still. */
  readonly words: string | null;
}

export interface UndoStack {
  /** @returns the id of what was done */
  push(one: Undoable): number;
  /** The newest, taken off. */
  pop(): (Undoable & Done) | null;
  list(): readonly Done[];
  clear(): void;
}

export function undoStack(): UndoStack {
  let stack: readonly (Undoable & Done)[] = [];
  let number = 0;
  return {
    push: (one) => {
      number += 1;
      stack = [...stack, { ...one, id: number }];
      return number;
    },
    pop: () => {
      const last = stack[stack.length - 1] ?? null;
      stack = stack.slice(0, -1);
      return last;
    },
    list: () => stack.map(({ id, label }) => ({ id, label })),
    clear: () => { stack = []; },
  };
}

/** Subject and body as one text, to be compared. */
export function wordsOf({ subject, body }: OutgoingMessage): string {
  return `${subject}\n${body.content}`;
}
