/** Who you are, which protocol holds, and what the clock says. */
import type { CouncilShown } from '../shown.ts';
import { momentOf, onTheWall } from './clock.ts';
import { element, fill } from './element.ts';

export interface TopBar {
  readonly element: HTMLElement;
  showPerson(address: string): void;
  showProtocol(id: string): void;
  showClock(moment: number): void;
}

export interface Choices {
  person(address: string): void;
  protocol(id: string): void;
  /** Null: the machine's own time again. */
  clock(moment: number | null): void;
}

const kinds = { 'member': 'Members', 'officer': 'Officers', 'political-assistant': 'Political assistants' } as const;

export function createTopBar({ directory, protocols, adopted }: CouncilShown, zone: string, choices: Choices): TopBar {
  const people = element('select', { id: 'person', onchange: () => choices.person(people.value) }, ...Object.entries(kinds).map(([kind, label]) =>
    element('optgroup', { label }, ...directory.people.filter((one) => one.kind === kind).map((one) =>
      element('option', { value: one.emails[0] }, `${one.name}, ${one.posts[0] ?? one.wards.map((ward) => `${ward} ward`).join(', ')}`)))));
  const packs = element('select', { id: 'protocol', onchange: () => choices.protocol(packs.value) }, ...protocols.map(({ id, title, council, status }) =>
    element('option', { value: id }, `${council}${status === 'in-force' || status === 'model' ? '' : ` (${status})`}: ${title}`)));
  packs.value = adopted;
  const clock = element('input', { id: 'clock', type: 'datetime-local', onchange: () => {
    const moment = momentOf(clock.value, zone);
    if (!Number.isNaN(moment)) choices.clock(moment);
  } });
  const now = element('button', { type: 'button', onclick: () => choices.clock(null) }, 'Now');
  const choice = (id: string, label: string, ...fields: readonly HTMLElement[]) =>
    element('div', { class: 'choice' }, element('label', { for: id }, label), element('div', {}, ...fields));
  const bar = element('header', { class: 'top-bar' });
  fill(bar,
    element('div', { class: 'brand' }, element('img', { src: '/icons/icon-32.png', alt: '', width: 28, height: 28 }),
      element('div', {}, element('h1', {}, 'Countersign preview'), element('p', {}, `${directory.council.name}, made up. Nothing leaves this machine.`))),
    choice('person', 'You are', people), choice('protocol', 'Under the protocol of', packs), choice('clock', 'The time is', clock, now));
  return {
    element: bar,
    showPerson: (address) => { people.value = address; },
    showProtocol: (id) => { packs.value = id; },
    showClock: (moment) => { clock.value = onTheWall(moment, zone); },
  };
}
