/** Statements that the ward's members are told apart, and why they are not copied. */
import { wordsOf } from '../phrase.ts';

const theMembers = '(?:(?:the|both|all|all three|three|two|other|his|her|your|our|their|relevant|fellow|remaining|respective|appropriate|local|affected|\\w+) ){0,4}(?:(?:ward|local|divisional|division|\\w+ ward) (?:members?|councillors?|cllrs?|colleagues?|representatives?)|(?:members?|councillors?|cllrs?) for (?:the |that |this |each |both )?(?:wards?|area|division|\\w+(?: ward)?))';
const told = '(?:informed|told|notified|briefed|updated|alerted|advised|made aware|kept informed|kept updated|written to|e-?mailed|contacted|consulted|spoken to|let know|sent (?:a (?:separate )?(?:copy|note|e-?mail|message|briefing)|this|the same|separate)|receiv(?:ed|ing|e) (?:a|their|this|the same|separate)|copied|had (?:a|their|this|the same)|being sent|aware(?! of the (?:need|code)))';

const passive = wordsOf([
  `${theMembers}[^.?;]{0,30} (?:are|is|were|was|have been|has been|will be|are being|is being|being|shall be|have|has|had|will|are also|already)(?: (?:also|already|separately|now|all|both|been|being|be|each|have|had|today|individually|directly|fully))* ${told}`,
  `${theMembers}[^.?;]{0,20} (?:will|are to|is to)(?: (?:also|each|both|all))* (?:hear|get|receive|be hearing|have)`,
]);

const active = wordsOf([
  `(?:i|we)(?:'(?:ve|m|re|ll))?(?: (?:have|am|are|will|shall|did|can confirm (?:that )?(?:i|we) have|also|already|now|just|today|separately|going to|been|be|had))* (?:inform(?:ed|ing)?|told|tell(?:ing)?|notif(?:y|ied|ying)|brief(?:ed|ing)?|updat(?:e|ed|ing)|alert(?:ed|ing)?|advis(?:e|ed|ing)|wr(?:ite|iting|itten|ote)(?: separately)? to|e-?mail(?:ed|ing)?|contact(?:ed|ing)?|consult(?:ed|ing)?|spoke(?:n)? (?:to|with)|speak(?:ing)? (?:to|with)|let(?:ting)?|mak(?:e|ing)|sen(?:d|t|ding)(?: (?:a|this|separate|the same|copies|copy|note|an|e-?mail|message|briefing|word|it|to|separately))*|forward(?:ed|ing)? (?:this|it|a copy)?(?: on)?(?: to)?|shar(?:e|ed|ing) (?:this|it)(?: separately)? with|keep(?:ing)?)(?: (?:to|with|separately))* ${theMembers}`,
  `(?:separate|separately|own) (?:e-?mail|message|note|letter|briefing|copy|update)[^.?;]{0,40} (?:to|for|with) ${theMembers}`, `(?:e-?mail|message|note|letter|briefing|copy|update)[^.?;]{0,30} (?:has gone|is going|will go|went|goes|has been sent|will be sent|is being sent|was sent)(?: out)?(?: separately)? to ${theMembers}`,
]);

const denied = wordsOf(['(?:not|never|yet to|n\'t|cannot|neither|nor|without|should|ought to|must|need to|needs to|could you|please|would you)']);

/** Does the sentence say that the ward's members are being, have been or will be told? Denials, questions and requests do not. */
export function tellsWardMembersSeparately(text: string): boolean {
  for (const pattern of [passive, active]) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (text.indexOf('?', found.index) >= 0 || denied.test(found[0]) || /\b(?:please|could you|would you|should|must|not|never|cannot|n't)(?: \w+)?\s*$/i.test(text.slice(Math.max(0, found.index - 40), found.index))) continue;
    return true;
  }
  return false;
}

const namedTold = wordsOf([
  '(?:inform|notif|brief|updat|alert|advis|e-?mail|contact|consult|copi)(?:ed|ied|ing|ying)', 'told', 'telling', 'writ(?:e|ing|ten)(?: \\w+){0,2} to', 'wrote(?: \\w+){0,2} to', 'spoken (?:to|with)', 'spoke (?:to|with)', 'sen(?:d|t|ding)', 'forward(?:ed|ing)', 'let(?:ting)? (?:\\w+,? ){1,7}know', '(?:is|are|already) aware', 'made aware',
]);

/** Words that may tell of named members being told apart: the caller looks for the names in the sentence. */
export function tellsNamedSeparately(text: string): boolean {
  return namedTold.test(text) && /\b(?:separate(?:ly)?|individual(?:ly)?|already|direct(?:ly)?|in person|under separate cover|by phone|myself)\b/i.test(text) && !/\?|\b(?:not|never|n't|please|could you|should)\b/i.test(text);
}

const reason = wordsOf([
  `(?:have|has|'ve|am|are|is|was|were|be|being|will) ?(?:not|n't|deliberately not|purposely not)(?: (?:been|be|being|yet))? (?:copied|copying|copy|included|including|cc'?d|cc'?ing|told|informed|involved)[^.?]{0,60}(?:${theMembers}|anyone|anybody|others|others in|any (?:members?|councillors?))`, `${theMembers}[^.?;]{0,30} (?:not|n't)(?: (?:been|be|being|yet))? (?:copied|included|cc'?d|informed|told|involved)[^.?]{0,60} (?:because|as|since|given|while|until|for (?:reasons|now|confidentiality)|due to|owing to)`,
  '(?:at|as per|in line with|following) (?:your|his|her|their|cllr \\w+\'?s|councillor \\w+\'?s) request', '(?:as you|you|he|she|cllr \\w+|councillor \\w+)(?: have| has|\'ve)? (?:asked|requested|wished|preferred)[^.?]{0,40} (?:not (?:be |to be |to )?(?:cop|shar|cc|includ|involv|pass|circulat|forward)\\w*|between us|confidential|in confidence|private)',
]);

/** Does the sentence say why members are not copied, or that a member asked for it? */
export function givesReasonNotToCopy(text: string): boolean {
  const found = reason.exec(text);
  return found !== null && (!/request/i.test(found[0]) || /\b(?:cop(?:y|ied|ying)|shar\w+|cc|includ\w+|circulat\w+|forward\w+|confiden\w+|between us)\b/i.test(text));
}
