/** What somebody ought to have done, in a question that needs no answer. */
import { unbroken } from '../../unbroken.ts';

const acts = unbroken`
  (?:[a-z]+ )?(?:
    read|open|check|proof|walk|measure|notic|bother|stop|think|thought|test|try|visit|look|consider|spot|wonder|know|listen|care|realis|
    want|answer|remember|ring|tell|ask
  )
`;

/** Blame, calls to account, and questions that reproach: "@" is the officer (see ../phrase-pattern.ts). */

export const blame: readonly string[] = [
  unbroken`
    (?:blame|fault|responsibility for (?:this|the) (?:mess|shambles|fiasco|debacle|delay|failure)|buck|finger) (?:\w+ ){0,4}
    (?:lies?|rests?|stops?|points?|pointing|belongs?|sits?|falls?) (?:\w+ ){0,3}(?:with|at|squarely (?:at|with|on)|on) (?:
      the (?:door|feet|desk) of @|@'s (?:door|feet|desk)|@
    )
  `,
  "(?:blame|blaming|hold) @ (?:entirely|squarely|personally|for|responsible)",
  "(?:was|is|be|by|one of) @'s (?:own )?oversight", "(?:due|down) to @'s (?:own )?oversight",
  unbroken`
    (?:wrong|mess|delay[a-z]*|fail[a-z]*|mistakes?|never (?:[a-z]+ (?:properly|enough)|done|finished|answered|sent|told|asked|checked))\b
    [^.;!?]{1,60} (?:that|this|it|which|all) ?
    (?:is|was|'s) (?:all |entirely |largely |squarely )?down to @(?=\W*$|[,;])
  `,
  unbroken`
    an? [a-z]+ (?:on|of|with) @'s (?:salary|grade|pay|seniority|experience|standing)
  `,
  unbroken`
    (?:do ?n't|do not|doubt|doubt if|doubt whether) (?:think |believe |suppose )?(?:that )?@ (?:
      (?:ever |really |even )?(?:reads|proof-?reads|checks|listens|looks|prepares)|(?:ever|even) read|
      (?:opened|read|visited|checked) (?:half|any|one|more|a)
    )
  `,
  unbroken`
    @ who (?:can ?not|can't|could ?n't|could not|does ?n't|does not|never|will not|wo ?n't) [^.;!?]{3,90} (?:
      is(?: ?n't| not| hardly| no)|has no|should(?: ?n't| not)|ought not
    )
  `,
  unbroken`
    (?:not|n't|doubt|doubt if|doubt whether|hardly) (?:think|believe|feel|consider|convinced|sure|persuaded|confident)? ?(?:that )?@ (?:
      really |quite |yet )?(?:has|have|had|is|are|was|were) (?:really |quite |got )?(?:
      the (?:[a-z]+ )?(?:experience|skills?|ability|judgement|stomach|stamina|temperament|grasp|competence)|
      (?:a|any|much of a|the) (?:[a-z]+ )?(?:grip|grasp|handle) (?:on|of)(?! (?:his|her|their|my)\b)|
      (?:[a-z]+ )?(?:strong|good|experienced|tough|quick|sharp|organised|qualified|firm|careful|clever) enough|up to|equal to|capable|
      (?:even |actually |ever )?(?:listening|paying attention|awake|concentrating|reading)|
      competent|suited|fit (?:for|to (?:run|be))|cut out|on top of(?! the)
    )
  `,
  unbroken`
    (?:do not|don't|never|cannot|can't) (?:rely|depend|bank|count|trust)(?: on)? @'s (?:
      arithmetic|sums|figures|maths|word|memory|judge?ment|promises?|assurances?|measurements?
    )
  `,
  // "Tom never asked them, and he should have."
  unbroken`
    @ (?:never|(?:did|has|had|does)(?: not|n't)) (?!had|got|hear|receiv|been )[^.;!?]{2,60} (?:and|but|when|though) @ (?:really |certainly )?
    (?:should|ought to) have(?: done)?(?=\W*$|[,;])
  `,
  // "Lost on Tom's desk again", "a misjudgement by Tom", "crass of Tom to write".
  unbroken`
    (?:lost|stuck|languish[a-z]*|buried|mouldering|rotting|dust|vanished|disappeared) (?:somewhere |again )?
    (?:on|in|into|under|at the bottom of) @'s (?:[a-z]+ )?(?:desk|in-?tray|inbox|pile|drawer)
  `,
  '(?:misjudge?ment|howler|gaffe|mistake|error|lapse|own goal) (?:of (?:judgement|taste) )?(?:by|from|on the part of) @',
  unbroken`
    (?:is|was|seems?|seemed|(?:think|thought|found) it) (?:[a-z]+ ){0,2}(?:
      crass|careless|thoughtless|lazy|rude|foolish|unwise|silly|clumsy|remiss|negligent|unkind|unprofessional|tactless|insensitive|
      reckless|slack|wrong|cheap|petty|irresponsible|shabby|high-handed|arrogant
    ) of @ ?(?:(?:not )?to|(?=\W*$|[,;]| (?:and|but|when|after|given)\b))
  `,
  // "That sort of slip is becoming a habit with Tom", "I have run out of excuses for her".
  '(?:becom(?:ing|es?)|got to be|turning into|is) (?:[a-z]+ )?an? (?:bit of a |bad |rather )?(?:habit|pattern) (?:with|of) @(?! praise)',
  'r[au]n(?:ning)? out of (?:excuses|patience|sympathy|reasons) (?:for|with|to (?:defend|excuse)) @',
  // "His advice comes late, and so wrapped in caveats that nobody could use it".
  unbroken`
    @'s (?:[\w-]+ ){0,2}(?:advice|answers?|repl(?:y|ies)|reports?|papers?|responses?|guidance)(?: [a-z]+)? (?:
      come|came|arrive|turn up|appear
    )[sd]? (?:[a-z]+ )?late(?:,| and)(?! (?:was|is|were|are|on))
  `,
  unbroken`
    @'s [^.;!?]{1,80} (?:
      so (?:[a-z]+ly )?(?:wrapped|hedged|swathed)|
      (?:wrapped|hedged|swathed|smothered|buried|couched) (?:about )?(?:in|with|by) (?:[a-z]+ ){0,2}
      (?:caveats?|qualifications|jargon|ifs|reservations|riders|provisos|legalese)
    )
  `,
  "@'s [^.;!?,]{2,30},? (?:when|if) (?:it|they|one) (?:comes?|arrives?),",
  unbroken`
    (?:somebody|someone) (?:ought to|should|needs to|must|has to) (?:teach|explain to) @
  `,
  '(?:until|unless) @ (?:is|are|was|were|has been|have been) (?:chased|pushed|reminded|prodded|nagged|prompted|cornered|shouted)',
  // "Did nobody in your team open this?", "has any of you ever known Tom ring back?"
  `(?:did|has|have|does|do) (?:nobody|no one|no-one|none|not one|not a soul) (?:in|on|at|of|among) @ ${acts}[a-z]*`,
  `(?:did|does|has) any(?:one|body) (?:in|on|at|among) @ ${acts}[a-z]*\\b[^.;!?]*(?: before| at all| actually| even)`,
  unbroken`
    (?:ever|any of (?:you|us)|anyone|anybody|nobody|no one|never|yet to)(?:,[^,.;!?]{2,30},)?(?: [a-z]+)? known @ (?:to )?
    (?:ring|return|reply|answer|turn up|keep|call|meet|finish|admit|apologi[sz]e|read|listen)
  `,
  unbroken`
    when (?:did|was the last time) @ (?:last )?
    (?:answer|return|ring|reply|replied|keep|kept|set foot|listen|turn up|turned up|apologi[sz]e|finish|meet a|met a)
  `,
  unbroken`
    what,? (?:exactly|precisely|on earth|if anything),? (?:has|have|did|does|do|is|are) @ (?:[a-z]+ )?
    (?:do(?:ne|ing|es)?\b(?! with| to| for| wrong| about)|achiev|contribut|for\b|paid)
  `,
  'who [a-z ]{0,9}(?:in|at|on) @ [a-z ]{0,10}thought(?! of)', 'beyond @ to (?!be |lie|hurt|harm|refuse|complain)[a-z]+',
  "@'s (?:[\\w-]+ ){0,2}fault", "fault of @", "(?:put|putting) up with @",
  unbroken`
    (?:answer|reply|response|sense|word|anything) (?:out of|from) @ (?:is|has been|was) (?:[\w-]+ ){0,3}
    (?:like|impossible|nightmare|pulling|blood|hard|harder|hopeless)
  `,
  unbroken`
    (?:no|little|never any|not a|ever [a-z]+ (?:an?|any)) (?:
      sense|straight answer|response|reply|help|support|joy|co-operation|cooperation|interest|urgency|apology|leadership|sign of life
    ) (?:whatsoever |at all |ever )?(?:from|out of) @(?! (?:yet|today|so far))
  `,
  unbroken`
    (?:discipline|disciplining|suspend|suspended|reprimand|demote|replace|replacing|remove|removing|dismissal of|demotion of|suspension of) @
  `,
  "(?:call(?:ing|ed)? for|demand(?:ing|ed)?|want|should) (?:the )?@'s (?:resignation|removal|head|dismissal)",
  unbroken`
    (?:(?:would|could|do) ?(?:n't|not)|never|can't|cannot) (?:rely on|count on|let|want) @ (?:
      to (?:run|tell|organi[sz]e|look|count|change|add|spell|make|do|handle|manage|deliver|get|read|sit|boil|post)|with|any further|near|
      as far|further
    )
  `,
  unbroken`
    (?:trust|rely on|leave it to|count on) @ to (?:
      get|make|mess|lose|miss|forget|come up|find|turn|take|do|put|bungle|botch|ignore|produce|choose|spoil|sit
    )
  `, "(?:typical|vintage|classic) (?:of (?:the way )?)?@",
  unbroken`
    (?:rubbish|nonsense|drivel|waffle|flannel|tripe|twaddle|excuses|hot air|bluster|tosh) (?:\w+ )?(?:from|by|out of) (?:
      all |both |some of )?@
  `,
  unbroken`
    (?:find(?:ing)?|found|consider(?:ed)?|thought|think|felt|feel|call(?:ed|ing)?|regard(?:ed)?) @ (?:
      to be |to have been |as |was |were |is |are )?(?:[\w-]+ly |very |rather |quite |so |a bit |most |extremely |often )?
    (?:difficult|impossible|unconcerned|unfriendly|unkind|unpleasant|unreasonable|unwilling|out of|less than)
  `,
  unbroken`
    (?:wish|wished|about time|high time|if only|time) (?:that )?@ (?:
      would|did|had|could|learned|learnt|started|stopped|woke|got|took|realised|grasped|pulled|bothered|were|was
    ) ?(?:just |only |actually |finally )?(?:
      do ~ jobs?|listen|~ (?:job|finger|act)|stop\w*|get|read|reading|a grip|up|doing ~|to (?:do|read|listen|answer|bother)|bothered?|take|
      learn|show|shown|replied|reply|answer\w*|a bit|treating|wasting
    )
  `,
  unbroken`
    (?:why|how) (?:on earth |in god's name |the hell |exactly |precisely |in heaven's name |is it that |come )?
    (?:can|could|has|have|did|does|do|is|are|was|were|must) ?(?:n't)? ?@ (?:
      ever |even |[a-z]+ly |still |yet |again |be(?:en|ing)? |so |not |continue to |keep |kept |bother |allowed to )*(?:
      fail\w*|ignor\w*|refus\w*|incapable|unable|incompetent|so \w+|not bother\w*|not reply|not read|not do|losing|lose|lost|missed|missing|
      neglect\w*|get (?:it|this|things) (?:so )?wrong|got (?:it|this) (?:so )?wrong|getting|being paid|paid|still in (?:post|a job)|
      employed|allowed|obstruct\w*|dither\w*|drag\w*|unwilling|rude|unhelpful|slow|messing|messed|botched|bungled|wast\w+|treat\w*|get away|
      got away|manage to (?:get|lose|mess|bungle|make)|sit\b(?! (?:at|in|next|near|up)\b)|
      let (?:it|this|that|things|the [a-z]+ (?:get|go|fall|slip|slide|rot|drift|run|fester|linger))\b|do nothing|wait so
    )
  `,
  // "How does Tom stand there for an hour and not know the figure?"
  'how (?:on earth )?(?:does|do|did|can|could) @ [^.;!?]{3,140} and (?:still |then )?not \\w+',
  // "How many reminders does Tom need?"
  'how many [^.;!?]{0,20}(?:reminders|letters|e-?mails|calls|requests|warnings)[^.;!?]{0,20} @ (?:need|take|require|want)',
  // "This is what happens when Tom is left in charge."
  '(?:is|was) (?:just |exactly )?what happens (?:when|if|with) (?:[a-z]+ ){0,3}@',
  "who (?:on earth |the hell |exactly )?(?:does|do|did) @ think (?:he|she|they|you)",
  unbroken`
    (?:pity|shame) (?:that )?(?:@|@'s (?:best|efforts?|care|interest|talents?|manners)) (?:
      did ?n't|had ?n't|could ?n't|does ?n't|has ?n't|did not|had not|could not|cannot|can't|has not|never|do not|don't
    )
  `,
];
