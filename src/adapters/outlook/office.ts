/**
 * Every asynchronous call of Office.js, by name, as a promise. No other file makes one.
 * Promises, never async/await: the send check runs where a bundle with async functions does not start (QUIRKS.md).
 */
import { OutlookError } from './draft.ts';
import type { RecipientField } from '../../core/message.ts';

/** How long one call may take; Outlook answers within tens of milliseconds or not at all. */
export const callLimit = 1_500;

/** Outlook on the web refuses a fourth call at the same time. */
const mostAtOnce = 3;

/** What Outlook's own table of errors calls "elevated permission required". */
export const notPermitted = 7000;

/** "The operation is not supported": an older Outlook behind a newer library has the method, and answers so. */
const notSupported = 5000;

/** A compose item as far as this adapter looks at it: any part may be absent in some Outlook. */
export interface ComposeItem {
  readonly to?: object;
  readonly cc?: object;
  readonly bcc?: object;
  readonly from?: object;
  readonly subject?: object;
  readonly body?: object;
  readonly delayDeliveryTime?: object;
  readonly sessionData?: object;
  readonly notificationMessages?: object;
  readonly inReplyTo?: string | null;
}

/** Office.context.mailbox as far as this adapter looks at it. */
export interface Host {
  readonly item?: ComposeItem | null;
  readonly userProfile?: { readonly displayName?: string; readonly emailAddress?: string };
}

/** What a call hands to its callback. */
interface Answer<T> {
  readonly status: string;
  readonly value: T;
  readonly error?: { readonly code?: number; readonly name?: string; readonly message?: string };
}

let running = 0;
const waiting: (() => void)[] = [];

/** Starts the work when fewer than three calls are under way, in the order of asking. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const over = () => {
      running -= 1;
      waiting.shift()?.();
    };
    const start = () => {
      running += 1;
      work().then((value) => {
        over();
        resolve(value);
      }, (error) => {
        over();
        reject(error);
      });
    };
    if (running < mostAtOnce) start();
    else waiting.push(start);
  });
}

/** Is there such a method? Getters of Office.js may throw. */
function methodOf(owner: () => unknown, name: string): ((...args: unknown[]) => unknown) | null {
  try {
    const target = owner() as Record<string, unknown> | null | undefined;
    const method = target?.[name];
    return typeof method === 'function' ? (...args) => (method as (...args: unknown[]) => unknown).apply(target, args) : null;
  } catch {
    return null;
  }
}

/**
 * One call of Office.js.
 * @param step how errors name it, e.g. 'bcc.getAsync'; its last part is the method's name
 * @param owner the object that has the method
 * @returns what Outlook answers @throws OutlookError 'not-supported', 'timed-out' or Outlook's code
 */
function ask<T>(step: string, owner: () => unknown, ...args: readonly unknown[]): Promise<T> {
  const method = methodOf(owner, step.slice(step.lastIndexOf('.') + 1));
  if (!method) return Promise.reject(new OutlookError(step, 'not-supported', `This Outlook has no ${step}.`));
  return inTurn(() => new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutlookError(step, 'timed-out', `Outlook did not answer ${step}.`)), callLimit);
    const answered = (answer: Answer<T>) => {
      clearTimeout(timer);
      if (answer.status === 'succeeded') resolve(answer.value);
      else reject(new OutlookError(step, codeOf(answer.error?.code ?? 0), answer.error?.message ?? `Outlook refused ${step}.`));
    };
    try {
      method(...args, answered);
    } catch (error) {
      clearTimeout(timer);
      const message = error instanceof Error ? error.message : String(error);
      reject(new OutlookError(step, /permission/i.test(message) ? notPermitted : codeOf(Number((error as { code?: unknown } | null)?.code) || 0), message));
    }
  }));
}

function codeOf(code: number): number | 'not-supported' {
  return code === notSupported ? 'not-supported' : code;
}

export interface Notification {
  readonly type: 'informationalMessage' | 'errorMessage';
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

export interface CustomProperties {
  get(name: string): unknown;
  set(name: string, value: string): void;
}

export type CallsOfItem = ReturnType<typeof callsOf>;

/** The calls on the item being written. `can` asks whether one is there. */
export function callsOf(item: ComposeItem) {
  const part = (name: keyof ComposeItem) => () => item[name];
  const whole = () => item;
  return {
    recipients: (field: RecipientField) => ask<Office.EmailAddressDetails[]>(`${field}.getAsync`, part(field)),
    setRecipients: (field: RecipientField, list: readonly unknown[]) => ask<void>(`${field}.setAsync`, part(field), list),
    addRecipients: (field: RecipientField, list: readonly unknown[]) => ask<void>(`${field}.addAsync`, part(field), list),
    from: () => ask<Office.EmailAddressDetails>('from.getAsync', part('from')),
    setFrom: (mailbox: { emailAddress: string; displayName: string }) => ask<void>('from.setAsync', part('from'), mailbox),
    subject: () => ask<string>('subject.getAsync', part('subject')),
    setSubject: (subject: string) => ask<void>('subject.setAsync', part('subject'), subject),
    bodyType: () => ask<string>('body.getTypeAsync', part('body')),
    body: (type: 'html' | 'text') => ask<string>('body.getAsync', part('body'), type),
    setBody: (content: string, type: 'html' | 'text') => ask<void>('body.setAsync', part('body'), content, { coercionType: type }),
    composeType: () => ask<{ composeType: string; coercionType?: string }>('item.getComposeTypeAsync', whole),
    delivery: () => ask<Date | number>('delayDeliveryTime.getAsync', part('delayDeliveryTime')),
    setDelivery: (moment: Date) => ask<void>('delayDeliveryTime.setAsync', part('delayDeliveryTime'), moment),
    attachments: () => ask<readonly { name: string }[]>('item.getAttachmentsAsync', whole),
    shared: () => ask<{ owner?: string; targetMailbox?: string }>('item.getSharedPropertiesAsync', whole),
    sessionValue: (name: string) => ask<string>('sessionData.getAsync', part('sessionData'), name),
    setSessionValue: (name: string, value: string) => ask<void>('sessionData.setAsync', part('sessionData'), name, value),
    customProperties: () => ask<CustomProperties>('item.loadCustomPropertiesAsync', whole),
    saveCustomProperties: (properties: CustomProperties) => ask<void>('customProperties.saveAsync', () => properties),
    addNotice: (key: string, notice: Notification) => ask<void>('notificationMessages.addAsync', part('notificationMessages'), key, notice),
    replaceNotice: (key: string, notice: Notification) => ask<void>('notificationMessages.replaceAsync', part('notificationMessages'), key, notice),
    removeNotice: (key: string) => ask<void>('notificationMessages.removeAsync', part('notificationMessages'), key),
    addHandler: (event: string, handler: () => void) => ask<void>('item.addHandlerAsync', whole, event, handler),
    removeHandler: (event: string) => ask<void>('item.removeHandlerAsync', whole, event),
    /** @param step as errors name it, e.g. 'from.setAsync' */
    can: (step: string) => {
      const [owner, method] = step.split('.') as [string, string];
      return methodOf(owner === 'item' ? whole : part(owner as keyof ComposeItem), method) !== null;
    },
  };
}

/** Opens a further draft beside this one; the older call gives no answer and is taken at its word. */
export function openDraft(host: Host, form: { toRecipients: readonly string[]; subject: string; htmlBody: string }): Promise<void> {
  const whole = () => host;
  if (methodOf(whole, 'displayNewMessageFormAsync')) return ask<void>('mailbox.displayNewMessageFormAsync', whole, form);
  const open = methodOf(whole, 'displayNewMessageForm');
  if (!open) return Promise.reject(new OutlookError('mailbox.displayNewMessageForm', 'not-supported', 'This Outlook cannot open a further draft here.'));
  return new Promise((resolve) => {
    open(form);
    resolve();
  });
}

export function canOpenDraft(host: Host): boolean {
  return methodOf(() => host, 'displayNewMessageFormAsync') !== null || methodOf(() => host, 'displayNewMessageForm') !== null;
}

/** Office.context.roamingSettings: the add-in's own settings in the sender's mailbox, 32 KB in all. */
export interface RoamingSettings {
  get(name: string): unknown;
  set(name: string, value: string): void;
}

/** Writes what was set back to the mailbox. */
export function saveRoamingSettings(settings: RoamingSettings): Promise<void> {
  return ask<void>('roamingSettings.saveAsync', () => settings);
}
