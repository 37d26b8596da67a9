/** Sarcasm, faint praise and understatement about how the work is done: criticism, not attack (settled question 17). */
import { poor } from './failings/qualities.ts';
import { conductNouns } from './failings/shortcomings.ts';
import { callings } from '../officers/posts.ts';
import { unbroken } from '../unbroken.ts';

/** What an officer brings forth. */
const done = conductNouns.join('|') + '|sums|arithmetic|figures|letters?|reports?|papers?|plans?|answers?|advice|notes|minutes|maps?|[a-z]+(?:ment|ing|tion)s?';

/** With the officer as "@". */
export const sarcasmConstructions: readonly string[] = [
  "(?:would|could) (?:it|that) have (?:killed|hurt|been too much for|been beyond|strained|troubled) @",
  unbroken`
    (?:
      no doubt|doubtless|(?:i am|i'm) sure|presumably|i (?:have no doubt|dare ?say|expect|suppose|imagine|take it)|one (?:assumes|imagines)|
      (?:clear|evident|obvious|apparent)ly|perhaps|maybe
    ) (?:that )?@ [a-z]+(?: all| both)? (?:
      be |been |have |get round |got round |far |so |too |much |more |very |quite |rather |busy |had |better |it |that |this )*(?:
      important|better|pressing|urgent|busy|beneath (?:him|her|them|you)|round to it|too much trouble|beyond (?:him|her|them|you)|lunch|
      on holiday again|asleep|things to do|optional
    )
  `,
  unbroken`
    @(?: who [^.,;!?]{3,30})? (?:has|have|had) (?:quite |pretty )?(?:obviously|clearly|plainly|evidently|manifestly) never (?!
      been (?:asked|told|given|consulted|allowed|paid)|had )[a-z]+
  `,
  unbroken`
    @ (?:has|have|had)(?: ?n't| not) (?:
      exactly|precisely|quite|altogether|really|in my view|to my mind|it must be said|to put it (?:mildly|kindly|politely)
    )? ?(?:
      covered|distinguished|overworked|rushed|hurried|strained|excelled|shone|set the (?:world|thames|heather|place)|
      been (?:rushed|swift|forthcoming|a model|a shining|the soul|at ~ (?:best|sharpest))|shown? (?:himself|herself|themselves|yourself) |
      gone out of ~ way|broken? (?:sweat|into a sweat|any records)|over-?delivered|lit up
    )
  `,
  unbroken`
    @ (?:is|are|was|were|has|have|had)(?: ?n't| not) (?:exactly|precisely|altogether|what (?:you|one|i)(?:'d| would) call) (?:been |being )?(?:an? |the )?(?:
      quick|fast|swift|prompt|speedy|brisk|sharp|bright|keen|eager|helpful|forthcoming|careful|thorough|diligent|punctual|reliable|polite|
      charming|tactful|warm|welcoming|rushing|hurrying|bursting|straining|on (?:the ball|top of)|ahead of|famous|known for|renowned|
      ball of fire|ray of|soul of|master
    )(?! (?:to (?:go|take|move)|about|on)\b)
  `,
  unbroken`
    (?:explain|teach)(?: [a-z]+ly)? (?:to )?@ (?:
      how (?:to (?:read|use|reply|answer|count|spell|open)|(?:a|the) (?:telephone|phone|map|calendar|clock|diary) works?)|
      what an? [a-z]+ (?:is|means?)|the meaning of
    )
  `,
  unbroken`
    (?:
      one (?:[a-z]+ ){0,4}|
      (?:i|we|you) (?:[a-z]+ ){0,3}(?:begin|beginning|start|starting|left|have|forced|only|forgiven|sometimes|often|do) (?:to |for )?
    )(?:wonder(?:s|ing)?|ask(?:s|ing)? (?:oneself|myself|ourselves)|marvels?|despairs?|question) (?:quite |just |exactly )?
    (?:whether|if|what|why|how)[^.;!?]{0,30}@ (?:[^.;!?]{0,50}?)(?:
      reads?|bothers?|do(?:es)? (?:all|with)|paid|awake|cares?|look(?:s|ed)?|visited|thinks?|thinking|understands?|knows?|works?|working|
      for|actually|ever|listens?|listening|competent|capable|earns?|alive|open(?:ed)?|set foot
    )
  `,
  unbroken`
    @'s (?:
      usual|customary|characteristic|trademark|legendary|famous|celebrated|habitual|normal|infamous|famously|lightning|well-known|typical
    ) (?:[\w-]+ )?(?:
      speed|efficiency|charm|tact|urgency|accuracy|candour|pace|haste|dispatch|despatch|punctuality|standards?|excuses?|contempt|
      indifference|delay
    )(?!
      (?![^.;!?]*(?:n't|\b(?:not|nothing|nobody|never|no|still))\b)[^.;!?]*
      \b(?:mended|done|fixed|sorted|cleared|put right|same (?:day|afternoon)|by (?:lunch|the end|[a-z]+day)|thank|grateful|good humour|kind)
    )
  `,
  unbroken`
    (?:speed|haste|urgency|pace|grace|charm|warmth|tact|sensitivity) of (?:a |an )?(?:[\w-]+ )?
    (?:snail|tortoise|sloth|glacier|slug|brick|sledgehammer|elephant|rhino\w*|continental|funeral|corpse|stone|bulldozer|tank|dead)
  `,
  unbroken`
    (?:masterclass|master class|object lesson|lesson to us all|textbook example|case study) (?:from @ )?(?:in|on|of) (?:
      how (?:not )?to (?!
        (?:listen|engage|run|do|help|support|handle|chair|communicate|deal|manage|write|work|get) (?:
          it|things|a|the|with|people|residents|well
        )
      )\w+|
      delay|inaction|procrastination|obfuscation|evasion|bureaucracy|buck|incompetence|dithering|rudeness|ineptitude|doing nothing
    )
  `,
  unbroken`
    (?:when|if|once|until|unless) @ (?:can |could |next |eventually |finally |ever )?
    (?:be bothered|deigns?|condescends?|wakes? up|bothers?|g[eo]ts? round|sees? fit)
  `,
  unbroken`
    @ (?:finally |eventually |at long last |did |has )?(?:
      deign(?:s|ed)|condescend(?:s|ed)|
      managed (?:
        to (?:
          lose|mislay|miss|upset|offend|alienate|annoy|get (?:it|this|everything|the) (?:\w+ )?wrong|make (?:a|it|things) (?:mess|worse)|
          turn a|bungle|overlook|forget|confuse|misread|avoid|ignore|take
        )
      )|
      excelled (?:himself|herself|themselves|yourself)|surpassed (?:himself|herself|themselves|yourself)|played a blinder|
      pulled out all the stops
    )
  `,
  // "Tom has been to see it exactly no times."
  unbroken`
    @ (?![^.;!?]{0,40}\b(?:miss|late|charg|lost|fail|complain|forg|refus|cancel))[^.;!?]{2,60} (?:exactly|precisely|a (?:grand )?total of) (?:
      (?:no|zero|nil) (?:times|occasions|visits|replies|answers|calls|e-?mails|letters)|(?:none|nil|zero|nought)(?=\W*$)
    )
  `,
  "bless (?:him|her|them|@|his|her|their) ?(?:cotton|little)?",
  unbroken`
    the (?:genius|geniuses|bright spark|brains|great mind|rocket scientists?) (?:who|that|in|at|behind|responsible|of)
  `,
  "(?:^|[,;:] |and )so much for @'s \\w+",
  unbroken`
    (?:
      as (?:ever|always|usual)|yet again|once again|true to form|predictably|inevitably|surprise,? surprise|needless to say|
      par for the course|right on cue|lo and behold|typically|not for the first time
    ),? @ (?:have|are|were|did|do|will|can|could|seem|put|said|came|forgot|[a-z]+(?:s|ed|ent|ook|ade|ave|ght|eft|ose|ew|ot))(?! (?:
        (?:been |done |an? |very |so |most )*
        (?:helpful|kind|patient|excellent|brilliant|thorough|prompt|professional|right|good|great|generous|splendid)|
        went (?:above|beyond)|gone (?:above|beyond|the extra)|happy|available|ready|willing|able
      )
    )
  `,
  '@ (?:has |have |had |always )*(?:found|finds?|had) something (?:better|nicer|more \\w+) to do',
  unbroken`
    (?:^|[,;:] |and |but )(?:to|for) @,? [^.;!?,]{3,50} (?:is|are|was|were|seems?|appears?) (?:to be )?
    (?:more of |merely |only |just |at best )?(?:an? )?
    (?:aspiration|suggestion|mystery|closed book|foreign (?:country|language)|novelty|optional)
  `,
  unbroken`
    (?:is|are|was|were) ?(?:not|n't|hardly|never)(?:, [a-z ]+,| perhaps| exactly)? (?:
      (?:where|the area in which|what) @ (?:shines?|shone|excels?)|
      (?:(?:one of|among) )?@'s (?:[a-z]+ )?(?:forte|suit|points?|strengths?|accomplishments|gifts|virtues|talents)
    )
  `,
  // "I can't say that Tom covered himself in glory", "by his standards is brisk", "all the rigour of a horoscope".
  unbroken`
    (?:(?:can|could|will|would)(?: ?not|n't)|won't|cannot|not going to|hardly|(?:nobody|no one) (?:can|could|would)) (?:[a-z]+ly )?
    (?:say|claim|pretend|argue)(?: to [a-z]+)?(?: that)? @ (?:has |have |had |was |were |is |are |did )?(?:exactly |ever |been |always )?(?:
      covered|distinguished|sh[oi]ne|excelled|sparkled|dazzled|impressed|at ~ best|over-?exert|rushed|hurried|strained|acquitted|set the|
      looked after|listened|quick|prompt|helpful|easy|a (?:great |big )?help|much (?:help|use)|on top of|done (?:much|enough|right|well)|
      (?:gone|went) out of|moved (?:fast|quickly|mountains)|made (?:it|things) eas
    )(?![^.;!?]{0,20},? but\b)
  `,
  unbroken`
    by @'s (?:own |usual )?standards,? (?:is|was|were|counts as|must be|that's|that is) (?:[a-z]+ )?
    (?:brisk|quick|prompt|fast|speedy|lightning|rapid|record|punctual|polite|charming|warm|tactful|swift)
  `,
  unbroken`
    (?:brisk|quick|prompt|fast|speedy|lightning|rapid|a record|punctual|polite|charming|warm|tactful|swift|good going),? by @'s (?:own )?
    standards
  `,
  'for @,? [^.;!?]{2,30}(?:days|weeks?|months?|years?|fortnight) (?:is|was|counts as) (?:[a-z]+ )?(?:quick|prompt|brisk|fast|good going|lightning|nothing)',
  unbroken`
    @'s (?:[\w-]+ ){1,6}ha(?:s|ve|d) all the (?!
      advantage|benefit|figure|feature|detail|qualit|making|ingredient|hallmark|strength|answer|information|virtue|signs
    )[a-z]+ of (?:an?|the|last) (?!good|great|fine|first|true|master|text)[a-z]+
  `,
  // "Tom's sums are not the most careful that I have met", "not her finest hour".
  `@(?:'s (?:[\\w-]+ )?(?:${done})(?: [\\w-]+)?)?` + unbroken`
    [ ](?:is|are|was|were) ?(?:not|n't|hardly|never)(?: exactly| quite| perhaps)? the (?:
      most (?!difficult|expensive|dis|im|[a-z]+less|un(?!derstanding))[a-z-]+|best|finest|quickest|clearest|tidiest|sharpest|swiftest|
      promptest|politest|neatest|fullest|warmest
    ) (?:[a-z-]+ ){0,3}(?:i|we)(?:'ve| have)? (?:ever )?(?:seen|met|known|read|had|come across|dealt with|encountered|worked)
  `,
  "(?:not|n't|hardly|scarcely) @'s (?:(?:finest|proudest) (?:hour|moment|work|effort|day)|best (?:hour|moment|work|effort))",
  // "Full marks to Tom, who rang back a mere six weeks after the flood".
  unbroken`
    (?:full marks|hats off|three cheers|congratulations|bravo|well done|thanks|a medal|a gold star)(?: (?:to|for))?,? @,? (?:who|for)
    (?: (?:has|have|even|finally|kindly))? (?:
      r[aiu]ng|answer|repl|acknowledg|respond|return|g[oe]t (?:back|round|in touch)|wr[oi]te? (?:back|to)|notic
    )[^.;!?]{1,60}
    (?:just|only|a mere|barely|scarcely|no more than) (?:[a-z-]+ (?:weeks|months|years)|(?:\d\d+|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty)[a-z-]* days)
    (?: after| later| late| from)
  `,
  '@ [^.;!?]{3,140} (?:make|take) (?:of )?(?:that|this|it) (?:what|as) you (?:will|like|please)',
  "in (?:his|@'s)(?: infinite)? wisdom", "at @'s (?:present|current|usual) (?:rate|speed|pace)",
  '@ ha(?:s|d|ve)[^.;!?]{0,24} a (?:nodding|passing|distant) acquaintance',
  'another (?:masterclass|triumph|tour de force|feat) [^.;!?]{2,40} (?:from|by) @',
  'another @ (?:[a-z]+ )?(?:blunder|mess|cock-?up|fiasco|muddle|mistake|shambles|howler)',
  // "Can anyone tell me what Tom does all day?"
  unbroken`
    (?:explain|know|wonder|tell (?:me|us|you)) what (?:exactly |on earth )?@ (?:
      do|does|did|is doing|are doing|(?:has|have) (?:found to do|been doing)|finds? to do
    )[^.;!?]{0,20} (?:all (?:day|week)|(?:with )?the rest of|for (?:a living|@'s|the money|that))
  `,
];

/** Without a target of its own: about the officers addressed, or the officer last meant. */
export const sarcasmImplied: readonly string[] = [
  "(?:not|n't|hardly|scarcely) ~ (?:finest|proudest) (?:hour|moment)",
  // "I have never known a surveyor so careless".
  "(?:never|not|n't|rarely|seldom) (?:yet |ever |often )?(?:known|met|seen|encountered|dealt with|come across|worked with) an? (?:[a-z-]+ ){0,2}"
    + `(?:officer|official|planner|inspector|director|warden|department|section|service|councillor|[a-z]+ (?:holder|member)|leader|mayor|`
    + `${callings.join('|')}) (?:(?:who|that) (?:is|was) )?`
    + `(?:so|as|more|less) (?:${poor}|idle|lazy|slow|deaf|unprepared|unhelpful|evasive|pleased with|sure of|economical|indifferent|ignorant)`,
  // "Energetic is not the first word I would choose."
  unbroken`
    (?!
      rude|late|eas|simpl|strong|enough|please|happy|surpris|la[zt]|idle|slow|care|un|in|dis|bad|poor|arrog|bull|mean|cruel|wrong|sorry|
      please|no\b
    )[a-z]+ (?:is|are|was|would)(?:n't| not| hardly| scarcely| never)(?: be)? (?:quite |exactly |really )?(?:the|an?) (?:
      (?:first )?(?:word|adjective|epithet)|first (?:thing|quality|description)
    )\b
  `,
  "(?:did|does|has) it (?:ever |not |never )?(?:occur|occurred|cross|crossed)",
  unbroken`
    (?:is it|would it be) (?:too much to (?:ask|hope|expect)|beyond the wit of|asking too much)
  `,
  unbroken`
    (?:takes|needs?|requires|has|have) (?:an? )?(?:[a-z]+ ){0,4}(?:gift|talent|genius|skill|flair) (?:to|for) (?:
      miss|los|forget|ignor|upset|misl|misr|bungl|offend|alienat|annoy|delay
    )\w*
  `,
  unbroken`
    (?:not (?:think|believe) (?:that|this|it) is|(?:that|this|it) (?:is|was)(?:n't| not| hardly)) (?:
      good enough|acceptable|the conduct|what (?:i|we|one) expects?
    ) (?:for|in|of|from) an? (?:[a-z]+ )?(?:manager|officer|director|head|professional)
  `,
  unbroken`
    (?:n't|not|hardly) call (?:that|this|it) (?:an? )?(?:good |proper |adequate )?(?:
      service|management|consultation|inspection|answer|reply|explanation|supervision|leadership|support|apology|care|professional|
      acceptable|helpful|(?:keep|manag|look|serv|listen|plann|answer|do)\w*ing
    )
  `,
  "(?:you|one) (?:really )?(?:could ?n't|could not|can't|cannot) make it up",
  'suppose[sd]? (?:that )?(?:we|i|one) (?:must|should|ought to|have to) (?:all )?be '
    + '(?:grateful|thankful) (?:that|for (?:small|progress|even|so much|that much|any))',
];

