/** Countersign's lines in the information bar above a draft. */
import { shortNotice } from '../../core/words/alert.ts';
import { barIcon } from './manifest-names.ts';
import { type ComposeItem, callsOf } from './office.ts';

/** Keys, at most 32 characters: one line a matter, so that it is replaced and not repeated. */
export const noticeKeys = { recipients: 'countersign.recipients', unchecked: 'countersign.unchecked' } as const;

export type NoticeKey = (typeof noticeKeys)[keyof typeof noticeKeys];

/** Shows the line, in place of an earlier one with that key; where no icon of the manifest is found, without it. */
export function showNotice(item: ComposeItem, key: NoticeKey, text: string): Promise<void> {
  const calls = callsOf(item);
  const notice = { type: 'informationalMessage', message: shortNotice(text), icon: barIcon, persistent: false } as const;
  return calls.replaceNotice(key, notice)
    .catch(() => calls.addNotice(key, notice))
    .catch(() => calls.addNotice(key, { type: 'errorMessage', message: notice.message }));
}

/** Takes the line away; one that is not there is no error. */
export function removeNotice(item: ComposeItem, key: NoticeKey): Promise<void> {
  return callsOf(item).removeNotice(key).catch(() => undefined);
}
