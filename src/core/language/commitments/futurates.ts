/** Works told as settled: "the railings go in next month", "the ramp gets done before Easter", "we will have the lights up by Friday". */
import { sought } from '../sought/sought.ts';
import type { Commitment } from './commitment.ts';
import { unbroken } from '../unbroken.ts';

/** What is put up, mended or taken away; what goes to a committee is none. */
const thing = unbroken`
  (?:
    railings?|bollards?|fenc(?:e|es|ing)|gates?|walls?|roof|drains?|gull(?:y|ies)|signs?|bench(?:es)?|bins?|bridge|ramp|steps|doors?|
    windows?|kitchens?|boilers?|heating|lifts?|barriers?|cameras?|kerbs?|lights?|lamps?|lighting|scaffold(?:ing)?|shelter|planters|toilets|
    tarmac|surface|crossing|humps|swings?|slide|handrails?|path|pavement|trees?|stumps?|skip|heaters?|goalposts?|nets|shutters|pump|
    radiators?|pipes?|locks?|cones|hoardings?|cabins?|roofers?|fitters?|plumbers?|electricians?|painters?|scaffolders?|fencers?|glaziers?
  )
`;
const when = unbroken`
  (?:
    (?:early |late )?(?:next|this coming|the same) (?:week|month|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri)day)|
    (?:by|before|from|in time for) (?!
      then\b|s?he\b|it\b|they\b|time to|(?:the )?(?:committee|cabinet|council|bench|magistrates|inspector|panel|members|planning)\b
    )(?:the |your )?[a-z\d]+|
    on (?:the \d|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|within (?:a|the|two|three|four|\d)|tomorrow|
    in (?:
      the (?:spring|summer|autumn|new year|week of)|january|february|march|april|may|june|july|august|september|october|november|december
    )
  )
`;
const head = unbroken`(?:^|[,;:] |\b(?:and|so|but|that) )(?:the|your|those|both|all|these|new|two|three|four)\b (?:[a-z'-]+ ){0,3}?`;
/** What stands between a thing and what becomes of it ends no clause. */
const near = '[^,.;?!]{0,40}?';
const rows: readonly RegExp[] = [
  new RegExp(`(?:${head}${thing}\\b${near}|\\bthey) (?:go(?:es)?|comes?) (?:back )?(?:in|up|down|out)\\b(?! (?:to|the|from|of|for|and)\\b)`
    + `${near} ?\\b${when}`, 'i'),
  new RegExp(`${head}${thing}\\b${near}` + unbroken`
    [ ](?:gets?|(?:is|are) getting) (?:
      done|fixed|mended|repaired|replaced|rebuilt|painted|relaid|put (?:up|in|back|right)|seen to|sorted|cleared|fitted|cut|felled|
      taken (?:down|out|away)
    )\b
  ` + `${near} ?\\b${when}`, 'i'),
  new RegExp(`\\b(?:the|your|our) (?:[a-z'-]+ ){0,2}?${thing} (?:will|'ll|are going to) be (?:there|with you|round|out|on site) ${when}`, 'i'),
  new RegExp(unbroken`
    \b(?:we|council|authority)(?:'ll| will| shall) (?:also |then )?(?:have|get) (?!
      (?:[a-z]+ ){0,4}(?:minutes|agenda|reply|answer|report|results?|poster|tea|meeting)\b
    )[^.;?!,]{3,60}? (?:in (?:force|place|operation|use)|up and running|(?:back )?(?:up|open)|reopened|down|working|running|on site|operational)
  ` + ` ${when}`, 'i'),
];
const soughtRows = rows.map((pattern) => sought(pattern));
/** What anybody may take down or put up at home or for a fair. */
const everyday = /\b(?:christmas (?:lights|tree)|bins? (?:go|come)(?:es|s)? out)\b/i;

const aThing = new RegExp(`\\b${thing}\\b`, 'i');

/** Works told as settled in a sentence. @param before what stood before it, where "they" were named; asked only then */
export function futuratesIn(text: string, before: () => string): readonly Commitment[] {
  for (const pattern of soughtRows) {
    const match = pattern.exec(text);
    if (!match || everyday.test(match[0]) || (/^they /i.test(match[0]) && !aThing.test(before()))) continue;
    const start = match.index + (/^[\s,;:]*/.exec(match[0])?.[0].length ?? 0);
    return [{ kind: 'commits-council', start, end: match.index + match[0].length, by: 'open', performative: false, contractOrMoney: false }];
  }
  return [];
}
