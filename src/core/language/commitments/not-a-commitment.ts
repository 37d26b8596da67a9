/** What takes a commitment back: question, negation, condition, hope, report, quotation, policy. Each works on a sentence and a stretch of it. */
import { isDecidedByBody } from './not-a-commitment/body-decision.ts';
import type { CommittingStretch } from './not-a-commitment/committing-stretch.ts';
import { hangsOnCondition } from './not-a-commitment/condition.ts';
import { isHoped } from './not-a-commitment/hope.ts';
import { isNegated } from './not-a-commitment/negation.ts';
import { isOthersWords } from './not-a-commitment/others-words.ts';
import { isPolicy } from './not-a-commitment/policy.ts';
import { expression } from '../unbroken.ts';

/** Why what sounds like a commitment is none. */
export type Excuse =
  | 'question' | 'negation' | 'condition' | 'hope' | 'reported-decision' | 'reported-words' | 'quotation' | 'policy' | 'own-concern' | 'other-body';

const senderSays = /\b(?:I|we)(?:\s+\w+){0,3}\s+(?:say|said|told|quote|quoted|write|wrote|comment|add|promise|repeat)\b/i;

/** Is the stretch inside quotation marks that the sender did not put around their own words? */
function isQuoted(text: string, at: number): boolean {
  let open = -1;
  for (let i = 0; i < at; i += 1) if (text[i] === '"') open = open < 0 ? i : -1;
  if (open < 0 || text.indexOf('"', at) < 0) return false;
  return !senderSays.test(text.slice(Math.max(0, open - 80), open)) && !/\bquote\b.{0,40}\bme\b/i.test(text);
}

const politeOrder = expression('i')`
  \b(?:can|could|would|will) you(?: please| kindly)? (?:
    go ahead|proceed|get started|press ahead|start (?:on|work|the)|begin (?:on|work|the)
  )
`;

/**
 * What takes a commitment back.
 * @param text the sentence, made plain
 * @param stretch the committing clause, offsets into the sentence
 * @param ordered the reader is told to do it, however often
 * @returns the reason, or null when it stands
 */
export function takenBackBy(text: string, stretch: CommittingStretch, ordered = false): Excuse | null {
  if (/\?\W*$/.test(text) && isAsked(text, stretch, ordered)) return 'question';
  if (isQuoted(text, stretch.start)) return 'quotation';
  if (isNegated(text, stretch)) return 'negation';
  if (hangsOnCondition(text, stretch)) return 'condition';
  if (isHoped(text, stretch)) return 'hope';
  if (isOthersWords(text, stretch)) return 'reported-words';
  if (isDecidedByBody(text, stretch)) return 'reported-decision';
  return !stretch.performative && !ordered && isPolicy(text, stretch) ? 'policy' : null;
}

/** Does the sentence ask, and neither order ("Could you go ahead?"), assent by asking when, nor answer itself ("For four hundred? Done")? */
function isAsked(text: string, { start, end }: CommittingStretch, ordered: boolean): boolean {
  return !(ordered && /\bmake [^.;?]{0,20} out to\b/i.test(text))
    && text.indexOf('?', start) >= end && !politeOrder.test(text.slice(Math.max(0, start - 2))) && !/\?[^?]{0,5}\bdone\b/i.test(text.slice(end));
}
