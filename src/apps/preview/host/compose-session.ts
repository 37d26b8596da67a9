/** A draft with the add-in beside it: the pane, the launch events, and what each of them is told. */
import { type AddInFrame, openFrame } from './add-in-frame.ts';
import type { Part } from './compose-item.ts';
import { hasSet } from './conditions.ts';
import { type LaunchRuntime, createLaunchRuntime } from './launch-runtime.ts';
import type { Outlook } from './outlook.ts';
import { type Outcome, type SendDialogs, send } from './send.ts';

export interface ComposeSession {
  /** Opens the pane, or opens it anew on what an alert asked for. */
  openPane(context: string): void;
  closePane(): void;
  send(dialogs: SendDialogs): Promise<Outcome>;
  close(): void;
}

/** Launch events and the handlers that the manifest names for them, with the requirement set that brought them. */
const launchEvents = {
  recipients: { handler: 'onMessageRecipientsChangedHandler', type: 'olkMessageRecipientsChanged', since: 11 },
  from: { handler: 'onMessageFromChangedHandler', type: 'olkMessageFromChanged', since: 13 },
} as const;

/** Outlook waits a moment for further recipients. */
const recipientsPause = 300;

/** @param put places the pane @param left is told when the keyboard leaves the pane */
export function createSession(
  outlook: Outlook, put: (element: HTMLIFrameElement) => void, left: (way: 'forwards' | 'backwards' | 'escape') => void,
): ComposeSession {
  const { item, conditions } = outlook;
  const runtime: LaunchRuntime = createLaunchRuntime('/add-in/commands.html', outlook);
  let pane: AddInFrame | null = null;
  let timer = 0;

  const launch = ({ handler, type, since }: { handler: string; type: string; since: number }) => {
    if (hasSet(conditions, since)) void runtime.run(handler, type);
  };

  const recipientsChanged = (changed: Part) => {
    pane?.raise('olkRecipientsChanged', [JSON.stringify({ to: changed === 'to', cc: changed === 'cc', bcc: changed === 'bcc' })]);
    clearTimeout(timer);
    timer = window.setTimeout(() => launch(launchEvents.recipients), recipientsPause);
  };

  const stop = item.onChange((part) => {
    if (part === 'to' || part === 'cc' || part === 'bcc') recipientsChanged(part);
    if (part === 'from') launch(launchEvents.from);
  });

  const openPane = (context: string) => {
    item.context = context;
    pane?.close();
    pane = openFrame('/add-in/taskpane.html', 'Countersign', outlook, put, { left });
  };

  // A draft that has recipients when it opens raises the event too.
  if (Object.values(item.recipients).some((list) => list.length > 0)) recipientsChanged('to');

  return {
    openPane,
    closePane: () => {
      pane?.close();
      pane = null;
    },
    send: (dialogs) => send(runtime, conditions, dialogs),
    close: () => {
      stop();
      clearTimeout(timer);
      pane?.close();
      runtime.close();
    },
  };
}
