/** A change to what everybody in a place uses: a verb of change with a public thing, in either order. */
import { weekday, wordsOf } from '../phrase.ts';
import { blot } from './place-of-matter.ts';
import { count } from './significant.ts';
import { expression, unbroken } from '../unbroken.ts';

const change = '(?:' + [
  'end(?:s|ed|ing)?', 'stop(?:s|ped|ping)?', 'ceas\\w+', 'finish(?:es|ing)?', 'clos(?:e|es|ed|ing|ure)', 'shut(?:s|ting)?',
  'com(?:e|es|ing) (?:off|down|up|out|away|to an end)', '(?:tak(?:e|es|en|ing)|took) (?:[\\w-]+ ){0,6}(?:down|out|up|away|in|off)',
  '(?:taken|put|dug|ripped|pulled) (?:in|out|up|down|away|off)', 'remov\\w+', 'fell(?:ed|ing)', 'merg\\w+',
  'mov(?:e|es|ed|ing)',
  unbroken`
    (?:not|\w+n't) (?:to |be )?(?:keep|renew(?:ed)?|replaced?|come|continue|extend|recruit\w*|re-?let|let|allow|run|fund|open)
  `, 'cannot (?:keep|find|continue|afford|fund|staff|run)',
  'no longer', 'go(?:es|ing)? (?:off|out|under|up|to)', 'switch(?:es|ed|ing)? (?:on|off)', 'switch-on', 'dig(?:s|ging)?', 'dug',
  'demolish\\w*', 'build(?:s|ing)?', 'built', 're-?buil[dt]\\w*', 'put(?:ting)? (?:up|in)', 'lay(?:s|ing)?', 'laid', 'conver(?:t\\w*|sion)',
  'sell(?:s|ing)?', 'sold', 'sale',
  'leas(?:e|es|ed|ing)', 'rent(?:ing)?', 'chosen', 'hir(?:e|ing) out', 'not (?:be able to )?use', 'need (?:somewhere|another)',
  'transfer\\w*', 'hand(?:ed|ing)? (?:over|back)', 'giv(?:e|es|en|ing) up', 'withdr[ae]w\\w*', 'los(?:e|es|ing|s)', 'lost',
  'last (?:call|visit|day|run|service|session|patients)', 'lock(?:ed|ing)?', 'fined', 'need (?:a|the) permit',
  'ban(?:ned|ning|s)?', 'restrict\\w*', 'reduc\\w+', 'replac\\w+', 'introduc\\w+', 'extend\\w*', 'evacuat\\w*', 'shift(?:ed|ing)',
  'collaps\\w*', 'crack(?:ed|ing|s)?', 'widen\\w*',
  'narrow(?:ed|ing)', 'divert\\w*', 're-?rout\\w*', 'relocat\\w*', 're-?open\\w*', 'cut(?:s|ting)?', 'axe[ds]?', 'scrap(?:ped|ping)?',
  'suspend\\w*', 'get through', 'open(?:s|ed|ing)?', 'creat(?:e|es|ed|ing)', 'let (?:\\w+ ){0,3}(?:over|across|through)',
  'halv(?:e|ed|ing)', 'trebl\\w*', 'doubl(?:e|ed|ing)', 'install\\w*', 'erect\\w*', 'excavat\\w*', 'repair(?:s|ing)?', 'strengthen\\w*',
  'drain(?:ed|ing)', 'fenc(?:ed|ing)', '(?:is|are) going(?=[.,;]| for good| altogether| at| next| from| on the|$)', 'for the chop',
].join('|') + ')';

const publicThing = '(?:' + [
  'carriageways?', 'roads?', 'streets', 'lanes', 'bridges?', 'footbridges?', 'crossings?', 'patrols?', 'lollipop',  'footpaths?', 'paths?',
  'pavements?', 'lamps', 'street\\s?lights', 'lights', 'lighting', 'gritting', 'cameras', 'signs', 'parking spaces', 'loading bay', 'beach',
  'bathing', 'buses', 'bus (?:service|route|lane|stop|shelter)s?', 'roundabout', 'junction', 'traffic', 'vehicles?', 'drivers',
  'anyone (?:driving|parking)', 'tonnes', 'leave a car', 'kerbs?', 'steps', 'slipway', 'quay', 'towpath',
  'cycle\\w* (?:lane|path|route|track)', 'railings',
  'nursery', 'nurseries', 'library', 'libraries', 'schools?', 'primaries', 'academy', 'boathouse', 'bandstand',
  'pavilion', 'halls?', 'clubs?', 'pool', 'baths', 'toilets', 'garages', 'shelters?', 'playground', 'play (?:area|space|equipment)',
  'skate\\s?park', 'tennis courts', 'bowling green', 'pitch(?:es)?', 'allotments', 'cemetery', 'market', 'museum', 'theatre', 'surgery',
  'clinic', 'hub', 'community centre', 'pharmacy', 'post office', 'day centre', 'care home', 'hostel', 'depot', 'tip',
  'recycling (?:site|centre|bank)s?', '(?:bottle|bring|clothes|textile) (?:banks?|sites?)', 'wardens?', 'cctv', 'shops',
  'trees', 'oaks', 'limes', 'elms', 'planes', 'chestnuts', 'poplars', 'beeches', 'cherries', 'sycamores', 'willows', 'avenue of',
  'hedgerow', 'woodland', 'meadow', 'fields?', 'common', 'village green', 'paddock', 'barn', 'land', 'homes', 'houses',
  'households', 'families', 'flats', 'bungalows', 'blocks?', 'tower', 'church', 'chapel', 'sea wall', 'retaining wall', 'embankment',
  'culvert', 'sewer', 'pumping station', 'sluice', 'cliff',
].join('|') + ')';

const changed = [
  wordsOf([`${change}[^.;]{0,80} ${publicThing}`]),
  wordsOf([`${publicThing}[^.;]{0,80} ${change}`]),
  wordsOf([`(?:tak(?:e|es|en|ing)|pull(?:ed|ing)?|rip(?:ped|ping)?) [^.;]{0,40}${publicThing} (?:away|out|down|up)`]),
  wordsOf([
    `(?:start|starting|begin|beginning|dig|digging|work|working) (?:on|up|along|in) ${blot}`,
    `${blot}[^.;]{0,40} (?:will|to|must) (?:be )?(?:shut|closed?|come|dug|lose|locked)`,
    'need the (?:road|street|square|green)',
  ]),
];

/** What one person or household has with the council. */
const oneHousehold = wordsOf([
  unbroken`
    your (?:own )?(?:\w+ )?(?:
      applications?|extension|claim|tenancy|flat|house|home|property|garden|drive|bins?|box|sacks?|permit|badge|booking|account|complaint|
      request|enquiry|query|licence|plot|pitch|stall|grave|sofa|subscription|course|lesson|ticket|fine|bill|garage|tree|hedge|fence|
      boundary|boiler|kitchen|dormer|drawings?|cv|loft|conservatory|porch|shop front|vehicle|car|dog|child|order|delivery|registration|
      visit|stay
    )
  `,
  'your (?:son|daughter|mother|father|husband|wife|late)',
  '(?:i enclose|attached is) (?:a|the|your) (?:form|list|leaflet|copy|certificate)',
]);

/** It is decided, planned, under way or just come about; not history, not directions. */
const now = wordsOf([
  'will', '\'ll', '(?:wo|sha|ca)n\'t', 'shall', 'must', 'should', 'can', 'cannot', 'would', 'to be',
  unbroken`
    (?:is|are|was|were) (?:now )?(?:
      to|being|due|going|about|ready|planned|thinking|looking|considering|starting
    )
  `, `(?:is|are|was|were|(?:we|they|it|that|who)'(?:re|s)) (?:now |also |both |all )?(?=[\\w-]+ing\\b)${change}`,
  '(?:has|have|had) \\w+', 'needs? to', 'want(?:s|ed)? to', 'inten[dt]\\w*', 'plans?', 'propos\\w+',
  'agreed', 'deci(?:ded|sion)', 'resolved', 'voted', 'minded', 'means that', 'under (?:the|our|a)', 'approv\\w+', 'grant(?:ed)?',
  'permission',
  'from (?:'
    +   `[0-9]|next|${weekday}|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october`
    + ')',
  'by the end of', 'tonight', 'tomorrow', 'next (?:week|month|year|spring|summer|autumn|winter)',
  'this (?:week|month|spring|summer|autumn|winter|afternoon|evening)',
]);
const history = expression('i')`
  \b(?:in|since|from|until|before|of) 1[0-9]{3}s?\b|\b(?:could|would|can|may) (?:you|your|i|we) |
  \b(?:welcome|congratulations|directions|turn (?:left|right))\b
`;

/** Does the sentence tell of a change to something public? `text` has its places blotted out. */
export function tellsOfChange(text: string): boolean {
  return now.test(text) && !history.test(text) && changed.some((pattern) => pattern.test(text));
}

const publicSubject = wordsOf([publicThing]);

/** "They will be felled" with the public thing of the sentence before for its subject; '' where there is none. */
export function withSubject(text: string, before: string): string {
  const rest = /^\s*(?:they|these|both|all|it|this)\b(.*)/i.exec(text)?.[1];
  const thing = rest === undefined ? undefined : publicSubject.exec(before)?.[0];
  return thing === undefined ? '' : thing + rest!;
}

const neighbours = unbroken`
  (?:(?:allotment|plot|stall|permit|licence|garage)[- ]?)?
  (?:holders|tenants|residents|households|householders|leaseholders|traders|neighbours|families|occupiers|moorers)
`;
/** "All thirty holders have had the same letter": the reader is one of many. */
const many = wordsOf([
  `(?:everyone|everybody|(?:all|each|every one)(?: of)?(?: the| our| your)?(?: (?!of|which)[\\w-]+)? ${neighbours})(?: else)? `
    + '(?:(?:has|have|had|gets?|will have|will get)(?: \\w+){0,2} (?:the same|notice|letters?|months|weeks)|'
    +   '(?:is|are|was|were)(?: \\w+)? (?:affected|given|to (?:go|leave|move)))',
  `${count} (?:other|further|more) (?:complaints|objections|neighbours|people|residents)`,
]);

/** Does the sentence say that many have the same from the council as the reader? */
export function concernsMany(text: string): boolean {
  return many.test(text);
}

/** Is the sentence about one household's dealings with the council? */
export function isOneHousehold(text: string): boolean {
  return oneHousehold.test(text) && oneHousehold.test(text.replace(whereabouts, (all, small?: string) => (small ? all : '')));
}

/** "The limes outside your home" are everybody's; one lamp or pothole there is a caller's own matter. */
const whereabouts = expression('gi')`
  \b((?:bin|lamp|light|column|tree|pothole|drain|kerb|pavement|hedge|sign|car)(?: was)? )?
  (?:outside|opposite|near|behind|next to|in front of|across from|end of) your (?:\w+ )?(?:home|house|flat|garden)\b
`;

const homeOfReader = /\byou(?:['\u2019]ve| have)?(?: \w+)? lived?\b[^.;]{0,30} (?:on|in|at|near|off) (?:the )?q{3,}/i;

/** Is the place where the reader lives? Then what the letter tells is told of it. @param text with places blotted out */
export function isHomeOfReader(text: string): boolean {
  return homeOfReader.test(text);
}

const reference = expression('i')`
  ^\W*(?:
    (?:I|we)(?:'m|'re)? (?:am |are )?(?:now |also )?(?:refer(?:ring)? to|writ(?:e|ing)(?: \w+){0,3}? (?:about|regarding|concerning|in connection with))|
    (?:further|with (?:reference|regard)) to|regarding|re:|
    (?:(?:when|at|after|on|in|last|this) [^,;.]{2,40} )?(?:you|(?:cllr|councillor) [\w'-]+)(?:'ve| have| has| had)?(?: \w+)? (?:
      raised|reported|complained|mentioned (?:that )?(?:the|an?|some)|
      (?:\w{2,}ed|rang|wrote|told|spoke|caught)(?: [\w-]+){0,3} (?:about|after|over|why)
    )
  )
  \b[^.;?]{0,80}\bq{3,}
`;

/**
 * Does the letter open its matter there: "I refer to your client's land at qqq", "you raised the parking in qqq"? Then what it tells is told of the place.
 * @param text as above
 */
export function isReference(text: string): boolean {
  return reference.test(text);
}

/** Do the words just before a place make it one address: "at 9 Elm Grove", "The Old Forge, Mill Lane"? */
export function isOneAddress(before: string): boolean {
  return /(?:^|[^\d\u00A3.:])\d{1,4}[a-z]?,?\s*$/i.test(before) || /[A-Z][a-z']+(?: [A-Z][a-z']+)*,\s*$/.test(before);
}
