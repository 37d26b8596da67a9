/** Everyday local matters, such as a member raises for a street: lists of words by subject. */
import { wordsOf } from '../phrase.ts';
import { blot } from './place-of-matter.ts';
import type { Sought } from '../sought/sought.ts';
import { unbroken } from '../unbroken.ts';

const highways = [
  'pot\\s?holes?', '(?:carriageway|road) (?:defects?|surface|condition)', 'pavements?', 'footways?', 'kerbs?',
  'paving', 'slabs?', 'manholes?', 'ironwork', 'drains?', 'drainage', 'gull(?:y|ies)', 'ditch(?:es)?', 'culverts?',
  'flood\\w*', '(?:standing|surface) water', 'puddles?',
  '(?:street\\s?)?light(?:s|ing)?', 'lamp(?:s|\\s?(?:posts?|columns?))?', 'columns?', 'lanterns?', 'bollards?', 'signs?',
  'signage', 'sign\\s?posts?', 'road markings?', 'white lin(?:es|ing)', 'grit(?:ting|ted)?',
  'crossings?', 'footpaths?', 'rights? of way', 'stiles?', 'bridleways?', 'alley(?:s|way|ways)?', 'railings?',
  'bridges?', 'subways?',
  'parking', 'parked', 'blue badge bays?', 'disabled bays?', 'speed(?:ing|s)?', 'traffic', 'congestion', 'hgvs?',
  'lorr(?:y|ies)', 'visibility', 'junctions?', 'verges?', 'cycl(?:e|ists?|ing)', 'access road',
  'mirrors?', 'ranks?', 'buses', 'bus (?:service|route|lane|stop|shelter)s?', 'permits?', 'restrictions?', 'yellow lines?', 'diversions?',
  'clos(?:ure|ed)', 'obstruct\\w+', 'blocked',
];
const streets = [
  'bins?', 'recycling', 'refuse', 'rubbish', 'waste', 'sacks?', 'collections?', 'litter\\w*', 'fly-?\\s?tip\\w*',
  'dump(?:ed|ing)', 'graffiti', 'dog (?:fouling|mess|poo)', 'needles', 'weeds?', 'grass', 'mow(?:ing|n)?', 'hedges?', 'overgrown',
  'overhang\\w*', 'trees?', 'branches', 'roots', 'planters?', 'flower\\s?beds?', 'bench(?:es)?',
  'street clean\\w+', 'leaves', 'sweep\\w*',
  'abandoned', 'caravans?', 'skips?', 'derelict', 'empty (?:property|properties|homes?|units?)', 'eyesore', 'fences?', 'fencing',
  'walls?', 'gates?', 'cctv', 'pigeons', 'seagulls', 'vandal\\w*', 'broken glass',
];
const environment = [
  'noise', 'noisy', 'nuisance', 'smells?', 'odours?', 'smoke', 'rats?', 'vermin', 'pests?', 'infestation', 'anti-?social', 'asb', 'drugs?',
  'dealing', 'crime', 'burglar\\w+', 'police', 'air quality', 'dust', 'pollution', 'sewers?', 'sewage', 'contamination', 'damp', 'mould',
  'leaks?', 'broadband',
];
const planning = [
  'planning', 'applications?', 'extensions?', 'dormers?', 'permission', 'development', 'developers?', 'enforcement',
  'breach of condition', 'listed buildings?', 'conservation', 'licen[cs](?:e|es|ing|ed)', 'objections?', 'change of use',
  'hmos?', 'tpo', 'prior approval', 'applicants?', 'appeal(?:s|ed)?', 'inspectorate', 'recommending approval', 'refus(?:ed|al)',
  'masts?', 'poles?', 'outbuildings?', 'annexe', 'conversion', 'dwellings?', 'demolition', 'heritage', 'consent', 'traders?', 'stalls?',
  'covenants?', 'lease', 'tenders?', 'grant', 'funding', 'preservation orders?', 'building control', 'construction', 'site',
];
const places = [
  'play (?:equipment|areas?)', 'playgrounds?', 'swings', 'park', 'pitch(?:es)?', 'toilets?', 'car\\s?parks?', 'cemetery',
  'allotments?', 'pond', 'rivers?', 'streams?', 'brook', 'librar(?:y|ies)', 'schools?', 'community centre', 'garages?', 'shops?', 'market',
  'open spaces?', 'woods?', 'footbridge', 'flats', 'blocks?', 'estate', 'communal', 'lifts?', 'youths?', 'boilers?', 'heating', 'roofs?',
  'windows', 'fire doors?', 'cladding',
];
const trouble = [
  'issues?', 'problems?', 'concerns?', 'concerned', 'complain(?:t|ts|ed|ing)', 'hazard(?:s|ous)?', 'dangerous', 'unsafe', 'repairs?',
  'repaired', 'repairing', 'maintenance', 'inspection', 'inspected', 'survey(?:ed)?', 'works?', 'damage[ds]?', 'proposals?', 'scheme',
  'project', 'neighbours',
];

const seenTo = unbroken`
  inspect|visit|repair|fix|replac|remov|clear|clean|trim|paint|mend|investigat|chas|schedul|arrang|order|logg|report|rais|remedi|resolv|
  restor|patch|unblock|reinstat|treat|jett
`;
/** What an officer does about a place, whatever the thing is called. */
const dealing = [
  `(?:${seenTo}|swept)(?:e|ed|ing|s|es|t)?[^.;]{0,60} ${blot}`, `${blot}[^.;]{0,60} (?:${seenTo})(?:ed|ing)`,
  'look(?:ed|ing)? (?:in\\s?to|at)[^.;]{0,50} ' + blot,
];

export const ordinaryMatters: readonly Sought[] = [highways, streets, environment, planning, places, trouble, dealing].map((list) => wordsOf(list));
