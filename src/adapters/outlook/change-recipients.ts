/** Adds and takes away recipients of one field, and reads back whether Outlook did it. */
import { type RecipientField, canonicalAddress } from '../../core/message.ts';
import type { Change } from '../../core/remedies/change.ts';
import { OutlookError } from './draft.ts';
import type { CallsOfItem } from './office.ts';

type Details = Office.EmailAddressDetails;

/** Outlook takes this many recipients in one call. */
const mostInOneCall = 100;

/** Outlook resolves names before it lists them; after this many looks what is not there was not kept. */
const looks = 5;
const betweenLooks = 150;

/**
 * Only what is added is written where nothing is taken away: a list with contact groups cannot be set back.
 * @returns what puts the field back @throws OutlookError 'not-kept' when the read-back differs
 */
export async function changeRecipients(
  field: RecipientField,
  added: readonly Extract<Change, { kind: 'add-recipient' }>[],
  removed: readonly Extract<Change, { kind: 'remove-recipient' }>[],
  calls: CallsOfItem,
): Promise<() => Promise<void>> {
  if (added.length === 0 && removed.length === 0) return () => Promise.resolve();
  const before = await calls.recipients(field);
  const there = before.map(addressOf);
  const gone = removed.map(({ address }) => canonicalAddress(address));
  const fresh = added.map(({ mailbox }) => mailbox).filter(({ address }) => !there.includes(canonicalAddress(address)))
    .map(({ name, address }) => ({ displayName: name || address, emailAddress: address }));
  const putBack = async () => {
    await write(field, before, calls);
    await verify(field, (addresses) => [...addresses].sort().join() === [...there].sort().join(), calls);
  };
  try {
    if (removed.length > 0) await write(field, [...before.filter((one) => !gone.includes(addressOf(one))), ...fresh], calls);
    else for (const part of parts(fresh)) await calls.addRecipients(field, part);
    await verify(field, (addresses) =>
      fresh.every(({ emailAddress }) => addresses.includes(canonicalAddress(emailAddress))) && gone.every((one) => !addresses.includes(one)), calls);
  } catch (error) {
    await putBack().catch(() => undefined);
    throw error;
  }
  return putBack;
}

function addressOf(one: Pick<Details, 'emailAddress' | 'displayName'>): string {
  return canonicalAddress(one.emailAddress || one.displayName || '');
}

async function write(field: RecipientField, list: readonly Pick<Details, 'emailAddress' | 'displayName'>[], calls: CallsOfItem): Promise<void> {
  const [first = [], ...rest] = parts(list.map(({ displayName, emailAddress }) => ({ displayName, emailAddress })));
  await calls.setRecipients(field, first);
  for (const part of rest) await calls.addRecipients(field, part);
}

function parts<T>(list: readonly T[]): readonly (readonly T[])[] {
  const result: (readonly T[])[] = [];
  for (let at = 0; at < list.length; at += mostInOneCall) result.push(list.slice(at, at + mostInOneCall));
  return result;
}

async function verify(field: RecipientField, holds: (addresses: readonly string[]) => boolean, calls: CallsOfItem): Promise<void> {
  for (let look = 1; ; look += 1) {
    if (holds((await calls.recipients(field)).map(addressOf))) return;
    if (look === looks) throw new OutlookError(`${field}.setAsync`, 'not-kept', 'Outlook did not keep the change of recipients.');
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
}
