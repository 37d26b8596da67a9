/** An mbox file, read as a stream → the messages in it, one after the other. */
import { UnreadableMail } from './unreadable-mail.ts';

/** A message longer than this is skipped, so that memory stays bounded. */
export const longestMessage = 128 * 1024 * 1024;

const separator = Buffer.from('From ', 'latin1');
const quoted = Buffer.from('>From ', 'latin1');
/** A "From " line of an mbox has an envelope sender or a time; a sentence that starts with "From" seldom has, and no header follows it. */
const fromLine = /^From (?:\S*@\S*|-|MAILER-DAEMON|\S.{0,200}\d{1,2}:\d{2})/;
const headerLine = /^(?:>?From |[!-9;-~]{1,76}[ \t]{0,4}:)/;

/**
 * Yields each message as it was before it was put into the file: "From " line off, mboxrd's ">From " unquoted, line ends left alone.
 * A message that is too long is yielded as the error; bytes before the first "From " line too.
 */
export async function* messagesInMbox(stream: AsyncIterable<Uint8Array>, longest = longestMessage): AsyncGenerator<Uint8Array | UnreadableMail> {
  /** `begin` to `used` is the message being read; up to `searched` no further "From " line stands in it. */
  let held: Buffer = Buffer.alloc(64 * 1024);
  let begin = 0;
  let used = 0;
  let searched = 0;
  let started = false;
  let tooLong = false;

  const messageTo = (end: number): Uint8Array | UnreadableMail | null => {
    const message = held.subarray(begin, end);
    if (tooLong) return new UnreadableMail(`longer than ${Math.round(longest / 1024 / 1024)} MB: cannot be read`);
    if (started) return unquoted(message);
    return isBlank(message) ? null : new UnreadableMail('not an mbox file: it does not begin with a "From " line');
  };

  function* complete(last: boolean): Generator<Uint8Array | UnreadableMail> {
    for (let line = nextFromLine(held, searched, used, last); line; line = nextFromLine(held, searched, used, last)) {
      const message = messageTo(line.start);
      if (message) yield message;
      started = true;
      tooLong = false;
      begin = line.end;
      searched = line.end;
    }
    searched = Math.max(searched, used - lookAhead);
  }

  for await (const chunk of stream) {
    held.copyWithin(0, begin, used);
    used -= begin;
    searched -= begin;
    begin = 0;
    if (used + chunk.length > held.length) {
      const larger = Buffer.alloc(Math.max(held.length * 2, used + chunk.length));
      held.copy(larger, 0, 0, used);
      held = larger;
    }
    held.set(chunk, used);
    used += chunk.length;
    yield* complete(false);
    if (used - begin > longest) {
      tooLong = true;
      begin = searched;
    }
  }
  yield* complete(true);
  const message = messageTo(used);
  if (message && (started || used > begin)) yield message;
}

/** How much of the end is kept back until more has come: a "From " line and the line behind it. */
const lookAhead = 2048;

/** The next "From " line behind an empty line or at the start. `end` is where its message begins. */
function nextFromLine(held: Buffer, from: number, used: number, last: boolean): { readonly start: number; readonly end: number } | null {
  const bytes = held.subarray(0, used);
  for (let at = bytes.indexOf(separator, from); at >= 0; at = bytes.indexOf(separator, at + 1)) {
    if (!last && used - at < lookAhead) return null;
    if (!followsEmptyLine(bytes, at)) continue;
    const feed = bytes.subarray(at, at + 1024).indexOf(0x0a);
    if (feed < 0) continue;
    const end = at + feed + 1;
    const behind = bytes.subarray(end, end + 256).toString('latin1');
    if (fromLine.test(bytes.subarray(at, end).toString('latin1')) && (headerLine.test(behind) || (last && behind.trim() === ''))) return { start: at, end };
  }
  return null;
}

function followsEmptyLine(bytes: Buffer, at: number): boolean {
  if (at === 0) return true;
  if (bytes[at - 1] !== 0x0a) return false;
  const before = bytes[at - 2] === 0x0d ? at - 3 : at - 2;
  return before < 0 || bytes[before] === 0x0a;
}

/** A copy without the empty line that the mbox added, and with one ">" fewer before each ">From ". */
function unquoted(message: Buffer): Uint8Array {
  let end = message.length;
  if (message[end - 1] === 0x0a) {
    const line = message[end - 2] === 0x0d ? end - 2 : end - 1;
    if (message[line - 1] === 0x0a) end = line;
  }
  const body = message.subarray(0, end);
  if (!body.includes(quoted)) return Uint8Array.from(body);
  return new Uint8Array(Buffer.from(body.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1'));
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09);
}
