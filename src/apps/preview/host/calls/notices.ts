/** The information bar above the draft. */
import { type Call, type Parameters, Refusal, errors } from '../call.ts';
import type { Notice } from '../compose-item.ts';
import type { Outlook } from '../outlook.ts';

/** Outlook shows five at most. */
const most = 5;

/** In the order of Office.js's numbers. */
const types = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;

export const noticeCalls: Readonly<Record<number, Call>> = {
  33: { since: 3, run: ({ item }, asked) => {
    if (item.notices.has(String(asked.key))) throw new Refusal(errors.duplicateNotice);
    if (item.notices.size >= most) throw new Refusal(errors.tooManyNotices);
    put({ item }, asked);
  } },
  35: { since: 3, run: ({ item }, asked) => {
    if (!item.notices.has(String(asked.key))) throw new Refusal(errors.noNotice);
    put({ item }, asked);
  } },
  36: { since: 3, run: ({ item }, asked) => {
    if (!item.notices.delete(String(asked.key))) throw new Refusal(errors.noNotice);
    item.changed('notices');
  } },
  34: { since: 3, run: ({ item }) => [...item.notices.values()] },
};

function put({ item }: Pick<Outlook, 'item'>, { key, type, message, icon, persistent }: Parameters): void {
  const notice: Notice = {
    key: String(key),
    type: typeof type === 'number' ? types[type] ?? types[0] : String(type),
    message: String(message),
    icon: String(icon ?? ''),
    persistent: persistent === true,
  };
  item.notices.set(notice.key, notice);
  item.changed('notices');
}
