/** The window in which a message is written. */
import { type Mailbox, recipientFields } from '../../../core/message.ts';
import type { ComposeItem, Part } from '../host/compose-item.ts';
import type { AddressBook } from './address-book.ts';
import { createEditor } from './body-editor.ts';
import { inWords, momentOf, onTheWall } from './clock.ts';
import { element, fill } from './element.ts';
import { createInfoBar } from './info-bar.ts';
import { createRecipientRow } from './recipient-field.ts';

export interface ComposeWindow {
  readonly element: HTMLElement;
  readonly editor: ReturnType<typeof createEditor>;
  /** The addresses that the person may write from. */
  show(item: ComposeItem, addresses: readonly Mailbox[]): void;
  /** While Outlook asks the add-in. */
  sending(on: boolean): void;
  showPane(open: boolean): void;
  focusPaneButton(): void;
  focusWords(): void;
}

export interface ComposeActions {
  send(): void;
  togglePane(): void;
}

export function createComposeWindow(book: AddressBook, zone: string, actions: ComposeActions): ComposeWindow {
  let item: ComposeItem | null = null;
  const editor = createEditor();
  const bar = createInfoBar();
  const rows = recipientFields.map((field) => [field, createRecipientRow(field, book, (list) => item?.setRecipients(field, list))] as const);

  const from = element('select', { id: 'from', onchange: () => {
    const option = from.selectedOptions[0];
    if (!item || !option) return;
    item.from = { name: option.dataset.name ?? '', address: from.value };
    item.changed('from');
  } });
  const subject = element('input', { id: 'subject', type: 'text', maxlength: 255, oninput: () => { if (item) item.subject = subject.value; } });
  const held = element('p', { class: 'held', role: 'status' });
  const delivery = element('input', { id: 'delivery', type: 'datetime-local', onchange: () => {
    if (!item) return;
    item.deliverAt = momentOf(delivery.value, zone) || 0;
    item.changed('delivery');
  } });
  const sendButton = element('button', { type: 'button', class: 'main', onclick: () => {
    if (sendButton.getAttribute('aria-disabled') !== 'true') actions.send();
  } }, 'Send');
  const paneButton = element('button', { 'type': 'button', 'aria-expanded': 'true', 'onclick': () => actions.togglePane() },
    element('img', { src: '/icons/icon-16.png', alt: '', width: 16, height: 16 }), 'Countersign');

  const showPart = (part: Part) => {
    if (!item) return;
    const { recipients, deliverAt } = item;
    for (const [field, row] of rows) if (part === field) row.show(recipients[field]);
    if (part === 'subject') subject.value = item.subject;
    if (part === 'notices') bar.show(item);
    if (part === 'from') from.value = item.from.address;
    if (part === 'delivery') {
      delivery.value = deliverAt > 0 ? onTheWall(deliverAt, zone) : '';
      fill(held, deliverAt > 0 ? `Will be delivered ${inWords(deliverAt, zone)}` : null);
    }
  };

  return {
    element: element('section', { 'class': 'compose', 'aria-label': 'Message' },
      element('div', { class: 'tool-bar' }, sendButton, paneButton),
      bar.element,
      element('div', { class: 'row' }, element('label', { for: 'from' }, 'From'), element('div', { class: 'field' }, from)),
      ...rows.map(([, row]) => row.element),
      element('div', { class: 'row' }, element('label', { for: 'subject' }, 'Subject'), element('div', { class: 'field' }, subject)),
      element('div', { class: 'row' }, element('label', { for: 'delivery' }, 'Deliver at'), element('div', { class: 'field' }, delivery, held)),
      editor.element),
    editor,
    show: (shown, addresses) => {
      item = shown;
      fill(from, ...addresses.map(({ name, address }) =>
        element('option', { 'value': address, 'data-name': name }, name === '' ? address : `${name} <${address}>`)));
      shown.onChange((part) => { if (item === shown) showPart(part); });
      for (const part of [...recipientFields, 'from', 'subject', 'delivery', 'notices'] as const) showPart(part);
    },
    sending: (on) => {
      // Not `disabled`: the focus would be lost.
      sendButton.setAttribute('aria-disabled', String(on));
      sendButton.textContent = on ? 'Checking…' : 'Send';
    },
    showPane: (open) => paneButton.setAttribute('aria-expanded', String(open)),
    focusPaneButton: () => paneButton.focus(),
    focusWords: () => editor.focus(),
  };
}
