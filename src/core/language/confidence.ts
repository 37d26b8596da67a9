/** Requests for confidence, or not to copy: what somebody wrote, never boilerplate (settled question 11). */
import { wordsOf } from './phrase.ts';

const inConfidence = wordsOf([
  'in (?:the )?(?:strict(?:est)?|complete|total|absolute|utmost)? ?confidence', 'strictly confidential', 'confidentially',
  '(?:private|personal) and confidential', '(?:private|personal) & confidential',
  '(?:this|it|that|these|which|everything|what i say|all of this|my (?:enquiry|query|question|e-?mail|message|note|request))'
    + '(?: e-?mail| message| note| letter| one)? (?:is|are|remains?|should (?:be|stay|remain)|must (?:be|stay|remain)|to be|stays?)'
    + '(?: kept| treated as| regarded as| all)? (?:strictly |completely |entirely )?(?:confidential|private|in confidence)',
  '(?:keep|treat|hold|regard) '
    + '(?:this|it|that|these|all this|what i|my (?:enquiry|query|question|name|e-?mail|message|note|request|interest))[^.;]{0,40}(?:'
    +   'confidential|private|to yourself|to yourselves|between us|between ourselves|between you and me|under your hat|quiet|in confidence|'
    +   'off the record|discreet'
    + ')',
  '(?:please )?(?:keep|treat)(?: as| it as)? confidential', 'confidential,? please',
  'between (?:you and me|ourselves|the two of us|us (?:two|please|for now)|these four walls)', 'just between us', 'off the record',
  'not for (?:wider )?(?:circulation|sharing|onward|forwarding|distribution|publication|anyone else)',
  'for your eyes only', 'your eyes only', 'entre nous', 'sub rosa', 'without prejudice to confidence', 'go(?:es)? no further',
  'to go no further', 'mum\'?s the word', 'in private,? please', 'a private (?:query|question|enquiry|word|matter)',
  // Silence asked for.
  '(?:say|breathe|tell|let slip) (?:nothing|no ?one|nobody|not a soul|none of them)', 'not (?:a|one) (?:word|peep|soul|syllable|whisper)',
  'another soul', 'lips (?:are )?sealed', 's(?:c)?htum', 'hush[- ]hush', 'mum is the word',
  'keep (?:this|it|that|the \\w+)?(?: \\w+)? ?(?:dark|tight|close|under wraps|safe|hidden|to one side)',
  "(?:don't|do not|not to|never|n't|mustn't|must not|shouldn't) (?:"
    +   'let on|breathe|get wind|let it get|broadcast|advertise|reveal|divulge|disclose|repeat|recycle|attribute|hit reply|reply[- ]all|'
    +   'discuss it|pass (?:it|this|my|along)'
    + ')',
  '(?:your|absolute|complete|some|on your) (?:discretion|silence|confidentiality)', 'discretion,? please', 'discreet(?:ly)?',
  'with discretion', 'circumspect', 'sotto voce', 'off[- ]list', 'offline', 'separate cover', 'under the radar', 'secrecy', 'no cc\'?s',
  'delete after reading', 'keep (?:me|my name) (?:anonymous|out)', 'don\'t attach my name', '(?:keep|kept|left) (?:\\w+ ){1,4}in the dark',
  // Only the reader.
  '(?:to|for|with|between|just|only)(?: just| only)? you (?:alone|only|personally|and me|two|and i)',
  '(?:you|me|sender|myself|addressee) (?:and (?:no ?one|nobody) else|and (?:me|you) only|only,? please|alone,? please)',
  '(?:no ?one|nobody|no other (?:member|councillor)) (?:else |but you )?'
    + '(?:should|must|need|needs|is to|to|has to|ought|reads?|sees?|knows?|gets?|beyond)',
  '(?:write|written|writing|wrote)(?: only)? to you (?:alone|only)', 'written only to you', 'restricted to', 'strictly for', 'for my eyes',
  'only you (?:will|should|can|are)', 'stays? (?:between|within|with (?:us|you)|in the)',
  '(?:remain|stay|keep it|keep this) (?:ours|private|confidential|secret|unknown)', 'just (?:you and me|the two of us)', 'us two',
  'privately', 'this is (?:a )?private', 'private,? please',
  // Others kept away.
  '(?:anyone|anybody|colleagues|members|others|group|ward|councillors?|him|her|them|leader|panel|\\w+) '
    + "(?:must ?n'?o?t|should ?n'?o?t|need ?n'?o?t|is ?n'?o?t to|are not to|mustn't|shouldn't|needn't|isn't to|aren't to|wouldn't|oughtn't)"
    + '(?: \\w+){0,2} '
    + '(?:know|hear|see|learn|find out|be (?:told|shown|brought|troubled|bothered|copied|given|made aware|aware|party)|get|have)',
  'held? back from', 'withheld from', 'kept (?:from|out of)', 'leave (?:him|her|them) out',
  "(?:do(?:es)?n't|not|n't|rather not|sooner not|rather|sooner)(?: \\w+){0,6} (?:"
    +   'find its way|get(?:ting)? (?:about|back to|out|oot)|see[ns]? (?:this|it|by)|shown (?:to|it)|know(?:ing)?(?: that)? i|finding out|'
    +   'go (?:any )?(?:further|beyond)|travel|do the rounds|bruited'
    + ')',
  'go(?:ing)? (?:any further|beyond (?:you|us|the))', '(?:without|not)(?: \\w+){0,4} an audience',
  'not (?:for|to be) '
    + '(?:general|wider|the|discussion|circulated|mentioned|repeated|passed|attributed|disclosed|placed|visible|shared|divulged)',
  'isn\'t for (?:general|the|wider)', 'embargoed', 'guard (?:this|it|his|her|their)', 'keep the lid on', 'let me be the one to tell',
  '(?:would|\'d) (?:rather|prefer)(?: that)? (?:it|this|you|my)[^.;]{0,40}(?:confidential|private|quiet|to yourself|between us)',
]);

const notToCopy = wordsOf([
  '(?:'
    +   "do not|don'?t|do n't|never|please not|not to|would rather you did(?: not|n't)|would prefer you did(?: not|n't)|rather not|"
    +   "prefer not to|must not|should not|shouldn't|mustn't|avoid|refrain from|no need to"
    + ')(?: \\w+){0,3} (?:'
    +   "copy(?! and paste|-?paste| deadline)|copying|cc|cc'ing|forward|forwarding|share|sharing|circulate|circulating|"
    +   'pass(?:ing)?(?: \\w+){0,2} on|show|showing|'
    +   'send(?:ing)?(?: \\w+){0,2} (?:on|round|to (?:anyone|anybody|other|any other|the other|my))|discuss|tell(?:ing)?|mention|involve|'
    +   'involving|loop|let (?:\\w+ ){0,3}(?:see|know)'
    + ')',
  'without (?:it |this |anything )?(?:being )?'
    + "(?:cop(?:y|ying|ied)|cc'?ing|forward(?:ing|ed)|shar(?:ing|ed)|circulat(?:ing|ed)|tell(?:ing)?|involving|pass(?:ing|ed))",
  '(?:no|nobody|no-one|no one) (?:copies|else (?:to be )?(?:copied|should see|needs to (?:see|know)|is copied))',
  '(?:reply|respond|answer|come back|write(?: back)?)(?: \\w+){0,2} (?:to me (?:alone|only)|only to me|just to me)',
  '(?:to me|me) (?:alone|only),? please',
  'not (?:be |to be |being )?(?:copied|cc\'?d|forwarded|shared|circulated|passed on|shown)',
  'leave (?:\\w+ ){1,4}(?:off|out of) (?:this|it|the copy|copy|the loop)', 'keep (?:\\w+ ){1,4}out of (?:this|it|the loop)',
]);

/** "confidential" said in the negative, of another thing, or as a question of practice. */
const unsaid = wordsOf([
  'nothing (?:\\w+ ){0,3}hush[- ]hush', 'no need (?:to keep|for (?:discretion|secrecy)|to be (?:coy|discreet))', 'no secrets? here',
  'not a secret',
  '(?:not|isn\'t|is not|nothing|none|neither|never|no longer|hardly)(?: \\w+){0,3} (?:confidential|private|in confidence|secret)',
  'no (?:need|reason) (?:to|for)(?: \\w+){0,6} (?:confidential|private|confidence)',
  '(?:happy|free|welcome|fine|content|glad)(?: \\w+){0,3} (?:for|to|if)(?: \\w+){0,4} (?:copy|forward|share|circulate|pass)',
  'every confidence', 'full confidence', 'vote of (?:no )?confidence', 'confidence (?:in|that)',
]);

const boilerplate = wordsOf([
  '(?:intended )?(?:recipient|addressee)s?', 'attachments?', 'disclaimer', 'in error', 'transmitted', 'legally privileged',
  'this (?:e-?mail|message|communication|transmission)(?: \\w+){0,6} (?:may contain|contains|is intended|are intended)', 'virus(?:es)?',
  'unauthori[sz]ed',
]);

const marking = /^\s*(?:(?:re|fw|fwd|aw)\s*:\s*)*[[(*]*\s*(?:strictly |private (?:and|&) |personal (?:and|&) )?(?:confidential|in (?:strict |the strictest )?confidence|not for (?:circulation|sharing|onward circulation))\b(?!\s+(?:waste|shredding|reporting|information|report|counselling|support|helpline|line|advice|service|documents?|papers?))/i;

/** A request not to copy, or for confidence, in words somebody wrote; one sentence or several. */
export function asksForConfidence(words: string): boolean {
  return writtenSentences(words).some((sentence) => (inConfidence.test(sentence) || notToCopy.test(sentence)) && !unsaid.test(sentence));
}

/** The sentences that somebody wrote: wrapped lines joined, paragraphs of boilerplate left out. */
export function writtenSentences(words: string): readonly string[] {
  return words.split(/\n[ \t]*\n/).filter((paragraph) => !boilerplate.test(paragraph)).flatMap((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').split(/[.!?]+(?:\s|$)/)).filter((sentence) => sentence.trim() !== '');
}

/** A marking at the head of a subject or a first line. */
export function isMarkedConfidential(line: string): boolean {
  return (marking.test(line) || /[[(*](?:strictly )?(?:confidential|in confidence)[\])*]/i.test(line) || /(?:^|[-–:|,]\s*)(?:strictly |private (?:and|&) )?(?:confidential|in confidence)\s*[!.]*$/i.test(line)) && !unsaid.test(line);
}

const consents = wordsOf([
  '(?:'
    +   'please|pls|could you|can you|do|would you|will you|kindly|feel free to|by all means|you (?:can|may|might|could)|happy for you to|'
    +   "happy to have you|i'd like you to|like you to|ask you to|grateful if you would"
    + ')(?: \\w+){0,4} (?:copy|cc|forward|share|circulate|include|loop|add|pass|involve|bring|show|let (?:\\w+ ){0,4}(?:know|see|have))',
  '(?:happy|fine|content|glad|no objection|ok|okay|free|welcome)(?: \\w+){0,6} '
    + '(?:copy|copied|copying|cc|forward|forwarding|forwarded|share|shared|sharing|circulate|circulated|include|included|see|pass)',
  '(?:want|wants|like|need|needs)(?: \\w+){0,4} (?:to see|copied|included|to be copied|kept informed|to know)',
  'not (?:confidential|private)', 'nothing confidential',
  '(?:share|forward|pass|circulate) (?:this|it)(?: \\w+){0,4} '
    + '(?:freely|as you (?:wish|see fit|like)|with (?:whoever|anyone|anybody|whomever))',
  'let (?:\\w+ ){1,4}(?:have|see) (?:a copy|this|it|my|the|sight|what)',
  '(?:bring|loop|cc|copy)(?: in)? (?:\\w+ ){1,4}(?:in|into this|on this|too|as well|please)',
  'keep (?:\\w+ ){1,4}(?:posted|informed|in the loop|in the picture|abreast|up to date|copied)',
  '(?:copy|cc|loop) (?:in )?(?:cllrs?|councillors?|my|the|both|all|him|her|them)',
]);

/** A sign in an author's words that a copy to others is wanted or agreed to. */
export function agreesToCopy(words: string): boolean {
  return writtenSentences(words).some((sentence) => consents.test(sentence) && !notToCopy.test(sentence));
}

/** Words by which a sentence that names somebody lets them see, hear or have what is written. */
const sharing = wordsOf([
  'see', 'hear', 'know', 'have', 'get', 'gets', 'receive', 'cop(?:y|ied|ying|ies)', 'cc', "cc'?(?:d|ing)", 'send', 'sent', 'share', 'show',
  'pass', 'fwd', 'forward', 'include', 'included', 'add(?:ed)?', 'put', 'stick', 'keep', 'kept', 'tell', 'told', 'let', 'involve[d]?',
  'loop', 'join', 'bring', 'reply', 'answer', 'welcome', 'wants? (?:in|copying|it|to)', 'in on', 'too', 'as well', 'also', 'both', 'us',
  'alongside', 'party', 'part of', 'miss(?:ed)? out', 'leave (?:\\w+ )?off', 'duplicate', 'expecting', 'after', 'interest(?:ed)?', 'thread',
  'chain', 'list', 'sight', 'permission', 'blessing', 'same',
]);
const withheld = /\b(?:not|never|n't|nobody|no one|nor|without|rather|sooner|before|until|keep (?:this|it) from|behind|exclude|drop|remove|off the cc|instead of)\b/i;

/** Does a sentence that names a member let them see or have what is written? */
export function includesNamed(sentence: string): boolean {
  const left = sentence.replace(/\b(?:don't|do not|needn't|not) (?:leave|miss|forget|keep)\b/gi, 'keep');
  return sharing.test(left) && !withheld.test(left) && !inConfidence.test(left) && !/\b(?:told|tells|asked|says|said|thinks|mentioned|reported) (?:me|us|that)\b/i.test(left);
}

/** Words that open an answer to all who ask, or to everybody. */
const everybody = wordsOf([
  'reply[- ](?:all|to all)',
  '(?:reply|answer|respond|write|send it|confirm|let|tell|advise|give)(?: \\w+){0,3} (?:to )?'
    + '(?:us both|both of us|the (?:two|three|pair|trio|lot) of us|all of us|all three of us|us all)',
  'both of us', 'joint (?:letter|answer|reply|question)', '(?:no|not (?:a|any)|nothing) (?:\\w+ )?secret',
  '(?:circulate|share|pass|send|show|fwd|forward|release|distribute|cascade|widen)'
    + '(?: (?:it|this|away|on|round|around|out|my \\w+|the answer))* (?:to |with |among )?(?:the )?'
    + '(?:other|others|colleagues|whoever|whom|who|anyone|everyone|all|far and wide|committee|ward|group|rest|my (?:ward )?colleagues?)',
  'open (?:book|letter)', 'reply-all is fine', 'waive any confidence', 'permission to share', 'sharing is fine', "don't mind who",
  'relaxed about', 'easy about who', 'as public as you like', 'the more the merrier', '(?:tell|let) (?:the )?(?:others|ward|lot)',
]);

/** Does a sentence open the answer to others without naming them? */
export function opensToAll(sentence: string): boolean {
  return everybody.test(sentence) && !inConfidence.test(sentence) && !/\b(?:don't|do not|never|please not|rather not)\b/i.test(sentence);
}

const informationAsked = wordsOf([
  'let me (?:know|have)', '(?:tell|send|give|show|advise|inform|provide|supply|furnish) (?:me|us)',
  "i(?:'d| would) (?:like|be grateful|appreciate|welcome)(?: \\w+){0,4} "
    + '(?:to know|to see|to understand|information|details|figures|copy|an update|sight|if you could|an explanation)',
  '(?:please|kindly)(?: \\w+){0,3} (?:confirm|advise|clarify|explain|provide|supply|send|set out|tell|update)',
  'any (?:news|update|idea|word|progress)',
  '(?:what|where|when|why|who|which|how)(?: \\w+){1,12} '
    + '(?:is|are|was|were|has|have|had|will|does|do|did|can|could|would|much|many|long|often)',
  '(?:wonder(?:ing)?|ask(?:ing)?|enquir(?:e|ing)|inquir(?:e|ing)|writing to ask)(?: \\w+){0,3} '
    + '(?:if|whether|what|when|why|how|who|for|about)',
  'could i (?:have|see|get|ask)', 'can i (?:have|see|get|ask)', 'may i (?:have|see|ask)',
  'i (?:want|need) (?:to know|the figures|details|information|a list|to see)',
]);

/** Does the author ask for information, rather than only for something to be done? */
export function asksForInformation(words: string): boolean {
  return words.split(/\n+|(?:[.!]\s)/).some((part) => {
    const question = part.includes('?');
    if (!question) return informationAsked.test(part) && !/^\s*(?:let me know (?:if|when) you)/i.test(part);
    return !/\b(?:could|can|would|will) (?:you|someone|somebody|we)(?: please)? (?:fix|repair|mend|clear|remove|empty|collect|cut|paint|replace|arrange|organise|book|fill|sort|clean|install|deal|attend|come|meet|copy|forward|share)\b/i.test(part);
  });
}

const informationGiven = wordsOf([
  'you (?:asked|enquired|inquired|wanted to know|requested|wrote|raised|queried|were asking)',
  'your (?:request|enquiry|inquiry|query|question|questions|e-?mail|message|letter)', 'the (?:information|figures|details|answer|data) you',
  'in (?:answer|reply|response) to', 'further to your', 'as requested',
  'cllr \\w+(?: \\w+)? (?:asked|requested|enquired|has asked|wanted to know|queried)',
  'councillor \\w+(?: \\w+)? (?:asked|requested|enquired|has asked|wanted to know|queried)',
]);

/** Do own words show that information was asked for? */
export function showsRequest(words: string): boolean {
  return informationGiven.test(words);
}

const publicInterest = wordsOf([
  'unlawful(?:ly)?', 'illegal(?:ly|ity)?', 'maladministration', 'fraud(?:ulent)?', 'corrupt(?:ion)?', 'criminal', 'serious (?:damage|harm)',
  'severe (?:damage|harm)',
]);

/** tower-hamlets 10.17: severe damage, illegality or maladministration is excepted from a member's confidence. */
export function tellsOfIllegality(words: string): boolean {
  return publicInterest.test(words);
}
