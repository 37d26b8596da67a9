/** Does somebody ask for information, or only for something to be done? (tower-hamlets 10.16) */
import { paragraphsOf } from './reading/written-sentences.ts';
import { wordsOf } from './phrase.ts';
import { expression, unbroken } from './unbroken.ts';

const query = '(?:what|where|when|why|who|whose|which|how|whether|if)';

/** What is told in figures and facts. */
const facts = unbroken`
  (?:
    averages?|breakdown|budget|costs?|count|criteria|data|figures?|income|numbers?(?! \d)|percentage|prices?|proportion|rates?(?! relief)|
    reasons?|(?:response|waiting|turnaround) times|spend(?:ing)?|statistics|takings|tonnages?|totals?|turnover
  )
`;

/** Asked without a question mark. */
const asked = wordsOf([
  'let (?:me|us)(?: \\S+){0,4} (?:know|have)', '(?:tell|give|show|advise|inform|provide|supply|furnish|enlighten|remind|e-?mail|forward) (?:me|us)',
  'send (?:me|us|over|across|through|details|the|a copy|copies|your|link)(?! (?:to|on to|round))(?! \\w+ (?:to|round))',
  "(?:i(?:'d| would| should)?|we(?:'d| would)?)(?: \\S+){0,3} (?:like|love|want|need|request|welcome|value|appreciate|be interested)"
    + '(?: (?!the |an? |my |our |your |them |him |her |it |some)\\S+){0,2} (?:'
    + 'to (?:know|see|hear|have|understand|find out|be told)|to get (?:hold|sight)|'
    + 'an? (?:update|explanation|account|answer|list|copy|note|breakdown|figure|paragraph|idea|summary|steer|briefing)|'
    + `the (?:\\w+ ){0,3}(?:${facts}|list|minutes|details?|dates?|information|advice|report|answer|facts|split|papers?|name|address|timetable)|`
    + '\\S+ (?:\\S+ ){0,6}(?:broken down|for each (?:quarter|month|year|ward)|(?:given|set out|split) by)|'
    + unbroken`
      (?:some|more|any) (?:clarity|figures|detail|information|idea|background)|(?:your|the) (?:thoughts|views?|advice|guidance|opinion)|
      information|details|figures|sight|clarity|chapter(?:,| and) verse|
    `
    + 'it if you could|if you could (?:tell|send|let|give|explain|confirm)'
    + ')',
  unbroken`
    (?:grateful|glad|obliged|pleased|thankful|helped) (?:
      for|of|by|to (?:have|receive|hear|see|know|get)|
      if (?:you|i|someone) (?:could|would|might|'d|can) (?:
        have|see|tell|send|let|give|explain|confirm|look up|know|find out|advise|say|share with me
      )
    )
  `,
  unbroken`
    (?:please|kindly|pls)(?: \w+){0,2} (?:confirm|advise|clarify|explain|provide|supply|set out|tell|update (?:me|us)|let me|let us|remind)
    (?! (?:him|her|them|the (?:resident|others|ward|committee))\b)
  `,
  'any (?:news|update|idea|word|progress|sign)',
  `(?:update|explanation|answer|clarification|advice|guidance|steer|list of|${facts})`
    + '(?: (?:on|about|from|for|of|the)(?: \\S+){1,6})? (?:would|please|needed|wanted|required)',
  `what (?:i|we) (?:need|want|lack) (?:is|are) (?:the|an?|some) (?:\\w+ ){0,3}${facts}`,
  '(?:know|wonder(?:ing)?|ask(?:ing)?|enquir(?:e|ing)|inquir(?:e|ing)|understand|find out|work out|establish|ascertain|'
    +   '(?:been|being|am|get(?:ting)?) asked|unclear|puzzled|confirm|clarify|explain|remind me|hear|sure|check|idea|curious|interested|'
    +   "not said|n't said|told yet|told me)"
    + `(?: (?:of|about|as to|just|exactly|again|to know))* ${query}`,
  '(?:ask(?:ing)?|enquir(?:e|ing)|inquir(?:e|ing)|writing) (?:about|after|for (?:the|a|an|some|any|details|information|figures))', 'enquire as to',
  unbroken`
    (?:help|helps|useful|handy|helpful|interesting|good|assist)(?: \S+){0,5} (?:
      to (?:have|know|see|get|find out|be told)|if i (?:had|knew|could see|could have)
    )
  `, 'keen to (?:know|see|find out|learn|understand)',
  unbroken`
    (?:
      (?:i am|i'm|we are|we're)(?: also| both| only| really| still)? after|
      (?:am|'m|are|'re|is)(?: \w+)? (?:looking for|seeking|hunting for|chasing)
    ) (?:the|a|some|last|an|any|your|details|information)
  `, 'in the dark (?:as to|about|on)',
  'at a loss (?:as )?to', 'never (?:did )?(?:hear|find out|been told)', 'interested (?:in|to)', '(?:for|have) sight of',
  unbroken`
    (?:could|can|may|might) (?:i|we)(?: \w+)? (?:have|see|get|ask (?!that|you to)|trouble you for|borrow)
  `, '(?:fill|clue) (?:me|us) in', '(?:guidance|advice|clarification|a line|a word)(?:,| from you| on)', 'isn\'t clear', 'eta', '(?:glad|pleased) to learn',
]);

/** "Could you …?" asks to be told something with these. */
const telling = expression('i')`
  \b(?:could|can|would|will|might)(?:n't)? (?:you|someone|somebody|anyone|we|your \w+)(?: \w+){0,4} (?:
    tell|let (?:me|us|both)|send (?:me|us|over|through|across|the|a)|confirm|advise|explain|clarify|say|give (?:me|us|some|an)|provide|
    supply|set out|remind|update|point (?:me|us)|forward (?:me|us)|e-?mail (?:me|us)|look up|look into (?:why|what|how|whether)|find out|
    check|shed|help (?:me|us) (?:to )?understand|have (?:a|the) (?:figures?|list)|show (?:me|us)|share|put a figure|estimate|let\b|dig out|
    summari[sz]e|walk (?:me|us)|talk (?:me|us) through|fill (?:me|us) in|send it over|trouble you for|happen to know|mind telling|put it in|
    list|break down|quantify
  )
`;
const requestToDo = /\b(?:could|can|would|will|might)(?:n't)? (?:you|someone|somebody|anyone|we|it|this|that|they|your \w+)\b/i;
const plainQuestion = /^\W*(?:and |but |so |also,? |\w+[,:] |hi \w+,? ){0,2}(?:what|where|when|why|who|whose|which|how|wot)\b/i;
const rhetorical = wordsOf([
  "who(?:'d| would) (?:be|have)", 'who cares', '(?:is|was)n\'t (?:it|that|he|she)',
  "wouldn't you (?:think|say)", 'is it any wonder', 'need i say', 'what a', 'what possesses',
  'can you (?:believe|imagine)', 'where would we be', 'how many times must', 'eh', 'is the pope', 'what(?:\'s| is) the (?:use|point|world|harm)',
  'what use is', 'what next', 'how (?:about that|nice|kind|lovely|time flies)', 'remember (?:me|him|her|that)',
  'shall (?:we|i)', 'may i (?:ask|suggest|request|propose) (?:that|you)',
  'might i (?:ask|suggest|request|propose) (?:that|you|a)', '(?:am|was) i the only',
  '(?:all right|ok|okay|agreed|deal|fine) (?:with|by) you', 'count on you', 'have you shown', 'out of the loop', 'how are you',
  'why not (?:come|join|pop|meet|call)', 'would you mind', 'would (?:\\w+ )?(?:suit|be convenient|work for you)',
  'are you (?:free|around|available|about)', 'fancy', 'another \\w+',
]);

/** Does the author ask for information, rather than only for something to be done? */
export function asksForInformation(words: string): boolean {
  // Wrapped lines of a paragraph belong together; a greeting on its own line does no harm.
  return paragraphsOf(words).some((paragraph) => (paragraph.match(/[^.!?]+[.!?]*/g) ?? []).some(asksIn));
}

/** "They told me", "nobody has sent us": what happened. */
const toldOrNot = expression('i')`
  \b(?:not|\w+n't|they|he|she|it|who|staff|officers|nobody(?! can| could| will)|has|had|did)(?: \w+)? (?:
    tell|told|give|given|gave|show|shown|showed|advise|inform|provide|send|sent
  ) (?:me|us)\b
`;
const ifNeedBe = /\blet (?:me|us) know (?:if|when|whether) (?:you|that|this|there is anything|i can)\b/i;
/** "I thought you'd like to know": the author tells, and asks nothing. */
const offered = expression('i')`
  \bfor what (?:it is|it's)|
  \b(?:thought|pleased|happy|wanted|want)(?: that)? you(?:'d| would| might| to)?(?: \w+){0,3} (?:know|hear)\b|
  \byou (?:might|may|will|would|'ll|'d)(?: \w+){0,2} (?:like|want|wish|be (?:interested|glad|pleased))\b
`;
const questioning = expression('i')`
  ^[^?]{0,300}\b(?:
    what|where|when|why|who|whose|which|how|is|are|was|were|do|does|did|has|have|had|will|any|wot|can|could|may|got|am i right
  )\b
`;

function asksIn(part: string): boolean {
  if (part.trim() === '') return false;
  if (!part.includes('?')) return asked.test(part) && !toldOrNot.test(part) && !ifNeedBe.test(part) && !offered.test(part);
  if (rhetorical.test(part)) return false;
  if (!plainQuestion.test(part) && requestToDo.test(part)) return telling.test(part) || asked.test(part);
  return questioning.test(part) || asked.test(part);
}

const informationGiven = wordsOf([
  'you (?:asked|enquired|inquired|wanted to know|requested|wrote|raised|queried|were asking)',
  'your (?:request|enquiry|inquiry|query|question|questions|e-?mail|message|letter)', 'the (?:information|figures|details|answer|data) you',
  'in (?:answer|reply|response) to', 'further to your', 'as requested',
  '(?:cllr|councillor) \\w+(?: \\w+)? (?:asked|requested|enquired|has asked|wanted to know|queried)',
]);

/** Do own words show that information was asked for? */
export function showsRequest(words: string): boolean {
  return informationGiven.test(words);
}
