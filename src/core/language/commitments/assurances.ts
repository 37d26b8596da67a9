/** Guarantees, promises of an outcome, promises not to act, and the idioms of promising. */
import { sought } from '../sought/sought.ts';
import type { Commitment } from './commitment.ts';
import { expression } from '../unbroken.ts';

type Row = readonly [pattern: RegExp, contractOrMoney: boolean];

/** Words behind a promise that make it the member's own doing or no promise at all. */
const ownDoing = expression('i')`
  ^[^.;]{0,14}\b(?:
    the (?:tea|kettle|cake|chain|mace|soup|speech)|I(?:'ll| will| shall| am| have|'ve|'m| would)|
    a (?:reply|response|answer|fair hearing|visit)|my (?:best|full|support|vote|attention|utmost)|
    to (?:
      raise|ask|look|chase|push|press|fight|support|vote|do (?:all|my|everything)|keep|get back|take|speak|write|call|ring|listen|represent|
      attend|be|try|work|find out
    )|
    your (?:views|concerns|comments|letter|email|points?)|everything|nothing but|
    we(?:'ll| will) (?:
      look|do our best|keep you|be in touch|listen|consider|get back|reply|respond|let you|try|take (?:it|this|your)|fight|discuss|talk|
      consult|review|investigate|check|read
    )|
    (?:it|that|this)(?: will|'ll| won't)(?: not)?(?: be)? (?:an?|the|my|worth|fun)\b
  )
`;
const outcome = expression('i')`
  \b(?:will|shall|won't|'ll)\b(?! (?:
      look|
      be (?:
        looked|considered|passed|raised|taken (?:into|seriously)|discussed|heard|listened|reviewed|investigated|dealt|read|given|kept|
        consulted|no stone|in touch|debated|asked|monitored|informed|watching|treated|told|able to (?:speak|attend)
      )|
      do (?:all|every|our|its|their)|consider|try|listen|
      (?:get|have) an? (?:[a-z]+ )?(?:reply|response|answer|fair|say|chance|hearing|letter|decision|vote)|
      receive a (?:reply|response|letter|full reply)|hear from|be (?:left )?in (?:no|any)? ?doubt|take (?:this|it|your|that|into|every|all)|
      look|keep you|review|investigate|respond|reply|work|need|depend|come (?:back|to committee)|go to committee|
      continue to (?:work|press|push|raise|ask|listen)
    )|
    you be
  )
`;

const promiseHead = sought(expression('i')`
  \b(?:I|we|the council|the authority|council|this council)\b(?:,[^,;.]{2,30},)?(?:'(?:m|re|ve|ll|d))?(?: (?:
      can|do|will|hereby|personally|also|now|both|(?:am|are) (?:able|happy) to|absolutely|fully|certainly|today|am|are|would like to|
      want to|shall|gladly|solemnly|have
    )
  ){0,3} (?:
    guarantees?|promises?|assures?|pledges?|undertakes?|vows?|warrants?|swears?|promised|guaranteed|
    give you (?:my|our|the council's) (?:word|assurance|guarantee|promise|undertaking|commitment)|
    give (?:you |them |everyone |(?:the|your) [a-z]+ )?(?:an? )?(?:[a-z-]+ ){0,2}(?:undertaking|guarantee|assurance|commitment)
  )\b
`);
const promiseIdiom = sought(expression('i')`
  \b(?:
    (?:(?:you )?have|you've(?: got)?) (?:my|our|th(?:e|is) (?:council|authority|borough)'s) (?:[a-z]+ )?
    (?:word|assurance|guarantee|promise|undertaking|commitment)|
    (?:rest|be) (?:re)?assured|take it from (?:me|us)|on my word|mark my words|you can (?:count|rely|depend|bank) on (?:us|the council|it)|
    without fail|depend on it|come what may|
    ha(?:ve|s) (?:that|it) (?:from me )?as an? (?:undertaking|promise)(?: of the [a-z ]{0,9}(?:council|authority))?|it'?s a promise|
    that'?s a promise
  )\b
`);

const idioms: readonly Row[] = [
  [expression('i')`
    \b(?:rent|peppercorn|lease|hire|charge|rate|£ ?[\d,.]+)\b[^.;?]{0,60}, that(?:'s| is) (?:all )?(?:settled|agreed)\b
    (?! (?:at|by|between|now)\b)|
    ^\W*(?:so )?(?:it|that)(?:'s| is) (?:settled|agreed)[:,][^.;?]{0,80}\b(?:rent|rate|£)
  `, true],
  [expression('i')`
    \b(?:it(?:'s| is)|we have|we've got|we've|you have|you've got yourself|you've got) a deal\b|^\W*(?:done )?deal\b\W*(?:[.!,-]|$)|
    \bit(?:'s| is) a done deal\b
  `, true],
  [expression('i')`
    \b(?:the|this) (?:job|contract|work|tender|commission|order|hall|pitch|unit|grant|money|lease|plot|[a-z-]+ (?:flat|bungalow))
    \b[^.;?]{0,25} (?:is|are) (?:now |all )?yours\b
  `, true],
  [/\byou(?:'ve| have) (?:got |won )?the (?:job|contract|work|order)\b/i, true],
  [expression('i')`
    \b(?:put|stick|pop|book|charge|add|bill|send|invoice)\b(?: (?:it|that|them|this|everything|the [a-z]+|your [a-z]+|both|all))?
    (?: [a-z]+){0,2} (?:to|on|against) the (?:
      (?:council|borough|district)(?:'s (?:account|tab|bill|contract))?|authority|town hall|same bill
    )\b(?! website| page| meeting| agenda| tax)|
    \bon the (?:council|borough|district)(?:'s)? (?:bill|tab)\b
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
      )[a-z]+(?: (?:room|hall|pitch|field|site|centre|green|square|park|unit))?
    ) is (?:now |all )?yours\b(?! (?:to (?:book|hire|choose|enjoy|decide)|as|and|or)\b)
  `, true],
  [expression('i')`
    \b(?:that|this|it)(?:'s| is) (?:
      (?:the|this|our) (?:council|authority|borough|district)'s [a-z ]{0,12}(?:guarantee|promise|undertaking)|
      a (?:guarantee|promise) (?:from|of|by) (?:us|the (?:council|authority|borough|district|town hall))
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
    \b(?:the cost|this|it|the bill|the tab|that one|the repairs?|everything)(?:'s| is| will be|'ll be) (?:
      on us|on the council|down to us to pay|for our account|our treat|at our expense|at the council's expense|met by us
    )\b|
    \b(?:is|are|be) (?:ours|the council's|for (?:us|the council)) to (?:pay|meet|bear|settle|put right|make good)\b
  `, true],
];

/** Harmful acts that the council promises not to do: a waiver. */
const agreedRestraint = sought(expression('i')`
  \b(?:we|council|I|authority)\b(?: (?:am|are|is|will|have|has|hereby|also|now|happy|ready|do|can|to)){0,4} (?:
    agrees?|agreed|prepared|willing|content|commits?
  ) (?:you )?not to (?:
    build|sell|charge|enforce|prosecute|pursue|close|take|claim|object|oppose|evict|fell|demolish|raise|increase|recover|develop|remove|
    touch|sue|cut
  )\b
`);
const restraint = sought(expression('i')`
  \b(?:we|the council|council|the authority|this council)\b(?:'ll|'re| will| shall|, [^,;.]{2,30}, will| are| is)?
  (?:,? (?:now|therefore|certainly|definitely|absolutely|also|hereby|going|to))* (?:
    (?:won't|isn't|aren't|will not|shall not|shan't|not|never)(?: (?:now|therefore|be|ever|going to|to|seek to|be seeking to))*
  ) (?:
    charg|enforc|prosecut|pursu|sell|clos(?:e|ing)|demolish|evict|object(?:ing)? to your|tak(?:e|ing) you to court|
    (?:touch|bill|requir|collect|chas)(?:e|ing)? (?:you|the|it)|bring(?:ing)? (?:a |any )?(?:claim|proceedings|prosecution)|oppos|increas|
    rais(?:e|ing) (?:your|the) rent|tak(?:e|ing) (?:any |further |enforcement |legal |court )*action|claim|recover|reclaim|su(?:e|ing)\b|
    fell|ask(?:ing)? you (?:to pay|for)|seek(?:ing)? (?:costs|possession|repayment|recovery)|build(?:ing)? (?:on|houses|a|there)
  )
`);
const notCharged = sought(expression('i')`
  \b(?:nobody|no[- ]one|none of [a-z ]{2,12}?)(?: (?:here|(?:from|at|of) th(?:e|is) [a-z ]+?))? (?:will|is going to) (?:be )?
  (?:(?:com|chas|pursu|prosecut|troubl|knock)(?:e|ing)? (?:after |at |on )?you\b(?! (?:with|at)\b)|enforc)|
  \byou (?:will not|won't) hear (?:another word|more) (?:from us|of|about)|
  \b(?:your|the) (?:rent|fees?|price|hire) (?:won't|will not|shan't|shall not) (?:go up|rise|increase|be (?:put up|raised|increased))\b|
  \bnothing(?:'s| is) (?:now )?(?:(?:owed|owing|payable)\b(?! (?:to|until|yet|before))|due(?: from you|[,.]|$))|
  \b(?:you|(?:your|the) (?:family|club|group|school|[a-z]+s)|(?:that|so|and|then) (?:s?he|they)) (?:now )?owes? (?:us|the council) nothing\b|
  \b(?:nobody|no[- ]one|no tenant)\b[^,;.?]{0,40} (?:will|shall) (?:be|lose) (?:
    evicted|made redundant|charged|prosecuted|(?:a|their) (?:job|home)
  )\b|
  \b(?:nobody|no[- ]one|none of (?:you|them)) (?:need|needs to|has to|will have to) pay\b(?! (?:more|over|until|for))|
  \byou (?:need not|needn't) pay(?=[,.]|$)|\byou (?:need not|needn't|don't (?:have|need) to) pay (?:a penny|it|that|this|the [a-z]+)\b|
  \byou(?:'ll| will| shall)? (?:won't|will not|shall not|not|never) (?:now |then )?(?:
    be (?:charged|billed|fined|asked to pay|prosecuted|evicted|pursued|invoiced|required to pay|liable|penalised|taken to court|asked for)|
    have to pay|need to pay|pay a penny|owe|lose your
  )\b|
  \b(?:there (?:will|'ll) be|at) no (?:charge|cost|fee) (?:to you|for you|for the|on this)\b|
  \b(?:there|you)(?:'ll| will) (?:be|have) nothing to pay\b
`);

const soughtIdioms = idioms.map(([pattern, contractOrMoney]) => ({ pattern: sought(pattern), contractOrMoney }));

/** Behind "we promise": to whom, and "that". */
const addressee = expression('i')`
  ^[,:\s-]*(?:
    (?:you|to you|them|him|her|everyone|residents|all of you|now|here|and now|of|your members|the residents)\b
  )?[,:\s-]*(?:that\b)?[,:\s-]*
`;
/** "The bus stays". */
const staysAsItIs = expression('i')`
  ^(?:the|your|this|that|our|both|all)\b[^,;.]{2,50}\b(?:stays?|remains?|continues?|goes ahead|is safe|are safe|is staying|is secure)\b
`;
const somethingGiven = /^(?:your|the|a|an|full|all|both|every|each|these|those|two|three|at least|your [a-z]+'s)\b/i;
const somethingPromised = expression('i')`
  ^(?:
    funding|payment|compensation|completion|delivery|
    a (?:refund|full|place|new|start|date|minimum|maximum|contract|grant|completion|job|home|house|tenancy|free)|
    the (?:funding|money|work|price|cost|date|place|contract|grant|outcome|result|safety|future|repair)|£|
    not to (?:build|sell|charge|enforce|prosecute|pursue|close|evict|fell|sue|raise|oppose)|
    your (?:money|place|job|home|tenancy|grant|deposit|funding|safety|pitch|space)|full|
    no (?:more|further|cuts|increase|charge|redundanc\w+|closures?|homes?|houses?)|at least|there (?:will|won't)|
    no (?:tree|house|home|shop|building)s?|an? [a-z]+ (?:refund|grant|payment|start|finish|completion)
  )
`;
const vouching = /\b(?:word|guarantee|assurance|promise|undertaking|commitment|count|rely|bank)\b/i;
/** "The grant will be paid, that's a promise". */
const vouchedAfter = expression('i')`
  [,:;-]? ?(?:and )?(?:
    (?:I|we|the council) (?:can |do |will )?(?:guarantee|promise)(?: (?:it|you|that|you that))?|
    that(?:'s| is) (?:a promise|official|final|guaranteed|a guarantee)
  )(?:\W*$|,)
`;

/** Assurances and idioms in a sentence. */
export function assurancesIn(text: string): readonly Commitment[] {
  const found: Commitment[] = [];
  const add = (start: number, end: number, contractOrMoney: boolean, performative: boolean): void => {
    found.push({ kind: 'commits-council', start, end, by: 'open', performative, contractOrMoney });
  };
  for (const pattern of [promiseHead, promiseIdiom]) {
    const match = pattern.exec(text);
    if (!match || / no /.test(match[0])) continue;
    const [promise] = match;
    const end = match.index + promise.length;
    const content = text.slice(end, end + 200).replace(addressee, '');
    if (ownDoing.test(content) || /^(?:I|my)\b/i.test(content)) continue;
    if (isPromised(promise, content)) {
      const contractOrMoney = /£|\b(?:pay|fund|money|cost|contract|refund|compensat)/i.test(content);
      add(match.index, end + Math.min(60, stretchEnd(text.slice(end))), contractOrMoney, true);
    } else if (pattern === promiseIdiom && vouching.test(promise) && /^(?:(?:on|for) (?:it|that|this))?\W*$/.test(content)) {
      const before = text.slice(Math.max(0, match.index - 200), match.index);
      // "The hall will be ready by June. You have our word": the promise went before, in this sentence.
      const promisedBefore = /\b(?:will|shall|'ll|won't)\b/i.test(before) && !/\bI(?:'ll| will| shall)\b/.test(before);
      if (promisedBefore || /\b(?:our|(?:council|authority|borough)'s) word\b/i.test(promise)) add(match.index, end, false, true);
    }
  }
  const after = vouchedAfter.exec(text);
  if (after && after.index > 8 && tellsOfDoing(text.slice(0, after.index))) add(0, text.length, false, true);
  for (const { pattern, contractOrMoney } of soughtIdioms) {
    const match = pattern.exec(text);
    if (match) add(match.index, match.index + match[0].length, contractOrMoney, true);
  }
  for (const pattern of [restraint, agreedRestraint, notCharged]) {
    const match = pattern.exec(text);
    if (!match) continue;
    found.push({
      kind: 'commits-council', start: match.index, end: match.index + match[0].length, by: 'council', performative: false,
      contractOrMoney: (pattern === notCharged && !/no (?:charge|cost|fee)/i.test(match[0])) || /charg|recover|claim|sell|cost/i.test(match[0]),
    });
  }
  return found;
}

/** Does a promise promise something? @param content what stands behind it */
function isPromised(promise: string, content: string): boolean {
  if (outcome.test(content.slice(0, 140))) return true;
  const isMild = /\b(?:assure|assures|assured|reassured|rest|be)\b/i.test(promise) && !/word|assurance/i.test(promise);
  return !isMild && (/\bwarrants?$/i.test(promise)
    || (/guarantee|word|promise|pledge|undertak/i.test(promise) && staysAsItIs.test(content))
    || isUnderwritten(promise, content) || somethingPromised.test(content));
}

/** "The Council guarantees the loan". */
function isUnderwritten(promise: string, content: string): boolean {
  return /\b(?:we|the council|council|authority)\b.*\bguarantees?$/i.test(promise) && somethingGiven.test(content)
    && !/^(?:the|a|an) (?:right|best|most|same|confidentiality|privacy|anonymity)/i.test(content);
}

/** Do the words tell what will be done, and not by the member? */
function tellsOfDoing(text: string): boolean {
  return /\b(?:will|shall|'ll|won't|is getting|are getting)\b/i.test(text)
    && !/\bI(?:'ll| will| shall)\b|\bwe(?:'ll| will) (?:look|do our best|try|fight|keep)/i.test(text);
}

function stretchEnd(rest: string): number {
  const cut = rest.search(/[;.!?]/);
  const end = cut < 0 ? rest.length : cut;
  if (end <= 60) return end;
  const space = rest.lastIndexOf(' ', 60);
  return space > 0 ? space : 60;
}
