/** Address headers → mailboxes. */
import { addressParser } from 'postal-mime';
import type { Mailbox } from '../../core/message.ts';
import { withoutC1Controls } from './windows-1252.ts';

/** All mailboxes of these headers, groups opened; "undisclosed-recipients:;" has none. A bare name has the address ''. */
export function readMailboxes(values: readonly string[]): Mailbox[] {
  return values.flatMap((value) => namesTogether(addressParser(value, { flatten: true })
    .filter((one) => one.address !== undefined)
    .map((one) => ({ name: plainName(one.name), address: (one.address ?? '').trim().replace(/^mailto:/i, '') }))
    .filter((mailbox) => mailbox.name !== '' || mailbox.address !== '')));
}

/** `Castle, Brian <b@c.example>` lacks the quotation marks of RFC 5322: a name that a comma parted from its address is put together again. */
function namesTogether(mailboxes: readonly Mailbox[]): readonly Mailbox[] {
  const together: Mailbox[] = [];
  for (const { name, address } of mailboxes) {
    const last = together[together.length - 1];
    if (last?.address === '' && address !== '' && name !== '') together[together.length - 1] = { name: `${last.name}, ${name}`, address };
    else together.push({ name, address });
  }
  return together;
}

/** Outlook puts apostrophes round a name that is an address. */
function plainName(name: string): string {
  const text = withoutC1Controls(name).trim();
  return text.length > 2 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).trim() : text;
}
