/** A mail file that was dropped on the page → the draft. Read here as the command line reads it, so that both say the same. */
import type { IncomingMessage } from 'node:http';
import { readEml } from '../../../adapters/mail-files/eml.ts';
import { readMsg } from '../../../adapters/mail-files/msg.ts';
import { UnreadableMail } from '../../../adapters/mail-files/unreadable-mail.ts';
import type { OutgoingMessage } from '../../../core/message.ts';

/** Of a file, in bytes. */
const largest = 30_000_000;

export interface Dropped {
  readonly status: number;
  readonly body: { readonly message: OutgoingMessage } | { readonly problem: string };
}

export async function readDropped(request: IncomingMessage): Promise<Dropped> {
  // A form of another site cannot send this type without asking first.
  if (request.headers['content-type'] !== 'message/rfc822') return { status: 415, body: { problem: 'not a mail file' } };
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > largest) return { status: 413, body: { problem: 'The file is too large.' } };
    parts.push(part as Buffer);
  }
  const bytes = Buffer.concat(parts);
  try {
    return { status: 200, body: { message: isMsg(bytes) ? readMsg(bytes) : readEml(bytes) } };
  } catch (error) {
    if (error instanceof UnreadableMail) return { status: 200, body: { problem: `The file could not be read: ${error.message}.` } };
    throw error;
  }
}

/** A compound file, as Outlook saves messages. */
function isMsg(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('hex') === 'd0cf11e0';
}
