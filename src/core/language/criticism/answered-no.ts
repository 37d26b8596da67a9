/** Questions that the sender answers: "Up to the job? On this showing, no.", "Did he ring her back? He did not." */
import type { Stretch } from '../stretch.ts';
import { expression } from '../unbroken.ts';

const asked = expression('i')`
  ^\W*(?:
    ((?:is|was|are|were) [\w' -]{2,30} )?(?:up to|fit (?:for|to)|competent|reliable|honest)|
    (d(?:id|oes|o) )[\w' -]{2,30} (?:ring|reply|answer|look|visit|apologi[sz]e|bother|read|listen)
  )\b[^?]{0,60}\?\W*$
`;
const no = /^\W*(?:[^.,;!?]{2,30}, )?(?:no|not (?:really|once|at all)|never|hardly|I doubt it|(?:s?he|they) [a-z]+(?:n't| not))\W*$/i;

/**
 * Whether the question doubts whom it opens with, or whom the words before it spoke of, and the sentence behind it says no.
 * @param target null where it names nobody
 */
export function isAnsweredNo(question: string, target: Stretch | null, next: string): boolean {
  const found = next.length < 60 && no.test(next) && asked.exec(question);
  return !!found && (!(found[1] ?? found[2]) || (target !== null && target.start < 12));
}
