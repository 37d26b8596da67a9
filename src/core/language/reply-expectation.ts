/** Own words, or a signature line, saying that no reply is expected until working hours (settled question 14). */
import { wordsOf } from './phrase.ts';
import type { Reading } from './reading.ts';

const noReply = wordsOf([
  '(?:no|zero|not any) (?:need|rush|hurry|urgency|expectation|obligation|pressure|requirement)(?: whatsoever| at all)?(?: \\w+){0,3} '
    + '(?:to|for|of|on|about)(?: \\w+){0,4} (?:reply|respond|answer|response|action|do anything|come back|look|pick|deal|read|get back)',
  '(?:no|without) (?:reply|response|answer|action)(?: \\w+){0,3} (?:is |are )?(?:needed|required|expected|necessary|wanted|called for)',
  "(?:do not|don't|not|never|no one|nobody|wouldn't|would not|didn't|did not)(?: \\w+){0,5} "
    + '(?:expect|expecting|expected|need|require|want|feel|look(?:ing)? for)(?: \\w+){0,8} '
    + '(?:reply|respond|response|answer|back|read|action|look at|deal with|pick (?:this|it) up|do anything|work)',
  "(?:please )?(?:do not|don't|no need to|please don't|needn't|need not)(?: \\w+){0,4} "
    + '(?:reply|respond|answer|look at|deal with|act on|pick (?:this|it) up|worry about|bother|action|read|open)(?: \\w+){0,6} (?:'
    +   'until|till|before|tonight|this evening|now|today|out of|outside|over the|at the weekend|this weekend|on (?:a )?(?:saturday|sunday)'
    + ')',
  '(?:reply|respond|answer|read|look|deal with|pick|action|come back|get back)(?: \\w+){0,6} (?:when|once|whenever|during|in|within) '
    + '(?:'
    +   "you(?:'re| are) (?:next |back )*(?:in|at|on|working)|your (?:own |normal |usual )?(?:working|office) (?:hours|time|day|pattern)|"
    +   '(?:normal |usual )?(?:working|office|core) hours'
    + ')',
  '(?:for|until|till|to) (?:when )?'
    + "(?:you(?:'re| are) (?:next |back )*(?:in|at work|at your desk|in the office|on duty|working)|you get (?:in|back))",
  '(?:it|this|that) (?:can|will|\'ll) (?:\\w+ )?(?:wait|keep)',
  "(?:nothing|none of (?:this|it))(?: \\w+){0,4} (?:can't wait|cannot wait|won't wait|urgent|needed|wanted)(?: \\w+){0,4} "
    + '(?:until|till|before|tonight|today|this)?',
  '(?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|the morning)(?: \\w+){0,4} (?:is|will be|would be|will) (?:\\w+ )?'
    + '(?:fine|soon enough|do|plenty|ok|okay|perfectly|early enough|quite)',
  'at your (?:leisure|convenience)', 'in (?:your own|working|normal|office) (?:time|hours)',
  'when(?:ever)? you(?:\'re| are) next (?:in|at work|working|at your desk|on shift|back)',
  'outside (?:of )?(?:your|their) (?:own |normal |usual )?(?:working|office) (?:hours|pattern|time|day)',
]);

const pressing = wordsOf([
  '(?:can(?:no|\')t|cannot|won\'t|must not|not something that can) wait', 'as soon as you (?:read|see|get) this', 'immediately',
  'right away', 'straight ?away', 'tonight,? please',
]);

/** Do own words or the signature ask for nothing before working hours? */
export function needsNoReplyNow(reading: Reading): boolean {
  const own = reading.sentences.map((sentence) => sentence.text);
  const signed = reading.signature ? [reading.signature.lines.join(' ')] : [];
  const footer = reading.regions.filter((region) => region.kind === 'footer' && region.depth === 0).map((region) => reading.text.slice(region.start, region.end));
  return [...own, ...signed, ...footer].some((text) => {
    const found = noReply.exec(text);
    return found !== null && !pressing.test(text);
  });
}
