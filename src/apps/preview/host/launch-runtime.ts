/** The page that nobody sees, in which Outlook runs the add-in's launch events. Started by the first event. */
import { type AddInFrame, commandInvoked, openFrame } from './add-in-frame.ts';
import type { Outlook } from './outlook.ts';

/** What a handler hands to event.completed. */
export interface Completion {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

export interface LaunchRuntime {
  /**
   * Runs a handler. Never settles when the handler does not complete.
   * @returns what it completed with; null when the add-in has no such handler or broke off
   */
  run(handler: string, type: string): Promise<Completion | null>;
  close(): void;
}

/** @param page the add-in's page of handlers */
export function createLaunchRuntime(page: string, outlook: Outlook): LaunchRuntime {
  const waiting = new Map<string, (completion: Completion | null) => void>();
  let frame: AddInFrame | null = null;
  let runs = 0;

  const completed = (id: string, status: number, text: string) => {
    const settle = waiting.get(id);
    waiting.delete(id);
    settle?.(status === 0 ? completionIn(text) : null);
  };

  const started = (): AddInFrame => (frame ??= openFrame(page, 'Countersign: send check', outlook, (element) => {
    element.hidden = true;
    document.body.append(element);
  }, { completed }));

  return {
    run: (handler, type) => new Promise((resolve) => {
      const id = `run-${++runs}`;
      waiting.set(id, resolve);
      const running = started();
      void running.ready.then(() => running.raise(commandInvoked, [id, handler, JSON.stringify({ type, source: { id } })]));
    }),
    close: () => frame?.close(),
  };
}

function completionIn(text: string): Completion {
  const event = JSON.parse(text) as { completedContext?: Completion };
  return event.completedContext ?? {};
}
