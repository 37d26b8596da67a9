/** Own words, or a signature line, saying that no reply is expected until working hours (settled question 14). */
import { wordsOf } from './phrase.ts';
import type { Reading } from './reading/reading.ts';
import { expression, unbroken } from './unbroken.ts';

const days = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|the morning|the new year|the working day)';

const noReply = wordsOf([
  unbroken`
    (?:no|zero|not any) (?:need|rush|hurry|urgency|expectation|obligation|pressure|requirement)(?: whatsoever| at all)?(?: \w+){0,3} (?:
      to|for|of|on|about|that
    )(?: \w+){0,4} (?:repl(?:y|ies)|respond|answers?|responses?|action|do anything|come back|look|pick|deal|read|get back)
  `,
  '(?:no|without) (?:repl(?:y|ies)|responses?|answers?|action)(?: \\w+){0,3} (?:is |are )?(?:needed|required|expected|necessary|wanted|called for)',
  unbroken`
    (?:do not|don't|not|never|no one|nobody|wouldn't|would not|didn't|did not)(?: \w+){0,5} (?:
      expect|expecting|expected|need|require|want|feel|look(?:ing)? for
    )(?: \w+){0,8} (?:
      repl(?:y|ies)|respond|responses?|answers?|back|read|action|look at|deal with|pick (?:this|it) up|do anything|work|hear|anything
    )
  `,
  unbroken`
    (?:please )?(?:do not|don't|no need to|please don't|needn't|need not)(?: \w+){0,4} (?:
      reply|respond|answer|look at|deal with|act on|pick (?:this|it) up|worry about|bother|action|read|open
    )(?: \w+){0,6} (?:
      until|till|before|tonight|this evening|now|today|out of|outside|over the|at the weekend|this weekend|on (?:a )?(?:saturday|sunday)
    )
  `,
  unbroken`
    (?:reply|respond|answer|read|look|deal with|pick|action|come back|get back)(?: \w+){0,6} (?:when|once|whenever|during|in|within) (?:
      you(?:'re| are) (?:next |back )*(?:in|at|on|working)|your (?:own |normal |usual )?(?:working|office) (?:hours|time|day|pattern)|
      (?:normal |usual )?(?:working|office|core) hours
    )
  `,
  unbroken`
    (?:for|until|till|to) (?:when )?
    (?:you(?:'re| are) (?:next |back )*(?:in|at work|at your desk|in the office|on duty|working)|you get (?:in|back))
  `,
  unbroken`
    (?:it|this|that|which|everything|all of (?:it|this)|the rest|none of (?:it|this)) ?(?:can|will|could|may|might|'ll)(?: \w+){0,2} (?:
      wait|keep(?! (?:it|this|that|the|your|my|an?|up|out|to)\b)|stand over
    )
  `,
  unbroken`
    can (?:all |easily |happily |perfectly well |very well )?(?:wait|keep|stand over)
  `,
  unbroken`
    (?:nothing|none of (?:it|this)|not (?:something|anything)|isn't (?:something|anything))(?: \S+){0,4} (?:
      can't|cannot|can not|won't|will not|couldn't
    ) (?:wait|keep)
  `,
  "(?:nothing|none of (?:this|it))(?: \\w+){0,4} (?:urgent|needed|wanted|required)(?: \\w+){0,4} (?:until|till|before|tonight|today|this)",
  `${days}(?: (?:morning|afternoon))?(?: \\w+){0,4}(?: (?:is|will be|would be|will|would)|'s|'ll(?: be)?|'d(?: be)?)`
    + '(?: \\w+)? (?:fine|soon enough|do|plenty|ok|okay|perfectly|early enough|quite|time enough|good enough|perfect)',
  '(?:leave|park|save|keep|put|file|shelve|hold|set)(?: all)? (?:it|this|that|them|me) (?:all )?'
    + `(?:for|till|until|over (?:to|till|until)|aside (?:for|till|until)|by (?:for|till|until)|off (?:till|until)) (?:when|you|${days}|after|office|working)`,
  `(?:one|a question|a job|something|reading|just) for (?:your )?${days}`,
  "(?:ignore|disregard|(?:don't|do not|no need to|needn't) (?:read|open|look at|touch|answer|even open))(?: \\w+){0,5} (?:until|till|before|tonight|now|today)",
  unbroken`
    (?:any ?time|some ?time|whenever)(?: \w+)? (?:
      next week|tomorrow|on (?:mon|tues|wednes|thurs|fri)day|after|in the (?:week|morning|new year)|in (?:working|office) hours|suits|
      you like|is fine|you (?:can|get round)
    )
  `,
  unbroken`
    (?:not|isn't|nothing)(?: (?:one|something|anything|a matter|meant))? for (?:
      tonight|this evening|the weekend|now|today|a (?:sunday|saturday|bank holiday)|this weekend
    )
  `,
  unbroken`
    (?:
      once|as and when|whenever|till|until|
      (?:fine|only|just|do|ok|okay|next week|tomorrow|look|read|pick it up|answer|reply|come back)(?: \w+){0,2} when
    )(?: next)? you(?:'re| are| get|'ve got| have got| come| return|'ve)(?: \S+){0,2} (?:
      back|in|at (?:work|your desk|the office)|on (?:duty|shift)|logged (?:back )?(?:in|on)|returned|working
    )
  `, '(?:on|after|upon) your return', "when you return",
  'enjoy (?:your|the) (?:evening|weekend|holiday|break|day off)(?: first)?', 'have your (?:weekend|evening|tea|supper|holiday|break) first',
  unbroken`
    (?:out of|outside) (?:office |working )?hours(?: \w+){0,3} (?:not expected|not needed|not required)
  `, "(?:not|never|n't|no)(?: \\S+){0,8} (?:out of|outside) (?:\\w+ )?hours",
  unbroken`
    (?:needn't|need not|doesn't (?:have|need) to|does not (?:have|need) to|doesn't|isn't) (?:to )?be (?:
      tonight|today|this (?:evening|weekend)|now|done (?:tonight|today|now)|till|until
    )
  `,
  unbroken`
    (?:don't|do not|please don't)(?: \w+){0,4} (?:repl|answer|look|read|work|respond)\w*(?: \w+){0,4} (?:before|until|till) (?:
      the morning|monday|tuesday|wednesday|thursday|friday|tomorrow|next week|you|office|working
    )
  `,
  'at your (?:leisure|convenience)', 'in (?:your own|working|normal|office) (?:time|hours)',
  'when(?:ever)? you(?:\'re| are) (?:next (?:in|at work|working|at your desk|on shift|back)|(?:back|in) (?:is|will|would))',
  "(?:don't|do not) expect you to(?=[.,;]|$)",
  'outside (?:of )?(?:your|their) (?:own |normal |usual )?(?:working|office) (?:hours|pattern|time|day)',
]);

/** A subject that ends so names an occasion: "Amendment for Thursday". */
const forThen = wordsOf([`for (?:${days}|your return|when you)(?=[.,;:)!]|$)`]);

const pressing = wordsOf([
  '(?:can(?:no|\')t|cannot|won\'t|must not|not something that can) wait', 'as soon as you (?:read|see|get) this', 'immediately',
  'right away', 'straight ?away', 'tonight,? please',
]);

const unpressed = expression('i')`
  \b(?:nothing|none of (?:it|this)|not (?:something|anything)|isn't (?:something|anything))\b[^.;]{0,40}\b
  (?:can't|cannot|can not|won't|will not|couldn't) (?:wait|keep)\b
`;

/** Do own words or the signature ask for nothing before working hours? */
export function needsNoReplyNow(reading: Reading): boolean {
  const own = reading.sentences.map((sentence) => sentence.text);
  const body = reading.sentences.flatMap(({ part, text }) => (part === 'subject' ? [] : [text]));
  const signed = reading.signature ? [reading.signature.lines.join(' ')] : [];
  const footer = reading.regions
    .filter((region) => region.kind === 'footer' && region.depth === 0)
    .map((region) => reading.text.slice(region.start, region.end));
  // "Nothing that can't wait" presses for nothing.
  const calmly = (text: string) => !pressing.test(text.replace(unpressed, ' '));
  return [...own, ...signed, ...footer].some((text) => noReply.test(text) && calmly(text))
    || [...body, ...signed, ...footer].some((text) => forThen.test(text) && calmly(text));
}
