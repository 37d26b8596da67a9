/** What can be promised, by meaning: verbs with their forms (base, -s, past, participle, -ing) and what they must or must not be about. */
import { expression, unbroken } from '../unbroken.ts';

export type ActKind = 'accept' | 'contract' | 'permission' | 'money' | 'works' | 'waiver';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface Act {
  readonly base: string;
  readonly kind: ActKind;
  /** What follows the verb (or is the subject of its passive) must look like this; null: anything. */
  readonly about: RegExp | null;
}

/** Asked only of a verb's own object: unlike an expression written out, it comes into the bundle without words to guard it. */
const nouns = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b`, 'i');
const offer = expression('i')`
  \b(?:
    offers?|quot(?:e|es|ation|ations)|tenders?|bids?|terms|estimates?|prices?|pricing|proposals?|settlement|figures?|rates?|contracts?|
    agreements?|leases?|licen[cs]es?|tenanc(?:y|ies)|purchase|variations?|conditions|heads of terms|bill of quantities|deal
  )\b|
  £ ?\d
`;
const money = expression('i')`
  £ ?\d|
  \b(?:
    costs?|bills?|invoices?|fees?|expenses?|excess|charges?|compensation|money|funds?|funding|grants?|payments?|sums?|rents?|deposits?|
    fines?|penalt(?:y|ies)|arrears|debts?|loss(?:es)?|damages?|tab|shortfall|balance|claims?|repairs?|claim|half|remainder|rest of it|lot|
    refunds?|rebates?|pcn|notices?|interest|hire|rates|budget|thousand|hundred|grand|quid|pounds|fares?|tickets?|account|funeral|pitch|
    stall|plot|whatever|it all|all of it|the lot|everything
  )\b
`;
const waivable = expression('i')`
  \b(?:
    fees?|charges?|fines?|penalt(?:y|ies)|arrears|debts?|rents?|pcn|notices?|tickets?|conditions?|requirements?|bills?|invoices?|
    liabilit(?:y|ies)|rights?|costs?|interest|deposit|claim|overpayment|surcharge|summons|council tax
  )|
  £ ?\d
`;
const permission = nouns(unbroken`
  permissions?|consents?|licen[cs]es?|applications?|extensions?|exemptions?|use|easement|access|wayleave|permits?|approval|requests?|you|
  your|right|rights|tenanc(?:y|ies)|leases?|time|stay|relief|discount
`);
const thing = nouns(unbroken`
  works?|repairs?|scheme|improvements?|job|roads?|street|path|footpath|pavements?|kerbs?|resurfacing|crossing|bollards?|lights?|lighting|
  fences?|fencing|railings?|gates?|walls?|roof|drains?|gull(?:y|ies)|trees?|hedges?|signs?|benches|bench|bins?|skip|play|playground|
  equipment|bridge|ramp|steps|door|windows?|kitchen|bathroom|boiler|heating|lift|barriers?|cameras?|cctv|cones|space|spaces|bays?|site|
  house|home|homes|flats?|property|building|hall|centre|toilets?|pool|library|pitch|pavilion|shelter|planters?|surface|tarmac|pump|sandbags|
  transport|bus|minibus|accommodation|car park|charger|charging points?|installation|construction|extension|refurbishment|maintenance|
  clearance|replacement|one|ones
`);
const keptOpen = expression('i')`
  ^ ?(?:(?:the|your|that|this|it|both)\b(?! (?:matter|meeting|option|question|item|case|conversation)\b)[a-z' ]{0,40}\b)?
  (?:open|unlocked|free of charge|running|free)\b(?! (?:for|to) (?:comment|question|debate|discussion|offers|further))
`;
const worksOnSite = /\b(?:works?|repairs?|on site|construction|resurfacing|building|demolition|clearance)\b/i;

/** Verbs whose object tells whether anything is committed. */
const verbs: readonly (readonly [forms: string, kind: ActKind, about?: RegExp])[] = [
  // base -s past participle -ing; of a regular verb the base alone
  ['accept', 'accept', offer],
  ['go goes went gone going', 'accept',
  expression('i')`
    ^ ?(?:ahead )?with (?:
      (?:it|that|them|you) (?:at|for) (?:that|the|£)|your(?:s\b| (?:[a-z]+ )?(?:quot|price|offer|tender|bid|estimate|proposal|firm|company))
    )
  `],
  ['agree agrees agreed agreed agreeing', 'accept',
  expression('i')`
    ^ ?(?:that |to )?you (?:may|can|will|shall|to)\b|
    \b(?:
      offers?|quot(?:e|ation)s?|tenders?|bids?|terms|estimates?|prices?|proposals?|settlement|figures?|rates?|contracts?|leases?|licen[cs]e|
      purchase|variations?|conditions|deal|increase|extension|amendments?|sum|compensation|discount|reduction|rent review|rents?|fees?|hire|
      request|what you (?:ask|propose|suggest)|you propose|you suggested
    )\b|
    £ ?\d
  `],
  ['approve', 'permission',
  expression('i')`
    ^(?! ?of\b)[^]*\b(?:
      rent|period|quot|tender|estimate|applications?|grants?|claims?|requests?|plans?|payments?|invoices?|funding|bids?|orders?|purchase|
      spend|expenditure|licen[cs]e|extension|lease|works?|loan|proposals?|designs?|drawings?|variations?|budget
    )|
    £ ?\d
  `],
  ['award', 'contract'],
  ['appoint', 'contract', /\b(?:you|your|contractors?|firm|company|ltd|limited|consultants?|architects?|surveyors?|supplier)\b/i],
  ['engage', 'contract', /\b(?:your (?:services|firm|company)|contractors?|you as|you to|firm|consultants?)\b/i],
  ['hire', 'contract'],
  ['commission', 'contract'],
  ['order', 'contract'],
  ['purchase', 'contract'],
  ['buy buys bought bought buying', 'contract'],
  ['sell sells sold sold selling', 'contract'],
  ['lease', 'contract'],
  ['lend lends lent lent lending', 'contract', /^ ?(?:you|the)\b/],
  ['rent', 'contract'],
  ['renew', 'contract'],
  ['extend', 'contract',
  expression('i')`
    \b(?:
      contracts?|leases?|agreements?|licen[cs]es?|tenanc(?:y|ies)|deadline|term|arrangement|hours|loan|engagement|hire|services|appointment|
      stay|hire period
    )\b
  `],
  ['sign', 'contract',
  expression('i')`
    ^ ?off (?:on )?(?:your|the|it)\b|\b(?:contracts?|leases?|agreements?|deeds?|licen[cs]es?|order|transfer|paperwork|deal|tenancy)\b|^\W*$|
    ^ ?(?:on|tomorrow|today|this week|next week)\b
  `],
  ['enter', 'contract', /\b(?:contracts?|leases?|agreements?|arrangement|partnership)\b/i],
  ['place', 'contract', /\borders?\b/i],
  ['transfer transfers transferred transferred transferring', 'contract', /\b(?:land|asset|lease|ownership|building|freehold|hall|money|funds)\b|£ ?\d/i],
  ['grant', 'permission', permission],
  ['permit permits permitted permitted permitting', 'permission', /\b(?:you|your|use|works?|development|event|extension)\b/i],
  ['allow', 'permission', /\b(?:you|your)\b/i],
  ['let lets let let letting', 'permission',
  expression('i')`
    ^ ?(?:
      to you|
      you (?:
        have(?! (?:an? |our |my |the |your |it |some |more |further )?(?:[a-z]+ )?(?:
            cop|decision|answer|repl|respons|date|detail|figure|news|note|update|report|information|view|thought|comment|in writing|minutes|
            it\b
          )
        )|
        use|off|keep|build|stay|park|put|hold|run|rent|occupy|take on|go ahead
      )|
      the [a-z ]{1,25}to (?:you|your)|the (?:hall|unit|land|field|shop|flat|building)
    )\b
  `],
  ['license', 'permission'],
  ['authorise', 'permission',
  expression('i')`
    \b(?:you|your|works?|payments?|invoices?|spend|expenditure|purchase|release|them|contractors?|use|transfer|refund|orders?|variation)\b|
    £ ?\d
  `],
  ['authorize', 'permission', /\b(?:you|your|works?|payments?|invoices?|spend|purchase|release|them|contractors?|use)\b/i],
  ['consent', 'permission'],
  ['rehouse', 'permission'],
  ['offer', 'contract',
  expression('i')`
    £ ?\d|
    \b(?:
      contract|tenancy|lease|flat|house|home|property|grant|funding|compensation|payment|settlement|place|job|post|position|refund|
      reimburse|discount|goodwill|order|rent|sum|work|pitch|plot|licence|permission|extension|loan|reduction
    )\b
  `],
  ['pay pays paid paid paying', 'money'],
  ['fund', 'money'],
  ['reimburse', 'money'],
  ['refund', 'money'],
  ['repay repays repaid repaid repaying', 'money'],
  ['compensate', 'money'],
  ['recompense', 'money'],
  ['indemnify', 'money'],
  ['underwrite underwrites underwrote underwritten underwriting', 'money'],
  ['finance', 'money'],
  ['bankroll', 'money'],
  ['subsidise', 'money'],
  ['settle', 'money',
  expression('i')`
    ^ ?up with you\b|£ ?\d|
    \b(?:costs?|bills?|invoices?|fees?|expenses?|claims?|debts?|account|damages?|balance|arrears|excess|half|tab|fines?|it all|lot)\b
  `],
  ['cover', 'money', money],
  ['meet meets met met meeting', 'money',
  expression('i')`
    £ ?\d|
    \b(?:
      costs?|rent|bills?|invoices?|fees?|expenses?|excess|charges?|claims?|shortfall|balance|remainder|difference|price|losses|expense|
      funding
    )\b(?! (?:concerns?|pressures?|targets?|questions?))
  `],
  ['bear bears bore borne bearing', 'money', money],
  ['foot', 'money', money],
  ['stand stands stood stood standing', 'money', /^ ?(?:the|your|all|any|half)?[a-z ]{0,20}\b(?:costs?|bills?|expenses?)\b/i],
  ['absorb', 'money', money],
  ['contribute', 'money', /£ ?\d|\b(?:towards?|costs?|half|per cent|percent)\b/i],
  ['donate', 'money'],
  ['match', 'money', money],
  ['credit', 'money', money],
  ['release', 'money', money],
  ['allocate', 'money', money],
  ['allot allots allotted allotted allotting', 'money', money],
  ['give gives gave given giving', 'money',
  expression('i')`
    £ ?\d|
    \b(?:
      grants?|compensation|refunds?|permission|consent|the contract|the work|the job|discount|rebate|tenancy|lease|notice to quit|
      (?:month|week|day)s?'? notice|formal notice|your money back|undertaking|guarantee|go-ahead|green light|indemnity
    )\b
  `],
  ['put puts put put putting', 'works',
  expression('i')`
    ^ ?(?:
      £ ?\d|(?:in|up|down|back|right|on(?= (?:for|by|before)))\b|
      (?:it|that|this|things|the|a|an|your|new|some|two|three|four|six|both)\b[a-z' -]{0,40}\b(?:right|in|up|back|down|towards?)\b
    )
  `],
  ['waive', 'waiver',
  expression('i')`
    ^ ?(?:it|that|this|them|all|your)\b|
    \b(?:
      fees?|charges?|fines?|penalt\w+|arrears|debts?|rents?|costs?|rights?|interest|conditions?|requirements?|notice|deposit|claim|surcharge
    )\b|
    £
  `],
  ['cancel cancels cancelled cancelled cancelling', 'waiver', waivable],
  ['write writes wrote written writing', 'waiver', /\boff\b/i],
  ['quash', 'waiver', waivable],
  ['withdraw withdraws withdrew withdrawn withdrawing', 'waiver',
  expression('i')`
    \b(?:fines?|pcn|penalt(?:y|ies)|charges?|notices?|tickets?|summons|claim|objections?|proceedings|prosecution|enforcement)\b
  `],
  ['drop drops dropped dropped dropping', 'waiver', /\b(?:fines?|penalt(?:y|ies)|charges?|claim|case|proceedings|prosecution|enforcement|court action)\b/i],
  ['knock', 'waiver', /£ ?\d|\b(?:off|down)\b/i],
  ['repair', 'works'],
  ['resurface', 'works'],
  ['retarmac retarmacs retarmacked retarmacked retarmacking', 'works'],
  ['tarmac tarmacs tarmacked tarmacked tarmacking', 'works'],
  ['patch', 'works'],
  ['fill', 'works', /\b(?:pot-?holes?|holes?|gaps?|trench\w*|cracks?|ditch|pit|ruts?|craters?|bins?|skip|it in(?! together)|that in|them in|dip|sinkhole)\b/i],
  ['rebuild rebuilds rebuilt rebuilt rebuilding', 'works'],
  ['build builds built built building', 'works', thing],
  ['construct', 'works'],
  ['erect', 'works'],
  ['install', 'works'],
  ['reinstall', 'works'],
  ['reinstate', 'works'],
  ['replace', 'works'],
  ['restore', 'works', thing],
  ['mend', 'works'],
  ['fix', 'works', /^(?! ?(?:a|the|another|up a)? ?(?:time|date|meeting|appointment|call|slot|day|visit)\b)/i],
  ['refit refits refitted refitted refitting', 'works'],
  ['fit fits fitted fitted fitting', 'works', thing],
  ['refurbish', 'works'],
  ['upgrade', 'works'],
  ['repaint', 'works'],
  ['redecorate', 'works'],
  ['paint', 'works', /^(?! ?a (?:picture|different))/i],
  ['relay relays relaid relaid relaying', 'works', thing],
  ['lay lays laid laid laying', 'works', thing],
  ['dig digs dug dug digging', 'works'],
  ['dredge', 'works'],
  ['drain', 'works'],
  ['unblock', 'works'],
  ['jet jets jetted jetted jetting', 'works'],
  ['clear', 'works', /^(?! ?(?:up|this up|things up|my|our|it with|this with|the (?:air|diary|confusion|misunderstanding)))/i],
  ['clean', 'works'],
  ['fell', 'works'],
  ['prune', 'works'],
  ['pollard', 'works'],
  ['trim trims trimmed trimmed trimming', 'works'],
  ['plant', 'works'],
  ['remove', 'works',
  expression('i')`
    ^
    (?! ?(?:you|me|him|her|them|any (?:doubt|reference)|[a-z ]{0,20}(?:agenda|list|report|minutes|my|our|name|comment|wording|paragraph)\b))
  `],
  ['demolish', 'works'],
  ['widen', 'works', thing],
  ['grit grits gritted gritted gritting', 'works'],
  ['rewire', 'works'],
  ['reroof', 'works'],
  ['insulate', 'works'],
  ['reconnect', 'works'],
  ['pave', 'works'],
  ['supply', 'works',
  expression('i')`
    ^(?! ?(?:you with|the|a|an|further|any|more|some)? ?(?:an? |the |further |more )?(?:
        information|details|answers?|copy|copies|figures|response|update|evidence|teas?|biscuits|cakes?|coffee|refreshments|food|drinks|
        list|reasons?
      )\b
    )
  `],
  ['provide', 'works',
  expression('i')`
    £ ?\d|
    \b(?:
      funding|grant|compensation|refund|replacement|alternative accommodation|temporary accommodation|
      new (?:bins?|fence|door|road|home|flat|house|school|pitch|path|kerb|car park|boiler|kitchen)|skip|bollards?|fencing|railings?|
      parking (?:space|bay)s?|lighting|play equipment|shelter|sandbags|minibus|crossing|disabled bay|dropped kerb|security|staff|
      match funding|loan|guarantee|indemnity
    )\b
  `],
  ['deliver', 'works', thing],
  ['complete', 'works', /\b(?:works?|repairs?|scheme|resurfacing|job|installation|construction|clearance|purchase|sale|road|path|bridge|transfer)\b/i],
  ['finish', 'works', /\b(?:works?|repairs?|scheme|resurfacing|job|road|path|bridge)\b/i],
  ['start', 'works', worksOnSite],
  ['begin begins began begun beginning', 'works', worksOnSite],
  ['commence', 'works', worksOnSite],
  ['carry', 'works',
  expression('i')`
    ^ ?(?:out|the cost)\b[a-z' -]{0,40}\b
    (?:works?|repairs?|improvements?|resurfacing|clearance|alterations|cost|adaptations|treatment|replacement|installation|them|it)\b
  `],
  ['undertake undertakes undertook undertaken undertaking', 'works',
  expression('i')`
    ^ ?(?:the|all|any|these|those|this|your|urgent|emergency|full|further|necessary|remedial)?\b[a-z' -]{0,30}\b
    (?:works?|repairs?|improvements?|resurfacing|clearance|replacement)\b
  `],
  ['do does did done doing', 'works',
  expression('i')`
    ^ ?(?:the|all the|all|your|that|this|these|those) ?(?:remedial |repair |building |necessary |electrical )?
    (?:works?|repairs?|job|roof|kerbs?|road|path|drains|resurfacing|painting|fencing|windows)\b
  `],
  ['make makes made made making', 'works',
  expression('i')`
    ^ ?(?:
      good\W*$|up (?:the|any) (?:[a-z]+ )?(?:difference|shortfall|rest|balance|loss)|good (?:the|any|all|your|that|this|on the)|
      (?:it|that|the [a-z ]{1,25}|your [a-z ]{1,25}|everything) (?:good|safe)|
      (?:a|the|that|this|your|an?|another|full|payment|interim) ?[a-z ]{0,25}(?:payment|contribution|refund|donation|award|grant)
    )
  `],
  ['pick', 'money', /^ ?up (?:the|your|all|any|half) ?[a-z ]{0,20}(?:bill|tab|cost|costs|invoice|tabs?)\b/i],
  ['stump', 'money', /\bup\b/i],
  ['chip chips chipped chipped chipping', 'money', /\bin\b/i],
  ['fork', 'money', /\bout\b/i],
  ['take takes took taken taking', 'contract',
  expression('i')`
    ^ ?(?:
      you up on|(?:your|the) (?:[a-z']+ ){0,2}(?:offer|quot(?:e|ation)|tender|bid|price)\b|
      (?:on|up) (?:the|your) (?:lease|contract|offer|quote|tenancy|cost|liability)|down the|
      over (?:the )?(?:maintenance|lease|ownership|cost)|
      (?:it|them|all|both|the lot|two|three|four|five|six|seven|eight|nine|ten|a dozen|[a-z]+ty|\d+|a hundred) (?:of|at|off|for|units?)\b
    )
  `],
  ['cut cuts cut cut cutting', 'works', /\b(?:hedges?|trees?|grass|verges?|branch\w*|back|bushes|brambles|ivy|overgrowth)\b/i],
  ['end', 'contract', /\b(?:your|the|our|this) (?:[a-z]+ )?(?:contract|agreement|lease|tenancy|licence|engagement|appointment|hire)\b/i],
  ['terminate', 'contract', /\b(?:contract|agreement|lease|tenancy|licence|engagement|appointment)\b/i],
  ['suspend', 'contract', /\b(?:contract|agreement|licence|service|order)\b/i],
  ['return', 'money', /\b(?:deposit|money|bond|fees?|payment|£)/i],
  ['wipe', 'waiver', /\b(?:debt|arrears|rent|charge|slate|off|it|fine)\b/i],
  ['rehang rehangs rehung rehung rehanging', 'works'],
  ['freeze freezes froze frozen freezing', 'money', /\b(?:your|the) (?:[a-z]+ )?(?:rents?|fees?|charges?)\b/i],
  ['mow mows mowed mown mowing', 'works'],
  ['sweep sweeps swept swept sweeping', 'works', thing],
  ['repoint', 'works'],
  ['reglaze', 'works'],
  ['redo redoes redid redone redoing', 'works', thing],
  ['keep keeps kept kept keeping', 'works', keptOpen],
  ['leave leaves left left leaving', 'works', keptOpen],
  ['reopen', 'works'],
  ['see sees saw seen seeing', 'works', /^ ?to (?!it\b)/],
];

/** All five forms, in that order. @param written as in the list of verbs */
function formsOf(written: string): readonly string[] {
  if (written.indexOf(' ') >= 0) return written.split(' ');
  const stem = written.replace(/([^aeiou])y$/, '$1i');
  const past = /e$/.test(stem) ? `${stem}d` : `${stem}ed`;
  return [written, stem !== written || /(?:[sxz]|[cs]h)$/.test(stem) ? `${stem}es` : `${stem}s`, past, past, `${written.replace(/e$/, '')}ing`];
}

const formNames: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

interface Entry { readonly act: Act; readonly forms: readonly VerbForm[] }

/** The row of each written form; where two verbs share a form, the later one's. */
const rows = new Map<string, number>();
for (let row = 0; row < verbs.length; row += 1) for (const form of formsOf(verbs[row]![0])) rows.set(form, row);

const entries = new Map<string, Entry>();

/** The act that a word may name and the verb forms it may be; null for any other word. */
export function actNamed(word: string): Entry | null {
  const row = rows.get(word);
  if (row === undefined) return null;
  let entry = entries.get(word);
  if (entry === undefined) {
    const [forms, kind, about = null] = verbs[row]!;
    const written = formsOf(forms);
    entry = { act: { base: written[0]!, kind, about }, forms: formNames.filter((_, at) => written[at] === word) };
    entries.set(word, entry);
  }
  return entry;
}

/** May the word name an act? For the prefilter. */
export function isActForm(word: string): boolean {
  return rows.has(word);
}
