/** Paths and standard input → the messages to be checked, one after the other; reading one may happen elsewhere, in a worker. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { OutgoingMessage } from '../../core/message.ts';
import { readEml } from './eml.ts';
import { mailFilesAt, whyNot } from './folders.ts';
import { longestMessage, messagesInMbox } from './mbox.ts';
import { readMsg } from './msg.ts';
import { UnreadableMail } from './unreadable-mail.ts';

/** A message not read yet: data that can be handed to another thread. */
export interface MailItem {
  /** Path as given or found; '-' for standard input. */
  readonly file: string;
  /** Place in the file, from 0. */
  readonly index: number;
  readonly kind: 'eml' | 'msg';
  /** Of a message inside an mbox or on standard input; null when the whole file is the message. */
  readonly bytes: Uint8Array | null;
  /** Why it cannot be read, where that is known already. */
  readonly error: string | null;
}

/**
 * Every message of the files and folders, in the order of the paths.
 * @param stdin what '-' reads: one message
 */
export async function* mailIn(paths: readonly string[], stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<MailItem> {
  for (const path of paths) {
    if (path === '-') {
      yield await onStandardInput(stdin);
      continue;
    }
    for await (const found of mailFilesAt(path)) {
      if ('error' in found) yield failed(found.path, 0, found.error.reason);
      else if (found.kind === 'mbox') yield* inMbox(found.path);
      else yield { file: found.path, index: 0, kind: found.kind, bytes: null, error: null };
    }
  }
}

async function* inMbox(file: string): AsyncGenerator<MailItem> {
  let index = 0;
  try {
    for await (const message of messagesInMbox(createReadStream(file, { highWaterMark: 1024 * 1024 }))) {
      yield message instanceof UnreadableMail ? failed(file, index, message.reason) : { file, index, kind: 'eml', bytes: message, error: null };
      index += 1;
    }
  } catch (error) {
    yield failed(file, index, whyNot(error));
  }
}

const tooLong = `longer than ${longestMessage / 1024 / 1024} MB: cannot be read`;

function failed(file: string, index: number, error: string): MailItem {
  return { file, index, kind: 'eml', bytes: null, error };
}

async function onStandardInput(stdin: AsyncIterable<Uint8Array | string>): Promise<MailItem> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      chunks.push(bytes);
      length += bytes.length;
      if (length > longestMessage) return failed('-', 0, tooLong);
    }
  } catch (error) {
    return failed('-', 0, whyNot(error));
  }
  return { file: '-', index: 0, kind: 'eml', bytes: new Uint8Array(Buffer.concat(chunks)), error: null };
}

/**
 * Reads one item, here or in another thread.
 * @throws UnreadableMail when it cannot be read; never anything else
 */
export async function readMail(item: MailItem): Promise<OutgoingMessage> {
  if (item.error !== null) throw new UnreadableMail(item.error);
  const bytes = item.bytes ?? (await bytesOf(item.file));
  return item.kind === 'msg' ? readMsg(bytes) : readEml(bytes);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > longestMessage) throw new UnreadableMail(tooLong);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UnreadableMail) throw error;
    throw new UnreadableMail(whyNot(error));
  }
}
