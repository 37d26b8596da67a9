/** The message being written in Outlook, behind the one interface that the task pane knows. */
import { applyToDraft, canApply } from './apply-changes.ts';
import type { OutlookDraft } from './draft.ts';
import { type ComposeItem, type Host, callsOf } from './office.ts';
import { readDraft } from './read-draft.ts';

/** Office.EventType.RecipientsChanged; item.from has no such event, so that the address is polled with the body. */
const recipientsChanged = 'olkRecipientsChanged';

/**
 * @param item Office.context.mailbox.item
 * @param host Office.context.mailbox
 */
export function createOutlookDraft(item: ComposeItem, host: Host): OutlookDraft {
  const calls = callsOf(item);
  const handlers = new Set<() => void>();
  // One registration for all handlers: removing takes away every handler of the add-in for that event.
  let listening = false;
  const tellAll = () => handlers.forEach((handler) => handler());
  return {
    read: () => readDraft(item, host),
    canApply: (changes) => canApply(changes, item, host),
    apply: (changes, message, reading) => applyToDraft(changes, message, reading, item, host),
    onChanged: (handler) => {
      handlers.add(handler);
      if (!listening) {
        listening = true;
        calls.addHandler(recipientsChanged, tellAll).catch(() => { listening = false; });
      }
      return () => {
        handlers.delete(handler);
        if (handlers.size > 0 || !listening) return;
        listening = false;
        calls.removeHandler(recipientsChanged).catch(() => undefined);
      };
    },
  };
}
