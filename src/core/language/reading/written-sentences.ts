/** Words of somebody earlier in the thread, sentence by sentence. */
import { wordsOf } from '../phrase.ts';

const boilerplate = wordsOf([
  '(?:recipient|addressee)s?', 'attachments?', 'disclaimer', 'confidentiality notice', 'in error', 'transmitted', '(?:legally|may be) privileged',
  'this (?:e-?mail|message|communication|transmission)(?: \\w+){0,6} (?:may contain|contains|is intended|are intended)', 'virus(?:es)?',
  'unauthori[sz]ed',
]);

/** The sentences that somebody wrote: wrapped lines joined, paragraphs of boilerplate left out. */
export function writtenSentences(words: string): readonly string[] {
  return paragraphsOf(words)
    .filter((paragraph) => !boilerplate.test(paragraph))
    .flatMap((paragraph) => paragraph.split(/[.!?]+(?:\s|$)/))
    .filter((sentence) => sentence.trim() !== '');
}

/** Paragraphs with their wrapped lines joined; an empty line divides them. */
export function paragraphsOf(words: string): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of words.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') { if (paragraphs[paragraphs.length - 1]!.length > 0) paragraphs.push([]); }
    else paragraphs[paragraphs.length - 1]!.push(trimmed);
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join(' '));
}
