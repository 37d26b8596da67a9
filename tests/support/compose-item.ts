/** A typed stand-in for the message being written in Outlook: each call can fail, throw, hang, answer late, lie or be missing. */
import type { ComposeItem, Host, Notification } from '../../src/adapters/outlook/office.ts';
import type { Mailbox, OutgoingMessage } from '../../src/core/message.ts';

/** `silent`: says that it was done and does nothing. `late`: answers after ten seconds. */
export type Trouble = 'fails' | 'throws' | 'hangs' | 'late' | 'missing' | 'silent';

/** Every asynchronous call of the stand-in, as errors name it. */
export const steps = [
  'to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'to.setAsync', 'cc.setAsync', 'bcc.setAsync', 'to.addAsync', 'cc.addAsync', 'bcc.addAsync',
  'from.getAsync', 'from.setAsync', 'subject.getAsync', 'subject.setAsync', 'body.getAsync', 'body.setAsync', 'body.getTypeAsync',
  'delayDeliveryTime.getAsync', 'delayDeliveryTime.setAsync', 'sessionData.getAsync', 'sessionData.setAsync',
  'notificationMessages.addAsync', 'notificationMessages.replaceAsync', 'notificationMessages.removeAsync',
  'item.getComposeTypeAsync', 'item.getAttachmentsAsync', 'item.getSharedPropertiesAsync', 'item.loadCustomPropertiesAsync',
  'item.addHandlerAsync', 'item.removeHandlerAsync', 'customProperties.saveAsync', 'mailbox.displayNewMessageFormAsync',
] as const;

export type Step = (typeof steps)[number];
export type Troubles = Partial<Record<Step, Trouble>>;

interface Details { readonly displayName: string; readonly emailAddress: string; readonly recipientType?: string }
interface Form { readonly toRecipients: readonly string[]; readonly subject: string; readonly htmlBody: string }

/** What Outlook holds of the draft. */
export interface DraftState {
  to: readonly Details[];
  cc: readonly Details[];
  bcc: readonly Details[];
  from: Details | null;
  subject: string;
  body: string;
  bodyType: 'html' | 'text';
  delivery: Date | number;
  shared: { owner: string; targetMailbox: string } | null;
  readonly session: Map<string, string>;
  readonly custom: Map<string, unknown>;
  readonly notices: Map<string, Notification>;
  readonly opened: Form[];
  readonly handlers: Set<() => void>;
}

export interface ComposeFake {
  readonly item: ComposeItem;
  readonly host: Host;
  readonly state: DraftState;
  /** Names of the calls made, in order. */
  readonly made: Step[];
  /** Calls under way at the same time, at most. */
  mostAtOnce: number;
}

const details = ({ name, address }: Mailbox): Details => ({ displayName: name || address, emailAddress: address, recipientType: 'user' });

class Refusal extends Error {
  constructor(readonly code: number, message: string) {
    super(message);
  }
}

/**
 * @param message what stands in the draft
 * @param troubles by the name of the call; read at each call, so that a test may change it on the way
 * @param person whose mailbox it is; by default the message's From
 */
export function composeFake(message: OutgoingMessage, troubles: Troubles = {}, person: Mailbox | null = message.from): ComposeFake {
  const state: DraftState = {
    to: message.to.map(details), cc: message.cc.map(details), bcc: message.bcc.map(details), from: message.from && details(message.from),
    subject: message.subject, body: message.body.content, bodyType: message.body.type, delivery: message.deferredUntil ?? 0, shared: null,
    session: new Map(), custom: new Map(), notices: new Map(), opened: [], handlers: new Set(),
  };
  const made: Step[] = [];
  let underWay = 0;

  const method = (step: Step, work: (...args: never[]) => unknown, writes = false) => (...args: unknown[]): void => {
    const callback = args.pop();
    if (typeof callback !== 'function') throw new TypeError(`${step} needs a callback`);
    made.push(step);
    const trouble = troubles[step];
    if (trouble === 'throws') throw new Error(`${step} fell over`);
    underWay += 1;
    fake.mostAtOnce = Math.max(fake.mostAtOnce, underWay);
    const answer = () => {
      underWay -= 1;
      try {
        if (trouble === 'fails') throw new Refusal(5001, 'Internal error.');
        const value = trouble === 'silent' && writes ? undefined : work(...(args as never[]));
        callback({ status: 'succeeded', value });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        callback({ status: 'failed', error: { code: error.code, name: 'Refused', message: error.message } });
      }
    };
    if (trouble === 'late') setTimeout(answer, 10_000);
    else if (trouble !== 'hangs') queueMicrotask(answer);
  };

  const part = (methods: Readonly<Partial<Record<Step, (...args: never[]) => unknown>>>) => Object.fromEntries(
    (Object.keys(methods) as Step[]).filter((step) => troubles[step] !== 'missing').map((step) => {
      const name = step.slice(step.lastIndexOf('.') + 1);
      return [name, method(step, methods[step]!, !/^(?:get|load)/.test(name))];
    }));

  const field = (name: 'to' | 'cc' | 'bcc') => part({
    [`${name}.getAsync`]: () => state[name],
    [`${name}.setAsync`]: (list: readonly Details[]) => { state[name] = atMostHundred(list); },
    [`${name}.addAsync`]: (list: readonly Details[]) => { state[name] = [...state[name], ...atMostHundred(list)]; },
  });

  const notice = (key: string, one: Notification) => {
    if (key.length > 32 || one.message.length > 150) throw new Refusal(9000, 'Too long.');
    state.notices.set(key, one);
  };

  const item = {
    to: field('to'), cc: field('cc'), bcc: field('bcc'),
    from: part({ 'from.getAsync': () => state.from, 'from.setAsync': (one: Details) => { state.from = one; } }),
    subject: part({ 'subject.getAsync': () => state.subject, 'subject.setAsync': (text: string) => { state.subject = text; } }),
    body: part({
      'body.getAsync': () => state.body,
      'body.setAsync': (text: string) => { state.body = text; },
      'body.getTypeAsync': () => state.bodyType,
    }),
    delayDeliveryTime: part({
      'delayDeliveryTime.getAsync': () => state.delivery,
      'delayDeliveryTime.setAsync': (moment: Date) => { state.delivery = moment.getTime() === 0 ? 0 : moment; },
    }),
    sessionData: part({
      'sessionData.getAsync': (name: string) => {
        if (!state.session.has(name)) throw new Refusal(9050, 'The key was not found.');
        return state.session.get(name);
      },
      'sessionData.setAsync': (name: string, value: string) => { state.session.set(name, value); },
    }),
    notificationMessages: part({
      'notificationMessages.addAsync': notice,
      'notificationMessages.replaceAsync': notice,
      'notificationMessages.removeAsync': (key: string) => {
        if (!state.notices.delete(key)) throw new Refusal(9024, 'No notification has that key.');
      },
    }),
    inReplyTo: message.composeType === 'newMail' ? null : '<earlier@mail.example>',
    ...part({
      'item.getComposeTypeAsync': () => ({ composeType: message.composeType, coercionType: state.bodyType }),
      'item.getAttachmentsAsync': () => message.attachments.map(({ name }) => ({ name })),
      'item.getSharedPropertiesAsync': () => {
        if (!state.shared) throw new Refusal(9030, 'Not in a shared folder.');
        return state.shared;
      },
      'item.loadCustomPropertiesAsync': () => ({
        get: (name: string) => state.custom.get(name),
        set: (name: string, value: unknown) => state.custom.set(name, value),
        ...part({ 'customProperties.saveAsync': () => undefined }),
      }),
      'item.addHandlerAsync': (_: string, handler: () => void) => { state.handlers.add(handler); },
      'item.removeHandlerAsync': () => state.handlers.clear(),
    }),
  };
  const host = {
    item, userProfile: { displayName: person?.name ?? '', emailAddress: person?.address ?? '' },
    ...part({ 'mailbox.displayNewMessageFormAsync': (form: Form) => { state.opened.push(form); } }),
  };
  const fake: ComposeFake = { item, host, state, made, mostAtOnce: 0 };
  return fake;
}

function atMostHundred(list: readonly Details[]): readonly Details[] {
  if (list.length > 100) throw new Refusal(9012, 'Too many recipients.');
  return list;
}
