/** Who is cleared of blame: nobody is at fault, or the sender alone, or there is an excuse. */
import { isFond } from './affection.ts';
import { holdsPhrase, soughtPhrases } from '../sought-phrases.ts';
import { expression, unbroken } from '../../unbroken.ts';

/** That nobody or the sender alone is to blame: milder blame near by is none. */
const cleared = soughtPhrases([
  unbroken`
    (?:n't|not|nobody|no one|none) (?:(?!but|except|other)[\w'-]+ ){0,8}?(?:anything wrong|at fault|to blame)(?! (?:but|except))
  `, 'did nothing wrong', "(?:can(?:not|'t)|could(?: not|n't)) fault", "nobody's (?:doing|fault) but mine",
  unbroken`
    (?:(?:nobody|no one|none)(?: [a-z']+){0,3} could|(?:could|can) ?(?:not|n't)) have (?:guessed|known|foreseen|predicted|prevented|avoided)
  `,
  'i was (?:quite |[a-z]+ly )?(?:wrong|mistaken|unfair)(?=\\W*$|[.,;])', 'matters? of judgement', 'i (?:take a different view|see it differently)',
  'agree to differ', 'there used to be (?!an? |some|any|no )\\w+',
  '(?:some|any)thing (?:that )?(?:none|neither|not one|nobody) of (?:them|you|those|these) (?:did|do|decided|chose|caused|asked)',
  unbroken`
    (?:none of (?:this|it|that)|not|n't|nothing|no)(?: is| was| be| meant| in any way| here| i say| any| in this){0,3}(?: as)?(?: an?)? (?:
      reflection on|criticism of|dig at|slight on|aimed at|directed at
    )
  `,
  '(?:make|intend|mean|offer|imply)(?:ing|s)? no (?:criticism|reproach|slight)(?! of (?:the (?:rest|others)|anyone else))',
  "(?:n't|not|nobody|no one|never)(?: [a-z]+){0,3} (?:a|one) (?:single )?(?:bad |cross |hard )?word (?:to say |said )?(?:about|against)",
  'short-?(?:staffed|handed)', 'off (?:sick|ill|with (?:[a-z]+ )?(?:back|hip|knee|leg|flu|stress))', '(?:sick|maternity|compassionate) leave',
]);

/** "I was off sick", "he was not off sick", "she says that she is short-staffed", "I'll say that I was wrong": none of these excuses the officer. */
const noExcuse = expression('gi')`
  (?:\b(?:(?:I|my [a-z]+) (?:am|was|is|has been)|not|if|says?|said|tells?|told|claims?)|n't)\b[^.,;!?]{0,25} (?:
    short-?[sh]|off |[a-z]+ leave|matters? of|I was[ ]
  )
`;

/** Whether somebody is cleared, or mocked in affection. @param words own words near by */
export function isCleared(words: string): boolean {
  return holdsPhrase(cleared, words.replace(noExcuse, '')) || isFond(words);
}
