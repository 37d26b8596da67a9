/** To, Cc, Bcc and From. */
import type { Mailbox, RecipientField } from '../compose-item.ts';
import type { Outlook, RecipientKind } from '../outlook.ts';
import type { Call, Parameters } from '../call.ts';

const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];
const kinds: readonly RecipientKind[] = ['other', 'list', 'council', 'outside'];

export const recipientCalls: Readonly<Record<number, Call>> = {
  15: { since: 1, run: (outlook, asked) => outlook.item.recipients[fieldOf(asked)].map((one) => told(one, outlook)) },
  21: { since: 1, run: ({ item }, asked) => item.setRecipients(fieldOf(asked), given(asked)) },
  22: { since: 1, run: ({ item }, asked) => item.setRecipients(fieldOf(asked), [...item.recipients[fieldOf(asked)], ...given(asked)]) },
  107: { since: 7, run: (outlook) => told(outlook.item.from, outlook) },
};

function fieldOf({ recipientField }: Parameters): RecipientField {
  return fields[Number(recipientField)] ?? 'to';
}

function told({ name, address }: Mailbox, outlook: Outlook): object {
  return { name: name === '' ? address : name, address, recipientType: kinds.indexOf(outlook.kindOf(address)) };
}

/** Outlook shows an address that has no name as its own name. */
function given({ recipientArray }: Parameters): readonly Mailbox[] {
  const listed = recipientArray as readonly { readonly name?: string; readonly address: string }[];
  return listed.map(({ name, address }) => ({ name: name === address ? '' : name ?? '', address }));
}
