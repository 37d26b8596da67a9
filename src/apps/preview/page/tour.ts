/** The walk-through's card: offered first, then a step at a time. It never takes the page away from whoever wants to look around. */
import { element, fill } from './element.ts';
import { type TourStep, tourSteps } from './tour-steps.ts';

export interface Tour {
  readonly element: HTMLElement;
}

/** @param open shows the sample of a step @param left is told when the tour is over */
export function createTour(open: (step: TourStep) => void, left: () => void): Tour {
  const card = element('section', { 'class': 'tour', 'aria-label': 'Walk-through', 'onkeydown': (event) => { if (event.key === 'Escape') leave(); } });
  const again = element('button', { type: 'button', class: 'again', hidden: true, onclick: () => show(0) }, 'Walk-through');
  const place = element('div', { class: 'tour-place' }, card, again);

  const leave = () => {
    card.hidden = true;
    again.hidden = false;
    left();
  };

  const show = (at: number) => {
    const step = tourSteps[at];
    if (!step) {
      leave();
      return;
    }
    open(step);
    card.hidden = false;
    again.hidden = true;
    const heading = element('h2', { tabindex: '-1' }, step.title);
    fill(card,
      element('p', { class: 'step' }, `Step ${at + 1} of ${tourSteps.length}`), heading,
      ...step.words.map((words) => element('p', {}, words)),
      element('div', { class: 'buttons' },
        element('button', { type: 'button', class: 'main', onclick: () => show(at + 1) }, at + 1 < tourSteps.length ? 'Next' : 'Finish'),
        at > 0 ? element('button', { type: 'button', onclick: () => show(at - 1) }, 'Back') : null,
        element('button', { type: 'button', onclick: leave }, 'Leave')));
    heading.focus();
  };

  fill(card,
    element('h2', {}, 'New here?'),
    element('p', {}, 'This is a message in Outlook. Countersign has read it, and its pane says where the council’s protocol '
      + 'would have something to say. Choose a button in the pane to put it right, then Send.'),
    element('p', {}, 'Or take the walk-through: six drafts, two minutes.'),
    element('div', { class: 'buttons' },
      element('button', { type: 'button', class: 'main', onclick: () => show(0) }, 'Show me'),
      element('button', { type: 'button', onclick: leave }, 'No thanks')));
  return { element: place };
}
