/** Somebody else's words, told as theirs: residents', the press's, the reader's own. */
import { holdsPhrase, soughtPhrases } from '../sought-phrases.ts';
import { expression, unbroken } from '../../unbroken.ts';

/** Somebody else's words, told as theirs. */
const reported = soughtPhrases([
  '(?:story|rumour|tale|gossip|whispers?|talk) (?:is |was |has been |that is |that was )?(?:going|doing|put|flying) (?:about|round|around|the rounds)',
  unbroken`
    (?:
      residents?|constituents?|tenants?|neighbours?|parishioners?|traders?|shopkeepers?|businesses|business|parents?|complainants?|
      applicants?|objectors?|customers?|callers?|correspondents?|families|family|people|homeowners?|leaseholders?|householders?|landlords?|
      owners?|clerk|parish council|press|gazette|newspaper|letter|petition|petitioners|public|developer|agent|son|daughter|mother|husband|
      wife|carer|gentleman|lady|couple|voters?|(?:mrs?|ms|miss|dr|sir|cllr|councillor)\.? [a-z'-]+|she|he|they
    ) (?:(?:on|in|from|at|of|who|near|by) [^.;!?]{1,40}? )?(?:
      also |has |have |had |is |are |was |were |been |often |still |now |clearly |then |both |all |genuinely |already |
      (?:rang|wrote|emailed|contacted) (?:(?:to )?me )?to |would |may |might )*(?:
      say(?:s|ing)?|said|claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|complain(?:s|ed|ing)?|tell(?:s|ing)?|told|report(?:s|ed|ing)?|writes?|wrote|
      written|feel(?:s|ing)?|felt|thinks?|thought|believe[sd]?|consider(?:s|ed)?|describ(?:es?|ed|ing)|call(?:s|ed|ing)?|
      accus(?:es?|ed|ing)|maintains?|assert(?:s|ed)?|state[sd]?|suggest(?:s|ed)?|contends?|mention(?:s|ed)?|found|finds|perceive[sd]?|
      regards?|view|argue[sd]?|insist(?:s|ed)?|ma(?:k|d)e up (?:their|its|his|her) minds?|jump(?:s|ed)? to the conclusion|
      (?:convinced|persuaded) (?:them|it|him|her)sel(?:f|ves)|(?:got|taken) it into (?:their|his|her) heads?|
      upset|unhappy|angry|puts? it|put it|quoted?|asked|asks|asking|wants?|used the words?
    )
  `,
  unbroken`
    (?:
      (?:is|are|was|were) (?:firmly )?(?:of the (?:opinion|view)|convinced|adamant|certain) that|according to|in the words of|
      in (?:her|his|their) (?:words|view|opinion|letter|email|e-mail|account|complaint)|
      (?:
        complaint|complaints|allegations?|accusation|claims?|reports?|suggestion|perception|impression|feedback|comments?|correspondence|
        calls?|e-?mails?|letters?
      ) (?:(?:from|by|made by|among) (?:[\w'-]+ ){1,6})?(?:that|of|alleging|saying|claiming|about|complaining)|
      heard it (?:said|claimed|suggested|argued|put)|i have (?:had|received) (?:\w+ )?(?:complaint|letter|call|e-?mail)s?|
      it (?:is|has been|was|is being) (?:alleged|claimed|suggested|said|reported|put to me|put about),? (?:[a-z]+,? ){0,6}?that|
      (?:told|informed|assured|warned) (?:by [\w' ]{1,50} )?that|
      (?:allegations?|accusations?|charges?|claims?|complaints?|rumours?)(?: (?:was|were|is|are))?: that|
      (?:rumours?|gossip|whispers?|talk|story|stories|charges?|insinuations?) (?:(?:in|at) [^.,]{3,30} )?
      (?:is|was|are|were|has it|goes|that)|
      allegedly|reportedly|'s? allegation
    )
  `,
  unbroken`
    (?:
      speakers?|members?|(?:the )?(?:group|party|benches|side) opposite|opposition|group|party|leader|somebody|someone|others|
      mr and mrs [a-z]+|man|woman|voice|heckler|editor|paper|echo|headline|front page|caption|candidate|colleague|friend|visitor|town|
      village|street|audience|crowd
    ) (?:[^.;!?]{1,40}? )?(?:(?:has|have|had|is|are|was|were|saw fit to|went on to) )?(?:
      decided|holds?|held|keeps? (?:on )?saying|kept (?:on )?saying|put (?:it )?about|called out|shouted|cried|told|tell|says?|said|
      will have it|would have it|claim(?:s|ed)?|complain(?:s|ed)?|thinks?|writes?|wrote|reads?|call(?:s|ed)?|describe[sd]?|grumble[sd]?|
      protest(?:s|ed)|object(?:s|ed)?|moans?
    )
  `,
  unbroken`
    (?:her|his|their|[a-z]+'s|the(?= (?:view|feeling|word))) (?:[a-z]+ )?
    (?:view|feeling|word|complaint|grievance|account|point|story|concern|worry)(?:,[^,.;]{3,40},)? (?:[a-z ]{0,20})?(?:is|was) that
  `,
  unbroken`
    (?:^|[^s] )you (?:say|said|write|wrote|feel|felt|think|tell me|told me|mention(?:ed)?)(?: that)?(?: [^.;!?]{1,80},(?: and)? that)? \x40
  `,
  unbroken`
    (?:i|we) (?:stated|said|told|wrote|claimed|suggested|implied)(?: [a-z]+){0,6} that [^.;!?]{1,80}
  `,
  unbroken`
    (?:was|were|been|being|is|are) (?:described|accused|called|alleged|said|reported|criticised|labelled|branded) (?:
      by [\w' ]{1,40}|as|of|to (?:be|have)
    )
  `,
]);

/** Whether what follows is told as others' words. @param before the same sentence's words before what was said */
export function isReported(before: string): boolean {
  return holdsPhrase(reported, before);
}

/** "Comments under the photograph saying that": somebody else's, unless "I" stands near. */
const told = expression('i')`
  (?:
    (?:^|[^a-z'])(?:saying|claiming|alleging|insisting|complaining|asserting|grumbling|muttering|hinting|shouting|chanting)(?: on [a-z]+)?,?(?: that| how)?|
    [a-z],? (?:calling|accusing|branding|labelling|describing)(?: (?:the|our|your|all))*
  )[ ]$
`;
const mine = /\b(?:i|we|i'm|i've|we're|we've|me)\b[^.;!?]{0,40}$/i;

/** Whether it is told as what others say. @param before the sentence up to the officer */
export function isSaidByOthers(before: string): boolean {
  return told.test(before) && !mine.test(before.replace(told, ''));
}
