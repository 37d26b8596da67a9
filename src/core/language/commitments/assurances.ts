/** Guarantees, promises of an outcome and not to act, and the idioms of promising. */
import { sought } from '../sought/sought.ts';
import type { Commitment } from './commitment.ts';
import { promiseIdioms } from './promise-idioms.ts';
import { restraintsIn } from './restraints.ts';
import { expression } from '../unbroken.ts';

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
  \b(?:I|we|the council|the authority|council|this council)\b(?:,[^,;.]{2,30},)?(?:'(?:m|re|ve|ll|d))?(?:() (?:
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

/** Behind "we promise": to whom, and "that". */
const addressee = expression('i')`
  ^[,:\s-]*(?:
    (?:you|to you|them|him|her|everyone|residents|all of you|now|here|and now|of|your members|the residents)\b
  )?[,:\s-]*(?:that\b)?[,:\s-]*
`;
/** "The bus stays". */
const staysAsItIs = expression('i')`
  ^(?:the|your|this|that|our|both|all)\b[^,;.]{2,50}\b(?:stays?(?! like)|remains?|continues?|goes ahead|is safe|are safe|is staying|is secure)\b
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
  for (const { pattern, contractOrMoney } of promiseIdioms) {
    const match = pattern.exec(text);
    if (match) add(match.index, match.index + match[0].length, contractOrMoney, true);
  }
  return [...found, ...restraintsIn(text)];
}

/** Does a promise promise something? @param content what stands behind it */
function isPromised(promise: string, content: string): boolean {
  if (outcome.test(content.slice(0, 140)) && !feeling.test(content.slice(0, 140))) return true;
  const isMild = /\b(?:assure|assures|assured|reassured|rest|be)\b/i.test(promise) && !/word|assurance/i.test(promise);
  return !isMild && (/\bwarrants?$/i.test(promise)
    || (/guarantee|word|promise|pledge|undertak|take it from/i.test(promise) && staysAsItIs.test(content))
    || isUnderwritten(promise, content) || somethingPromised.test(content));
}

/** "The Council guarantees the loan". */
function isUnderwritten(promise: string, content: string): boolean {
  return /\b(?:we|the council|council|authority)\b.*\bguarantees?$/i.test(promise) && somethingGiven.test(content)
    && !/^(?:the|a|an) (?:right|best|most|same|confidentiality|privacy|anonymity)/i.test(content);
}

/** How somebody will feel, what they will remember or how something will turn out: "you'll love it, I promise". */
const feeling = expression('i')`
  (?:'ll|\bwill|\bwon't)(?: [a-z]+ly| all| both| always| never| not| long)?(?: be (?:so |very |really |well )?(?:
    relieved|pleased|glad|delighted|happy|thrilled|fine|all right|alright|ok|okay|worth|fun|lovely|great|grand|painless|brief|bored|sorry|
    forgotten|remembered|proud|welcome
  )\b| (?:love|enjoy|like|forget|hurt|bite|laugh|cry|smile|thank|regret|miss|notice|understand|sleep)\b)
`;
/** Do the words tell what will be done, and not by the member? */
function tellsOfDoing(text: string): boolean {
  return /\b(?:will|shall|'ll|won't|is getting|are getting)\b/i.test(text) && !feeling.test(text)
    && !/\bI(?:'ll| will| shall)\b|\bwe(?:'ll| will) (?:look|do our best|try|fight|keep)/i.test(text);
}

function stretchEnd(rest: string): number {
  const cut = rest.search(/[;.!?]/);
  const end = cut < 0 ? rest.length : cut;
  if (end <= 60) return end;
  const space = rest.lastIndexOf(' ', 60);
  return space > 0 ? space : 60;
}
