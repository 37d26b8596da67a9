/** Praise in words that blame elsewhere: "she never fails to help", "he refused to give up", "a disgrace to the rest of us". */
import { holdsPhrase, soughtPhrases } from '../sought-phrases.ts';
import { partial } from '../failings/failing-verbs.ts';
import { pitied } from '../failings/qualities.ts';
import { unbroken } from '../../unbroken.ts';

/** A greeting or praise that turns the words round. */
const praise = soughtPhrases([
  '(?:skills?|energy|patience|speed|grace|tact) of an? (?:[a-z]+ )?(?:diplomat|engineer|monk|nurse|scholar|surgeon|teacher|teenager)',
  'never (?:once )?fail(?:s|ed|ing)? to (?!disappoint|let)\\w+', '(?:without|never) fail', 'unfailing\\w*',
  unbroken`
    (?:not|no|never|nothing) (?:\w+ )?(?:too much trouble|lazy|rude|negligent|failing|failure)
  `,
  unbroken`
    (?:could|can)(?: ?n't|not| not) (?:
      fault|praise|thank|speak (?:more )?highly|ask for|have (?:been (?:more|kinder|nicer)|done more|asked)|recommend
    )
  `,
  unbroken`
    (?:always|only ever) (?:found|known) (?:him|her|them|you|[a-z]+) (?:to be )?(?:very |most |perfectly )?
    (?:straight|helpful|courteous|fair|honest|kind|reliable|good|polite|thorough|prompt|decent)(?! for|,? but)
  `,
  `over backwards(?!${partial})`,
  unbroken`
    never (?:once |yet )?known (?:[a-z]+ ){1,3}?(?:to )?(?:
      duck|dodge|shirk|miss|forget|lose|refuse|let|fail|ignore|complain|cut|be (?:late|rude|short|cross|wrong|idle|slow|care|un)
    )(?![^.;!?]{0,30} (?:so|like|as)\b)
  `,
  '(?:nothing|more) (?:\\w+ ){0,3}could (?:have )?asked?',
  unbroken`
    (?:nobody|no one) could have been (?:
      more (?!rude|un|dis|in|care)|(?:kind|nic|quick|clear|fair|friendli|gentl)er|less (?:idle|lazy|rude|slow|\w+less)
    )
  `,
  '(?:people|everyone) (?:are|is) (?:\\w+ )?(?:quick|ready|happy)',
  'roll(?:s|ed|ing)? (?:up )?~ sleeves', 'tireless\\w*', 'owe (?:it|this|that|so much|a great deal|a debt|everything|thanks)',
  unbroken`
    (?:first-rate|loyal|devoted|faithful|exemplary|outstanding|fine|good|excellent|unstinting) service
  `, 'a credit to', '(?:no|not one|never a|not a single) (?:complaints?|fault|criticism)',
  'refus(?:ed|es|ing) to (?:be (?:drawn|put off|beaten|deterred)|comment|speculate|give (?:up|in)|take no for)',
  unbroken`
    refus(?:ed|al|es|ing|e) (?!to )(?:\w+ ){0,3}?
    (?:application|permission|consent|licence|planning permission|appeal|request|grant|variation)
  `,
  'ignor(?:ed|es|ing) (?:the )?(?:noise|rain|abuse|insults)', 'a disgrace to the rest of us', 'puts? (?:us all|the rest of us|me) to shame',
  'thank (?:heavens?|goodness|god)',
  "before (?:[\\w' -]{1,30} )?(?:(?:had|have|has) (?:even |so much as |finished )?ask(?:ed|ing)|(?:could|thought to) ask)",
  'thank(?:ed|s) for', 'put a foot wrong', 'rescued by (?:the |our )?(?:officers|staff)',
  '(?:never|not) (?:once )?(?:lose|lost|loses) ~ (?:temper|patience|cool|nerve)', 'still (?:had|got|found) (?:every one of|everyone an|time)',
  unbroken`
    (?:he|she|they|officers) (?:do|does|did)(?:n't| not) (?:have|need) to(?: do| be)?(?! [a-z])
  `, 'the (?:matter|case|problem|thing) in hand', `, poor (?:${pitied}),`, 'model of (?:patience|courtesy|kindness|good)',
  unbroken`
    how (?:calm|patient|kind|gracious|brave|courteous|cheerful|tactful)(?:ly)? (?!or )[a-z' -]{2,40} (?:w[ae]|ha[sdv]|dealt|took|spoke|handled)[a-z]*
  `,
  unbroken`
    (?:not |never |nobody |no one )(?:will |would |could )?(?:ever )?think (?:any )?(?:the )?(?:less|worse) of
  `,
  '(?:dr[io]ven?|sent) (?:him|her|them|you|officers) (?:[a-z]+ )?(?:mad|bonkers|crackers|insane)',
  unbroken`
    (?:files|cases|applications) (?:[a-z ]{1,30} )?on (?:his|her|their|your) desks?
  `,
  unbroken`
    (?:hopeless at|refus\w+ to) (?:tak|accept|claim|be thank)\w*(?: any| the)? (?:credit|thanks|praise)
  `,
]);

/** Whether words that read like criticism are praise, or a courtesy. @param words those, with some on either side */
export function isPraise(words: string): boolean {
  return holdsPhrase(praise, words);
}
