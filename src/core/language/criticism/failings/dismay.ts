/** Confidence lost, dismay, doubts, and better that was expected: "@" is the officer (see ../phrase.ts). */
export const dismay: readonly string[] = [
  '(?:no|lost(?: all| any)?|little|losing|limited|precious little|zero|not much|absolutely no|lose|loss of|any) '
    + '(?:confidence|faith|trust) (?:whatsoever |at all |left |that )?(?:in|left in) '
    + '(?:the ability of |the competence of |the judgement of )?@',
  "(?:lack|absence|want|complete lack|total lack) of (?:[\\w-]+ ){1,4}(?:by|from|shown by|on the part of|among|in|of) @",
  '(?:'
    +   'incompetence|negligence|carelessness|complacency|rudeness|discourtesy|inertia|inefficiency|inaction|inability|indifference|'
    +   'intransigence|obstruction|unwillingness|unresponsiveness|refusal|reluctance|failures?|failings?|shortcomings?|inadequac(?:y|ies)|'
    +   'weakness(?:es)?|blunders?|bungling|mishandling|mismanagement|maladministration|neglect|dereliction(?: of duty)?|misconduct|'
    +   'errors?|mistakes?|lapses?|sloppiness|slowness|procrastination|dithering|delaying tactics|foot-dragging|stonewalling|excuses|bias|'
    +   'prejudice|favouritism|hostility|aggression|high-handedness|intimidation|harassment|insensitivity|disregard|disrespect|'
    +   'unprofessionalism|attitude|'
    +   'poor (?:performance|judgement|attitude|conduct|behaviour|handling|management|communication|work|service|advice)|shoddy work|'
    +   'sloppy work|bad advice'
    + ') (?:of|by|from|shown by|displayed by|on the part of|among|in|amongst) '
    + '(?:both |all |some of |one of |certain |the whole of |several of |too many of |many of )?@',
  '(?:[\\w-]+ly )?(?:'
    +   'poor|appalling|dreadful|terrible|awful|shocking|disgraceful|abysmal|lamentable|deplorable|woeful|shoddy|sloppy|careless|shambolic|'
    +   'amateurish|unprofessional|cavalier|high-handed|heavy-handed|dismissive|rude|unacceptable|inept|clumsy|lackadaisical|disappointing|'
    +   'slapdash|slipshod|negligent|lax|half-hearted|cack-handed|ham-fisted|botched|bungled|laughable|offhand|insensitive|incompetent|'
    +   'lamentably poor|woefully inadequate|inadequate'
    + ') (?:[\\w-]+ ){0,3}(?:'
    +   'handling|conduct|behaviour|performance|attitude|manner|approach|management|work|workmanship|effort|response|reply|treatment|'
    +   'judgement|service|job|advice|stewardship|supervision|preparation|standards?|communication|display|oversight'
    + ")(?: [\\w' -]{1,50})? (?:by|from|of|on the part of) @",
  '(?:'
    +   'disappointed|dismayed|appalled|disgusted|astonished|amazed|exasperated|frustrated|unimpressed|shocked|horrified|angry|furious|'
    +   'livid|concerned|unhappy|dissatisfied|fed up|upset|outraged|incensed|alarmed|staggered|embarrassed|annoyed|irritated|aghast|'
    +   'infuriated|incandescent|tired|weary|worried|troubled|despair|ashamed|displeased|perturbed'
    + ') (?:to (?:say|find|learn|see|hear) that )?(?:by|at|with|in|about|of|over)? ?(?:the (?:way|manner) (?:in which )?(?:that )?)'
    + '(?:that )?@ (?:'
    +   'has|have|had|is|are|was|were|handled|treated|dealt|behaved|spoke|managed|ran|conducted|responded|operates?|works?|goes?|do|does|'
    +   'speaks?|treats?|deals?'
    + ')',
  '(?:'
    +   'disappointed|dismayed|appalled|disgusted|exasperated|frustrated|unimpressed|shocked|horrified|angry|furious|livid|unhappy|'
    +   'dissatisfied|fed up|outraged|incensed|annoyed|irritated|infuriated|ashamed|let down|despair|despairing|losing patience|'
    +   'lost patience|lost all patience|run out of patience|at the end of my tether|had enough|had it up to here|sick and tired|no time'
    + ') (?:by|at|with|in|about|of|for|over) (?:both |all of |all |some of |certain |one of )?@'
    + '(?! (?:not|decision|report|recommendation|proposal|policy))',
  '(?:'
    +   'disappointed|dismayed|appalled|disgusted|exasperated|frustrated|unimpressed|shocked|horrified|angry|furious|livid|unhappy|'
    +   'dissatisfied|concerned|worried|alarmed|fed up|outraged|annoyed|serious concerns?|grave concerns?|real concerns?|concerns?|'
    +   'complaints?|complain(?:ing|ed)?|misgivings|reservations|despair'
    + ") (?:[\\w-]+ )?(?:by|at|with|in|about|of|over|regarding) (?:the )?@'s (?:[\\w-]+ ){0,3}?(?:"
    +   'handling|conduct|behaviour|performance|attitude|manner|tone|approach|management|work|effort|efforts|treatment|judgement|'
    +   'competence|ability|abilities|suitability|fitness|professionalism|honesty|integrity|failure|response|lack|inability|refusal|'
    +   'impartiality|capability|conduct|service|silence|leadership|advice|motives|diligence|grasp|role'
    + ')',
  "(?:question|doubt|query|questioning|doubting|wonder about|questions?) (?:[\\w-]+ ){0,2}@'s (?:[\\w-]+ )?(?:"
    +   'competence|ability|judgement|judgment|suitability|professionalism|integrity|motives|impartiality|honesty|fitness|commitment|'
    +   'capability|sanity|grasp|qualifications'
    + ')',
  "expect(?:ed)? (?:a (?:great deal|lot) |much |far |rather |so much |something |somewhat )?(?:better|more) (?:of|from) @",
  '@ (?:is|are|was|were|seems?|appears?) (?:simply |just |clearly |plainly |frankly |really |quite )?not (?:really |quite |at all )?(?:'
    +   'up to|on top of|equal to|capable|competent|fit|doing|listening|interested|coping|delivering|performing|good enough|cut out|'
    +   'qualified|suited'
    + ')',
];
