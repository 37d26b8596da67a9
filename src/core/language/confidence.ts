/** Requests for confidence, or not to copy: what somebody wrote, never boilerplate (settled question 11). */
import { wordsOf } from './phrase.ts';
import { writtenSentences } from './reading/written-sentences.ts';
import { expression, unbroken } from './unbroken.ts';

const inConfidence = wordsOf([
  'in (?:the )?(?:strict(?:est)?|complete|total|absolute|utmost)? ?confidence', 'strictly confidential', 'confidentially',
  '(?:private|personal) (?:and|&) confidential',
  unbroken`
    (?:this|it|that|these|everything|what i say|all of this|my (?:enquiry|query|question|e-?mail|message|note|request))
    (?: e-?mail| message| note| letter| one)? (?:is|are|remains?|should (?:be|stay|remain)|must (?:be|stay|remain)|to be|stays?)
    (?: kept| treated as| regarded as| all)? (?:strictly |completely |entirely )?(?:confidential|private|in confidence)
  `,
  unbroken`
    (?:keep|treat|hold|regard) (?:
      this|it|that|these|all this|what i|my (?:enquiry|query|question|name|e-?mail|message|note|request|interest)
    )[^.;]{0,40}(?:
      confidential|private|to yourself|to yourselves|between us|between ourselves|between you and me|under your hat|quiet|in confidence|
      off the record|discreet
    )
  `,
  '(?:keep|treat)(?: as)? confidential', 'confidential,? please',
  'between (?:ourselves|the two of us|us (?:two|please|for now)|these four walls)', 'just between us', 'off the record',
  'not for (?:wider )?(?:circulation|sharing|onward|forwarding|distribution|publication|anyone else)',
  'your (?:eyes|ears) only', 'entre nous', 'sub rosa', 'go(?:es)? no further(?! than (?!you))',
  'mum\'?s the word', 'a private (?:query|question|enquiry|word|matter)',
  // Silence asked for.
  '(?:say|breathe|tell|let slip) (?:nothing|no ?one|nobody|none of them)', 'not (?:a|one) (?:word|peep|soul|syllable|whisper)',
  'another soul', 'lips (?:are )?sealed', 's(?:c)?htum', 'hush[- ]hush',
  'keep (?:this|it|that|the \\w+)?(?: \\w+)? ?(?:dark|tight|close|under wraps|safe|hidden)',
  unbroken`
    (?:do not|not to|never|\w+n't|must not) (?:
      let on|breathe|get wind|let it get|broadcast|advertise|reveal|divulge|disclose|repeat|recycle|attribute|hit reply|reply[- ]all|
      discuss it|pass (?:it|this|my|along)
    )
  `,
  '(?:your|absolute|complete|some) (?:discretion|silence|confidentiality)', 'discretion,? please', 'discreet(?:ly)?',
  'with discretion', 'circumspect', 'sotto voce', 'off[- ]list', 'offline', 'separate cover', 'under the radar', 'secrecy', 'no cc\'?s',
  'delete (?:this )?after(?:wards| reading)', 'keep (?:me|my name) (?:anonymous|out)', 'don\'t attach my name', '(?:keep|kept|left) (?:\\w+ ){1,4}in the dark',
  // Only the reader.
  '(?:to|for|with|between|just|only)(?: only)? you (?:alone|only|personally|and me|two|and i)',
  '(?:you|me|sender|myself|addressee) (?:and (?:no ?one|nobody) else|and (?:me|you) only|only,? please|alone,? please)',
  '(?:no ?one|nobody|no other (?:member|councillor))(?: else| but you)? (?:should|must|needs?|is to|to|has to|ought|beyond)',
  // "Nobody knows what it means" tells how things are.
  '(?:(?:no ?one|nobody) (?:else|but you)|no other (?:member|councillor)) (?:reads?|sees?|knows?|gets?)',
  '(?:no ?one|nobody) (?:reads?|sees?|gets?|knows (?:of|about)) (?:this|it|my \\w+)',
  'written only to you', 'restricted to', 'strictly for', 'for my eyes',
  'only you (?:will|should|can|are)', 'stay(?:s|ed)? (?:between|within|with (?:us|you)|in the)',
  '(?:remain|stay|keep it|keep this) (?:ours|private|confidential|secret|unknown)', 'just the two of us', 'us two',
  'privately', 'this is (?:a )?private', 'private,? please',
  // Others kept away.
  unbroken`
    \w+ (?:(?:must|should|need) ?n'?o?t|(?:is|are) ?n'?o?t to|wouldn't|oughtn't)(?: \w+){0,2} (?:
      (?:know|hear|learn|find out|be (?:told|copied|troubled|bothered|made aware|aware|party))(?= (?:
          about|of|that|this|it|what|why|i|we|from|to|yet|until|till|in|with|on|at|before|through
        )\b(?! (?:park|do|go|use|pay|wait|leave|move|keep)\b)|
        [.,;:!?]|$
      )|
      (?:see|get|have|be (?:given|shown|brought)) (?:this|it|that|my|your|any of|sight|wind|what|the (?:answer|reply)|a (?:copy|word)|into)|
      see(?=[.,;]|$)
    )
  `,
  'held? back from', 'withheld from', 'kept (?:from|out of)', 'leave (?:him|her|them) out',
  unbroken`
    (?:not|\w+n't|rather|sooner)(?: \w+){0,6} (?:
      find its way|get(?:ting)? (?:about|back to|out|oot)|see[ns]? (?:this|it|by)|shown (?:to|it)|know(?:ing)?(?: that)? i|finding out|
      go (?:any )?(?:further|beyond (?=you|us\b|the|my|our))|travel|do the rounds|bruited
    )
  `,
  'go(?:ing)? (?:any (?:further|wider)|beyond (?:you|us|the))', '(?:without|not)(?: \\w+){0,4} an audience',
  unbroken`
    not (?:for|to be) (?:
      general|wider|the|discussion|circulated|mentioned|repeated|passed|attributed|disclosed|placed|visible|shared|divulged
    )
  `,
  'isn\'t for (?:general|the|wider)', 'embargoed', 'guard (?:this|it|his|her|their)', 'keep the lid on', 'let me be the one to tell',
  '(?:would|\'d) (?:rather|prefer)(?: that)? (?:it|this|you|my)[^.;]{0,40}(?:confidential|private|quiet|to yourself|between us)',
]);

const notToCopy = wordsOf([
  unbroken`
    (?:
      do not|don'?t|do n't|never|please not|not to|(?:would|\w+'d) (?:rather|prefer)(?: that)? you did(?: not|n't)|rather not|must not|
      should not|shouldn't|mustn't|mind not|avoid|refrain from|no need to|(?:appreciate|welcome|value|on) your not|please would you not|
      (?:grateful|glad|obliged|happier|pleased|better|appreciate|prefer)(?: it| me)? if you (?:did|could|would)(?: not|n't)
    )(?: \w+){0,3} (?:
      copy(?! and paste|-?paste| deadline)|copying|cc|cc'ing|forward|forwarding|share|sharing|circulate|circulating|
      pass(?:ing)?(?: \w+){0,2} on|show|showing|send(?:ing)?(?: \w+){0,2} (?:on|round|to (?:anyone|anybody|other|any other|the other|my))|
      discuss|tell(?:ing)?|mention|involve|involving|loop|let (?:\w+ ){0,3}(?:see|know)|
      let (?:it|this|that|these|any of (?:it|this)|my \w+) go (?:round|any (?:further|wider)|beyond (?:you|us|the|my|our))
    )
  `,
  unbroken`
    without (?:it |this |anything )?(?:being )?
    (?:cop(?:y|ying|ied)|cc'?ing|forward(?:ing|ed)|shar(?:ing|ed)|circulat(?:ing|ed)|tell(?:ing)?|involving|pass(?:ing|ed))
  `,
  '(?:no|nobody|no-one|no one) (?:copies|else (?:to be )?(?:copied|should see|needs to (?:see|know)|is copied))',
  '(?:reply|respond|answer|come back|write(?: back)?)(?: \\w+){0,2} (?:to me (?:alone|only)|only to me|just to me)',
  '(?:me) (?:alone|only),? please',
  'not (?:be |to be |being )?(?:copied|cc\'?d|forwarded|shared|circulated|passed on|shown)',
  'leave (?:\\w+ ){1,4}(?:off|out of) (?:this|it|the copy|copy|the loop)', 'keep (?:\\w+ ){1,4}out of (?:this|it|the loop)',
]);

const wish = '(?:rather|sooner|prefer(?:red|able)?|better|best|happier|grateful|glad|obliged|please|hope|trust|want|wish|like|sure)';
const thisMessage = '(?:this|it|that|these|what i \\w+|my \\w+|(?:your|the) (?:answer|reply|response))';
const otherReaders = unbroken`
  (?:
    (?:other|fellow|ward|the (?:rest|other))(?: \w+){0,3} (?:councillors?|members?|cllrs?|colleagues?)|(?:my |our )?colleagues|
    (?:my|our|the) group|councillors|any(?:one|body)|every(?:one|body)|others
  )(?!'s)
`;

/** Somebody is to be left off, left out or left unaware; or the author will tell them. */
const keptFrom = wordsOf([
  // "I'd rather this didn't go round other councillors", "this shouldn't be seen by colleagues".
  `(?:${wish}(?: (?!why|whether|how)\\S+){0,4} ${thisMessage}(?: \\w+)? (?:\\w+n't|not|never)|`
    +   `${thisMessage}(?: is| are)? (?:(?:should|must|ought)(?:n't| not)|not to))(?: \\w+){0,2} `
    + '(?:reach(?:es|ed)?|'
    +   '(?:go|goes|going|sent|get|got|find|found|seen|read|heard|shown|handed|come|end|land|passed|put|spread)(?: \\w+){0,3} '
    +   `(?:to|by|round|around|past|beyond|with|among|before))(?: (?:my|any|the|all|of))* ${otherReaders}`,
  // "I'd be grateful if this went no further than your desk", "best that it stopped with you".
  `(?:${wish}(?: (?!why|whether|how)\\S+){0,4} ${thisMessage}|`
    +   `${thisMessage}(?: is| are)? (?:should|must|ought to|needs? to|to|can|has to))(?: \\w+)? (?:`
    +   '(?:go|goes|went|gets?|got|travel(?:s|led)?|pass(?:es|ed)?|spreads?|be|is|was|were|taken)(?: \\w+)? no (?:further|farther|wider)|'
    +   '(?:stay|stop|remain|rest|end|sit)(?:s|ed|ped)? (?:at|on|in|with|within) '
    +   '(?:you(?!r)|your (?:desk|inbox|in-?tray|office|room)|these (?:four )?walls)'
    + ')',
  `(?:take|pass|send|carry|spread|let|see(?: that)?) ${thisMessage}(?: go(?:es)?)? no (?:further|farther|wider)`,
  unbroken`
    (?:go(?:es|ing|ne)?|went|gets?|got|travel\w*|kept|spread|shared) no (?:further|farther) than (?:
      you(?=[,;:]|$| (?:and|for|please)\b)|your(?: own)? (?:desk|inbox|in-?tray)(?! to\b)|these (?:four )?walls
    )
  `,
  // "Could this stay off the ward list?"
  `${thisMessage}(?: \\w+){0,2} (?:stay|remain|be (?:kept|left))(?:s|ed)? (?:off|out of|away from) (?:\\S+ ){0,3}`
    + '(?:lists?|cc|cop(?:y|ies)|distribution|thread|loop|circulation)',
  `${thisMessage}(?: \\w+){0,2} (?:\\w+n't|not|never)(?: to)? (?:leave|go outside|go past|get past) your (?:desk|inbox|in-?tray|office|room)`,
  // "I'd prefer other members not to hear of it", "better that nobody else saw it".
  `${wish}(?: (?!why|whether|how)\\S+){0,2} (?:${otherReaders}(?: \\w+)? (?:\\w+n't|not|never)|`
    +   '(?:no ?one|nobody|none|no other)(?: \\w+){0,4})(?: to)? '
    + '(?:(?:see|saw|get|got|have|receive|read)(?: \\w+)? (?:this|it|my|your|sight|wind)|'
    +   'hear|heard|know|knew|learn|(?:be|been|was|were) (?:told|sent|given|shown|copied))',
  unbroken`
    \w+ (?:is|are|was|were|be|being) (?:not|\w+n't)(?: (?:to|be|being))* (?:
      put|added|included|brought|told|shown|given|made aware|aware|party|copied|on (?:this|copy|cc|the (?:copy|cc|e-?mail|thread))
    )
  `,
  `(?:were|was|are|is)n't (?:put|added|included|brought|told|shown|given|made aware|advertised|repeated|visible|passed|copied|disclosed|circulated)`,
  unbroken`
    (?:leave|take|drop|keep|omit|exclude) (?:\S+ ){1,4}(?:off|from|out of|away from) (?:your |the |any |my |future )?
    (?:reply|answer|response|cc|copy|copies|e-?mails?|list|distribution|thread|loop|conversation|matter|it|this)
  `,
  unbroken`
    (?:not|\w+n't|keeping|kept|dropped|left|told)[^.;?]{0,60}(?:
      (?:ask|trust|hope|grateful|obliged|rather|appreciate)[^.;?]{0,20}(?:you )?(?:to )?
      (?:(?:do the same|do likewise|follow suit|didn't either|not either))|
      please (?:do likewise|follow suit|do the same)
    )
  `,
  '(?:restrict|limit|confine) (?:this|it|who|your (?:reply|answer)|the)(?: \\w+){0,4} (?:to|sees?|reads?|circulation)',
  unbroken`
    (?:would(?:n't| not)|shouldn't|should not|do not|don't|do not, repeat not,?) (?:want|wish|like|care for)(?: \S+){1,6} (?:
      to (?:know|hear|see|learn|find|get|go (?:any )?(?:further|beyond|outside|round|about))|
      going (?:any )?(?:further|beyond|outside|round|about)|know(?:ing)?|hear(?:ing)?|see(?:ing|n)?|find(?:ing)?|learning|divulged|
      disclosed|made (?:known|public)|shared|getting|circulat\w+|involved
    )
  `,
  "(?:can't|cannot|mustn't|must not|can not) have (?:\\S+ ){1,5}(?:knowing|finding|hearing|seeing|thinking)",
  unbroken`
    (?:mortified|embarrassed|uncomfortable|unhappy|very ill|in trouble|sorry|awkward)(?: \S+){0,3} if (?:\S+ ){1,5}
    (?:saw|knew|heard|found|were|was|got|came|this|it)
  `,
  '(?:unseen|unread) by',
  unbroken`
    (?:in|remains?|remained|stay(?:s|ed)?) (?:in )?(?:ignorance|unaware|none the wiser)
  `, '(?:respond|reply|answer|write) to (?:sender|me) (?:only|alone)', 'one[- ]to[- ]one',
  unbroken`
    (?:no ?one|nobody|none)(?: (?!appear|happen|seem|want)\w+){0,4} (?:else,? please|need know|else is to|to know|else in the)
  `, 'nobody but you', 'the fewer (?:people )?(?:who|that)', "you(?:'re| are) the only (?:one|person)",
  unbroken`
    (?:choose|pick|find) my (?:own )?(?:moment|time)(?: \S+){0,3} (?:with|to tell)
  `,
  unbroken`
    (?:like|want|prefer|rather|need) to (?:be the one to )?tell (?:\S+ ){1,4}(?:myself|first|in person|in my own time)
  `, 'before i(?:\'ve| have)? (?:told|spoken to|squared|had a word)',
  unbroken`
    (?:let|leave) me (?:to )?(?:tell|break it to|speak to|square)(?: \S+){1,4}(?: first| myself| before)
  `, 'keep(?:ing)? my own counsel', '(?:hold|keep|play) (?:this|it|that|the \\w+) (?:very )?close', 'sit on (?:it|this)',
  unbroken`
    (?:spare me|without|no need for) (?:the|a|any) (?:ward|usual|customary) (?:copy|copies|cc)
  `,
  unbroken`
    (?:doesn't|does not|don't|do not|didn't|did not) (?:need to|have to|have any need to) (?:know|see|hear)
  `, 'no need for (?:\\S+ ){1,3}to (?:know|see|hear)',
  unbroken`
    not (?:even )?(?:to )?(?:be )?(?:divulged|advertised|broadcast|bandied|revealed|attributed)
  `, 'protect (?:my|the|his|her|their) (?:source|informant|identity|anonymity|name)',
  unbroken`
    respect (?:the|my|his|her|their) (?:confidentiality|confidence|privacy|anonymity)
  `,
  unbroken`
    (?:not again|not this time|on this occasion please do not|this time please do not)
  `, 'quietly,? please', 'on the (?:quiet|q\\.?t\\.?|sly)',
  unbroken`
    (?:this is|that is|it's|it is|strictly|just|only|purely|stays?|remains?|kept) between us(?! and)
  `, 'as (?:private|confidential)',
  unbroken`
    (?:keep|kept|keeping)(?: \S+){1,6} (?:to yourself|between us|between ourselves|quiet|tight|under wraps|in the dark|private|confidential)
  `,
  unbroken`
    (?:^|kept |keep(?: \w+){1,3} |(?:this|it|that) (?:stays|remains|must be) )confidential (?:until|till|for now|please)
  `,
  unbroken`
    (?:not|\w+n't|dont|dinnae|never|nothing|nobody|no one|without)(?: \S+){0,5} (?:
      find(?:ing)? its way|travel|circulated|repeated|disclosed|forwarded|fwd|leak(?:ed)?|looped?|given sight|get (?:out|oot)|bruited|
      passed (?:on|round|around)|rummage|be party
    )
  `,
  unbroken`
    no other (?:councillor|member)(?: \S+){0,2} (?:be|is) (?:party|told|shown|copied|aware)
  `,
  'under no circumstances(?: \\S+){0,6} (?:sight|see|know|shown|told|copied)', 'not for disclosure',
  "(?:won't|will not|shan't) (?:be )?(?:repeat|shar|disclos)(?:e|ing)?", 'just (?:you on this|be us|us on this)', 'told (?:to )?you in private',
  "without (?:bringing|dragging|involving) (?:\\S+ ){1,3}into", '(?:sooner|rather) (?:\\S+ ){1,4}did(?:n\'t| not) (?:see|know|hear)',
  'spare me the (?:\\w+ )?copy', 'addressee only', 'strictly for the addressee', 'if anyone asks',
]);

/** "confidential" said in the negative, of another thing, or as a question of practice. */
const unsaid = wordsOf([
  unbroken`
    (?:not|never) (?:asking|expecting|telling|wanting|suggesting|inviting)(?: that)? you
  `,
  unbroken`
    (?:don't|do not|needn't|no need to) (?:bother|trouble|worry)(?: \w+){0,3} (?:secret|confiden|hid|quiet)\w*
  `,
  "(?:not|\\w+n't) (?:feel|think|imagine)(?: that)? you (?:must|have to|need to|ought to|should) keep", "needn't (?:keep|be coy)",
  'nothing (?:\\w+ ){0,3}hush[- ]hush', 'no need (?:to keep|for (?:discretion|secrecy)|to be (?:coy|discreet))',
  "(?:not|isn't|nothing|none|neither|never|no longer|hardly)(?: \\w+){0,3} (?:confidential|private|in confidence|secret)",
  'no (?:need|reason) (?:to|for)(?: \\w+){0,6} (?:confidential|private|confidence)',
  '(?:happy|free|welcome|fine|content|glad)(?: \\w+){0,3} (?:for|to|if)(?: \\w+){0,4} (?:copy|forward|share|circulate|pass)',
  'every confidence', 'full confidence', 'vote of (?:no )?confidence', 'confidence (?:in|that)',
]);

const marking = expression('i')`
  ^\s*(?:(?:re|fw|fwd|aw)\s*:\s*)*[[(*]*\s*(?:strictly |private (?:and|&) |personal (?:and|&) )?
  (?:confidential|in (?:strict |the strictest )?confidence|not for (?:circulation|sharing|onward circulation))\b
  (?!\s+(?:waste|shredding|reporting|information|report|counselling|support|helpline|line|advice|service|documents?|papers?))
`;

/** "Bins [confidential]" */
const markingInBrackets = /[[(*](?:strictly )?(?:confidential|in confidence)[\])*]/i;
/** "Bins - strictly confidential" */
const markingAtEnd = /(?:^|[-–:|,]\s*)(?:strictly |private (?:and|&) )?(?:confidential|in confidence)\s*[!.]*$/i;

/** A request not to copy, or for confidence, in words somebody wrote; one sentence or several. */
export function asksForConfidence(words: string): boolean {
  return writtenSentences(words).map(withoutFacts).some((sentence) => asksForSilence(sentence) && !unsaid.test(sentence));
}

function asksForSilence(sentence: string): boolean {
  return inConfidence.test(sentence) || notToCopy.test(sentence) || keptFrom.test(sentence);
}

/** "Residents weren't told", "I haven't seen it": what was, which asks for nothing unless it is wished ("I'd rather they weren't told"). */
function withoutFacts(sentence: string): string {
  if (wished.test(sentence)) return sentence;
  return sentence.replace(/\b(?:was|were|has|have|had|did)(?:n't| not)\b/gi, 'was').replace(habits, 'was ');
}

/** "They never share the machines", "the bins are not shared": how things are with other people and things. */
const habits = expression('gi')`
  \b(?:
    (?:they|s?he|people|residents|neighbours|drivers|crews|staff|officers) (?:never|(?:do|does|will|would|can|could)(?:n't| not)) (?=
      (?:cop|discuss|forward|mention|pass|send|shar|show|tell)\w*
    )|
    (?!this|it|that|these|what|answer|reply|e-?mail|message|note|name|query|question|request|enquiry|or)\w+ (?:is|are) not (?=
      (?:circulated|copied|forwarded|shared|shown)\b
    )
  )
`;

const wished = /\b(?:rather|sooner|prefer|better|best|if|same|likewise|suit)\b/i;

/** Does one sentence ask that something be not copied? */
export function asksNotToCopy(sentence: string): boolean {
  return notToCopy.test(sentence);
}

/** Does one sentence ask for confidence, and not say that none is needed? */
export function asksPlainlyForConfidence(sentence: string): boolean {
  return inConfidence.test(sentence) && !unsaid.test(sentence);
}

/** A marking at the head of a subject or a first line. */
export function isMarkedConfidential(line: string): boolean {
  return (marking.test(line) || markingInBrackets.test(line) || markingAtEnd.test(line)) && !unsaid.test(line);
}

const publicInterest = wordsOf([
  'unlawful(?:ly)?', 'illegal(?:ly|ity)?', 'maladministration', 'fraud(?:ulent)?', 'corrupt(?:ion)?', 'criminal', 'serious (?:damage|harm)',
  'severe (?:damage|harm)',
]);

/** tower-hamlets 10.17: severe damage, illegality or maladministration is excepted from a member's confidence. */
export function tellsOfIllegality(words: string): boolean {
  return publicInterest.test(words);
}
