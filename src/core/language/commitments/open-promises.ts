/** Promises with any verb, where the council itself is the subject or the reader gets something: "the district will put up the fence". */
import { actNamed } from './acts.ts';
import { subjectBefore } from './actor.ts';
import type { Commitment } from './commitment.ts';
import { governed } from './governors.ts';
import { objectEnd, tailOf } from './undertakings.ts';
import { isAdverb, verbGroup } from './verb-group.ts';
import type { Word } from './words.ts';
import { expression } from '../unbroken.ts';

/** What councils do all day without binding themselves, and what people foretell of them. */
const soft = new Set((
  'be have consider look review discuss decide vote listen hear respond reply answer write contact publish consult debate hold report receive need '
  + 'want continue try seek ask press lobby urge monitor investigate inspect assess survey come know see find determine tell inform announce say '
  + 'explain note welcome support back help work promote encourage protect celebrate mark remember refuse reject ignore object fail close raise '
  + 'increase charge struggle lose face suffer think believe hope expect wait await take make give get put do keep let meet go carry bring run set '
  + 'use show share send call ring phone email visit speak talk attend invite join remain stay become begin start open launch lead learn understand '
  + 'oppose fight resist defend challenge appeal prosecute enforce pursue insist require issue collect notify advise update record recommend propose '
  + 'aim strive endeavour draw bear weigh treat act engage address tackle deal resolve explore examine study scrutinise reconsider revisit rethink '
  + 'regret apologise feel seem prefer cost save spend cut reduce miss forget grow change move turn mean like love enjoy benefit observe respect '
  + 'follow apply administer process prioritise concentrate focus liaise cooperate discover wish appreciate acknowledge recognise reflect argue '
  + 'claim accept not also walk end sit eat wander check bid host own sack blame owe win gain suffer still ever never probably surely doubtless '
  + 'approve hopefully dig cross pass throw beat live die drink sing agree').split(' '));

/** Words for goods, money, works and rights that the reader would be given. */
const goods = expression('i')`
  £ ?\d|
  \b(?:
    thousand|hundred|grand|quid|money|funds?|funding|grants?|cheques?|payments?|cash|compensation|refunds?|rent|deposit|costs?|bills?|fees?|
    fares?|fence|fencing|bins?|lid|lids|bags?|benches|bench|bollards?|signs?|skips?|barriers?|sandbags|cones|chairs?|tables?|marquees?|
    toilets?|minibus|transport|coach|van|trees?|bulbs|plants?|planters?|gates?|railings?|lights?|lamps?|kerbs?|kerb|path|road|street|
    pavement|wall|roof|boiler|heating|heaters?|kitchen|bathroom|windows?|doors?|locks?|keys|key|flat|house|home|bungalow|tenancy|lease|
    licence|permit|permission|contract|order|work|works|repairs?|hall|pitch|pitches|pavilion|unit|field|land|plot|allotment|garage|space|
    bay|equipment|machine|playground|goalposts?|nets|camera|cameras|cctv|crossing|ramp|handrail|rails?|lift|drains?|gullies|gully|ditch|
    hedges?|grass|tarmac|surface|steps|bridge|shelter|noticeboard|staff|warden|rates?|discount|stall|stalls|damage|loss(?:es)?|wages?|
    salary|hire|electricity|insurance
  )\b
`;
const deadline = /\b(?:by|before|in time for|within|from|as of|starting|until|till|for the next|for at least|for \d+|for (?:another|five|ten|three|two))\b/i;
const light = new Set(['make', 'give', 'get', 'put', 'bring', 'send', 'let', 'find', 'issue']);
/** What one is sent or given without anything being promised. */
const information = expression('i')`
  ^ ?(?:you|them|your [a-z]+|the [a-z]+) (?:all |both )?(?:with )?(?:an? |the |our |some |more |further |full |every |my |your )?
  (?:[a-z]+ )?(?:
    reply|replies|response|answer|answers|letter|letters|email|update|updates|copy|copies|information|details|chance|opportunity|call|visit|
    date|dates|decision|form|forms|warning|notice|report|advice|news|outcome|results?|link|minutes|agenda|know|ring|hear\w*|support|help|
    hand|say|time|feedback|text|leaflets?|invitation|reminder|welcome|hard time|credit|benefit|map|plans?|list|figures|timetable|views?|
    posted|informed|ballot|papers?|survey|questionnaire|card|cards|lift|ring|tour|moment|cup|tea|coffee|biscuits
  )\b
`;
const giving = new Set([
  'give', 'send', 'lend', 'buy', 'get', 'find', 'bring', 'stand', 'supply', 'build', 'loan', 'hire', 'fetch', 'provide', 'offer', 'let',
  'drop', 'make', 'put', 'order', 'fit', 'rent', 'sell', 'allot', 'allocate',
]);
const toReader = expression('i')`
  ^ ?(?:
    you|your (?:club|group|family|firm|company|hall|school|members|trust|charity|society|team|organisation)|them|the club|the family|
    the school
  )\b
`;

/** "Give the club a grant". */
const aThingForReader = expression('i')`
  ^ ?(?:
    you|your (?:club|group|family|firm|company|hall|school|trust|charity|society|team)|the (?:club|family|school)
  ) (?:off |over )?(?:with )?(?:
    an?|the|another|two|three|four|five|six|ten|twenty|\d+|£|new|some|any|all|free|half|our|whatever|have the|have a
  )\b
`;
const sending = /^(?:send|give|put|find|spend|mak|issu|issue|mail|post)/;
/** "Put in a new boiler", "send out the full refund". */
const sum = /^ ?(?:out |in |up )?(?:a |the |your |full |another )?(?:cheque|refund|payment|£ ?\d|compensation|replacement|new [a-z]+)/i;
const money = expression('i')`
  £ ?\d|
  \b(?:
    pay\w*|money|funds?|funding|grants?|cheque|compensation|refund|rent|costs?|bills?|fees?|fares?|contract|order|lease|tenancy|discount|
    insurance|wages?
  )\b
`;

/** "Giv", "putt", "mak" of "giving", "putting", "making" too. */
function hasStem(verbs: ReadonlySet<string>, stem: string): boolean {
  return verbs.has(stem) || verbs.has(stem + 'e') || verbs.has(stem.slice(0, -1));
}

/**
 * The promise opened by a modal ("will", "shall") or progressive at an index.
 * @param text the sentence
 * @param at word index of "will", "shall", "is", "are" or "to"
 */
export function openPromiseAt(text: string, words: readonly Word[], at: number, councilName: string): Commitment | null {
  const opener = words[at]!.word;
  let verb = at + 1;
  while (verb < words.length && isAdverb(words[verb]!.word)) verb += 1;
  if (words[verb]?.word === ',') {
    const close = words.slice(verb + 1, verb + 9).findIndex((one) => one.word === ',');
    if (close >= 0) verb += close + 2;
  }
  let base = words[verb]?.word ?? '';
  if (base === 'not' || base === 'never' || base === '') return null;
  let ing = opener === 'is' || opener === 'are';
  if (base === 'be') {
    verb += 1;
    while (verb < words.length && isAdverb(words[verb]!.word)) verb += 1;
    base = words[verb]?.word ?? '';
    ing = true;
  }
  if (!/^[a-z-]{3,}$|^do$|^up$/.test(base)) return null;
  if (ing && (!base.endsWith('ing') || base === 'going' || base === 'being')) return null;
  let subject = subjectBefore(words, verbGroup(words, at + 1, false).start, councilName);
  if (opener === 'to') {
    const governing = governed(words, at - 1, councilName);
    if (!governing || governing.force === 'wish') return null;
    subject = governing.subject;
  } else if (ing && opener !== 'will' && opener !== 'shall') subject = subjectBefore(words, at, councilName);
  if (subject.actor !== 'council' && subject.actor !== 'we') return null;
  const present = ing && (opener === 'is' || opener === 'are');
  if (!binds(base, ing, tailOf(text, words[verb]!.end), subject.actor === 'we' || present)) return null;
  const end = objectEnd(text, words, verb);
  return {
    kind: 'commits-council', start: words[subject.start]!.start, end, by: subject.actor, performative: false,
    contractOrMoney: money.test(text.slice(words[verb]!.start, end)),
  };
}

/** Does what is promised bind? @param loosely by "us", or as what is under way already */
function binds(base: string, ing: boolean, tail: string, loosely: boolean): boolean {
  if (!/\byour?\b|£|\b(?:the|this|that|these|those|it|a|an|all|both|his|her|their)\b/i.test(tail.slice(0, 40))) return false;
  if (/\b(?:views?|opinions?|ideas?|letter|email|information|consultation|petition)\b/i.test(tail.slice(0, 30))) return false;
  const stem = ing ? base.slice(0, -3) : base;
  const isOfGoods = goods.test(tail);
  const readerGets = isOfGoods && toReader.test(tail);
  const gives = hasStem(giving, stem) && aThingForReader.test(tail) && !information.test(tail);
  if (actNamed(base)?.act.about && !gives && !isOfGoods) return false;
  if (gives || (sending.test(stem) && sum.test(tail))) return true;
  if (hasStem(light, stem)) return readerGets && !information.test(tail);
  if (ing ? hasStem(soft, stem) : soft.has(base)) return false;
  return loosely ? isOfGoods && /\byour?\b|£/i.test(tail) : isOfGoods || (/\byour?\b/i.test(tail) && deadline.test(tail));
}
