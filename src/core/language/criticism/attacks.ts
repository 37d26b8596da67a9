/** Words that attack a person: insult, contempt, mockery of competence (settled question 17). Written as phrase-pattern.ts says. */
import { unbroken } from '../unbroken.ts';

/** What one calls a person in abuse. */
export const insults: readonly string[] = [
  unbroken`
    the (?:
      dimmest|stupidest|laziest|idlest|rudest|nastiest|daftest|thickest|feeblest|
      most (?:incompetent|ignorant|useless|arrogant|stupid|pompous)
    ) (?:\w+ ){0,2}?(?:man|woman|person|official|clerk|[a-z]+(?:er|or))
  `,
  unbroken`
    (?:
      idiots?|imbeciles?|morons?|cretins?|fools?(?! of (?:the|us|me|you|every))|clowns?|buffoons?|half-?wits?|nitwits?|dimwits?|
      numpt(?:y|ies)|muppets?|plonkers?|pillocks?|prats?|twits?|twerps?|dunces?|dinosaurs?|cowboys?|charlatans?|jobsworths?|
      (?:pen|paper)-?pushers?|tin-?pot generals?|dictators?|little hitlers?|tyrants?|despots?|bull(?:y|ies)|thugs?|cowards?|weasels?|
      snakes?|toad(?:s|y|ies)?|worms?|parasites?|leech(?:es)?|spongers?|skivers?|shirkers?|slackers?|layabouts?|wasters?|loafers?|
      freeloaders?|time-?servers?|nincompoops?|ignoramus(?:es)?|jokers?|lunatics?|nutters?|nutcases?|cranks?|fantasists?|puppets?|lackeys?|
      poodles?|lapdogs?|stooges?|yes-?m[ae]n|crooks?|rogues?|scoundrels?|con (?:man|men|artists?)|conmen|swindlers?|fraudsters?|bastards?|
      arseholes?|wankers?|tossers?|gits?|berks?|dickheads?|pricks?|eejits?|gobshites?|dopes?|airheads?|bimbos?|donkeys?|lemmings?|sheep|
      blockheads?|oafs?|louts?|chancers?|empire-?builders?|jackass(?:es)?|vermin|scum|impost[eo]rs?|windbags?|creeps?|sycophants?|
      busybod(?:y|ies)|martinets?|fusspots?|killjoys?|philistines?|vandals?|turncoats?|upstarts?|pipsqueaks?|wimps?|drips?|has-beens?|dummy|
      dummies|bores?|hacks|non-?entit(?:y|ies)|lazybones|good-for-nothings?|rotters?|swines?|pigs?(?!'s| in a poke| of an?\b)|
      hooligans?|lumps?(?! (?:in|on|of|sum)\b)|specimens?|excuses? for an? \w+|megalomaniacs?|psychopaths?|
      sociopaths?|narcissists?|hypocrites?|wretch|menace|lightweights?|amateurs|(?:rank|bungling) amateurs?|bunglers?|incompetents|
      keystone (?:cops|kops)|control freaks?|drama queens?|spineless \w+
    )
  `,
  // Wally is a name too.
  'an? (?:[a-z]+ )?wally', 'wallies', 'neither use nor ornament', 'wa(?:ste|ist) of (?:space|time|oxygen|money|public money|skin|an? (?:\\w+ )?\\w+)',
  unbroken`
    (?:complete|total|utter|absolute|walking|standing) (?:disaster|waste|liability|embarrassment|shambles|nightmare)
  `,
  '(?:embarrassment|liability) to (?:this|the|our|~) \\w+',
  unbroken`
    bunch of (?:[\w-]+ )?(?:amateurs|idiots|clowns|cowboys|incompetents|fools|muppets|children|comedians|no-hopers|\w+ers)
  `,
  '(?:shower|rabble|gang|pack|collection) of (?:[\\w-]+ )?'
    + '\\w+',
  'shower', 'chocolate teapots?', 'chocolate fireguards?',
  'tools?', 'brains of a \\w+', 'thick as (?:mince|two short planks|a plank|bricks?)',
  'no use to any\\w+', 'dozy (?:article|mare|so-and-so|lot|beggar)', 'piece of work',
  'petty (?:dictator|tyrant|bureaucrat|official|little \\w+)s?', 'faceless bureaucrats?', 'disgrace', 'joke',
  '(?:little |jumped-up |pompous |self-important )nobod(?:y|ies)', 'clot', '[a-z]+ (?:of|with) no (?:backbone|spine|brains?|principles?|conscience)',
];

/** What anybody can be left with; a box of papers is told of, and so is a bag to carry. */
const trifle = unbroken`
  (?:
    bag|box|bucket|budgie|cup|dog|egg|goldfish|hamster|kettle|lemonade|packet|pencil|plant|raffle|sandpit|sandwich|spoon|stamp|tombola|torch|
    tray|whelk|jar|tin|purse|till|pram|toaster|balloon|paper round|stall|cat|hen|rabbit
  )(?: of (?!biscuit|cake|choc|sweet)[a-z]+(?: [a-z]+)?)?(?=\W*$|[,;]| (?:and|without|unsupervised|overnight|let|(?:for|at|in|on) (?:an?|one|five|ten)\b))
`;

/** Said of somebody with contempt. */
export const contempt: readonly string[] = [
  unbroken`
    (?:
      incompetent|clueless|(?:useless|hopeless)(?! (?:at|with)\b)|pathetic|stupid|thick|dim|dense|moronic|idiotic|brainless|gormless|
      witless|feckless|spineless|gutless|cowardly|lazy|idle|bone[- ]idle|work-?shy|inept|ignorant|arrogant|conceited|pompous|supercilious|
      insufferable|obnoxious|odious|loathsome|despicable|contemptible|vile|nasty|poisonous|toxic|vindictive|spiteful|malicious|cruel|
      callous|heartless|bullying|bigoted|racist|sexist|misogynist(?:ic)?|deranged|demented|unhinged|bonkers|barking|crackers|insane|mad|
      deluded|delusional|illiterate|cretinous|(?:dim|half)-?witted|pig-headed|bloody-minded|two-faced|slimy|sly|devious|shifty|slippery|
      oily|crooked|bent(?! over)|corrupt|unscrupulous|unprincipled|disgraceful|disgusting|shameless|brain-?dead|worthless|good for nothing|
      good-for-nothing|laughable|farcical|ludicrous|beneath contempt|unemployable|pig ignorant|not fit to \w+|
      unfit to (?:hold|be|work|serve|run|call)|power-(?:mad|crazed)|jumped-up|(?:petty|small)-minded|mealy-mouthed|dozy|daft|wet|
      cack-handed|ham-fisted|hapless|bumbling|bungling|blundering|amateurish|boorish
    )
  `,
  unbroken`
    as (?:
      much use|useful|helpful|effective|sharp|bright|quick|thick|dim|dense|daft|subtle|slippery|bent|crooked|mad|charming|sensitive|
      interesting|welcome
    ) as (?:an?|the|his|her|their|your|two|mud|they (?!can|could)|mince|custard)
  `,
  'head(?:s)? examin(?:ing|ed)', 'as much use as \\w+',
  'not the (?:sharpest|brightest) \\w+',
  'unfit for (?:the |his |her |their |public |any )?(?:job|office|post|role|position|purpose|employment)',
  'away with the fairies',
  'sacked', 'fired', 'sacking',
  'ashamed of (?:himself|herself|themselves|yourself|yourselves)',
  '(?:useless|hopeless|rubbish) at ~ jobs?', 'too (?:stupid|thick|dim|lazy|idle|ignorant|arrogant|cowardly|dense) to', 'dead wood', 'past it',
  'all mouth and no trousers', 'all mouth',
];

/** Mockery and contempt in a turn of speech; the person is its subject. */
export const mockery: readonly string[] = [
  unbroken`
    (?:could ?n't|could not|cannot|can't|unable to|incapable of|wouldn't know how to) (?:even )?(?:
      organi[sz]e|organi[sz]ing|run|running|manage|arrange|hit|find|finding|tie|tying|boil|spell|spelling|read a|add up|count|get past|pour|
      lace|punch|(?:take the minutes of|minute|referee|judge) an?|change a (?:light|bulb)|chair|catch|fight ~ way|enforce|police|supervise
    ) (?:[\w' -]{0,40}?)(?:
      whelk stall|piss-?up|p[*i-]+ ?-?up|bun fight|raffle|party|tea party|tombola|brewery|bath|backside|bum|arse|elbow|egg|paper bag|
      wet paper bag|own name|hands|map|bucket|kettle|jumble sale|fete|f\u00eate|picnic|cold|fingers|torch|both hands|queue|bake sale|
      in an? (?:scrapyard|brickyard|library|bookshop|orchard|forest|desert|snowstorm)|without taking ~ (?:shoes|socks)
    )
  `,
  unbroken`
    (?:does ?n't|do ?n't|did ?n't|would ?n't|does not|do not|would not|did not) know (?:
      (?:his|her|their|your|its) (?:arse|backside|bum|left hand|left|a?ss|elbow)|one end of|an? (?:\w+ if|(?:[\w-]+ ){1,3}from an?)|
      the (?:first|meaning)|what day|what (?:he|she|they|you) (?:is|are|was|were)(?:n't)? (?:doing|talking)|the difference between
    )
  `,
  unbroken`
    (?:has|have|had) ?(?:n't|not) (?:a|the (?:first|faintest|foggiest|slightest|remotest)|got a|any|the) (?:
      clue|idea|notion|brain|brain cell|inkling
    )(?! (?:what|how|who|where|when|which)\b)
  `,
  unbroken`
    (?:has|have|had) no (?:
      idea(?=\W*$|[,;]| what)|clue|shame|spine|backbone|brain|integrity|principles|common sense|
      scruples|conscience|honou?r
    )
  `,
  // "Couldn't organise a skip at a tip", "couldn't enforce a bedtime, never mind a notice".
  unbroken`
    (?:could ?n't|could not) (?:organi[sz]e|arrange|run|manage|sell|plan|win|start|enforce|police|chair|draw|count|supervise|keep)(?: an?| ~(?: own)?)? [a-z-]+
    (?: (?:in|at) an? (?!day|week|month|morning|time|hurry|place|price|cost|moment|distance|quarter|weekend)[a-z]+(?: [a-z]+)?(?=\W*$|[,;.!])|
    ,? (?:never mind|let alone)\b
    (?![^.;!?]* (?:until|without|before|because)\b))
  `,
  '(?:could|would|can|will) get lost (?:in|on|between|finding|going)', 'brain cells?', '(?:own|possess|have|got) a brain(?=\\W*$|[,;?]| (?:or|and|between)\\b)',
  'makes? me (?:sick|ill|want to)',
  'make(?:s)? (?:my|one\'s) (?:blood boil|skin crawl)',
  unbroken`
    (?:should|ought to|must|needs? to|deserves? to) (?:all )?(?:be |get )?(?:
      sacked|fired|dismissed|kicked out|thrown out|shown the door|ashamed|replaced by|resign|go|hang ~ heads?|pack ~ bags?|lose ~ jobs?|
      find (?:another|a different|a new) (?:job|career)
    )
  `,
  unbroken`
    (?:has|have|had|with|having) (?:all )?the (?:[\w-]+ )?(?:
      rigour|depth|precision|brains?|intelligence|attention span|charm|memory|judgement|manners|skills|spine|backbone|tact|warmth|wit|
      finesse|subtlety|grace|empathy|sensitivity|initiative|drive|urgency|energy|speed|personality|imagination|organisation|patience|grasp|
      compassion|vision|bearing
    ) of (?:an? |the average )(?!saint|angel|elephant|lion|man|woman|person|professional|leader|good|great|true|born)[\w-]+
  `,
  unbroken`
    (?:could|can) ?(?:not|n't) (?:even )?[\w' ]{3,40} (?:
      if(?! (?:\w+ )?\w+(?:'(?:s|re|ve)| (?:is|are|ha(?:s|ve))) )|even with|with (?:a|two|both)|to save
    ) \w+
  `,
  unbroken`
    (?:cannot|(?:can|could) ?(?:not|n't|'t)) tell (?!me|us|you|him|them|if|from)[\w']{1,12}(?: [\w']{1,12})? from (?:
      (?:his|her|their|an?|the) )?(?!memory|here|there|looking|reading|what)\w+
  `,
  "can ?not (?:even )?(?:tie|spell|count|add up|read(?! an? (?:[a-z]+ )?(?:plan|drawing|list|report|lease)\\b)|write|boil|organi[sz]e|run a|find ~)",
  "would ?n't (?:last|survive) (?:five|ten|two|a|one) (?:minutes?|weeks?|days?|months?) in", "would ?n't recogni[sz]e",
  "wouldn't know (?:a|an|the|one|good|common|how|what|where) [\\w ]{1,40}(?:if|from|when|even)",
  'bully(?:ing)?|bullies',
  unbroken`
    (?:can ?not|not|n't) be trusted (?:to [a-z]+|with) an? (?:[a-z]+ )?
  ` + trifle,
];

const insult = unbroken`
  idiot|fool|clown|buffoon|moron|halfwit|charlatan|liar|bully|jobsworth|numpty|muppet|imbecile|pillock|twit|prat|nincompoop|cretin|crook|
  tyrant|oaf|dunce|plonker|bungler|weasel|toad|worm|snake
`;

/** Done to or with somebody: a simile has it twice. */
const doing = unbroken`
  (?:
    ask|talk|writ|speak|explain|listen|deal|giv|send|putt|hand|leav|lend|show|lett|tak|trust|entrust|expect|gett|train|teach|appoint|pay|
    watch
  )ing
`;

/** Who would do an officer's job as well. */
const creature = unbroken`
  (?:
    monkey|chimp|chimpanzee|child|toddler|[a-z]+-year-old|schoolboy|schoolchild|goldfish|parrot|budgerigar|budgie|labrador|spaniel|terrier|
    dog|cat|hamster|donkey|mule|sheep|hen|duck|goose|goat|cow|ferret|pigeon
  )s?
`;

/** Who has no need to know the job. */
const layman = '(?:grand)?(?:son|daughter|mother|father|child|children)|gran|granny|nan|mum|nephew|niece|kids?|lad|lass|paper ?boy|milkman|window cleaner';

/** What has more sense than somebody mocked. */
const thing = unbroken`
  (?:
    [a-z]*(?:[ -]?(?:machine|post|bin|stone|box|lamp|cone|door|sign|copier))|bollard|clock|answerphone|wall|sat ?nav|kettle|lift|fridge|
    brick|tree|statue|hedge|doormat|teapot|bench|bucket|shed|toaster|turnip|potato|cabbage
  )(?:e?s)?
`;

/** An officer has to stand where "@" is. */
export const attackConstructions: readonly string[] = [
  '(?:'
    +   `${insult}|menace|disgrace`
    + '),? (?:that|is|this|the lot of) ?@',
  '@ (?:wants?|needs?|ought to have|should have) @\'s heads?',
  '@ (?:wants|needs|deserves?) (?:sacking|firing|shooting|locking up|a (?:good )?(?:slap|hiding|kick up))',
  unbroken`
    what an? (?:[\w-]+ )?
    (?:pathetic|stupid|useless|nasty|odious|vile|pompous|petty|spineless|miserable|arrogant|lazy|incompetent|silly|ignorant)[^.;!?]{0,30} @ (?:
      is|are|was|were
    )
  `,
  // "I would not leave @ in charge of a hamster."
  unbroken`
    (?:(?:would|could|can|do|should) ?(?:not|n't)|never) (?:
      (?:put|leave) @ in charge of|leave @ (?:alone )?with|trust @ (?:with|to [a-z]+)|let @ (?:run|mind|look after|feed)
    ) (?:an?|the [a-z]+ (?:for|of|to) an?) (?:[a-z]+ )?
  ` + trifle,
  // "A scarecrow would make a better job of it than @."
  unbroken`
    (?:an?|my|any) [\w' -]{2,30} (?:would|could|might)(?: have)? [\w' ,-]{0,60}(?:better|brighter|quicker|faster|sooner|wiser|more \w+)
    \b[\w' -]{0,40}than @(?= (?:do|does|did|has|have|had|could|can|ever|will|would)\b|\W*$)
  `,
  `there (?:is|are) (?:[\\w-]+ ){0,2}(?:${creature}|${thing}) with [^.;!?]{2,60}than @`,
  '(?:met|seen|known|scraped|found|had) (?:brighter|cleverer|smarter|sharper|better|more \\w+) [\\w\' -]{0,40}than @',
  '(?:that|this|the|our|your|some) (?:[\\w-]+ )?(?:'
    +   `${insult}|cowboy|incompetent`
    + '),?(?: of)? @',
  // "Giving Tom a timetable is like giving a spaniel a crossword".
  `${doing} (?:to |with )?@ [^.;!?]{0,50}(?:is|was|would be) like ${doing} (?:to |with )?(?:an?\\b|your|some|two|the ${creature})`,
  unbroken`
    (?:
      jumped-up|snivelling|sneering|odious|dreadful|wretched|spineless|gormless|pompous|officious|insufferable|self-important|tin-?pot|
      over-?paid|pen-pushing|box-ticking|bloody|damned|miserable|nasty|arrogant|useless|clueless|hopeless|incompetent|lazy|idle|stupid|
      brainless|inept|lying|deceitful|crooked|corrupt
    ) (?:little |old |young |so-called |bunch of |lot of |shower of )*(?:clerk |man |woman |person |chap |fellow )?@
  `,
  "(?:more|greater) (?:intelligent|intelligence|sense|backbone|wit|brains|useful|use|competent) [\\w' -]{0,30}than @",
  // "I have met bailiffs with more heart than @"; "few people with more heart" praises.
  '(?:met|seen|known|dealt with) (?!few|no)[\\w -]{3,30} with (?:more|better) (?:heart|humanity|compassion|manners|warmth|tact|soul)\\b[\\w \'-]{0,12} than @',
  'shame on @', '(?:i|we) (?:have|feel) [a-z ]{0,20}(?:scorn|contempt|disdain|derision|loathing) for @',
  '(?:sack|fire|dismiss) (?:the likes of )?@', 'so-called (?:professionals?|experts?|planners?|officers?|managers?)',
  unbroken`
    @'s (?:
      brain|brains|ego|arrogance|stupidity|idiocy|idleness|laziness|ignorance|vendetta|spite|malice|cowardice|bullying|lies|lying|
      dishonesty|deceit|hypocrisy|pomposity|ineptitude|cluelessness|little empire|contempt for|sneering|smirk|antics|crass\w*|
      (?:gross|utter|sheer) (?:incompetence|stupidity|contempt|laziness|arrogance)
    )
  `,
  unbroken`
    (?:arrogance|stupidity|idiocy|laziness|idleness|ignorance|spite|malice|cowardice|dishonesty|hypocrisy|ineptitude|lies|bullying|deceit) (?:
      shown |displayed |peddled |told |put about )?(?:of|by|from|on the part of|among|in) (?:both |all |some of |one of )?@
  `, '@ (?:crawled|slithered)',
  `(?:any|an?|one|my|our|the|[a-z]+'s) (?:[\\w-]+ )?(?:${creature}|${thing}|${insult}|dead \\w+|bag of \\w+|gran[a-z]*|nan)[\\w ]{0,30} `
    + '(?:could|would|can|knows?|has) (?:(?:easily |probably )?(?:do|have done|manage) '
    + "(?:@|@'s job)|[^.;!?]{2,90}(?:than @|\\b(?:it|this|that|them) (?:\\w+ )?better))",
  `(?:met|seen|known|kept|owned|had) [\\w' -]{0,25}(?:${creature}|[a-z]{0,12}[ -]?posts?|bricks?|planks?|plants?) `
    + "(?:with|that|who|which) [\\w' ,-]{2,50}than @",
  // "I've seen moss shift quicker than the planners."
  unbroken`
    (?:seen|known|watched) (?!an|any|no|few|more|some|many|most|every|people|other|officers|nobody|the|my|you|him|her|it|us)[a-z]+
    (?: [a-z]+){1,3} (?:quicker|faster|sooner|more [a-z]+(?:ly)?) than @
  `,
  '(?:village|office|resident) idiot', '@ (?:actually |even |really )?know which (?:way up|end of)',
  unbroken`
    what a (?:[\w-]+ ){0,2}(?:idiot|clown|joke|fool|shower|liar|creep|numpty|disgrace|muppet|pillock|plonker)
  `,
];

/** Somebody just spoken of, set beside a thing. */
export const attackImplied: readonly string[] = [
  'if (?:brains|wit|wits) (?:was|were) (?!the|our|all|enough|ever|only|needed|a |any)[a-z]+',
  `(?:an?|one|my|our|any|your) (?:[\\w-]+ (?:of )?){0,2}(?:${creature}|clowns?|idiots?|amateurs?|${layman})[\\w' ]{0,30}`
    + "(?: (?:could|would|might)|'d) (?:easily |probably )?(?:have )?"
    + '(?:do|done|make|made|run|manage|handle|organi[sz]e|plan|lead|chair|[a-z]*dr[ae]wn?|writ[a-z]+|give|given|come|put|tell|told|[a-z]+ed) '
    + '(?:up (?:with )?|you |us |me |them )?(?:(?:it|this|that|them) better|'
    + '(?:this|that|your|the) (?:[a-z]+ ){0,2}(?:depot|office|department|team|service|section|rota|programme|project|budget|meeting|consultation) better|'
    + '(?:a |an )?(?:[a-z]+ )?better '
    + '(?:answer|letter|plan|drawing|job|fist|stab|go|attempt|effort|hash|statement|report|route|map|sign|design|excuse|list|speech))'
    + '(?! than (?:mine|i|me|ours|we)\\b)',
  unbroken`
    (?:have|'ve) (?:owned|met|known|kept|sat on|seen) (?:sharper|brighter|cleverer|livelier|more intelligent) (?!
      (?:days?|mornings?|summers?|winters?|frosts?|meetings?|debates?|officers?|people|men|women)\b
    )\w+
  `,
  `(?:seen|met|known|kept|owned|had) (?:an? )?(?:[\\w-]+ )?${creature} (?:with|that had|who had) (?:an? )?(?:better|more|sharper|firmer|surer|longer)`,
  '(?:more|cleverer|better|straighter|livelier|wiser) (?:[a-z]+ )?(?:sense|wit|life|conversation|answers?|reply|help) '
    + `(?:out of|from) (?:an?|the|my|that|our) (?:[\\w-]+ )?(?:${thing}|${creature})(?! at)`,
];
