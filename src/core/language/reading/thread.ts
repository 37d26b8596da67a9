/** The earlier messages of the thread, as the quoted headers and attached messages tell them. */
import type { Attachment, Mailbox } from '../../message.ts';
import { isFooterLine, noticePhrases } from './footer.ts';
import { type Line, wordsOf } from './lines.ts';
import { parseMailbox, parseMailboxes } from './mailbox-list.ts';
import { plain, plainLines } from '../plain.ts';
import type { QuotedMessage } from './quoting.ts';
import type { ThreadMessage } from './reading.ts';

/**
 * The thread, newest first: quoted messages in the order in which they stand, then attached ones.
 * Offsets into the text; an attached message has the text's end for both.
 */
export function readThread(
  text: string, lines: readonly Line[], messages: readonly QuotedMessage[], attachments: readonly Attachment[],
): readonly ThreadMessage[] {
  const quoted = messages.map((message): ThreadMessage => {
    const { values } = message;
    const from = values.get('from');
    return {
      from: from === undefined ? null : mailboxOrNull(from),
      to: parseMailboxes(values.get('to') ?? ''),
      cc: parseMailboxes(values.get('cc') ?? ''),
      subject: values.get('subject')?.trim() ?? null,
      words: quotedWords(text, lines, message),
      start: lines[message.firstLine]!.start,
      end: lines[message.lastLine]!.end,
    };
  });
  const attached = attachments.reduce<ThreadMessage[]>((found, { message }) => {
    if (!message) return found;
    const { from, to, cc, subject } = message;
    found.push({ from, to, cc, subject, words: plainLines(message.text.replace(/\r\n?/g, '\n')), start: text.length, end: text.length });
    return found;
  }, []);
  return quoted.concat(attached);
}

function mailboxOrNull(written: string): Mailbox | null {
  const mailbox = parseMailbox(written);
  return mailbox.name === '' && mailbox.address === '' ? null : mailbox;
}

/** Its author's words: without legal notices, which mark nothing confidential (settled question 11). */
function quotedWords(text: string, lines: readonly Line[], message: QuotedMessage): string {
  const words: string[] = [];
  let before = -1;
  for (const number of message.lines) {
    const line = lines[number]!;
    const start = wordsOf(text, line);
    if (isFooterLine(plain(start)) || noticePhrases(start) >= 2) continue;
    if (before >= 0 && number > before + 1) words.push('');
    words.push(plain(text.slice(line.from, line.end)));
    before = number;
  }
  return words.join('\n');
}
