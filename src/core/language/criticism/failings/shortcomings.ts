/** What an officer, an officer's conduct or work is said to be, short of abuse; written as ../phrase-pattern.ts says. */
import { failingWords, poor } from './qualities.ts';
import { unbroken } from '../../unbroken.ts';

/** What an officer is said to be or look like, short of abuse. */
export const shortcomings: readonly string[] = [
  'less than (?!(?:[a-z]+-)?five\\b)(?:[a-z-]+(?:ful|ive|al|ent|ing|ate|ous|able|tic)|thorough|prompt|polite)',
  'more (?:concerned|interested|worried|bothered|keen|anxious|preoccupied) (?:with|in|about|on|by|to|for)', 'unmoved',
  '(?:not |under-?|badly |poorly )prepared(?! to)', '(?:badly|poorly|not (?:very|at all)(?: well)?) organi[sz]ed',
  'deaf to', 'blind to', 'allergic to', 'a stranger to', 'wilful', 'snooty', 'aloof',
  'ill-mannered', 'bad-tempered', 'tetchy',
  'sharp with', 'short with', 'brusque', 'all (?:talk|promises|show|bluster)', 'happiest when (?:nothing|nobody|no one|not |saying no|refus)',
  'bored(?! of| with)', 'half[- ]asleep', 'rattled', 'toothless', 'feeble', 'limp', 'tame',
  unbroken`
    (?:far |much |altogether |rather |a bit |a little )?too (?:
      cosy|slow|quick|keen|ready|eager|willing|close|timid|easily|free|fond|grand|proud|junior|inexperienced|soft|weak|comfortable|big for|
      fond of|friendly with|thick with|trusting|lenient|lax|casual|high-handed|wedded|attached|defensive|sensitive|easy-going
    )
  `,
  '(?:caught|found) (?:on the hop|napping|out|asleep|wanting|short)',
  unbroken`
    (?:has|have|had) no (?:
      head for|eye for|business|right to (?:be|treat|speak|talk)|place|shame|manners|courtesy|time for (?:residents|members|us)|
      people skills|answers?|clue|
      idea(?! (?:that|when|whether|if|there|of the|you|it|s?he|they|we|i|(?:the|his|her|their) [a-z ]{2,24}(?:was|were|had|is))\b)|
      plan|grip|vision|stomach|spine|heart|feel
    )
  `,
  'in bed with', 'better (?:suited|employed|at home)', 'passengers?',
  'miles (?:off|out|behind)', 'at it again', 'the last person', 'wrong (?:not )?to',
  unbroken`
    (?:has|have|had) ?(?:not|n't) (?:really |quite |yet |ever )?(?:got |the |any |much |a |enough |an )+(?:
      grip|grasp|idea|notion|judgement|temperament|stomach|stature|stamina|skills?|sense|nous|experience|ability|capacity|aptitude|
      authority|patience|knowledge|understanding|wits?|wherewithal|brain|guts|bottle|touch|feel|measure|interest|time|heart|head|staying|
      faintest|slightest|qualities|competence|confidence|clue|handle|control|hang|where
    )
  `,
  '(?:'
    +   `${poor}|`
    +   'unhelpful|unreliable|unresponsive|uncooperative|unco-operative|obstructive|evasive|discourteous|abrupt|curt|offhand|off-hand|'
    +   'patronising|condescending|aggressive|abrasive|hostile|confrontational|complacent|remiss|slack|dilatory|tardy|inefficient|'
    +   'ineffective|ineffectual|disorganised|chaotic|muddled|confused|inattentive|indifferent|apathetic|uninterested|disinterested|'
    +   'unsympathetic|uncaring|inflexible|obstinate|stubborn|intransigent|inexperienced|unqualified|underqualified|under-qualified|'
    +   'ill-equipped|ill-prepared|ill-informed|unprepared|unfit|unsuited|unsuitable|incapable|weak|timid|indecisive|partisan|biased|'
    +   'prejudiced|partial|one-sided|secretive|defensive|flippant|petty|pedantic|officious|bureaucratic|unimaginative|unaccountable|'
    +   'irresponsible|reckless|gullible|naive|out of (?:control|order|line|touch|~ depth)|'
    +   'over ~ heads?|all over the place|at sea|asleep (?:at the wheel|on the job)|asleep|'
    +   'a law unto (?:himself|herself|themselves|itself|yourself|yourselves)|at fault|to blame|in the wrong|in denial|in dereliction|'
    +   'in breach|guilty of|responsible for (?:this|the) (?:\\w+ )?(?:mess|shambles|fiasco|debacle|chaos|delay|failure)|overpromoted|'
    +   'over-promoted|promoted beyond|overpaid|over-paid|beyond ~ (?:competence|ability|abilities)|not up to|'
    +   'not fit|not competent|not capable|nowhere (?:near|to be (?:seen|found))|conspicuous by ~ absence|'
    +   'missing in action|slow|too slow|painfully slow|unforthcoming|unapproachable|unavailable|'
    +   'impossible to (?:deal|work|get|reach|contact|pin)|(?:difficult|hard) to (?:deal|work)|part of the problem|'
    +   'the problem here|the weak(?:est)? link|atrocious|dire|hopelessly|wanting|found wanting|a disappointment|a let-?down|a disaster|'
    +   'a nightmare|a shambles|a problem|a liability|an embarrassment|a bottleneck|a menace|a nuisance|a hindrance|an obstacle|'
    +   'letting the side down|caught napping|napping|not interested|amateur|unworthy|lacking|lethargic|disrespectful|thin-skinned|'
    +   'impolite|surly|sullen|belligerent|overbearing|domineering|contemptuous|scornful|sarcastic|bureaucrats|casual|glib|wooden|'
    +   'incompetence itself'
    + ')',
  'no (?:help|use|better|good|expert|earthly use|help whatsoever)',
  'little (?:help|use|better)',
  '(?:has|have|had) (?:form|a (?:track record|history|habit|knack|talent|gift|genius)) (?:for|of|in|when|here)',
  '(?:has|have|had) a way of (?:deny|forgett|los|disappear|promis|miss|blam|shift|duck|dodg|not |leav|vanish|mislay|saying one)[a-z]*',
  '(?:has|have|had) a lot to (?:answer for|learn)',
  '(?:has|have) (?:much|plenty|serious questions|some explaining|questions) to (?:answer|explain|do)',
  unbroken`
    (?:has|have|had) (?:no|little|precious little|zero|scant|very little) (?:
      grasp|understanding|knowledge|experience|interest|regard|respect|feel|empathy|sympathy|concern|sense|authority|credibility|judgement|
      excuse|control|grip|time for|appreciation|patience|local knowledge|people skills|ability|aptitude|qualifications?|comprehension|
      urgency
    )
  `,
  unbroken`
    (?:show(?:s|ed|n|ing)?|display(?:s|ed|ing)?|demonstrat(?:es|ed|ing)) (?:[\w-]+ ){0,3}(?:
      contempt|disregard|indifference|lack of|poor|
      no (?!fear|favou?r|mercy|preference|bias|weakness|ill|partial|signs? of (?:tir|stop|slow|fatigue|giv|strain))[a-z]+|
      little (?:interest|understanding|respect|grasp|regard|urgency|concern|empathy)|complacency|arrogance|disrespect|ignorance|
      incompetence|inability|insensitivity|negligence|utter|bad judgement
    )
  `,
  '(?:left|leaves?|leaving) (?:much|a (?:great deal|lot|good deal)|something|everything|a little|rather a lot|plenty) to be desired',
  unbroken`
    (?:an? )?(?:very |rather |pretty )?(?:slow|poor|sloppy|careless|reluctant|erratic|bad|terrible|dreadful|hopeless) (?:
      worker|communicator|listener|time-?keeper|organi[sz]er|manager|planner|writer|correspondent|administrator|supervisor|
      (?:record|note|minute)-?(?: ?keeper| ?taker)|judge of [a-z]+
    )s?
  `,
  'the (?:whole |real )?problem(?! (?:is|was|that|with|of|for|in|here)\\b)',
  unbroken`
    (?:frightened|scared|terrified|afraid) of (?:
      (?:that|those|the) (?:[a-z]+ )?(?:famil|man|woman|lot|neighbour|tenant|developer|landlord|press|owner|company|lads|boys|applicant)[a-z]*|
      ~ own|upsetting|making
    )
  `,
  'no match for', 'the least (?:helpful|competent|efficient|reliable|able|useful|diligent)',
  'no longer (?:in (?:command|control)|on top|up to|equal|fit)', 'below (?:the )?(?:standard|par|what)',
  '(?:cannot|can\'t) (?:be (?:relied|trusted|left|allowed))',
  'going through the motions', 'not good enough', '(?:useless|hopeless) (?:at|with)',
  'not the (?:right person|person for|man for|woman for|brightest|quickest|first time)', 'inexcusable', 'unforgivable',
  'indefensible',
];

/** Failings as things: "Tom's inability", "the incompetence of your officers". */
export const failingNouns: readonly string[] = [
  '(?:[\\w-]+ ){0,2}?(?:'
    +   'obstructiveness|refusal to|reluctance to|failure to|deficiencies|weaknesses|dereliction|misbehaviour|errors of judgement|'
    +   'error of judgement|mistakes|slackness|tardiness|evasions?|evasiveness|partiality|heavy-handedness|disdain|unhelpfulness|aloofness|'
    +   'abruptness|obstinacy|stubbornness|officiousness|misjudgement|bad manners|broken promises|empty promises|'
    +   'cavalier (?:attitude|approach)|lack of \\w+|want of \\w+|absence of any \\w+|total lack of \\w+|repeated (?:failure|delays)|'
    +   'poor (?:performance|judgement|attitude|conduct|behaviour|handling|management|communication|timekeeping|workmanship|work|service)|'
    +   'weakness|naivety|inexperience|ineffectiveness|sheer (?:slowness|negligence)|catalogue of \\w+|general attitude|'
    +   'attitude problem'
    +   `|${failingWords}`
    + ')',
];

/** What an officer does, as a thing that can be good or bad. */
export const conductNouns: readonly string[] = [
  'handling', 'conduct', 'behaviour', 'performance', 'attitude', 'manner', 'tone', 'approach', 'competence', 'management', 'work',
  'workmanship', 'efforts?', 'responses?', 'reply', 'replies', 'treatment of', 'way of', 'judge?ment', 'standards?', 'attention to detail', 'timekeeping',
  'communications?', 'organisation', 'supervision', 'leadership', 'stewardship', 'oversight', 'attempts?', 'excuses?', 'explanations?',
  'grasp', 'knowledge', 'understanding', 'record', 'part in', 'contribution', 'job', 'idea of', 'casework',
  'dealings with', 'outburst', 'remarks?', 'comments?', 'interventions?', 'presentation', 'preparation',
  'service', 'decision-making', 'manners', 'memory', 'bedside manner', 'inspection', 'investigation',
  'enquir(?:y|ies)', 'actions?', 'delays?', 'silence',
];

/** Bad, of conduct or of a person; of a thing alone it says nothing about an officer. */
export const badQualities: readonly string[] = [
  '(?:'
    +   `${poor}|`
    +   'disgusting|atrocious|dire|hopeless|useless|pathetic|inexcusable|unforgivable|indefensible|substandard|sub-standard|chaotic|'
    +   'amateur|arrogant|patronising|condescending|insulting|offensive|aggressive|hostile|evasive|contemptuous|crass|complacent|feeble|'
    +   'lame|farcical|ridiculous|ludicrous|underwhelming|unsatisfactory|unimpressive|lacklustre|'
    +   'questionable|regrettable|a disgrace|a shambles|a joke|a farce|a fiasco|a disaster|an embarrassment|an insult|'
    +   'beneath contempt|below (?:par|standard|the standard)|beyond belief|beyond a joke|not acceptable|not good enough|nothing short of|'
    +   'less than (?!five\\b)(?:[a-z]+(?:ful|ive|al|ent|ing|ate|ory)|stellar)|'
    +   'far from (?:impressive|satisfactory|professional|adequate|good enough)|embarrassing|painful to watch|cringe\\w*|'
    +   'no (?:better|way to)|'
    +   'wanting|lacking|outrageous|scandalous|intolerable|flawed|weak|uninspiring|bad|damaging|deficient|'
    +   'suspect|sluggish|slow|cursory|perfunctory|slack|snooty|curt|abrupt|brusque|graceless|'
    +   'inconsistent|muddled|confus(?:ed|ing)|unhelpful|obstructive|unfair|unreasonable|one-sided|biased|partial|nil|non-existent|zero|'
    +   'wrong'
    + ')',
];
