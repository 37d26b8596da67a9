/** The sentence banks: passages written by hand for this project, each labelled with what it does. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from '../../core/language/plain.ts';
import { sentenceEnds } from '../../core/language/reading/sentence-ends.ts';
import type { Sentence } from '../../core/language/reading/reading.ts';

export interface Passage {
  readonly text: string;
  readonly label: string;
  /** The telling words; of a whole letter every telling sentence, so that its others tell nothing. */
  readonly evidence?: string | readonly string[];
  /** How the judged party is named, in criticism banks. */
  readonly target?: string;
  /** Whose criticism is told; officers' where nothing is said. */
  readonly about?: 'officer' | 'member';
}

const banks = join(import.meta.dirname, '../../../tests/sentences/working');

/** The banks of that kind by name: "criticism-1", … */
export function banksOf(kind: string): readonly string[] {
  return readdirSync(banks).filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.jsonl')).map((name) => name.slice(0, -6)).sort();
}

/** All passages of the banks of these kinds. @param except one that is left out, so that it can tell how well the others teach */
export function passagesOf(kinds: string | readonly string[], except = ''): readonly Passage[] {
  return [kinds].flat().flatMap(banksOf).filter((name) => name !== except).flatMap(passagesIn);
}

/** The passages of one bank. */
export function passagesIn(bank: string): readonly Passage[] {
  return readFileSync(join(banks, `${bank}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Passage);
}

/**
 * What the labels say of a stretch of a passage.
 * @returns null where they say nothing: beside the one telling stretch of a passage others may tell too
 */
export function tellsOf({ text, label, evidence }: Passage, { start, end }: { readonly start: number; readonly end: number }): boolean | null {
  if (label === 'none') return false;
  const telling = [evidence ?? []].flat().some((words) => {
    const at = text.indexOf(words);
    return at >= 0 && start < at + words.length && at < end;
  });
  return telling ? true : Array.isArray(evidence) ? false : null;
}

/** The sentences of a passage as the reading gives them. */
export function sentencesIn(text: string): readonly Sentence[] {
  const words = plain(text);
  let start = 0;
  return [...sentenceEnds(words), words.length].flatMap((end): Sentence[] => {
    const from = start + /^\s*/.exec(words.slice(start, end))![0].length;
    start = end;
    return end > from ? [{ part: 'body', start: from, end, text: words.slice(from, end).trimEnd(), answers: null, paragraph: 0 }] : [];
  });
}
