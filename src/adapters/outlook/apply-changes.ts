/** The changes of a remedy → calls of Outlook, each with what puts it back. For the task pane; the send check changes nothing. */
import type { Reading } from '../../core/language/reading/reading.ts';
import { type OutgoingMessage, recipientFields } from '../../core/message.ts';
import { changedBody, changedSubject } from '../../core/remedies/apply.ts';
import type { Change } from '../../core/remedies/change.ts';
import { textAsHtml } from '../../core/text-as-html.ts';
import { changeRecipients } from './change-recipients.ts';
import { OutlookError } from './draft.ts';
import { type CallsOfItem, type ComposeItem, type Host, callsOf, canOpenDraft, openDraft } from './office.ts';

type Undo = () => Promise<void>;
type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** Has this Outlook the calls that such changes need? */
export function canApply(changes: readonly Change[], item: ComposeItem, host: Host): boolean {
  const { can } = callsOf(item);
  return changes.every((change) => {
    switch (change.kind) {
      case 'add-recipient': return can(`${change.field}.addAsync`);
      case 'remove-recipient': return can(`${change.field}.setAsync`);
      case 'set-from': return can('from.setAsync');
      case 'replace-text': return can(`${change.part}.setAsync`);
      case 'set-delivery': return can('delayDeliveryTime.setAsync');
      case 'new-message': return canOpenDraft(host);
    }
  });
}

/**
 * Makes the changes in order; further drafts are opened last, because nothing closes them again.
 * @returns what puts everything back @throws OutlookError after having put back what was changed
 */
export async function applyToDraft(changes: readonly Change[], message: OutgoingMessage, reading: Reading, item: ComposeItem, host: Host): Promise<Undo> {
  if (!canApply(changes, item, host)) throw new OutlookError('changes', 'not-supported', 'This Outlook cannot make these changes.');
  const calls = callsOf(item);
  const of = <Kind extends Change['kind']>(kind: Kind) => changes.filter((change): change is Of<Kind> => change.kind === kind);
  const texts = of('replace-text');
  const steps: (() => Promise<Undo>)[] = [
    ...(texts.some(({ part }) => part === 'body') ? [() => changeBody(texts.filter(({ part }) => part === 'body'), message, reading, calls)] : []),
    ...(texts.some(({ part }) => part === 'subject') ? [() => changeSubject(texts.filter(({ part }) => part === 'subject'), message, calls)] : []),
    ...recipientFields.map((field) => () => changeRecipients(field, of('add-recipient').filter((one) => one.field === field), [], calls)),
    ...recipientFields.map((field) => () => changeRecipients(field, [], of('remove-recipient').filter((one) => one.field === field), calls)),
    ...of('set-from').map((change) => () => changeFrom(change, calls)),
    ...of('set-delivery').map((change) => () => changeDelivery(change, calls)),
    ...of('new-message').map((change) => () => openDraft(host, {
      toRecipients: change.to.map(({ address }) => address), subject: change.subject, htmlBody: asBlock(change.body),
    }).then(() => nothing)),
  ];
  const undone: Undo[] = [];
  // One that Outlook refuses keeps none of the others from being put back.
  const putBack: Undo = async () => {
    const refused: unknown[] = [];
    for (let undo = undone.pop(); undo; undo = undone.pop()) await undo().catch((error: unknown) => refused.push(error));
    if (refused.length > 0) throw refused[0];
  };
  try {
    for (const step of steps) undone.push(await step());
  } catch (error) {
    await putBack().catch((second: Error) => {
      throw new OutlookError('undo', 'not-kept', `${(error as Error).message} Not everything could be put back: ${second.message}`);
    });
    throw error;
  }
  return putBack;
}

const nothing: Undo = () => Promise.resolve();

/** Offsets hold only for the body they were planned on, so that a body edited since is left alone. */
async function changeBody(changes: readonly Of<'replace-text'>[], message: OutgoingMessage, reading: Reading, calls: CallsOfItem): Promise<Undo> {
  const { type, content } = message.body;
  const before = await calls.body(type);
  if (before.replace(/\r\n?/g, '\n') !== content) throw new OutlookError('body.setAsync', 'draft-changed', 'The message was edited since it was read.');
  await calls.setBody(changedBody(message.body, changes, reading).content, type);
  return () => calls.setBody(before, type);
}

async function changeSubject(changes: readonly Of<'replace-text'>[], message: OutgoingMessage, calls: CallsOfItem): Promise<Undo> {
  const before = await calls.subject();
  if (before.replace(/\s+/g, ' ').trim() !== message.subject)
    throw new OutlookError('subject.setAsync', 'draft-changed', 'The subject was edited since it was read.');
  await calls.setSubject(changedSubject(message.subject, changes));
  return () => calls.setSubject(before);
}

async function changeFrom({ mailbox }: Of<'set-from'>, calls: CallsOfItem): Promise<Undo> {
  const { emailAddress, displayName } = await calls.from();
  await calls.setFrom({ emailAddress: mailbox.address, displayName: mailbox.name });
  return () => calls.setFrom({ emailAddress, displayName });
}

/** 0 where none was set; the moment 0 is what Outlook takes to clear it (QUIRKS.md). */
async function changeDelivery({ at }: Of<'set-delivery'>, calls: CallsOfItem): Promise<Undo> {
  const before = await calls.delivery();
  await calls.setDelivery(new Date(at));
  return () => calls.setDelivery(new Date(before));
}

function asBlock(text: string): string {
  return `<div>${textAsHtml(text)}</div>`;
}
