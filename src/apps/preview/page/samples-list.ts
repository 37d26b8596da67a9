/** Sample drafts to load, each with what it shows; and where to drop one's own. */
import type { OutgoingMessage } from '../../../core/message.ts';
import type { Sample } from '../shown.ts';
import { element, fill } from './element.ts';

export interface SamplesList {
  readonly element: HTMLElement;
  /** Marks the one that is open; null for none. */
  mark(id: string | null): void;
}

/** Groups by check, in the order in which they are shown. */
const groups: readonly (readonly [string, string])[] = [
  ['blind-copy', 'Blind copies'], ['undeclared-copy', 'Copies to others'], ['ward-copy', 'Ward members'],
  ['commitment-in-members-name', 'Commitments for the council'], ['officer-criticism', 'Words about officers'], ['out-of-hours', 'Time of delivery'],
  ['two-protocols', 'One e-mail, two protocols'], ['', 'In order'],
];

export function createSamplesList(samples: readonly Sample[], open: (sample: Sample) => void, openMessage: (message: OutgoingMessage) => void, openBlank: () => void): SamplesList {
  const buttons = new Map(samples.map((sample) => [sample.id, element('button', { type: 'button', onclick: () => open(sample) },
    element('span', { class: 'subject' }, sample.message.subject), element('span', { class: 'shows' }, sample.shows))]));
  const sections = groups.flatMap(([check, name]) => {
    const own = samples.filter((sample) => sample.check === check);
    return own.length === 0 ? [] : [element('h3', {}, name), element('ul', {}, ...own.map(({ id }) => element('li', {}, buttons.get(id)!)))];
  });
  return {
    element: element('div', { class: 'samples' },
      element('button', { type: 'button', class: 'new', onclick: openBlank }, 'New message'),
      ownFile(openMessage), ...sections),
    mark: (id) => buttons.forEach((button, own) => (own === id ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current'))),
  };
}

/** A field for a mail file, which can also be dropped anywhere on the page. */
function ownFile(openMessage: (message: OutgoingMessage) => void): HTMLElement {
  const said = element('p', { class: 'hint', role: 'status' }, 'Or drop a mail file (.eml, .msg) anywhere on this page. It is read on this machine.');
  const take = async (file: File | undefined) => {
    if (!file) return;
    const answer = await fetch('/mail', { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: file });
    const read = await answer.json() as { message?: OutgoingMessage; problem?: string };
    if (read.message) openMessage(read.message);
    fill(said, read.message ? `Opened ${file.name}.` : read.problem ?? 'The file could not be read.');
  };
  const input = element('input', { 'type': 'file', 'accept': '.eml,.msg', 'id': 'own-file', 'class': 'unseen', 'onchange': () => { void take(input.files?.[0]); input.value = ''; } });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  });
  return element('div', { class: 'own-file' }, input, element('label', { 'for': 'own-file', 'class': 'button' }, 'Open a mail file…'), said);
}
