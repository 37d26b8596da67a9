/** Which part of a sentence the learned words stand in. */
import type { Stretch } from '../stretch.ts';

const boundary = /[;()]|[,:](?!\d)|\s-\s|\b(?:but|and|so|because|although|though|which|while|whereas)\b/g;

/** The clauses of a sentence, without blanks and punctuation at their ends. */
function clausesOf(text: string): readonly Stretch[] {
  const cuts = [0, ...[...text.matchAll(boundary)].map((match) => match.index), text.length];
  return cuts.slice(0, -1).flatMap((start, at) => {
    const end = cuts[at + 1]!;
    const clause = text.slice(start, end);
    const lead = /^(?:[\s,;:()-]|\b(?:but|and|so|because|although|though|which|while|whereas)\b)*/.exec(clause)![0].length;
    const tail = /[\s,;:().!?"-]*$/.exec(clause)![0].length;
    return end - tail - start - lead > 3 ? [{ start: start + lead, end: end - tail }] : [];
  });
}

/** A sentence is shown whole up to this length. */
const short = 120;

/** The likeliest stretch of a long sentence: the best clause, with its neighbour where both together are likelier. */
export function likeliestStretch(text: string, likelihood: (words: string, where: Stretch) => number): Stretch {
  if (text.length <= short) return { start: 0, end: text.trimEnd().length };
  const clauses = clausesOf(text).slice(0, 12);
  const pairs = clauses.slice(1).map((clause, at) => ({ start: clauses[at]!.start, end: clause.end }));
  let best: Stretch = { start: 0, end: text.trimEnd().length };
  let most = -1;
  for (const stretch of [...clauses, ...pairs]) {
    const one = likelihood(text.slice(stretch.start, stretch.end), stretch);
    if (one > most) { most = one; best = stretch; }
  }
  return best;
}
