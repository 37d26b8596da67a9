/** Where a remedy's sentence goes: after the last of the sender's own paragraphs, before the signature. */
import type { Reading } from '../language/reading/reading.ts';
import type { Change } from './change.ts';

/** A change that puts one sentence into the own words. */
export function insertStatement(reading: Reading, statement: string): Change {
  const quoted = reading.regions.find((region) => region.depth > 0 || region.kind === 'quote-header')?.start ?? reading.text.length;
  const limit = Math.min(reading.signature?.start ?? reading.text.length, quoted);
  const own = reading.sentences.filter((sentence) => sentence.part === 'body' && sentence.end <= limit);
  const last = own[own.length - 1];
  const at = last ? last.end : 0;
  return { kind: 'replace-text', part: 'body', start: at, end: at, text: last ? `\n\n${statement}` : `${statement}\n\n` };
}
