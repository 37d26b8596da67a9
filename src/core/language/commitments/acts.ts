/** What can be promised, by meaning: verbs with their forms (base, -s, past, participle, -ing) and what they must or must not be about. */

export type ActKind = 'accept' | 'contract' | 'permission' | 'money' | 'works' | 'waiver';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface Act {
  readonly base: string;
  readonly kind: ActKind;
  /** What follows the verb (or is the subject of its passive) must look like this; null: anything. */
  readonly about: RegExp | null;
}

const offer = /\b(?:offers?|quot(?:e|es|ation|ations)|tenders?|bids?|terms|estimates?|prices?|pricing|proposals?|settlement|figures?|rates?|contracts?|agreements?|leases?|licen[cs]es?|tenanc(?:y|ies)|purchase|variations?|conditions|heads of terms|bill of quantities|deal)\b|£ ?\d/i;
const money = /£ ?\d|\b(?:costs?|bills?|invoices?|fees?|expenses?|excess|charges?|compensation|money|funds?|funding|grants?|payments?|sums?|rents?|deposits?|fines?|penalt(?:y|ies)|arrears|debts?|loss(?:es)?|damages?|tab|shortfall|balance|claims?|repairs?|claim|half|remainder|rest of it|lot|refunds?|rebates?|pcn|notices?|interest|hire|rates|budget|thousand|hundred|grand|quid|pounds|fares?|tickets?|account|funeral|whatever|it all|all of it|the lot|everything)\b/i;
const waivable = /\b(?:fees?|charges?|fines?|penalt(?:y|ies)|arrears|debts?|rents?|pcn|notices?|tickets?|conditions?|requirements?|bills?|invoices?|liabilit(?:y|ies)|rights?|costs?|interest|deposit|claim|overpayment|surcharge|summons|council tax)|£ ?\d/i;
const permission = /\b(?:permissions?|consents?|licen[cs]es?|applications?|extensions?|exemptions?|use|easement|access|wayleave|permits?|approval|requests?|you|your|right|rights|tenanc(?:y|ies)|leases?|time|stay|relief|discount)\b/i;
const thing = /\b(?:works?|repairs?|scheme|improvements?|job|roads?|street|path|footpath|pavements?|kerbs?|resurfacing|crossing|bollards?|lights?|lighting|fences?|fencing|railings?|gates?|walls?|roof|drains?|gull(?:y|ies)|trees?|hedges?|signs?|benches|bench|bins?|skip|play|playground|equipment|bridge|ramp|steps|door|windows?|kitchen|bathroom|boiler|heating|lift|barriers?|cameras?|cctv|cones|space|spaces|bays?|site|house|home|homes|flats?|property|building|hall|centre|toilets?|pool|library|pitch|pavilion|shelter|planters?|surface|tarmac|pump|sandbags|transport|bus|minibus|accommodation|car park|charger|charging points?|installation|construction|extension|refurbishment|maintenance|clearance|replacement|one|ones)\b/i;

/** Verbs whose object tells whether anything is committed. */
const verbs: readonly (readonly [forms: string, kind: ActKind, about?: RegExp])[] = [
  // base -s past participle -ing
  ['accept accepts accepted accepted accepting', 'accept', offer],
  ['agree agrees agreed agreed agreeing', 'accept', /^ ?(?:that |to )?you (?:may|can|will|shall|to)\b|\b(?:offers?|quot(?:e|ation)s?|tenders?|bids?|terms|estimates?|prices?|proposals?|settlement|figures?|rates?|contracts?|leases?|licen[cs]e|purchase|variations?|conditions|deal|increase|extension|amendments?|sum|compensation|discount|reduction|rent review|rents?|fees?|hire|request|what you (?:ask|propose|suggest)|you propose|you suggested)\b|£ ?\d/i],
  ['approve approves approved approved approving', 'permission', /^(?! ?of\b)[^]*\b(?:rent|period|quot|tender|estimate|applications?|grants?|claims?|requests?|plans?|payments?|invoices?|funding|bids?|orders?|purchase|spend|expenditure|licen[cs]e|extension|lease|works?|loan|proposals?|designs?|drawings?|variations?|budget)|£ ?\d/i],
  ['award awards awarded awarded awarding', 'contract'],
  ['appoint appoints appointed appointed appointing', 'contract', /\b(?:you|your|contractors?|firm|company|ltd|limited|consultants?|architects?|surveyors?|supplier)\b/i],
  ['engage engages engaged engaged engaging', 'contract', /\b(?:your (?:services|firm|company)|contractors?|you as|you to|firm|consultants?)\b/i],
  ['hire hires hired hired hiring', 'contract'],
  ['commission commissions commissioned commissioned commissioning', 'contract'],
  ['order orders ordered ordered ordering', 'contract'],
  ['purchase purchases purchased purchased purchasing', 'contract'],
  ['buy buys bought bought buying', 'contract'],
  ['sell sells sold sold selling', 'contract'],
  ['lease leases leased leased leasing', 'contract'],
  ['rent rents rented rented renting', 'contract'],
  ['renew renews renewed renewed renewing', 'contract'],
  ['extend extends extended extended extending', 'contract', /\b(?:contracts?|leases?|agreements?|licen[cs]es?|tenanc(?:y|ies)|deadline|term|arrangement|hours|loan|engagement|hire|services|appointment|stay|hire period)\b/i],
  ['sign signs signed signed signing', 'contract', /^ ?off (?:on )?(?:your|the|it)\b|\b(?:contracts?|leases?|agreements?|deeds?|licen[cs]es?|order|transfer|paperwork|deal|tenancy)\b|^\W*$|^ ?(?:on|tomorrow|today|this week|next week)\b/i],
  ['enter enters entered entered entering', 'contract', /\b(?:contracts?|leases?|agreements?|arrangement|partnership)\b/i],
  ['place places placed placed placing', 'contract', /\borders?\b/i],
  ['transfer transfers transferred transferred transferring', 'contract', /\b(?:land|asset|lease|ownership|building|freehold|hall|money|funds)\b|£ ?\d/i],
  ['grant grants granted granted granting', 'permission', permission],
  ['permit permits permitted permitted permitting', 'permission', /\b(?:you|your|use|works?|development|event|extension)\b/i],
  ['allow allows allowed allowed allowing', 'permission', /\b(?:you|your)\b/i],
  ['let lets let let letting', 'permission', /^ ?(?:to you|you (?:have(?! (?:an? |our |my |the |your |it |some |more |further )?(?:[a-z]+ )?(?:cop|decision|answer|repl|respons|date|detail|figure|news|note|update|report|information|view|thought|comment|in writing|minutes|it\b))|use|off|keep|build|stay|park|put|hold|run|rent|occupy|take on|go ahead)|the [a-z ]{1,25}to (?:you|your)|the (?:hall|unit|land|field|shop|flat|building))\b/i],
  ['license licenses licensed licensed licensing', 'permission'],
  ['authorise authorises authorised authorised authorising', 'permission', /\b(?:you|your|works?|payments?|invoices?|spend|expenditure|purchase|release|them|contractors?|use|transfer|refund|orders?|variation)\b|£ ?\d/i],
  ['authorize authorizes authorized authorized authorizing', 'permission', /\b(?:you|your|works?|payments?|invoices?|spend|purchase|release|them|contractors?|use)\b/i],
  ['consent consents consented consented consenting', 'permission'],
  ['rehouse rehouses rehoused rehoused rehousing', 'permission'],
  ['offer offers offered offered offering', 'contract', /£ ?\d|\b(?:contract|tenancy|lease|flat|house|home|property|grant|funding|compensation|payment|settlement|place|job|post|position|refund|reimburse|discount|goodwill|order|rent|sum|work|pitch|plot|licence|permission|extension|loan|reduction)\b/i],
  ['pay pays paid paid paying', 'money'],
  ['fund funds funded funded funding', 'money'],
  ['reimburse reimburses reimbursed reimbursed reimbursing', 'money'],
  ['refund refunds refunded refunded refunding', 'money'],
  ['repay repays repaid repaid repaying', 'money'],
  ['compensate compensates compensated compensated compensating', 'money'],
  ['recompense recompenses recompensed recompensed recompensing', 'money'],
  ['indemnify indemnifies indemnified indemnified indemnifying', 'money'],
  ['underwrite underwrites underwrote underwritten underwriting', 'money'],
  ['finance finances financed financed financing', 'money'],
  ['bankroll bankrolls bankrolled bankrolled bankrolling', 'money'],
  ['subsidise subsidises subsidised subsidised subsidising', 'money'],
  ['settle settles settled settled settling', 'money', /^ ?up with you\b|£ ?\d|\b(?:costs?|bills?|invoices?|fees?|expenses?|claims?|debts?|account|damages?|balance|arrears|excess|half|tab|fines?|it all|lot)\b/i],
  ['cover covers covered covered covering', 'money', money],
  ['meet meets met met meeting', 'money', /£ ?\d|\b(?:costs?|bills?|invoices?|fees?|expenses?|excess|charges?|claims?|shortfall|price|losses|expense|funding)\b(?! (?:concerns?|pressures?|targets?|questions?))/i],
  ['bear bears bore borne bearing', 'money', money],
  ['foot foots footed footed footing', 'money', money],
  ['stand stands stood stood standing', 'money', /^ ?(?:the|your|all|any|half)?[a-z ]{0,20}\b(?:costs?|bills?|expenses?)\b/i],
  ['absorb absorbs absorbed absorbed absorbing', 'money', money],
  ['contribute contributes contributed contributed contributing', 'money', /£ ?\d|\b(?:towards?|costs?|half|per cent|percent)\b/i],
  ['donate donates donated donated donating', 'money'],
  ['match matches matched matched matching', 'money', money],
  ['credit credits credited credited crediting', 'money', money],
  ['release releases released released releasing', 'money', money],
  ['allocate allocates allocated allocated allocating', 'money', money],
  ['give gives gave given giving', 'money', /£ ?\d|\b(?:grants?|compensation|refunds?|permission|consent|the contract|the work|the job|discount|rebate|tenancy|lease|notice to quit|(?:month|week|day)s?'? notice|formal notice|your money back|undertaking|guarantee|go-ahead|green light|indemnity)\b/i],
  ['put puts put put putting', 'works', /^ ?(?:£ ?\d|(?:in|up|down|back|right)\b|(?:it|that|this|things|the|a|an|your|new|some|two|three|four|six|both)\b[a-z' -]{0,40}\b(?:right|in|up|back|down|towards?)\b)/i],
  ['waive waives waived waived waiving', 'waiver', /^ ?(?:it|that|this|them|all|your)\b|\b(?:fees?|charges?|fines?|penalt\w+|arrears|debts?|rents?|costs?|rights?|interest|conditions?|requirements?|notice|deposit|claim|surcharge)\b|£/i],
  ['cancel cancels cancelled cancelled cancelling', 'waiver', waivable],
  ['write writes wrote written writing', 'waiver', /\boff\b/i],
  ['quash quashes quashed quashed quashing', 'waiver', waivable],
  ['withdraw withdraws withdrew withdrawn withdrawing', 'waiver', /\b(?:fines?|pcn|penalt(?:y|ies)|charges?|notices?|tickets?|summons|claim|objections?|proceedings|prosecution|enforcement)\b/i],
  ['drop drops dropped dropped dropping', 'waiver', /\b(?:fines?|penalt(?:y|ies)|charges?|claim|case|proceedings|prosecution|enforcement|court action)\b/i],
  ['knock knocks knocked knocked knocking', 'waiver', /£ ?\d|\b(?:off|down)\b/i],
  ['repair repairs repaired repaired repairing', 'works'],
  ['resurface resurfaces resurfaced resurfaced resurfacing', 'works'],
  ['retarmac retarmacs retarmacked retarmacked retarmacking', 'works'],
  ['tarmac tarmacs tarmacked tarmacked tarmacking', 'works'],
  ['patch patches patched patched patching', 'works'],
  ['fill fills filled filled filling', 'works', /\b(?:pot-?holes?|holes?|gaps?|trench\w*|cracks?|ditch|pit|ruts?|craters?|bins?|skip|it in|that in|them in|dip|sinkhole)\b/i],
  ['rebuild rebuilds rebuilt rebuilt rebuilding', 'works'],
  ['build builds built built building', 'works', thing],
  ['construct constructs constructed constructed constructing', 'works'],
  ['erect erects erected erected erecting', 'works'],
  ['install installs installed installed installing', 'works'],
  ['reinstall reinstalls reinstalled reinstalled reinstalling', 'works'],
  ['reinstate reinstates reinstated reinstated reinstating', 'works'],
  ['replace replaces replaced replaced replacing', 'works'],
  ['restore restores restored restored restoring', 'works', thing],
  ['mend mends mended mended mending', 'works'],
  ['fix fixes fixed fixed fixing', 'works', /^(?! ?(?:a|the|another|up a)? ?(?:time|date|meeting|appointment|call|slot|day|visit)\b)/i],
  ['refit refits refitted refitted refitting', 'works'],
  ['fit fits fitted fitted fitting', 'works', thing],
  ['refurbish refurbishes refurbished refurbished refurbishing', 'works'],
  ['upgrade upgrades upgraded upgraded upgrading', 'works'],
  ['repaint repaints repainted repainted repainting', 'works'],
  ['redecorate redecorates redecorated redecorated redecorating', 'works'],
  ['paint paints painted painted painting', 'works', /^(?! ?a (?:picture|different))/i],
  ['relay relays relaid relaid relaying', 'works', thing],
  ['lay lays laid laid laying', 'works', thing],
  ['dig digs dug dug digging', 'works'],
  ['dredge dredges dredged dredged dredging', 'works'],
  ['drain drains drained drained draining', 'works'],
  ['unblock unblocks unblocked unblocked unblocking', 'works'],
  ['jet jets jetted jetted jetting', 'works'],
  ['clear clears cleared cleared clearing', 'works', /^(?! ?(?:up|this up|things up|my|our|it with|this with|the (?:air|diary|confusion|misunderstanding)))/i],
  ['clean cleans cleaned cleaned cleaning', 'works'],
  ['fell fells felled felled felling', 'works'],
  ['prune prunes pruned pruned pruning', 'works'],
  ['pollard pollards pollarded pollarded pollarding', 'works'],
  ['trim trims trimmed trimmed trimming', 'works'],
  ['plant plants planted planted planting', 'works'],
  ['remove removes removed removed removing', 'works', /^(?! ?(?:you|me|him|her|them|any (?:doubt|reference)|(?:the|this|that|it|your) ?(?:item|name|comments?|wording|paragraph|post|details|address)?\b ?(?:from (?:the (?:agenda|list|report|minutes)|my|our)|name|comment|wording|paragraph)))/i],
  ['demolish demolishes demolished demolished demolishing', 'works'],
  ['widen widens widened widened widening', 'works', thing],
  ['grit grits gritted gritted gritting', 'works'],
  ['rewire rewires rewired rewired rewiring', 'works'],
  ['reroof reroofs reroofed reroofed reroofing', 'works'],
  ['insulate insulates insulated insulated insulating', 'works'],
  ['reconnect reconnects reconnected reconnected reconnecting', 'works'],
  ['pave paves paved paved paving', 'works'],
  ['supply supplies supplied supplied supplying', 'works', /^(?! ?(?:you with|the|a|an|further|any|more|some)? ?(?:an? |the |further |more )?(?:information|details|answers?|copy|copies|figures|response|update|evidence|teas?|biscuits|cakes?|coffee|refreshments|food|drinks|list|reasons?)\b)/i],
  ['provide provides provided provided providing', 'works', /£ ?\d|\b(?:funding|grant|compensation|refund|replacement|alternative accommodation|temporary accommodation|new (?:bins?|fence|door|road|home|flat|house|school|pitch|path|kerb|car park|boiler|kitchen)|skip|bollards?|fencing|railings?|parking (?:space|bay)s?|lighting|play equipment|shelter|sandbags|minibus|crossing|disabled bay|dropped kerb|security|staff|match funding|loan|guarantee|indemnity)\b/i],
  ['deliver delivers delivered delivered delivering', 'works', thing],
  ['complete completes completed completed completing', 'works', /\b(?:works?|repairs?|scheme|resurfacing|job|installation|construction|clearance|purchase|sale|road|path|bridge|transfer)\b/i],
  ['finish finishes finished finished finishing', 'works', /\b(?:works?|repairs?|scheme|resurfacing|job|road|path|bridge)\b/i],
  ['start starts started started starting', 'works', /\b(?:works?|repairs?|on site|construction|resurfacing|building|demolition|clearance)\b/i],
  ['begin begins began begun beginning', 'works', /\b(?:works?|repairs?|on site|construction|resurfacing|building|demolition|clearance)\b/i],
  ['commence commences commenced commenced commencing', 'works', /\b(?:works?|repairs?|on site|construction|resurfacing|building|demolition)\b/i],
  ['carry carries carried carried carrying', 'works', /^ ?(?:out|the cost)\b[a-z' -]{0,40}\b(?:works?|repairs?|improvements?|resurfacing|clearance|alterations|cost|adaptations|treatment|replacement|installation|them|it)\b/i],
  ['undertake undertakes undertook undertaken undertaking', 'works', /^ ?(?:the|all|any|these|those|this|your|urgent|emergency|full|further|necessary|remedial)?\b[a-z' -]{0,30}\b(?:works?|repairs?|improvements?|resurfacing|clearance|replacement)\b/i],
  ['do does did done doing', 'works', /^ ?(?:the|all the|all|your|that|this|these|those) ?(?:remedial |repair |building |necessary |electrical )?(?:works?|repairs?|job|roof|kerbs?|road|path|drains|resurfacing|painting|fencing|windows)\b/i],
  ['make makes made made making', 'works', /^ ?(?:good\W*$|good (?:the|any|all|your|that|this|on the)|(?:it|that|the [a-z ]{1,25}|your [a-z ]{1,25}|everything) (?:good|safe)|(?:a|the|that|this|your|an?|another|full|payment|interim) ?[a-z ]{0,25}(?:payment|contribution|refund|donation|award|grant))/i],
  ['pick picks picked picked picking', 'money', /^ ?up (?:the|your|all|any|half) ?[a-z ]{0,20}(?:bill|tab|cost|costs|invoice|tabs?)\b/i],
  ['stump stumps stumped stumped stumping', 'money', /\bup\b/i],
  ['chip chips chipped chipped chipping', 'money', /\bin\b/i],
  ['fork forks forked forked forking', 'money', /\bout\b/i],
  ['take takes took taken taking', 'contract', /^ ?(?:you up on|(?:your|the) (?:[a-z']+ ){0,2}(?:offer|quot(?:e|ation)|tender|bid|price)\b|(?:on|up) (?:the|your) (?:lease|contract|offer|quote|tenancy|cost|liability)|down the|over (?:the )?(?:maintenance|lease|ownership|cost)|(?:it|them|all|both|the lot|two|three|four|five|six|seven|eight|nine|ten|a dozen|[a-z]+ty|\d+|a hundred) (?:of|at|off|for|units?)\b)/i],
  ['cut cuts cut cut cutting', 'works', /\b(?:hedges?|trees?|grass|verges?|branch\w*|back|bushes|brambles|ivy|overgrowth)\b/i],
  ['end ends ended ended ending', 'contract', /\b(?:your|the|our|this) (?:[a-z]+ )?(?:contract|agreement|lease|tenancy|licence|engagement|appointment|hire)\b/i],
  ['terminate terminates terminated terminated terminating', 'contract', /\b(?:contract|agreement|lease|tenancy|licence|engagement|appointment)\b/i],
  ['suspend suspends suspended suspended suspending', 'contract', /\b(?:contract|agreement|licence|service|order)\b/i],
  ['return returns returned returned returning', 'money', /\b(?:deposit|money|bond|fees?|payment|£)/i],
  ['wipe wipes wiped wiped wiping', 'waiver', /\b(?:debt|arrears|rent|charge|slate|off|it|fine)\b/i],
  ['rehang rehangs rehung rehung rehanging', 'works'],
  ['freeze freezes froze frozen freezing', 'money', /\b(?:your|the) (?:[a-z]+ )?(?:rents?|fees?|charges?)\b/i],
  ['mow mows mowed mown mowing', 'works'],
  ['sweep sweeps swept swept sweeping', 'works', thing],
  ['regravel regravels regravelled regravelled regravelling', 'works'],
  ['repoint repoints repointed repointed repointing', 'works'],
  ['reglaze reglazes reglazed reglazed reglazing', 'works'],
  ['redo redoes redid redone redoing', 'works', thing],
  ['keep keeps kept kept keeping', 'works', /^ ?(?:the|your|that|this|it|both)\b[a-z' ]{0,40}\b(?:open|free of charge|running|free)\b/i],
  ['reopen reopens reopened reopened reopening', 'works'],
];

const formNames: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

interface Entry { readonly act: Act; readonly forms: readonly VerbForm[] }

/** The row of each written form; where two verbs share a form, the later one's. */
const rows = new Map<string, number>();
for (let row = 0; row < verbs.length; row += 1) for (const form of verbs[row]![0].split(' ')) rows.set(form, row);

const entries = new Map<string, Entry>();

/** The act that a word may name and the verb forms it may be; null for any other word. */
export function actNamed(word: string): Entry | null {
  const row = rows.get(word);
  if (row === undefined) return null;
  let entry = entries.get(word);
  if (entry === undefined) {
    const [forms, kind, about = null] = verbs[row]!;
    const written = forms.split(' ');
    entry = { act: { base: written[0]!, kind, about }, forms: formNames.filter((_, at) => written[at] === word) };
    entries.set(word, entry);
  }
  return entry;
}

/** May the word name an act? For the prefilter. */
export function isActForm(word: string): boolean {
  return rows.has(word);
}
