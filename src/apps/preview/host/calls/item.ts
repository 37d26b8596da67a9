/** Subject, kind of draft, delayed delivery, attachments, saving, and further drafts. */
import { type Call, type Parameters, Refusal, errors } from '../call.ts';
import type { Outlook } from '../outlook.ts';

export const itemCalls: Readonly<Record<number, Call>> = {
  18: { since: 1, run: ({ item }) => item.subject },
  17: { since: 1, run: ({ item }, asked) => {
    item.subject = String(asked.subject);
    item.changed('subject');
  } },
  174: { since: 10, run: ({ item }) => ({ composeType: item.composeType, coercionType: item.body.kind() }) },
  166: { since: 13, run: ({ item }) => item.deliverAt },
  // A moment that has passed holds nothing back.
  167: { since: 13, run: ({ item }, asked) => {
    item.deliverAt = Math.max(0, Number(asked.time));
    item.changed('delivery');
  } },
  149: { since: 8, run: ({ item }) => item.attachments.map(({ id, name }) => ({ id, name, size: 0, attachmentType: 0, isInline: false })) },
  32: { since: 3, run: ({ item }) => (item.id ??= 'draft-1') },
  164: { since: 8, run: ({ item }) => {
    if (item.id === null) throw new Refusal(errors.notSaved);
    return item.id;
  } },
  44: { since: 1, run: furtherDraft },
  178: { since: 9, run: furtherDraft },
  99: { since: 3, run: ({ item }) => item.context },
};

function furtherDraft({ openDraft }: Outlook, { toRecipients, subject, htmlBody }: Parameters): void {
  openDraft({ to: Array.isArray(toRecipients) ? toRecipients.map(String) : [], subject: String(subject ?? ''), htmlBody: String(htmlBody ?? '') });
}
