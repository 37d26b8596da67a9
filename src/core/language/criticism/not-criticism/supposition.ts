/** What is only supposed, asked in passing, risked or guarded against: nothing of it was done. */
import { holdsPhrase, soughtPhrases } from '../sought-phrases.ts';
import { unbroken } from '../../unbroken.ts';

/** The words stand in a condition, or in a case that is only supposed. */
const hypothesis = soughtPhrases([
  unbroken`
    (?:if|when|where|should|suppose|supposing|imagine) (?:that )?(?:any|a|an) (?:[a-z]+ )?(?:member|one|body|councillor|resident|person)
    [a-z ]{0,20} (?:feels?|felt|thinks?|thought|believe[sd]?|consider(?:s|ed)?|finds?|found) (?:that )?(?:any |an )?@
  `,
  '(?:^|[,;:(] ?)(?:should|were) (?:any |an |the |either )?@',
  unbroken`
    (?:if|unless|had|in case|lest|in the event that|provided|even if|when or if|suppose|supposing) (?:
      any |an |the |either |
      (?:i|we|anyone|you) (?:had |have )?(?:thought|think|believed?|felt|feel|found|find|considered?|suspected|have evidence) (?:
        that |for a moment that )?|
      it (?:is|was|were|turn(?:s|ed) out|prove[sd]|transpire[sd]|emerge[sd]) (?:the case |true |found |shown |established )?that (?:
        an? |any )?
    )?@
  `,
]);

/** A real question in passing, a risk, a duty. */
const undecided = soughtPhrases([
  unbroken`
    (?:know|see|asks?|asked|establish|confirm|clarify|check|tell me|consider|question of|find out|say|investigate|determine|decide) whether (?:
      or not )?(?:the |any |it is (?:true|the case) that )?@
  `,
  'if (?:it is true|true)',
  unbroken`
    (?:risk|risks|avoids?|danger|so as not to|in order not to|to prevent|prevent|to avoid|against|fear of|without|rather than|instead of) (?:
      of )?(?:@ )?(?:being|seeming|appearing|looking)
  `,
  '(?:let|make) (?:us|sure|certain) (?:not|that)',
]);

/**
 * Whether what was said is left open; a mere question or risk leaves an attack an attack.
 * @param words the marked sentence up to the end of what was said
 */
export function isConditional(kind: string, words: string): boolean {
  return holdsPhrase(hypothesis, words) || (kind !== 'attack' && holdsPhrase(undecided, words));
}
