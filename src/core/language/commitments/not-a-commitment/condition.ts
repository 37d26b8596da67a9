/** Conditions that leave open what will be done: "if Cabinet agrees", "subject to funding"; not those on the reader's own step. */
import type { CommittingStretch } from './committing-stretch.ts';
import { expression } from '../../unbroken.ts';

const decisionOnIt = expression('i')`
  \b(?:
    approv|agree[ds]?\b|sign(?:ed|s)? (?:it |this |that )?off|committee|cabinet|executive|budget|funding (?:is|can|be|comes|becomes)|
    funds (?:are|can)|permission|permitted|decision|decide|vote|members|council(?:lors)? (?:agree|approve|vote|decide|give|say)|consult|
    minister|government|grant(?:ed| is)|business case|survey|inspection|successful|evidence|found to|possible|resources|able|elected|
    necessary funding|weather|confirmed|legal|issued|discharged|in place\b|notice (?:is|has)
  )
`;

const conditionBefore = expression('i')`
  \b(?:
    if|unless|provided(?: that)?|providing|assuming|in the event|subject to|supposing|
    should (?:the|any|cabinet|we|it|members|they|that|this|your|our|officers|planning|funding|full)|were (?:the|we|it|cabinet|members|i)|
    had (?:the|we|it)
  )\b([^;]{0,140})$
`;
const timeConditionBefore = /\b(?:once|when|until|as soon as|as long as|after|before)\b([^;]{0,100})$/i;
const conditionAfter = expression('i')`
  ^[^;.]{0,160}?\b(
    subject to|if|unless|provided(?: that)?|providing|assuming|pending|conditional on|
    following (?:evaluation|consultation|approval|assessment|a vote|the vote|committee)|once|when|only if|only when|as long as|depending on|
    should (?:the|any|cabinet|we|it|members|they|funding)
  )\b([^;.]{0,120})
`;
/** Conditions on the reader's own step leave an offer an offer ("if you send the receipts, we will pay"). */
const readersStep = expression('i')`
  ^\s*(?:you|your)\b[^,;.]{0,60}\b(?:
    sends?|sign|return|provide|let|confirm|invoice|forward|accept|drop|withdraw|agree|keep|hold|reduce|can|email|submit|start|finish|
    complete|give|are happy|have (?:signed|finished|sent)|deliver|lower|knock|settle|stop|wish|want|would like|need
  )
`;
const emptyCondition = expression('i')`
  ^\s*(?:
    (?:the|of|any(?:thing)?)\b
    (?![^,;.]{0,40}\b(?:that|whether|finds?|says?|decides?|persuaded|officers?|panel|committee|surveyor|insurers?)\b)[^,;.]{0,40}?[ ']
    (?:is|are|s|be) (?:broken|damaged|cut up|spoilt|lost|hurt)\b|
    necessary|need be|needed|required|you like|so\b|not sooner|only|anything|you (?:(?:have|need) any|want to (?:discuss|talk)|require)|
    that (?:help|suit)s|that(?:'s| is) (?:ok|easier|all right)|it (?:would )?helps?|
    (?:it|they|one) [^,;.]{0,20}\b(?:ever|again)\b(?![^,;.]{0,12}\b(?:approv|agree|pass))|I may
  )
`;
const formalTerms = expression('i')`
  ^\s*
  (?:your|receipt|the usual|usual|our standard|standard|our usual|the attached|the following|the terms|signature|satisfactory|you|invoice)
`;

/** Does it hang on a condition, before it or behind? */
export function hangsOnCondition(text: string, stretch: CommittingStretch): boolean {
  const before = text.slice(Math.max(0, stretch.start - 180), stretch.start);
  const cond = conditionBefore.exec(before);
  // "Nobody moves unless a flat is found, and on that you have our word": the condition belongs to what went before.
  const ended = cond && cond.index > 12 && /, and [^,]{0,9}$/.test(cond[1]!);
  if (cond && !ended && !/\beven if\b/i.test(before) && !/\b(?:as|see) if\b/i.test(before)) {
    // "If anything breaks the council will…": without a comma the subject reaches back to the condition.
    const body = cond[1]!.trim() === '' ? text.slice(stretch.start, stretch.end) : cond[1]!;
    if (leavesOpen(body) && !(/^subject to/i.test(cond[0]) && formalTerms.test(body))) return true;
  }
  const time = timeConditionBefore.exec(before);
  if (time && !time[1]!.trim()) return true;
  if (time && decisionOnIt.test(time[1]!) && !/^\s*(?:careful|due|much|full)? ?(?:consideration|discussion)/i.test(time[1]!)) return true;
  if (/\bwhether\b[^,;]{0,60}$/i.test(before)) return true;
  const after = conditionAfter.exec(text.slice(stretch.end, stretch.end + 320));
  if (!after) return false;
  const word = after[1]!.toLowerCase();
  const body = after[2]!;
  if (word === 'once' || word === 'when' || word === 'as long as') return decisionOnIt.test(body) && !/^\s*(?:and for all|more|again)/i.test(body);
  if (word === 'subject to') return !formalTerms.test(body);
  if (word === 'pending') return true;
  // "The authority undertakes not to act, provided that the lights are off by nine": a term of what is given, nobody's decision.
  if (/^provid/.test(word) && (stretch.performative || /\bundertak/i.test(text.slice(stretch.start, stretch.end)))
    && !decisionOnIt.test(body) && !/\b(?:consents?|content|allows?|votes?|persuaded)\b/i.test(body)) return false;
  // "…, and if a reminder comes" opens a thought of its own.
  if (/(?:\beven|, (?:and|but|so))\s*$/i.test(text.slice(stretch.end, stretch.end + (after[0].length - after[2]!.length - after[1]!.length)))) return false;
  return leavesOpen(body);
}

/** Does a condition leave open what will be done? One on the reader's own step, or on nothing, does not. */
function leavesOpen(condition: string): boolean {
  return (!readersStep.test(condition) || /\b(?:approv|permission|committee|cabinet)/i.test(condition)) && !emptyCondition.test(condition);
}
