/** Making, changing and ending contracts: "we award you the contract", "I will take your offer". */
import type { WrittenVerb } from './written-verb.ts';
import { expression } from '../../unbroken.ts';

export const contracts: readonly WrittenVerb[] = [
  ['award'],
  ['appoint', /\b(?:you|your|contractors?|firm|company|ltd|limited|consultants?|architects?|surveyors?|supplier)\b/i],
  ['engage', /\b(?:your (?:services|firm|company)|contractors?|you as|you to|firm|consultants?)\b/i],
  ['hire'],
  ['commission'],
  ['order'],
  ['purchase'],
  ['buy buys bought bought buying'],
  ['sell sells sold sold selling'],
  ['lease'],
  ['lend lends lent lent lending', /^ ?(?:you|the)\b/],
  ['rent'],
  ['renew'],
  ['extend',
  expression('i')`
    \b(?:
      contracts?|leases?|agreements?|licen[cs]es?|tenanc(?:y|ies)|deadline|term|arrangement|hours|loan|engagement|hire|services|appointment|
      stay|hire period
    )\b
  `],
  ['sign',
  expression('i')`
    ^ ?off (?:on )?(?:your|the|it)\b|\b(?:contracts?|leases?|agreements?|deeds?|licen[cs]es?|order|transfer|paperwork|deal|tenancy)\b|^\W*$|
    ^ ?(?:on|tomorrow|today|this week|next week)\b
  `],
  ['enter', /\b(?:contracts?|leases?|agreements?|arrangement|partnership)\b/i],
  ['place', /\borders?\b/i],
  ['transfer transfers transferred transferred transferring', /\b(?:land|asset|lease|ownership|building|freehold|hall|money|funds)\b|£ ?\d/i],
  ['offer',
  expression('i')`
    £ ?\d|
    \b(?:
      contract|tenancy|lease|flat|house|home|property|grant|funding|compensation|payment|settlement|place|job|post|position|refund|
      reimburse|discount|goodwill|order|rent|sum|work|pitch|plot|licence|permission|extension|loan|reduction
    )\b
  `],
  ['take takes took taken taking',
  expression('i')`
    ^ ?(?:
      you up on|(?:your|the) (?:[a-z']+ ){0,2}(?:offer|quot(?:e|ation)|tender|bid|price)\b|
      (?:on|up) (?:the|your) (?:lease|contract|offer|quote|tenancy|cost|liability)|down the|
      over (?:the )?(?:maintenance|lease|ownership|cost)|
      (?:it|them|all|both|the lot|two|three|four|five|six|seven|eight|nine|ten|a dozen|[a-z]+ty|\d+|a hundred) (?:of|at|off|for|units?)\b
    )
  `],
  ['end', /\b(?:your|the|our|this) (?:[a-z]+ )?(?:contract|agreement|lease|tenancy|licence|engagement|appointment|hire)\b/i],
  ['terminate', /\b(?:contract|agreement|lease|tenancy|licence|engagement|appointment)\b/i],
  ['suspend', /\b(?:contract|agreement|licence|service|order)\b/i],
];
