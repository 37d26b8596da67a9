/** Turns of speech about how an officer works: "@" is the officer (see ../phrase-pattern.ts). */
import { unbroken } from '../../unbroken.ts';

export const turnsOfSpeech: readonly string[] = [
  "of @'s (?:own )?making",
  "@'s (?:idea|notion|concept|version|definition) of [^.;!?]{2,40} (?:is|was|seems?|appears?|amounts?|consists?|involves?)",
  "@ treats? [^.;!?]{2,40} as (?:an? )?(?:optional|joke|game|hobby|private|personal|~|inconvenience|nuisance|suggestion)",
  unbroken`
    (?:is|was|are|were|seems?|evidently|apparently|clearly) (?:\w+ )?(?:beneath|beyond|too much (?:trouble|effort|bother) for|above|lost on) @
  `,
  unbroken`
    @ (?:
      ever (?:actually |even |once )?(?:picks?|answer|rings?|returns?|repl|reads?|checks?|bothers?|looks?|listens?)[a-z]*|
      ever (?:actually |even )?(?:(?:leaves?|gets? (?:out|up|off)(?: of| from)?) ~ (?:desk|office|chair|seat|car)s?)\b|
      (?:has|have|had|takes?|took|shows?|showed) the (?:slightest|least|faintest|remotest|foggiest) (?:
        interest|idea|intention|concern|regard
      )
    )
  `,
  // "Does Tom look, or is it all done from his desk?", "does she think before she answers?"
  unbroken`
    do(?:es)? @ (?:ever |even )?(?:read|look|think|listen|visit|go out)\b[^.;!?]{0,60}
    (?:,? or (?:is it|do(?:es)? @) (?:all|just|simply|merely)|before @ (?:answer|repl|speak|sign))[a-z]*
  `,
  // "I cannot name one job that @ have seen through."
  unbroken`
    (?:can ?not|can't) (?:name|think of|point to|recall) (?:a|one|any)(?: single)? [a-z]+ (?:that )?@ (?![^.;!?]*(?:n't|not|never)\b)
    [^.;!?]{0,40}\b(?:seen|finish|complet|answer|kept|right|properly)[a-z]*
  `,
  'be (?:doing well|lucky) (?:if|to) (?:any|@|get|hear)[^.;!?]{0,30}(?:read|answer|repl|rung|look|word|from @)[a-z]*',
  // "A line from @ would have saved us the journey."
  unbroken`
    (?:call|word|line|note|letter|e-?mail|message|reply|answer|warning|visit|explanation|apology)s? from @ would have (?:
      spared|saved|prevented|avoided|averted|settled|stopped
    )(?! (?:us |you |him |her |them )?(?:no|none|nothing|nobody|little|neither)\b)
  `,
  "for reasons (?:best )?(?:known|clear|apparent) (?:only )?to @",
  unbroken`
    (?:more than (?:can|could) be said (?:for|of|about)|more than (?:i|we|you|one) (?:can|could) say (?:for|of|about)|
    (?:wish (?:i|we) could say|would that (?:i|we|one) could say|(?:can|could)(?: ?not|n't) say) the same (?:for|of|about)|
    the same (?:can|could)(?: ?not|n't) be said (?:for|of|about)) @(?!'s (?:predecessor|equipment|computer))
  `,
  // "Turns up when he feels like it."
  '@ (?!can|could|may|might|should|would|will)[^.;!?]{2,50} (?:when(?:ever)?|if) (?:and when )?@ (?:feels? like|fanc(?:y|ies)|chooses?)\\b',
  "not good enough,? @", "no (?:thanks|credit) to @",
  "in spite of @(?! (?:best|having))",
  unbroken`
    (?:a|an|any) (?:even |half-|moderately |remotely |truly )?(?:
      competent|decent|half-decent|half-competent|proper|good|conscientious|professional|diligent|sensible|self-respecting|reasonable|
      attentive|careful
    ) @ (?:worth @'s salt )?(?:would|should|could|ought)
  `,
  "@ worth (?:@'s|his|her|their) salt",
  "(?:see|fathom|wonder|beyond me|mystery) how (?:on earth )?@ (?:ever |still )*(?:keeps?|kept|holds?|got) (?:@'s|his|her|their) (?:job|post|position)",
  unbroken`
    g[ia]ven? up (?:
      (?:expecting|hoping|waiting|trying|asking|on|any hope)[^.;!?]{0,40}|with|(?:writ|r|chas|talk|report)ing(?: to)?
    ) @
  `,
  "@'s (?:blunder|mistake|error|cock-?up|mess|muddle|omission)",
  unbroken`
    @ (?:seems? to |appears? to |ever |really )?(?:gives?|gave|giving|care[sd]?) (?:
      two hoots|a damn|a stuff|a monkey's|a fig|a hoot|a button|tuppence
    )
  `,
  unbroken`
    @ promised [^.;!?]{2,60} (?:and|but),? (?:
      true to form|predictably|needless to say|of course|inevitably|as usual|once again|again|nothing|we are still|i am still|i'm still|
      we're still|it never|none|has not|hasn't|did not|didn't|never|failed
    )
  `,
  "(?:carry|carrying|carried|cover(?:ing)? for|covered for|prop(?:ping)? up|nursemaid\\w*|babysit\\w*|hand-?hold\\w*) @",
  unbroken`
    (?:job|role|post|task|brief|work|case|it|this|everything|whole thing) (?:is|was|has been|had been|proved|proving) (?:\w+ )?
    (?:beyond|too much for|above) @
  `,
];
