/** An informal promise of small works ("we'll get it mended"): councillor-officer-relations 9(a) speaks of formal commitments (settled question 27). */
import { expression } from '../unbroken.ts';

const small = expression('i')`
  \b(?:re)?(?:
    repair|mend|fix|patch|fill|replac|clear|clean|trim|prun|paint|remov|unblock|jet|fit|grit|plant|reinstat|install|relay|put|drop|pop|
    bring|sort|swap|empt|sweep|mow|cut|oil|screw|tidy|collect|h[au]ng|chang|water|weed|straighten|wash|touch|see to|lid|bulb|
    (?:get|have) an? (?:[a-z]+ ){1,4}(?:on|in|up)\b
  )\w*\b
`;
const weighty = expression('i')`
  £|
  \b(?:
    guarante\w+|undertak\w+|promis\w+|insurers?|pays?|assur\w+|pledge|confirm\w*|hereby|formal\w*|on behalf|expense|cost|costs|legal|
    compensat\w+|resurfac\w+|rebuil\w+|authority|word|commit(?:ted|ment)?|order|contract\w*|roof|roads?|whole|entire|estate|kitchen|
    bathroom|boiler|new (?:playground|road|bridge|path|wall|fence)|by \d|no later|within
  )\b
`;
const colloquial = expression('i')`
  '(?:ll|s|re|ve|d|t)\b|
  \b(?:get|got|have it|pop|drop|sort|lads?|bloke|chap|nip|no bother|no worries|sharpish|in no time|in a jiffy|a lick of)\b
`;

/**
 * Small works, promised in a colloquial way, without money, a date or a formal word.
 * @param sentence the sentence
 * @param stretch the committing words in it
 * @param friendlyLetter the message opens without "Dear Mr…"
 */
export function isInformalPromise(sentence: string, stretch: string, friendlyLetter: boolean): boolean {
  return small.test(stretch) && !weighty.test(sentence)
    && (friendlyLetter || colloquial.test(stretch)) && (colloquial.test(sentence) || /\bno charge\b/i.test(sentence));
}

/** May it be part of an informal promise made elsewhere in the letter: does it weigh no more? */
export function isLight(sentence: string): boolean {
  return !weighty.test(sentence);
}
