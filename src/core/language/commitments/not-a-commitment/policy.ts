/** What is done for everybody, by rule or habit, and so promised to nobody. */
import type { CommittingStretch } from './committing-stretch.ts';
import { expression } from '../../unbroken.ts';

const policy = expression('i')`
  \b(?:
    (?:once|twice|times|items?|days?|hours?|collections?) a (?:year|week|month|fortnight)|
    (?:from|to|for) (?:anyone|anybody|everyone|everybody) (?:on|over|under|with|who|in|aged|living)|policy|policies|
    (?:usual|normal|general|typical|routine|ordinari|customari)ly|as a rule|in general|where possible|wherever possible|eligible|
    households?|anyone who|those who|anybody who|residents who|people who|applicants?|claimants|tenants who|per household|annually|
    (?:each|every) (?:(?:mon|tues|wednes|thurs|fri)?day|week|fortnight|month|year|spring|autumn|winter|summer)|
    on (?:mon|tues|wednes|thurs|fri|satur)days|weekly|fortnightly|monthly|statutory|by law|legally required|legal duty|duty to|the law|
    required by|the scheme (?:pays|allows|offers|covers|provides|will)|under the scheme|under section|criteria|threshold|from time to time|
    whenever|winter service|roll-?out|all (?:homes|properties|residents)|programme of|
    any (?:resident|household|person|property|tenant|business)|how (?:it|this) works|the process is|first come
  )\b
`;

/** Does the sentence tell what is done for everybody? */
export function tellsPolicy(text: string): boolean {
  return policy.test(text);
}

/** The sentence as far as somebody's next doing: "…, and I will ask whether it can be done every year" tells nothing of what went before. */
function ownClause(text: string, end: number): string {
  const next = text.slice(end).search(/[,;] (?:and|but|so) (?:I|we|he|she|they) /);
  return next < 0 ? text : text.slice(0, end + next);
}

/** Does the committing clause tell what is done for everybody? */
export function isPolicy(text: string, { start, end }: CommittingStretch): boolean {
  return !/\b(?:start|beginn)ing (?:from|on|in)\b/i.test(text) && tellsPolicy(ownClause(text, end))
    // "You'll have the hall free every Wednesday" is said to one reader, whatever it does each week.
    && !/^(?:so |and )?you(?:'ll|'ve| will| shall| have)\b/i.test(text.slice(start, end));
}
