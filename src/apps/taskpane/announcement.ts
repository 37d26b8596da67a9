/** What the live region says when findings come or go: once, and nothing while they stand. */
import { pane } from '../../core/words/pane.ts';
import type { PaneView } from './pane-view.ts';

/** '' when there is nothing new: the same checks at the same severity, whatever happened to their words. */
export function announcementOf(before: PaneView | null, after: PaneView): string {
  const raised = raisedIn(after);
  if (before !== null && raised === raisedIn(before)) return '';
  const [first] = after.open;
  if (first) return pane.raised(after.open.length, first.name);
  return before === null || before.open.length === 0 ? '' : pane.nowClear;
}

function raisedIn(view: PaneView): string {
  return view.open.map(({ key, severity }) => `${key} ${severity}`).join(', ');
}
