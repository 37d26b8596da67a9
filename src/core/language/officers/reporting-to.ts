/** An officer's people, told by the officer's name: "Beth's team", "Colin and his managers". */
import { expression } from '../unbroken.ts';

const people = expression('')`
  ^(?:'s?| and (?:all )?(?:his|her|their)) (?:(?:own|whole|entire|two|three|new|field|site|planning|housing|highways) )*
  (?:team|department|section|crew|staff|people|managers|officers|planners|engineers|surveyors|inspectors|wardens|lads)\b
  (?!'? ?s? (?:leaders?|lead|managers?|meetings?|briefings?|rooms?|talks?|supervisors?|reports?|papers?|time|car|carrier|mates?|parking|building|handbook)\b|')
`;

/** How many letters of what follows an officer's name belong to the officer's people; 0 where it is the officer alone. */
export function reportingTo(after: string): number {
  return people.exec(after)?.[0].length ?? 0;
}
