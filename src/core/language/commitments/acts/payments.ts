/** Paying: "we will meet the costs", "the council will refund you". */
import type { WrittenVerb } from './written-verb.ts';
import { expression } from '../../unbroken.ts';

const money = expression('i')`
  £ ?\d|
  \b(?:
    costs?|bills?|invoices?|fees?|expenses?|excess|charges?|compensation|money|funds?|funding|grants?|payments?|sums?|rents?|deposits?|
    fines?|penalt(?:y|ies)|arrears|debts?|loss(?:es)?|damages?|tab|shortfall|balance|claims?|repairs?|claim|half|remainder|rest of it|lot|
    refunds?|rebates?|pcn|notices?|interest|hire|rates|budget|thousand|hundred|grand|quid|pounds|fares?|tickets?|account|funeral|pitch|
    stall|plot|whatever|it all|all of it|the lot|everything
  )\b
`;

export const payments: readonly WrittenVerb[] = [
  ['pay pays paid paid paying'],
  ['fund'],
  ['reimburse'],
  ['refund'],
  ['repay repays repaid repaid repaying'],
  ['compensate'],
  ['recompense'],
  ['indemnify'],
  ['underwrite underwrites underwrote underwritten underwriting'],
  ['finance'],
  ['bankroll'],
  ['subsidise'],
  ['settle',
  expression('i')`
    ^ ?up with you\b|£ ?\d|
    \b(?:costs?|bills?|invoices?|fees?|expenses?|claims?|debts?|account|damages?|balance|arrears|excess|half|tab|fines?|it all|lot)\b
  `],
  ['cover', money],
  ['meet meets met met meeting',
  expression('i')`
    £ ?\d|
    \b(?:
      costs?|rent|bills?|invoices?|fees?|expenses?|excess|charges?|claims?|shortfall|balance|remainder|difference|price|losses|expense|
      funding
    )\b(?! (?:concerns?|pressures?|targets?|questions?))
  `],
  ['bear bears bore borne bearing', money],
  ['foot', money],
  ['stand stands stood stood standing', /^ ?(?:the|your|all|any|half)?[a-z ]{0,20}\b(?:costs?|bills?|expenses?)\b/i],
  ['absorb', money],
  ['contribute', /£ ?\d|\b(?:towards?|costs?|half|per cent|percent)\b/i],
  ['donate'],
  ['match', money],
  ['credit', money],
  ['release', money],
  ['allocate', money],
  ['allot allots allotted allotted allotting', money],
  ['give gives gave given giving',
  expression('i')`
    £ ?\d|
    \b(?:
      grants?|compensation|refunds?|permission|consent|the contract|the work|the job|discount|rebate|tenancy|lease|notice to quit|
      (?:month|week|day)s?'? notice|formal notice|your money back|undertaking|guarantee|go-ahead|green light|indemnity
    )\b
  `],
  ['pick', /^ ?up (?:the|your|all|any|half) ?[a-z ]{0,20}(?:bill|tab|cost|costs|invoice|tabs?)\b/i],
  ['stump', /\bup\b/i],
  ['chip chips chipped chipped chipping', /\bin\b/i],
  ['fork', /\bout\b/i],
  ['return', /\b(?:deposit|money|bond|fees?|payment|£)/i],
  ['freeze freezes froze frozen freezing', /\b(?:your|the) (?:[a-z]+ )?(?:rents?|fees?|charges?)\b/i],
];
