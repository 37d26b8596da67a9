/** What takes a commitment back: question, negation, condition, hope, report, quotation, policy. Each works on a sentence and a stretch of it. */
import { expression, unbroken } from '../unbroken.ts';

export type Excuse =
  | 'question' | 'negation' | 'condition' | 'hope' | 'reported-decision' | 'reported-words' | 'quotation' | 'policy' | 'own-concern' | 'other-body';

export interface Stretch {
  /** Where the committing clause starts, its subject included. */
  readonly clause: number;
  readonly start: number;
  readonly end: number;
  /** The sender performs it by saying so ("I hereby…", "we are pleased to offer…"). */
  readonly performative: boolean;
}

const decisionOnIt = expression('i')`
  \b(?:
    approv|agree[ds]?\b|sign(?:ed|s)? (?:it |this |that )?off|committee|cabinet|executive|budget|funding (?:is|can|be|comes|becomes)|
    funds (?:are|can)|permission|permitted|decision|decide|vote|members|council(?:lors)? (?:agree|approve|vote|decide|give|say)|consult|
    minister|government|grant(?:ed| is)|business case|survey|inspection|successful|evidence|found to|possible|resources|able|elected|
    necessary funding|weather|confirmed|legal|issued|discharged|in place\b|notice (?:is|has)
  )
`;

const conditionBefore = expression('i')`
  \b(?:
    if|unless|provided(?: that)?|providing|assuming|in the event|subject to|supposing|
    should (?:the|any|cabinet|we|it|members|they|that|this|your|our|officers|planning|funding|full)|were (?:the|we|it|cabinet|members|i)|
    had (?:the|we|it)
  )\b([^;]{0,140})$
`;
const timeConditionBefore = /\b(?:once|when|until|as soon as|as long as|after|before)\b([^;]{0,100})$/i;
const conditionAfter = expression('i')`
  ^[^;.]{0,160}?\b(
    subject to|if|unless|provided(?: that)?|providing|assuming|pending|conditional on|
    following (?:evaluation|consultation|approval|assessment|a vote|the vote|committee)|once|when|only if|only when|as long as|depending on|
    should (?:the|any|cabinet|we|it|members|they|funding)
  )\b([^;.]{0,120})
`;
/** Conditions on the reader's own step leave an offer an offer ("if you send the receipts, we will pay"). */
const readersStep = expression('i')`
  ^\s*(?:you|your)\b[^,;.]{0,60}\b(?:
    sends?|sign|return|provide|let|confirm|invoice|forward|accept|drop|withdraw|agree|keep|hold|reduce|can|email|submit|start|finish|
    complete|give|are happy|have (?:signed|finished|sent)|deliver|lower|knock|settle|stop|wish|want|would like|need
  )
`;
const emptyCondition = expression('i')`
  ^\s*(?:
    (?:the|of|any(?:thing)?)\b
    (?![^,;.]{0,40}\b(?:that|whether|finds?|says?|decides?|persuaded|officers?|panel|committee|surveyor|insurers?)\b)[^,;.]{0,40}?[ ']
    (?:is|are|s|be) (?:broken|damaged|cut up|spoilt|lost|hurt)\b|
    necessary|need be|needed|required|you like|so\b|not sooner|only|anything|you (?:(?:have|need) any|want to (?:discuss|talk)|require)|
    that (?:help|suit)s|that(?:'s| is) (?:ok|easier|all right)|it (?:would )?helps?|
    (?:it|they|one) [^,;.]{0,20}\b(?:ever|again)\b(?![^,;.]{0,12}\b(?:approv|agree|pass))|I may
  )
`;
const formalTerms = expression('i')`
  ^\s*
  (?:your|receipt|the usual|usual|our standard|standard|our usual|the attached|the following|the terms|signature|satisfactory|you|invoice)
`;

function isCondition(text: string, stretch: Stretch): boolean {
  const before = text.slice(Math.max(0, stretch.clause - 180), stretch.clause);
  const cond = conditionBefore.exec(before);
  // "Nobody moves unless a flat is found, and on that you have our word": the condition belongs to what went before.
  const ended = cond && cond.index > 12 && /, and [^,]{0,9}$/.test(cond[1]!);
  if (cond && !ended && !/\beven if\b/i.test(before) && !/\b(?:as|see) if\b/i.test(before)) {
    // "If anything breaks the council will…": without a comma the subject reaches back to the condition.
    const body = cond[1]!.trim() === '' ? text.slice(stretch.clause, stretch.end) : cond[1]!;
    if (leavesOpen(body) && !(/^subject to/i.test(cond[0]) && formalTerms.test(body))) return true;
  }
  const time = timeConditionBefore.exec(before);
  if (time && !time[1]!.trim()) return true;
  if (time && decisionOnIt.test(time[1]!) && !/^\s*(?:careful|due|much|full)? ?(?:consideration|discussion)/i.test(time[1]!)) return true;
  if (/\bwhether\b[^,;]{0,60}$/i.test(before)) return true;
  const after = conditionAfter.exec(text.slice(stretch.end, stretch.end + 320));
  if (!after) return false;
  const word = after[1]!.toLowerCase();
  const body = after[2]!;
  if (word === 'once' || word === 'when' || word === 'as long as') return decisionOnIt.test(body) && !/^\s*(?:and for all|more|again)/i.test(body);
  if (word === 'subject to') return !formalTerms.test(body);
  if (word === 'pending') return true;
  // "The authority undertakes not to act, provided that the lights are off by nine": a term of what is given, nobody's decision.
  if (/^provid/.test(word) && (stretch.performative || /\bundertak/i.test(text.slice(stretch.start, stretch.end)))
    && !decisionOnIt.test(body) && !/\b(?:consents?|content|allows?|votes?|persuaded)\b/i.test(body)) return false;
  // "…, and if a reminder comes" opens a thought of its own.
  if (/(?:\beven|, (?:and|but|so))\s*$/i.test(text.slice(stretch.end, stretch.end + (after[0].length - after[2]!.length - after[1]!.length)))) return false;
  return leavesOpen(body);
}

/** Does a condition leave open what will be done? One on the reader's own step, or on nothing, does not. */
function leavesOpen(condition: string): boolean {
  return (!readersStep.test(condition) || /\b(?:approv|permission|committee|cabinet)/i.test(condition)) && !emptyCondition.test(condition);
}

/** Words that negate what follows, and the idioms in which they do not. */
const negation = expression('gi')`
  \b(?:
    not|never|cannot|[a-z]+n't|nothing|no one|nobody|neither|nor|unable|without|
    no (?:
      promises?|guarantees?|commitments?|assurances?|undertakings?|authority|power|decisions?|plans?|intention|question of|way|suggestion|
      right|position
    )|
    far from|refus\w+|declin\w+|beyond my|rather than|instead of|wary of|short of
  )\b
`;
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

function isNegated(text: string, stretch: Stretch): boolean {
  const start = text.slice(0, stretch.clause);
  // "…that we will rebuild it, or that we will pay": one negation for both.
  const goesOn = /\bn?or(?: that)? *$/i.test(start);
  const before = start.slice(goesOn ? -220 : -90);
  const turns = goesOn ? [';']
    : [';', ' but ', ', and ', ' and we ', ' and I ', ' and the ', ' so we ', ', so ', ' - ', ': ', ', '];
  const cut = Math.max(...turns.map((turn) => before.lastIndexOf(turn)));
  const clause = before.slice(cut + 1).replace(emptyNegation, ' ');
  negation.lastIndex = 0;
  return negation.test(clause);
}

/** "It would be nice to write that": it is not written. */
const onlyNice = expression('i')`
  \b(?:would|could|might) (?:be|have been) (?:so |very )?(?:nice|lovely|easy|good|kind|wonderful|tempting|pleasant) (?:to|if) [^.;]{0,30}$
`;
const hoping = expression('i')`
  \b(?:
    hop(?:es?|ing|eful(?:ly)?)|anticipate|believe|think|thought|guess|imagine|suppose|reckon|suspect|confident|optimistic|wish|ideally|
    doubt|feel|fingers crossed|with (?:any )?luck|love it if|(?:my|in my) (?:view|opinion)|perhaps|maybe|presumably|possibly|probably|
    recommend|likely|demand|pray|p(?:ress|ush)ing for|(?:expect|suggest|insist|ask|call|request)(?:ing)?|(?:propos|argu|urg)(?:e|ing)
  )\b,?(?:\s+(?:very much|that|is|you|me|still|strongly|sincerely|however|now|it is|in time))*,?\s*$
`;

const reporting = expression('i')`
  \b(?:
    say(?:s|ing)?|said|told|wr(?:ites?|ote|itten)|
    (?:tell|inform|confirm|claim|mention|report|suggest|explain|maintain|insist|announc|argu|alleg|advis|stat|indicat)(?:e?s|e?d|ing|e)?|
    understand(?:ing)?|gather|heard?|learn(?:t|ed)?|see|reads?|noted?|assume|promised|assured|agreed|repl(?:y|ied)|thinks?|thought|aware|
    word|impression|rumours?|rumour has it|news|warned|complained|means|impl(?:y|ies|ied)
  )\b(?:
    \s+(?:
      me|us|you|him|her|them|to me|to us|to you|in writing|today|yesterday|this morning|this week|last week|again|is|are|was|clearly|
      publicly|both
    )
  )*(?:\s+that)?\s*[,:]?\s*(?:["'“]\s*)?$
`;
const speakingOneself = expression('i')`
  (?:^|[^a-z])(?:I|we)(?:'(?:m|re|ll|ve|d))?\s+(?:
    (?:
      am|are|was|were|can|will|shall|would|should|may|do|have|must|'m|'re|'ll|now|hereby|also|just|like|want|wish|write|writing|delighted|
      pleased|happy|glad|able|to|today|formally|further|therefore|officially|be|in a position|authorised|the|Council|on behalf of|thus|
      again|proud|very|only|too|thrilled|confirming|and|able
    )\s+
  ){0,10}(?:to\s+)?(?:
    say|tell|advise|inform|confirm|state|announce|report|write|let you know|(?:confirm|inform|tell|advis|say)ing|promised|agreed|assured|
    have agreed|repeat
  )(?:\s+(?:you|to you|in writing|today|again|now|here|formally|officially|both|all))*(?:\s+that)?\s*[,:]?\s*$
`;
const frontedSpeaking = expression('i')`
  \b(?:this|my|our) (?:letter|e-?mail|note|message)\b[^.;]{0,20}\b(?:confirms?|states?|says?|records?)(?: that)?\s*$|
  \bit (?:falls to me|is my|gives me|is a)\b[^.;,]{0,40}\bto (?:be able to )?(?:tell|inform|advise|say|confirm|report|announce)(?: to)?
  (?: you)?(?: that)?\s*$|
  \b(?:
    what (?:I|we) can (?:say|tell you|confirm|promise|offer)|all (?:I|we) (?:can|will) say|
    the (?:good |best |short |simple |long and short of it )?
    (?:news|answer|upshot|short of it|point|fact|truth|bottom line|long and the short)(?: for you| to your [a-z ]{2,20})?|
    the deal|the agreement|it|our (?:answer|decision|position|offer)
  ) is(?: yes)?,? ?(?:that|this)?\s*[,:]?\s*$
`;
const elidedSpeaking = expression('i')`
  ^(?:\W|and|just|so|well|yes|very|also|dear \w+|,|\s)*(?:
    happy|pleased|delighted|glad|able|writing|just|this is|quick (?:note|line|email|word)|further to [^,;]{0,50},?|thrilled|
    thanks[^,;]{0,30}[,-]?
  )?\s*(?:to\s+)?(?:say|tell|advise|inform|confirm|confirms|confirming|let you know|announce)(?:\s+(?:you|to you|in writing|all))*
  (?:\s+that)?\s*[,:]?\s*$
`;
const reportAdverb = expression('i')`
  \b(?:
    according to|apparently|reportedly|allegedly|supposedly|as (?:i|we) (?:understand|read) it|from what (?:i|we)|so i(?:'m| am) told|
    i(?:'m| am| have been|'ve been) (?:told|advised|informed|assured|led)|i (?:understand|gather|hear|believe)|my understanding|
    officers? (?:have |has )?(?:advise|tell|told|confirm|say|inform|assure)\w*|
    (?:in|from) (?:the|your|his|her|their) (?:letter|email|e-mail|report|note|reply)|
    as (?:the|your) (?:letter|report|notice|leaflet|website) (?:says|states|explains|sets out)|
    the (?:website|report|leaflet|letter|notice|minutes|contract|agreement|scheme|programme|plan|code|act|law|regulations|guidance|strategy) (?:
      says?|states?|shows?|provides?|requires?|sets? out|lists?|has it
    )
  )\b
`;

const saysThat = expression('')`
  \b(?:he|she|they|officers?|[A-Z][a-z]+) (?:has |have |also )?(?:
    says?|said|tells?|told|advises?|advised|confirms?|confirmed|writes?|wrote
  )\b[^;]{0,30}\bthat\b
`;
/** "We will pay for it, officers tell me". */
const toldAside = expression('i')`
  ^[^.;]{0,80}[,(-]\s*(?:
    i understand|i gather|i am told|i'm told|i believe|they say|they tell me|officers (?:tell|say|advise)|apparently|according to|
    so i am told|so i'm told|we are told|he says|she says|says|said|
    (?:the |my |our )?[A-Za-z]+(?: [A-Za-z]+)? (?:(?:tells|told|informs|informed|assures|assured|advises) (?:me|us)|says|said|reckons)
  )\b
`;

function isReportedWords(text: string, stretch: Stretch): boolean {
  const before = text.slice(Math.max(0, stretch.clause - 160), stretch.clause);
  if (speakingOneself.test(before) || elidedSpeaking.test(before) || frontedSpeaking.test(before)) return false;
  if (reporting.test(before)) return true;
  // "He says that the fitter has the part; that the Council will bring a heater; …"
  if (/[;,]\s*(?:and\s+)?that\s*$/i.test(before) && saysThat.test(text.slice(0, stretch.clause))) return true;
  if (reportAdverb.test(before) && !/\b(?:and|but|so)\s+(?:i|we|therefore)?\s*$/i.test(before)) return true;
  return toldAside.test(text.slice(stretch.end, stretch.end + 140));
}

const body = unbroken`
  (?:
    cabinet(?! (?:member|colleague|portfolio|minister|office))|full council|committee|sub-committee|
    executive(?! (?:member|councillor|director|officer|portfolio|assistant))|board|panel|planning inspector(?:ate)?|inspector|tribunal|
    court|ombudsman|magistrates|secretary of state|council meeting|meeting of (?:the )?(?:full )?council|council at its|officers|
    head of [a-z]{3,20}|director of [a-z]{3,20}|budget council
  )
`;
const decided = unbroken`
  (?:
    (?:agree|approve|decide)[ds]|resolved|voted|granted|awarded|adopted|signed off|passed|determined|ruled|decisions?|resolution|minutes?|
    backed|endorsed|gave|set aside|allocated|ratified|authorised|considered|accepted|unanimously|made|took|confirmed|chose|committed
  )
`;
const bodyDecided = new RegExp(`\\b${body}\\b[^;.?]{0,80}\\b${decided}\\b|`
  + `\\b${decided}\\b[^;.?]{0,90}\\b(?:by|at|of|from|in)\\b[^;.?]{0,40}\\b${body}\\b`, 'i');
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const when = '(?:'
  +   'on \\d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|'
  +   `last (?:night|week|month|year|autumn|spring|summer|winter|${months}|(?:mon|tues|wednes|thurs|fri)day)|`
  +   `yesterday|in (?:${months}|the autumn|20\\d\\d)|`
  +   'at (?:its|the|our|a|last) [^;.?]{0,30}(?:meeting|session|agm)|at budget|minute|'
  +   `\\d+(?:st|nd|rd|th)? (?:${months})`
  + ')';
const dated = /\b(?:\d+(?:st|nd|rd|th)? [A-Z]|on (?:\d|[A-Z])|last [a-z]|yesterday)/;
const councilDecides = '\\bcouncil\\b[^;.?]{0,20}\\b(?:agreed|approved|decided|resolved|voted|adopted|passed|granted|allocated|awarded|set aside)\\b';
const councilDecided = new RegExp(`${councilDecides}[^;.?]{0,120}\\b${when}|`
  + `\\b${when}[^;?]{0,40}${councilDecides}|`
  + '\\b(?:approved|agreed|granted|awarded|decided)\\b[^;.?]{0,30}\\b(?:by|under) (?:officers|delegated)|'
  + '\\bunder delegated (?:powers|authority)\\b|\\b(?:per|under|see) minute\\b|\\bminutes?\\b[^.;?]{0,40}\\b(?:show|record|confirm|state)', 'i');

/** Does the sentence report a decision by the proper body, with its date? What follows from it is report too. */
export function tellsDatedDecision(text: string): boolean {
  return bodyDecided.test(text) && dated.test(text);
}

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

const senderSays = /\b(?:I|we)(?:\s+\w+){0,3}\s+(?:say|said|told|quote|quoted|write|wrote|comment|add|promise|repeat)\b/i;

/** Is the stretch inside quotation marks that the sender did not put around their own words? */
function isQuoted(text: string, at: number): boolean {
  let open = -1;
  for (let i = 0; i < at; i += 1) if (text[i] === '"') open = open < 0 ? i : -1;
  if (open < 0 || text.indexOf('"', at) < 0) return false;
  return !senderSays.test(text.slice(Math.max(0, open - 80), open)) && !/\bquote\b.{0,40}\bme\b/i.test(text);
}

const politeOrder = expression('i')`
  \b(?:can|could|would|will) you(?: please| kindly)? (?:
    go ahead|proceed|get started|press ahead|start (?:on|work|the)|begin (?:on|work|the)
  )
`;

/**
 * What takes a commitment back.
 * @param text the sentence, made plain
 * @param stretch the committing clause, offsets into the sentence
 * @param ordered the reader is told to do it, however often
 * @returns the reason, or null when it stands
 */
export function takenBackBy(text: string, stretch: Stretch, ordered = false): Excuse | null {
  if (/\?\W*$/.test(text) && isAsked(text, stretch, ordered)) return 'question';
  if (isQuoted(text, stretch.start)) return 'quotation';
  if (isNegated(text, stretch)) return 'negation';
  if (isCondition(text, stretch)) return 'condition';
  const before = text.slice(Math.max(0, stretch.clause - 120), stretch.clause);
  if (hoping.test(before) || onlyNice.test(before)) return 'hope';
  if (isReportedWords(text, stretch)) return 'reported-words';
  // "The panel resolved to award": said by the sender, but done by the panel.
  const told = stretch.performative ? text.slice(0, stretch.start + 12) : text;
  if (bodyDecided.test(told) || (!stretch.performative && councilDecided.test(told))) return 'reported-decision';
  return !stretch.performative && !ordered && isPolicy(text, stretch) ? 'policy' : null;
}

/** Does the sentence ask, and neither order ("Could you go ahead?") nor answer itself ("For four hundred? Done")? */
function isAsked(text: string, { start, end }: Stretch, ordered: boolean): boolean {
  return !(ordered && /\bmake [^.;?]{0,20} out to\b/i.test(text))
    && !politeOrder.test(text.slice(Math.max(0, start - 2))) && !/\?[^?]{0,5}\bdone\b/i.test(text.slice(end));
}

function isPolicy(text: string, { start, end }: Stretch): boolean {
  return !/\b(?:start|beginn)ing (?:from|on|in)\b/i.test(text) && tellsPolicy(ownClause(text, end))
    // "You'll have the hall free every Wednesday" is said to one reader, whatever it does each week.
    && !/^(?:so |and )?you(?:'ll|'ve| will| shall| have)\b/i.test(text.slice(start, end));
}
