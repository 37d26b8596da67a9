/** Alleged dishonesty: a sober allegation may take a route of the protocol (settled question 18); "liar" is abuse. */
import { unbroken } from '../unbroken.ts';

/** Abuse, however put. */
export const liars: readonly string[] = [
  '(?:[\\w-]+ )?(?:liars?|cheats?|fibbers?|crooks?|frauds?)', '(?:lying|two-faced|double-dealing|conniving|deceitful) (?:\\w+)',
  unbroken`
    (?:lies|lied|lying|lie) (?:through ~ teeth|like a \w+|every time|barefaced|bare-faced|about everything|constantly|as easily as)
  `,
  unbroken`
    told (?:(?:me|us|you|him|her|them|members|residents|the committee) )?(?:a |another )?
    (?:barefaced|bare-faced|downright|blatant|brazen|outright|whopping|pack of) (?:lies?|untruths?)
  `,
  'a stranger to the truth',
];

/** Said of an officer as the subject. */
export const deceits: readonly string[] = [
  unbroken`
    (?:take|taken|taking|took|takes|receiv(?:ed|ing)|accept(?:ed|ing)|had(?! the)|pocket(?:ed|ing)) (?:\w+ ){0,2}?(?:
      (?:money|cash|gifts?|hospitality|payments?|envelopes?|favours?|a cut) (?:from|off|for|of)|bribes?|backhanders?|bungs?|
      brown envelopes?|sweeteners?|inducements?
    )
  `,
  unbroken`
    (?:did|has|have|had|does|do|was|were|is|are) ?(?:not|n't) (?:been )?(?:
      (?:tell|told|telling|give|given|giving|speak|spoken|being) (?:\w+ ){0,4}?
      (?:the (?:whole |full |plain |entire )?(?:truth|full story|whole story)|honest|straight with|truthful)|
      (?:an? |very |really |entirely |altogether |always )?(?:honest|truthful|straight with)
    )
  `,
  unbroken`
    (?:kept|withheld|hid|hidden|hiding|concealed|buried|suppressed|sat on) (?:[\w' ]{2,40}) from (?:
      us|me|members|councillors|the (?:committee|council|public|cabinet|chairman|chair|inspector)|residents|everyone|public view
    )
  `,
  unbroken`
    (?:deliberately|knowingly|quietly|secretly|dishonestly)[^.;!?]{0,20} (?:
      altered|amended|changed|edited|deleted|removed|rewrote|destroyed|shredded|left out|omitted|kept|hid|told|gave|said|wrote|let
    )
  `,
  unbroken`
    (?:altered|doctored|edited|rewrote|deleted|tampered with|falsified|shredded|destroyed) the (?:\w+ )?
    (?:minutes|records?|reports?|files?|figures|e-?mails?|notes?|log|evidence|documents?|scores?|accounts?|sheets?|valuations?)
  `,
  'lie straight in bed', '(?:paid off|bought off|squared|got at)',
  unbroken`
    (?:has |have )?(?:been )?(?:
      pocket(?:ed|ing|s)|skimm(?:ed|ing)|siphon(?:ed|ing)|embezzl(?:ed|ing)|stol(?:e|en)|stealing|defraud(?:ed|ing)|swindl(?:ed|ing)|
      help(?:ed|ing) (?:himself|herself|themselves|yourself) to|on the fiddle|forg(?:ed|ing)|perjur(?:ed|ing)|rigg(?:ed|ing)|
      cheat(?:ed|ing)|double-dealing|accept(?:ed|ing) (?:bribes?|bungs?|gifts?|backhanders?)
    )
  `,
  unbroken`
    (?:told|tell|telling|said|say|saying|wrote|write|gave|give|giving|assured|stated|claimed)[^.;!?]{0,60} (?:(?:which|that|when|what) )?
    (?:he|she|they|you) (?:\w+ )?(?:knew|knows?|must have known)[^.;!?]{0,20} (?:not|n't|un\w+|false|wrong|incorrect|inaccurate|otherwise)
  `,
  '(?:in|inside) (?:the |that |some )?(?:developers?\'?s?|contractors?\'?s?|applicants?\'?s?|builders?\'?s?|their) pockets?',
  unbroken`
    (?:
      lied|lying|misled|misleads?|misleading|deceiv(?:ed|ing)|deceives|hoodwink(?:ed|ing)|duped|conned|conning|bamboozled|covered up|
      covering up|conceal(?:ed|ing)|suppress(?:ed|ing)|doctor(?:ed|ing)|falsified|falsifying|fabricat(?:ed|ing)|fiddled|fiddling|
      massag(?:ed|ing)|backdated|tampered with|cook(?:ed|ing) (?:the|that|those|these|~) (?:books|figures?|numbers?|accounts)|hushed up|
      buried the|invented|spinning|stitched|prevaricated|whitewash(?:ed|ing)|manipulat(?:ed|ing)|twisted|distort(?:ed|ing)|misrepresented|
      misrepresenting|withheld|withholding|kept from (?:us|members|councillors|the committee)|pulled the wool|pulling the wool|
      led us up the garden path|pulled a fast one
    )
  `,
  unbroken`
    (?:told|telling|tells|tell) (?!nobody |no one )(?:\w+ ){0,4}?(?:lies?|untruths?|fibs?|porkies|half-truths?|something (?:he|she|they) knew)
  `,
  unbroken`
    (?:was|were|is|are|been|being) (?:(?:rather )?less than|not [a-z]+|far from|anything but|hardly|scarcely|never) (?:
      honest|truthful|straight|candid|frank|open|transparent|straightforward|upfront|up front
    )
  `,
  unbroken`
    (?:(?:more than )?a (?:little|touch) )?(?:economical|sparing) with the (?:truth|facts)
  `,
  unbroken`
    (?:
      dishonest|untruthful|untrustworthy|disingenuous|duplicitous|deceitful|mendacious|in bad faith|not to be trusted|hiding something|
      not been straight with|in cahoots with|in the pocket of|in the pay of|on the take|hand in glove with|in league with|
      lining ~ (?:own )?pockets?
    )
  `,
  'made (?:it|that|this|the whole thing|(?:the|~|those) (?:\\w+ )?(?:visit|inspection|figures?|meeting|readings?|story|survey|quote)) up',
];

/** An officer has to stand where "@" is. */
export const deceitConstructions: readonly string[] = [
  unbroken`
    (?:i|we) (?:[a-z]+ )?(?:do ?n't|do not|ca ?n't|cannot) (?:think|believe|feel) @ (?:
      (?:was|were|is|are|has been|have been) (?:being |quite |entirely |altogether )?(?:honest|straight with|truthful|candid|telling (?:me |us )?the truth)|
      told (?:me|us|members) the (?:whole )?truth|(?:is|was) an honest
    )(?! (?:about how|to a fault|only))
  `,
  unbroken`
    (?:i|we) (?:[a-z]+ )?(?:do|can|did)(?: ?not|n't) (?:think|believe|accept) (?:that )?(?:what|a word|anything|one word) (?:that )?@ (?:has |have )?
    (?:told|said|wrote|gave|says?|tells?|claim)[^.;!?]{0,50} (?:is|was|were) (?:true|the truth|so)\b
  `,
  unbroken`
    @ (?:\w+ ){0,2}?(?:knew|knows?|must have known)(?: [\w' -]{1,40}?)?,? (?:to be|was|were|is|wasn't|weren't) (?:\w+ ){0,2}?
    (?:untrue|not true|true|false|a lie|lies|misleading)
  `,
  // "Tom knew that nobody had looked when he told us so", "she knew the figure and chose to keep it from us".
  unbroken`
    @ (?:\w+ ){0,2}?knew (?:
      (?:perfectly|full|very) well[^.;!?]{1,40}(?:n't|not|no|never)\b[^.;!?]{1,50} and|
      (?!nothing|little|no )[^.;!?]{1,60}(?:n't|not|never|nobody|nothing|wrong|false|untrue|incorrect|out of date)\b[^.;!?]{0,50} (?:
        when|while
      )
    ) @ (?:\w+ )?(?:told|assured|gave|said|wrote|signed|stated|quoted|certified|swore|denied)
  `,
  // "I have given up believing a word she says".
  'i(?: have|\'ve)? (?:stopped|given up|gave up) (?:believing|trusting) (?:a (?:single )?word )?(?:of what |that )?@',
  // "That was untrue, and I believe she knew it to be when she said it".
  unbroken`
    (?:
      (?:untrue|not true|false|wrong|misleading|a lie)[^.;!?]{1,40} @ (?:\w+ ){0,2}?knew (?:that )?(?:it|this|as much)
      (?: to be(?: so)?| was)?
    ) (?:when|while|as) @ (?:said|told|made|wrote|gave|signed|put)
  `,
  unbroken`
    @ (?:\w+ ){0,2}?knew,? when @ (?:said|told|made|wrote|gave|signed|put)[^.;!?]{0,30} that [^.;!?]{1,50}
    (?:not|n't|untrue|false|never|nobody|no one|nothing|none|wrong)
  `,
  // "Tom knew that perfectly well when he told us".
  unbroken`
    @ (?:\w+ ){0,2}?knew (?:that )?(?:
      that(?: (?:perfectly|full|very) well)?|(?:it|this|so) (?:perfectly|full|very) well|otherwise|(?:it|this) (?:was|to be) (?:not |un)true
    ) (?:when|while|as) @ (?:(?:stood|sat|got)[^.;!?]{0,50} and )?(?:said|told|made|wrote|gave|signed|put|read|assured)
  `,
  '@ (?:\\w+ ){0,2}?knew [^.;!?]{2,60} and (?:\\w+ )?(?:chose|decided|elected|preferred) (?:not to|to (?:keep|hide|conceal|withhold|bury|tell|give|say))',
  unbroken`
    (?:what|everything|the (?:figures?|answers?|account|explanation|version|evidence|assurance)) (?:that )?@ (?:has |have |had )?
    (?:told|said|gave|given|wrote|claimed|put|presented|sent|offered|assured)[^.;!?]{0,50} (?:is|was|were|has been|turned out to be|proved)
    (?:n't)? (?:[a-z]+ly |just |quite |not |n't |an? |to be |deliberate |downright |plain |outright )*
    (?:true|untrue|false|lies?|untruth|fiction|fabrication|misleading|invention|fairy (?:tale|story)|the truth|not so(?=\W*$|[,;.:]| and))
  `,
  '@ (?:told|assured|said|wrote|claimed|swore)[^.;!?]{2,110} (?:and|but|which)(?: that| it)? (?:was|is) (?:[a-z]+ )?(?:a lie|an untruth|untrue)',
  "(?:lied to|misled|deceived|hoodwinked|duped|conned|strung along|fed a line|taken in|bamboozled|sold a pup) by @",
  unbroken`
    (?:deceit|deception|duplicity|cover-?up|misrepresentation|bad faith|untruths?|falsehoods?|fabrication) (?:by|from|on the part of) (?:
      one of |some of )?@
  `,
];

/** What an officer has recorded, near a mention of that officer: "that visit was invented". */
export const inventions: readonly string[] = [
  unbroken`
    (?:that|this|those|the) (?:alleged |so-called )?(?:visit|inspection|meeting|survey|reading|call|entr|conversation|consultation|test)
    (?:s|y|ies)? (?:was|were|is|are|had been)(?: [a-z]+ly| all| just)? (?:
      invent|fabricat|concoct|made up|dreamt up|fiction|imaginary|n[oe]ver (?:made|took|happened)
    )(?:ed)?
  `,
  unbroken`
    (?:(?:that|this|it|which)(?: is| was|'s)|anything but|other than|nothing but|call (?:it|that|the [a-z]+)) (?:an? )?
    (?:deliberate|calculated|knowing|downright|outright|plain) (?:untruth|falsehood|lie|deceit|deception|misstatement)
  `,
  '(?:i|we) [^.;!?]{0,40}lied to (?:[a-z]+ ){0,4}by (?:an? |some)(?:(?:wo)?man|person|officer|official|one|body)',
];
