/** What Outlook shows between Send and sending. */
import type { Alert, Decision, SendDialogs } from '../host/send.ts';
import { element } from './element.ts';
import { markdown } from './markdown.ts';

export const sendDialogs: SendDialogs = {
  alert: ({ text, markdown: rich, action }: Alert) => asked<Decision>('Countersign', rich === '' ? [element('p', {}, text)] : markdown(rich), [
    ...(action === '' ? [] : [[action, 'open-pane', true] as const]), ['Send Anyway', 'send', false], ['Don’t Send', 'keep', false],
  ], 'keep', new Promise(() => undefined)),
  slow: (over) => asked<'send' | 'keep' | null>('Countersign is taking longer than expected', [
    element('p', {}, 'You can wait, keep the message as a draft, or send it unchecked.'),
  ], [
    ['Don’t Send', 'keep', false], ['Send Anyway', 'send', false],
  ], 'keep', over.then(() => null)),
};

/** Its label, what it answers, and whether it is the one to take. */
type AnswerButton<Answer> = readonly [string, Answer, boolean];

/** @param escape the answer of Esc @param over closes the dialog by itself */
function asked<Answer>(
  title: string, words: readonly Node[], buttons: readonly AnswerButton<Answer>[], escape: Answer, over: Promise<Answer>,
): Promise<Answer> {
  return new Promise((resolve) => {
    const done = (answer: Answer) => {
      // Closing gives the focus back to where it was.
      dialog.close();
      dialog.remove();
      resolve(answer);
    };
    const escaped = (event: Event) => {
      event.preventDefault();
      done(escape);
    };
    const attributes = { 'class': 'alert', 'aria-labelledby': 'alert-title', 'aria-describedby': 'alert-words', 'oncancel': escaped };
    const dialog = element('dialog', attributes,
      element('h2', { id: 'alert-title' }, title),
      element('div', { id: 'alert-words' }, ...words),
      element('div', { class: 'buttons' }, ...buttons.map(([label, answer, first]) =>
        element('button', { type: 'button', class: first ? 'main' : '', onclick: () => done(answer) }, label))));
    document.body.append(dialog);
    dialog.showModal();
    void over.then(done);
  });
}
