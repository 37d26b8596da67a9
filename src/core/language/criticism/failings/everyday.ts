/** Fault found in a few everyday words: "Tom guessed", "she is forgetful", "that's Lucy all over". Written as ../phrase-pattern.ts says. */
import { unbroken } from '../../unbroken.ts';

const several = '(?:a|an|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|\\d+)';
const papers = unbroken`
  (?:
    files?|paperwork|papers|forms?|applications?|letters?|documents|survey|report|plans|drawings?|notes|votes?|box|claim|photo(?:graph)?s|
    records?|complaint|petition
  )
`;
/** No good reason is given. */
export const unexplained = '(?![^.;!?]{0,60}\\b(?:because|so that|after (?:cabinet|council|members)|as (?:full |the )?(?:council|cabinet|members|law|rules)))';

/** What an officer did or does. */
export const everydayVerbs: readonly string[] = [
  `t(?:akes?|ook) (?:${several} (?:weeks?|months?|years?) (?:to|over)|for ?ever)`,
  unbroken`
    (?:put(?:s|ting)? (?:it|this|that|things|me|us|him|her|them) off|puts? off every)(?! (?:until|till) [^.;!?]{3,40} (?:asked|agreed|because))
  `,
  `told (?:no[- ]one|nobody)(?! (?:else|an? (?:untruth|lie|falsehood|fib)))${unexplained}`,
  `(?:shelved (?:it|the|this|my|our)|kept [^.;!?,]{2,30} to (?:himself|herself|themselves|yourself))${unexplained}`,
  'skip(?:s|ped) (?:it|the|two|three|my|our|every|half|most|straight)', `walked out (?:before|half ?way|of (?:the|our))${unexplained}`,
  "(?:made|makes?) (?:(?:mr|mrs|miss|ms) )?[a-z']+ (?:[a-z]+ )?wait\\b", 'misses things',
  'lets (?:things|it|everything|matters) (?:drift|slide|slip|lie|drop)', 'chang(?:es|ed) ~ (?:advice|mind) (?:between|every|each|from|with)',
  '(?:rushed|hurried) (?:it|us|them|him|her|things|the (?:visit|meeting|report|inspection|interview|job|survey))', 'guess(?:ed|es)(?! (?:right|correctly))',
  'plucked', 'nodded off', 'went off before', '(?:went|gone|goes) home (?:early(?! on)|and (?:left|not|never))', 'backed out of',
  unbroken`
    (?:passed|bounced|sent|pushed) [^.;!?,]{2,30} (?:(?:a?round|to|between) (?:the houses|three|four|five|six|several)|from (?:pillar|one|desk))
  `,
  "copied (?:last year's\\b(?! \\w+ to\\b)|it (?:all )?from|the (?:same|old))", '(?:put|used|sent) the same (?:paragraph|answer|letter|report|words) ',
  '(?:spoke|speaks?|talks?|talked) (?:over|across) (?:us|me|him|her|them|the\\b(?! phone)|every|people|mr|mrs|\\u0004)',
  'cut [^.;!?,]{2,25} (?:off|short) (?:mid|in|before|half)',
  `made no (?:effort|attempt|enquiries|checks|plan|plans? at all|provision for)\\b${unexplained}`,
  'double-?booked', 'mis(?:count|read|spel|quot|calculat|direct|stat|label|pric)[a-z]*', 'mixed (?:up|[^.;!?,]{2,25} up)',
  unbroken`
    (?:
      (?:book|post|quot|measur|fitt|plant|fil|address|charg|bill|paint|deliver|invit|e-?mail)(?:ed|s)|sent|gave|drew|put|paid|wrote|took|
      showed|built|brought
    ) [^.;!?,]{2,40} (?:the|a) wrong (?!end|impression)[a-z]+
  `,
  `lost (?:the|our|my|your|his|her|their|an?|[a-z]+) (?:[a-z]+ ){0,2}${papers}(?! (?:in|to) the (?:fire|flood))`,
  unbroken`
    (?:said|told (?:me|us|them)) (?:he|she|they|you)(?:'d| would| had) [^.;!?]{3,50} (?:and|but) (?:(?:he|she|they|you) )?(?:did|has|have|had)(?:n't| not)
  `,
  '(?:is|was|were) on ~ phone (?:for|through|during|all|most)', 'read ~ phone', '(?:answering|sending) texts',
  'go(?:es|ne) soft', 'mak(?:es?|ing) hard work of', 'tells? every(?:one|body) what they want', 'pick(?:s|ed) on\\b(?! up)', 'lives? in a world of',
  'looks? after ~ own',
  'spends? more time (?:on|at|with)', 'fobs (?:[a-z]+ ){1,2}off', 'plays the martyr', 'coast(?:ed|ing) (?:since|along)',
  unbroken`
    still (?:has|have)(?:n't| not) (?:
      sent|done|read|rung|written|given|told|made|put|met|seen|found|begun|started|fixed|signed|answered|replied|chased|measured
    )
  `,
  unbroken`
    (?:does|do)(?:n't| not) (?:
      answer(?! (?:to|for)\b)|reply|check|listen|prepare(?=\W*$|[,;.]| for\b)|turn up|
      finish (?:things|anything|what)|pass (?:things|it|anything) on|ring (?:back|people)|
      write (?:anything|things) down|follow (?:up|through)|get (?:to )?things|come (?:near|to (?:this|our)\b)|
      tell (?:us|me|them|people|residents|anyone|tenants|neighbours)
    )(?! (?:until|till|before|on|at)\b)
  `,
];

/** What an officer is or has. */
export const everydayTraits: readonly string[] = [
  unbroken`
    (?:
      past caring|in no hurry|in the wrong job|no friend of|no diplomat|no listener|forgetful|grumpy|moody|vague|jumpy|a snob|
      behind with (?:everything|~|all)|in love with ~ own|hard to please|never without an? (?:reason|excuse|story)|
      as bad as|far from (?:quick|thorough|careful|keen)|offhand
    )
  `,
  '(?:has|have|had) (?:a (?:short (?:fuse|memory)|chip on)|no (?:bedside manner|tact)|(?:~ )?favourites)',
  'not (?:a|one|much of a) (?:listener|man to|woman to|team player)',
];

/** An officer has to stand where "@" is. */
export const everydayTurns: readonly string[] = [
  '(?:so much for|the usual from|(?:that|it)(?:\'s| is) just like|a poor show from|always a story with|what comes of leaving (?:it|things|this|that) to) @',
  '(?:that|which)(?:\'s| is) @ all over', '@ and (?:figures|deadlines|dates|names|detail|paperwork) (?:do(?:n\'t| not) mix|are strangers)',
  'blood (?:out of|from) a stone (?:with|from) @', '(?:tell|ask|remind|chase) @ (?:everything |for everything )?(?:twice|three times|four times)',
  "@'s (?:heart (?:is|was)(?:n't| not) in it|word (?:is|was)(?:n't| not) worth)",
  '(?:thought|hoped for|expected) (?:more|better) (?:of|from) @', 'nothing out of @ (?:unless|without)',
];

/** "That was careless", of what the reader did just before. */
export const conductImplied: readonly string[] = [
  '(?:that|this) (?:was|is|struck me as|seemed)(?: (?:very|rather|really|just|plain|downright|simply|extremely|pretty|a bit|quite))? '
    + '(?:careless|sloppy|slapdash|rude|discourteous|unprofessional|shabby|thoughtless|high-handed|slipshod|heartless|uncalled for|insensitive|tactless)'
    + '(?: of you| from you| on your part|,? (?:and )?not for the first time)',
];
