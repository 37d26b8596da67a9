/** Accepting: "we accept your quotation", "we will go with your price". */
import type { WrittenVerb } from './written-verb.ts';
import { expression } from '../../unbroken.ts';

const offer = expression('i')`
  \b(?:
    offers?|quot(?:e|es|ation|ations)|tenders?|bids?|terms|estimates?|prices?|pricing|proposals?|settlement|figures?|rates?|contracts?|
    agreements?|leases?|licen[cs]es?|tenanc(?:y|ies)|purchase|variations?|conditions|heads of terms|bill of quantities|deal
  )\b|
  £ ?\d
`;

export const acceptances: readonly WrittenVerb[] = [
  ['accept', offer],
  ['go goes went gone going',
  expression('i')`
    ^ ?(?:ahead )?with (?:
      (?:it|that|them|you) (?:at|for) (?:that|the|£)|your(?:s\b| (?:[a-z]+ )?(?:quot|price|offer|tender|bid|estimate|proposal|firm|company))
    )
  `],
  ['agree agrees agreed agreed agreeing',
  expression('i')`
    ^ ?(?:that |to )?you (?:may|can|will|shall|to)\b|
    ^ ?to (?:the|your|an?|that|this) (?:revised|proposed|amended|reduced|increased|higher|lower|longer|shorter|extended|later|earlier|new) (?!
      agenda|date|time|venue|minutes|wording|draft
    )|
    \b(?:
      offers?|quot(?:e|ation)s?|tenders?|bids?|terms|estimates?|prices?|proposals?|settlement|figures?|rates?|contracts?|leases?|licen[cs]e|
      purchase|variations?|conditions|deal|increase|extension|amendments?|sum|compensation|discount|reduction|rent review|rents?|fees?|hire|
      request|what you (?:ask|propose|suggest)|you propose|you suggested
    )\b|
    £ ?\d
  `],
];
