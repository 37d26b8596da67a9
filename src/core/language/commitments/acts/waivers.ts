/** Giving up a claim: "we will waive the fee", "the fine is cancelled". */
import type { WrittenVerb } from './written-verb.ts';
import { expression } from '../../unbroken.ts';

const waivable = expression('i')`
  \b(?:
    fees?|charges?|fines?|penalt(?:y|ies)|arrears|debts?|rents?|pcn|notices?|tickets?|conditions?|requirements?|bills?|invoices?|
    liabilit(?:y|ies)|rights?|costs?|interest|deposit|claim|overpayment|surcharge|summons|council tax
  )|
  £ ?\d
`;

export const waivers: readonly WrittenVerb[] = [
  ['waive',
  expression('i')`
    ^ ?(?:it|that|this|them|all|your)\b|
    \b(?:
      fees?|charges?|fines?|penalt\w+|arrears|debts?|rents?|costs?|rights?|interest|conditions?|requirements?|notice|deposit|claim|surcharge
    )\b|
    £
  `],
  ['cancel cancels cancelled cancelled cancelling', waivable],
  ['write writes wrote written writing', /\boff\b/i],
  ['quash', waivable],
  ['withdraw withdraws withdrew withdrawn withdrawing',
  expression('i')`
    \b(?:fines?|pcn|penalt(?:y|ies)|charges?|notices?|tickets?|summons|claim|objections?|proceedings|prosecution|enforcement)\b
  `],
  ['drop drops dropped dropped dropping', /\b(?:fines?|penalt(?:y|ies)|charges?|claim|case|proceedings|prosecution|enforcement|court action)\b/i],
  ['knock', /£ ?\d|\b(?:off|down)\b/i],
  ['wipe', /\b(?:debt|arrears|rent|charge|slate|off|it|fine)\b/i],
];
