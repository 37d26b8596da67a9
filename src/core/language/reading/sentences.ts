/** Sentences of the sender's own words, each with its place in the text. */
import { joinLines, type WordLine } from './line-joining.ts';
import { lineAt, type Line } from './lines.ts';
import { isSpace, plain } from '../plain.ts';
import type { Region, Sentence } from './reading.ts';
import { sentenceEnds } from './sentence-ends.ts';

const longestAnswered = 2000;

/**
 * Own words of the body as sentences.
 * @returns in order; offsets into `text`
 */
export function bodySentences(text: string, lines: readonly Line[], regions: readonly Region[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let quoted: string | null = null;
  regions.forEach((region, number) => {
    if (region.kind === 'quoted') quoted = answeredWords(text, lines, region);
    if (region.kind !== 'own' && region.kind !== 'answer' && region.kind !== 'greeting') return;
    const answers = region.kind === 'answer' ? quoted : null;
    const { blocks, next } = joinLines(text, wordLines(text, lines, region), paragraph);
    for (const block of blocks) addSentences(sentences, text, block, answers);
    // A greeting is of one paragraph with the words that follow it on its line.
    const inline = region.kind === 'greeting' && regions[number + 1]?.start === region.end && text.charAt(region.end - 1) !== '\n';
    paragraph = inline ? paragraph : next;
  });
  return sentences;
}

/** The subject's sentences; offsets into the subject. */
export function subjectSentences(subject: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const { start, end } = trimmed(subject, 0, subject.length);
  if (end > start) sentences.push({ part: 'subject', start, end, text: plain(subject).slice(start, end), answers: null, paragraph: 0 });
  return sentences;
}

function addSentences(sentences: Sentence[], text: string, block: { start: number; end: number; paragraph: number }, answers: string | null): void {
  const words = plain(text.slice(block.start, block.end));
  let from = 0;
  for (const until of sentenceEnds(words)) {
    const { start, end } = trimmed(words, from, until);
    from = until;
    if (end <= start) continue;
    sentences.push({
      part: 'body', start: block.start + start, end: block.start + end, text: words.slice(start, end), answers, paragraph: block.paragraph,
    });
  }
}

function trimmed(text: string, from: number, until: number): { start: number; end: number } {
  let start = from;
  let end = until;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The lines of a region, the first and last cut at its ends. */
function wordLines(text: string, lines: readonly Line[], region: Region): WordLine[] {
  const found: WordLine[] = [];
  for (let at = lineAt(lines, region.start); at < lines.length && lines[at]!.start < region.end; at++) {
    const line = lines[at]!;
    const start = Math.max(line.from, region.start);
    const end = Math.min(line.end, region.end);
    found.push({ start, end, blank: start >= end || line.blank || trimmed(text, start, end).start === end, hard: line.hard });
  }
  return found;
}

/** The last words of a quoted region, as what the answer below it answers. */
function answeredWords(text: string, lines: readonly Line[], region: Region): string {
  const first = lineAt(lines, region.start);
  let words = '';
  for (let at = lineAt(lines, Math.max(region.start, region.end - 1)); at >= first && words.length < longestAnswered; at--) {
    const line = lines[at]!;
    if (line.blank) continue;
    const piece = plain(text.slice(Math.max(line.from, line.end - longestAnswered), line.end)).trim();
    words = words === '' ? piece : `${piece} ${words}`;
  }
  return words;
}

