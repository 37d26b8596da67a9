/** What is not promised, and the idioms in which "not" denies nothing. */
import type { CommittingStretch } from './committing-stretch.ts';
import { expression } from '../../unbroken.ts';

/** Words that negate what follows. */
const negatingWords = expression('gi')`
  \b(?:
    not|never|cannot|[a-z]+n't|nothing|no one|nobody|neither|nor|unable|without|
    no (?:
      promises?|guarantees?|commitments?|assurances?|undertakings?|authority|power|decisions?|plans?|intention|question of|way|suggestion|
      right|position
    )|
    far from|refus\w+|declin\w+|beyond my|rather than|instead of|wary of|short of
  )\b
`;
/** Idioms in which such words negate nothing: "without delay", "never mind". */
export const emptyNegation = expression('gi')`
  \b(?:
    without (?:(?:any )?further|more|delay|hesitation|fail|question|quibble|reservation|prejudice)|never (?:again|mind)|
    can(?:no|')t (?:thank|apologise|tell you how)|(?:not(?: to)?|don't) (?:worry|hesitate|fret)|need(?: not|n't)|why (?:not|don't)|
    (?:if|or) not|does(?: not|n't) matter|nothing (?:less|to worry)|
    (?:won't|will not) (?:find (?:us|the council)|go up|rise|change|argue|quibble)|
    not (?:
      only|just|merely|later|before time|a moment|a penny|good enough|acceptable|dispute|deny|contest|wait|long|to mention|unreasonable|
      fair|right
    )
  )\b
`;

/** Does the clause before it negate it? */
export function isNegated(text: string, stretch: CommittingStretch): boolean {
  const start = text.slice(0, stretch.start);
  // "…that we will rebuild it, or that we will pay": one negation for both.
  const goesOn = /\bn?or(?: that)? *$/i.test(start);
  const before = start.slice(goesOn ? -220 : -90);
  const turns = goesOn ? [';', ' but ', ', so ']
    : [';', ' but ', ', and ', ' and we ', ' and I ', ' and the ', ' so we ', ', so ', ' - ', ': ', ', '];
  const cut = Math.max(...turns.map((turn) => before.lastIndexOf(turn)));
  const clause = before.slice(cut + 1).replace(emptyNegation, ' ');
  negatingWords.lastIndex = 0;
  return negatingWords.test(clause);
}
