/** What the sender says that they do not mean: "I am not suggesting that she was careless", "nobody could call him idle". */
import { holdsPhrase, soughtPhrases } from '../sought-phrases.ts';
import { unbroken } from '../../unbroken.ts';

/** Before the words, in the same sentence: the sender denies that they are meant. */
const denial = soughtPhrases([
  unbroken`
    (?:
      (?:am|are|is|was|were|do|does|did|would|will|could|should|can|must|has|have) ?(?:n't|not)|cannot|can't|don't|never|nobody|no one|
      no-one|nor|neither|far be it from me to|not for (?:one|a) (?:moment|minute|second)|in no way|by no means|without|rather than|not
    ) (?:
      could |can |would |should |will |ever |for (?:one|a) (?:moment|minute|second) |in any way |at all |here |to be |be |to |of |is |am |
      are |wish(?:ing)? to |mean(?:ing)? to |intend(?:ing)? to |want(?:ing)? to |seek(?:ing)? to |trying to |[a-z]+ly )*(?:
      suggest\w*|imply\w*|implying|saying|say|accus\w*|alleg\w*|claim\w*|blam\w*|critici[sz]\w*|criticism|complain\w*|think\w*|thought|
      believe\w*|believing|question\w*|doubt\w*|reflection|fault|intended|meant|see|seen|find|found|feel|felt|mean|meaning|accept|agree|
      true|fair|regard|consider|aware|evidence|reason|heard|hear|share|call\w*|describe|characteri[sz]e|know of
    )
  `,
  unbroken`
    (?:any(?:one|body)|those|people|whoever|he|she|they|some|members) (?:who )?(?:still |really |honestly )?
    (?:says?|thinks?|claims?|believes?|calls?|tells you|suggests?|imagines?|complains?) (?:that )?(?:our |the |your )?$
  `,
  unbroken`
    no (?:
      criticism|suggestion|question|evidence|reason to|blame|fault|indication|implication|slight|disrespect|reflection|complaint|complaints|
      sign that|doubt
    )
  `,
  "it(?: is|'s)(?: not|n't) (?:that|as (?:if|though)) (?:our |the |your )?$",
  'nothing to suggest', 'far from', '(?:easy|tempting) to (?:say|blame|conclude|suppose|think)',
  unbroken`
    (?:
      unfair|wrong|unjust|harsh|quite wrong|untrue|unkind|absurd|ridiculous|mistaken|nonsense|disgraceful|offensive|outrageous|unacceptable
    ) (?:of \w+ |for \w+ |for anyone )?to (?:
      say|suggest|call|accuse|blame|claim|imply|describe|critici[sz]e|think|allege|brand|label|treat|expect
    )
  `,
  unbroken`
    (?:refute|reject|rebut|dispute|disagree with|resent|deplore|condemn) (?:any|the|this|that) (?:
      suggestion|claim|allegation|criticism|notion|idea|accusation|slur
    )
  `,
  unbroken`
    (?:apologi[sz]e|apologies|apology|(?:sorry|regret)(?! to (?:have to )?(?:say|tell|report|add))|withdraw|retract|take back) (?:\w+ ){0,4}
    (?:i|we|my|our|calling|suggesting|implying|saying|the|any|having)
  `,
  '(?:nor|neither) (?:was|were|is|are)',
  '(?:supposed|alleged|said|meant|thought) to have (?:said|called|written|claimed|complained|told|described|accused)',
  '(?:stop|stopped|without) pretending', '(?:before|lest|in case) it gets (?:about|round|out)', 'whoever (?:called|said|says|wrote|told|thinks|claims)',
  unbroken`
    (?:want|wish|like|have|expect|leave|let) (?:any(?:body|one)|you|(?:the |your |our )?(?!us |every)[a-z]+) (?:to )?
    (?:go away |going away )?(?:with the (?:idea|impression)|think(?:ing)?|believ(?:e|ing)|suppos(?:e|ing)|imagin(?:e|ing))
  `,
  'accused of [a-z]+ing', 'never (?:once )?(?:knew|known|found|saw|seen|had|caught|thought)',
  unbroken`
    (?:nobody|no one|no-one)(?: (?:who|but) [^,.;]{2,60}?)? (?:could|can|would|will) (?:ever |fairly |honestly )?
    (?:call|say|accuse|describe|think)
  `,
  'defend(?:ed|ing)?', 'stick(?:ing)? up for', 'stood up for', 'contrary to', '(?:anything|everything|all|nothing) but praise',
  'i (?:may|might|could) (?:be|have been|seem|have seemed|have) ',
]);

/**
 * Whether what follows is denied; "I don't say it lightly, but she was careless" denies nothing that follows.
 * @param before the same sentence's words before what was said
 */
export function isDenied(before: string): boolean {
  const at = Math.max(...[' but ', ', so ', '; '].map((turn) => before.lastIndexOf(turn)));
  // "Nobody but a fool would say that she was careless".
  const isException = /\b(?:(?:no|any|every)[- ]?(?:one|body|thing)|none|all)$/i.test(before.slice(0, Math.max(0, at)));
  return holdsPhrase(denial, isException ? before : before.slice(at + 1));
}
