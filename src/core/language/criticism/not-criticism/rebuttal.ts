/** What the sender sets right straight after: "None of this is true", "I was mistaken". */
import { holdsPhrase, soughtPhrases } from '../sought-phrases.ts';
import { expression, unbroken } from '../../unbroken.ts';

/** The sender sets the words right straight after. */
const rebuttal = soughtPhrases([
  unbroken`
    (?:
      neither|none of (?:it|this|that|these|them|which)|that|this|it|both|all of (?:it|this|that)|
      th(?:e|[eo]se) (?:claims?|things|accusations?|allegations?|charge|story|suggestion)
    ) (?:
      (?:is|are|was|were) (?:[a-z]+ly |just |quite |not |n't )*
      (?:true|untrue|false|nonsense|unfair|unjust|rubbish|wrong|fiction|so|baseless|unfounded|the case|a lie|right|correct)|
      (?:is|are|was|were)n't (?:true|so|fair(?! on)|right|the case)
    )
  `,
  'no such thing', 'not a bit of it',
  unbroken`
    (?:i|we) (?:(?:do|can)(?:n't| not|not)|refuse to) (?:believe|accept|credit|recognise) (?:
      it|th(?:is|at)(?! (?!for|of|at|either|about|and|but)[a-z])|a word|one word|any of (?:it|this|that)|him|them|those|the charge
    )(?! that)
  `, 'i (?:rather |very much )?doubt it(?! (?:will|would|matters?|began|started|stops|ends|was (?:an accident|chance)))',
  'further from the truth', 'nothing of the (?:kind|sort)',
  unbroken`
    (?:there(?: is|'s| was)|i (?:can )?(?:find|found|see)) nothing in (?:it|this|that|either|them)
  `, "(?:not|n't) (?:been )?(?:my|our) experience", "not what (?:i|we)(?:'ve| have)? (?:saw|seen|found|heard)",
  "(?:do|does|did)(?:n't| not) hold (?:that|it|this|any of it) against",
  unbroken`
    (?:the|that|any) (?:delay|fault|mistake|error|muddle|blame|failing)(?: [a-z]+){0,3}? (?:was|is|has been|were|are) (?:all |entirely |only )?
    (?:ours|mine|my own|our own|down to (?:me|us))
  `,
  "(?:i|we) (?:(?:was|were|am|are) (?:wrong|mistaken|in error|misinformed)|had (?:it|that) wrong|(?:had )?been looking at|misread|misheard)",
  unbroken`
    (?:i|we) (?:did ?n't|did not|could not|couldn't|found nothing|can find no|have found no|saw no) (?:
      find it|find (?:any|anything)|evidence|to support|of the (?:sort|kind)
    )
  `,
]);

/** "Things that are not so", "a tale that was not true", "you knew it was untrue": no charge is answered. */
const aside = expression('gi')`
  \b(?:\w*thing|(?!(?:is|was|s) )\w+ an? [a-z]+|so) that\b|[^f] that (?=(?:are|were)(?:n't)?\b)|\b(?:knew|knowing)(?: that)? (?:it|this|that)\b|\bsay nothing\b
`;

/** Whether what was said is taken back. @param words what follows in the own words */
export function isRebutted(words: string): boolean {
  return holdsPhrase(rebuttal, words.replace(aside, ''));
}
