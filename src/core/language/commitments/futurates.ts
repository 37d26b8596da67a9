/** Works told as settled: "the railings go in next month", "the ramp gets done before Easter", "we will have the lights up by Friday". */
import { things as listed } from './acts/works.ts';
import type { Commitment } from './commitment.ts';
import { deadline } from './passives.ts';
import { unbroken } from '../unbroken.ts';

/** What stands between a thing and what becomes of it ends no clause. */
const near = '[^,.;?!]{0,40}?';
const things = `(?:${listed}|scaffold[a-z]*|humps|swings?|handrails?|lamps?|stumps?|(?:roof|paint|fitt|glazi|plumb)ers?|electricians?)`;
/** What is told of the works, up to where their time must stand. */
const works = new RegExp(unbroken`
  (?:(?:^|[,;:] |\b(?:and|so|but|that) )
  (?:the|your|our|those|both|all|these|new|two|three|four)\b (?:(?!(?:for|of|to|about|with|on|in|at|from)\b)[a-z'-]+ ){0,3}?
` + `${things}\\b${near}|\\b(they)) (?:` + unbroken`
    (?:go(?:es)?|comes?) (?:back )?(?:in|up|down|out)\b(?! (?:to|the|from|of|for|and)\b)|
    (?:gets?|(?:is|are) getting) (?:done|put|cut|seen|taken|[a-z]+(?:ed|id|lt))\b|
    (?:will|'ll|are going to) be (?:there|with you|round|out|on site)\b
  )|
  \b(?:we|council|authority)(?:'ll| will| shall) (?:also |then )?(?:have|get) (?!
    (?:[a-z]+ ){0,4}(?:minutes|agenda|reply|answer|report|results?|poster|tea|meeting)\b
  )[^.;?!,]{3,60}? (?:in (?:force|place|operation|use)|running|(?:back )?(?:up|open)|reopened|down|working|on site)\b
`, 'i');
/** From what they go on to. */
const time = new RegExp(`^${near} ?(?:${deadline.source}|\\bfrom (?:the )?\\d|\\bin `
  + `(?:the )?[a-z]*(?:ing|er|umn|week|ary|ch|ril|ay|ne|ly|ust)\\b|\\bsame week)`, 'i');
/** What goes up before a committee, and what anybody takes down at home. */
const notWorks = /^[^,.;?!]{0,20} before (?:the )?(?:committee|cabinet|council|bench|magistrates|inspector|panel|members|planning)\b/i;
const aThing = new RegExp(`\\b${things}\\b`, 'i');

/** Works told as settled in a sentence. @param before what stood before it, where "they" were named; asked only then */
export function futuratesIn(text: string, before: () => string): readonly Commitment[] {
  const match = works.exec(text);
  if (!match || /christmas|\bbins?\b/i.test(match[0]) || (match[1] && !aThing.test(before()))) return [];
  const end = match.index + match[0].length;
  const told = time.exec(text.slice(end));
  if (!told || notWorks.test(text.slice(end))) return [];
  const start = match.index + (/^[\s,;:]*/.exec(match[0])?.[0].length ?? 0);
  return [{ kind: 'commits-council', start, end: end + told[0].length, by: 'open', performative: false, contractOrMoney: false }];
}
