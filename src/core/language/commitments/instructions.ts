/** Instructions to a contractor, supplier or resident on the council's behalf. They count only where such a reader is written to. */
import { isOfAnotherKind } from '../council-kinds.ts';
import { sought } from '../sought/sought.ts';
import type { Commitment } from './commitment.ts';
import { expression, unbroken } from '../unbroken.ts';

const job = unbroken`
  (?:
    works?|repairs?|job|installation|resurfacing|demolition|excavation|clearance|construction|scheme|project|order|delivery|deliveries|
    phase|contract|survey|quot(?:e|ation|ed)|estimate|price|fencing|fence|kerbs?|roof|roofing|tarmac\w*|surfacing|building|digging|drilling|
    removal|felling|planting|scaffold\w*|site|stage|refurb\w*|supply|boiler|trees?|drains?|wall|path|playground|equipment|crew|lads|gang|
    machine|digger|skips?|bollards?|signs?|benches|bench|purchase|print run|printing|marquee|plot|catering|security|cleaning|painting|
    resurface|resurfaced|tender|booking of the|same (?:[a-z]+ )?(?:rate|terms|fee)s?
  )
`;
const lead = unbroken`
  (?:
    ^|[.,;:!–—-]|
    \b(?:
      please|kindly|so|and|then|now|just|do|(?:can|could|would|will) you|you (?:can|may|should|must|are to|can now|may now|have to)|
      (?:like|want|need|ask(?:ing)?|requires?|expect|wish(?:es)?|instruct(?:s|ing)?|authorise|direct|order|invite|for) you to|
      (?:authorised|instructed|cleared|free|good) to|content for your (?:firm|men|company|team|crew) to|tell your (?:men|crew|team|lads) to|
      yes,?|ok,?|okay,?|agreed(?! to),?
    )
  )\s*(?:please |kindly |now |also |then |just |by all means |immediately |to )*
`;
const go = 'go ahead|proceed|press ahead|crack on|carry on|get going|get started|make a start|get cracking';
const rows: readonly (readonly [pattern: RegExp, needsOffer: boolean])[] = [
  [new RegExp(`${lead}(?:${go}|press on|get on|forge ahead|plough on|push on|start|begin|commence|resume|continue|get stuck in|set to work)`
    + `\\b[^.;?!]{0,50}\\b${job}\\b|${lead}(?:start|begin|make a start)(?: work)? on (?:all|both|them|it|those|these|the)\\b`
    + '(?! (?:[a-z]+ )?(?:food|cake|agenda|report|draft|list))[^.;?!]{0,30} (?:from|on|by|before|first thing|straight away|tomorrow|next)\\b', 'i'), false],
  [new RegExp(`${lead}(?:${go}|start on site|start work|begin work|commence work|put (?:it|this|that|them) in hand`
    + ')\\b(?! and (?:send|fill|book a (?:slot|place)|apply|register|submit|complete|email|call|contact))', 'i'), true],
  [new RegExp(`${lead}(?:stop|halt|suspend|cease|pause|down|hold off|abandon|leave|vacate)\\b[^.;?!]{0,25}\\b(?:`
    +   'works?|tools|digging|site|deliver\\w*|construction|felling|trading|drilling|demolition|the premises|the land|the pitch|'
    +   'the (?:unit|kiosk|field|stall|office|depot)|resurfacing|the job|building'
    + ')\\b(?! out| from (?!now|today|tomorrow|noon|\\d))', 'i'), false],
  [new RegExp(`${lead}(?:`
    +   'install|erect|fit|repair|replace|resurface|rebuild|demolish|dig|lay|fell|tarmac|paint|supply|deliver|ship|dispatch|despatch|print|'
    +   'order'
    + ')\\b (?:the|a|an|all|both|these|those|us|\\d+|two|three|four|five|six|ten|twenty|new)\\b[^.;?!]{0,60}\\b'
    + '(?:by|on|before|at|to|for|as quoted|per|within|outside|this week|next week|asap|straight away|immediately|without delay)\\b', 'i'), false],
  [new RegExp(`${lead}(?:book|send|bring|take|move|schedule|line up|mobilise|get|put) (?:in |up |on )?(?:the|your|a|me|us|it|that|both)?\\b[^.;?!]{0,25}\\b`
    + '(?:crew|lads|gang|men|team|machines?|digger|skip|skips|scaffolders?|roofers?|surveyors?|slot for the work|work in|job in)\\b', 'i'), false],
  [new RegExp(`${lead}(?:add|cancel|amend|increase|double|reduce|vary)\\b(?! m[ey])[^.;?!]{0,40}\\b`
    + "(?:order(?! of| paper)|contract|deliver(?:y|ies)|council's (?:booking|hire))\\b", 'i'), false],
  [new RegExp(`${lead}(?:invoice|bill)\\b[^.;?!]{0,20}\\b(?:council|us|finance|accounts|authority|district|borough|county|town hall)\\b|`
    + `${lead}send(?! any)[^.;?!]{0,20}\\b(?:invoice|bill)\\b[^.;?!]{0,40}\\b(?:council|us|finance|accounts|town hall|civic)\\b|`
    + '\\b(?:have|get) (?:the|your) (?:lease|contract|deed|transfer) (?:engrossed|drawn up|sealed|signed)\\b(?! by\\b)|'
    + `${lead}get them (?:round|over|off|onto)\\b[^.;?!]{0,40} and (?:start|begin)\\b|`
    + '\\bmake the (?:bill|invoice|account) out to (?:us|(?:the )?(?!parish|town|community)(?:[a-z]+ ){0,3}(?:council|corporation))\\b|'
    + "\\b(?:same|usual) account\\b[^.;?]{0,30}, the (?:council|town hall|district|borough)'s\\b|"
    + `${lead}(?:send|issue|raise|let)\\b[^.;?!]{0,20}\\bcredit note\\b`, 'i'), false],
  [expression('i')`
    \b(?:I|we|(?:the|this) (?:[a-z]+ ){0,2}(?:council|authority)(?:,? as [^.;,]{3,40},?)?)(?:'m|'re|'ve)?(?: (?:
      am|are|is|do|hereby|now|also|therefore|formally|must|have|has|further|today|this morning|yesterday|duly|already|just|accordingly
    )){0,4} (?:(?:instruct|order|direct|command)(?:s|ed|ing)?|(?:requir|authori[sz])(?:es?|ed|ing)) (?:
      you|your (?:firm|company|men|team|crew|client|tenants?)|(?:the |our )?(?:contractors?|builders?|tenants?)
    )\b(?: not)?(?:,[^,.;]{2,40},)? (?:to|that|for)\b
  `, false],
  [/\b(?:I|we|council)(?:'ve| have| has)(?: [a-z]+)? (?:instructed|ordered) (?!officers?\b|the (?:director|head|chief)\b)(?:[A-Za-z'&]+ ){1,4}to [a-z]/, false],
  [expression('i')`
    \b(?:I|we|the council) (?:want|need|require|expect)s? (?:you|your (?:men|lads|firm|crew|team|people|machines?|vehicles?|skip))\b
    (?: all)? (?:off|out|on site|gone|back on|to (?:stop|start|begin|leave|vacate|finish|remove|cease|proceed))\b
  `, false],
  [/\bon (?:the )?(?:(?:council|authority|county|borough|district)'s|our|my) (?:instructions?|orders|say-so)\b/i, false],
  [expression('i')`
    \byou(?:'re| are)(?: now| hereby| therefore| fully| both)* (?:
      instructed|authori[sz]ed|cleared|directed|ordered|required by the council|good|free|approved|permitted|at liberty|clear
    )(?: by the council)? to (?:
      proceed|start|begin|go|commence|stop|remove|vacate|leave|cease|carry out|deliver|supply|invoice|use|occupy|fell|build|demolish|order|
      trade|place|hold|park|install|repair|resume
    )\b
  `, false],
  [expression('i')`
    \b(?:on behalf of|for|in the name of) (?:the )?(?:[A-Z]?[a-z]+ ){0,3}(?:council|authority)\b[^.;?]{0,60}\b
    (?:instruct|require|order|direct|authori[sz]e)\b[^.;?]{0,10}\b(?:your?|every|all|each|any)\b
  `, false],
  [expression('i')`
    \b(?:requir|instruct|order|forbid|tell)(?:e|ing)? (?:you|th(?:at|is) of you)\b[^.;?]{0,60}\b(?:on behalf of|for) the (?:
      council|authority
    )\b|
    \b(?:on behalf of|speaking for|in) the (?:council|authority)(?:'s name)?\b[^.;?]{0,40}\bI (?:must )?(?:require|forbid|tell) you\b|
    \b(?:this is|take this as) (?:an (?:order|instruction) (?:of|from) the council|the council's (?:order|instruction))\b(?! of)|
    \bI (?:say|ask) (?:so|this|that) (?:for|with) the council\b
  `, false],
  [expression('i')`
    (?:^|[.;:!-] )(?:please |kindly )?(?:do not|don't) (?:cut|fell|dig|lay|take down|remove|demolish|build|deliver|send|put up) any (?:
      more|further
    )\b
  `, false],
  // What the council wants off its land, and by when.
  [expression('i')`
    \b(?:the|this) council (?:also |now )?(?:wants?|expects?|requires?) (?:the|all|your|that|those|every)\b(?! best\b)[^.;?!]{2,40}? (?:
      off|gone|removed|cleared|moved|taken (?:down|away|off)
    )\b[^.;?!]{0,30}? (?:by|before|within|no later than|today|tomorrow|tonight|at once|immediately)\b
  `, false],
  [new RegExp('(?:^|[.;:!–-] )(?:please,? )?(?:no (?:more|further)|not (?:another|one more|a single)) (?:[a-z]+ )?'
    + `(?:${job}|lorr(?:y|ies)|loads?|spades?|shovels?|bricks?|slabs?|posts?|branch|holes?)\\b(?! (?:was|were|ha[ds]|have)\\b)[^.;?!]{0,60}\\b(?:`
    + '(?:until|till) (?:you|we|further|told|i\\b|the council)|for now|without (?:an? |my |our )?(?:order|say-so|word))\\b', 'i'), false],
];

const soughtRows = rows.map(([pattern, needsOffer]) => ({ pattern: sought(pattern), needsOffer }));

/** Everyday requests in the same words. */
const everyday = expression('i')`
  \b(?:
    (?:put|book|bring) (?:me|us) (?:down|forward)|form|survey|petition|app|website|online|link|photo\w*|picture|in touch|register|
    a complaint|reading|reporting|your day|campaign|leaflets?|meeting|zoom|teams call|agenda|a slot|a place|subscri|newsletter|emailing|
    writing|your application|the application|apply|consultation|hard work|good work|great work|great job|good job|wonderful work|
    amazing work|homework
  )\b
`;

/** "I will ask them to", "when they": nobody is told. */
const notToReader = expression('i')`
  \b(?:
    ask|asked|asking|officers?|they|them|contractor|he|she|team|when|before|until|if|that|who|not|don't|never|how|to see|see you
  )\s*(?:can |to |will )?$
`;
/** Who is told so that the council pays is at work for it. */
export const billedToCouncil = expression('i')`
  \b(?:sheet|bill|invoice|account|charge|put it)\b[^.;?]{0,30}\b(?:to|on|at) the (?:council|town hall)\b(?! [a-z]+ors\b)|
  \b(?:council|town hall)(?:'ll| will| is) (?:settl|pay)
`;
/** A job told in the imperative; the way to somewhere is none. */
export const tellsWork = expression('i')`
  ^\W*(?:(?:then|first|please|also|you are to) )*
  (?:take|lift|fill|paint|do|clear|cut|dig|mend|fix|patch|replace|prune|trim|relay|lay|strip|grit|salt|sweep|move|plant|repair) (?:
    down |out |up )?(?:the|both|all|those|two|three)\b(?! (?:[a-z]+ )?(?:turn|path|bus|train|stairs|road))|
  ^\W*(?:an?|another|the|one|two|three|four|five|six|eight|ten|[a-z]{3,5}(?:ty|teen)|\d+) (?!
    (?:[a-z]+ )?(?:moment|minute|word|cop(?:y|ies)|answer|reply|call|look|note|line|list|date|explanation|update|photo|meeting|more)s?\b
  )[^.;?!]{2,90}?,? please(?=\W*$|[,;:])
`;

/**
 * Instructions in a sentence.
 * @param offered an outsider's offer, quotation or request for approval stands in the quoted thread or the own words
 * @param councilName the sender's own council
 * @param billed does the letter say that the council pays? Asked only of an imperative
 */
export function instructionsIn(text: string, offered: boolean, councilName: string, billed: () => boolean): readonly Commitment[] {
  for (const { pattern, needsOffer } of soughtRows) {
    if (needsOffer && !offered) continue;
    const match = pattern.exec(text);
    if (!match || (/^(?:on )?th(?:e|is) /i.test(match[0]) && isOfAnotherKind(match[0], councilName))) continue;
    const near = text.slice(Math.max(0, match.index - 10), match.index + match[0].length + 40);
    if (everyday.test(near) && !/\b(?:quot|invoice|contract|council)/i.test(near)) continue;
    if (notToReader.test(text.slice(Math.max(0, match.index - 16), match.index + 1))) continue;
    const start = match.index + (/^[\s.,;:!–—-]*/.exec(match[0])?.[0].length ?? 0);
    return [told(start, match.index + match[0].length, /\b(?:order|invoice|bill|contract|quot|price)/i.test(near))];
  }
  const work = tellsWork.exec(text);
  return work && billed() ? [told(work[0].search(/\w/), text.trimEnd().length, false)] : [];
}

function told(start: number, end: number, contractOrMoney: boolean): Commitment {
  return { kind: 'instructs-third-party', start, end, by: 'open', performative: true, contractOrMoney };
}
