/** What is told as somebody else's words: "officers tell me that…", "…, I understand"; not "I can confirm that…". */
import type { CommittingStretch } from './committing-stretch.ts';
import { expression } from '../../unbroken.ts';

/** Said by anybody, the sender too. */
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
/** Said by the sender: "I am pleased to confirm that", "this letter confirms that", "Happy to say". */
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
/** Told besides: "according to", "so I am told", "the report says". */
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
/** Said once, and going on: "he says that…; that…". */
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
/** "It has been withdrawn, as you know": no news. */
const knownAlready = /\bas (?:I hope )?you(?:'ll| will| may| already| both| all)* (?:know|have (?:seen|heard)|be aware|are aware|saw|heard)\b/i;
const isOver = /\b(?:been|was|were) (?:withdrawn|cancelled|lifted|dropped|stopped|closed|waived|refunded|paid)\b(?!.*\b(?:will|shall|'ll)\b)/i;
/** "Nia has offered to drive and will": whoever offers it. */
const offeredBy = /^\W*(?:and |so |but )?[A-Z][a-z'-]+(?: [A-Z][a-z'-]+)?(?:'s| has| have) (?:also |very |kindly )*(?:offered|volunteered)\b/;
const inOurName = /\b(?:we|I|council|you|your|please)\b/i;

/** Is it handed on, and not said by the sender? */
export function isOthersWords(text: string, stretch: CommittingStretch): boolean {
  const before = text.slice(Math.max(0, stretch.start - 160), stretch.start);
  if (speakingOneself.test(before) || elidedSpeaking.test(before) || frontedSpeaking.test(before)) return false;
  if (reporting.test(before)) return true;
  // "He says that the fitter has the part; that the Council will bring a heater; …"
  if (/[;,]\s*(?:and\s+)?that\s*$/i.test(before) && saysThat.test(text.slice(0, stretch.start))) return true;
  if (reportAdverb.test(before) && !/\b(?:and|but|so)\s+(?:i|we|therefore)?\s*$/i.test(before)) return true;
  const offer = offeredBy.exec(text)?.[0];
  if (offer !== undefined && !inOurName.test(text.slice(offer.length))) return true;
  if (knownAlready.test(text) && isOver.test(text.slice(stretch.start, stretch.end + 30)) && !/\b(?:so|please|now|I|we)\b/.test(text)) return true;
  return toldAside.test(text.slice(stretch.end, stretch.end + 140));
}
