/** Questions that the sender answers: "Up to the job? On this showing, no.", "Did he ring her back? He did not." */
import type { Stretch } from '../stretch.ts';
import { expression } from '../unbroken.ts';

const asked = expression('i')`
  ^\W*(?:(?:and|but) )?(?:
    (?:(?:is|was|are|were) [\w' -]{2,30} )?(?:up to|fit (?:for|to)|equal to|on top of|competent|capable|reliable|trustworthy|honest|thorough)\b|
    (?:did|do|does) [\w' -]{2,30} (?:ever |even |actually |bother to )?(?:ring|reply|answer|look|visit|apologi[sz]e|bother|come back|read|listen)\b
  )[^?]{0,60}\?\W*$
`;
const no = expression('i')`
  ^\W*(?:[^.,;!?]{2,30}, )?(?:
    no|not (?:really|once|a word|at all|so far as I can see)|never|hardly|I (?:think not|doubt it)|
    (?:s?he|they) (?:did|does|do|is|was|are|were)(?:n't| not)
  )\W*$
`;

const ofSomebody = /^\W*(?:(?:and|but) )?(?:is|are|was|were|do|does|did)\b/i;

/**
 * Whether the question doubts whom it opens with, or whom the words before it spoke of, and the sentence behind it says no.
 * @param target null where it names nobody
 */
export function isAnsweredNo(question: string, target: Stretch | null, next: string): boolean {
  return next.length < 60 && no.test(next) && asked.test(question) && (!ofSomebody.test(question) || (target !== null && target.start < 12));
}
