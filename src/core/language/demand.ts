/** A demand for action with a deadline, and the moment that deadline falls (settled question 15). */
import { type Zone, localTime, momentOf } from '../working-time/zone.ts';
import { wordsOf } from './phrase.ts';
import type { Sentence } from './reading/reading.ts';
import { expression, unbroken } from './unbroken.ts';

export interface Demand {
  readonly sentence: Sentence;
  /** Where the asking begins, if it comes before the time asked for. */
  readonly from: number;
  /** Of the time asked for. */
  readonly start: number;
  readonly end: number;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** The time asked for is itself free time ("over the weekend"), however far ahead. */
  readonly inFreeTime: boolean;
}

const freeTime = /\b(?:weekend|christmas|easter|holidays?|the break)\b/i;

const tasks = unbroken`
  send|get|have|let|call|ring|phone|e-?mail|do|sort|fix|finish|prepare|produce|write|draft|provide|give|arrange|ensure|put|go|come|open|
  find|confirm|check|speak|contact|print|deliver|update|respond|reply|work|drop|pull|complete|circulate|issue|turn|rewrite|amend
`;
const demanding = wordsOf([
  // Not what the sender has to do: "I need to be home", "I must have left it".
  unbroken`
    (?:i|we)(?:'ll|'d)?(?: [^.;?]{1,80} (?:and|but|so))? (?:\w+ )?(?:
      (?:need|want|expect)(?! to (?:attend|be|catch|get (?:back|home|to)|go|leave|present|set off|speak))|require|insist|demand|
      must have(?! (?:been|dropped|gone|left|lost|mislaid|missed|seen))|have to have|am expecting|look to
    )
  `,
  "i(?: would|'d) be (?:grateful|obliged)", '(?:by|before) (?:\\S+ ){1,5}please',
  unbroken`
    (?:you|someone|somebody|officers?|your team|he|she|they|this|it|that) (?:will |'ll )?
    (?:needs?(?: to| (?!to\b)\w+ing)?|must|have to|has to|had better|should|are to|is to|ought to|find (?:the )?time)
  `,
  '(?:please|kindly|just)(?: \\w+){0,2} (?:'
    +   `${tasks}|make|deal|log`
    + ')',
  '(?:make sure|see to it|see that|ensure|be sure)', '(?:on my desk|in my inbox|with me|to me|in my hands)',
  'no (?:excuses|ifs|later than)', 'without fail', 'get (?:it|this|that|them|on|someone|somebody|your|the)',
  'i (?:am|\'m) (?:not )?(?:asking|telling|instructing)', 'is (?:needed|required|wanted|expected|due)',
  '(?:needed|required|wanted|expected|done|finished|completed|sorted|ready)(?: \\w+){0,4} (?:by|before|tonight|first)',
]);
/** "Let us meet" sets no task. */
const tasksSet = tasks.replace('|let|', '|let(?! us (?:discuss|meet|speak|talk))|');
const imperative = new RegExp(`(?:^|[.;:,-]\\s*|\\bso |\\band |\\bthen )(?:${tasksSet}|deal with|redo|stay|log on|log in)\\b`, 'i');

const mild = wordsOf([
  'if you (?:get|have|can|could|happen|find|are able)(?: \\w+){0,6}',
  'when(?:ever)? (?:you can|you get|you have|convenient|possible|suits)', 'no (?:rush|hurry|need|urgency|pressure)',
  'at your (?:leisure|convenience)', 'don\'?t worry', 'i (?:do not|don\'t|wouldn\'t|would not) (?:expect|need|want)',
  'not (?:expecting|asking|urgent|needed)', 'nothing needed', 'would be (?:lovely|nice)', 'only if', 'if at all possible', 'ideally',
  unbroken`
    (?:^|[,;.] ?|and |but |so |that )(?:i|we)(?:'ll| will|'m going to| am going to| shall) (?!
      need|want|require|expect|be (?:expecting|needing|wanting|looking)|have to have|be at|be up|be on|be (?:here|there|waiting)
    )
  `, 'can wait', 'don\'t (?:need|have) to',
  'do not (?:need|have) to',
]);

/** A question that sets somebody a task: "Could you get this to me by …?" */
const task = expression('i')`
  \b(?:can|could|may) (?:i|we)(?: please)? (?:have|get|see)\b|
  \b(?:can|could|will|would) (?:you|someone|somebody|your \w+|one of (?:you|your \w+))(?: please| kindly| just| all)? (?:
    send|get|let me have|finish|produce|redo|rewrite|draft|prepare|update|circulate|turn|sort|fix|e-?mail|provide|amend|complete|write|do|
    rework|pull|put|work
  )\b
`;

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const hourWords = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const half = '(?:half[- ](?:past[- ])?|(?:a )?quarter (?:past|to) |(?:five|ten|twenty)(?: minutes)? (?:past|to) )';
const daytime = "\\s*(?:am|pm|a\\.m\\.|p\\.m\\.)?(?: ?hrs| ?hours|[- ]?ish| ?o'?clock| sharp)?(?: (?:in the (?:morning|afternoon|evening)|at night))?";
const digitClock = `${half}?(?:\\d{1,2}(?:[:.]\\d{2})?|[01]\\d[0-5]\\d(?= ?h))${daytime}`;
const wordClock = `${half}?(?:${hourWords.join('|')})(?:[- ](?:thirty|fifteen|forty[- ]five))?${daytime}`;
const middles = 'noon|midday|midnight|lunch(?:time)?|dawn|daybreak|breakfast(?: time)?';
const byClock = `(?:${digitClock}|${wordClock}|${middles})`;

const deadlineWords = new RegExp([
  unbroken`
    \b(?:
      tonight(?!'s)|this (?:very )?evening(?!'s)|this weekend|overnight|through the night|all night|before (?:the )?(?:morning|dawn|bed)|
      (?:when|by the time|before) (?:i|we) (?:wake|get) up|over (?:saturday|sunday)(?: and sunday)?|
      on (?:saturday|sunday)(?: (?:morning|afternoon|evening|night))?(?=[.,;!]| at| by| if| and|$)|
      (?:with)?in(?:side)?(?: the)?(?: next)? (?:half an hour|half[- ]hour|(?:twenty|thirty|forty|forty-five|[1-5]\d|ten|fifteen) minutes)|
      over the (?:bank holiday )?weekend|(?:this|at the) weekend|over (?:christmas|easter|the holidays?|the break)|
      (?:within|in|inside) (?:the|an|the next|two|a couple of) hours?|
      (?:by|before) (?:the )?
      (?:end of (?:the day|today|play|the afternoon)|close of (?:play|business)(?: today)?|cop|cob|eod|midnight|bed ?time)(?: today)?|
      before you (?:go(?: home| to bed)?|leave|log off|finish|turn in|knock off|clock off|shut down|pack up)
    )\b
  `,
  '\\b(?:by|before|for|no later than|first thing(?: on)?|at|come)\\s+(?:about |around )?'
    + `(?:(?:we|you|they|the \\w+) opens? (?:up )?)?(?:${byClock}\\s*)?(?:,? ?on )?`
    + '(?:first thing )?(?:'
    +   'tomorrow(?: morning)?|(?:(?:this|next|on) )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: morning)?|today|'
    +   'the morning|breakfast'
    + `)(?:\\s*(?:at|by)?\\s*${byClock})?`,
  `\\b(?:tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: morning)?,? (?:at|by|before) ${byClock}`,
  `\\b(?:by|before|no later than|not later than) (?:about |around )?(?:${digitClock}(?!\\s*(?:per|%|[a-z]+s\\b|of the|or \\d))|`
    +   `(?:${wordClock})(?= (?:`
    +     'tomorrow|today|tonight|this|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the latest|as|or|so|because|please|sharp|in the'
    +   `)|[.,;!]|$)|${middles})`
    + '(?:,?\\s*(?:tonight|this evening|tomorrow(?: morning)?|today|on (?:saturday|sunday)))?',
  '\\b(?:need|want|require|expect|must have|send|get|let me have)\\b[^.;,:?]{0,60}\\btoday(?!\'s)\\b',
  '\\b(?:immediately|right now|this (?:very )?(?:minute|instant)|straight ?away|right away|now)(?=[.!,]|$)',
].join('|'), 'i');

/**
 * The demands of own words whose deadline can be told.
 * @param from moment of delivery (milliseconds); @param closesAt minutes after midnight when the working day ends
 */
export function demandsIn(sentences: readonly Sentence[], from: number, zone: Zone, opensAt: number, closesAt: number): readonly Demand[] {
  return sentences.flatMap((sentence): Demand[] => {
    const { text } = sentence;
    const found = deadlineWords.exec(text);
    if (!found || mild.test(text)) return [];
    const asks = /\?\s*$/.test(text) ? task.exec(text) : demanding.exec(text) ?? imperative.exec(text);
    if (!asks) return [];
    const deadline = momentMeant(found[0], from, zone, opensAt, closesAt);
    if (deadline === null) return [];
    const start = sentence.start + found.index;
    return [{
      sentence,
      from: sentence.start + Math.min(found.index, asks.index + asks[0].search(/\w/)),
      start,
      end: start + found[0].length,
      deadline,
      inFreeTime: freeTime.test(found[0]) && !/\bafter\b/i.test(found[0]),
    }];
  });
}

const atOnce = /\b(?:immediately|right now|now|instant|minute|straight ?away|right away|hours?)\b/;
const tonight = /tonight|this (?:very )?evening|overnight|night|bed|midnight|turn in|before (?:the )?(?:morning|dawn)/;
const throughTheNight = /overnight|before (?:the )?(?:morning|dawn)|(?:through the|all) night/;

const spelled: Readonly<Record<string, number>> = { ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40, 'forty-five': 45, two: 2, couple: 2 };

/** "Within two hours", "in the next half hour"; null for a time of day ("ten minutes past nine"). */
function minutesAllowed(lower: string): number | null {
  if (/\b(?:past|to) |\d{4} ?h/.test(lower)) return null;
  if (/half an hour|half[- ]hour/.test(lower)) return 30;
  const [, count, unit] = /(\d+|[a-z-]+)(?: of)? (minutes|hours?)\b/.exec(lower) ?? [];
  const known = Number(count) || spelled[count ?? ''];
  return known ? known * (unit === 'minutes' ? 1 : 60) : null;
}

/** The moment that words like "by 8am tomorrow" or "over the weekend" mean; null when they mean none. */
function momentMeant(words: string, from: number, zone: Zone, opensAt: number, closesAt: number): number | null {
  const lower = words.toLowerCase();
  const today = localTime(from, zone);
  const on = (daysAhead: number, minutes: number) => {
    const date = new Date(Date.parse(`${today.date}T12:00:00Z`) + daysAhead * 86_400_000).toISOString().slice(0, 10);
    return momentOf(date, minutes, zone);
  };
  const time = clockOf(lower);
  const until = (weekday: number) => ((weekday - today.weekday + 7) % 7) || 7;
  const named = dayNames.findIndex((name) => lower.includes(name));
  const allowed = minutesAllowed(lower);
  if (allowed !== null) return from + allowed * 60_000;
  if (atOnce.test(lower) && !/\b(?:tomorrow|day)\b/.test(lower)) return from + 3_600_000;
  if (/over (?:saturday|sunday)/.test(lower) || /weekend|christmas|easter|holiday|the break/.test(lower)) return on(until(1), opensAt);
  if (named >= 0) {
    const hour = /\bbefore\b/.test(lower) ? 0 : /morning|first thing/.test(lower) ? opensAt : closesAt;
    return on(/\btoday\b/.test(lower) ? 0 : until(named), time ?? hour);
  }
  if (/tomorrow/.test(lower)) return on(1, time ?? (/morning|first thing|before|breakfast/.test(lower) ? opensAt : closesAt));
  if (tonight.test(lower)) {
    if (throughTheNight.test(lower)) return on(1, opensAt);
    return on(0, time !== null && time > today.minutes ? time : 1439);
  }
  if (/the morning|breakfast|dawn|daybreak| up$/.test(lower)) return on(1, time ?? opensAt);
  if (/end of|close of|\bcop\b|\bcob\b|\beod\b|before you|today/.test(lower)) return on(0, time ?? closesAt);
  if (time === null) return null;
  return time > today.minutes ? on(0, time) : on(1, time);
}

/** "Half past 8", "17.30", "1730", "eight fifteen": what stands before the hour, then figures or words. */
const clock = new RegExp(
  '(half[- ](?:past[- ])?|(?:a )?(?:quarter|five|ten|twenty)(?: minutes)? (?:past|to) )?(?:'
    +   `(\\d{1,2})(?:[:.](\\d{2}))?|([01]\\d)([0-5]\\d)|\\b(${hourWords.join('|')})\\b(?:[- ](thirty|fifteen|forty[- ]five))?`
    + ')(?!\\d)',
);

/** Minutes after midnight of a clock time within the words; null when they name none. */
function clockOf(lower: string): number | null {
  if (/\b(?:noon|midday|lunch(?:time)?)\b/.test(lower)) return 720;
  const found = clock.exec(lower);
  if (!found) return null;
  const [whole, part = '', digits, after, military, militaryAfter, word, wordAfter] = found;
  let hours = digits !== undefined ? Number(digits) : military !== undefined ? Number(military) : hourWords.indexOf(word!);
  if (word === 'twelve') hours = 12;
  if (hours > 23) return null;
  const rest = lower.slice(found.index + whole.length);
  const afternoon = /^\s*(?:pm|p\.m\.)|^\s*(?:o'?clock )?(?:in the (?:afternoon|evening)|at night)|tonight|this evening/.test(rest);
  const morning = /^\s*(?:am|a\.m\.)|morning/.test(rest);
  if (afternoon && hours < 12) hours += 12;
  else if (morning && hours === 12) hours = 0;
  else if (!afternoon && !morning && military === undefined && hours > 0 && hours < 7) hours += 12;
  const inWords = wordAfter === undefined ? 0 : wordAfter === 'thirty' ? 30 : wordAfter === 'fifteen' ? 15 : 45;
  let minutes = hours * 60 + Number(after ?? militaryAfter ?? 0) + inWords;
  const shift = /quarter/.test(part) ? 15 : /twenty/.test(part) ? 20 : /ten/.test(part) ? 10 : /five/.test(part) ? 5 : /half/.test(part) ? 30 : 0;
  minutes += /to $/.test(part) ? -shift : shift;
  return minutes;
}
