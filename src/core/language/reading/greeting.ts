/** The words that a message opens with: "Dear Tom,", "Hi both", "Good morning all", "Tom,". */
import { unbroken } from '../unbroken.ts';

const opening = /^(?:my dear|dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)(?=[\s,!.-]|$)/i;
const name = "[A-Z\\u00c0-\\u00de\\u0100-\\u017f][A-Za-z\\u00c0-\\u024f'.-]{0,25}";
/** Who may be greeted: names, titles, groups; a verb does not get through. */
const groups = unbroken`
  [Aa]nd|[Tt]o|[Tt]he|[Mm]y|[Aa]ll|[Bb]oth|[Ee]veryone|[Ee]verybody|[Tt]eam|[Cc]olleagues?|[Mm]embers?|[Cc]ouncillors?|[Oo]fficers?|
  [Ff]olks|[Ss]irs?|[Mm]adam|[Ff]riends?|[Rr]esidents?|[Nn]eighbours?|[Tt]here|[Ff]ellow|of|or|on|in|van|der|de|dear|again|you
`;
const addressed = new RegExp(`^(?:[\\s/&,]{1,3}(?:${groups}|${name}|\\([A-Za-z' ]{1,30}\\))){0,14}\\s{0,3}(?:[,.!:;-]{1,3}|$)`);
const nameAlone = new RegExp(`^(?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\\.?\\s)?${name}(?:(?:\\s|,\\s|/|\\s?&\\s?|\\sand\\s)${name}){0,4}\\s{0,2}`
  + '(?:,|-|!{1,3})$');
const notGreeted = new Set((
  'agreed approved thanks many yes no noted ok okay sorry fine confirmed done great brilliant perfect understood received absolutely indeed right '
  + 'well so good excellent congratulations however please first firstly second secondly finally also now today help apologies understandably sadly '
  + 'unfortunately hear shame regards kind best yours never disgraceful appalling unbelievable cheers thank nonsense rubbish wonderful fantastic '
  + 'lovely enough stop wow'
).split(' '));

/**
 * Length of the greeting that a line begins with, its comma included; 0 when it begins otherwise.
 * @param words a plain line (typographic characters made plain)
 */
export function greetingLength(words: string): number {
  const line = words.slice(0, 200);
  const start = opening.exec(line)?.[0].length ?? 0;
  if (start === 0) return nameAlone.test(line) && !notGreeted.has(/^[a-z]*/i.exec(line)![0].toLowerCase()) ? line.length : 0;
  const found = addressed.exec(line.slice(start));
  return found ? start + found[0].replace(/\s+$/, '').length : 0;
}
