/** How much of a sentence is quoted back to its writer: enough to be understood, no more than a clause or two. */

const longest = 140;
const boundary = /[;:()]|,\s|\s-\s/;
/** ", nor did he come" goes on with what was said. */
const goesOn = /^,\s(?:nor|or even|let alone|and (?:even|never|still|then))\b/;

/**
 * A stretch widened to words that stand by themselves: the whole of a short sentence, else to the ends of its clause.
 * @param text a sentence; @returns offsets into it, without blanks and closing punctuation
 */
export function tellingWords(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = 0;
  let to = text.length;
  if (text.trim().length > longest) {
    for (from = start; from > 0 && !boundary.test(text.slice(Math.max(0, from - 2), from)); from -= 1);
    for (to = end; to < text.length && (!boundary.test(text.slice(to, to + 2)) || goesOn.test(text.slice(to, to + 12))); to += 1);
    // What a colon announces is the point.
    if (text[to] === ':') for (to += 2; to < text.length && !boundary.test(text.slice(to, to + 2)); to += 1);
  }
  const lead = /^[\s"'(,;:-]*/.exec(text.slice(from, to))![0].length;
  const tail = /[\s.!?,;:"')-]*$/.exec(text.slice(from, to))![0].length;
  return { start: Math.min(start, from + lead), end: Math.max(end, to - tail) };
}
