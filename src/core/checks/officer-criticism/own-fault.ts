/** What an officer owns up to having done to somebody: no blame of whom it was done to. */
import type { Criticism } from '../../language/criticism/criticism.ts';
import type { Sentence } from '../../language/reading/reading.ts';

/** "I left her name off": the officer's own doing, owned up to in the sentences round it. */
const ownDoing = /^\W*I (?!(?:am|was|ha(?:ve|d))\b)[a-z]+/i;
const ownsUp = /\bI(?:'m| am) (?:\w+ )?sorry|\bI apologise|\bmy (?:own )?(?:mistake|fault|error|slip)\b|less of me\b|\bI should have\b/i;

/** Behind the other: to whom it was done, and not who does anything. */
const undergone = /^(?:'|\W*$| (?:off|out|down|up|in|on|from|to|at|as|with|for|the|an?|about|and I)\b)/;

/** Is what seems to criticise the sender's own slip? @param sentences the own words, of which the criticism's is one */
export function isOwnFault({ sentence, target }: Criticism, sentences: readonly Sentence[]): boolean {
  if (!ownDoing.test(sentence.text) || !undergone.test(sentence.text.slice(target.end))) return false;
  const at = sentences.indexOf(sentence);
  return sentences.slice(Math.max(0, at - 2), at + 4).some((one) => ownsUp.test(one.text));
}
