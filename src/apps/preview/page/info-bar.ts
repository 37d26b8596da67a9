/** The information bar above a draft. */
import type { ComposeItem, Notice } from '../host/compose-item.ts';
import { element, fill } from './element.ts';

const marks: Readonly<Record<string, string>> = { informationalMessage: 'i', errorMessage: '!', progressIndicator: '…', insightMessage: 'i' };

export function createInfoBar(): { readonly element: HTMLElement; show(item: ComposeItem): void } {
  const bar = element('div', { 'class': 'info-bar', 'role': 'region', 'aria-label': 'Information bar', 'aria-live': 'polite' });
  const line = (notice: Notice, item: ComposeItem) => element('div', { 'class': `notice ${notice.type}`, 'data-key': notice.key },
    element('span', { 'class': 'mark', 'aria-hidden': 'true' }, marks[notice.type] ?? 'i'),
    element('p', {}, notice.message),
    element('button', { 'type': 'button', 'aria-label': `Dismiss: ${notice.message}`, 'onclick': () => {
      item.notices.delete(notice.key);
      item.changed('notices');
    } }, '×'));
  return { element: bar, show: (item) => fill(bar, ...[...item.notices.values()].map((notice) => line(notice, item))) };
}
