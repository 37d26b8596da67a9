/** Permitting: "we grant you consent", "you can have the hall". */
import { type WrittenVerb, nouns } from './written-verb.ts';
import { expression, unbroken } from '../../unbroken.ts';

const permission = nouns(unbroken`
  permissions?|consents?|licen[cs]es?|applications?|extensions?|exemptions?|use|easement|access|wayleave|permits?|approval|requests?|you|
  your|right|rights|tenanc(?:y|ies)|leases?|time|stay|relief|discount
`);

export const permissions: readonly WrittenVerb[] = [
  ['approve',
  expression('i')`
    ^(?! ?of\b)[^]*\b(?:
      rent|period|quot|tender|estimate|applications?|grants?|claims?|requests?|plans?|payments?|invoices?|funding|bids?|orders?|purchase|
      spend|expenditure|licen[cs]e|extension|lease|works?|loan|proposals?|designs?|drawings?|variations?|budget
    )|
    £ ?\d
  `],
  ['grant', permission],
  ['permit permits permitted permitted permitting', /\b(?:you|your|use|works?|development|event|extension)\b/i],
  ['allow', /\b(?:you|your)\b/i],
  ['let lets let let letting',
  expression('i')`
    ^ ?(?:
      to you|
      you (?:
        have(?! (?:an? |our |my |the |your |it |some |more |further )?(?:[a-z]+ )?(?:
            cop|decision|answer|repl|respons|date|detail|figure|news|note|update|report|information|view|thought|comment|in writing|minutes|
            it\b
          )
        )|
        use|off|keep|build|stay|park|put|hold|run|rent|occupy|take on|go ahead
      )|
      the [a-z ]{1,25}to (?:you|your)|the (?:hall|unit|land|field|shop|flat|building)
    )\b
  `],
  ['license'],
  ['authorise',
  expression('i')`
    \b(?:you|your|works?|payments?|invoices?|spend|expenditure|purchase|release|them|contractors?|use|transfer|refund|orders?|variation)\b|
    £ ?\d
  `],
  ['authorize', /\b(?:you|your|works?|payments?|invoices?|spend|purchase|release|them|contractors?|use)\b/i],
  ['consent'],
  ['rehouse'],
];
