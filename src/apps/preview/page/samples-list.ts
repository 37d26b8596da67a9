/** Sample drafts to load, each with what it shows. */
import type { Sample } from '../shown.ts';
import { element } from './element.ts';

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

/** @param ownFile where one's own mail file is opened */
export function createSamplesList(samples: readonly Sample[], open: (sample: Sample) => void, ownFile: HTMLElement, openBlank: () => void): SamplesList {
  const buttons = new Map(samples.map((sample) => [sample.id, element('button', { type: 'button', onclick: () => open(sample) },
    element('span', { class: 'subject' }, sample.message.subject), element('span', { class: 'shows' }, sample.shows))]));
  const sections = groups.flatMap(([check, name]) => {
    const own = samples.filter((sample) => sample.check === check);
    return own.length === 0 ? [] : [element('h3', {}, name), element('ul', {}, ...own.map(({ id }) => element('li', {}, buttons.get(id)!)))];
  });
  return {
    element: element('div', { class: 'samples' },
      element('button', { type: 'button', class: 'new', onclick: openBlank }, 'New message'),
      ownFile, ...sections),
    mark: (id) => buttons.forEach((button, own) => (own === id ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current'))),
  };
}
