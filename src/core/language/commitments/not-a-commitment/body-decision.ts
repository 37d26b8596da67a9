/** Decisions of the proper body, which the sender only tells: "Cabinet approved it on 3 May". */
import type { CommittingStretch } from './committing-stretch.ts';
import { unbroken } from '../../unbroken.ts';

const body = unbroken`
  (?:
    cabinet(?! (?:member|colleague|portfolio|minister|office))|full council|committee|sub-committee|
    executive(?! (?:member|councillor|director|officer|portfolio|assistant))|board|panel|planning inspector(?:ate)?|inspector|tribunal|
    court|ombudsman|magistrates|secretary of state|council meeting|meeting of (?:the )?(?:full )?council|council at its|officers|
    head of [a-z]{3,20}|director of [a-z]{3,20}|budget council
  )
`;
const decided = unbroken`
  (?:
    (?:agree|approve|decide)[ds]|resolved|voted|granted|awarded|adopted|signed off|passed|determined|ruled|decisions?|resolution|minutes?|
    backed|endorsed|gave|set aside|allocated|ratified|authorised|considered|accepted|unanimously|made|took|confirmed|chose|committed
  )
`;
const bodyDecided = new RegExp(`\\b${body}\\b[^;.?]{0,80}\\b${decided}\\b|`
  + `\\b${decided}\\b[^;.?]{0,90}\\b(?:by|at|of|from|in)\\b[^;.?]{0,40}\\b${body}\\b`, 'i');
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const when = '(?:'
  +   'on \\d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|'
  +   `last (?:night|week|month|year|autumn|spring|summer|winter|${months}|(?:mon|tues|wednes|thurs|fri)day)|`
  +   `yesterday|in (?:${months}|the autumn|20\\d\\d)|`
  +   'at (?:its|the|our|a|last) [^;.?]{0,30}(?:meeting|session|agm)|at budget|minute|'
  +   `\\d+(?:st|nd|rd|th)? (?:${months})`
  + ')';
const dated = /\b(?:\d+(?:st|nd|rd|th)? [A-Z]|on (?:\d|[A-Z])|last [a-z]|yesterday)/;
const councilDecides = '\\bcouncil\\b[^;.?]{0,20}\\b(?:agreed|approved|decided|resolved|voted|adopted|passed|granted|allocated|awarded|set aside)\\b';
const councilDecided = new RegExp(`${councilDecides}[^;.?]{0,120}\\b${when}|`
  + `\\b${when}[^;?]{0,40}${councilDecides}|`
  + '\\b(?:approved|agreed|granted|awarded|decided)\\b[^;.?]{0,30}\\b(?:by|under) (?:officers|delegated)|'
  + '\\bunder delegated (?:powers|authority)\\b|\\b(?:per|under|see) minute\\b|\\bminutes?\\b[^.;?]{0,40}\\b(?:show|record|confirm|state)', 'i');

/** Does the sentence report a decision by the proper body, with its date? What follows from it is report too. */
export function tellsDatedDecision(text: string): boolean {
  return bodyDecided.test(text) && dated.test(text);
}

/** Is it told as what a body decided? */
export function isDecidedByBody(text: string, { start, performative }: CommittingStretch): boolean {
  // "The panel resolved to award": said by the sender, but done by the panel.
  const told = performative ? text.slice(0, start + 12) : text;
  return bodyDecided.test(told) || (!performative && councilDecided.test(told));
}
