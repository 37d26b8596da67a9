/** The first line of the pane: how things stand. */
import { pane } from '../../core/words/pane.ts';
import type { PaneState } from './pane-state.ts';

export interface Summary {
  readonly tone: 'working' | 'raised' | 'in-order' | 'open';
  readonly title: string;
  readonly more: string;
}

export function summaryOf({ phase, view }: PaneState): Summary {
  switch (phase) {
    case 'bad-settings': return { tone: 'open', title: pane.noPolicy, more: pane.noPolicyMore };
    case 'checker-failed': return { tone: 'open', title: pane.checkerFailed, more: pane.checkerFailedMore };
    case 'unreadable': return { tone: 'open', title: pane.unreadable, more: pane.unreadableMore };
    case 'preparing': return { tone: 'working', title: pane.preparing, more: '' };
    default: break;
  }
  if (!view) return { tone: 'working', title: pane.reading, more: '' };
  if (view.open.length > 0) return { tone: 'raised', title: pane.toLookAt(view.open.length), more: pane.toLookAtMore };
  if (view.setAside.length > 0) return { tone: 'in-order', title: pane.allSetAside, more: pane.allSetAsideMore };
  if (view.notChecked.length > 0 || (view.sender !== 'known' && !view.empty)) return { tone: 'open', title: pane.clearInPart, more: pane.clearInPartMore };
  if (view.empty) return { tone: 'open', title: pane.nothing, more: pane.nothingMore };
  return { tone: 'in-order', title: pane.clear, more: pane.clearMore };
}
