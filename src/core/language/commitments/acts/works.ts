/** Doing works: "we will resurface the road", "the council will see to it". */
import { type WrittenVerb, nouns } from './written-verb.ts';
import { expression, unbroken } from '../../unbroken.ts';

/** What is put up, mended or taken away. */
export const things = unbroken`
  works?|repairs?|scheme|improvements?|job|roads?|street|path|footpath|pavements?|kerbs?|resurfacing|crossing|bollards?|lights?|lighting|
  fences?|fencing|railings?|gates?|walls?|roof|drains?|gull(?:y|ies)|trees?|hedges?|signs?|benches|bench|bins?|skip|play|playground|
  equipment|bridge|ramp|steps|door|windows?|kitchen|bathroom|boiler|heating|lift|barriers?|cameras?|cctv|cones|space|spaces|bays?|site|
  house|home|homes|flats?|property|building|hall|centre|toilets?|pool|library|pitch|pavilion|shelter|planters?|surface|tarmac|pump|sandbags|
  transport|bus|minibus|accommodation|car park|charger|charging points?|installation|construction|extension|refurbishment|maintenance|
  clearance|replacement|one|ones
`;
const thing = nouns(things);
const keptOpen = expression('i')`
  ^ ?(?:(?:the|your|that|this|it|both)\b(?! (?:matter|meeting|option|question|item|case|conversation)\b)[a-z' ]{0,40}\b)?
  (?:open|unlocked|free of charge|running|free)\b(?! (?:for|to) (?:comment|question|debate|discussion|offers|further))
`;
const worksOnSite = /\b(?:works?|repairs?|on site|construction|resurfacing|building|demolition|clearance)\b/i;

export const works: readonly WrittenVerb[] = [
  ['put puts put put putting',
  expression('i')`
    ^ ?(?:
      £ ?\d|(?:in|up|down|back|right|on(?= (?:for|by|before)))\b|
      (?:it|that|this|things|the|a|an|your|new|some|two|three|four|six|both)\b[a-z' -]{0,40}\b(?:right|in|up|back|down|towards?)\b
    )
  `],
  ['repair'],
  ['resurface'],
  ['retarmac retarmacs retarmacked retarmacked retarmacking'],
  ['tarmac tarmacs tarmacked tarmacked tarmacking'],
  ['patch'],
  ['fill', /\b(?:pot-?holes?|holes?|gaps?|trench\w*|cracks?|ditch|pit|ruts?|craters?|bins?|skip|it in(?! together)|that in|them in|dip|sinkhole)\b/i],
  ['rebuild rebuilds rebuilt rebuilt rebuilding'],
  ['build builds built built building', thing],
  ['construct'],
  ['erect'],
  ['install'],
  ['reinstall'],
  ['reinstate'],
  ['replace'],
  ['restore', thing],
  ['mend'],
  ['fix', /^(?! ?(?:a|the|another|up a)? ?(?:time|date|meeting|appointment|call|slot|day|visit)\b)/i],
  ['refit refits refitted refitted refitting'],
  ['fit fits fitted fitted fitting', thing],
  ['refurbish'],
  ['upgrade'],
  ['repaint'],
  ['redecorate'],
  ['paint', /^(?! ?a (?:picture|different))/i],
  ['relay relays relaid relaid relaying', thing],
  ['lay lays laid laid laying', thing],
  ['dig digs dug dug digging'],
  ['dredge'],
  ['drain'],
  ['unblock'],
  ['jet jets jetted jetted jetting'],
  ['clear', /^(?! ?(?:up|this up|things up|my|our|it with|this with|the (?:air|diary|confusion|misunderstanding)))/i],
  ['clean'],
  ['fell'],
  ['prune'],
  ['pollard'],
  ['trim trims trimmed trimmed trimming'],
  ['plant'],
  ['remove',
  expression('i')`
    ^
    (?! ?(?:you|me|him|her|them|any (?:doubt|reference)|[a-z ]{0,20}(?:agenda|list|report|minutes|my|our|name|comment|wording|paragraph)\b))
  `],
  ['demolish'],
  ['widen', thing],
  ['grit grits gritted gritted gritting'],
  ['rewire'],
  ['reroof'],
  ['insulate'],
  ['reconnect'],
  ['pave'],
  ['supply',
  expression('i')`
    ^(?! ?(?:you with|the|a|an|further|any|more|some)? ?(?:an? |the |further |more )?(?:
        information|details|answers?|copy|copies|figures|response|update|evidence|teas?|biscuits|cakes?|coffee|refreshments|food|drinks|
        list|reasons?
      )\b
    )
  `],
  ['provide',
  expression('i')`
    £ ?\d|
    \b(?:
      funding|grant|compensation|refund|replacement|alternative accommodation|temporary accommodation|
      new (?:bins?|fence|door|road|home|flat|house|school|pitch|path|kerb|car park|boiler|kitchen)|skip|bollards?|fencing|railings?|
      parking (?:space|bay)s?|lighting|play equipment|shelter|sandbags|minibus|crossing|disabled bay|dropped kerb|security|staff|
      match funding|loan|guarantee|indemnity
    )\b
  `],
  ['deliver', thing],
  ['complete', /\b(?:works?|repairs?|scheme|resurfacing|job|installation|construction|clearance|purchase|sale|road|path|bridge|transfer)\b/i],
  ['finish', /\b(?:works?|repairs?|scheme|resurfacing|job|road|path|bridge)\b/i],
  ['start', worksOnSite],
  ['begin begins began begun beginning', worksOnSite],
  ['commence', worksOnSite],
  ['carry',
  expression('i')`
    ^ ?(?:out|the cost)\b[a-z' -]{0,40}\b
    (?:works?|repairs?|improvements?|resurfacing|clearance|alterations|cost|adaptations|treatment|replacement|installation|them|it)\b
  `],
  ['undertake undertakes undertook undertaken undertaking',
  expression('i')`
    ^ ?(?:the|all|any|these|those|this|your|urgent|emergency|full|further|necessary|remedial)?\b[a-z' -]{0,30}\b
    (?:works?|repairs?|improvements?|resurfacing|clearance|replacement)\b
  `],
  ['do does did done doing',
  expression('i')`
    ^ ?(?:the|all the|all|your|that|this|these|those) ?(?:remedial |repair |building |necessary |electrical )?
    (?:works?|repairs?|job|roof|kerbs?|road|path|drains|resurfacing|painting|fencing|windows)\b
  `],
  ['make makes made made making',
  expression('i')`
    ^ ?(?:
      good\W*$|up (?:the|any) (?:[a-z]+ )?(?:difference|shortfall|rest|balance|loss)|good (?:the|any|all|your|that|this|on the)|
      (?:it|that|the [a-z ]{1,25}|your [a-z ]{1,25}|everything) (?:good|safe)|
      (?:a|the|that|this|your|an?|another|full|payment|interim) ?[a-z ]{0,25}(?:payment|contribution|refund|donation|award|grant)
    )
  `],
  ['cut cuts cut cut cutting', /\b(?:hedges?|trees?|grass|verges?|branch\w*|back|bushes|brambles|ivy|overgrowth)\b/i],
  ['rehang rehangs rehung rehung rehanging'],
  ['mow mows mowed mown mowing'],
  ['sweep sweeps swept swept sweeping', thing],
  ['repoint'],
  ['reglaze'],
  ['redo redoes redid redone redoing', thing],
  ['keep keeps kept kept keeping', keptOpen],
  ['leave leaves left left leaving', keptOpen],
  ['reopen'],
  ['see sees saw seen seeing', /^ ?to (?!it\b)/],
];
