/** Criticism that the sender will not have: denied, rejected, or undergone by the officer at the hands of others. */
import type { Stretch } from '../../stretch.ts';
import { expression, unbroken } from '../../unbroken.ts';
import { isBlame } from '../hits.ts';
import { isDenied } from './denial.ts';

const speech = unbroken`
  (?:
    say|says|saying|said|claim|claims|claiming|suggest|suggests|suggesting|imply|implying|pretend|pretending|think|thinks|thinking|thought|
    believe|believes|believing|believed|accept|accepts|accepting|agree|agrees|argue|argues|arguing|allege|alleging|conclude|concluding|
    maintain|suppose|imagine|feel|feels|hold|contend|consider|considers|complain|complaining|
    tell (?:you|anyone|anybody|people|residents|them|him|her)|telling (?:you|anyone|anybody|people|residents|them)|persuaded|convinced|
    of the view|let (?:it be said|anyone say|anybody say)
  )
`;
const complement = "(?: for (?:a|one) (?:single )?(?:moment|minute|second|instant))?(?: that|,)?(?: (?:poor|our|the|young|old))? ?$";

/** Before the officer: nobody says it, or the sender does not. */
const denying = [
  new RegExp(`(?:^|[,;:] ?)(?:please )?(?:do not|don't|never) (?:write|repeat|put it about)${complement}`, 'i'),
  new RegExp(unbroken`
    (?:
      \b(?:
        not|never|nor|neither|cannot|refuse[sd]?|declined?|stop(?:ped)? short of|
        (?:unfair|wrong|unjust|unkind|harsh|absurd|nonsense|ridiculous|untrue|false|mistake) (?:for \w+ )?to
      )|
      n't
    )(?: (?!but\b|and\b|because\b|only\b|that\b|hesitat|i\b)[a-z']+){0,3}
  ` + ` ${speech}${complement}`, 'i'),
  new RegExp(unbroken`
    \b(?:
      nobody|no one|no-one|none of (?:us|them|you|the [a-z]+)|no (?:reasonable |fair |sensible )?(?:person|member|resident|councillor)|
      few(?: people)?|hardly anyone|not a soul|not one of (?:us|them|you)
    )\b(?! but\b)[^.;!?]{0,70}?
  ` + ` ${speech}${complement}`, 'i'),
];

const unjust = unbroken`
  (?:
    wrong|unfair|unjust|unkind|untrue|false|nonsense|absurd|harsh|ridiculous|cheap|cruel|a slur|a lie|a mistake|beneath (?:us|you|them)|
    not (?:fair|true|right|just|kind)|to (?:misunderstand|misread|miss)
  )
`;
/** "To call her idle is unfair", "blaming Tom for it would be wrong". */
const rejecting = new RegExp(unbroken`
  (?:^\W*|[,;:-] (?:and |but |for )?|\b(?:that|think|believe|feel|because|consider) )(?:
    to (?:say|call|suggest|claim|describe|accuse|blame|label|brand|paint|portray)|
    calling|blaming|accusing|labelling|branding|describing|portraying|
    to (?:lay|put|pin|heap) (?:this|it|that|the blame|any blame|all this)|
    the (?:claim|story|suggestion|idea|rumour|notion|allegation|charge|accusation|complaint) (?:that|of)
  )\b[^.:;!?]{0,140}?\b(?:is|was|would be|are|were|seems|strikes me as)(?: [a-z]+ly| quite| just| both| simply| plain)*
` + ` ${unjust}\\b`, 'i');

/** "Calling her idle isn't on", "words like that have no place here". */
const unwelcome = expression('i')`
  ^[^.:;!?]{0,120}?\b(?:
    (?:is|are|was|were)(?: not|n't) (?:on|acceptable|called for|how (?:we|you|one)|the way to|helpful|something)\b|
    (?:has|have) no place\b|(?:does|do|will|would)(?: no|(?: not|n't) (?:do )?any)(?:body|one| of us)? (?:any )?(?:good|credit|favours)\b|
    (?:helps?|serves?) (?:nobody|no one)\b|(?:is|was|are|were) (?:out of order|beyond the pale|uncalled for|out of place)\b
  )
`;
/** "Calling our" planners useless. */
const namingAbuse = expression('i')`
  ^\W*(?:(?:and|but|so) )?(?:call|brand|label|describ|abus|insult|shout|sneer|swear|say|writ|post)ing
  (?: (?:that|about|at|of|people|officers|someone|like|poor|our|the|young))* $
`;
/** `Words such as "idle" and "liar"`: examples. */
const wordsAsWords = /\b(?:words?|terms?|phrases?|expressions?|adjectives|epithets|language|names|insults) (?:such as|like|including) ["']/i;
/** Before the officer: the sender looked for a fault and found none. */
const noneFound = expression('i')`
  \b(?:(?:could|can|would)(?: ?not|n't)|cannot|unable to|nobody (?:could|can|has)) (?:point to|name|think of|find|identify|pick out|put my finger on) (?:
    (?:a|one|any)(?: single)? (?:thing|step|decision|moment|word|respect|point)|anything|one
  ) (?:that |which |where |in which )?$
`;
/** "He pretends to be hopeless at speeches": modesty. */
const modest = /^ (?:[a-z]+ )?(?:pretends|affects|professes) to be\b((?:(?! and\b|,? but\b)[^,;.!?])*)/i;

/** "If she had sat on it for a year I would call her idle": she did not. */
const wouldHaveSaid = expression('i')`
  (?:^\W*had(?! (?:I|you|we)\b)|\bif (?!(?:I|you|we|it|that|this)\b)[a-z' -]{2,40}?(?:'d| had| were))\b(?! not\b)[^.;!?]{1,99}
  \bI(?:'d| would| should| might)\b
  (?: (?:have|be|been|well|certainly|also|happily|gladly|too|of course))*
  (?: (?:say|said|calls?|called|agreed?|think|thought|understand|understood|complain|angry|cross|among the first|the first (?:[a-z]+ )?to)\b|
  (?:, too,)? with you\b)
`;

/** "Has been shouted at and called a liar by people who ought to know better". */
const abusedByOthers = expression('i')`
  ^(?:,[^,.;]{1,40},)?(?: (?:
      has|have|had|was|were|is|are|been|being|gets?|got|getting|only|just|even|publicly|online|since|constantly|repeatedly|variously|again|
      never|since
    )
  ){1,4} (?:[a-z]+ (?:at |and )){0,3}(?:
    called|accused|abused|blamed|labelled|branded|vilified|pilloried|insulted|shouted at|sworn at|yelled at|spat at|harangued|mocked|
    ridiculed|scapegoated|hounded|portrayed|painted|maligned|slandered|libelled|smeared|reviled|traduced|made a scapegoat
  )\b(?![^.;!?]{0,60}\b(?:rightly|deservedly|justly|justifiably|ombudsman|inspector|auditors?|judge|court|tribunal)\b)
`;

/** "There is no sign of neglect by her". */
const noFault = expression('i')`
  \bno (?:sign|trace|hint|shred|whiff|suggestion|question|evidence|indication)s? (?:\w+ ){0,2}(?:of|for) (?:any )?(?:
    (?:
      neglect|negligence|fault|carelessness|bad faith|delay|favouritism|bias|malice|impropriety|incompetence|wrongdoing|dishonesty|blame|
      error|mistakes?|discourtesy|rudeness|idleness|laziness|indifference|failings?|misconduct|deceit|obstruction|prejudice
    )
  )\b[^.;!?]{0,20} (?:by|from|in|on the part of) $
`;
/** "I have had enough of hearing it said that", "I am tired of the claim that". */
const wearyOf = expression('i')`
  \b(?:enough|tired|sick|weary|fed up|no time|no patience) (?:of|with|for) (?:[a-z]+ ){0,2}(?:
    hearing|reading|being told|the (?:claim|talk|gossip|whispers?|whispering|suggestion|allegation|story|tale|nonsense|idea|line)|people|
    members|colleagues|residents|those|this (?:claim|talk|gossip|whispering|suggestion|nonsense)
  )\b[^;!?]{0,60}\b(?:that|saying|who (?:say|claim|think|tell me)|about|against|how) $
`;
/** "He was cleared of it". */
const acquitted = /^ (?:was|is|were|has been|had been|stands?) (?:[a-z]+ly )?(?:cleared|acquitted|absolved|exonerated|vindicated)\b/i;

/** "He is no relation to Tom, who has never been near your house": it was not Tom. */
const anotherMan = expression('i')`
  \b(?:no (?:relation|connection)|unrelated|not to be confused) (?:to|with) [^,.;:!?]{0,40}$
`;

/**
 * Whether the sender disowns what a sentence says of the officer.
 * @param said where the words stand that say it
 */
export function isDisowned(text: string, target: Stretch, said: Stretch): boolean {
  const from = Math.max(0, target.start - 160);
  const before = text.slice(from, target.start);
  const turn = Math.max(...[' but ', ', so ', '; '].map((one) => before.lastIndexOf(one)));
  // "Don't write that the officers are lazy, or that the manager is out of her depth": one denial for both.
  const lead = before.slice(turn + 1).replace(/\bthat\b[^;.!?]{0,120}\bn?or that /i, 'that ');
  const rest = text.slice(target.end, target.end + 200);
  // "I do not think that she reads them" denies what is good.
  const denied = denying.some((one) => one.test(lead)) || (isDenied(lead.slice(-45)) && !/\b(?:(?:is|was) that|how(?: on earth)?) $/i.test(lead));
  if (denied && isBlame(rest.toLowerCase().split(/[;:]|, (?:but|and|which|so|though)\b/)[0]!)) return true;
  if (said.end > target.end && abusedByOthers.test(rest)) return true;
  if (wearyOf.test(before) || wouldHaveSaid.test(text)) return true;
  if (anotherMan.test(before) && /^[^,.;:!?]{0,40}, who (?:[a-z]+ )?n(?:ot(?:hing)?|ever|o)\b/i.test(rest)) return true;
  const modesty = modest.exec(rest);
  if (modesty && isBlame(` is${modesty[1]!.toLowerCase()}`) && !isBlame(rest.slice(modesty[0].length).toLowerCase())) return true;
  if (noneFound.test(before) && isBlame(rest.toLowerCase())) return true;
  if (wordsAsWords.test(text.slice(0, said.end)) || namingAbuse.test(before)) {
    const refused = unwelcome.exec(rest);
    const more = refused ? rest.slice(refused[0].length) : '';
    if (refused && !/\b(?:but|yet)\b/i.test(more) && !isBlame(more.toLowerCase())) return true;
  }
  if ((noFault.test(before) || acquitted.test(rest)) && !isBlame(rest.toLowerCase())) return true;
  const rejected = rejecting.exec(text);
  if (!rejected) return false;
  const end = rejected.index + rejected[0].length;
  // "The claim that Tom was asked is untrue: he is lazy".
  return target.start >= rejected.index && target.start < end && !isBlame(text.slice(end).toLowerCase());
}
