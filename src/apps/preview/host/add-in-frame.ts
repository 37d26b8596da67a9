/** A frame with one page of the add-in, and the talk with the office.js inside it. */
import { answerOf } from './calls.ts';
import type { Parameters } from './call.ts';
import { appContextOf, initialDataOf } from './app-context.ts';
import type { Outlook } from './outlook.ts';
import { type WireRequest, answerTo, eventOf, requestIn } from './wire.ts';

export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Office.js has started and takes events. */
  readonly ready: Promise<void>;
  /** Tells an event that the add-in listens to; @returns false when it does not. */
  raise(name: string, data: unknown): boolean;
  close(): void;
}

export interface FrameEvents {
  /** A launch event's handler has completed. */
  readonly completed?: (id: string, status: number, event: string) => void;
  /** The keyboard leaves the frame. */
  readonly left?: (way: 'forwards' | 'backwards' | 'escape') => void;
}

/** The event by which a launch event or a ribbon command starts; listening to it means ready. */
export const commandInvoked = 'appCommandInvoked';

/** What the frame tells by notifyHost when the keyboard leaves it, in Microsoft's numbers. */
const ways: Readonly<Record<number, 'forwards' | 'backwards' | 'escape'>> = { 13: 'forwards', 14: 'backwards', 15: 'escape', 17: 'forwards', 18: 'backwards' };

/** Generic methods: a command has completed. */
const commandCompleted = 94;

let frames = 0;

/** @param page of the add-in, e.g. '/add-in/taskpane.html' @param put places the frame in the document */
export function openFrame(page: string, title: string, outlook: Outlook, put: (element: HTMLIFrameElement) => void, events: FrameEvents): AddInFrame {
  const instance = `preview-${++frames}`;
  const element = document.createElement('iframe');
  const listening = new Map<string, string>();
  let told = () => {};
  const ready = new Promise<void>((resolve) => { told = resolve; });
  const post = (text: string) => element.contentWindow?.postMessage(text, location.origin);

  const onMessage = (message: MessageEvent) => {
    if (message.source === null || message.source !== element.contentWindow || message.origin !== location.origin) return;
    const request = requestIn(message.data);
    if (request) answer(request);
  };

  const answer = (request: WireRequest) => {
    if (request.action === 'listen') listening.set(request.name, request.conversation);
    if (request.action === 'stop-listening') listening.delete(request.name);
    if (request.action !== 'call') {
      post(answerTo(request, { Error: 0 }));
      if (request.name === commandInvoked) told();
      return;
    }
    const data = called(request);
    if (data !== unanswered) post(answerTo(request, data));
  };

  const called = ({ name, data }: WireRequest): unknown => {
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync': return appContextOf(outlook, instance);
      case 'ContextActivationManager_notifyHost': {
        const way = ways[Number((data as readonly unknown[])[1])];
        if (way) events.left?.(way);
        return null;
      }
      case 'GetInitialData': return initialDataOf(outlook);
      case 'ExecuteMethod': {
        const { ApiParams: asked, MethodData: method } = data as { ApiParams?: Parameters; MethodData: { DispatchId: number } };
        return answerOf(outlook, method.DispatchId, asked ?? {}) ?? unanswered;
      }
      case 'executeMethod': {
        const { DdaMethod: method, ...given } = data as { DdaMethod: { DispatchId: number } } & Record<string, unknown>;
        if (method.DispatchId === commandCompleted) events.completed?.(String(given[0]), Number(given[1]), String(given[2]));
        return { Version: 1, Error: 0 };
      }
      default: return null;
    }
  };

  addEventListener('message', onMessage);
  element.title = title;
  element.name = nameOf(instance);
  element.src = page;
  put(element);
  return {
    element, ready,
    raise: (name, data) => {
      const conversation = listening.get(name);
      if (conversation === undefined) return false;
      post(eventOf(name, conversation, data));
      return true;
    },
    close: () => {
      removeEventListener('message', onMessage);
      element.remove();
    },
  };
}

const unanswered = Symbol('unanswered');

/** By its name the frame learns who hosts it (hostInfo) and where to send what it says (xdmInfo). */
function nameOf(instance: string): string {
  return JSON.stringify({
    baseFrameName: instance, serializerVersion: '1', flights: '[]',
    hostInfo: `Outlook|Web|16.01|en-US|${instance}||disableLogging|0`,
    xdmInfo: `${instance}|${instance}|${location.origin}`,
  });
}
