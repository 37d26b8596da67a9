/** Promises not to act: what the council will not charge, enforce or claim. */
import { sought } from '../sought/sought.ts';
import { expression } from '../unbroken.ts';
import type { Commitment } from './commitment.ts';

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
    (?:touch|bill|requir|collect|chas)(?:e|ing)? (?:you|the|it)|(?:come )?back for (?:more|the rest)\b|
    bring(?:ing)? (?:a |any )?(?:claim|proceedings|prosecution)|oppos|increas|
    rais(?:e|ing) (?:your|the) rent|tak(?:e|ing) (?:any |further |enforcement |legal |court )*action|claim|recover|reclaim|su(?:e|ing)\b|
    fell|ask(?:ing)? you (?:to pay|for)|seek(?:ing)? (?:costs|possession|repayment|recovery)|build(?:ing)? (?:on|houses|a|there)
  )
`);
/** What nobody will have to pay, or be put out of; each by itself, since most letters have words of none. */
const notCharged = [
  sought(expression('i')`
    \b(?:nobody|no[- ]one|none of [a-z ]{2,12}?)(?: (?:here|(?:from|at|of) th(?:e|is) [a-z ]+?))?(?:'ll| will|(?:'s| is) going to) (?:be )?(?:
      (?:com|chas|pursu|prosecut|troubl|knock)(?:e|ing)? (?:after |at |on )?you\b(?! (?:with|at)\b)|enforc|
      (?:mak(?:e|ing) you|ask(?:ing)? you to) (?:move|pay|take (?:it|that|them|the|your)|pull|get rid|shut)\b(?! part| turns?)
    )
  `),
  sought(/\byou (?:will not|won't) (?:hear|be hearing) (?:another word|(?:any )?more) (?:from us|of|about)/i),
  sought(/\b(?:your|the) (?:rent|fees?|price|hire) (?:won't|will not|shan't|shall not) (?:go up|rise|increase|be (?:put up|raised|increased))\b/i),
  sought(/\bnothing(?:'s| is) (?:now )?(?:(?:owed|owing|payable)\b(?! (?:to|until|yet|before))|due(?: from you|[,.]|$))/i),
  sought(expression('i')`
    \b(?:you|(?:your|the) (?:family|club|group|school|[a-z]+s)|(?:that|so|and|then) (?:s?he|they)) (?:now )?owes? (?:us|the council) nothing\b
  `),
  sought(expression('i')`
    \byou (?:do not|don't|no longer) owe (?:(?:us|the council) )?(?:a (?:penny|thing|bean)|anything|any of (?:it|that))\b
    (?! (?:until|yet|more|else|if))
  `),
  sought(expression('i')`
    \b(?:nobody|no[- ]one|no tenant)\b[^,;.?]{0,40} (?:will|shall) (?:be|lose) (?:
      evicted|made redundant|charged|prosecuted|(?:a|their) (?:job|home)
    )\b
  `),
  sought(/\b(?:nobody|no[- ]one|none of (?:you|them)) (?:need|needs to|has to|will have to) pay\b(?! (?:more|over|until|for))/i),
  sought(/\byou (?:need not|needn't) pay(?=[,.]|$)|\byou (?:need not|needn't|don't (?:have|need) to) pay (?:a penny|it|that|this|the [a-z]+)\b/i),
  sought(expression('i')`
    \byou(?:'ll| will| shall)? (?:won't|will not|shall not|not|never) (?:now |then )?(?:
      be (?:charged|billed|fined|asked to pay|prosecuted|evicted|pursued|invoiced|required to pay|liable|penalised|taken to court|asked for)|
      have to pay|need to pay|pay a penny|(?:be )?pay(?:ing)? (?:it|that|any of it)(?=\W*$|[,;])|owe|lose your
    )\b
  `),
  sought(/\b(?:there (?:will|'ll) be|at) no (?:charge|cost|fee) (?:to you|for you|for the|on this)\b/i),
  sought(/\b(?:there|you)(?:'ll| will) (?:be|have) nothing to pay\b/i),
];

/** Told as on a form: "Penalty charge cancelled, nothing to pay". It has no verb of its own, and goes with the sentence before it. */
const toldAsOnForm = sought(expression('i')`
  ^\W*(?:(?:your|the|that|this|all|both) )?(?:[a-z]+ ){0,2}(?:fees?|charges?|fines?|penalty|pcn|arrears|debts?|summons|notice)[ ]
  (?:cancelled|waived|quashed|written off|withdrawn|dropped|scrapped|refunded)(?=\W*$|[,;.!]|:(?! ?\d)|[ ][–—-])(?![ ]?\?)
`);

/** Promises not to act in a sentence, one of each kind at most. */
export function restraintsIn(text: string): readonly Commitment[] {
  const found: Commitment[] = [];
  const add = (match: RegExpExecArray | null, isOfMoney: (words: string) => boolean, by?: 'open'): void => {
    if (match === null) return;
    const [words] = match;
    found.push({
      kind: 'commits-council', start: match.index, end: match.index + words.length,
      by: by ?? (/\b(?:council|authority)\b/i.test(words) ? 'council' : 'we'), performative: false,
      contractOrMoney: isOfMoney(words) || /charg|recover|claim|sell|cost/i.test(words),
    });
  };
  add(toldAsOnForm.exec(text), () => true, 'open');
  for (const pattern of [restraint, agreedRestraint]) add(pattern.exec(text), () => false);
  let first: RegExpExecArray | null = null;
  for (const pattern of notCharged) {
    const match = pattern.exec(text);
    if (match && (first === null || match.index < first.index)) first = match;
  }
  add(first, (words) => !/no (?:charge|cost|fee)/i.test(words));
  return found;
}
