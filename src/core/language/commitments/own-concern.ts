/** What a member promises for their own business, a charity, another body or a party group is not the council's (settled question 27). */
import { expression } from '../unbroken.ts';

const partys = expression('i')`
  \b(?:
    (?:our|my) (?:party|group|branch|campaign|association|manifesto|candidates?)|(?:the|your) (?:party|campaign|manifesto|candidates?)|
    (?:the|your) (?:group|branch|association) (?:will|would|shall|can|pays|has agreed|is paying)|
    the (?:labour|conservative|liberal democrat|lib dem|green|independent|reform|residents') (?:group|party|team)|
    (?:labour|conservatives|lib dems|liberal democrats|greens|tories) (?:will|would)|as a group|
    (?:group|party|branch|campaign) (?:funds|kitty)|in our manifesto|if (?:re-?)?elected|vote for
  )\b
`;
const business = expression('i')`
  \b(?:my|our) (?:own )?(?:
    business|company|firm(?! (?:order|booking|offer|commitment))|shop|farm|practice|pub|garage|restaurant|charity|club|church|trust|
    trustees|foundation|society|choir|school governors|governing body|family|wife|husband|partner|house|home|kitchen|garden|allotment|
    tenant|landlord|employer|school|co-op|rotary|lions|scouts|festival|fete|PCC|PTA
  )\b|
  \bmy (?:mother|father|mum|dad|parents|son|daughter) (?:mov(?:e|es|ed)|(?:is|are) moving) (?:in|out|back)\b|
  \bthe (?:farm|shop|pub|bakery|brewery|nursery) (?:will|can|would|is happy to)\b|
  \bas (?:a |the |its |your |chair and )?(?:
    trustee|treasurer|churchwarden|owner|director|proprietor|landlord|employer|managing director|
    chair of (?:the )?(?:trustees|friends|governors|trust|charity|club|society|association)|secretary of|president of|patron of|
    (?:school )?governor|shareholder|partner in|volunteer
  )|
  \bwearing my\b[^.;]{0,40}\bhat\b|
  \bon behalf of (?:the )?(?!(?:the |[a-z]+ ){0,4}(?:council|authority)\b)[^.;,]{0,40}\b(?:
    trust|trustees|friends of|society|club|association|charity|church|company|ltd|limited|group|party|branch|governors|foundation|
    committee of the
  )\b|
  \bthe (?:trustees|governors|friends|directors|club committee|PCC|PTA)\b(?! (?:should|may|can|must|need)\b)|
  \b(?:raffle|tombola|friends of|trustees of|volunteer(?:s|ing)?|working party|come along|litter[- ]pick|bring (?:gloves|a spade|a trowel))\b
`;

/** "The Council as your landlord" is the council. */
export function bareCouncil(text: string): string {
  return text.replace(/\b(council|authority),? as (?:your|the|a) (?:landlord|employer|owner|trustee)\b/gi, '$1');
}

/** Is it a party's or its group's? */
export function isPartys(text: string): boolean {
  return partys.test(text);
}

/** Is the sentence, or the text around it, about something other than the council? */
export function isOwnConcern(text: string): boolean {
  return isPartys(text) || business.test(bareCouncil(text));
}
