/** Short acceptances ("Agreed, please proceed"), which commit together with the request they answer (settled question 26). */
import type { Commitment } from './commitment.ts';
import { expression, unbroken } from '../unbroken.ts';

const goods = expression('i')`
  £ ?\d|
  \b(?:
    quot(?:e|es|ation|ations|ed)|estimate|tender|our price|costs?|terms|contract|lease|licence|tenancy|purchase order|order|invoice|
    settlement|compensation|works?|repairs?|start on|site|supply|deliver(?:y|ies)?|install\w*|permission|approval|consent|heads|pays?|
    contribution|grants?|fund(?:ing)?|payment|hire|fees?|rent|discount|deposit|variation|extension|claim|liability|
    mend|pay for|put up (?:an?|the)(?: [a-z]+)? fence|
    (?:have|use|book|hire|borrow|lend us) (?:the|your) (?:[a-z]+ ){0,2}(?:hall|pitch|square|field|stage|room|barriers)
  )\b
`;
/** Who is asked, or asks for leave. */
const asked = unbroken`(?:you|we|i|it|that|this|he|she|they|the council|(?:my|our) [a-z]+)`;
const word = unbroken`
  (?:go-ahead|decision|answer|yes|approval|instructions?|acceptance|confirmation|authority|ok|agreement|say-so|word|nod|blessing|green light|signature)
`;
const asking = new RegExp(unbroken`
  \b(?:
    please (?:confirm|let (?:me|us) know|advise|approve|sign|accept|authorise)|
`
  + `(?:(?:can|could|will|would|may|shall|should|do|does) ${asked}|(?:whether|if) ${asked} (?:can|could|will|may|shall|should))`
  + '(?: just| please| all| now| still)? (?:'
  + unbroken`
      accept|agree|approve|authorise|confirm|count|rely|bank|take it|pay|fund|cover|meet|stand|bear|let|give|lend|start|begin|go|proceed|
      have|hold|use|want|wish|like|say|supply|fit|deliver|book|order|mend|repair|put up|be (?:willing|prepared|happy|free|possible|an?|two|three|four|\d)
    )|
    who (?:pays|is paying)|(?:shall|will|should|may) (?:we|i)|(?:can|could|may) the [a-z]+ (?:use|have|borrow|hire)|
`
  + `(?:is|are) (?:${asked}|the (?:price|terms)) (?:all |still |both )?`
  + unbroken`
    (?:
      going to|willing|able|happy|prepared|content|ok|okay|agreed|acceptable|all right|alright|approved|a yes|agreeable|good|free|clear|
      cleared|fine|on
    )\b|
    which (?:one |of (?:them|these|the [a-z]+) )?(?:would|does|do) (?:you|the council)|happy (?:for us|to go)|
    (?:await|look forward to (?:receiving )?|need )(?:ing )?your|
`
  + `(?:need (?:the|an?)|your|council's|(?:give|say) (?:me |us )?(?:a|the)) ${word}|`
  + unbroken`
    we (?:can|could|are able to|would) (?:offer|do|supply|start|carry|fit|install|deliver)|(?:we|i)(?:'d| would) (?:want|charge)|
    price (?:is )?(?:good|held)|our (?:quotation|quote|offer|price|tender|estimate|best price|terms|rate)|i(?:'d| would) accept|
    we(?:'d| would) (?:accept|settle)|let (?:me|us) know|
    if (?:you|that|this|it|they|the council)(?:'re|'s| is| are)? (?:all )?(?:
      happy|content|agree|like|want|wish|say|approve|accept|ok|okay|suit|go|give|need|good|fine|prefer|would like
    )
  )
`, 'i');
/** A price as a firm names it for a job: "£4,200 plus VAT", "would come to £90", "£12 a head". */
const priced = expression('i')`
  £ ?\d[\d,.]*k?(?: [a-z]+){0,2} ?(?:
    (?:\+|plus|inc[a-z]*|ex|net of) ?vat\b|\b(?:
      all in|fitted|delivered|installed|per|each|an? (?:day|head|visit|hour)|for the (?:lot|job)
    )\b
  )|
  \b(?:price|quot(?:e|ed|ation)|estimate)(?! of (?!£))[^.?!\n]{0,80}£ ?\d
`;
const ownConcern = expression('i')`
  \b(?:
    you to (?:open|judge|speak|attend)|quoted (?:me|us)|my (?:windows|kitchen|bathroom)|dinner|supper|tickets|(?:entry|admission)(?: is)? £|
    your (?:(?:own|front|back|side|rear|downstairs|upstairs|spare|old) )?(?:
      house|home|kitchen|garden|car|bathroom|wedding|campaign|leaflets?|extension|drive|holiday|shop|election|party|group|conservatory|loft|
      boat|stand
    )|
    for (?:the|your) (?:group|party|branch|campaign)|coffee|lunch|drink|surgery|interview|lift to|see you (?:at|on)|zoom|
    teams (?:call|meeting)|diary|a meeting|meet (?:up|on|at|with)
  )\b
`;

/**
 * Does a quoted message of an outsider put an offer, name a price for a job or ask for approval?
 * @param about what it is about, where more than itself tells
 */
export function putsAnOffer(words: string, about = words): boolean {
  const own = words.slice(0, 4000).replace(/\bthe (?:county|district|borough|city|authority)\b(?! council)/gi, 'the council');
  return (priced.test(own) || (goods.test(about.slice(0, 4000)) && asking.test(own))) && !ownConcern.test(about.slice(0, 4000));
}

const invitation = expression('i')`
  \binvit(?:e|ing|ation)\b|
  \byou (?:(?:would|could|might|will|can|like|care|able|to|be) ){0,4}(?:
    our (?:judge|guest|speaker)|come|join us|open|judge|speak|present|attend|ask|raise
  )\b
`;

/** Is somebody asked to come, open or judge? Accepting that is the member's own doing. */
export function invites(words: string): boolean {
  return invitation.test(words) && !goods.test(words);
}

const yes = expression('i')`
  ^\W*(?:
    (?:
      hi|dear|hello|thanks|thank you|cheers|great|perfect|excellent|lovely|super|brilliant|yes|aye|ok|okay|right|well|good|fine|splendid|
      smashing|and|on behalf
    )\b[a-z ]{0,25}[,.!;:-]*\s*
  ){0,4}(
    agreed|all agreed|
    that(?:'s| is) (?:all )?(?:agreed|fine|approved|accepted|a deal|ok|okay|perfect|acceptable|good with us|fine by (?:us|me))|approved|
    accepted|confirmed|(?:aye|away you go|fire away|that'll do(?: fine| nicely)?)|yes to (?:all|both|each|everything|the lot)\b[a-z ]*|
    yes(?: please)?|go (?:ahead|for it)|
    (?:please )?(?:do|do so|proceed|go ahead|start|carry on|crack on|book it|order it|do it|get on with it)|by all means|fine by (?:us|me)|
    it's a yes|(?:happy|pleased|delighted) (?:with that|to proceed|to go ahead|to agree|to accept|for (?:you|it|that|this|them) to)|
    (?:we|it|you|they) (?:will|shall|do|does|can|may)(?=\W*$|, )|(?:all|both|the (?:first|second|third|last|[a-z]+er))(?: [a-z]+)?,? please|
    we(?:'re| are) (?:happy|content|good to go|in agreement|on|fine with)|I(?:'m| am) (?:happy|content) (?:with|to|for)|absolutely|
    certainly|of course|definitely|deal|done|sounds good|looks good|works for us|suits us|good to go|green light|
    let's (?:do it|go|proceed|get it done|go with|get on)|we accept|we agree|I accept|I agree|agree[ds]?|we'll take (?:it|them|the)|
    we will (?:take|have) (?:it|them|the)|I'll sign|count us in|consider it done|it'?s (?:all )?yours|you're on|
    you have a (?:contract|deal|yes)|OK by (?:us|me)|no problem,? go
  )\b
`;
const whole = expression('i')`
  \b(?:
    but not|not yet|I(?:'ll| will) (?:ask|check|raise|take)|let me ask|pass(?:ed|ing)? (?:it|this|your) (?:on|to)|forward(?:ed|ing)?|
    officers? will|you will hear|see you|subject to|speak to|meeting|ring you|call you|phone|come back to you|in principle|is not for me|
    though|however|personally|decision|can't|cannot|unable|not able|discuss
  )\b
`;

/** "I agree with him", "agreed that it is late". */
const ofOneMind = /^\s*(?:with|that (?!the (?:price|terms|figure|quote))|it is|this is|about|entirely with|completely with|wholeheartedly)/i;
/** "Agreed, the old gate looked better": of one mind about something, not about an offer. */
const opinion = expression('i')`
  ^\s*,?\s*(?:
    (?:the|that|it|this|they|he|she|those|these)\b[^.]{0,60}\b(?:is|was|were|are|looked|looks|seems?|needs?|would|has|had|should|could)\b|
    (?:about|on) (?:the|that)\b|take your time|no (?:rush|hurry)|whenever
  )
`;

/** Orders given in answer to an offer ("start Monday and bring the digger"), and being suited by it. */
const order = expression('i')`
  (?:^|[,;:.!–-] ?|\b(?:please|so|and|then|just|kindly|ok|okay|yes|right|great|now) )(?:
    start|begin|bring|get (?:the|your|on|it|them|cracking|started|going)|book (?:it|them|us|the|your|in)|
    do (?:it|both|all|them|the [a-z]+|that)|put (?:it|them|the|us) (?:in|up|down|on|through)|order (?:it|them|the|us)|
    go(?: ahead| for| with)?\b|carry on|crack on|invoice|deliver|lay|fit (?:it|them|the)|proceed|press on|build away|come on [a-z]+day|
    send (?:it|them|the (?:lads|men|crew|bill|invoice|contract)|us the (?:bill|invoice|contract))|make it (?:so|the|an?|two|three|four)|
    add (?:an?|another|one|two|the)
  )\b(?! (?:to (?:the )?(?:meeting|surgery|council offices)|me|in touch|through me|and see|by (?:asking|writing|contacting)|back to))
`;
const suited = expression('i')`
  \b(?:
    (?:price|figure|rate|date|terms|quote|quotation|that|it|this|tuesday|monday|friday|^\W*(?:two|three|four|five|six|seven|eight|nine|ten|\d+))
    (?: [a-z]+){0,2} (?:
      suits?|works? for|is fine (?:by|with)|is good (?:for|with)|(?:is|are) (?:fine|ok|okay|agreed|acceptable)|will do (?:nicely|us|fine)|
      looks? (?:fair|right|fine|good|in order)
    )|
    (?:glad|happy|delighted|pleased|content) (?:for|to have|with) you(?: to|r)?\b|want you(?:r (?:firm|company|lads|men))? to|
    you(?:'ve| have)? got (?:it|yourself)|we'll (?:have|take|go with)|we will (?:have|take|go with)|
    happy to (?:go with|proceed|have|pay|take)|let's (?:go|have|do)|yes to|[a-z\d,]+ it is(?=\W*$|,)|, yes(?=\W*$|,)|
    ^\W*[^,.;]{2,40} (?:is|are) (?:accepted|agreed)\b|as settled on our side|ship (?:it|them)|
    (?:have|take) (?:both|it|them|the pair|the lot)|we accept(?=\W*$)|over to you|start when|send the (?:paperwork|contract)|
    we(?:'d| would) (?:like|love) (?:you|to (?:go|book|take|have|order))|
    ^\W*yes\W+(?:he|she|they|you|it) (?:can|may)(?! (?:see|hear|ask|ring|try|come (?:to|and|along|by)))
  )\b
`;

/** "Four thousand suits us very well", "the oak, please": an offer taken without a word of taking. */
const taken = expression('i')`
  \b(?:thousand|hundred|figure|price|sum|quote|terms|rate|£ ?[\d,.]+)\b(?: [a-z]+){0,5}? (?:
    suits? (?:us|the council)|(?:will|would) (?:suit|do (?:very )?(?:nicely|well))
  )\b|
  \b(?:your|the)(?: [a-z]+){1,3} (?:is|are) the (?:one|ones) (?:for us|we(?:'ll| will|'re| are)? (?:have|go|take|taking|want|like))\b|
  \b(?:hundred|thousand|[a-z]+teen|[a-z]+ty|£ ?[\d,.]+)(?: [a-z]+)? it is(?=\W*$|,)|
  ^\W*the (?!bill|form|first|second|third|last)[a-z]+,? please\b
`;

/** A nod, in words or with a thumb, and when it can begin: "Great, when can you start?" */
const assented = expression('i')`
  ^\W*?(?:👍|👌|(?:yes|great|perfect|lovely|brilliant|excellent|fine|ok|okay|good|right|super)\b)[^.?]{0,20}?[ ,.!–-]
  (?:when|how soon) can you (?:start|begin|deliver|come|fit|do)\b(?: (?!if|once|after)[a-z]+){0,4}\?\W*$
`;

/**
 * A short acceptance of the offer that the sentence answers.
 * @param text the sentence; only one of the first few sentences of a reply answers so
 * @param brief the whole message is short, so that "start Monday" can be all of the answer
 */
export function acceptanceIn(text: string, brief: boolean): readonly Commitment[] {
  const begin = assented.exec(text);
  if (begin) return [taking(0, begin[0].length)];
  if (/\?\W*$/.test(text) || whole.test(text) || text.length > 220) return [];
  const match = yes.exec(text);
  if (!match || isBare(match[1]!.toLowerCase(), text.slice(match.index + match[0].length))) {
    const other = taken.exec(text) ?? (brief ? order.exec(text) ?? suited.exec(text) : null);
    if (!other || text.length > 160 || /\b(?:I'll|I will|me know|ask|officers?|if|don't|meet|ring|phone|what|how|who)\b/i.test(text)) return [];
    return [taking(other.index, other.index + other[0].length)];
  }
  const word = match[1]!.toLowerCase();
  const rest = text.slice(match.index + match[0].length);
  if (/^\s*(?:not|no)\b/i.test(rest) || opinion.test(rest)) return [];
  if (/^(?:i agree|agree|agreed|we agree)$/.test(word) && ofOneMind.test(rest)) return [];
  const at = match.index + match[0].length - match[1]!.length;
  return [taking(at, at + match[1]!.length)];
}

function taking(start: number, end: number): Commitment {
  return { kind: 'accepts-offer', start, end, by: 'open', performative: true, contractOrMoney: true };
}

/** A bare "yes" or "certainly" needs to be an answer by itself, not the start of another thought. */
function isBare(word: string, rest: string): boolean {
  return /^(?:yes|absolutely|certainly|of course|definitely|done|sounds good|looks good|confirmed|do|start|no problem)$/.test(word)
    && !(word === 'do' && /^, and\b/.test(rest))
    && !/^[\s.,!-]*(?:please|[a-z]+day\b|half\b|up to|£|all of it|by all means|go ahead|proceed|agreed|do|we|the council|that|start|book|$)/i.test(rest);
}
