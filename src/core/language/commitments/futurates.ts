/** Works told as settled: "the railings go in next month", "the ramp gets done before Easter", "we will have the lights up by Friday". */
import { things as listed } from './acts/works.ts';
import type { Commitment } from './commitment.ts';
import { expression, unbroken } from '../unbroken.ts';

/** What may stand between a thing and what becomes of it: "the lights on the bridge". */
const near = "(?: (?:on|at|in|by|along|of|outside) (?:the |your )?[a-z'-]+)?(?: [a-z]+ly)?";
const things = `(?:${listed}|scaffold[a-z]*|humps|swings?|handrails?|lamps?|stumps?|(?:roof|paint|fitt|glazi|plumb)ers?|electricians?)`;
/** What is told of the works, up to where their time must stand. */
const works = new RegExp(unbroken`
  (?:(?:^|[,;:] |\b(?:and|so|but|that) )
  (?:the|your|our|those|both|all|these|new|two|three|four)\b (?:()(?!(?:for|of|to|about|with|on|in|at|from)\b)[a-z'-]+ ){0,3}?
` + `${things}\\b${near}|\\b(they)) (?:` + unbroken`
    (?:go(?:es)?|comes?) (?:back )?(?:in|up|down|out)\b(?! (?:to|the|from|of|for|and)\b)|
    (?:gets?|(?:is|are) getting) (?:done|put|mended|fixed|repaired|replaced|rebuilt|resurfaced|(?:re)?painted|filled|relaid|cleared|installed|fitted)\b|
    (?:will|'ll|are going to) be (?:there|with you|round|out|on site)\b
  )|
  \b(?:we|council|authority)(?:'ll| will| shall) (?:also |then )?(?:have|get) (?!
    (?:[a-z]+ ){0,4}(?:minutes|agenda|reply|answer|report|results?|poster|tea|meeting)\b
  )[^.;?!,]{3,60}? (?:in (?:force|place|operation|use)|running|(?:back )?(?:up|open)|reopened|down|working|on site)\b
`, 'i');
/** When: a day, a month, a season or a feast; "by the farmer" and "within minutes" are no times. */
const time = expression('i')`
  ^[^,.;?!]{0,40}? ?\b(?:
    next (?:week|month|year|spring|summer|autumn|winter|[a-z]+day)|this (?:week|month|spring|summer|autumn|winter)|tomorrow|same week|
    (?:by|before|from|on|in|until|within) (?:the )?(?:first |second |third |last |[a-z-]+(?:st|nd|rd|th) of )?(?:
      (?:week (?:of|in)|(?:end|start|beginning|middle) of)[ ]
    )?(?:
      \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar(?:ch)?\b|apr|may\b|june?\b|july?\b|aug|sept|oct|nov|dec|
      spring|summer|autumn|winter|easter|christmas|whitsun|noon|holidays|half[- ]term|term|clocks|school|schools|bonfire|new year|month|week|
      a (?:few )?(?:weeks?|months?|fortnight)|(?:two|three|four|six) (?:weeks|months)
    )
  )
`;
/** Somebody else's plan, handed on. */
const told = expression('i')`
  \b(?:says?|said|told|tells?|reckons?|notice|according|apparently|I (?:do )?(?:gather|hear|love|like|remember|enjoy)|every|each|usually|always)\b
`;
/** What goes up before a committee, and what anybody takes down at home. */
const notWorks = /^[^,.;?!]{0,20} before (?:the )?(?:committee|cabinet|council|bench|magistrates|inspector|panel|members|planning)\b/i;
const aThing = new RegExp(`\\b${things}\\b`, 'i');

/** Works told as settled in a sentence. @param before what stood before it, where "they" were named; asked only then */
export function futuratesIn(text: string, before: () => string): readonly Commitment[] {
  const match = works.exec(text);
  if (!match || /christmas|\bbins?\b/i.test(match[0]) || (match[2] && !aThing.test(before()))) return [];
  const end = match.index + match[0].length;
  const when = time.exec(text.slice(end));
  if (!when || notWorks.test(text.slice(end)) || told.test(text.slice(0, end))) return [];
  const start = match.index + (/^[\s,;:]*/.exec(match[0])?.[0].length ?? 0);
  return [{ kind: 'commits-council', start, end: end + when[0].length, by: 'open', performative: false, contractOrMoney: false }];
}
