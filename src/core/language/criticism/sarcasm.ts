/** Sarcasm, faint praise and understatement about how the work is done: criticism, not attack (settled question 17). */

/** With the officer as "@". */
export const sarcasmConstructions: readonly string[] = [
  "@'s (?:usual|customary|familiar|habitual|trademark|standard) "
    + '(?:mixture|blend|cocktail|combination|tactic|tactics|trick|tricks|ploy|dodge|routine|response|answer|excuse|method|recipe)',
  "@'s (?:[a-z]+ )?(?:motto|philosophy|mantra|watchword|policy|definition) (?:is|was|seems?|appears?|must be) (?:to be )?"
    + '(?:never|to do nothing|do nothing|delay|why do|if in doubt|leave it|put off)',
  "where (?:letters|e-?mails|requests|complaints|applications|good ideas|questions|reports) go to die",
  '@,? (?:who (?:is|are) (?:so )?(?:handsomely |well |generously |amply )?(?:paid|rewarded|remunerated)[^.;!?,]{0,30},? )'
    + "(?:might|could|should|ought|cannot|can't|has|have)",
  '(?:perhaps|maybe|might|i wonder if|i wonder whether) @ (?:would|could|might) (?:like|care|kindly) ?(?:to )?(?:'
    +   'try|live|explain (?:that|this|why|to)|spend a|swap|stand|pay|tell (?:the|mrs|them|that|us)|'
    +   'come and (?:live|stand|see|explain|smell|sit|tell)|say that to|look (?:her|him|them)|sleep|push|walk'
    + ')',
  '@ (?:seems?|appears?|clearly|evidently|obviously|apparently) (?:to )?(?:thinks?|believes?|imagines?|feels?|supposes?|assumes?) '
    + '(?:that )?[^.;!?]{0,40}(?:'
    +   '@|himself|herself|themselves|yourself|above|entitled|optional|beneath|fools|stupid|everyone (?:but|except|else)|'
    +   "anyone (?:but|except|else)|rules|doesn't (?:apply|matter)|does not (?:apply|matter)|don't (?:apply|matter)|grow on trees|nobody|"
    +   'no one|run the|runs the|own'
    + ')',
  "@ who can (?:actually |even )?(?:read|count|spell|add|write|answer|use|pick up|tell)",
  "any(?:body|one) (?:[\\w' ]{1,40} )?who can (?:actually )?(?:read|count|spell|add|write|answer|use|pick up|tell)",
  "expect(?:ed|ing)? [^.;!?]{0,30}@ and (?:he|she|they|@) (?:has|have|did|had) ?(?:not|n't) (?:let|disappoint\\w*)", "(?:bully|good) for @",
  "(?:would|could) (?:it|that) have (?:killed|hurt|been too much for|been beyond|strained|troubled) @",
  "did it (?:ever |not |never )?(?:occur|cross)[^.;!?]{0,12} (?:to )?@",
  '(?:'
    +   "no doubt|doubtless|i am sure|i'm sure|i have no doubt|presumably|i dare ?say|i expect|i suppose|i imagine|i take it|one assumes|"
    +   'one imagines|clearly|evidently|obviously|apparently|perhaps|maybe'
    + ') (?:that )?@ (?:'
    +   'has|have|had|is|are|was|were|will|would|must|can|could|does|do|did|thinks?|thought|feels?|felt|considers?|considered|believes?|'
    +   'believed|finds?|found'
    + ')(?: all| both)? '
    + '(?:be |been |have |get round |got round |far |so |too |much |more |very |quite |rather |busy |had |better |it |that |this )*(?:'
    +   'important|better|pressing|urgent|busy|beneath (?:him|her|them|you)|round to it|too much trouble|beyond (?:him|her|them|you)|'
    +   'washing (?:his|her|their|your) hair|tea break|lunch|on holiday again|on a break|asleep|things to do|optional|'
    +   "for the little people|above (?:his|her|their|your) pay grade|the rules (?:do not|don't) apply|unable to read|a mystery|"
    +   'rather (?:like|not) (?:to )?(?:hard|much|work|trouble)'
    + ')',
  "@ (?:has|have|had)(?: ?n't| not) "
    + '(?:exactly|precisely|quite|altogether|really|in my view|to my mind|it must be said|to put it (?:mildly|kindly|politely))? ?(?:'
    +   'covered|distinguished|overexerted|exerted|overworked|rushed|hurried|strained|excelled|shone|'
    +   'set the (?:world|thames|heather|place)|'
    +   'been (?:'
    +     'rushed|overburdened|swift|quick|troubled|overworked|forthcoming|a model|a shining|the soul|the very|bowled|conspicuous|'
    +     'at (?:his|her|their|your) (?:best|sharpest)'
    +   ')|'
    +   'shown? (?:himself|herself|themselves|yourself) |gone out of (?:his|her|their|your) way|broken? (?:sweat|into a sweat|any records)|'
    +   'over-?delivered|lit up|burned? the midnight'
    + ')',
  "@ (?:is|are|was|were|will)(?: ?n't| not|) "
    + '(?:exactly|precisely|quite|altogether|hardly|scarcely|barely|not exactly|not quite|never going to be|not be) (?:'
    +   'noted for|known for|famed for|renowned for|famous for|a model of|the soul of|the fastest|the swiftest|the sharpest|the most|'
    +   'the brightest|the quickest|rushed off|overburdened|overworked|a ball of|a byword for|a stranger to|snowed under|'
    +   'breaking (?:sweat|records|a sweat)|setting the|covering|forthcoming|bursting|brimming|speedy|prompt|swift|quick|diligent|helpful|'
    +   'encouraging|the epitome|an oil painting|up with|ideal|busting a gut|killing (?:himself|herself|themselves|yourself)|on the ball|'
    +   'inspiring|impressive|overwhelmed|what (?:i|one) would call|(?:his|her|their|your) (?:finest|forte|strong|strength)|a great|'
    +   'a success|first in the queue|(?:the|an?) (?:ideal|great|obvious|natural|living|shining)'
    + ')',
  "@ (?:is|are|was|were) (?:hardly|scarcely|barely|no(?:body|t anybody)?'?s?) (?:\\w+ )?(?:"
    +   'idea of a|the (?:man|woman|person|ideal|model|best)|a (?:model|great|shining|beacon|ball|fast|paragon)|einstein|rushed|'
    +   'likely to (?:win|set)|over-?(?:worked|burdened)|famous|known|noted'
    + ')',
  '(?:'
    +   'thanks|thank you|many thanks|congratulations|bravo|well done|hats off|full marks|top marks|a round of applause|three cheers|'
    +   'a medal|an award|gold star|credit|kudos|plaudits|applause'
    + ")(?: [\\w']+){0,3} (?:to|for|on) (?:all |both )?@(?:'s)? [^.;!?]{0,60}?(?:"
    +   'only|merely|a mere|just|yet another|another|managing to|after only|ignor\\w+|losing|failing|missing|wasting|ensuring that no|'
    +   'nothing|not|wrong|mess|chaos|shambles|delay|ruin\\w*|alienat\\w+|annoy\\w+|upset\\w*|record time'
    + ')',
  "(?:perhaps|maybe|might|may|could|would|will|can|someone|somebody|one of you|kindly|please) (?:[\\w']+ ){0,4}?"
    + '(?:explain|teach|remind|tell|show|inform|point out|introduce|buy|lend|send|give|draw|break it|whisper) (?:gently |slowly |kindly )?'
    + '(?:to )?@ (?:'
    +   'how (?:'
    +     'to (?:read|use|do|reply|answer|count|spell|pick|open|work|write|add)|'
    +     '(?:a|the) (?:telephone|phone|map|calendar|clock|diary|email|e-mail|computer|works?)'
    +   ')|'
    +   '(?:that|what) (?:a|the) '
    +   '(?:deadline|telephone|phone|calendar|diary|reply|answer|telephone|map|law|job|word|public|residents|taxpayers?|council tax) '
    +   '(?:is|are|means|pay\\w*|exists?|work\\w*|ring\\w*)|'
    +   'a (?:map|calendar|diary|dictionary|clock|watch|copy of|calculator|mirror|compass|pair of|telephone|phone|alarm|torch|ruler|tape)|'
    +   'what (?:he|she|they) (?:is|are) (?:paid|here|employed|supposed|meant)|who (?:pays?|employs?)|the meaning of|the concept of|'
    +   'the time|(?:his|her|their) (?:job description|contract|own policy|own rules)'
    + ')',
  '(?:'
    +   'one (?:does |really |just |sometimes |often |has to |must |can only |is left to |starts to |begins to |does begin to )*|'
    +   '(?:i|we|you) (?:do |really |just |sometimes |often |have to |must |can only |do |am |are )*(?:'
    +     'begin to |do begin to |start to |beginning to |starting to |left to |sometimes |often |have to |really do |can only |forced to |'
    +     'could be forgiven for |may be forgiven for |might be forgiven for '
    +   ')'
    + ')(?:wonder(?:s|ing)?|ask(?:s|ing)? (?:oneself|myself|ourselves)|marvels?|despairs?|question) '
    + '(?:whether|if|what|why|how|quite what|quite why|just what|exactly what)[^.;!?]{0,30}@ (?:[^.;!?]{0,50}?)(?:'
    +   'read|reads|bother|bothers|does all|do all|do with|does with|paid|awake|care|cares|look|looks|looked|visited|thinks?|thinking|'
    +   'understand|understands|know|knows|know what|works|working|for|actually|ever|listening|listen|listens|competent|capable|earn|earns|'
    +   'alive|open|opened|set foot'
    + ')',
  "@(?:'s)? (?:"
    +   'usual|customary|characteristic|trademark|legendary|famous|famed|celebrated|habitual|normal|infamous|famously|breakneck|lightning|'
    +   'renowned|inimitable|well-known|typical'
    + ') (?:[\\w-]+ )?(?:'
    +   'speed|efficiency|courtesy|charm|attention|care|diligence|tact|eye|grasp|sensitivity|thoroughness|promptness|alacrity|urgency|'
    +   'enthusiasm|energy|accuracy|competence|clarity|candour|openness|approach|pace|haste|vigour|zeal|dispatch|despatch|modesty|humility|'
    +   'patience|skill|delicacy|subtlety|style|flair|punctuality|responsiveness|standard|standards|good manners|high standards|excuse|'
    +   'excuses|contempt|indifference|delay'
    + ')',
  "with (?:all )?(?:the |@'s )(?:usual|customary|characteristic|trademark|legendary|breakneck|lightning|habitual|normal) (?:[\\w-]+ )?"
    + '(?:'
    +   'grace|elegance|aplomb|finesse|warmth|speed|efficiency|courtesy|charm|attention|care|diligence|tact|sensitivity|thoroughness|'
    +   'alacrity|urgency|enthusiasm|haste|vigour|pace|dispatch'
    + ')',
  '(?:speed|haste|urgency|alacrity|pace|energy|agility|grace|charm|warmth|tact|subtlety|sensitivity|enthusiasm|transparency|efficiency)'
    + ' of (?:a |an )?(?:[\\w-]+ )?(?:'
    +   'snail|tortoise|sloth|glacier|slug|brick|sledgehammer|elephant|house brick|rhino\\w*|oil tanker|continental|breeze ?block|wet|'
    +   'funeral|three-legged|arthritic|sedated|geriatric|milk float|damp|corpse|stone|bulldozer|tank|dead|fog|soviet|kremlin|chocolate'
    + ')',
  '(?:another|yet another|one more|a further) (?:'
    +   'triumph|masterpiece|masterstroke|success|tour de force|classic|gem|fine example|shining example|stroke of genius|victory|feather|'
    +   'magnificent|glorious|stunning|splendid|brilliant|proud|outstanding|sterling'
    + ")[\\w' -]{0,40} (?:for|from|by|courtesy of|of) @",
  '(?:masterclass|master class|object lesson|lesson to us all|textbook example|case study) (?:from @ )?(?:in|on|of) (?:'
    +   'how (?:not )?to (?!'
    +     '(?:listen|engage|run|do|help|support|handle|chair|communicate|deal|manage|write|work|get) '
    +     '(?:it|things|a|the|with|people|residents|well)'
    +   ')\\w+|'
    +   'delay|inaction|procrastination|obfuscation|evasion|bureaucracy|buck|incompetence|dithering|rudeness|ineptitude|doing nothing'
    + ')',
  '(?:rely|relying|count|counting|trust|depend|depending) (?:on )?@ (?:to|for|not to) [^.;!?]{0,60}?(?:'
    +   'wrong|late|slow|last minute|nothing|no reply|silence|delay|lose|excuse|worst|obstacle|problem|most expensive|backwards|reason not|'
    +   'say no|a meal|mess'
    + ')',
  '(?:far|much|heaven) (?:be it|forbid) (?:from |for )?(?:me |us )?(?:to |that )(?:suggest (?:that )?)?@ '
    + '(?:should |might |could |would )?'
    + '(?:actually|ever|be asked|be expected|have to|do|answer|visit|read|reply|go|get|pick|leave|hurry|trouble)',
  "(?:heaven|god|goodness) forbid (?:that )?(?:any of |one of )?@ (?:should |might |ever |actually )",
  '(?:it would be|it might be|would it be|is it) (?:'
    +   'too much|asking too much|unreasonable|beyond the wit of|expecting too much|nice if|refreshing if|novel if|a novelty if|'
    +   'a miracle if'
    + ')[^.;!?]{0,20}@ (?:to |could |would |were |did |actually |occasionally |once |for once |deigned)',
  '(?:for once|just once|occasionally|from time to time|every now and then|once in a (?:while|blue moon))[^.;!?]{0,15} @ '
    + '(?:might|could|would|actually|did|read|replied|answered)',
  '@ (?:might|could|would) (?:'
    +   'care|like|wish|deign|condescend|see fit|find (?:the )?time|spare (?:us )?(?:a|five|the) (?:moments?|minutes?|time)|'
    +   'stir (?:himself|herself|themselves|yourself)|bestir|manage|tear (?:himself|herself|themselves|yourself) away|be persuaded|'
    +   'be prevailed|trouble (?:himself|herself|themselves|yourself)|rouse'
    + ') to (?:read|explain why|answer|reply|leave|visit|actually|look at|do|get|look|pick up|join|come down)',
  '(?:when|if|once|until|unless) @ (?:can |could |next |eventually |finally |has |have |is |are |ever )?(?:'
    +   'be bothered|find(?:s)? (?:a|the) (?:moment|time) (?:between|in)|deigns?|condescends?|wakes? up|woken up|emerges?|returns? from|'
    +   'bothers?|got round|gets? round|finish(?:es|ed)? (?:his|her|their|your) (?:tea|coffee|crossword|lunch|nap|game)|tears?|stirs?|'
    +   'surfaces?|sees? fit|rouses?|comes? down'
    + ')',
  '@ (?:finally |eventually |at long last |did |has )?(?:'
    +   'deign(?:s|ed)|condescend(?:s|ed)|bestirred|roused|stirred (?:himself|herself|themselves|yourself)|'
    +   'managed (?:'
    +     'the (?:herculean|heroic|remarkable|astonishing|impressive|considerable) (?:feat|task|achievement)|'
    +     'to (?:'
    +       'lose|mislay|miss|upset|offend|alienate|annoy|get (?:it|this|everything|the) (?:\\w+ )?wrong|'
    +       'make (?:a|it|things) (?:mess|worse)|turn a|bungle|overlook|forget|confuse|misread|avoid|ignore|take'
    +     ')'
    +   ')|'
    +   'excelled (?:himself|herself|themselves|yourself)|surpassed (?:himself|herself|themselves|yourself)|'
    +   'outdone (?:himself|herself|themselves|yourself)|played a blinder|pulled out all the stops'
    + ')',
  '@ (?:did|does|do|tries|tried) (?:his|her|their|your) (?:best|poor best|level best),? '
    + "(?:i suppose|such as it is|no doubt|bless|i'm sure|i am sure|poor)",
  "bless (?:him|her|them|@|his|her|their) ?(?:cotton|little)?",
  '(?:our|your|the|those) (?:'
    +   'friends?|chums?|masters|betters|lords and masters|dear friends|good friends|heroes|geniuses|worthies|mandarins|panjandrums|'
    +   'powers that be|finest minds|great minds|finest|brains trust|dream team|crack team|a-team|experts'
    + ') (?:in|at|over in|over at|down in|up in|from) (?:the )?(?:\\w+ )?(?:'
    +   'planning|enforcement|housing|highways|parking|licensing|legal|finance|planning department|building control|environmental health|'
    +   'democratic services|the town hall|town hall|council offices|benefits|revenues|parks|waste'
    + ')',
  'the (?:'
    +   'genius|geniuses|genii|mastermind|bright spark|einstein|brains|great mind|towering intellect|wise heads?|whizz-?kids?|'
    +   'rocket scientists?'
    + ') (?:who|that|in|at|behind|responsible|of)',
  "@ (?:in (?:his|her|their|your) (?:infinite|great|boundless) wisdom|in (?:all )?(?:his|her|their|your) wisdom)",
  "in (?:@'s|his|her|their|your) (?:infinite|great|boundless|usual|customary) wisdom",
  "(?:so much for|some) @'s (?:[\\w-]+ )?(?:"
    +   'promises?|word|assurances?|expertise|competence|professionalism|commitment|customer|diligence|efficiency|openness|transparency|'
    +   'impartiality|attention|thoroughness|planning|service'
    + ')',
  '@ (?:seems?|appears?|is|are|was|were)(?: to)? '
    + '(?:labour(?:s|ing)?|labouring|be labouring|be|living|operate|operating|work|working|live|be operating|be living|be working) '
    + '(?:under|in|on|to|at|from) (?:'
    +   'the (?:impression|delusion|illusion|misapprehension)|a (?:different|parallel|world|timetable|universe|calendar|geological)|'
    +   'another (?:planet|century|universe|world|time)|geological|a time|glacial|'
    +   '(?:his|her|their|your) own (?:time|planet|world|little|universe)'
    + ')',
  '(?:any|the) (?:sign|prospect|chance|hope|danger|likelihood|possibility) of @ (?:actually |ever |perhaps )?'
    + '(?:doing|reading|answering|replying|waking|getting|returning|turning|showing|deciding|visiting|picking|earning|lifting)',
  '@ (?:must|will|would) (?:be|have been) (?:so |very |terribly |awfully |frightfully |dreadfully )'
    + '(?:proud|pleased|busy|exhausted|tired|important|tiring|hard)',
  '(?:a model|a monument|a testament|a tribute|a credit) (?:of|to) (?:[\\w-]+ ){0,2}'
    + '(?:inefficiency|incompetence|inertia|inaction|muddle|delay|obfuscation|bureaucracy|indifference)',
  "nice (?:work|one|job|going),? @",
  '(?:great|fine|lovely|excellent|splendid|brilliant|marvellous|wonderful|terrific|superb|sterling|stellar) '
    + '(?:work|job|stuff|effort|service|timing|start|show),? (?:as (?:ever|always|usual)|yet again|once again|again|as per usual|not)(?:,)?'
    + '(?: from)? @',
  '(?:'
    +   'as (?:ever|always|usual)|yet again|once again|true to form|predictably|inevitably|surprise,? surprise|needless to say|'
    +   'par for the course|right on cue|lo and behold|typically|not for the first time'
    + '),? @ (?:'
    +   'has|have|had|is|are|was|were|did|does|do|will|can|could|seems?|appears?|took|takes|went|goes|put|puts|sent|sends|left|leaves|'
    +   'claims?|claimed|says?|said|came|comes|forgot|chose|chooses|decided|preferred|thought|turned|made|gave|got|waited|knows?|knew'
    + ')(?!'
    +   ' (?:'
    +     'been (?:very |really |so |extremely )?(?:helpful|kind|good|patient|brilliant|excellent|generous)|'
    +     '(?:very |so |most |extremely )?(?:helpful|kind|patient|excellent|brilliant|thorough|prompt|professional|right)|'
    +     'done (?:a |an )?(?:\\w+ )?(?:good|great|excellent|splendid|brilliant|superb|fantastic|marvellous|wonderful|sterling)|'
    +     'went (?:above|beyond)|gone (?:above|beyond|the extra)|happy|available|ready|willing|able'
    +   ')'
    + ')',
];

/** Without a target of its own: about the officers addressed, or the officer last meant. */
export const sarcasmImplied: readonly string[] = [
  "is there any(?:body|one) (?:[\\w' ]{1,40} )?who (?:can|could|knows|reads|cares|actually)",
  "(?:did|does|has) it (?:ever |not |never )?(?:occur|occurred|cross|crossed)",
  '(?:'
    +   'one (?:does |really |just |sometimes |often |has to |must |can only |is left to |starts to |begins to |does begin to )*|'
    +   '(?:i|we|you) (?:do |really |just |sometimes |often |have to |must |can only |do |am |are )*(?:'
    +     'begin to |do begin to |start to |beginning to |starting to |left to |sometimes |often |have to |really do |can only |forced to |'
    +     'could be forgiven for |may be forgiven for |might be forgiven for '
    +   ')'
    + ')(?:wonder(?:s|ing)?|ask(?:s|ing)? (?:oneself|myself|ourselves)) (?:whether|if|what|why|how) '
    + '(?:any(?:body|one)|some(?:body|one)|the people|those|whoever|a single person|there is any(?:body|one))[^.;!?]{0,60}?(?:'
    +   'reads?|cares?|looks?|bothers?|checks?|thinks?|is (?:awake|listening|alive|in charge|home|there)|actually|ever|does|knows?|'
    +   'understands?|opens?|answers?|works?'
    + ')',
  '(?:does|do|did|has|have|is|can|will|could) any(?:body|one)'
    + '(?: there| over there| in there| at your end| in your (?:team|office|department)| of you)? '
    + '(?:actually |ever |even |really |bother to |bothered to |ever actually )'
    + '(?:read|look|care|check|answer|open|think|listen|know|reply|do|work|been|looked|thought|checked|visited|visit|bothered|pick)',
  "is any(?:body|one) (?:actually |really |even )?(?:awake|alive|home|in charge|listening|there)(?: over there| in there| at your end)?\\?",
  "hello\\? (?:is )?any(?:body|one)", "(?:is it|would it be) (?:too much to (?:ask|hope|expect)|beyond the wit of|asking too much)",
  "not holding my breath|won't (?:be )?hold(?:ing)? my breath|will not (?:be )?hold(?:ing)? (?:my|our) breath|shan't hold my breath",
  "(?:whose|what is the|what's the) (?:bright|brilliant|clever|genius|inspired) idea was",
  "(?:which|what) (?:genius|bright spark|einstein|mastermind|clown|idiot|wally|fool|muppet|clever person|clever soul|wag|comedian)",
  "(?:you|one) (?:really )?(?:could ?n't|could not|can't|cannot) make it up",
  "(?:don't|do not|please don't|please do not) (?:all )?(?:"
    +   'rush|strain (?:himself|herself|themselves|yourselves|yourself)|hurry yourselves?|put yourselves? out|trouble yourselves?|'
    +   'bother yourselves?|overdo it|work too hard'
    + ')',
  "another (?:fine|triumph|sterling) (?:mess|piece of work|effort)",
];

