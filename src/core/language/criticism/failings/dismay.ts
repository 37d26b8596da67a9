/** Confidence lost, dismay, doubts, and better that was expected: "@" is the officer (see ../phrase.ts). */
import { failingWords, poor, upset } from './qualities.ts';

export const dismay: readonly string[] = [
  '(?:no|lost(?: all| any)?|little|losing|limited|precious little|zero|not much|absolutely no|lose|loss of|any) '
    + '(?:confidence|faith|trust) (?:whatsoever |at all |left |that )?(?:in|left in) '
    + '(?:the ability of |the competence of |the judgement of )?@',
  "(?:lack|absence|want|complete lack|total lack) of (?:[\\w-]+ ){1,4}(?:by|from|shown by|on the part of|among|in|of) @",
  '(?:'
    +   `${failingWords}|`
    +   'refusal|reluctance|weakness(?:es)?|dereliction(?: of duty)?|errors?|mistakes?|attitude|'
    +   'poor (?:performance|judgement|attitude|conduct|behaviour|handling|management|communication|work|service|advice)|shoddy work|'
    +   'sloppy work|bad advice'
    + ') (?:of|by|from|shown by|displayed by|on the part of|among|in|amongst) '
    + '(?:both |all |some of |one of |certain |the whole of |several of |too many of |many of )?@',
  '(?:[\\w-]+ly )?(?:'
    +   `${poor}|`
    +   'botched|bungled|offhand|lamentably poor|woefully inadequate'
    + ') (?:[\\w-]+ ){0,3}(?:'
    +   'handling|conduct|behaviour|performance|attitude|manner|approach|management|work|workmanship|effort|response|reply|treatment|'
    +   'judgement|service|job|advice|stewardship|supervision|preparation|standards?|communication|display|oversight'
    + ")(?: [\\w' -]{1,50})? (?:by|from|of|on the part of) @",
  '(?:'
    +   `${upset}|`
    +   'astonished|amazed|concerned|upset|incensed|alarmed|staggered|embarrassed|irritated|aghast|infuriated|tired|weary|'
    +   'worried|troubled|ashamed|displeased'
    + ') (?:to (?:say|find|learn|see|hear) that )?(?:by|at|with|in|about|of|over)? ?(?:the (?:way|manner) (?:in which )?(?:that )?)'
    + '(?:that )?@ (?:'
    +   'has|have|had|is|are|was|were|handled|treated|dealt|behaved|spoke|managed|ran|conducted|responded|operates?|works?|goes?|do|does|'
    +   'speaks?|treats?|deals?'
    + ')',
  '(?:'
    +   `${upset}|`
    +   'incensed|irritated|infuriated|ashamed|let down|despairing|losing patience|lost patience|lost all patience|run out of patience|'
    +   'at the end of my tether|had enough|had it up to here|sick and tired|no time'
    + ') (?:by|at|with|in|about|of|for|over) (?:both |all of |all |some of |certain |one of )?@'
    + '(?! (?:not|decision|report|recommendation|proposal|policy))',
  '(?:'
    +   `${upset}|`
    +   'concerned|worried|alarmed|serious concerns?|grave concerns?|real concerns?|concerns?|complaints?|complain(?:ing|ed)?|misgivings|'
    +   'reservations'
    + ") (?:[\\w-]+ )?(?:by|at|with|in|about|of|over|regarding) (?:the )?@'s (?:[\\w-]+ ){0,3}?(?:"
    +   'handling|conduct|behaviour|performance|attitude|manner|tone|approach|management|work|effort|efforts|treatment|judgement|'
    +   'competence|ability|abilities|suitability|fitness|professionalism|honesty|integrity|failure|response|lack|inability|refusal|'
    +   'impartiality|capability|conduct|service|silence|leadership|advice|motives|diligence|grasp|role'
    + ')',
  "(?:question|doubt|query|questioning|doubting|wonder about|questions?) (?:[\\w-]+ ){0,2}@'s (?:[\\w-]+ )?(?:"
    +   'competence|ability|judgement|judgment|suitability|professionalism|integrity|motives|impartiality|honesty|fitness|commitment|'
    +   'capability|grasp|qualifications'
    + ')',
  "expect(?:ed)? (?:a (?:great deal|lot) |much |far |rather |so much |something |somewhat )?(?:better|more) (?:of|from) @",
];
