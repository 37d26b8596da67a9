/** Outcomes laid at an officer's door, and what is said of dealing with that officer: "@" is the officer (see ../phrase-pattern.ts). */
import { outrageous } from './qualities.ts';
import { unbroken } from '../../unbroken.ts';

export const outcomes: readonly string[] = [
  unbroken`
    @ (?:has |have |had )?(?:[\w-]+ly |between (?:@|them) |somehow |all |both |now |since )*(?:
      turned|presided over|created|caused|made|managed|produced|left|brought|landed|led|reduced|plunged|delivered|given|gave|inflicted|
      dumped|dragged|thrown|threw|descended|driven|drove|run|ran|sown|spread|overseen|oversaw|engineered|let|allowed
    ) [^.;!?,]{1,50}?(?:
      shambles|mess|chaos|sagas?|farce|fiasco|nightmare|debacle|muddle|disaster|disrepute|ruins?|tatters|confusion|embarrassment|
      laughing[- ]stock|disarray|crisis|standstill|limbo|misery|distress|pantomime|circus|car crash|dog's (?:breakfast|dinner)|pig's ear|
      catastrophe|ordeal|marathon|battle|war|mockery|wild goose chase|brick wall|bad odour
    )
  `,
  unbroken`
    @ (?:has |have |had )?(?:[\w-]+ly |between (?:@|them) |somehow |even |also |all |both |now )*
    (?:manag(?:e|es|ed|ing)|contriv(?:e|es|ed|ing)|succeed(?:s|ed) in|proceeded|(?:gone|went) out of @'s way) (?:to )?(?:[\w-]+ ){0,2}?(?:
      upset|alienat|offend|insult|antagoni|anger|annoy|infuriat|ruin|wreck|destroy|demorali|frighten|exasperat|embarrass|confus|misla[iy]|
      los[eti]|misread|mangle|scupper|derail|shoot (?:himself|herself|themselves) in
    )\w*
  `,
  unbroken`
    @ (?:has |have |had |is |are |was |were )?(?:[\w-]+ly |all |both |always |still )*
    (?:treat(?:s|ed|ing)?|dealt with|deals? with|regard(?:s|ed)?|sees?|views?|handled|spoke to|speaks? to|spoken to|talks? to|talked to) [^.;!?,]{1,50}? (?:
      as (?:an? |mere |some |so many |if )?(?:[\w-]+ )?(?:
        nuisances?|inconveniences?|irritations?|problems?|afterthoughts?|obstacles?|fools|idiots|enem(?:y|ies)|rubber stamps?|pests?|
        children|numbers?|did ?n't|did not|were not|weren't|were (?:stupid|idiots|fools|children|a)
      )|
      like (?:an? |mere |some )?(?:\w+ )?(?:nuisances?|inconveniences?|dirt|idiots|fools|children|criminals?|cattle|mushrooms|a \w+)|
      with (?:such |utter |total |complete |barely disguised |open |thinly veiled )*
      (?:contempt|disdain|indifference|hostility|disrespect|suspicion|condescension|scorn|derision)
    )
  `,
  '(?:'
    +   'beggars belief|defies (?:belief|logic|understanding)|'
    +   '(?:is|was|find it|found it|finds it|seems|seemed) (?:to me )?'
    +   '(?:quite |rather |just |very |both |[a-z]+ly )*'
    +   outrageous
    + ') (?:to me )?(?:that|how|when|the way) (?:(?:an|any|one of|some of|our|your) )?@ (?:'
    +   '[a-z]+'
    + ')',
  unbroken`
    (?:for|of) @ (?:not )?to (?:have )?(?:[\w-]+ ){0,3}[^.;!?]{1,60} (?:is|was) (?:quite |rather |just |very |[a-z]+ly )*
  `
    + outrageous,
  unbroken`
    (?:if|had) (?:only )?@ (?:had )?(?:only |even |just |simply |actually |once |so much as |ever )?(?:
      bothered|troubled|taken (?:the (?:trouble|time)|five|a moment|more|any|ten|half)|read|looked|listened|checked|consulted|
      done (?:@'s|~|the) (?:jobs?|homework|work|duty)|asked|visited|
      been (?:awake|paying attention|honest|straight|competent|listening|doing|up to|on the ball|on top)|answered|replied|opened|picked up|
      set foot|walked|thought|paid attention|acted (?:sooner|earlier|when|on)|known what|spent
    )
  `,
  // "If Tom put half the energy into it that he puts into excuses".
  unbroken`
    (?:if|had) @ (?:only )?(?:put|spent|spend|devoted|show(?:ed|n)|gave|given|took|taken)[^.;!?]{0,50} (?:
      half|a (?:tenth|quarter|third|fraction)|as much
    )[^.;!?]{0,20} (?:energy|effort|time|care|trouble|attention|imagination|ingenuity)
  `,
  // "Beth needed four reminders before she wrote".
  unbroken`
    @ (?:need(?:ed|s)|required|requires|took|had to be (?:sent|given)) [^.;!?]{1,20}(?:
      (?:e-?mails|letters|reminders|calls|requests|prompts|visits)[^.;!?]{0,50} before|
      (?:e-?mails|reminders|requests|prompts)[^.;!?]{0,50} to
    )
  `,
  '@(?:[^.;!?]{3,80} and| who)? (?:had to be (?:put right|corrected|shown)|ha(?:s|d|ve) to be (?:chased|reminded|prompted|walked through))',
  unbroken`
    (?:it|this|that|job|post|role|task|brief|work) (?:is|was|has been|has become) (?:[a-z]+ )?too (?:
      big|much|hard|difficult|heavy|complicated|complex
    ) for @
  `, '@ had to be (?:asked|told)',
  unbroken`
    (?:so|more|this|as) (?:badly|poorly|ill|late|slowly|carelessly|shabbily|chaotically)[^.;!?]{0,60} under @
  `,
  unbroken`
    (?:so|much|far|got|gone) (?:worse|downhill|backwards|to pot)[^.;!?]{0,30} (?:under|since) @
  `,
  unbroken`
    @ [^.;!?]{3,60} without (?:so much as |even |ever |once |first )?(?:
      (?:
        read|check|look|ask|measur|visit|consult|open|knock|tell|warn|ring|phon|listen|notify|explain|
        giving (?:any|a|us|them|me) (?:reason|warn|notice|explan)
      )[a-z]*\b(?! (?:for|thanks|back|at the clock)\b)|
      (?:leaving|getting out of) (?:his|her|the|a) (?:car|van|desk|office|chair)
    )
  `,
  "@ [^.;!?]{3,100} (?:through|from) the (?:windscreen|(?:car|van) window|(?:driver's|driving|passenger) seat)",
  unbroken`
    @ (?:must have spent (?:all of|barely)|(?:cannot|can't|couldn't|could not) have (?:spent|given) [^.;!?]{0,12}(?:more|longer) than) (?:
      [\w-]+ ){1,3}(?:minutes?|seconds?)
  `,
  '@ [^.;!?]{3,60} without (?!(?:[a-z]+ ){0,3}be(?:ing)? asked|(?:my|our|your|us|me|you|any(?:one|body)|needing|having to)\\b)'
    + '(?:[a-z]+ ){0,3}(?:look|ask)[a-z]*(?! (?:it |them )?up| [bdfo]| at the clock| at ~ watch)',
  // "Had not brought the plans, could not say which boundary was meant".
  unbroken`
    @ [^.;!?]{0,30}(?:ha[sd]|have|did|does|could|can)(?: ?not|n't| no) (?!been|only)[^.;!?]{2,60}(?:,| and| nor| or)[ a-z]{0,12} (?:
      could|did|had|can|does|has
    )(?: ?not|n't| no)? (?:even )?(?:say|tell|name|know|find|answer|explain|brought|read|looked|seen|produce)(?= )
  `,
  unbroken`
    @ spent (?:[\w-]+ ){1,4}(?:minutes|seconds)[^.;!?]{1,50} and (?:it|that) shows
  `,
  unbroken`
    (?:works?|worked|working) (?:round|around) @(?=[ ,.!]|$)(?! (?:clock|leave|hours|days|diary|holidays?)\b)
  `,
  "(?:do|doing|finish|finishing|redo|redoing|correcting|checking) @'s (?:work|job)(?! (?:well|properly|brilliantly|to|and))",
  // "Had Tom gone down there your lino would be dry."
  '(?:had|if) @ (?!been |not |had |ever )[^.;!?]{2,89} would(?: not|n.t)? (?:be|have) (?:still |not |been )*(?:dry|warm|safe|open|there|saved|done)',
  '(?:not|never)[^.;!?]{1,28}been (?:opened|read|looked at|checked|answered|visited|inspected|measured) by @',
  // "Three answers from Tom and no two agree."
  '(?:answers|versions|stories|figures|dates) from @[^.;!?]{0,50} no two',
  "the less said about @", "(?:don't|do not) get me started on @",
  "(?:words fail me|i despair|heaven help us|god help us|i give up)[^.;!?]{0,40}@",
  unbroken`
    it (?:has |had )?(?:took|taken|takes) @ (?:[\w' -]{0,25})?
    (?:weeks|months|years|an age|an eternity|forever|until|till|so long|this long|all of)[^.;!?]{0,20} to\b
  `,
  unbroken`
    @(?:'s)? (?:has |have |had )?(?:got|gets?|getting) (?:(?:@'s|~|the|every|all|most|both)|(?:an?|my|our|this|that) (?!wrong)[\w'-]+)[ ]
    (?:(?!(?:about|what|to|for|is|was|that|went|going|on|the wrong)\b)[\w'-]+ ){0,4}
    (?:wrong(?! (?:bin|day|end|side|way|one)\b)|muddled|mixed up|backwards|upside down|in a twist|back to front|confused)
  `,
  unbroken`
    @ (?:has |have |had )?(?:kept|keeps?|leaves?|left|had(?! (?:[a-z]+ )?(?:carer|crew|staff|van|gang|helper|engineer|volunteer)s?\b)) [^.;!?,]{2,30} (?:
      waiting|in the dark|hanging|guessing|high and dry|in limbo|in the lurch|out in the cold|chasing|dangling|
      without (?:heating|hot water|an answer|a word|so much as)
    )
  `,
  unbroken`
    @ (?:could|can) ?(?:not|n't) (?:have )?(?:been |be |handled? |done? |managed? |made? |timed? |put |care |cared )
    (?:it |this |things |that |any )?(?:any )?(?:worse|less|more (?:badly|unhelpful|rude|wrong|slowly))
  `,
  "(?:(?:do|does|did|could|would) ?(?:n't|not)|cannot|can't|never|no longer|nobody) (?:possibly |really |ever |now )?trust(?:s|ed)? @",
  unbroken`
    (?:not one|none|neither|few|hardly any|scarcely any|not a single one|how many|which) of @ (?:
      has|have|had|is|are|was|were|can|could|does|do|did|ever|seems?|knows?|reads?|answers?|cares?|understands?|listens?|bothers?|would
    )(?! (?:an?y? )?(?:part|hand|say|role|share|choice|involve[a-z]*|to blame|at fault|responsible|aware|told)\b)
  `,
  "(?:not once|at no (?:point|time|stage)|on no occasion|nowhere|never) (?:did|has|have|does|do) @ [^.;!?]{3,50}",
  'the same (?:treatment |thing |story |experience |trouble |nonsense |response |silence |runaround )?(?:from|with|out of) @',
  '(?:all|officers|planners) (?:cut from|tarred with)',
  "@ (?:all )?(?:are|is) (?:all )?(?:the same|cut from|as bad as|all alike|alike)",
  unbroken`
    (?:
      let down|failed|ignored|fobbed off|messed about|messed around|badly treated|poorly served|ill-served|badly served|patronised|bullied|
      insulted|kept in the dark|stonewalled|brushed (?:off|aside)|
      treated (?:appallingly|abominably|shabbily|badly|with contempt|disgracefully|like \w+)|mishandled|botched|bungled|mismanaged|
      neglected|lost|forgotten|overlooked|obstructed|misinformed|misadvised|badly advised|sat on|dismissed|disregarded|snubbed|
      made a mess of|cocked up|messed up|wasted|caused|created|spoken to rudely|harassed|intimidated|held up|delayed
    )(?: [\w-]+){0,4} by (?:both |all |some of |one of |certain )?@
  `,
];
