/** What would have gone, newest first. */
import type { Mailbox } from '../../../core/message.ts';
import type { ComposeItem } from '../host/compose-item.ts';
import { inWords } from './clock.ts';
import { element, fill } from './element.ts';

export interface Outbox {
  readonly element: HTMLElement;
  /** @param at the moment of sending @returns one sentence on it */
  add(item: ComposeItem, at: number, zone: string): string;
}

export function createOutbox(): Outbox {
  const sent: HTMLElement[] = [];
  const heading = element('h2', { id: 'outbox-title' }, 'Outbox');
  const list = element('ul', { class: 'sent' });
  const empty = element('p', { class: 'hint' }, 'Nothing yet. What you send is only shown here: no mail leaves this machine.');
  return {
    element: element('section', { 'class': 'outbox', 'aria-labelledby': 'outbox-title', 'tabindex': 0 }, heading, empty, list),
    add: (item, at, zone) => {
      const held = item.deliverAt > at;
      const when = held ? `Held, to be delivered ${inWords(item.deliverAt, zone)}` : `Would have gone ${inWords(at, zone)}`;
      sent.unshift(element('li', {},
        element('strong', {}, item.subject === '' ? '(no subject)' : item.subject),
        element('p', {}, when),
        ...recipientLines(item),
        ...[...item.notices.values()].map(({ message }) => element('p', { class: 'who' }, `Information bar: ${message}`))));
      fill(list, ...sent);
      empty.hidden = true;
      heading.textContent = `Outbox (${sent.length})`;
      return `${when}. It is in the outbox.`;
    },
  };
}

function recipientLines({ recipients }: ComposeItem): readonly HTMLElement[] {
  const names = (list: readonly Mailbox[]) => list.map(({ name, address }) => (name === '' ? address : name)).join(', ');
  const filled = (['to', 'cc', 'bcc'] as const).filter((field) => recipients[field].length > 0);
  return filled.map((field) => element('p', { class: 'who' }, `${field[0]!.toUpperCase()}${field.slice(1)}: ${names(recipients[field])}`));
}
