/** THE LIST of Outlook's calls: what each number asks of the draft, and since which Mailbox requirement set Outlook has it. */
import { type Call, type Parameters, Refusal, errors } from './call.ts';
import { bodyCalls } from './calls/body.ts';
import { itemCalls } from './calls/item.ts';
import { keepingCalls } from './calls/keeping.ts';
import { noticeCalls } from './calls/notices.ts';
import { recipientCalls } from './calls/recipients.ts';
import { minorOf } from './conditions.ts';
import type { Outlook } from './outlook.ts';

/** By dispatch id. */
const calls: Readonly<Record<number, Call>> = { ...recipientCalls, ...bodyCalls, ...itemCalls, ...noticeCalls, ...keepingCalls };

/** The answer to an ExecuteMethod request; null when this Outlook leaves it unanswered. */
export function answerOf(outlook: Outlook, dispatch: number, asked: Parameters): Readonly<Record<string, unknown>> | null {
  const { conditions } = outlook;
  const call = calls[dispatch];
  const refused = (errorCode: number) => ({ error: true, errorCode });
  if (conditions.hanging.has(dispatch)) return null;
  if (conditions.failing.has(dispatch)) return refused(conditions.failing.get(dispatch)!);
  if (!call || minorOf(conditions.requirements) < call.since) return refused(errors.notSupported);
  try {
    const data = call.run(outlook, asked);
    // A `data` of null would reach the add-in as null where Outlook gives undefined.
    if (dispatch === loadCustomProperties) return data as Readonly<Record<string, unknown>>;
    return data === undefined ? { error: false } : { error: false, data };
  } catch (error) {
    return refused(error instanceof Refusal ? error.code : errors.internal);
  }
}

/** The one call whose answer has a shape of its own. */
const loadCustomProperties = 3;
