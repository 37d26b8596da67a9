/** Sentences that carry no matter of substance: a form, an invoice, a date for a call, thanks, a booking, papers (settled question 30). */
import { weekday, wordsOf } from '../phrase.ts';
import { expression, unbroken } from '../unbroken.ts';

const dates = wordsOf([
  '(?:are|would|will|if) you (?:be )?(?:free|available|around|about|able to (?:meet|speak|talk))',
  '(?:my|your|the|her|his) (?:diary|calendar|availability|pa)',
  '(?:does|do|would|will)[^.?;]{0,40} (?:suit|be convenient|be ok)',
  unbroken`
    (?:can|could|shall) (?:we|you|i) (?:please )?
    (?:speak|talk|meet|chat|have a (?:call|chat|word)|arrange a (?:call|meeting|time)|give (?:me|you) a (?:call|ring)|call|ring|phone)
  `,
  '(?:give|gave) (?:me|you|us) a (?:call|ring|bell|shout)',
  '(?:a|the|our|your|this|next|following) (?:telephone |phone |teams |zoom |video |quick |short )+(?:call|meeting|chat)', 'catch[- ]?up',
  'let me know (?:a|some|what|when|which|if) (?:\\w+ ){0,3}(?:times?|dates?|days?|suits?|works)',
  '(?:calendar|teams|outlook|meeting) (?:invite|invitation|link|request)', '(?:reschedul\\w+|postpone) (?:our|the) (?:call|meeting|catch)',
  'see you (?:on|at|then|there|next)',
  `(?:call|ring|phone|speak|talk) (?:to |with )?(?:me|you) (?:on|at|this|next|tomorrow)\\s?(?:${weekday})?`,
  'looking forward to (?:seeing|meeting|speaking)',
  `(?:${weekday}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\w+|morning|afternoon|that day|week)(?:'s| is| are)? `
    + '(?:no good|no use|out|difficult|tricky|fine|free|perfect|better|best|impossible|full)(?: for (?:me|us|you))?(?=[,.;!]|$)',
  unbroken`
    (?:any good|suits?|suited|works?|convenient)(?: (?:to|for|with))? (?:me|you|us|everyone|both)
  `,
  '(?:free|available) (?:on|at|from|any|most|all|after|before|that|for a)',
  'pencil(?:led|ling)? (?:\\w+ )?in', '(?:our|your|the two|both) (?:diaries|calendars)',
  `(?:how|what) about (?:the |next |this )?(?:${weekday}|\\d{1,2}|morning|afternoon|week)`, 'shall we say',
  unbroken`
    (?:i'll|i will|i can|i could|let me|we'll) (?:give you a )?(?:ring|call|phone|telephone|buzz|pop (?:in|over|round)|drop in)
    (?: (?:you|on|in|by|round|over|then|at))
  `,
  'nothing (?:for you )?to (?:prepare|bring|read)',
  'can(?:not|\'t) (?:make|do|manage) (?:it )?(?:on |the |this |next )?(?:' + weekday + '|then|that|\\d)',
  'over a (?:coffee|cuppa|cup of tea|sandwich|pint)',
]);

/** What people write to each other besides business. */
const social = wordsOf([
  unbroken`
    what an? (?:\w+ )?(?:lovely|splendid|wonderful|treat|pleasure|delight|morning|afternoon|evening|day)
  `,
  unbroken`
    (?:how|so|very|most|really) (?:kind|thoughtful|generous|good) of (?:you|your|her|his|them)
  `,
  unbroken`
    (?:lovely|good|nice|great|delightful|a pleasure|delighted|pleased) to (?:meet|see|have met|have seen|catch)
  `,
  unbroken`
    enjoyed (?:every|the (?:day|visit|tour|evening|morning|afternoon|company|walk)|myself|ourselves|meeting|seeing|it)
  `,
  unbroken`
    (?:pass on|give|send)(?: on)? (?:my|our) (?:thanks|regards|love|best|apologies|good wishes)
  `,
  'best wishes', 'happy (?:birthday|new year|christmas|retirement|easter)', 'merry christmas', 'get well',
  'sorry (?:to hear|for your loss|to miss)', 'thinking of you', 'good luck', 'congratulations', 'well done',
  'hospitality', 'delicious', 'biscuits', 'cake', 'the (?:puppy|baby|grandchild(?:ren)?|dog|knee|hip)',
  unbroken`
    on your (?:birthday|award|retirement|election|wedding|new (?:job|post|role|grandchild))
  `,
  'thanks? (?:you )?(?:so much |very much |again )?for (?:the|your) (?:tour|visit|company|lunch|lift|card|flowers|kind|kindness|lovely|morning|afternoon|time)',
]);

/**
 * Does the sentence speak of when to meet or call, or only of people's kindness to each other?
 * Where it does, the rest is a matter only if it plainly tells one.
 */
export function isOccasion(text: string): boolean {
  return dates.test(text) || social.test(text) || asksForRoom(text);
}

/** A subject of thanks, wishes or a date. */
export function isOccasionSubject(text: string): boolean {
  return isOccasion(text) || occasionSubject.test(text);
}

const occasionSubject = expression('i')`
  ^\s*(?:(?:re|fw|fwd)\s*:\s*)*(?:many |a big |huge )?(?:
    thanks|thank you|congratulations|happy |best wishes|good luck|well done|catch(?:ing)? up|lovely |diary|dates?\b|a date|meeting up|sorry
  )
`;

const papers = wordsOf([
  'invoices?', 'remittance', 'purchase orders?', 'p\\.?o\\.? number', 'receipts?', 'expenses?', 'time\\s?sheets?', 'mileage', 'payslips?',
  '(?:claim|application|registration|order|request|booking|consent|nomination|declaration|feedback|entry|enrolment) forms?',
  unbroken`
    (?:complete|fill in|fill out|return|sign|attached|enclosed|blank)[^.;]{0,30} forms?
  `, 'forms?$', 'form \\w?\\d+ is (?:attached|enclosed)', 'register of interests?', 'bank details',
  'payment (?:of|for|was|has|terms)', 'direct debit', 'fees?',
  unbroken`
    (?:agenda|agendas|minutes|papers|reports pack|supplement)(?: (?:and|&) \w+)? (?:for|of|from) [^.;]{0,40}
    (?:council|cabinet|committee|meeting|panel|board|forum)
  `,
  '(?:agenda|papers|summons) (?:is|are|has been|have been)(?: now)? (?:attached|published|available|circulated|enclosed)',
  '(?:full council|council meeting|committee) (?:agenda|papers|summons|minutes)',
]);

const venue = '(?:(?:meeting |function |committee )?rooms?|halls?|pavilion|suite|studio|community centre|venue|pitch|court)';
const bookings = wordsOf([
  'your (?:\\w+ ){0,2}(?:booking|hire|reservation|membership|tickets?|appointment|lesson|class|course|subscription)',
  'bookings? (?:is|has been|are|for|of|reference|confirmation|form|enquiry)',
  unbroken`
    (?:booked|reserved|hire|hired|hiring) (?:you |the |a |our |your )?
    (?:room|hall|court|pitch|suite|lane|slot|place|space|studio|table|van|car|equipment)
  `,
  '(?:room|hall|pitch|court) (?:hire|booking)',
  '(?:room|venue|refreshments|catering|parking space|hot desk)[^.;]{0,30} (?:is|are|has been|have been) (?:booked|reserved|confirmed)',
  'swimming (?:lessons?|classes)', 'fitness class(?:es)?', 'gym (?:membership|induction)',
]);

/** A room asked for or taken for a meeting. */
const hiring = wordsOf([
  unbroken`
    (?:
      (?:might|may|could|can) (?:we|i) (?:please |possibly |perhaps )?(?:have|book|hire|reserve|use|borrow|rent)|
      (?:like|want|need|hoping|looking|wish|wanting|wishing) to (?:book|hire|reserve|use|rent)|
      (?:book|hire|reserve) (?:us|me)(?: in(?:to)?)?|
      (?:i|we)(?:'ve| have|'d| had|'ll| will| could| can)?(?: \w+)? (?:pencil|book|hir|reserv)\w*(?: in| you| us| me)*
    )(?: (?:the|an?|your|its|use|of|one|either))*
  `
    + ` (?:(?!(?:the|an?|your|our|this|that|views?|on|about|for|from|to)\\b)[\\w'-]+ ){0,4}${venue}`
    + '(?=[.,;?!]|$| (?:for|from|on|at|in|between|until|again|please|this|next|that)\\b)',
  `(?:is|are) (?:the|your|either) (?:[\\w'-]+ ){0,3}${venue}(?: \\S+){0,5} (?:free|available|taken|vacant)`,
]);

/** Does the sentence ask for or take a room? Where a meeting or course is held is no matter of the place. */
export function asksForRoom(text: string): boolean {
  return hiring.test(text);
}

const engagements = wordsOf([
  unbroken`
    you (?:are|will be|'re|have been) (?:opening|attending|speaking|due|down|sitting|hosting|judging|asked to (?:open|speak|attend|present))
  `,
  '(?:lunch|dinner|drinks|sandwiches|buffet|supper|breakfast|coffee)', 'mayoral (?:engagement|car|diary)',
  'civic (?:service|reception)', 'bump(?:ed)? into', 'pick(?:ing)? you up', '(?:give|giving|offer) you a lift', 'photographs?',
  'photographer',
]);

const staff = wordsOf([
  'vacanc(?:y|ies)', 'recruit(?:ing|ment)', 'job (?:description|advert|title|share)',
  '(?:apply|applying|applied|application) for (?:the|this|a) (?:post|role|job|position)', 'salary', 'closing date for applications',
  'shortlist\\w*', 'interviews?', 'annual leave', 'on leave', 'sick(?:ness)? leave', 'training ', 'induction',
  'e-learning', 'webinar', 'password', 'laptop', 'log-?in', 'new starter', 'retirement (?:do|party|collection)', 'secondment',
  'help\\s?desk', 'team (?:meeting|day|building|lunch)', 'staff', 'members\'? allowances?',
  'surger(?:y|ies) (?:is|are|has been|booked|on|at|dates?|rota|venue|room|will be)',
]);

const courtesies = expression('i')`
  ^\s*(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening)|morning|afternoon|evening|kind|best|warm|many|with|yours|regards|cheers|ta)
  \b[^.?!]{0,60}[,.!]?\s*$
`;
const thanks = wordsOf([
  unbroken`
    ^(?:
      (?:many |grateful |with )?thanks|thank you|much appreciated|noted|received|ok(?:ay)?|great|perfect|lovely|fine|understood|got it|
      no problem|you'?re welcome|apologies|sorry|hope|i hope|trust|good to|it was (?:good|nice|lovely|great)|nice to|congratulations|
      well done|happy
    )
  `,
]);
const wishes = wordsOf([`^(?:have a (?:good|great|lovely|nice|restful|happy)|enjoy|speak soon|see you|all the best|take care|bye)`]);
const offers = wordsOf([
  unbroken`
    ^(?:
      please (?:do )?(?:let me know|do not hesitate|don't hesitate|get in touch|find|see)|let me know|do not hesitate|don't hesitate|
      if you (?:have|need|require|would like) any|should you|any (?:questions|queries)|(?:i|we) (?:look|looking) forward
    )
  `,
]);
const attachedMatter = /\b(?:attached|enclosed|find|see)\b/i;

/** Does the sentence by itself carry nothing that a ward member needs to know? */
export function isRoutineSentence(text: string): boolean {
  if (!/[a-z0-9]/i.test(text)) return true;
  if (courtesies.test(text) || wishes.test(text)) return true;
  if (dates.test(text) || papers.test(text) || bookings.test(text) || engagements.test(text) || staff.test(text)) return true;
  if (isThanks(text)) return true;
  const short = isShort(text);
  return short && offers.test(text) && !attachedMatter.test(text);
}

/** Thanks for something: no substance by itself, though it may say what the rest is about. */
export function isThanks(text: string): boolean {
  return isShort(text) && thanks.test(text);
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= 22;
}

const wholly = wordsOf([
  'register of (?:members\'? )?interests?', 'declarations? of interests?', 'mileage claim', 'expenses claim', 'members\'? allowances?',
  'purchase order', 'remittance', 'post of', 'weekly list',
]);

/** Words that make the whole message routine, wherever else its sentences stray. */
export function isWhollyRoutine(text: string): boolean {
  return wholly.test(text);
}

/** A subject that names a form, a booking, a vacancy or training: only a sentence that names place and matter together has substance besides. */
export function isRoutineSubject(subject: string): boolean {
  return papers.test(subject) || bookings.test(subject) || staff.test(subject);
}

/** A subject that names papers or figures, which list places without dealing with any. */
export function isListingSubject(subject: string): boolean {
  return listings.test(subject);
}

const listings = wordsOf([
  'agendas?', 'minutes (?:of|from|for)', 'draft minutes', 'summons', 'invoices?', 'out of office',
  'automatic reply', 'weekly (?:list|bulletin)', 'newsletter', 'budget', 'round-?up', 'forward plan',
  '(?:committee|council|cabinet) papers',
]);
