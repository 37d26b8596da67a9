/** Messages for the tests of the reading, with as little as a test must say. */
import { readMessage } from '../../../../src/core/language/reading/read-message.ts';
import type { Reading, RegionKind } from '../../../../src/core/language/reading/reading.ts';
import type { Attachment, ComposeType } from '../../../../src/core/message.ts';

interface Draft { name?: string; subject?: string; composeType?: ComposeType; attachments?: readonly Attachment[] }

export function readText(content: string, draft: Draft = {}): Reading {
  return read('text', content, draft);
}

export function readHtml(content: string, draft: Draft = {}): Reading {
  return read('html', content, draft);
}

function read(type: 'text' | 'html', content: string, { name = 'Nadia Flint', subject = 'Weir Street', composeType = 'reply', attachments = [] }: Draft): Reading {
  return readMessage({
    from: { name, address: 'n.flint@council.example' }, sender: null, to: [], cc: [], bcc: [], subject,
    body: { type, content }, composeType, sentAt: null, deferredUntil: null, attachments,
  });
}

/** The sender's sentences. */
export function said(reading: Reading): string[] {
  return reading.sentences.map((sentence) => sentence.text);
}

/** The text of all regions of a kind, line ends trimmed. */
export function regionText(reading: Reading, kind: RegionKind): string {
  return reading.regions.filter((region) => region.kind === kind).map((region) => reading.text.slice(region.start, region.end).trim()).join('\n');
}
