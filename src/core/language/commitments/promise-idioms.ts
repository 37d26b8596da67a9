/** The idioms of promising: turns of speech that give something away without a word of promise. */
import { sought } from '../sought/sought.ts';
import { expression } from '../unbroken.ts';

type Row = readonly [pattern: RegExp, contractOrMoney: boolean];

const idioms: readonly Row[] = [
  [expression('i')`
    \b(?:rent|peppercorn|lease|hire|charge|rate|£ ?[\d,.]+)\b[^.;?]{0,60}, that(?:'s| is) (?:all )?(?:settled|agreed)\b
    (?! (?:at|by|between|now)\b)|
    ^\W*(?:so )?(?:it|that)(?:'s| is) (?:settled|agreed)[:,][^.;?]{0,80}\b(?:rent|rate|£)
  `, true],
  [expression('i')`
    \b(?:it(?:'s| is)|(?:we|you)(?:'ve| have)(?: got)?(?: yourself| yourselves)?) a deal\b(?! of\b)|^\W*(?:done )?deal\b\W*(?:[.!,-]|$)|
    \bit(?:'s| is) a done deal\b
  `, true],
  [expression('i')`
    \b(?:the|this) (?:[a-z'-]+ ){0,3}?(?:
      job|contract|work|tender|commission|order|grant|money|lease|plot|flat|bungalow|room|hall|pitch|field|site|centre|green|square|park|unit
    )\b[^.;?]{0,25} (?:is|are) (?:now |all )?yours\b(?! (?:to|as|and|or)\b)
  `, true],
  [/\byou(?:'ve| have) (?:got |won )?the (?:job|contract|work|order)\b/i, true],
  [expression('i')`
    \b(?:put|stick|pop|book|charge|add|bill|send|invoice)\b(?: (?:it|that|them|this|everything|the [a-z]+|your [a-z]+|both|all))?
    (?: [a-z]+){0,2} (?:to|on|against) the (?:
      (?:council|borough|district)(?:'s (?:account|tab|bill|contract))?|authority|town hall|same bill
    )\b(?! website| page| meeting| agenda| tax)|
    \bon the (?:[a-z]+ )?(?:council|borough|district)(?:'s)? (?:bill|tab)\b|
    \bgoes? on the (?:[a-z]+ )?(?:council|borough|district)(?:'s)? account\b(?! (?:on|page)\b)
  `, true],
  [expression('i')`
    \b(?:we|council|I)(?:'ll| will| shall) (?:have|get|send|put) (?:[a-z]+ ){1,2}
    (?:m[ae]n|crew|team|gang|lads|contractors?|roofer|plumber|electrician|sweeper|van)\b[^.;?]{0,15}\b
    (?:out|there|round|over|down|on site|along|to you|with you)\b
  `, false],
  [/\b(?:we|the council|council)(?:(?:'ll| will| shall) let|(?:'re| is| are) letting| lets) (?:you|him|her|them) off\b/i, true],
  [expression('i')`
    \bno (?:further |enforcement |legal |court |formal )*action will be taken against (?:you|your)\b|
    \b(?:we|council|authority)(?:'ll| will| shall) take no (?:further |enforcement |legal |court )*action against\b|
    \bwhat you(?:'re| are|'ll be| will be) getting from (?:us|the council)
  `, false],
  [/\b(?:bill|invoice) (?:us|the (?:council|authority|district|borough|town hall))\b/i, true],
  [expression('i')`
    \b(?:we|the council|council|authority)(?:'ll| will| shall) (?:
      see (?:you|them|the club|the family) right|make (?:it|this) right|
      put (?:it|this|things|that|the damage|matters|your [a-z ]{2,20}) right|stand (?:you )?the cost|
      honou?r (?:
        it\b|(?:the|your|that|this|our|its) [a-z ]{0,20}(?:agreement|offer|price|promise|claim|commitment|invoice|contract|quote|bill)
      )
    )\b
  `, true],
  [expression('i')`
    \b(?:you|your [a-z]+|the (?:club|family|school|hall|group))(?:'ll|'re| will| shall| won't| will not| is| are| isn't| aren't)
    (?: not| never)? (?:be )?(?:left )?(?:out of pocket|a penny (?:worse|out)|(?:any )?worse off)\b
  `, true],
  [expression('i')`
    \b(?:you|your [a-z]+)(?: will|'ll| shall)(?: now| also| then| therefore)? (?:
      be (?:getting|receiving|given|awarded|paid)|get|have|receive
    )\b[^.;?]{0,25}(?:
      £ ?\d|
      \b(?:
        compensation|refund|contract|grant|money back|payment|permission|licence|tenancy|lease|
        new (?:
          fence|door|kitchen|bathroom|boiler|roof|windows?|bin|home|house|flat|path|kerb|heating|playground|crossing|road|bus shelter|
          footbridge|lights?|pavement
        )|
        cheque|award|funding|disabled bay|dropped kerb|go-ahead|planning permission|keys
      )\b
    )
  `, true],
  [expression('i')`
    \b(?:
      (?:plot|unit|stall|pitch|flat) \d+|
      the (?!
        choice|decision|responsibility|fault|blame|floor|pleasure|honour|risk|credit|idea|call|mistake|point|challenge|job of|kettle|cake|
        mug|tin|jar|dish|book|umbrella|prize
      )[a-z]+
    ) (?:is|are) (?:now |all )?yours\b(?! (?:to (?:book|hire|choose|enjoy|decide)|as|and|or)\b)
  `, true],
  [expression('i')`
    \b(?:that|this|it)(?:'s| is) (?:
      (?:the|this|our) (?:council|authority|borough|district)'s [a-z ]{0,12}(?:guarantee|promise|undertaking)|
      an? (?:guarantee|promise|undertaking|pledge|assurance) (?:from|of|by) (?:us|the (?:council|authority|borough|district|town hall))
    )\b|
    \b(?:up)?on (?:the|this|our) (?:council|authority|borough|district)'s (?:word|honour)\b
  `, false],
  [expression('i')`
    \b(?:put (?:us|(?:the )?(?:council|county|borough|district|authority)) down|count us in) for (?:
      £ ?\d|\d|a|the|two|three|four|five|six|eight|ten|twelve|[a-z]+(?:ty|een)\b
    )|
    \bbook us in\b[^.;?]{0,60}(?:£ ?\d| a head\b)
  `, true],
  [expression('i')`
    \b(?:
      this|it|that one|everything|(?:the|your|that) (?:
        cost|bill|tab|repairs?|replacement|damage|hire|postage|(?:new|replacement) (?!
          year|term|season|era|rule|dut|law|pressure|tax|burden|responsib|focus|emphasis|onus
        )[a-z]+
      )
    )(?:'s| is| will be|'ll be) (?:
      on us(?! (?:all|as|to|again|from|before|like)\b)|on the council(?!'s| (?:to|from)\b)|
      down to us to pay|for our account|our treat|at our expense|at the council's expense|met by us
    )\b|
    \b(?:
      coach|(?:mini)?bus|train|taxi|flight|hotel|bed|room|meal|breakfast|lunch|dinner|supper|drink|ticket|travel|fare|hire|transport|
      accommodation|catering|food|marquee|skip|stage|cost|bill
    )(?:e?s)?(?: (?!not\b)[a-z-]+){0,7}? (?:is|are|will be) (?:all )?(?:
      on the (?:[a-z]+ )?(?:council|borough|district|authority|town hall)|
      the (?:council|borough|district|authority|town)'s (?:affair|treat|worry|lookout)
    )(?=\W*$|[,.;:!]|,? (?:and|for|as|too|this|both)\b)|
    \b(?:is|are|be) (?:ours|the council's|for (?:us|the council)) to (?:pay|meet|bear|settle|put right|make good)\b
  `, true],
  // Litotes: "you'll get no argument from us about the bill".
  [expression('i')`
    \b(?:
      (?:no|(?:won't|not|never) (?:get|have|hear|face) (?:any|an?)) (?:quarrel|argument|dispute|fight|quibble)s? (?:from|with) (?:
        us|our (?:side|end)|the (?:council|authority|borough|district)
      )|
      (?:won't|not|never) (?:find|catch|get|hear) (?:us|the (?:council|authority|borough|district)) (?:argu|quarrel|disput|contest|quibbl|haggl|deny)[a-z]*
    )\b[^.;?]{0,30}\b(?:fault|blame|liab|compens|bill|who pays|paying|(?:your|the) (?:claim|costs?)\b(?! of))
  `, false],
];

/** Each with whether it promises money or a contract. */
export const promiseIdioms = idioms.map(([pattern, contractOrMoney]) => ({ pattern: sought(pattern), contractOrMoney }));
