/** Said of an officer who is the subject: verbs, and turns of speech that work as verbs. Written as ../phrase-pattern.ts says. */
import { unbroken } from '../../unbroken.ts';

/** Whom an officer may favour. */
export const partial = ' (?:for|to [a-z]+) (?:[a-z]+ ){0,2}(?:applicants?|developers?|builders?|contractors?|landlords?)';

export const failingVerbs: readonly string[] = [
  '(?:blew|blown) (?:it|this|the (?:deal|budget|deadline|chance))', 'went behind (?:our|my|their|members|residents|the|everyone)',
  'took [\\w\' ]{1,25} word for',
  'swallow(?:ed|s|ing) (?:it|this|that|everything|the \\w+|every)', 'blow(?:s|n|ing)? hot and cold',
  unbroken`
    (?:would )?(?:rather|sooner) [^.;!?]{2,40}than (?:
      come|go|leave|answer|admit|reply|face|explain|listen|visit|do|meet|talk|say|deal|help|lift|pick
    )
  `, 'plough(?:ed|s|ing) on',
  'lectur(?:ed|es|ing) (?:us|me|members|residents|her|him|them)', 'cold-?should(?:er|ered)', 'wriggl(?:ed|es|ing)',
  'sitting on (?:this|it|them|my|our|her|his|the)', 'grovel(?:led|s|ling)', 'roll(?:ed|s|ing)? over (?:at|when|and|for|before)?', 'cav(?:ed|es|ing) in',
  'bottled (?:it|out)',
  'cost (?:the (?:council|town|taxpayers?|ratepayers?|public|borough|district|authority|residents)|us|taxpayers|residents|me|her|him|them)',
  unbroken`
    ma(?:de|kes|king) (?:us|me|the council|this council|everybody|everyone|members) look (?:
      foolish|stupid|ridiculous|like|silly|incompetent|amateurish|bad
    )
  `,
  'shrugg(?:ed|ing)',
  'snor(?:ed|ing)', 'doz(?:ed|ing)', 'slept? through', '(?:nodd|wav)(?:ed|ing) (?:it|this|everything|them) through', 'rubber-?stamp(?:ed|ing|s)',
  'tick(?:ed|ing)? (?:the |a )?box(?:es)?',
  'swan(?:ned|ning)', 'talk(?:ed|ing|s) over', 'shout(?:ed|ing)', 'swore', 'swear(?:ing|s)',
  'put (?:the phone down|down the phone)', 'hung up', 'storm(?:ed|ing) (?:out|off)',
  '(?:went|gone) (?:missing|awol|to ground|to sleep|rogue|native|quiet|silent|back on|off the (?:boil|rails)|walkabout)',
  'sold (?:us|them|residents|everyone|the \\w+) (?:short|out|down)',
  unbroken`
    (?:given|giving|gives|gave) up (?:on|trying|looking|answering|replying|the ghost|caring|halfway|half way|long ago)
  `,
  'brought (?:the council|us|this council|shame|discredit|the office)',
  unbroken`
    tri(?:ed|es) to (?:
      blame|hide|bury|wriggle|shift|pass|fob|pretend|bluff|bully|bamboozle|fool|bounce|bluster|discredit|silence|gag|intimidate|steamroller|
      railroad|rush|sneak|slip
    )
  `,
  unbroken`
    (?:pretend|blunder|bluff|bluster|moan|interrupt|sulk|sneer|abandon|desert|drift|obstruct|overlook|stall|squander)(?:ed|s|ing)
  `, 'fiddl(?:ed|es|ing) while', 'held (?:us|this|everything|things|it) (?:up|to ransom)', 'forg[eo]t(?:s|ting|ten)?(?! (?:nothing|more|~)\\b)',
  'hid(?:es?|den|ing)? (?:behind|away|from)',
  unbroken`
    let (?:it|this|that|them|the [\w ]{2,20}|matters|things|everything|my \w+|our \w+) (?:
      lie|sit|rot|drift|slide|gather|go|run|lapse|expire|fester|drop|slip|die|get out of hand|happen|collapse
    )
  `,
  "let (?!him|her|them|me|us|you)(?:[\\w'-]+ ){1,4}(?:slide|slip|drift|lapse|rot|fester)(?! (?:down|off|in)\\b)", 'bullied',
  unbroken`
    g(?:ave|iven|iving) (?:[\w' ]{1,30} )?(?:
      the brush-?off|the run-?around|the cold shoulder|scant|nothing but|wrong advice|bad advice|conflicting advice|duff|poor advice|
      lip service|no thought|(?:not )?a second thought|one (?:line|sentence) to|two different answers
    )
  `,
  unbroken`
    t(?:ook|akes|aken|aking) (?:
      no (?:notice|interest|action|account)|~ eye off|the easy (?:way|option)|the path of|(?:\w+ )?liberties|offence
    )
  `,
  unbroken`
    d(?:id|one|oing|oes|o) (?:
      nothing(?! (?:wrong|improper|amiss|out of order|of the kind|of the sort|but (?:good|try|help|work)))|(?:very|precious) little|sweet|
      next to nothing|bugger|damn|as little|the (?:bare|minimum)
    )
  `,
  unbroken`
    (?:made|makes|making) (?:
      it (?:up as|worse|impossible|all but)|matters worse|(?:things|everything) (?:harder|worse|difficult)|
      (?:no|little) (?:attempt|effort|progress|sense)|light of|excuses|up ~ minds? before|a rod|heavy weather
    )
  `,
  '(?:fail|neglect)(?:ed|s|ing)?',
  unbroken`
    (?:leaves?|leaving|left) [^.;!?,]{2,30} (?:to|till|until) the (?:very )?
    (?:last (?:minute|moment|possible|gasp|second|day|week|hour)|eleventh|(?:morning|afternoon|evening|night|day|week|hour) (?:before|(?:it|they)(?:'s|'re)?\b))
  `,
  "ha(?:s|ve|d) (?:had )?[\\w' ]{2,40} (?:on|in) (?:~|the|an?) (?:desk|pile|in-?tray|in-?box|drawer)(?:e?s)? "
    + "(?:since (?!\\w+day\\b|this|last)|for [a-z -]*(?:weeks|months|years))",
  'ignor(?:ed|es|ing|e)',
  unbroken`
    (?:forgot|forgotten|misse[ds]|loses?|lost|mislaid) [^.;!?,]{2,40} (?:yet |once )?again
  `,
  unbroken`
    lea(?:ves|ving) (?:it|this|that|everything) (?:all )?(?:for|to) (?:some|any|every)(?:one|body)
  `, 'get(?:s|ting)? bored', 'botch(?:ed|es|ing)?', 'messed (?:up|this up|it up|us about|us around|about|around)',
  unbroken`
    ma(?:de|kes|king) (?:[\w-]+ ){0,5}
    (?:mess|hash|pig's ear|dog's breakfast|botch|cock-?up|shambles|meal|mockery|fool|nonsense|fist|muddle|blunders?|balls-?up)
  `,
  unbroken`
    (?:
      (?:manag|handl|organi[sz]|plann|prepar|present|draft|treat|behav|perform|judg|advis|inspect)(?:ed|es|ing)|ran|runs?|did|done|
      deal(?:t|s) with
    ) [^.;!?,]{0,50}?\b(?:badly|poorly|carelessly|sloppily|appallingly|dreadfully|shabbily)
    (?! (?:affected|needed|wanted|hit|off|damaged|hurt|injured|lit|worn|built|behind))
  `,
  'fluffed (?:it|this|the)', 'dropped (?:the|a|another|several|every) (?:\\w+ )?(?:balls?|clanger|catch)', 'drag(?:ged|ging|s)? ~ (?:feet|heels)',
  unbroken`
    sat (?:
      on (?:
        it|them(?=\W*$|,| (?:until|till|for|since|all|while|when|so long|instead))|this|that for|my|our|
        th(?:e|at|ose) (?:file|case|report|complaint|application|letter|papers?|information|request|claim|problem|money)|~|
        (?!(?:[\w']+ ){0,5}(?:bench|board|panel|committee|council|jury|group|body|forum)\b)
        [\w' -]{3,50} for (?:[\w-]+ ){0,3}(?:days|weeks|months|years|ages|a (?:week|month|year|fortnight))
      )|
      back|idly|there doing
    )
  `, 's[ai]t(?:s|ting)? (?:idly|on ~ (?:hands|backsides?))', `(?:ben[dt]s?|lean(?:s|t|ed)?) over backwards${partial}`,
  'washed ~ hands', 'passes the buck', 'fobb(?:ed|ing) (?:\\w+ ){1,2}off', 'palmed (?:\\w+ ){1,2}off', 'obstruct(?:ed|ing|s)?',
  'dither(?:ed|ing|s)', 'duck(?:ed|s|ing) (?:the|~|out|every)',
  'let (?:\\w+ ){1,4}?down',
  'lost (?:the (?:plot|confidence)|control|~ (?:grip|way)|interest|our confidence|all credibility|my|(?:sight|track|count) of)',
  'lost (?:the|our|my|two|three) (?:file|paperwork|papers|forms?|application|letter|documents|survey|report|plans|drawings?|notes)',
  'fell (?:short|asleep|down on)',
  '(?:harass|fudg|bodg|bungl|dodg|muddl|misjudg|mishandl|humiliat|patronis)(?:ed|es|ing)', 'snapped at',
  'talk(?:ed|s) down to', 'misla(?:id|ys?|ying)', 'los(?:t|es?|ing) (?:everything|whatever|anything)', 'look(?:s|ed|ing)? down on',
  '(?:left|leaves?) (?!to )[^.;!?,]{2,20} out\\b(?! (?:of|for))', 'put [^.;!?,]{2,30} in (?:an?|the|~) (?:[a-z]+ )?(?:drawer|bin)',
  unbroken`
    th(?:inks?|ought)(?: that)?(?: the| our)? rules (?:do(?: not|n't)|did(?: not|n't)|are for|apply to every)
  `,
  unbroken`
    (?:appl(?:y|ies|ied)|g[ai]ves?|told|tells?) [^.;!?]{2,40} one (?:way|rule|answer|thing|story|date|figure) [^.;!?]{2,40} (?:and )?another
  `,
  unbroken`
    (?:kept|answer(?:s|ed)|attended|met|returned|finished|honoured|repl(?:ies|ied) to|(?:stay|turn)(?:s|ed) (?:up )?for) (?:
      none|neither|not one
    )\b
  `,
  unbroken`
    (?:made up|written|decided|reached|drafted|wrote) ~ (?:minds?|conclusions?|recommendations?|reports?|answers?)[ ]
    (?:(?:for|against) [^.;!?]{2,40} |long |well )?before
  `, 'turned (?:a blind eye|a deaf ear|his back|her back|their backs|their noses)', 'cut(?:ting)? corners', 'misunderst(?:ood|ands)', 'mis(?:inform|advis)ed',
  'breach(?:ed|es|ing)',
  'wast(?:ed|es|ing) (?:public|our|my|everyone|everybody|council|taxpayers|the|hundreds|thousands|ten|a|so|months|weeks|hours|\\u00a3)',
  'frittered',
  'got (?:it|this|everything|that|things|every|the \\w+)(?: [a-z]+ly| so| all| plain| very)? wrong',
  'gets? (?:nothing right|(?:it|this|everything|that|things)(?: [a-z]+ly| so| all)? wrong)',
  'go(?:es|ne|ing)? ~ own (?:sweet )?way',
  'play(?:ed|s|ing)? (?:games|politics|favourites|god|for time)', 'cut and pasted', 'contradict(?:ed|s|ing) (?:himself|herself|themselves|yourself)',
  'snubb(?:ed|ing)',
  unbroken`
    (?:kept|left) (?:[a-z]+ ){1,2}
    (?:in the (?:dark|lurch)|high and dry|hanging|dangling|in limbo|to rot|waiting|without|stranded|to pick up|out of pocket|out in the)
  `,
  'strung (?:[a-z]+ ){1,2}along',
  'refus(?:ed|es|ing|e)(?! to (?:sign|accept|pass|pay)[^.;!?]{2,30} (?:until|unless|and (?:told|sent|asked|made) (?:them|him|her|the)\\b))',
  unbroken`
    miss(?:ed|es|ing) (?:every|each|the|yet|another|deadline|two|three|four|five|his|her|their|all|both|a|several|successive) (?:
      [\w-]+ ){0,3}(?:deadlines?|appointments?|meetings?|targets?|chance|opportunity|opportunities|boat|point|deadline)
  `,
  'broke(?:n)? (?:~|every|a|another|promise|the) (?:[\\w-]+ ){0,2}(?:promises?|word|undertakings?|code|rules)', 'sleepwalk(?:ed|ing)',
  unbroken`
    lack(?:s|ed|ing)? (?:[\w-]+ ){0,4}?(?:
      skills?|competence|judge?ment|experience|ability|understanding|grasp|application|drive|urgency|courtesy|manners|empathy|sensitivity|
      professionalism|expertise|knowledge|qualifications?|commitment|common sense|authority|compassion|leadership|initiative|interest|
      curiosity|diligence|rigour|imagination|energy|basic|will|backbone|integrity|confidence|tact|discipline|humility|credibility
    )
  `, 'leaked', 'blocked',
  // "Came to us unprepared", "turned up without the plans".
  unbroken`
    (?:came|comes?|turn(?:s|ed|ing) up|arriv(?:es?|ed|ing)|appear(?:s|ed)|went|stood up|sat down) (?:[^.;!?,]{1,40} )?(?:
      unprepared|unbriefed|ill-prepared|ill-briefed|empty-handed|
      without (?:
        having|(?:the|any|an?|so much as an?) (?:[\w-]+ )?(?:plan|paper|file|figure|drawing|map|answer|note|clue|apolog|permission|case)
      )
    )[a-z]*
  `,
  unbroken`
    (?:t(?:ook|akes?|aking) refuge|retreat(?:s|ed|ing)?|f[ae]lls? back|fell back) (?:in|into|on|upon|behind) (?:the )?(?:[a-z]+ )?(?:
      generalit|jargon|proce|silence|platitude|phrases|vague|statistics|legal|acronym|caveat|slogan|formula|clich|small print|excuses|
      policy|waffle
    )[a-z]*
  `,
  '(?:works?|runs?|go|goes|keeps?) (?:to|by|at) ~ own (?:sweet )?(?:timetable|time|clock|rules|calendar|agenda)',
  'chang(?:es?|ed|ing) ~ (?:story|tune|account|answer|version|position) (?:every|each|again|whenever|with|three|twice|from|as|by)',
  '(?:promising|about to) [^.;!?]{2,50} (?:since|for (?:[a-z]+ ){0,2}(?:weeks|months|years))',
  unbroken`
    (?:plan|check|read|answer|learn|contribut|achiev|deliver|organis|decid|prepar)[a-z]* nothing(?! (?:wrong|but|to|in|less|about|of)\b)
  `,
  unbroken`
    (?!found|spotted|correct|notic|chang|remov|fix|caught|replac|return|stop|admit|prevent|was\b)
    (?:[a-z]+(?:ed|aid|ut|ave|ook|ade|ang|ug|ote|eld|old|ght)|sent|went|read|measure|book|order)
    (?: (?!(?:that|the|an?|i|we|you|he|she|they|who|why|how|when|if|had|has)\b)[a-z'-]+){0,4} the wrong (?!end|side|impression)[a-z]+
  `, 'talks? a good (?:game|fight|match)',
  // The even hand that an officer owes: "leaned towards the sitting tenant from the start".
  unbroken`
    (?:lean(?:ed|t|ing|s) towards? (?:the|that|one) (?:[a-z]+ )?(?:tenant|owner|club)|(?:lean(?:ed|t|ing|s) towards?|sid(?:ed|es|ing) with) (?:the|that|one)[ ]
    (?:[a-z]+ )?(?:applicant|developer|company|bidder|contractor|landowner|landlord|firm|agent))s?
  `,
  unbroken`
    spent (?:[a-z]+ ){0,3}(?:meeting|hearing|visit|evening|session|afternoon|morning|hour|time) (?:
      on|looking at|scrolling|checking|playing with
    ) ~ (?:phone|watch|e-?mails?|screen|laptop)
  `,
  // "Denies in May what he agreed in April".
  '(?:den(?:y|ies|ied|ying)|forg[eo]t[a-z]*|contradict[a-z]*|disown[a-z]*) (?:in|on|to|by) [^.;!?]{2,30} what (?:he|she|they|you) ',
  'owes? (?:\\w+ ){1,4}?(?:an apology|an explanation)',
];
