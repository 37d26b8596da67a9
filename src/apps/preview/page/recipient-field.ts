/** To, Cc or Bcc: people as chips, and a field that suggests whom the council knows. */
import type { Mailbox, RecipientField } from '../../../core/message.ts';
import type { AddressBook, Entry } from './address-book.ts';
import { element, fill } from './element.ts';

export interface RecipientRow {
  readonly element: HTMLElement;
  show(list: readonly Mailbox[]): void;
  focus(): void;
}

const names: Readonly<Record<RecipientField, string>> = { to: 'To', cc: 'Cc', bcc: 'Bcc' };

/** @param changed is told the new list */
export function createRecipientRow(field: RecipientField, book: AddressBook, changed: (list: readonly Mailbox[]) => void): RecipientRow {
  const listId = `suggestions-${field}`;
  let list: readonly Mailbox[] = [];
  let offered: readonly Entry[] = [];
  let chosen = -1;

  const chips = element('ul', { 'class': 'chips', 'aria-label': `${names[field]}: recipients` });
  const options = element('ul', { 'class': 'suggestions', 'id': listId, 'role': 'listbox', 'aria-label': `Suggestions for ${names[field]}`, 'hidden': true });
  const trouble = element('p', { class: 'trouble', role: 'alert' });
  const input = element('input', {
    'id': `field-${field}`, 'type': 'text', 'role': 'combobox',
    'aria-label': names[field], 'aria-expanded': 'false', 'aria-controls': listId, 'aria-autocomplete': 'list',
    'autocomplete': 'off', 'spellcheck': 'false', 'autocapitalize': 'off',
    'oninput': () => {
      trouble.textContent = '';
      offer(book.suggestionsFor(input.value));
    },
    'onkeydown': (event) => onKey(event),
    'onblur': () => {
      take();
      offer([]);
    },
  });

  const add = (mailbox: Mailbox) => {
    input.value = '';
    offer([]);
    changed([...list, mailbox]);
  };

  /** Takes what was typed. @returns false when there is nothing, or nothing that names anybody */
  const take = (): boolean => {
    const typed = input.value.replace(/[;,]\s*$/, '');
    if (typed.trim() === '') return false;
    const mailbox = book.mailboxFor(typed);
    if (mailbox) add(mailbox);
    else trouble.textContent = `“${typed.trim()}” is nobody in the directory, and no address.`;
    return mailbox !== null;
  };

  const offer = (entries: readonly Entry[]) => {
    offered = entries;
    mark(entries.length > 0 ? 0 : -1);
    options.hidden = entries.length === 0;
    input.setAttribute('aria-expanded', String(entries.length > 0));
  };

  const mark = (place: number) => {
    chosen = place;
    fill(options, ...offered.map(({ name, address, about }, at) => element('li', {
      'id': `${listId}-${at}`, 'role': 'option', 'aria-selected': String(at === place),
      // Before the field loses the focus.
      'onmousedown': (event: MouseEvent) => {
        event.preventDefault();
        add({ name, address });
      },
    },
    element('span', { class: 'who' }, name === '' ? address : name),
    element('span', { class: 'about' }, name === '' ? about : `${about} · ${address}`))));
    if (place < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${listId}-${place}`);
    options.children[place]?.scrollIntoView({ block: 'nearest' });
  };

  const onKey = (event: KeyboardEvent) => {
    const suggestion = offered[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (offered.length === 0) return;
      event.preventDefault();
      mark((chosen + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
    } else if (event.key === 'Enter' || event.key === ',' || event.key === ';') {
      event.preventDefault();
      if (suggestion && event.key === 'Enter') add({ name: suggestion.name, address: suggestion.address });
      else take();
    } else if (event.key === 'Escape' && offered.length > 0) {
      event.stopPropagation();
      offer([]);
    } else if (event.key === 'Backspace' && input.value === '' && list.length > 0) changed(list.slice(0, -1));
  };

  const chip = (mailbox: Mailbox, place: number): HTMLElement => {
    const name = mailbox.name === '' ? mailbox.address : mailbox.name;
    return element('li', { class: 'chip', title: mailbox.address }, element('span', {}, name), element('button', {
      'type': 'button', 'aria-label': `Remove ${name} from ${names[field]}`,
      'onclick': () => {
        changed(list.filter((_, at) => at !== place));
        input.focus();
      },
    }, '×'));
  };

  return {
    element: element('div', { class: 'row recipients' },
      element('label', { for: `field-${field}` }, names[field]),
      element('div', { class: 'field' }, chips, input, options, trouble)),
    show: (shown) => {
      list = shown;
      fill(chips, ...shown.map(chip));
      chips.hidden = shown.length === 0;
    },
    focus: () => input.focus(),
  };
}
