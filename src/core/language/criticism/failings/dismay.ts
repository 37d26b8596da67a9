/** Confidence lost, dismay, doubts, and better that was expected: "@" is the officer (see ../phrase-pattern.ts). */
import { failingWords, poor, upset } from './qualities.ts';
import { conductNouns } from './shortcomings.ts';
import { unbroken } from '../../unbroken.ts';

const virtues = unbroken`
  competence|abilit(?:y|ies)|judge?ment|suitability|professionalism|integrity|motives|impartiality|honesty|fitness|commitment|capability|
  grasp|qualifications
`;

export const dismay: readonly string[] = [
  unbroken`
    (?:no|lost(?: all| any)?|little|losing|limited|precious little|zero|not much|absolutely no|lose|loss of|any) (?:confidence|faith|trust) (?:
      whatsoever |at all |left |that )?(?:in|left in) (?:the ability of |the competence of |the judgement of )?@
  `,
  "(?:lack|absence|want|complete lack|total lack) of (?:[\\w-]+ ){1,4}(?:by|from|shown by|on the part of|among|in|of) @",
  '(?:'
    +   `${failingWords}|`
    +   'refusal|reluctance|weakness(?:es)?|dereliction(?: of duty)?|errors?|mistakes?|attitude|'
    +   'poor (?:performance|judgement|attitude|conduct|behaviour|handling|management|communication|work|service|advice)|shoddy work|'
    +   'sloppy work|bad advice'
    + ') (?:of|by|from|shown by|displayed by|on the part of|among|in|amongst) '
    + '(?:both |all |some of |one of |certain |the whole of |several of |too many of |many of )?@',
  '(?:'
    +   `${poor}|`
    +   'botched|bungled|offhand|lamentably poor|woefully inadequate'
    + ') (?:[\\w-]+ ){0,3}(?:'
    +   `${conductNouns.join('|')}|treatment|advice|display`
    + ")(?: [\\w' -]{1,50})? (?:by|from|of|on the part of) @",
  '(?:'
    +   `${upset}|astonished|amazed|concerned|upset|incensed|alarmed|staggered|embarrassed|irritated|aghast|infuriated|worried|troubled|ashamed|displeased`
    + ') (?:to (?:say|find|learn|see|hear) that )?(?:by|at|with|in|about|of|over)? ?(?:the (?:way|manner) (?:in which )?(?:that )?)'
    + '(?:that )?@ (?:'
    +   'have|are|were|dealt|spoke|ran|go|do|[a-z]+(?:s|ed)'
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
    +   `${conductNouns.join('|')}|treatment|service|advice|failure|lack|inability|refusal|diligence|role|${virtues}`
    + ')',
  "(?:question|doubt|query|questioning|doubting|wonder about|questions?) (?:[\\w-]+ ){0,2}@'s (?:[\\w-]+ )?(?:"
    +   virtues
    + ')',
  "(?:missing|absent|lacking) from @'s",
  unbroken`
    expect(?:ed)? (?:a (?:great deal|lot) |much |far |rather |so much |something |somewhat )?(?:better|more) (?:of|from) @
  `,
];
