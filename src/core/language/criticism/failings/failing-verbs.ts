/** Said of an officer who is the subject: verbs, and turns of speech that work as verbs. Written as ../phrase.ts says. */
export const failingVerbs: readonly string[] = [
  'bl(?:ew|own) (?:it|this|the (?:deal|budget|deadline|chance))',
  'g(?:one|oing|oes) behind (?:our|my|their|members|residents|the|everyone)', 'went behind (?:our|my|their|members|residents|the|everyone)',
  'slip(?:ped|ping|s) (?:this|it|that|them|things) (?:in|through|past|out)', 'sneak(?:ed|ing|s)', 'smuggl(?:ed|es|ing)',
  'tak(?:en|es|ing) [\\w\' ]{1,25} word for', 'took [\\w\' ]{1,25} word for',
  'swallow(?:ed|s|ing) (?:it|this|that|everything|the \\w+|every)', 'blow(?:s|n|ing)? hot and cold',
  'chang(?:es|ed|ing)? (?:with the wind|(?:his|her|their|your) (?:tune|mind|story) (?:every|again|whenever|by the|from))',
  'ha(?:s|ve|d) (?:about |roughly |precisely )?as (?:much|many|little) [\\w\' -]{2,40} as',
  'would (?:rather|sooner) [^.;!?]{2,40}than (?:answer|admit|reply|face|explain|listen|visit|do|meet|talk|say|deal|help|lift|pick)',
  '(?:ought to|should) know (?:the (?:rules|difference|law|policy)|by now|(?:his|her|their|your) job)', 'plough(?:ed|s|ing) on',
  'blunder(?:ed|s|ing)', 'barg(?:ed|es|ing)', 'lectur(?:ed|es|ing) (?:us|me|members|residents|her|him|them)', 'scold(?:ed|s|ing)',
  'browbeat(?:en|s|ing)?', 'cold-?should(?:er|ered)', 'wrong-?foot(?:ed|s)', 'wriggl(?:ed|es|ing)',
  'hedg(?:ed|es|ing) (?:his|her|their|your)', 'flip-?flop(?:ped|s|ping)?', 'u-turn(?:ed|s|ing)?', 'back-?pedal(?:led|s|ling)',
  'stuck (?:his|her|their|your) heads? in', 'sitting on (?:this|it|my|our|her|his|the)', 'playing (?:games|for time|politics|favourites)',
  'pander(?:ed|s|ing)', 'kow-?tow(?:ed|s|ing)', 'grovel(?:led|s|ling)',
  'pull(?:ed|s|ing) the (?:rug|plug|wool|ladder)', 'roll(?:ed|s|ing)? over (?:at|when|and|for|before)?', 'cav(?:ed|es|ing) in',
  'capitulat(?:ed|es|ing)', 'lost (?:his|her|their|your) nerve', 'bottled (?:it|out)',
  'b(?:end|ends|ent|ending) over backwards for (?:the )?(?:developers?|applicants?|builders?|supermarkets?|landlords?|big)',
  'cost (?:the (?:council|town|taxpayers?|ratepayers?|public|borough|district|authority|residents)|us|taxpayers|residents|me|her|him|them)',
  'cosy(?:ing|ed)? up', 'cosied up',
  'ma(?:de|kes|king) (?:us|me|the council|this council|everybody|everyone|members) look '
    + '(?:foolish|stupid|ridiculous|like|silly|incompetent|amateurish|bad)',
  'ma(?:de|king|kes) (?:it|things|this|the rules) up as', 'mad(?:e) (?:a )?laughing', 'cl(?:ung|ings|inging) to',
  'thumb(?:ed|ing|s) (?:his|her|their|your) nose', 'rid(?:den|es|ing|ode) a coach', 'driv(?:en|es|ing) a coach',
  'tak(?:en|es|ing) (?:us|residents|members|the public|everyone) for (?:granted|a ride|fools|mugs)',
  'took (?:us|residents|members|the public|everyone) for (?:granted|a ride|fools|mugs)',
  'wr(?:ote|itten) (?:us|them|her|him|it|the village) off', 'shrugg(?:ed|ing)', 'flapp(?:ed|ing)', 'panick(?:ed|ing)', 'hand-?wringing',
  'snor(?:ed|ing)', 'doz(?:ed|ing)', 'slept? through', 'nodd(?:ed|ing) (?:it|this|everything|them) through',
  'wav(?:ed|ing) (?:it|this|everything|them) through', 'rubber-?stamp(?:ed|ing|s)', 'tick(?:ed|ing)? (?:the |a )?box(?:es)?',
  'swan(?:ned|ning)', 'talk(?:ed|ing|s) over', 'interrupt(?:ed|ing)', 'shout(?:ed|ing)', 'swore', 'swear(?:ing|s)',
  'put (?:the phone down|down the phone)', 'hung up', 'march(?:ed|ing) (?:out|off)', 'storm(?:ed|ing) (?:out|off)', 'sulk(?:ed|ing|s)',
  'whin(?:ed|ing|es|ging)', 'moan(?:ed|ing)', 'bluster(?:ed|ing|s)', 'waffl(?:ed|ing|es)', 'obfuscat(?:ed|ing|es)', 'fudg(?:ed|ing|es)',
  'sidestepp(?:ed|ing)', 'deflect(?:ed|ing|s)', 'wasn\'t (?:even )?listening',
  'went (?:missing|awol|to ground|to sleep|rogue|native|quiet|silent|back on)', 'gone (?:quiet|silent)', 'abandon(?:ed|s|ing)',
  'desert(?:ed|s|ing)', 'betray(?:ed|s|ing)', 'short-?chang(?:ed|es|ing)',
  'sold (?:us|residents|the village|them|the town|everyone) (?:short|out|down)',
  'throw(?:n|s|ing)? (?:us|residents|him|her|them|the village) (?:under|to)',
  'threw (?:us|residents|him|her|them|the village) (?:under|to)', 'g(?:iven|iving|ives|ave) up (?:on|trying|looking|answering|replying|the ghost|caring|halfway|half way|long ago)',
  'brought (?:the council|us|this council|shame|discredit|the office)',
  'tri(?:ed|es) to (?:'
    +   'blame|hide|bury|wriggle|shift|pass|fob|pretend|bluff|bully|bamboozle|fool|bounce|bluster|discredit|silence|gag|intimidate|'
    +   'steamroller|railroad|rush|sneak|slip'
    + ')',
  'pretend(?:ed|s|ing)', 'bluff(?:ed|s|ing)', 'over-?complicat(?:ed|es|ing)', 'over-?react(?:ed|s|ing)', 'nit-?pick(?:ed|s|ing)',
  'meddl(?:ed|es|ing)', 'interfer(?:ed|es|ing)', 'drift(?:ed|s|ing)', 'coast(?:ed|s|ing)', 'fumbl(?:ed|es|ing)', 'stumbl(?:ed|es|ing)',
  'muddl(?:ed|es|ing)', 'bodg(?:ed|es|ing)', 'fiddl(?:ed|es|ing) while', 'tripp(?:ed|ing) over', 'trip(?:s)? over', 'bottleneck',
  'gummed up', 'held (?:us|this|everything|things|it) (?:up|to ransom)', 'clogg(?:ed|ing) up', 'dug (?:his|her|their|your) heels',
  'digging (?:his|her|their|your) heels', 'loses? (?:track|interest|things|every|the thread|files?|papers?|patience|sight)',
  'losing (?:track|interest|things|every|files?|papers?)', 'forget(?:s|ting)? (?:everything|anything|what|who|to|that|about|half)',
  'hid(?:es|ing)? (?:behind|away|from)', 'hid (?:behind|away)',
  'let (?:it|this|that|them|the [\\w ]{2,20}|matters|things|everything|my \\w+|our \\w+) '
    + '(?:lie|sit|rot|drift|slide|gather|go|run|lapse|moulder|fester|drop|slip|die|get out of hand|happen|collapse|languish)',
  "g(?:ave|iven|iving) (?:[\\w' ]{1,30} )?(?:"
    +   'the brush-?off|the run-?around|the cold shoulder|scant|nothing but|wrong advice|bad advice|conflicting advice|duff|poor advice|'
    +   'lip service|no thought|(?:not )?a second thought|one (?:line|sentence) to|two different answers'
    + ')',
  'paid (?:lip service|no (?:attention|heed|regard)|scant|little (?:attention|heed|regard))',
  'took (?:'
    +   'no (?:notice|interest|action|account)|(?:his|her|their|your) eye off|the easy (?:way|option)|the path of|(?:\\w+ )?liberties|'
    +   'offence|umbrage'
    + ')',
  'tak(?:es|en|ing) (?:no (?:notice|interest|action|account)|(?:his|her|their|your) eye off|the easy (?:way|option)|liberties)',
  'did (?:nothing(?! (?:wrong|improper|amiss|untoward|out of order|of the kind|of the sort|but (?:good|try|help|work)))|very little|precious little|sweet|little|next to nothing|bugger|damn|as little|the bare)',
  'd(?:one|oing|oes|o) (?:nothing(?! (?:wrong|improper|amiss|untoward|of the kind|of the sort|but (?:good|try|help|work)))|very little|precious little|sweet|next to nothing|bugger|damn all|as little|the bare minimum)',
  'made (?:'
    +   'it (?:up as|worse|impossible|all but)|matters worse|things worse|no (?:attempt|effort|progress|sense)|'
    +   'little (?:attempt|effort|progress)|light of|excuses|up (?:his|her|their|your) minds? before|a rod'
    + ')',
  'mak(?:es|ing) (?:'
    +   'it (?:up as|worse|impossible)|matters worse|things worse|no (?:attempt|effort|sense)|excuses|a (?:mess|hash|mockery|meal)|'
    +   'everything (?:harder|worse|difficult)|heavy weather'
    + ')',
  '(?:fail(?:ed|s|ing)?) (?:'
    +   'to|in|on|at|us|me|the|our|his|her|their|this|that|these|those|residents?|miserably|badly|spectacularly|completely|lamentably|'
    +   'dismally|again|so|every|members|councillors|tenants|families|people|everyone|him|them|utterly|abjectly|both|on every|yet'
    + ')',
  'fail(?:ed|s|ing)',
  'ignor(?:ed|es|ing|e)', 'neglect(?:ed|s|ing)?', 'bungl(?:ed|es|ing)', 'botch(?:ed|es|ing)?', 'mishandl(?:ed|es|ing)',
  'mismanag(?:ed|es|ing)', 'messed (?:up|this up|it up|us about|us around|about|around)', 'mucked (?:up|about|around)', 'fouled up',
  'screwed (?:up|this up|it up)', 'cocked (?:up|it up|this up)',
  'made (?:a |an |such a |the most )?(?:[\\w-]+ ){0,3}'
    + "(?:mess|hash|pig's ear|dog's breakfast|botch|cock-?up|shambles|meal|mockery|fool|nonsense|fist|horlicks|muddle|blunders?|balls-?up)",
  'blunder(?:ed|s|ing)', 'fluffed (?:it|this|the)', 'dropped (?:the|a|another|several|every) (?:\\w+ )?(?:ball|balls|clanger|catch)',
  'dropping the ball', 'drag(?:ged|ging|s)? (?:his|her|their|your) (?:feet|heels)', 'drag(?:ged|ging)? (?:this|it|things) out',
  'sat (?:on (?:it|this|that for|my|our|the (?:file|case|report|complaint|application|letter|papers?|information|request|claim|problem|money)|his|her|their|your)|back|idly|there doing)', 'sitting (?:on (?:his|her|their|your|this|it|our|my)|idly)',
  '(?:stood|standing) (?:idly by|by (?:and|while|as))', 'buried (?:his|her|their|your) heads?', 'burying (?:his|her|their|your) heads?',
  'washed (?:his|her|their|your) hands', 'passed the buck', 'passing the buck', 'passes the buck', 'fobb(?:ed|ing) (?:\\w+ ){1,2}off',
  'brush(?:ed|ing|es) (?:\\w+ ){1,4}(?:aside|off)', 'palmed (?:\\w+ ){1,2}off', 'stonewall(?:ed|ing|s)?', 'obstruct(?:ed|ing|s)?',
  'stall(?:ed|ing|s)', 'dither(?:ed|ing|s)', 'dodg(?:ed|es|ing)', 'duck(?:ed|s|ing) (?:the|his|her|their|your|out|every)',
  'shirk(?:ed|s|ing)', 'evad(?:ed|es|ing)', 'procrastinat(?:ed|es|ing)',
  'let (?:\\w+ ){1,4}?down', 'lets (?:\\w+ ){1,4}?down', 'letting (?:\\w+ ){1,4}?down',
  'let (?:this|it|things|the \\w+|matters) (?:slide|drift|slip|drop|fester|rot)',
  'lost (?:the plot|control|his grip|her grip|interest|his way|her way|our confidence|the confidence|all credibility|my|sight of)',
  'lost (?:the|our|my|two|three) (?:file|paperwork|papers|form|forms|application|letter|documents)',
  'gone (?:to sleep|awol|missing|to ground|native|rogue|off the (?:boil|rails)|walkabout)', 'fallen? (?:short|asleep|down on|at the first)',
  'fell (?:short|asleep|down on)', 'falls? (?:short|down on)', 'overstepped',
  'exceeded (?:his|her|their|your) (?:authority|powers|remit|brief)', 'overreached', 'undermin(?:ed|es|ing)', 'sabotag(?:ed|es|ing)',
  'harass(?:ed|es|ing)', 'intimidat(?:ed|es|ing)', 'humiliat(?:ed|es|ing)', 'belittl(?:ed|es|ing)', 'patronis(?:ed|es|ing)', 'snapped at',
  'shouted at', 'hung up on', 'put the phone down on', 'talked down to', 'talks down to', 'sneer(?:ed|s|ing)', 'barked at',
  'bit my head off', 'fob us off', 'mislaid', 'turned (?:a blind eye|a deaf ear|his back|her back|their backs|their noses)',
  'turning a blind eye', 'cut corners', 'cutting corners', 'rode roughshod', 'riding roughshod', 'rides roughshod', 'steamroller(?:ed|ing)',
  'railroad(?:ed|ing)', 'trampled', 'bulldoz(?:ed|ing)', 'misjudg(?:ed|es|ing)', 'misunderst(?:ood|ands)', 'misinformed', 'misadvised',
  'overlook(?:ed|s|ing)', 'disregard(?:ed|s|ing)', 'discarded', 'flouted', 'breach(?:ed|es|ing)', 'abus(?:ed|ing) (?:his|her|their|your)',
  'wast(?:ed|es|ing) (?:public|our|my|everyone|everybody|council|taxpayers|the|hundreds|thousands|ten|a|so|months|weeks|hours|\\u00a3)',
  'squander(?:ed|s|ing)', 'frittered', 'jeopardi[sz](?:ed|es|ing)', 'damaged (?:the|our|this|trust|relations)',
  'caused (?:this|the|untold|needless|unnecessary|so much|enormous|real) (?:\\w+ )?'
    + '(?:mess|distress|delay|chaos|confusion|problem|misery|upset|embarrassment)',
  'created (?:this|the) mess',
  'got (?:it|this|everything|that|things|every|the \\w+) '
    + '(?:so |completely |totally |badly |hopelessly |spectacularly |all |utterly |plain |very )?wrong',
  'gets? (?:it|this|everything|that|things|nothing) (?:so |completely |totally |badly |hopelessly |all |utterly |right|wrong)',
  'go(?:es|ne|ing)? (?:his|her|their|your) own (?:sweet )?way', 'does? as (?:he|she|they) (?:likes?|pleases?)',
  'play(?:ed|s|ing)? (?:games|politics|favourites|god|for time)', 'hid(?:den|es|ing)? behind', 'trot(?:ted|s|ting) out',
  'churn(?:ed|s|ing) out', 'cobbled together', 'knocked (?:out|up) on the back of', 'copied and pasted', 'cut and pasted',
  'plucked out of the air', 'contradict(?:ed|s|ing) (?:himself|herself|themselves|yourself)', 'side-?lin(?:ed|ing|es)', 'snubb(?:ed|ing)',
  'kept (?:us|me|them|residents|members|him|her|everyone|people|tenants) (?:waiting|in the dark|hanging)',
  'left (?:us|me|them|residents|members|him|her|everyone|people|tenants|an? \\w+|the \\w+) (?:'
    +   'in the lurch|high and dry|hanging|dangling|in limbo|to rot|in the dark|waiting|without|stranded|to pick up the pieces|'
    +   'out of pocket|out in the cold'
    + ')',
  'strung (?:us|me|them|residents|him|her) along', 'ridden roughshod', 'put (?:his|her|their|your) (?:foot|feet) in it',
  'refus(?:ed|es|ing|e)', 'declin(?:ed|es) even to',
  'miss(?:ed|es|ing) (?:every|each|the|yet|another|deadline|two|three|four|five|his|her|their|all|both|a|several|successive) '
    + '(?:[\\w-]+ ){0,3}(?:deadlines?|appointments?|meetings?|targets?|chance|opportunity|opportunities|boat|point|deadline)',
  'broke(?:n)? (?:his|her|their|your|every|a|another|promise|the) (?:[\\w-]+ ){0,2}(?:promises?|word|undertakings?|code|rules)',
  'reneg(?:ed|es|ing)', 'gone back on', 'went back on', 'botching', 'flounder(?:ed|ing|s)',
  'struggl(?:ed|es|ing) (?:to (?:cope|understand|grasp|keep|do|manage)|with (?:the (?:basics|job|role))|badly)', 'underperform(?:ed|s|ing)',
  'under-?perform(?:ed|s|ing)', 'backtrack(?:ed|s|ing)', 'flip-?flopp(?:ed|ing)', 'rid(?:es|ing) roughshod', 'wriggl(?:ed|es|ing)',
  'swept (?:this|it|everything|the \\w+) under', 'sleepwalk(?:ed|ing)',
  'lack(?:s|ed|ing)? (?:[\\w-]+ ){0,4}?(?:'
    +   'skills?|competence|judgement|judgment|experience|ability|understanding|grasp|application|drive|urgency|courtesy|manners|empathy|'
    +   'sensitivity|professionalism|expertise|knowledge|qualifications?|commitment|common sense|authority|compassion|leadership|'
    +   'initiative|interest|curiosity|diligence|rigour|imagination|energy|basic|will|backbone|integrity|confidence|tact|discipline|'
    +   'humility|credibility'
    + ')',
  'pressuris(?:ed|ing)', 'leaked', 'blocked', 'frustrat(?:ed|es|ing) (?:every|our|the|my|residents)',
  'deserv(?:es|ed|e) (?:criticism|censure|a reprimand|a dressing|to be disciplined|disciplinary|blame|much of the blame)',
  'owes? (?:\\w+ ){1,4}?(?:an apology|an explanation)',
];
