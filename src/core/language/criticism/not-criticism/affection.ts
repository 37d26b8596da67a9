/** Affection: what is said of somebody the sender is fond of is meant in fun. */
import { holdsPhrase, soughtPhrases } from '../sought-phrases.ts';

const affection = soughtPhrases([
  'wish (?:\\w+ )?had \\w+ (?:of|like) (?:him|her|them)', 'could (?:kiss|hug) (?:him|her|them)', 'best thing (?:that )?(?:ever )?happened',
  '(?:he|she|they) (?:was|were|is|are) right (?:on|both|every|all|each)', 'glad to be \\w+ed\\b', 'laid up with', 'long may (?:he|she|they|it)',
  '(?:he|she|they) (?:is|are) (?:all |both )?a credit to', "(?:wouldn't|would not) (?:swap|part with) (?:him|her|them)",
  '(?:menace|terror|nightmare),? if you happen to',
  '(?:know|think|imagine) (?:what|how|where) [^.;!?]{1,40} (?:would|could|should) (?:do|be|manage|cope) without (?:you|him|her|them)',
  '(?:keep|buy) (?:him|her|them) (?:for ?ever|an? (?:tea|drink|pint))',
]);

/** Whether an insult near by is meant in fun. @param words own words near by */
export function isFond(words: string): boolean {
  return holdsPhrase(affection, words);
}
