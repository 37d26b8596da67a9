/** What somebody does and no place: "Castle seconded it", "Castle's amendment", "Penny Cross has sent them". */
import { wordList as words } from '../word-list.ts';

const acts = words(`
say says said ask asks asked asking thinks thought told tells agree agrees agreed disagree disagrees disagreed moved seconded seconding proposed voted
voting wrote writes written rang phoned telephoned spoke speaks speaking chair chairs chaired chairing objected abstained apologised apologises
explained replied advises advised confirms confirmed recommends recommended suggest suggests suggested mentioned promised believe believes insists
insisted complained declared resigned attended sent forwarded copied who whom himself herself`);
const things = words(`
motion amendment question email e-mail letter proposal vote speech comment comments view views point suggestion idea office diary request position
group note reply apology apologies seat chairmanship`);

const next = /^(?:['\u2019]s ([\w-]+)|,? (?:(?:\w+ly|also|then|now|just|kindly|has|had|have|was|is|will|would|may|might|can|could|be) )*(\w+))/i;
/** "was proposed as the site": done to a place, while "is chairing" is somebody's doing. */
const passive = /\b(?:was|is|be) (?!.*ing$)/i;
const withPeople = /^(?:meet|ring|call|greet|join|collect|brief|tell|tak|show|driv|walk)\w* (?:you|me|us|them)\b/i;
const whereAbouts = /^(?:on (?:leave|holiday)|off sick|with you|in touch)\b/i;

/** Do the words after a name, at most 60 characters of them, tell what people do or have? */
export function doesAsPeopleDo(after: string): boolean {
  const [all, thing, act] = next.exec(after) ?? [];
  if (thing) return things.has(thing.toLowerCase());
  const rest = after.slice((all ?? '').length - (act ?? '').length);
  const does = act !== undefined && (acts.has(act.toLowerCase()) && !passive.test(all!) || withPeople.test(rest) || whereAbouts.test(rest));
  return does || /^, our (?:[\w-]+ ){0,2}\w+(?:er|or|ant|ary)\b/.test(after);
}

/**
 * Does the text anywhere speak of a name of two words as of somebody: by what they do, by a title, or by what is said to them?
 * "Residents of Penny Cross asked" does not.
 */
export function speaksOf(text: string, name: string): boolean {
  const [first, last] = name.split(' ');
  const does = text.split(name).some((after, at, all) => at > 0 && doesAsPeopleDo(after.slice(0, 60))
    && !/\b(?:of|in|at|on|near|from|for|to|round|through)\s$/.test(all[at - 1]!.slice(-9)));
  return does || new RegExp(
    `\\b(?:(?:asked|told|rang|thank(?:ed)?|(?:spoken?|wrote|written|according) to) ${name}|`
      + `(?:M(?:rs?|s|iss)|Dr) (?:${first!} )?${last!})\\b(?! (?:[A-Z]|residents|people|tenants))`,
  ).test(text);
}
