/** Signs that a letter is written for the council as a body, and not as ward casework or personally. */
import { isOfAnotherKind } from '../council-kinds.ts';
import type { Sentence } from '../reading/reading.ts';
import { sought } from '../sought/sought.ts';
import { expression, unbroken } from '../unbroken.ts';

export interface LetterSign {
  readonly sentence: Sentence;
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
}

const speaks = unbroken`
  (?:
    urges?|calls? (?:on|upon|for)|requests?|asks?|objects?|opposes?|supports?|welcomes?|notes?|believes?|considers?|remains?|regrets?|
    requires?|expects?|invites?|wishes? to|would (?:like|urge|ask|welcome|be grateful)|
    is (?:concerned|grateful|of the view|writing|seeking|asking|pleased|deeply|very|extremely|opposed|minded|disappointed|keen)|
    has (?:serious|grave|long|deep|considered|no objection|asked me)|thanks|strongly|formally|respectfully
  )
`;
const signs: readonly RegExp[] = [
  expression('')`
    \b(?:
      [Oo]n (?:the (?:[A-Za-z]+ ){0,3}(?:council|authority|Council|Authority)'s|the Council's) behalf|
      (?:
        [Oo]n behalf of|[Ff]or and on behalf of|[Ii]n the name of|[Ss]peaking for|
        [Ww]riting (?:(?:to you|today|again|now|formally|officially) ){0,2}for
      ) (?:the |our |this )?(?:[A-Z][A-Za-z'-]+ |(?:and|of|on|upon|the) ){0,6}(?:Council|council|Authority|authority|Borough|Corporation)
    )\b
  `,
  expression('i')`
    \b(?:the|this|(?:district|borough|county|city|town)) (?:council|authority)'s (?:
      formal |official |considered |settled |agreed |clear |firm )*(?:
      position|view|response|representations?|stance|submission|reply|objections?|policy position|request|concerns?|case|thanks|apologies|
      condolences|gratitude
    )\b(?! (?:to (?:the|you|your|us|them)\b|of (?:\d|last))[^.;?!]{0,60}\b(?:said|says|was|reads?|promised|stated|told)\b|,? (?:said|says|was|reads?))|
    \b(?:formal|official|considered|settled|agreed|(?:is|are) the|:|(?:set out|state|express|convey) the) (?:
      position|view|response|representations?|submission|reply|objections?
    ) of (?:the|this|my|our|[A-Z])[A-Za-z' -]{0,40}\b(?:council|authority|borough)\b
  `,
  expression('i')`
    \b(?:we|us) as (?:a|the|your) (?:local |town |district |borough |county |city )?(?:council|authority)\b|
    \bas (?:a|the) (?:local |town |district |borough |county |city )?(?:council|authority)\b[^.;]{0,40}?\bwe\b
  `,
  new RegExp('(?:^|[,;:] |\\band )\\s*(?:this|the|our|my|[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}) (?:[Cc]ouncil|[Aa]uthority) '
    + `(?:[a-z]+ly |also |therefore |now |and I ){0,2}${speaks}\\b`),
  expression('i')`
    \b(?:I|we) (?:am |are )?(?:write|writing|wrote)\b[^.;]{0,40}\b(?:as|in my (?:capacity|role) as) (?:the )?(?:
      (?:deputy )?leader\b(?! of (?:(?:my|our|an?|the [A-Za-z' -]{0,30}(?:group|party|opposition))\b))|cabinet member|executive member|
      executive councillor|portfolio holder|chair(?:man|woman)? of (?:the )?(?:overview|scrutiny)|lead member
    )\b
  `,
];

/** What the council did, told as a story: "as a council we cut it in 2021". What it resolved or considered is its position. */
const told = expression('i')`
  \b(?:we as (?:a|the|your) [a-z ]{3,40}?|as (?:a|the) [^.;]{3,50}? we) (?:[a-z]+ly |also |then |once )?(?!
    (?:need|indeed|[a-z]+ceed|(?:resolv|decid|vot|agre)ed (?:to|not|that)|consider(?:ed)?)\b
  )(?:
    [a-z]{2,}ed|made|took|cut|chose|gave|brought|did|had|went|were|spent|lost|kept|got|built|sold|left|found|began|held|ran|fell
  )\b
`;

const soughtSigns = signs.map((pattern) => sought(pattern));

const personal = sought(expression('i')`
  \b(?:
    personal(?:ly| capacity| view)|as one of (?:the|your) (?:[a-z]+ )?councillors|not (?:writing |speaking )?(?:on behalf of|for) the council|
    ward (?:councillor|member|casework)|
    as (?:your|the|a) (?:local |ward |county |district )?(?:councillor|member for|ward)|my own (?:view|opinion|behalf)|in my own name only|
    for my (?:group|party)|not the council's (?:view|position)|do not speak for
  )\b
`);

/** Does the writer say that it is personal or ward work? */
export function saysPersonal(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => personal.test(sentence.text.slice(0, 600)));
}

/** Signs of an official letter in the own words; none where the writer says that it is personal or ward work. */
export function officialLetterSigns(sentences: readonly Sentence[], councilName = ''): readonly LetterSign[] {
  const body = sentences.filter((sentence) => sentence.part === 'body');
  if (saysPersonal(body)) return [];
  const found: LetterSign[] = [];
  for (const sentence of body) {
    const text = sentence.text.slice(0, 600);
    if (/\?\W*$/.test(text) || /\b(?:if|hope|whether|nothing)\b/i.test(text.slice(0, 40))) continue;
    for (const sign of soughtSigns) {
      const match = sign.exec(text);
      if (!match || isOfAnotherKind(match[0], councilName)) continue;
      if (/\b(?:not|cannot|never|unable)\b|n't\b/i.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      const said = text.slice(match.index, match.index + match[0].length + 16);
      // "As a council we've no idea yet": it has no position to give.
      if (/\b(?:no idea|(?:don't|do not) know)\b/i.test(said) || told.test(said)) continue;
      found.push({ sentence, start: match.index, end: match.index + match[0].length });
      break;
    }
  }
  return found;
}

const complaint = expression('i')`
  \b(?:
    complain\w*|disgrace\w*|unacceptable|appalling\w*|appalled|fed up|not good enough|disgust\w*|furious|shambles|outrag\w*|let down|
    dissatisf\w*|unhappy (?:with|about)|third time|joke|how (?:dare|long must)|useless|incompeten\w*|grievance|shocking|ashamed|
    sick (?:of|and tired)|dreadful|demand (?:an|to know|answers)|still (?:no|not|waiting)|ignored|rude
  )\b
`;
const answering = expression('i')`
  \b(?:
    your (?:complaint|letter|email|e-mail|message|concerns?|experience|frustration)|sorry|apolog\w+|regret|
    thank you for (?:writing|contacting|getting|raising|bringing|your)|thanks for (?:writing|getting|raising|your)|
    I (?:have|'ve) looked into|the council|understand (?:how|why|your)
  )\b
`;

/** "Your letter of complaint, which you sent to me": the answer itself says what it answers. */
const answersComplaint = expression('i')`
  \b(?:thank(?:s| you)\b[^.;]{0,20} for|further to|(?:repl|answer|respon)\w* to|received|looked into) your (?:[a-z]+ ){0,3}complaint\b|
  \b(?:your|formal) complaint\b[^.;]{0,40} to me\b|\byour complaint is (?:not )?(?:justified|upheld)
`;
/** The complaint goes to whoever answers complaints. */
const handsComplaintOn = expression('i')`
  \bI(?:'ve| have| am|'m| will|'ll| shall)? (?:[a-z]+ ){0,2}(?:pass|forward|sen[dt]|refer|hand)\w* (?:it|this|that|your|both|them)
  \b[^.;]{0,40} to\b
`;

/**
 * The sentence that answers a complaint, if one does.
 * @param asked the message replied to, '' where none is seen
 */
export function complaintAnswer(asked: string, sentences: readonly Sentence[]): Sentence | null {
  if (!complaint.test(asked.slice(0, 6000))) {
    const texts = sentences.filter((sentence) => sentence.part === 'body');
    if (texts.some(({ text }) => handsComplaintOn.test(text.slice(0, 400)))) return null;
    return texts.find(({ text }) => answersComplaint.test(text.slice(0, 400))) ?? null;
  }
  return sentences.find((sentence) => sentence.part === 'body' && answering.test(sentence.text.slice(0, 400))) ?? null;
}
