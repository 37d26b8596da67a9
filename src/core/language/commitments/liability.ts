/** Admissions of liability or fault on the council's behalf. */
import { sought } from '../sought/sought.ts';
import type { Commitment } from './commitment.ts';
import { expression, unbroken } from '../unbroken.ts';

const council = unbroken`
  (?:
    we|I|the council|council|the authority|this council|our contractors?|the council's contractors?|
    the (?:[a-z]+ council|county|borough|district|city)
  )
`;
const harm = unbroken`
  (?:
    damage|damages|injur(?:y|ies)|loss|losses|accident|incident|what happened|flood|flooding|this|error|errors|failures?|mistakes?|it|harm|
    collapse|fall|leak|delay|costs?|the state|crash|blunder|mix-up
  )
`;
const rows: readonly RegExp[] = [
  new RegExp(`\\b${council}\\b(?:'ll| will| must| do| can| am| are| is| have| has|,? [a-z]+ly| happy to| prepared to| to| now| that){0,4} `
    + '(?:accepts?|accepted|admits?|admitted|acknowledges?|acknowledged|concedes?|conceded|takes?|assumes?|owns? up to|shoulders?|bears?)'
    + '\\b[^.;?]{0,40}\\b(?:'
    +   'liability|liable|fault|the blame|blame|negligence|negligent|culpability|(?:full|complete|entire|total|sole) responsibility|'
    +   `responsibility for (?:the |your |all |any |all the |that |what |this |causing )?${harm}|breach`
    + ')\\b', 'i'),
  new RegExp(`\\b${council}\\b[^.;?]{0,20}\\b(?:admits?|accepts?|concedes?|acknowledges?)\\b that `
    + '(?:we|it|the council|the authority|our [a-z]+|its [a-z]+) '
    + '(?:was|were|is|are|failed|caused|should have|did not|had failed|had not|ought|got|damaged|broke|missed|owed)\\b', 'i'),
  new RegExp(`\\b${council}\\b,? (?:was|were|is|are|'re|has been|have been|will be|shall be)`
    + '(?: [a-z]+ly| quite| wholly| indeed| in our view| squarely| also){0,2} (?:'
    +   'at fault|to blame|liable|negligent|in the wrong|in breach|culpable|'
    +   'responsible for (?:the |your |this |all |that |causing |what )[^.;?]{0,20}\\b'
    +   '(?:damage|injury|loss|accident|happened|flood|flooding|collapse|fall|leak|it|this|mess)'
    + ')\\b', 'i'),
  new RegExp(`\\b${council}\\b[^.;?]{0,20}\\b(?:accepts?|admits?|concedes?|acknowledges?|agrees?) that [^.;?]{0,20}\\b${harm}\\b`
    + '[^.;?]{0,40} (?:is|was|are|were) (?:entirely |wholly )?'
    + "(?:(?:our|the council's|its) (?:responsibility|liability|fault|doing)|ours|down to us)\\b", 'i'),
  expression('i')`
    \b(?:it|this|that|the [a-z]+(?: [a-z]+)?|your [a-z]+) (?:was|is|were|has been)(?: [a-z]+ly| all| purely| clearly| very much){0,2} (?:
      our [a-z]+,? and )?(?:our|the council's|the authority's) (?:own )?(?:fault|mistake|error|negligence|doing|liability|failing|failure|blunder)\b
  `,
  /\b(?:right|entitled|free) to hold (?:us|the council|the authority) (?:responsible|liable)\b/i,
  /\bthe (?:fault|blame|mistake|error) (?:was|is) (?:entirely |all |wholly |squarely )?(?:ours|the council's)\b/i,
  expression('i')`
    \b(?:fault|blame|liability|responsibility for [^.;?]{0,30}) (?:lies|rests|lay|sits|is)(?: [a-z]+){0,2} (?:with|at|ours|on)\b
    (?:[^.;?]{0,6}\b(?:us|the council|our|council's|the authority))?
  `,
  expression('i')`
    \b(?:caused by|due to|because of|down to|result of|owing to) (?:our|the (?:council|authority)'s) (?:[a-z]+'?s?'? )?
    (?:negligence|failures?|neglect|mistakes?|errors?|fault)\b
  `,
  /\b(?:we|the council|council)(?: must| have to)? (?:holds?|puts?|raises?) (?:up )?(?:our|its) hands?\b/i,
  /\b(?:we|council|authority) (?:[a-z]+ )?(?:failed|neglected|breached)(?: in)? (?:our|its|the|a) (?:[a-z]+ )?(?:dut(?:y|ies)|obligations?)\b/i,
];

/** "I think", "some residents say": an opinion is no admission. */
const opinion = expression('i')`
  \b(?:
    (?:held|ruled|found|finds|decided|concluded) that|I (?:think|believe|suspect|feel|reckon|would argue|wonder)|in my (?:view|opinion)|
    seems|appears|may|might|could|allege[sd]?|claims?(?! form)|says?|argue[sd]?|whether|if
  )\b
`;

const soughtRows = rows.map((pattern) => sought(pattern));

/** Admissions in a sentence. */
export function admissionsIn(text: string): readonly Commitment[] {
  for (const pattern of soughtRows) {
    const match = pattern.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    // "The fault lies with": whom?
    const needsWhom = /\b(?:lies|rests|lay|sits|is)\b[^.;?]{0,30}\b(?:with|at|on)$/i.test(match[0]);
    if (needsWhom && !/\b(?:us|our|the council)/i.test(text.slice(match.index, end + 16))) continue;
    if (/\b(?:not|never|no|without|nor|neither|denies|deny)\b/i.test(match[0])) continue;
    if (/^I\b/.test(match[0]) && !/\b(?:we|our|council|council's|authority)\b/i.test(text)) continue;
    if (opinion.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    return [{ kind: 'admits-liability', start: match.index, end, by: 'council', performative: true, contractOrMoney: false }];
  }
  return [];
}
