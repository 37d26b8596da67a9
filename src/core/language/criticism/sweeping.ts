/** Criticism that is sweeping rather than specific and constructive: in private it is still worth a note. */
import { sought } from '../sought/sought.ts';
import { patternOf } from './phrase-pattern.ts';

const sweepingWords = sought(() => patternOf([
  'you people', 'you lot', 'that lot', 'the (?:whole|entire) (?:lot|bunch|team|department|crowd)', 'the lot of (?:you|them)',
  'all of (?:you|them)', 'every (?:single )?(?:one of (?:you|them)|time|day|week|thing)',
  'everything (?:you|he|she|they|@) (?:do|does|did|touch\\w*|say\\w*)',
  'everything (?:that |which )?(?:comes?|came|goes|leaves?|from)',
  'never', 'always', 'invariably', 'constantly', 'forever', 'without exception', 'not one of (?:you|them)', 'none of (?:you|them)',
  'nobody in', 'no ?one in', '(?:do|does|did|done|doing)(?: ?n\'t| not)? (?:anything|nothing|a thing|sweet)',
  'nothing (?:but|right|useful|at all)', 'anything right', '(?:one|a) single thing', 'time after time', 'time and (?:time )?again', 'as usual', 'as ever',
  'yet again', 'typical', 'useless', 'hopeless', 'pathetic', 'incompetent', 'incompetence', 'utterly', 'totally', 'complete(?:ly)?',
  'whatsoever', 'the worst', 'a joke', 'a disgrace', 'fit for purpose', 'not fit', 'shambles', 'any(?:body|one) (?:actually|ever|even|in)',
  'ever', 'no confidence', 'any use', '(?:name|think of|recall) (?:one|any)', 'a waste', 'entire', 'care less',
]));

/** Does the sentence speak of everybody, always, or nothing at all? */
export function isSweeping(sentence: string): boolean {
  sweepingWords.pattern.lastIndex = 0;
  // "It never came" tells one failing; "people who had done nothing wrong" clears others.
  return sweepingWords.test(sentence.toLowerCase().replace(/\b(?:it|this) never|nothing wrong|as you always do\b/g, ''));
}
