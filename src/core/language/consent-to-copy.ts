/** Signs in an author's words that a copy to others is wanted, agreed to or expected. */
import { asksNotToCopy, asksPlainlyForConfidence } from './confidence.ts';
import { writtenSentences } from './reading/written-sentences.ts';
import { wordsOf } from './phrase.ts';
import { expression, unbroken } from './unbroken.ts';

const ask = unbroken`
  (?:
    please|pls|could you|can you|might you|would you|will you|kindly|feel free to|by all means|you(?:'re| are) welcome to|
    you (?:can|may|might|could)|happy for you to|happy to have you|like you to|ask you to|grateful if you(?:'d| would| could)|
    (?:so|then|and),? do|be sure to|make sure (?:to|you)|remember to|don't forget to|you had better|you'd better
  )
`;
const others = unbroken`
  (?:
    him|her|them|both|all|any(?:one|body)|every(?:one|body)|whoever|whom(?:so)?ever|who|others?|
    the (?:
      others?|rest|lot|whole|ward|committee|group|panel|cabinet|executive|chair\w*|leader|mayor|portfolio|lead|deputy|vice|members?|
      councillors?
    )|
    my (?:\w+ )?(?:colleagues?|partner|group|fellow|opposite|neighbours?|co-?\w+)|
    (?:the |all |any |other |fellow |ward |local )*(?:members?|councillors?|cllrs?|colleagues?)|us (?:both|all)|
    the (?:two|three|pair|lot) of us
  )
`;
const linking = unbroken`
  (?:
    in|on|it|this|that|your|my|reply|answer|response|message|e-?mail|a|the|same|to|with|round|around|along|across|away|out|back|also|too|up|
    results?|findings|duplicate|sight|know|of|from|into
  )
`;

const consents = wordsOf([
  `${ask}(?: \\w+){0,2} (?:`
    +   'copy|cc|forward|fwd|share|circulate|include|loop|add|pass|involve|bring|show|send|let|tell|put|cascade|distribute|give|keep'
    + `)(?: ${linking})*(?: ${others})`,
  unbroken`
    (?:
      feel at liberty to|by all means|happy for you to|happy to have you|(?:free|welcome) to|
      you (?:can|may) (?:certainly |of course |also )?
    )(?: \w+){0,2} ?(?:copy|cc|forward|share|circulate|pass|show|distribute|mention)(?! me| us| and paste)(?! \w+ (?:to|with) me)
  `,
  unbroken`
    (?:happy|fine|content|glad|ok|okay|relaxed|easy|no objection|no problem)(?: \w+){0,2} (?:
      for|with|if|that|about|to (?:be copied|have (?:it|this))|to your
    )(?: \S+){0,6} (?:
      cop(?:y|ied|ying)|forward(?:ing|ed)?|shar(?:e|ed|ing)|circulat(?:e|ed|ing)|includ(?:e|ed|ing)|see|seeing|know|knowing|having|have|
      pass(?:ed|ing)?|send(?:ing)?|going
    )
  `,
  '(?:no|not the slightest|not any) objections?(?: \\S+){0,6} (?:having|seeing|knowing|being|receiving|getting|reading)',
  unbroken`
    (?:s?he|they|who|cllr \S+|councillor \S+|colleagues?|members?|committee|group|ward|panel)(?: also| both| all)?
    (?: would| may| might| will|'d|'ll)?(?: also)? (?:wants?|like|needs?|ought|should)(?: \w+){0,3} (?:
      to see|copied|copying|included|to be (?:copied|told|included)|kept informed|to know|to have
    )
  `,
  "(?:not|isn't) (?:confidential|private|a secret)", 'nothing (?:confidential|secret|private)',
  '(?:share|forward|pass|circulate)(?: \\w+){0,5} (?:freely|as you (?:wish|see fit|like)|with (?:whoever|anyone|anybody|whomever))',
  `let (?:\\S+ ){1,4}(?:have|see) (?:a copy|this|it|my|what|your|the (?:answer|reply|same))`,
  unbroken`
    (?:copy|cc|loop|bring|stick|put)(?: in)? (?:\S+ ){1,4}(?:
      in(?! (?:my|our|the|a|an|your|writing|place|order|front)\b(?! (?:thread|loop|reply|answer|picture)))|
      into this|on this|on the (?:cc|e-?mail|thread)|too|as well
    )
  `,
  'keep (?:\\S+ ){1,4}(?:posted|informed|in the loop|in the picture|abreast|up to date|copied|on (?:copy|cc))',
  '(?:copy|cc|loop) (?:in )?(?:cllrs?|councillors?|my|the (?:other|rest|ward|chair\\w*|leader|committee)|both|all|him|her|them)',
  "(?:my|full|written) (?:leave|consent|agreement|permission|blessing) (?:to|for)",
  '(?:consent|agree) to (?:your|my|this|it)', '(?:may|can) be (?:shown|released|circulated|disclosed|passed|shared|copied)',
]);

/** Words that turn a wish round, or keep it to the author. */
const mine = expression('i')`
  \b(?:
    (?:keep|let|copy|cc|loop|bring|put|tell) (?:me|us)\b(?! both| all)|myself|
    i(?:'ll| shall| will|'m going to| am going to) (?:
      have a word|speak|talk|see|ring|tell|mention|raise|catch|meet|call|phone|write|let|inform|update|brief|copy|pass|show|share|choose|do|
      take
    )
  )\b
`;

/** "Please do not share it", "copy and paste the table". */
const refusal = /\b(?:copy and paste|do not|don't|not to)\b[^.;]{0,12}\b(?:cop|paste|shar|forward|pass|show|tell|let)/i;

/** A sign in an author's words that a copy to others is wanted or agreed to. */
export function agreesToCopy(words: string): boolean {
  return writtenSentences(words).some((sentence) => consents.test(sentence) && !mine.test(sentence) && !asksNotToCopy(sentence) && !refusal.test(sentence));
}

/** Words by which a sentence that names somebody lets them see, hear or have what is written. */
const sharing = wordsOf([
  unbroken`
    (?:
      should|ought to|must|needs? to|wants? to|likes? to|may|might|can|could|will|would|'ll|'d|entitled to|asked to|keen to|interested to|
      expecting to|deserves to
    )(?: (?:equally|both|all))* (?:see|hear|know|have|get|receive|read|need|be (?:given|shown|informed))
  `,
  unbroken`
    (?:see|hear|know|have|gets?|receives?|needs?|expects?|expecting|wants?|wanted|reads?)(?: (?:all|about|of|to|back))* (?:
      this|it|what(?:ever)?|your|in|the (?:answer|reply|results?|response|figures|findings|outcome|information|thing)|anything|everything|
      one
    )
  `,
  'cop(?:y|ied|ying|ies)', 'cc', "cc'?(?:d|ing)", 'shar(?:e|ing) (?:this|it|your|the|with|my|everything|any)',
  'pass', 'fwd', 'forward', 'includ(?:e|ed|ing)', 'add(?:ed)?', '(?:put|stick) (?:\\S+ ){1,4}(?:on|in|into|down)',
  'keep', 'kept', 'let', 'involve[d]?', 'loop', 'join', 'bring',
  unbroken`
    (?:tell|show|send|give|gie|advise|inform|reply to|answer|write to|respond to|confirm to|update|treat) (?:\S+ ){0,4}
    (?:and|both|too|us|him|her|them|this|it|what|the|your|as you)
  `,
  'in on', 'both of us', 'the (?:two|three) of us', 'alongside',
  'party', 'part of', 'miss(?:ed)? out', 'leave (?:\\w+ )?off', 'duplicate', 'thread', 'chain', 'sight',
  'permission', 'blessing', 'the same', 'told', 'reinstate', 'with me on this', 'are (?:both )?after',
  '(?:and|,) i (?:would|both|are|will|should|agreed|take|need|want)', 'and (?:me|myself)',
]);
/** "Grace too, please": in a longer sentence that is not on the answer these tell of something else. */
const likewise = /\b(?:welcome|too|as well|also)\b/i;
const briefly = /^\W*(?:\S+\s+){0,7}\S+\s*$|\b(?:please|this|answer|repl(?:y|ies)|interest\w*|ask(?:s|ed|ing)?|question)\b/i;
const withheld = expression('i')`
  \b(?:
    don't|do not|no circumstances|ignorance|grave|not|never|n't|nobody|no one|nor|without|rather|sooner|before|until|keep (?:this|it) from|
    behind|exclude|drop|remove|off the cc|instead of
  )\b
`;

/** "Cllr Hart told me", "did you hear", "I saw her": what has passed between people. */
const alreadyShared = expression('i')`
  \b(?:
    (?:told|tells|asked|says|said|thinks|mentioned|reported) (?:me|us|that)|(?:do|did) you (?:know|see|hear|get)|
    i (?:know|see|hear|saw|heard|had|have had)|bumped|shared an?
  )\b
`;

/** Does a sentence that names a member let them see or have what is written? */
export function includesNamed(sentence: string): boolean {
  const left = sentence.replace(/\b(?:don't|do not|needn't|not) (?:leave|miss|forget|keep)\b/gi, 'keep');
  return (sharing.test(left) || likewise.test(left) && briefly.test(left))
    && !withheld.test(left) && !mine.test(left) && !asksPlainlyForConfidence(left) && !alreadyShared.test(left);
}

/** Words that open an answer to all who ask, or to everybody. */
const everybody = wordsOf([
  'reply[- ](?:all|to all)',
  unbroken`
    (?:reply|answer|respond|write|send it|confirm|let|tell|advise|give)(?: \w+){0,3} (?:to )?
    (?:us both|both of us|the (?:two|three|pair|trio|lot) of us|all of us|all three of us|us all)
  `,
  '(?:to|for|let|send) (?:us |to )?both of us', 'joint (?:letter|answer|reply|question)', '(?:no|not (?:a|any)|nothing) (?:\\w+ )?secret(?! that)',
  unbroken`
    (?:circulate|share|pass|send|show|fwd|forward|release|distribute|cascade|widen)
    (?: (?:it|this|away|on|round|around|out|along|my \w+|your \w+|the answer))* (?:to |with |among )?(?:the )?
    (?:other|others|colleagues|whoever|whom|who|anyone|everyone|all|far and wide|committee|ward|group|rest|my (?:ward )?colleagues?)
  `,
  'open (?:book|letter)', 'waive any confidence', 'permission to share', 'sharing is fine', "don't mind who",
  'relaxed about', 'easy about who', 'as public as you like', 'the more the merrier', '(?:tell|let) (?:the )?(?:others|ward|lot)',
]);

/** Does a sentence open the answer to others without naming them? */
export function opensToAll(sentence: string): boolean {
  return everybody.test(sentence) && !asksPlainlyForConfidence(sentence) && !/\b(?:don't|do not|never|please not|rather not)\b/i.test(sentence);
}

