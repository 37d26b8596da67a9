/** Turns of speech about how an officer works: "@" is the officer (see ../phrase.ts). */
export const turnsOfSpeech: readonly string[] = [
  '(?:yet to|never|nobody|no-one|no one|not|hardly|without|impossible to|trouble)[^.;!?]{0,50}'
    + '(?:civil|kind|straight|plain|sensible|polite|helpful|courteous|honest) (?:word|answer|reply|response) (?:out of|from) @',
  'how @ (?:keeps?|kept|got|gets?|holds?|still has|ever got|landed|came by|managed to get) (?:on to |down )?'
    + '(?:his|her|their|your|the|this|that|a)? ?(?:job|post|promotion|position|role|place)',
  "of @'s (?:own )?making",
  '@ (?:has |have |had )?(?:[\\w-]+ly )?'
    + '(?:sent|put|quoted|used|posted|entered|cited|filed|issued|served|consulted|measured|attached|invited|addressed) [^.;!?]{1,40}'
    + '(?:to |at |on |with |for )?the wrong',
  "@'s (?:idea|notion|concept|version|definition) of [^.;!?]{2,40} (?:is|was|seems?|appears?|amounts?|consists?|involves?)",
  "@ treats? [^.;!?]{2,40} as (?:an? )?(?:optional|joke|game|hobby|private|personal|his|her|their|your|inconvenience|nuisance|suggestion)",
  '(?:is|was|are|were|seems?|evidently|apparently|clearly) (?:\\w+ )?'
    + '(?:beneath|beyond|too much (?:trouble|effort|bother) for|above|lost on) @',
  '(?:next time|in future|from now on|this time|one day|some day)[^.;!?]{0,20} @ (?:will|might|would|could|can|should|may) (?:\\w+ )?'
    + '(?:take the trouble|bother|trouble|remember to|deign|actually|see fit|manage|learn|condescend|find the time)',
  "for reasons (?:best )?(?:known|clear|apparent) (?:only )?to @",
  "(?:find|found|thought|consider|considered|felt) (?:that )?@'s "
    + '(?:tone|manner|attitude|reply|response|conduct|behaviour|remarks?|comments?|approach|handling|performance)[^.;!?]{0,40} (?:'
    +   'patronising|rude|offensive|dismissive|insulting|unacceptable|unhelpful|arrogant|condescending|aggressive|hostile|abrupt|curt|'
    +   'discourteous|disrespectful|disappointing|evasive|inadequate|poor|appalling|dreadful|unprofessional|high-handed|contemptuous|'
    +   'objectionable|wanting|shabby|cavalier'
    + ')',
  "not good enough,? @", "@,? (?:this|that|it) (?:is|was|really is|simply is) ?(?:simply |really |just |frankly )?(?:not|n't) good enough",
  "(?:this|that|it) (?:is|was) ?(?:simply |really |just |frankly )?(?:not|n't) good enough,? @", "no (?:thanks|credit) to @",
  "small thanks to @",
  "despite (?:the best efforts of )?@'s (?:best efforts to|obstruction|incompetence|efforts to (?:stop|block|hide|lose))",
  "in spite of @(?! (?:best|having))", "(?:i|we|one|you) (?:can|could) (?:only )?(?:shudder|despair|weep|cry|tear)[^.;!?]{0,40}@",
  '(?:a|an|any) (?:even |half-|moderately |remotely |truly )?(?:'
    +   'competent|decent|half-decent|half-competent|proper|good|conscientious|professional|diligent|sensible|self-respecting|reasonable|'
    +   'attentive|careful'
    + ") @ (?:worth @'s salt )?(?:would|should|could|ought)",
  "@ worth (?:@'s|his|her|their) salt", "with @ like (?:these|this|that|those)",
  '(?:deserves?|deserved|wants?|needs?|entitled to|owed) (?:far |much |something |rather )?better (?:than|from) '
    + '(?:this from |that from |the likes of )?@',
  "@'s (?:only|sole|one|chief|main) (?:talent|skill|gift|achievement|contribution|accomplishment|concern|interest|ambition|answer)",
  "^(?:just |please |kindly |now |and |then )*do @'s jobs?",
  "(?:given|give) up (?:expecting|hoping|waiting|trying|asking|on|any hope)[^.;!?]{0,40} @",
  '(?:blunder|mistake|error|fault|failure|blame|omission|cock-?up|mess|muddle|delay|oversight) (?:was|is|were|are) '
    + "(?:entirely |wholly |all |squarely |plainly )?@'s",
  "@'s (?:blunder|mistake|error|oversight|cock-?up|mess|muddle|omission)", "tak(?:e|es|ing|en) @ in hand", "took @ in hand",
  '@ (?:seems? to |appears? to |ever |really )?(?:gives?|gave|giving|care|cares|cared) '
    + "(?:two hoots|a damn|a toss|a stuff|a monkey's|a fig|a hoot|a jot|a button|tuppence)",
  "(?:what|all) (?:we have|we've|i have|i've|residents have|they have|she has|he has) (?:had|got|received|seen) (?:so far )?"
    + '(?:from|out of) @[^.;!?]{0,20} (?:is|are|has been|was) [^.;!?]{0,30}'
    + '(?:little|nothing|silence|excuses|tea|waffle|delay|no |very few|not )',
  '@ promised [^.;!?]{2,60} (?:and|but),? (?:'
    +   "true to form|predictably|needless to say|of course|inevitably|as usual|once again|again|nothing|we are still|i am still|i'm still|"
    +   "we're still|it never|none|has not|hasn't|did not|didn't|never|failed"
    + ')',
  "tidy(?:ing)? up (?:behind|after) @", "clean(?:ing)? up (?:behind|after) @|clear(?:ing)? up (?:behind|after) @",
  "(?:mess|chaos|trail of \\w+) (?:that )?@ (?:has |have |had )?(?:left|made|created|leaves?|caused)",
  "(?:carry|carrying|carried|cover(?:ing)? for|covered for|prop(?:ping)? up|nursemaid\\w*|babysit\\w*|hand-?hold\\w*) @",
  '(?:job|role|post|task|brief|work|case|it|this|everything|whole thing) (?:is|was|has been|had been|proved|proving) (?:\\w+ )?'
    + '(?:beyond|too much for|above) @',
  "(?:no|little|small|hardly a|not a|scarcely a) (?:wonder|surprise|shock) [^.;!?]{0,40} (?:with|when|given|under) @",
  "(?:wrong (?:man|woman|person)|square peg)[^.;!?]{0,40}@", "@[^.;!?]{0,30}(?:wrong (?:man|woman|person) for|square peg)",
  "@ and it shows",
  '@ (?:is|are|was|were) (?:wholly |entirely |partly |largely |clearly |plainly |solely |squarely )?'
    + '(?:to blame|at fault|responsible|answerable) for (?:this|the|that|these|all)? ?(?:[\\w-]+ )?'
    + '(?:mess|shambles|fiasco|debacle|chaos|delays?|failures?|muddle|confusion|loss|errors?|mistakes?|distress)',
];
