/** Statements that the ward's members are told apart, and why they are not copied. */
import { wordsOf } from '../phrase.ts';
import { expression, unbroken } from '../unbroken.ts';

const theMembers = unbroken`
  (?:
    (?:ward|local|divisional|division) (?:elected )?(?:members?|councillors?|cllrs?|colleagues?|representatives?|partners?)|
    (?:members?|councillors?|cllrs?) for \w+
  )
`;
const members = wordsOf([
  theMembers, 'councillors', "\\w+'s (?:councillor|representatives?)", '\\w+ members?', 'members (?:for|in)', 'those who represent',
  unbroken`
    (?:who|that) (?:sits? for|covers?|speaks? for|represents?|shares?) (?:that|the|your|this|its)
  `, 'every councillor', "(?:cllr|councillor) [\\w'-]+(?: [\\w'-]+)?,? (?:who|whose|the (?:councillor))",
]);

/** Members of something else than the council. */
const otherMembers = wordsOf([
  unbroken`
    (?:committee|panel|board|staff|team|family|cabinet|group|party|crew|band|society|parish|club|forum|public|audience|club) (?:
      members?|councillors?
    )
  `,
  'members of (?:the public|staff|my|your|our)',
]);

const telling = wordsOf([
  'inform(?:s|ed|ing)?', 'told', 'tell(?:s|ing)?', 'notif\\w+', 'brief(?:s|ed|ing|ings)?', 'updat\\w+',
  'alert\\w*', 'advis(?:e|es|ed|ing)', '(?:is|are|now|already|made|making|make|fully) (?:\\S+ ){0,4}aware', 'knows?(?=[;,.]| about| already| of)',
  '(?:writ(?:e|es|ing|ten)|wrote)(?: \\w+){0,2} to', 'e-?mail\\w*', 'contact\\w*', 'consult(?:s|ed|ing)?',
  'sp(?:eak|eaks|eaking|oke|oken) (?:to|with)', '(?:drop|dropped|dropping) (?:\\S+ ){0,5}(?:line|note)',
  'pass(?:ed|ing)? (?:this|it|the news|word) (?:on|along) to',
  'le(?:t|ts|tting) (?:\\S+ ){1,6}know', 'sen(?:d|ds|t|ding)', '(?:notes?|letters?|messages?|copy) (?:to|for|with|has gone|on the)',
  'receiv\\w+', 'seen',
  unbroken`
    (?:have|has|had|having)(?: each| both| all)? (?:
      had|this|it|a copy|the same|sight|already had|the (?:plans|details|news|letter)|their letters?|an? (?:call|letter|note)
    )
  `, 'forward\\w*',
  'shar(?:e|es|ed|ing)', 'will (?:also |each |all |both )?(?:hear|get|have)', '(?:gets?|getting) (?:a (?:call|letter|note)|word|the same)',
  'ke(?:ep|eps|eping|pt) (?:\\S+ ){0,4}(?:abreast|in the picture)',
  'in the know', 'heads-?up', 'visit(?:ed|ing)?', 'own (?:version|note|letter|copy|reply|conversation|message)',
  '(?:note|letter|message|call) of (?:their|his|her) own', 'explained', '(?:find|found) out', 'tipped off',
  'call(?: on)? (?:the|from|each|on|this|ward)', 'face to face',
  'word (?:reached|is|has|went)', '(?:taken?|took|taking|walked|talked) (?:\\S+ ){1,3}(?:through|round)',
  '(?:taking|took|taken|take) (?:this|that|it) up with', 'put in the picture', 'attended',
  'learn(?:ed|t)', 'heard (?:it )?from', 'notice to', 'circular', 'already know', 'posted',
  'having (?:his|her|their) own', 'ring(?:ing)?', 'rung', 'rang', 'phon(?:e|ed|ing)', 'telephon(?:e|ed|ing)',
  'text(?:ed|ing)', 'call(?:ed|ing)', 'separate(?:ly)?', 'met', 'meeting', 'seeing', 'break(?:ing)? it to', 'popped in on',
  unbroken`
    (?:news|word|note|notice|briefing|letter|message)s?[^.;]{0,30} (?:on (?:its|their) way|went off|to all)
  `,
  'caught', 'handled', '(?:a|the) (?:quick |quiet )?(?:word|chat|conversation) with',
  'been (?:through|over) (?:this|it) with', 'by (?:letter|post|word of mouth)', "on (?:\\w+(?:'s)? )?(?:teams )?call when",
]);

/** What the members themselves said or did is no telling of them. */
const membersAct = wordsOf([
  `${theMembers}(?: (?:have|has|had|both|also|all|already|are|is|were|was|do|does|who))* (?:`
    +   'ask\\w*|rais(?:e|ed|ing)|request\\w*|complain\\w*|object\\w*|support\\w*|want\\w*|wrote|written|writing|contacted|contacting|'
    +   'told (?:me|us|you)|e-?mailed|spoken|spoke|reported|alerted (?:me|us)|advised (?:me|us|that)|briefed (?:me|us)|think|feel|agree|'
    +   'wish|say|said|elected|represent|pleased|rang|rung|phoned|called|came|mention(?:ed|s)?|drew|flagged|passed|forwarded|sent|put'
    + ')',
]);

const denied = wordsOf([
  'not', '\\w+n\'t', 'never', 'yet to', 'cannot', 'neither', 'nor(?! are)', 'no need', 'without', 'should', 'shall we', 'ought to', 'must', 'needs? to',
  'please', 'kindly', 'could you', 'can you', 'would you', 'will you', 'whether', 'perhaps', 'unless', 'if you',
  'you (?:may|might|could|can|would|will|are welcome|have|need|want)', 'ask you', 'your (?:job|task)', 'elected', 'remember to',
  'ensure', 'forgot\\w*', 'had (?:hoped|meant)', 'would have', "i'd", 'may have', 'might have', 'claims?', 'presume', 'regrettable', 'in your place',
  'no member other', 'no doubt', 'soon enough', 'i (?:hope|wonder|expect|gather|suppose|imagine|trust)', 'hopefully', 'read (?:about )?it in',
  unbroken`
    (?:learned|learnt|heard|read|found out)(?: \w+){0,3} (?:from|in) the [A-Z]\w+
  `,
]);

export const longAgo: readonly string[] = ['in (?:19|20)[0-9]{2}', 'years? (?:ago|back)', 'last time', 'back (?:then|when|in)'];

/** Another time than this: "when the same was tried in 2019". */
const earlierTime = wordsOf([
  ...longAgo, 'at the time', 'the earlier', 'original(?:ly)?',
  unbroken`
    when (?:it|this|that|the same|the (?:last|first|previous|earlier)|we last)(?: \w+){0,3} (?:was|were|came|tried|proposed|happened)
  `,
  'is a different matter',
]);

/**
 * Does the sentence say that the ward's members are being, have been or will be told?
 * Denials, questions and requests do not; nor does a copy that this message would show.
 */
export function tellsWardMembersSeparately(text: string): boolean {
  if (/\?\s*$/.test(text) && !/\?\s+\S/.test(text) || earlierTime.test(text) || !members.test(text) || !telling.test(text)) return false;
  // A denial in another clause ("you needn't, as the members are told") takes nothing back.
  const clauses = text.split(/[,;:?]\s|\s-\s|\b(?:as|because|since|so)\b(?= (?:the|both|all|your|local|ward|you (?:may|might|need|will)))|\bbut\b/);
  const names = (clause: string) => members.test(clause) && !otherMembers.test(clause);
  const stands = (clause: string) => !membersAct.test(clause) && !denied.test(clause) && !copiesHere.test(clause);
  const tells = (clause: string) => telling.test(clause) && stands(clause);
  if (clauses.some((clause) => names(clause) && tells(clause))) return true;
  // "Cllr Hart, who sits for the ward, has been told": named in one clause, told in the next.
  return clauses.some((clause, at) => names(clause) && stands(clause)
    && [clauses[at + 1], clauses[at + 2]].some((next) => next !== undefined && continues.test(next) && tells(next)));
}

/** A clause that goes on about those named before it. */
const continues = expression('i')`
  ^\s*(?:
    (?:who|each|both|all|they|and|he|she|whose|informed|told)\b|
    (?:is|are|was|were|has|have|had|will|'s|'ve|'ll|been|being|getting|knows?)\b|(?:starting )?by\b|as (?:ward|local)\b
  )
`;

/** A copy that this message would itself show. */
const copiesHere = wordsOf([
  '(?:am|are|is|\'m|have|has|\'ve)? ?(?:copying|copied|cc\'?d|cc\'?ing|including|in copy|on copy)', 'might', 'as a rule', 'would',
  'a matter for', 'last year', 'ever told', 'too late', 'no record', 'you\'re welcome', 'was told by',
  'were told by', 'on this e-?mail', 'i copy', 'copy (?:has|is|goes)(?: \\S+){0,6} with this',
]);

const reason = wordsOf([
  unbroken`
    (?:have|has|'ve|am|are|is|was|were|be|being|will)\s?(?:not|n't|deliberately not|purposely not)(?: (?:been|be|being|yet))? (?:
      copied|copying|copy|included|including|cc'?d|cc'?ing|told|informed|involved
    )[^.?]{0,60}
  `
    + `(?:${theMembers}|anyone|anybody|others|others in|members?|councillors?|cllrs?)`,
  `${theMembers}[^.?;]{0,30}(?: not|\\w*n't)(?: (?:been|be|being|yet))? (?:copied|included|cc'?d|informed|told|involved|on (?:this|copy))[^.?]{0,60}`
    + '(?: (?:because|as|since|given|while|until|for (?:reasons|now|confidentiality)|due to|owing to)|: )',
  '(?:deliberately|purposely) not (?:sent|shown|given) (?:her|him|them)',
  `(?:because of|owing to|due to)[^.?]{0,40} interests?[^.?]{0,40} ${theMembers}`,
  `(?:because|as|since|given|while)[^?;]{0,40} ${theMembers}[^?;]{0,90}(?: not|\\w*n't) (?:copied|included|sent|shown)[^.?]{0,20} (?:him|her|them)`,
  '(?:at|as per|in line with|following) (?:your|his|her|their|cllr \\w+\'?s|councillor \\w+\'?s) (?:own )?(?:request|wish)',
  `${theMembers}(?: (?:have|has|had|is|are|both|each|all|would))* (?:`
    +   '(?:ask(?:s|ed)?|told (?:me|us)|wants?|wish(?:es)?|prefers?|rather)(?: (?:to|me|us|be))* (?:'
    +     '(?:left|kept|taken|stay|(?:leave|keep) (?:him|her|them)) o(?:ff|ut)|excluded|spared|not (?:to )?(?:see|hear|know)'
    +   ')|st(?:ood|epped|anding|epping) (?:aside|back)|recus\\w+'
    + ')',
  `neither(?: of the)? ${theMembers} w(?:ant|ish)\\w* to (?:be|see|hear)`,
  theMembers + unbroken`
    [^.?;]{0,60} (?:
      (?:no|not|never|\w+n't)(?: \w+)? (?:wish|want|like|care)\w*|wants no|(?:rather|prefers?|asked|told)(?: \w+){0,2} not|stop|opted out of
    )(?: to)?
    [ ](?:
      be(?:ing)? (?:sent|told|cc'?d|included)|(?:be )?cop(?:ied|ies)|copy(?:ing)? (?:him|her|them|in)|
      (?:see|have|get|receive)(?: any| these| the)? (?:cop(?:y|ies)|e-?mails|letters|(?:this|it|anything|these)(?=[.,;]|$| (?:about|on)))
    )
  `,
  'this (?:is|goes) to you alone(?! (?:among|of))',
  `(?:as you|you|he|she|cllr \\w+|councillor \\w+|${theMembers})(?: have| has|'ve)? (?:asked|requested|wished|preferred|prefers|wants|wishes)[^.?]{0,40} (?:`
    +   'not (?:be |to be |to )?(?:cop|shar|cc|includ|involv|pass|circulat|forward)\\w*|go to (?:anyone|anybody|others?|any other)|'
    +   '(?:anyone|anybody) else|stay between|between us|confidential|in confidence|private'
    + ')',
  `(?:without|le(?:ft|aving)|keep(?:ing)?|kept|omitt(?:ed|ing)|exclud(?:ed|ing))(?: \\S+){0,2} ${theMembers}[^.?]{0,80}`
    + '(?: (?:because|as(?! (?:yet|soon|well|usual))|since|given|owing to|due to)|: )',
  unbroken`
    (?:i|we)(?: have|'ve| am| are)? (?:kept|keeping|replied|replying|written|writing|answering)[^.?]{0,30} (?:
      to you (?:alone|only)(?! (?:among|of))|only to you|between us|to yourself
    )
  `,
  'kept (?:it|this) to you',
]);

/** A request may be for something else. */
const ofCopies = /\b(?:cop(?:y|ied|ying)|shar\w+|cc|includ\w+|circulat\w+|forward\w+|confiden\w+|between us)\b/i;

/** Does the sentence say why members are not copied, or that a member asked for it? */
export function givesReasonNotToCopy(text: string): boolean {
  const found = reason.exec(text);
  return found !== null && (!/request/i.test(found[0]) || ofCopies.test(text)) && !/\b(?:if|unless|whether)(?: \w+)? $/i.test(text.slice(0, found.index));
}
