/** One resident's own case: confidence comes before telling the ward's members. */
import { wordsOf } from '../phrase.ts';
import { expression, unbroken } from '../unbroken.ts';

/** Matters that are always somebody's own. */
const own = wordsOf([
  'housing benefit',
  'council tax (?:account|band(?:ing)?|arrears|reduction|support|bill|debt|liability|reference|discount|summons|rebate|exemption|instal?ments?)',
  'benefits? (?:claim|award|decision|payment|entitlement)', 'overpayments?', 'discretionary housing payment',
  'universal credit', 'rent (?:arrears|account)',
  'safeguarding', 'child protection', 'section 4[27]',
  'social workers?',
  'care (?:package|assessment|plan|needs assessment)', 'package of care', 'carers?\'? (?:assessment|allowance)',
  'foster (?:carer|placement)', 'looked[- ]after child\\w*', 'ehcps?', 'education,? health and care',
  'school (?:place|admission|transport) appeal',
  '(?:appeal|appl(?:y|ied|ication)(?!s)|offer(?:ed)?|refus(?:al|ed)|turned down)[^.;]{0,30} (?:reception|nursery|year \\w+|school|sixth[- ]form) place',
  'place in (?:reception|year \\w+|the sixth form)', 'blue badge (?:application|renewal|appeal|assessment)', 'disabled facilities grant',
  'stair\\s?lift', 'occupational therap\\w+', 'hospital discharge', 'domestic (?:abuse|violence)',
  'homeless(?:ness)? (?:application|decision|duty|assessment|review|case|presentation)',
  '(?:housing|homeless(?:ness)?) (?:relief|prevention) duty', 'main housing duty', '(?:the|a|your|her|his|their) (?:relief|prevention) duty',
  'housing (?:application|register|waiting list|priority|banding)', 'bidding number', 'priority band',
  'notice (?:seeking possession|to quit)', 'possession (?:order|proceedings)', 'bailiffs?', 'enforcement agents?', 'attachment of earnings',
  'no recourse to public funds', 'subject access', 'probation',
  unbroken`
    (?:place|appeal|plan|admission)s?[^.;]{0,50} (?:daughter|son|child|grandson|granddaughter)
  `,
  unbroken`
    (?:son|daughter)s? (?:\w+ ){0,3}(?:(?:ha[sdv]e?|g[eo]ts?|offered|given|lost) (?:\w+ ){0,2}place|starts? (?:\w+ ){0,4}school)
  `, 'deprivation of (?:liberty|assets)',
  'financial assessment', 'direct payments', 'mental capacity', 'personal independence payment', 'marac', 'penalty charge notice',
  'payment plan', 'debt advice',
]);

/** Matters that are somebody's own once one person is spoken of. */
const perhaps = wordsOf([
  'council tax', 'benefits?', 'homeless(?:ness)?', 'temporary accommodation', 'rehous(?:e|ed|ing)', 'tenanc(?:y|ies)', 'eviction',
  'evicted', 'social care', 'adult services', 'children\'?s services', 'care home', 'carers?', 'mental health', 'medical', 'illness',
  'disabilit(?:y|ies)', 'diagnos\\w+', 'vulnerab\\w+', 'hospital', 'dementia', 'autis\\w+',
  'school place', '(?:hers?|his|their|your|an?|the|housing|tenancy) transfer(?! station)', 'banding',
  'debts?', 'immigration', 'right to buy', 'mutual exchange', 'bereave\\w+', 'suicid\\w+', 'self-neglect', 'hoard\\w+', 'wheelchair',
  'adaptations?', '(?:his|her|their) (?:own |state of |poor |ill )?health', 'rough sleep(?:er|ing)',
  'sleep(?:s|ing|t)? (?:rough|in (?:the|a|his|her))', 'domiciliary', 'pcn', 'parking (?:fine|ticket)',
]);

const onePerson = expression('i')`
  \b(?:
    (?:M(?:r|rs|s|iss|x)\.? (?:[A-Z][\w'-]+|[A-Z]\b))|
    (?:the|your|this|that|a|my|our) (?:\w+ )?(?:
      constituent|tenant|claimant|client|service user|child|mother|father|son|daughter|family|lady|gentleman|couple|pensioner|patient|pupil|
      customer|applicant|woman|man|boy|girl|brother|sister|husband|wife|resident
    )|
    (?:s?he|him|hers?|his)|your (?:claim|account|tenancy|benefits?|care|case|health|rent|council tax)|case (?:ref(?:erence)?|number)|
    account (?:ref(?:erence)?|number)|claim number
  )\b
`;

/** The talk is of a policy, a building or a service for many. */
const collective = wordsOf([
  'encampment', 'trespass\\w*', '(?:the|this|that|your client\'?s|council|common|private|public|vacant|adjoining) land',
  '(?:every|all(?: the)?|more) (?:child|children|pupils?)',
  'strategy', 'polic(?:y|ies)', 'consult\\w*', 'proposals?', 'hostel', 'development', 'closure', 'closing', 'scheme', 'residents generally',
  "(?:association|club|group|society|trust|troop)'s", 'number of', 'figures', 'statistics',
  'report to cabinet', 'budget', 'new (?:homes|flats|units|facility|centre)',
  'planning (?:application|permission)',
  unbroken`
    transfer(?:ring)?(?: of)? (?:\w+ ){0,4}(?:areas?|assets?|buildings?|fields?|freehold|greens?|halls?|land|parks?|roads?|sites?|spaces?)
  `, 'training', 'roadshow', 'drop-in', 'event', 'leaflets?', 'campaign', 'rates', 'per cent',
]);

/** Do these sentences, in order, deal with one resident's own case? */
export function isPersonalCase(sentences: readonly string[]): boolean {
  return sentences.some((text, at) => {
    if (collective.test(text)) return false;
    if (own.test(text)) return true;
    return perhaps.test(text) && [text, sentences[at - 1] ?? '', sentences[at + 1] ?? ''].some((near) => onePerson.test(near));
  });
}
