/** Matters that touch a neighbourhood rather than one caller: lists of words by subject. */
import { weekday, wordsOf } from '../phrase.ts';
import { blot } from './place-of-matter.ts';
import type { Sought } from '../sought/sought.ts';
import { unbroken } from '../unbroken.ts';

/** What the public uses or passes: it can be closed, sold, built or moved. */
const asset = `(?:${blot}|roads?|streets?|lanes?|bridges?|footbridges?|foot\\s?paths?|bridleways?|tow\\s?paths?|paths?|underpass|subway|junction|roundabout|`
  + 'carriageway|highway|library|libraries|schools?|nursery|nurseries'
  + unbroken`
    |(?:children'?s|youth|community|leisure|day|health|sports|recycling|visitor|family|advice) (?:centres?|clubs?|hubs?)|hall|pools?|baths|
    gym|car\s?parks?|toilets?|conveniences|parks?|playgrounds?|play areas?
  `
  + unbroken`
    |recreation ground|pitch(?:es)?|allotments?|cemetery|museum|theatre|markets?|care homes?|sheltered (?:housing|scheme)|surgery|
    post office|bus (?:services?|routes?|stops?)|station|tip|depot|crossing
  `
  + '|pavilion|churchyard|garages?|land|sites?|plots|fields?|woods?|woodland|green|common|buildings?|offices|shops?|blocks?|flats|bungalows|'
  + 'estate|lido|slipway|beach|jetty|quay|pub)';

const place = '(?:surgery|school|library|shop|post office|centre|club|nursery|market|depot|clinic|museum|pharmacy)';
const moving = '(?:mov(?:e|es|ing|ed)|shift(?:s|ed|ing)?|relocat\\w+)';
const closures = [
  'clos(?:e|es|ed|ing|ure|ures)(?! (?:to|by|proximity|of play|friends?|date|eye|the (?:case|ticket|file|job|matter|loop)))[^.;]{0,50} '
    + `${asset}`,
  `${asset}[^.;]{0,50} (?:clos(?:ed|ing|ure|ures|e)(?! (?:to|by|proximity))|shut(?:s|ting)?)`,
  '(?:no longer|not|never|stop(?:s|ped)?|cease) (?:to )?(?:be )?open(?:ed|ing)?', '(?:fenced|cordoned|taped|sealed|blocked|coned) off',
  'boarded up', 'out of use', '(?:nobody|no (?:one|traffic|vehicles?))[^.;]{0,30} (?:drive|walk|through|past)',
  `${place}[^.;]{0,40} ${moving} (?:out|to|from|into|away)`, `${moving} the (?:[\\w-]+ ){0,2}${place}(?= (?:out|to|from|into|away|off)\\b|[.,;]|$)`,
  'closure (?:order|notice)', 'diversions?', 'diverted', 'impassable',
];

const traffic = [
  'traffic (?:regulation|management|calming|measures|order|orders|survey|lights)', 't?tros?', 'one-?way', 'bus gate',
  '(?:20|30|40|50)\\s?mph', 'limit[^.;]{0,40} from [2-7]0 ?(?:mph )?to [2-7]0(?! (?:for|people|pence|per|(?!miles|this|as|is|was|across)\\w+s)\\b)',
  'orders? (?:(?:will|is|was|are|to|now|first|be|being) ){1,4}(?:advertised|sealed)', 'speed (?:limits?|humps?|bumps?|cushions?|tables?|cameras?)',
  '(?:parking|waiting|loading|weight) (?:restrictions?|scheme|zones?|controls?|charges|tariffs?|review|bays|permits? scheme|ban)',
  'weight limit', 'controlled parking', '(?:residents?\'?|residential|permit) parking', '(?:double )?yellow lines?',
  'cycle (?:lanes?|paths?|routes?|ways?|tracks?)', 'pedestriani[sz]\\w+', '(?:zebra|pelican|puffin|toucan|pedestrian|new) crossings?',
  'low[- ]traffic neighbourhoods?', 'ltn', 'school streets?', 'road layout', 'junction (?:improvements?|changes)',
  '(?:new|proposed|northern|southern|eastern|western) (?:bypass|relief road|link road)', 'park and ride',
];

const disposals = [
  'dispos(?:al|als|e|ed|ing)(?: of)?(?! (?:your|household|bulky|the (?:waste|rubbish)|waste|rubbish|asbestos|it properly))',
  '(?:'
    +   'sale|sell|sells|selling|sold|lease|leasing|letting|transfer|acqui\\w+|purchase|buy(?:ing)?|auction(?:ed|ing)?|'
    +   'market(?:ed|ing)|redevelop\\w*'
    + `)[^.;]{0,40} ${asset}`,
  `${asset}[^.;]{0,30} (?:sold|auctioned|put up for sale|for sale|disposed|surplus|marketed)`,
  `offers? (?:(?:has|have) been accepted |accepted )?for (?:the )?(?:\\w+ )?${asset}`, 'surplus to (?:requirements|needs)',
  `offer(?:s|ed|ing)? (?!you )\\w+ (?:a|the|our|this|that)(?: [\\w-]+){0,2} ${asset}[^.;]{0,60} for (?:\\w+ )?(?:rent|sale|housing|homes|development)`,
  '(?:tenants|stallholders|plot-?holders|leaseholders|occupiers) (?:will|are to|have to) (?:be given|have|get) [^.;]{0,24} notice',
  '(?:declared|deemed) surplus', 'asset transfer', 'compulsory purchase', 'c\\.?p\\.?o',
  'demoli\\w+', 'pull(?:ed|ing)? down', 'knock(?:ed|ing)? down', 'land swap', 'appropriation of',
];

const ownership = [
  'freehold', 'leasehold', '(?:guide|asking) price', '(?:informal|formal) tender', '(?:best|sealed) (?:bids?|offers?)',
  '(?:on|to) the (?:open )?market', '(?:at|by|for|to) auction', 'subject to contract', 'under offer',
  'selling agents?', 'vendor', 'heads of terms', 'head lease', 'grazing', 'paddock', 'vacant possession',
  'community asset', 'asset of community value', 'clearance', '(?:being|to be|been) cleared', 'served notice',
  'notice (?:on|to) the (?:tenant|leaseholder|occupier|operator|trader|club)',
];

const removals = [
  'decommission\\w*', 'mothball\\w*', 'dismantl\\w*', 'axe[ds]?', 'axing', 'phas(?:e|ed|ing) out', 'scrapp(?:ed|ing)',
  'wind(?:ing)? (?:up|down) the', 'wound (?:up|down)', 'hand(?:ed|ing)? back', 'tak(?:e|en|ing) (?:out|away) of service',
  'withdrawal of', 'withdrawing', 'loss of (?:the|our|this)', 'stand(?:ing)? down', 'pull(?:ed|ing)? out of',
  '(?:not|n\'t|nor|never|no money|no funds?)[^.;]{0,60} (?:be replaced|replacement|replace (?:it|them|the)|in (?:its|their) (?:place|stead)|put back)',
  unbroken`
    replac(?:e|es|ed|ing) (?:the|our|this|both|all) (?:
      bridge|hall|centre|play|school|library|lights|lighting|toilets|shelter|roof|lifts|windows|heating
    )
  `,
];

/** A whole neighbourhood is spoken of. */
const neighbourhood = [
  unbroken`
    (?:households|tenants|residents|families|occupiers|leaseholders|people) (?:
      must|will have to|have to|are to|need to|will need to|will all have to
    ) (?:all )?(?:be )?(?:out|leave|move|go|rehoused|decanted|found (?:somewhere|other)|moved)
  `,
  'households? (?:there|in|on|will|who|were|have)', 'locally', 'villagers',
  'local (?:people|residents|households|traders|businesses|families)',
  'the (?:whole|entire) (?:street|road|estate|village|neighbourhood|community|area)', 'every(?:one|body) (?:in|on|living|who lives)',
  'all (?:the )?(?:residents|households|homes|properties|occupiers|householders|tenants|shops|businesses)',
  '(?:big|sensitive|emotive) (?:thing|matter|issue|step) (?:for|in)', 'the neighbours (?:will|have|are|fear|object)',
  'the village (?:has|will|is|feels)', 'outcry', 'uproar', 'protests?', 'campaigners?', 'disruption', 'disruptive',
];

/** Ten or more, in words or figures. */
export const count = unbroken`
  (?:
    [1-9][0-9][0-9,]{0,5}|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ]\w+)?|dozens of|\w+ hundred|
    hundreds of
  )
`;
/** Who wrote: "from more than 40". */
const from = `(?: \\w+)? from (?:\\w+ ){0,2}${count}(?: or (?:more|so))?(?: \\w+)? `;
const locals = '(?:residents|households|homes|traders|tenants|addresses|constituents)';

const development = [
  `${count}(?:`
    +   ' (?:'
    +     'new|affordable|social|council|extra|further|more|executive|retirement|temporary|modular|permanent|private|rented|family|luxury|'
    +     'sheltered|supported|proposed|or so|two-bedroom|three-bedroom|student'
    +   ')'
    + ')*[- ](?:homes?|houses|dwellings?|flats|apartments|bungalows|bed\\s?rooms?|bedsits|plots|pitches|hectares?|beds?)',
  `${count} (?:new|affordable|social|extra|further|more|commercial|industrial|retail|starter|business|workshop)(?: \\w+)? `
    + '(?:units|propert(?:y|ies))',
  'major (?:planning )?(?:applications?|developments?|schemes?|sites?|works|projects?|incident|proposals?)',
  'outline (?:planning )?(?:application|permission|consent|proposal|scheme)', 'reserved matters', '(?:site|land) allocations?',
  'allocat(?:ed|ing|ion of) [^.;]{0,30}(?:sites?|land)', '(?:local|neighbourhood|development|master)\\s?plans?',
  'development (?:brief|site|proposals?|framework|agreement)', 'section 106', 's\\.?106', 'regenerat\\w+', 'redevelop\\w*',
  '(?:housing|residential|mixed[- ]use|commercial|new) (?:developments?|estate|scheme)', 'new homes', 'affordable (?:housing|homes)',
  'solar (?:farm|park)', 'quarry', 'incinerator', 'landfill', 'waste (?:site|transfer|plant)',
  '(?:retail|business|science|leisure|holiday|caravan|industrial) (?:park|estate|units?)', 'trading estate',
  unbroken`
    (?:extra|additional|further|another|upper|top|third|fourth|new) (?:storeys?|floors?)
  `,
  unbroken`
    (?:storeys?|extension|wing)[^.;]{0,30} (?:hotel|pub|inn|hall|school|church|hospital|care home|nursing home)
  `, '(?:new|proposed|budget) hotel', 'hotel (?:development|proposal|scheme|plans)', 'casino', 'crematorium', 'wind\\s?farm',
  'battery storage', 'superstore', 'supermarket', 'warehouses?', 'distribution centre', 'data centre', 'stadium', 'masts?',
  unbroken`
    (?:[4-9]|[1-9][0-9]|four|five|six|seven|eight|nine|ten|twelve|\w+teen)[- ]storeys?
  `, 'turbines?', 'poultry', '[0-9]+\\s?m(?:et(?:re|er))? (?:high |tall |5g )?(?:pole|tower|monopole)',
  '(?:traveller|gypsy)\\w*(?: and traveller)? (?:site|pitches)', 'asylum', 'hostel', 'called? in', 'call-in',
  'village green application', 'article 4', 'conservation area (?:appraisal|review|designation|boundary)',
  'planning committee (?:on|will|next|has|is|this|decided|refused|approved)',
  `(?:${count}|many|numerous)(?:[- ]odd)? (?:(?:other|more|further|separate|written|formal) )?(?:complaints|objections?|representations|signatures|`
    + '(?:letters|names|neighbours|parents|people|residents)[^.;]{0,30} (?:against|objec\\w+|signed))',
  `(?:calls|complaints|e-?mails|letters|objections|messages|reports|representations)${from}${locals}`,
  // People may write with thanks.
  `(?:complaints|objections|reports|representations)${from}(?:neighbours|people|families|parents)`,
  `(?:calls|e-?mails|letters|messages)${from}(?:neighbours|people|families|parents)[^.;]{0,20} (?:about|against|concern\\w+|complain\\w+|objec\\w+|worr\\w+)`,
  'petition',
];

const events = [
  'festivals?', 'carnival', 'parade', 'procession', '(?:protest|charity|pride|remembrance|civic) march', 'march (?:through|past|along)',
  '(?:half[- ])?marathon', '(?:fun|charity|park)\\s?run', '10k', 'fireworks?', 'bonfire', 'fun\\s?fair', 'fayre', 'f[e\u00EA]te',
  '(?:street|craft|summer|winter|christmas|steam|food|spring|travelling|charter|mop|may) fair', 'street part(?:y|ies)',
  'christmas (?:lights|market)', 'lights? switch-?on', 'concerts?', 'filming',
  '(?:farmers\'?|street|weekly|continental|night|food) markets?', 'market day', '(?:cycle|bike|road|boat|raft|foot) race', 'triathlon',
  'circus', 'car boot', 'demonstration (?:against|outside|through)', 'rally',
  '(?:community|public|outdoor|large|annual|sporting|charity|music|family|one-day|weekend|two-day|three-day) events?',
  `events? (?:on|in|at|along|through) ${blot}`,
];

const service = unbroken`
  (?:
    collections?|rounds?|bus(?:es)?|opening (?:hours|times)|library (?:hours|service)|services?|street (?:cleaning|cleansing|sweeping)|
    grass[- ]cutting|verge cutting|warden(?:s| service)|car park(?:ing)? (?:charges|tariffs?)|charges|meals on wheels|
    youth (?:club|service|work)|school transport|post office|polling (?:stations?|places?)|hours|frequency|street\s?lights?|lighting
  )
`;
const serviceChanges = [
  '(?:'
    +   'reduc\\w+|cuts?|cutting|withdraw\\w*|remov\\w+|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|ceas\\w+|discontinu\\w+|'
    +   'suspen\\w+|chang(?:e|es|ed|ing)|alter(?:s|ed|ing|ations?)?|mov(?:e|es|ed|ing)|relocat\\w+|merg\\w+|'
    +   'introduc\\w+|extend\\w*|increas\\w+|switch(?:ed|ing)? off|dim(?:med|ming)'
    + ')(?:'
    +   ' (?:'
    +     'of|to|in|the|your|our|all|these|this|both|some|refuse|recycling|bin|garden|food|waste|weekly|fortnightly|evening|sunday|'
    +     'saturday|public|current|existing'
    +   ')'
    + `)* ${service}`,
  `${service}[^.;]{0,40} (?:will|to|is|are|being|be|has been|have been)(?: (?:be|being|now|permanently|temporarily))* (?:`
    +   'reduced|cut|withdrawn|removed|ended|stopped|discontinued|suspended|changed|changing|altered|moved|moving|relocated|merged|'
    +   'introduced|extended|increased|replaced|outsourced|switched off'
    + ')',
  unbroken`
    (?:collections?|opening times|bus(?:es)?|hours|rounds?)[^.;]{0,40} (?:
      withdrawn|(?:will|to) (?:change|move|end|stop|cease|reduce|increase|switch|shrink|go)
    )
  `,
  // "The lorry will come on alternate Fridays instead of each Tuesday": for good, not for once.
  unbroken`
    (?:
      lorry|lorries|crews?|vans?|bus(?:es)?|rounds?|collections?|collected|bins?|caddies|recycling|sweepers?|markets?|clinics?|library|
      warden
    )[^.;]{0,70} (?:instead of|rather than|in place of|and no longer|and not)(?: on| the| your)*
  `
    + ` (?:(?:each|every|alternate) (?:${weekday}|week|fortnight)|${weekday}s|weekly|fortnightly|daily)`,
  'no (?:more )?bus(?:es)? (?:after|before|on|from)', 'new collection (?:day|round|calendar|arrangements)', 'collection day(?:s)? (?:will|is|are|change)',
];

const chargesChanged = [
  'car parks?[^.;]{0,60} (?:free|charges?|charged|tariffs?|cost|pay|price)',
  '(?:free|charges?|charging|tariffs?|price)[^.;]{0,40} (?:car parks?|parking)(?! (?:fine|ticket|permit))',
];

const structure = '(?:buildings?|towers?|walls?|bridges?|structures?|steps|cliffs?|roofs?|swings|weir)';
const flooded = '(?:homes|houses|properties|shops|gardens|basements|cellars|businesses)';
const emergencies = [
  'sand\\s?bags?', 'flood (?:alerts?|warnings?|alleviation|defences?|risk|investigation|action|event|report)',
  `${flooded}[^.;]{0,30} flood\\w*`, `flood\\w* [^.;]{0,30}${flooded}`,
  'internal flooding', '(?:dead|dying|poisoned) (?:birds|dogs|ducks|fish|swans)', '(?:out of the|boil(?:ing)?(?: \\w+)?|drink(?:ing)? the) water',
  '(?:nobody|not?)(?: \\w+){0,2} (?:swim|paddle|bathe)', 'legionella', 'poisonous', 'toxic', 'evacuat\\w+', 'explosion',
  '(?:stop|halt|paus|suspend)\\w* (?:the |our |all )?(?:[\\w-]+ ){0,2}(?:doors?|windows?|roofs?|lifts?|heating|repairs?|cladding) (?:programme|project)',
  'gas (?:leak|escape)', 'burst main', '(?:large|serious|major|house) fire', 'fire (?:safety|tests?)', 'waking watch',
  'blaze', 'fire (?:has|that|which|damage)', 'gutted', 'burnt out', 'contaminat\\w+', 'asbestos', 'sink\\s?hole', 'land\\s?slip',
  'land\\s?slide', 'subsid\\w+', 'collaps\\w+', 'unexploded', 'power (?:cuts?|outage)', 'pollution incident',
  `(?:unsafe|dangerous)[^.;]{0,20} ${structure}`,
  `${structure}[^.;]{0,20} (?:(?:is|are|was|were|be|now|looks) (?:\\w+ )?(?:unsafe|dangerous)|`
    + 'condemned|giv(?:en|ing) way|c[ao]me down|f[ae]ll(?:en|ing)?|fail\\w*)',
  'leave their homes', 'structural(?:ly)? (?:unsafe|failure|defects?)', 'shooting', 'stabbing',
];

const enforcement = [
  'unauthori[sz]ed (?:development|site|occupation|works)', 'encampment',
  '(?:mov(?:e|ing)|evict\\w*|remov\\w+|order|possession)[^.;]{0,40} (?:caravans|vans|tents|occupiers)', 'travellers',
  'squatters', 'injunction', 'prosecut\\w+', 'enforcement notice', 'stop notice', 'pspo', 'public spaces? protection',
  'dispersal (?:order|zone)', 'hotspot', 'high court',
  'premises licen[cs]e',
  unbroken`
    licen(?:[cs]e|sing) (?:applications?|review|variation|hearing|conditions|sub-?committee|panel)
  `, 'revocation', 'review hearing', '(?:later|longer) (?:licence|hours)', '(?:to|until|till) (?:[1-5]|one|two|three|four) ?(?:am|in the morning)',
  'application (?:for|to vary) (?:a |the )?(?:new |alcohol |late[- ]night |entertainment )+licen[cs]e',
  'late[- ]night (?:refreshment|opening|licence|venue|bar|music)', 'street trading', 'sexual entertainment', 'betting shop',
  'temporary event notice', 'selective licensing', '(?:licensing|additional|selective) scheme',
  'every (?:rented )?(?:house|home|property|landlord|household|shop|business)', 'preservation order[^.;]{0,50} (?:made|confirmed|covers)',
  'nightclub',
];

const works = [
  'resurfac\\w+', 'reconstruct\\w+', 'surface dressing', 'road\\s?works', 'street\\s?works',
  unbroken`
    (?:
      gas|water|sewer|drainage|utility|highway|highways|bridge|improvement|maintenance|remedial|emergency|essential|engineering|
      construction|building|flood|drain|cabling|enabling|roofing|planned|night|night-time|noisy|weekend
    ) works?
  `,
  '(?:gas|water) mains?', 'sewer (?:works|replacement|repair)',
  unbroken`
    works? (?:will|is|are|due|should|to)(?: (?:now|be|expected|planned|scheduled|due))*(?: to)? (?:
      start|starting|begin|beginning|commence|commencing|finish|last|be carried out|take
    )
  `,
  '(?:start|starts|starting|begin|begins|beginning|commence|commencing|completion|programme) (?:of )?(?:the )?works?',
  'work(?:s)? (?:starts|begins|commences|programme)', 'refurbish\\w*', 'moderni[sz]\\w+',
  unbroken`
    install\w*[^.;]{0,40} (?:
      cctv|cameras?|bollards|play equipment|charg(?:ers|ing points?)|gates|barriers?|lighting|lights|columns|crossing|cycle|solar|heat|
      ramps?|signals
    )
  `,
  'fell(?:ed|ing)?[^.;]{0,30} (?:trees?|oaks?|limes?|planes?|ash|poplars?|beech(?:es)?)',
  '(?:remov\\w+|loss|cut(?:ting)? down|pollard\\w*)[^.;]{0,20} trees', 'trees?[^.;]{0,30} (?:felled|removed|cut down)',
  unbroken`
    new (?:
      play\s?(?:area|ground)|school|library|footpath|footway|cycle\w*|car park|community centre|community hall|bridge|surgery|health centre|
      sports|skate\s?park|pavilion|leisure|shelters?|street\s?lighting|toilets|housing|cemetery|roundabout|junction|road
    )
  `,
  'scaffold\\w*', 'piling', 'public realm', 'street scene', 'temporary (?:traffic )?lights',
  unbroken`
    (?:drainage|flood|highway|safety|improvement|road|lighting|parking|traffic|housing|heating|landscaping|environmental|tree planting) schemes?
  `,
  'improvement (?:scheme|plan|programme)',
];

const public_ = [
  'public (?:exhibition|inquiry|hearing|meeting|concern|consultation)', '(?:statutory|formal|community) consultation',
  'local (?:concern|feeling|opposition|opinion)', 'strength of feeling', 'controversial', 'contentious', 'boundary review',
  'press (?:release|statement|interest|enquir\\w+)', 'scrutiny (?:review|investigation|inquiry)',
];

export const significantMatters: readonly Sought[] = [
  closures, traffic, disposals, ownership, removals, neighbourhood, development, events, serviceChanges, chargesChanged, emergencies,
  enforcement, works, public_,
].map((list) => wordsOf(list));
