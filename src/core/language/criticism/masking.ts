/** Mentions of the people judged, marked character by character in the text that is searched. */
import type { Mention } from '../officers/mention.ts';
import { mark } from './phrase-pattern.ts';

/** The sentence with the mentions looked for marked, character by character. */
export function masked(text: string, mentions: readonly Mention[]): string {
  let out = '';
  let at = 0;
  for (const mention of [...mentions].sort((one, other) => one.start - other.start)) {
    if (mention.start < at) continue;
    const sign = mention.possessive === 'yes' ? mark.possessive : mention.possessive === 'either' ? mark.either : mark.officer;
    out += clean(text.slice(at, mention.start)) + sign.repeat(mention.end - mention.start);
    at = mention.end;
  }
  return out + clean(text.slice(at));
}

/** Without control characters, which the marks are. */
export function clean(text: string): string {
  return text.replace(/[\u0000-\u0008]/g, ' ');
}

/** Every mark, and marks one after another, as one. */
export const anyMark = new RegExp(`[${mark.officer}${mark.possessive}${mark.either}]+`, 'g');
