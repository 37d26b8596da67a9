/** Where everything stands on the page. */
import { element, fill } from './element.ts';

export interface Layout {
  readonly elements: readonly HTMLElement[];
  /** Where the add-in's pane goes. */
  readonly pane: HTMLElement;
  showPane(open: boolean): void;
  focusPane(): void;
  /** Where the keyboard goes on after the pane. */
  focusAfterPane(): void;
  /** One sentence on what was done, or could not be; '' when it is past. */
  say(text: string, wrong: boolean): void;
}

export interface Pieces {
  readonly top: HTMLElement;
  readonly tour: HTMLElement | null;
  readonly samples: HTMLElement;
  readonly outbox: HTMLElement;
  readonly compose: HTMLElement;
  /** Back to the message. */
  back(): void;
}

/** Narrower windows show the drafts folded. */
const narrow = '(max-width: 60rem)';

export function createLayout({ top, tour, samples, outbox, compose, back }: Pieces): Layout {
  const pane = element('div', { class: 'pane' });
  const after = element('button', { type: 'button', class: 'after-pane', onclick: back }, 'Back to the message');
  const side = element('aside', { 'class': 'side', 'aria-label': 'Countersign' }, pane, after);
  const said = element('p', { class: 'said', role: 'status' });
  const drafts = element('details', { class: 'drafts', open: !matchMedia(narrow).matches },
    element('summary', {}, element('h2', {}, 'Sample drafts')), samples);
  // The message is what one wants to see next.
  samples.addEventListener('click', (event) => {
    if (matchMedia(narrow).matches && event.target instanceof Element && event.target.closest('button')) drafts.open = false;
  });
  const main = element('main', {}, tour, said, compose);
  const content = element('div', { class: 'content' }, element('nav', { 'class': 'rail', 'aria-label': 'Drafts and outbox' }, drafts, outbox), main, side);
  return {
    elements: [top, content],
    pane,
    showPane: (open) => {
      side.hidden = !open;
      content.classList.toggle('without-pane', !open);
    },
    focusPane: () => {
      side.scrollIntoView({ block: 'nearest' });
      pane.querySelector('iframe')?.focus();
    },
    focusAfterPane: () => after.focus(),
    say: (text, wrong) => {
      fill(said, text);
      said.classList.toggle('wrong', wrong);
      if (text !== '') said.scrollIntoView({ block: 'nearest' });
    },
  };
}
