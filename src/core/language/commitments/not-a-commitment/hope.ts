/** What the sender only hopes, believes or asks for. */
import type { CommittingStretch } from './committing-stretch.ts';
import { expression } from '../../unbroken.ts';

/** "It would be nice to write that": it is not written. */
const onlyNice = expression('i')`
  \b(?:would|could|might) (?:be|have been) (?:so |very )?(?:nice|lovely|easy|good|kind|wonderful|tempting|pleasant) to
  (?: (?:write|say|tell you|promise|reply)(?: that)?) $
`;
const hoping = expression('i')`
  \b(?:
    hop(?:es?|ing|eful(?:ly)?)|anticipate|believe|think|thought|guess|imagine|suppose|reckon|suspect|confident|optimistic|wish|ideally|
    doubt|feel|fingers crossed|with (?:any |some |a (?:bit of |little ))?luck|love it if|(?:my|in my) (?:view|opinion)|perhaps|maybe|
    presumably|possibly|probably|
    recommend|likely|demand|pray|p(?:ress|ush)ing for|(?:expect|suggest|insist|ask|call|request)(?:ing)?|(?:propos|argu|urg)(?:e|ing)
  )\b,?(?:\s+(?:very much|that|is|you|me|still|strongly|sincerely|however|now|it is|in time))*,?\s*$
`;

/** Does the clause before it only hope for it? */
export function isHoped(text: string, stretch: CommittingStretch): boolean {
  const before = text.slice(Math.max(0, stretch.start - 120), stretch.start);
  return hoping.test(before) || onlyNice.test(before);
}
