/** Statements that the ward's members are told apart, and why they are not copied. */
import { wordsOf } from '../phrase.ts';

const theMembers = '(?:'
  +   '(?:'
  +     'the|both|all|all three|three|two|other|his|her|your|our|their|relevant|fellow|remaining|respective|appropriate|local|affected|'
  +     '\\w+'
  +   ') '
  + '){0,4}(?:'
  +   '(?:ward|local|divisional|division|\\w+ ward) (?:members?|councillors?|cllrs?|colleagues?|representatives?)|'
  +   '(?:members?|councillors?|cllrs?) for (?:the |that |this |each |both )?(?:wards?|area|division|\\w+(?: ward)?)'
  + ')';
const members = wordsOf([
  theMembers, '(?:co-?)?councillors(?: for| locally| whose)?', "\\w+'s (?:councillors?|members?|representatives?)", '(?:elected|county|borough|district|affected|relevant|division\'s|\\w+) members?(?: for (?:the )?\\w+)?', 'members (?:for|in) (?:the |whose )?\\w+', 'those who represent', '(?:cllr|councillor) [\\w\'-]+(?: [\\w\'-]+)?,? (?:who|whose|the (?:member|councillor))',
]);

/** Members of something else than the council. */
const otherMembers = wordsOf([
  '(?:committee|panel|board|staff|team|family|cabinet|group|party|crew|band|society|parish|club|forum|public|audience|club) '
    + '(?:members?|councillors?)',
  'members of (?:the public|staff|my|your|our)',
]);

const telling = wordsOf([
  'inform(?:s|ed|ing)?', 'told', 'tell(?:s|ing)?', 'notif(?:y|ies|ied|ying)', 'brief(?:s|ed|ing|ings)?', 'updat(?:e|es|ed|ing)',
  'alert(?:s|ed|ing)?', 'advis(?:e|es|ed|ing)', '(?:is|are|now|already|made|being made|been made|making|make|fully) (?:\\w+ )?aware',
  '(?:writ(?:e|es|ing|ten)|wrote)(?: \\w+){0,2} to', 'e-?mail(?:s|ed|ing)?', 'contact(?:s|ed|ing)?', 'consult(?:s|ed|ing)?',
  'sp(?:eak|eaks|eaking|oke|oken) (?:to|with)', '(?:drop|dropped|dropping) (?:a|them a)?\\s?(?:line|note)',
  'le(?:t|ts|tting) (?:\\w+ ){1,6}know', 'sen(?:d|ds|t|ding)', '(?:note|e-?mail|letter|message|briefing|copy|update) (?:to|for|with)',
  'receiv(?:e|es|ed|ing)', 'seen', '(?:have|has|had) (?:had|this|it|a copy|the same|sight|already had)', 'forward(?:s|ed|ing)?',
  'shar(?:e|es|ed|ing)', 'will (?:also |each |all |both )?(?:hear|get|have)',
  'ke(?:ep|eps|eping|pt) (?:\\w+ ){0,4}(?:informed|updated|posted|abreast|in the picture)',
  'in the know', 'heads-?up', 'visit(?:ed|ing)?', 'own (?:version|note|letter|copy|e-?mail|reply|conversation|briefing|message)',
  '(?:note|letter|e-?mail|message|briefing|call) of their own', 'explained', '(?:find|found) out', 'tipped off',
  'ge(?:t|ts|tting) (?:a call|word|a note|a briefing|a letter|an? e-?mail)', 'call(?:ed|ing)? (?:the|from|each|on|this|on)',
  'word (?:reached|is|has|went)', '(?:taken?|took|taking|walked|talked) (?:\\w+ ){1,3}(?:through|round)', 'put in the picture', 'attended',
  'learn(?:ed|t)', 'heard (?:it )?from', 'notice to', 'notification', 'circular', 'already know', 'posted', 'dealt with separately',
  'having (?:his|her|their) own', 'informed',
  'ring(?:ing)?', 'rung', 'rang', 'phon(?:e|ed|ing)', 'call(?:ed|ing)', 'separate(?:ly)?',
]);

/** What the members themselves said or did is no telling of them. */
const membersAct = wordsOf([
  `${theMembers}(?: (?:have|has|had|both|also|all|already|are|is|were|was|do))* (?:`
    +   'ask\\w*|rais(?:e|ed|ing)|request\\w*|complain\\w*|object\\w*|support\\w*|want\\w*|wrote|written|writing|contacted|contacting|'
    +   'told (?:me|us|you)|e-?mailed|spoken|spoke|reported|alerted (?:me|us)|advised (?:me|us|that)|briefed (?:me|us)|think|feel|agree|'
    +   'wish|say|said|elected|represent|pleased'
    + ')',
]);

const denied = wordsOf([
  'not', 'never', 'yet to', 'cannot', 'neither', 'nor', 'no need', 'without', 'should', 'shall we', 'ought to', 'must', 'needs? to',
  'please', 'kindly', 'could you', 'can you', 'would you', 'will you', 'whether', 'perhaps', 'unless', 'if you',
  'you (?:may|might|could|can|should|would|must|will|are welcome|have|need|want)', 'ask you', 'your (?:job|task)', 'elected', 'remember to',
  'make sure', 'ensure', 'forgot\\w*', 'had (?:hoped|meant)', 'would have',
]);

/** Does the sentence say that the ward's members are being, have been or will be told? Denials, questions and requests do not; nor does a copy that this message would show. */
export function tellsWardMembersSeparately(text: string): boolean {
  if (/\?\s*$/.test(text)) return false;
  // A denial in another clause ("you needn't, as the members are told") takes nothing back.
  return text.split(/[,;:?]\s|\s-\s|\b(?:as|because|since|so)\b(?= (?:the|both|all|your|local|ward))/).some((clause) =>
    members.test(clause) && !otherMembers.test(clause) && telling.test(clause) && !membersAct.test(clause) && !denied.test(clause) && !copiesHere.test(clause) && !/n't\b/i.test(clause));
}

/** A copy that this message would itself show. */
const copiesHere = wordsOf([
  '(?:am|are|is|\'m|have|has|\'ve)? ?(?:copying|copied|cc\'?d|cc\'?ing|including|in copy|on copy)', 'might', 'as a rule', 'would',
  'a matter for', 'last year', 'ever told', 'too late', 'no record', 'you\'re welcome', 'was told by', 'were told by',
]);

const namedTold = wordsOf([
  '(?:inform|notif|brief|updat|alert|advis|e-?mail|contact|consult|copi)(?:ed|ied|ing|ying)', 'told', 'telling',
  'writ(?:e|ing|ten)(?: \\w+){0,2} to', 'wrote(?: \\w+){0,2} to', 'spoken (?:to|with)', 'spoke (?:to|with)', 'sen(?:d|t|ding)',
  'forward(?:ed|ing)', 'let(?:ting)? (?:\\w+,? ){1,7}know', '(?:is|are|already) aware', 'made aware',
]);

/** Words that may tell of named members being told apart: the caller looks for the names in the sentence. */
export function tellsNamedSeparately(text: string): boolean {
  return namedTold.test(text) && /\b(?:separate(?:ly)?|individual(?:ly)?|already|direct(?:ly)?|in person|under separate cover|by phone|myself)\b/i.test(text) && !/\?|\b(?:not|never|n't|please|could you|should)\b/i.test(text);
}

const reason = wordsOf([
  "(?:have|has|'ve|am|are|is|was|were|be|being|will)\\s?(?:not|n't|deliberately not|purposely not)(?: (?:been|be|being|yet))? "
    + "(?:copied|copying|copy|included|including|cc'?d|cc'?ing|told|informed|involved)[^.?]{0,60}"
    + `(?:${theMembers}|anyone|anybody|others|others in|members?|councillors?|cllrs?)`,
  `${theMembers}[^.?;]{0,30} (?:not|n't)(?: (?:been|be|being|yet))? (?:copied|included|cc'?d|informed|told|involved)[^.?]{0,60} `
    + '(?:because|as|since|given|while|until|for (?:reasons|now|confidentiality)|due to|owing to)',
  '(?:at|as per|in line with|following) (?:your|his|her|their|cllr \\w+\'?s|councillor \\w+\'?s) request',
  "(?:as you|you|he|she|cllr \\w+|councillor \\w+)(?: have| has|'ve)? (?:asked|requested|wished|preferred)[^.?]{0,40} (?:"
    +   'not (?:be |to be |to )?(?:cop|shar|cc|includ|involv|pass|circulat|forward)\\w*|go to (?:anyone|anybody|others?|any other)|'
    +   '(?:anyone|anybody) else|stay between|between us|confidential|in confidence|private'
    + ')',
  "(?:i|we)(?: have|'ve| am| are)? (?:kept|keeping|replied|replying|written|writing|answering)[^.?]{0,30} "
    + '(?:to you (?:alone|only)|only to you|between us|to yourself)',
  'kept (?:it|this) to you',
]);

/** Does the sentence say why members are not copied, or that a member asked for it? */
export function givesReasonNotToCopy(text: string): boolean {
  const found = reason.exec(text);
  return found !== null && (!/request/i.test(found[0]) || /\b(?:cop(?:y|ied|ying)|shar\w+|cc|includ\w+|circulat\w+|forward\w+|confiden\w+|between us)\b/i.test(text));
}
