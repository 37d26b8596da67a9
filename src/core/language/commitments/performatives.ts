/** Words that do what they say: "hereby", "please take this as our acceptance", "this letter constitutes an order". */
import { sought } from '../sought/sought.ts';
import type { Commitment } from './commitment.ts';
import { expression, unbroken } from '../unbroken.ts';

type Row = readonly [pattern: RegExp, kind: Commitment['kind'], contractOrMoney: boolean];

const instrument = unbroken`
  (?:
    acceptance|(?:formal )?exercise of|authority|authorisation|authorization|approval|(?:purchase |official |formal |firm )?order|
    firm booking|instructions?|notice|guarantee|undertaking|commitment|agreement|go-ahead|go ahead|green light|permission|consent|award|
    contract|offer of (?:grant|contract|employment|tenancy|settlement)|confirmation
  )
`;
/** A confirmation of something that binds nobody. */
const harmless = expression('i')`
  \b(?:
    receipt|attendance|attend|my interest|availability|meeting|booking of (?:the|a) call|i will|i'll|
    my (?:support|vote|objection|apologies|resignation|registration|reservation|place|amendment|question)|objection|read|motion|
    notice (?:of (?:the following|a question|an amendment)|that I)|standing order|recorded vote|call-in
  )\b
`;

const rows: readonly Row[] = [
  [expression('i')`
    \b(?:let us|let's|we(?:'ll| will| shall)) (?:go (?:with|for)|have|take) (?:your|the) (?:[a-z]+ ){0,2}
    (?:one|design|scheme|option|drawing)\b[^.;?]{0,120}\b(?:figure|price|sum)\b
  `, 'accepts-offer', true],
  [new RegExp(unbroken`
    (?:^\W*|\b(?:please|kindly|you (?:can|may|should)|and|to|consider|treat|take)\b[^.;]{0,20}\b)
    (?:take|treat|accept|regard|consider|read|(?:count|use|have)\b(?=[^.;]{0,60}\bas\b))\b[^.;]{0,12}\b(?:this|it|that|my|our|these|the)
    \b[^.;]{0,40}\b
  `
    + `(?:as|to be|for)\\b[^.;]{0,45}\\b${instrument}\\b|\\btreat as (?:our|the|an?|your|my)\\b[^.;]{0,20}\\b${instrument}\\b`, 'i'), 'accepts-offer', true],
  [new RegExp(unbroken`
    \b(?:this|the present|my|our) (?:letter|e-?mail|message|note|reply|confirmation)\b[^.;]{0,30}\b
    (?:constitutes?|serves? as|represents?|forms?|is|acts? as|amounts? to|stands? as|gives? you|confirms)
  `
    + `\\b[^.;]{0,45}\\b${instrument}\\b`, 'i'), 'accepts-offer', true],
  [expression('i')`
    \b(?:I|we|council|authority|it is|is|are)\b[^.;]{0,60}\bhereby\b[^.;]{0,25}\b(?:
      accept|agree|approve|authori[sz]e|award|appoint|consent|undertake|guarantee|grant|give|order|waive|commit|bind|engage|commission|
      terminate|serve|require|offer|permit|licen[sc]e|release|indemnif|withdraw|cancel|pledge|confirm|assign|renew|extend
    )
  `, 'commits-council', true],
  [/\bhereby\b[^.;]{0,20}\b(?:instruct|direct|order|authori[sz]e|require|command|mandate)/i, 'instructs-third-party', false],
  [expression('i')`
    \b(?:I|we|to|council)\b[^.;]{0,30}\b(?:confirm|confirms|confirming)\b (?:the |our |your |this |my )?
    (?:formal |council's |firm |official |written )?(?:
      order|acceptance|award|go-ahead|purchase|commitment|instructions?|approval|agreement|contract|appointment (?:as|of)|engagement as|
      grant|funding
    )\b
  `, 'accepts-offer', true],
  [expression('i')`
    \b(?:I|we|council|authority)\b(?:'(?:m|re|ve|ll|d))?(?: (?:
      am|are|is|can|do|hereby|also|therefore|formally|now|happily|gladly|both|fully|will|shall|have|happy|pleased|delighted|glad|to
    )){0,4} (?:gives?|given|giving) (?:you |your [a-z]+ |them )?(?:our|my|its|the|formal|full|the council's|their)? ?(?!no )(?:[a-z']+ )?(?:
      permission|consent|authority|approval|blessing|go-ahead|green light|authorisation|undertaking|word|assurance|guarantee|licence|
      (?:weeks?|months?)'? notice
    )\b
  `, 'commits-council', false],
  [expression('i')`
    \byou(?:'ve(?: got)?| (?:now |hereby |do |can take it you |already |certainly |therefore )?(?:have|got|have got)) (?:
      our|my|the council's|the authority's|this council's|full|formal|official|the
    )? ?(?!planning|of )(?:[a-z]+ )?
    (?:permission|consent|authority|approval|go-ahead|go ahead|green light|authorisation|guarantee|undertaking|order|licence)\b
    (?! from (?!us\b|the council)| already|,? as\b)(?! (?:to|for) (?:speak|contact|share|call|quote|my))
  `, 'commits-council', false],
  [expression('i')`
    \b(?:I|we|the council|council) (?:am |are |is )?(?:[a-z]+ ){0,2}(?:commits?|binds?|committing|binding|pledges?|pledging) (?:
      the council|the authority|this council|ourselves|itself|us|the borough|the district|the town
    )\b
  `, 'commits-council', true],
  [expression('i')`
    \b(?:terms|price|figure|quote|quotation|tender|bid|offer|proposal|estimate|rates?|sum|conditions?|requirements?)\b[^.;?]{0,40}\b
    (?:
      (?:is|are) (?:hereby |all |fully |perfectly |entirely |quite )?(?:acceptable|agreed|accepted|agreeable|fine|satisfactory|approved)\b
      (?: (?:to|by|with) (?:us|the council|me))?|will do(?: (?:very )?nicely| us| fine)?(?=\W*$|,)
    )
  `, 'accepts-offer', true],
  [/\b(?:we|the council|council) owes? you\b[^.;?]{0,25}(?:£ ?\d|\b(?:money|pounds|compensation|a refund|that much)\b)/i, 'commits-council', true],
  [expression('i')`
    \b(?:the|this|our|your) (?:[a-z]+ ){0,2}(?:council|authority|district|borough|corporation)
    (?: hereby| formally| now| gladly| freely| also| therefore)? (?:
      (?:undertakes?|promises?|pledges?|guarantees?|covenants?|agrees(?= not| to)|commits itself|binds itself) (?:not )?
      (?:to|that|you|your|the|full)|
      accepts (?:full|responsibility|liability)|takes on (?:the|its|your|this|that|full)|waives|forgoes|releases you
    )\b
  `, 'commits-council', true],
  [/\b(?:is|are|be) hereby [a-z]+(?:ed|en)\b/i, 'commits-council', true],
  [expression('i')`
    \b(?:undertakes?|promises?|agrees?|pledges?|guarantees?|covenants?|confirms?|accepts?),? (?:on|for|in|as) (?:behalf of )?(?:the |our )?
    (?:[a-z]+ ){0,2}(?:council|authority)(?:'s (?:behalf|name|part))?,? (?:to|that|the|your)\b
  `, 'commits-council', true],
  [expression('i')`
    ^\W*(?:heads of |your |all |the |both )?(?:terms|price|rate|quote|quotation|offer|figure|proposal|tender)s? (?:is |are )?
    (?:all |hereby )?(?:agreed|accepted|approved)\b
  `, 'accepts-offer', true],
  [expression('i')`
    ^\W*(?:confirmed|firm|official) (?:purchase )?(?:order|booking)\b|
    ^\W*(?:your )?
    (?:booking(?= confirmed by the council)|permission|request|application|licence|tender|quote|order|extension|grant|consent|claim|price) (?:
      is )?(?:hereby )?(?:granted|approved|accepted|confirmed|agreed)\b
  `, 'commits-council', true],
  [/\b(?:pleasure|delight|no hesitation) in (?:offering|awarding|accepting|granting|appointing|approving)\b/i, 'commits-council', true],
  [expression('i')`
    \b(?:this|that|it) is (?:a|an|our|your|my) (?:firm|official|formal|confirmed|definite) (?:
      order|acceptance|booking|commitment|instruction|yes
    )\b|
    \b(?:it|that|this)(?:'s| is) a (?:[a-z]+ )?(?:yes|green light|go) from (?:us|(?:this|the) (?:council|borough|district|authority))\b
  `, 'accepts-offer', true],
  [expression('i')`
    \byour (?:firm|company|bid|tender|offer|quote|price|quotation) (?:has been |was |is )?(?:[a-z]+ )?
    (?:won|chosen|selected|successful|appointed)|
    \byou(?: are|'re|'ve been| have been) (?:hired|appointed|chosen|selected|engaged|taken on)\b
  `, 'accepts-offer', true],
];

const soughtRows = rows.map(([pattern, kind, contractOrMoney]) => ({ pattern: sought(pattern), kind, contractOrMoney }));

/** Performative phrases in a sentence; all of them stand whatever their source. */
export function performativesIn(text: string): readonly Commitment[] {
  const found: Commitment[] = [];
  for (const { pattern, kind, contractOrMoney } of soughtRows) {
    const match = pattern.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    // "Please don't treat this as an order".
    if (/^(?:please |kindly )?(?:do not|don't|never)\b/i.test(match[0])) continue;
    if (/\bas (?:is|are) /.test(match[0])) continue;
    if (harmless.test(text.slice(match.index, end + 40)) && !/\b(?:order|quot|tender|council|contract)/i.test(match[0])) continue;
    if (/^,? (?:that )?I\b/.test(text.slice(end)) && /\bword\b/i.test(match[0])) continue;
    if (isInfinitiveGoal(text, match.index)) continue;
    // "You asked whether…, and the answer is yes": the answer alone commits, the question before it is no condition.
    const answer = match[0].search(/\bthe answer\b/i);
    found.push({ kind, start: match.index + Math.max(0, answer), end, by: 'open', performative: true, contractOrMoney });
  }
  return found;
}

const asksTo = expression('i')`
  \b(?:
    ask|asked|asking|request|press|urge|want|officers?|them|him|her|team|get|need|needs|committee|cabinet|decide|free|whether
  )\s+(?:to\s*)?$
`;

/** "I will ask officers to confirm the order": an act asked of somebody else. */
function isInfinitiveGoal(text: string, at: number): boolean {
  return asksTo.test(text.slice(Math.max(0, at - 40), at));
}
