/** What happens between a press of Send and the outbox. */
import type { Conditions } from './conditions.ts';
import { hasSet } from './conditions.ts';
import type { Completion, LaunchRuntime } from './launch-runtime.ts';

export interface Alert {
  readonly text: string;
  readonly markdown: string;
  /** Of the button that opens the add-in; '' without one. */
  readonly action: string;
}

export type Decision = 'send' | 'keep' | 'open-pane';

/** What the sender sees and answers. */
export interface SendDialogs {
  alert(alert: Alert): Promise<Decision>;
  /** The check takes long. `over` settles when it is over after all. @returns null when it was over before an answer */
  slow(over: Promise<unknown>): Promise<'send' | 'keep' | null>;
}

export type Outcome = { readonly sent: true } | { readonly sent: false; readonly openPane: boolean; readonly context: string };

/** Smart Alerts came with 1.12: an older Outlook raises nothing, and the mail goes. */
const smartAlertsSince = 12;

export async function send(runtime: LaunchRuntime, conditions: Conditions, dialogs: SendDialogs): Promise<Outcome> {
  const kept = { sent: false, openPane: false, context: '' } as const;
  if (!hasSet(conditions, smartAlertsSince)) return { sent: true };
  const running = runtime.run('onMessageSendHandler', 'olkMessageSendEvent');
  const first = await Promise.race([running, pause(conditions.slowAfter)]);
  let completion: Completion | null;
  if (first === tooSlow) {
    const decided = await dialogs.slow(running);
    if (decided !== null) return decided === 'send' ? { sent: true } : kept;
    completion = await running;
  } else completion = first;
  // A handler that is missing or broke off does not hold the mail (send mode: prompt user).
  if (completion === null || completion.allowEvent !== false) return { sent: true };
  const { errorMessage = '', errorMessageMarkdown = '', cancelLabel = '', commandId = '', contextData = '' } = completion;
  const decision = await dialogs.alert({ text: errorMessage, markdown: errorMessageMarkdown, action: commandId === '' ? '' : cancelLabel || 'Take action' });
  if (decision === 'send') return { sent: true };
  return decision === 'keep' ? kept : { sent: false, openPane: true, context: contextData };
}

const tooSlow = Symbol('too slow');

function pause(milliseconds: number): Promise<typeof tooSlow> {
  return new Promise((resolve) => { setTimeout(() => resolve(tooSlow), milliseconds); });
}
