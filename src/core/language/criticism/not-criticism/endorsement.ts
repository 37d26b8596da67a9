/** Other people's words that the sender makes their own: "I can only agree", "she is right". */
import { holdsPhrase, soughtPhrases } from '../sought-phrases.ts';
import { unbroken } from '../../unbroken.ts';

/** The sender makes the reported words their own. */
const endorsement = soughtPhrases([
  unbroken`
    (?:i|we) (?:[a-z]+ly |quite |can only |have to |must |do |happen to |rather )?(?:
      agree|concur|endorse|go along with|share|second|echo|sympathi[sz]e|think so too|believe (?:her|him|them|it|every)|
      could not (?:agree|have put)|couldn't (?:agree|have put)
    )
  `,
  unbroken`
    (?:she|he|they|the resident|mrs? \w+|ms \w+) (?:is|are|was|were|has|have)(?: [a-z]+ly| quite| dead)? (?:
      right|correct|wrong to say it\?|a point|spot on|bang on|not wrong
    )
  `,
  'and (?:with reason|understandably)',
  '(?:rightly|justifiably|with good reason|with every justification)', '(?:hard|difficult) to disagree',
  unbroken`
    (?:not|n't|nothing|no) [^.;!?]{0,40}\b(?:i|we)(?: would| could| can|'d)? (?:disagree|quarrel|quibble|argue|take issue)
  `,
  "(?:can|could|would)(?: ?not|n't) (?:argue|disagree|quarrel|quibble|take issue|find fault)", 'who can blame',
  "(?:wouldn't|would not|couldn't|could not) (?:change|alter|add|touch|improve on) (?:a|one|any) (?:single )?(?:word|syllable|comma|line|thing)",
  unbroken`
    (?:find|found|think|believe|consider) (?:her|him|them|both|each|it|this|that) (?:to be )?(?:all )?
    (?:credible|true|convincing|persuasive|reliable|honest|right|entirely)
  `,
  'i (?:do not|don\'t|have no reason to) doubt (?:her|him|them|it|a word|one word)',
  '(?:i|we) (?:have |\'ve )?(?:had|found|seen|met with|experienced|suffered) (?:exactly |much |just )?the same',
  '(?:have |\'ve )?(?:seen|saw|heard|witnessed) (?:it|this|that|them|him|her) (?:for )?myself', 'my own experience', 'i can vouch',
  'not (?:far )?wrong', 'as (?:we|you) all know', 'every word', '(?:every|each) (?:line|sentence|bit) (?:of|is)',
  '(?:put|said) (?:it|this|that) (?:far |much )?better than i', "(?:put|sign) my (?:own )?name to", '(?:my sentiments|my thoughts) exactly',
  'says it all', 'say (?:so|it) again', '(?:agreed?|endorsed?),? (?:it )?word for word',
  unbroken`
    (?:stand|standing) (?:by|behind) (?:all|every|what)[a-z]* (?:that )?(?:he|she|they|mrs?|ms)
  `, 'hear,? hear', 'well said', 'i could not have put it better',
]);

/** Whether the sender stands by what was reported; "I wonder whether she is right" does not. @param words the own words round it */
export function isEndorsed(words: string): boolean {
  return holdsPhrase(endorsement, words.replace(/\b(?:if|whether|unless)\b[^.,;!?]*/gi, ''));
}
