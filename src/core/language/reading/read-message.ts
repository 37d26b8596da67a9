/** Reads a message once, for every check: own words, signature, quoted thread. */
import type { OutgoingMessage } from '../../message.ts';
import { placeAnswers } from './coloured-answers.ts';
import { renderHtml } from './html-text.ts';
import { linesOfHtml, linesOfText } from './lines.ts';
import { type Placement, type QuotedMessage, readQuoting } from './quoting.ts';
import type { Reading } from './reading.ts';
import { splitRegions } from './regions.ts';
import { bodySentences, subjectSentences } from './sentences.ts';
import { readThread } from './thread.ts';

/**
 * Reads the body of an outgoing message. Never throws; linear in its length.
 * @returns offsets into `text`; a new message's subject is own words too and comes first (settled question 21)
 */
export function readMessage(message: OutgoingMessage): Reading {
  const { body, subject, composeType, attachments, from } = message;
  const html = body.type === 'html' ? renderHtml(body.content) : null;
  const text = html ? html.text : body.content.replace(/\r\n?/g, '\n');
  const lines = html ? linesOfHtml(html) : linesOfText(text);
  const sender = namesOf(from?.name || (from?.address ?? '').replace(/@.*$/, ''));
  const quoting = readQuoting(text, lines);
  const placements = placeAnswers(text, lines, quoting.placements, html ? html.colours : [], sender);
  const { regions, signature } = splitRegions(text, lines, placements, sender);
  const sentences = bodySentences(text, lines, regions);
  return {
    text,
    regions,
    sentences: composeType === 'newMail' ? subjectSentences(subject).concat(sentences) : sentences,
    signature,
    thread: readThread(text, lines, withoutAnswers(quoting.messages, placements), attachments),
  };
}

/** An answer typed into a quoted message is not its author's. */
function withoutAnswers(messages: readonly QuotedMessage[], placements: readonly Placement[]): readonly QuotedMessage[] {
  return messages.map((message) => ({ ...message, lines: message.lines.filter((line) => placements[line]!.depth > 0) }));
}

/** The words of a display name, or of an address's local part, lower case, titles and "(Cllr)" left out. */
function namesOf(name: string): readonly string[] {
  return name.slice(0, 200).toLowerCase().replace(/\([^)]*\)/g, ' ').split(/[\s,."_]+/)
    .filter((word) => word !== '' && !/^(?:cllr|councillor|mr|mrs|ms|miss|dr|\d+)$/.test(word));
}
