/** Real questions, which wait for an answer and criticise nobody. */
import type { Stretch } from '../../stretch.ts';
import { expression } from '../../unbroken.ts';

/** "I can't see how £2 helps": nobody is to blame for it. */
const cannotSee = /\b(?:can't|cannot|don't) (?:see|understand)(?: is)? how\b(?![^]*\b(?:you|your|officers?|teams?|staff|s?he|they)\b)/i;
const opensAsking = expression('i')`
  ^\W*(?:(?:and|but|so|also|please|now|tom|then),? )?(?:has|have|had|did|does|do|is|are|was|were|could|can|would|will|may|might|should|am)\b
`;

/** "How on earth Tom". */
const ofWhom = /\bhow,? (?:on earth |exactly |possibly |ever )?$/i;

/**
 * A question that waits for an answer: it opens with an auxiliary and asks whether something is so, or what the sender cannot see of a thing
 * ("I can't see how £2 helps").
 * @param mentions whom the sentence names: "I can't see how Tom lost it" asks nothing
 */
export function isOpenQuestion(sentence: string, mentions: readonly Stretch[] = []): boolean {
  const isOfSomebody = mentions.some(({ start, end }) => ofWhom.test(sentence.slice(Math.max(0, start - 24), start)) && sentence.charAt(end) !== "'");
  if (!isOfSomebody && cannotSee.test(sentence.slice(0, 400))) return true;
  if (!/\?["')\s]*$/.test(sentence.slice(-12))) return false;
  return opensAsking.test(sentence.slice(0, 60))
    || /\b(?:whether|do you know if|can you (?:confirm|tell|say)|could you (?:confirm|tell|say|let))\b/i.test(sentence.slice(0, 160));
}
