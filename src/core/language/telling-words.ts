/** How much of a sentence is quoted back to its writer: enough to be understood, no more than a clause or two. */
import type { Stretch } from './stretch.ts';

const longest = 140;
const boundary = /[;:()]|,\s|\s-\s/;
/** ", nor did he come" goes on with what was said. */
const goesOn = /^,\s(?:nor|or even|let alone|and (?:even|never|still|then))\b/;

/**
 * A stretch widened to words that stand by themselves: the whole of a short sentence, else to the ends of its clause.
 * @param text a sentence
 * @param room characters that a longer sentence, or the clauses after and before the stretch, may fill
 * @returns offsets into it, without blanks and closing punctuation
 */
export function tellingWords(text: string, start: number, end: number, room = longest): Stretch {
  let from = 0;
  let to = text.length;
  if (text.trim().length > room) {
    from = edge(text, start, -1);
    to = edge(text, end, 1);
    // What a colon announces is the point.
    if (text[to] === ':') to = edge(text, to + 2, 1);
    if (room > longest) {
      for (let next = to; next - from <= room && to < text.length; next = edge(text, to + 2, 1)) to = next;
      for (let next = from; to - next <= room && from > 0; next = edge(text, from - 2, -1)) from = next;
    }
  }
  const lead = /^[\s"'(,;:-]*/.exec(text.slice(from, to))![0].length;
  const tail = /[\s.!?,;:"')-]*$/.exec(text.slice(from, to))![0].length;
  return { start: Math.min(start, from + lead), end: Math.max(end, to - tail) };
}

function isEdge(text: string, at: number, step: 1 | -1): boolean {
  if (step < 0) return boundary.test(text.slice(Math.max(0, at - 2), at));
  return boundary.test(text.slice(at, at + 2)) && !goesOn.test(text.slice(at, at + 12));
}

/** Where the clause ends that stands there, or begins. */
function edge(text: string, at: number, step: 1 | -1): number {
  while (at > 0 && at < text.length && !isEdge(text, at, step)) at += step;
  return Math.max(0, Math.min(at, text.length));
}
