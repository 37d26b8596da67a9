import type { Stretch } from '../stretch.ts';
import type { Sought } from './sought.ts';

/** Every stretch that the words fit, in order and without overlap. @param words with the flag "g" */
export function stretches(words: Sought, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (!words.mayBeIn(text)) return found;
  const { pattern } = words;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
