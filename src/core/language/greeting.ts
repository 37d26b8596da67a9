/** The words that a message opens with: "Dear Tom,", "Hi both", "Good morning all", "Tom,". */

const opening = /^(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)\b/i;
/** Who may be greeted: names, titles, groups; no verb gets through. */
const addressed = /^(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)(?:\s+there)?(?:[\s/&,]+(?:and|to|the|my|all|both|everyone|everybody|team|colleagues?|members?|councillors?|officers?|folks|sirs?|madam|sir\/madam|friends?|residents?|neighbours?|clerk|leader|mayor|chair|chairman|editor|minister|chief|executive|director|of|or|[A-Z][A-Za-z'.-]{0,25}|\([A-Za-z' ]{1,30}\))){0,14}\s{0,3}(?:[,.!:;-]|$)/;
const nameAlone = /^(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\.?\s)?(?:[A-Z][a-z'-]{1,20}|All|Both|Colleagues|Members|Councillors)(?:(?:\s|,\s|\/|\s?&\s?|\sand\s)[A-Z][a-z'-]{1,20}){0,4}\s{0,2}[,-]$/;

/**
 * Length of the greeting that a line begins with, its comma included; 0 when it begins otherwise.
 * @param words a plain line (typographic characters made plain)
 */
export function greetingLength(words: string): number {
  const line = words.slice(0, 200);
  if (nameAlone.test(line)) return line.length;
  if (!opening.test(line)) return 0;
  // A word after the greeting may begin with a small letter only if it is one that people are greeted by.
  const found = addressed.exec(caseless(line));
  return found ? found[0].replace(/\s+$/, '').length : 0;
}

/** Small letters for the greeting words alone; capitals elsewhere still tell names from verbs. */
function caseless(line: string): string {
  return line.replace(/^[A-Z]+(?: [A-Z]+)?\b/i, (start) => (opening.test(start) ? start.toLowerCase() : start))
    .replace(/\b(?:All|Both|Everyone|Everybody|Team|Colleagues?|Members|Councillors|Officers|There|Folks|Sirs?|Madam|The)\b/g, (word) => word.toLowerCase());
}
