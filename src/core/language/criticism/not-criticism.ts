/** What looks like criticism of an officer and is none: denial, condition, real questions, reported words, praise, apology. */
import { type Sought, sought } from '../sought/sought.ts';
import { pitied } from './failings/qualities.ts';
import { type Stretch, patternOf } from './phrase.ts';
import { expression, unbroken } from '../unbroken.ts';

const phrases = (list: readonly string[]): Sought => sought(() => patternOf(list));

/** Before the words, in the same sentence: the sender denies that they are meant. */
const denial = phrases([
  unbroken`
    (?:
      (?:am|are|is|was|were|do|does|did|would|will|could|should|can|must|has|have) ?(?:n't|not)|cannot|can't|don't|never|nobody|no one|
      no-one|nor|neither|far be it from me to|not for (?:one|a) (?:moment|minute|second)|in no way|by no means|without|rather than|not
    ) (?:
      could |can |would |should |will |ever |for (?:one|a) (?:moment|minute|second) |in any way |at all |here |to be |be |to |of |is |am |
      are |wish(?:ing)? to |mean(?:ing)? to |intend(?:ing)? to |want(?:ing)? to |seek(?:ing)? to |trying to |[a-z]+ly )*(?:
      suggest\w*|imply\w*|implying|saying|say|accus\w*|alleg\w*|claim\w*|blam\w*|critici[sz]\w*|criticism|complain\w*|think\w*|thought|
      believe\w*|believing|question\w*|doubt\w*|reflection|fault|intended|meant|see|seen|find|found|feel|felt|mean|meaning|accept|agree|
      true|fair|regard|consider|aware|evidence|reason|heard|hear|share|call\w*|describe|characteri[sz]e|know of
    )
  `,
  unbroken`
    (?:any(?:one|body)|those|people|whoever|he|she|they|some|members) (?:who )?(?:still |really |honestly )?
    (?:says?|thinks?|claims?|believes?|calls?|tells you|suggests?|imagines?|complains?) (?:that )?(?:our |the |your )?$
  `,
  unbroken`
    no (?:
      criticism|suggestion|question|evidence|reason to|blame|fault|indication|implication|slight|disrespect|reflection|complaint|complaints|
      sign that|doubt
    )
  `,
  'nothing to suggest', 'far from', '(?:easy|tempting) to (?:say|blame|conclude|suppose|think)',
  unbroken`
    (?:
      unfair|wrong|unjust|harsh|quite wrong|untrue|unkind|absurd|ridiculous|mistaken|nonsense|disgraceful|offensive|outrageous|unacceptable
    ) (?:of \w+ |for \w+ |for anyone )?to (?:
      say|suggest|call|accuse|blame|claim|imply|describe|critici[sz]e|think|allege|brand|label|treat|expect
    )
  `,
  unbroken`
    (?:refute|reject|rebut|dispute|disagree with|resent|deplore|condemn) (?:any|the|this|that) (?:
      suggestion|claim|allegation|criticism|notion|idea|accusation|slur
    )
  `,
  unbroken`
    (?:apologi[sz]e|apologies|apology|(?:sorry|regret)(?! to (?:have to )?(?:say|tell|report|add))|withdraw|retract|take back) (?:\w+ ){0,4}
    (?:i|we|my|our|calling|suggesting|implying|saying|the|any|having)
  `,
  '(?:nor|neither) (?:was|were|is|are)',
  '(?:supposed|alleged|said|meant|thought) to have (?:said|called|written|claimed|complained|told|described|accused)',
  '(?:stop|stopped|without) pretending', '(?:before|lest|in case) it gets (?:about|round|out)', 'whoever (?:called|said|says|wrote|told|thinks|claims)',
  unbroken`
    (?:want|wish|like|have|expect|leave|let) (?:any(?:body|one)|you|(?:the |your |our )?(?!us |every)[a-z]+) (?:to )?
    (?:go away |going away )?(?:with the (?:idea|impression)|think(?:ing)?|believ(?:e|ing)|suppos(?:e|ing)|imagin(?:e|ing))
  `,
  'accused of [a-z]+ing', 'never (?:once )?(?:knew|known|found|saw|seen|had|caught|thought)',
  unbroken`
    (?:nobody|no one|no-one)(?: (?:who|but) [^,.;]{2,60}?)? (?:could|can|would|will) (?:ever |fairly |honestly )?
    (?:call|say|accuse|describe|think)
  `,
  'defend(?:ed|ing)?', 'stick(?:ing)? up for', 'stood up for', 'contrary to', '(?:anything|everything|all|nothing) but praise',
  'i (?:may|might|could) (?:be|have been|seem|have seemed|have) ',
]);

/** The words stand in a condition, or in a case that is only supposed. */
const hypothesis = phrases([
  unbroken`
    (?:if|when|where|should|suppose|supposing|imagine) (?:that )?(?:any|a|an) (?:[a-z]+ )?(?:member|one|body|councillor|resident|person)
    [a-z ]{0,20} (?:feels?|felt|thinks?|thought|believe[sd]?|consider(?:s|ed)?|finds?|found) (?:that )?(?:any |an )?@
  `,
  '(?:^|[,;:(] ?)(?:should|were) (?:any |an |the |either )?@',
  unbroken`
    (?:if|unless|had|in case|lest|in the event that|provided|even if|when or if|suppose|supposing) (?:
      any |an |the |either |
      (?:i|we|anyone|you) (?:had |have )?(?:thought|think|believed?|felt|feel|found|find|considered?|suspected|have evidence) (?:
        that |for a moment that )?|
      it (?:is|was|were|turn(?:s|ed) out|prove[sd]|transpire[sd]|emerge[sd]) (?:the case |true |found |shown |established )?that (?:
        an? |any )?
    )?@
  `,
]);
/** A real question in passing, a risk, a duty. */
const open = phrases([
  unbroken`
    (?:know|see|asks?|asked|establish|confirm|clarify|check|tell me|consider|question of|find out|say|investigate|determine|decide) whether (?:
      or not )?(?:the |any |it is (?:true|the case) that )?@
  `,
  'if (?:it is true|true)',
  unbroken`
    (?:risk|risks|avoids?|danger|so as not to|in order not to|to prevent|prevent|to avoid|against|fear of|without|rather than|instead of) (?:
      of )?(?:@ )?(?:being|seeming|appearing|looking)
  `,
  '(?:let|make) (?:us|sure|certain) (?:not|that)',
]);

/** Somebody else's words, told as theirs. */
const reported = phrases([
  '(?:story|rumour|tale|gossip|whispers?|talk) (?:is |was |has been |that is |that was )?(?:going|doing|put|flying) (?:about|round|around|the rounds)',
  unbroken`
    (?:
      residents?|constituents?|tenants?|neighbours?|parishioners?|traders?|shopkeepers?|businesses|business|parents?|complainants?|
      applicants?|objectors?|customers?|callers?|correspondents?|families|family|people|homeowners?|leaseholders?|householders?|landlords?|
      owners?|clerk|parish council|press|gazette|newspaper|letter|petition|petitioners|public|developer|agent|son|daughter|mother|husband|
      wife|carer|gentleman|lady|couple|voters?|(?:mrs?|ms|miss|dr|sir|cllr|councillor)\.? [a-z'-]+|she|he|they
    ) (?:(?:on|in|from|at|of|who|near|by) [^.;!?]{1,40}? )?(?:
      also |has |have |had |is |are |was |were |been |often |still |now |clearly |then |both |all |genuinely |
      (?:rang|wrote|emailed|contacted) (?:(?:to )?me )?to |would |may |might )*(?:
      say(?:s|ing)?|said|claim(?:s|ed|ing)?|alleg(?:es?|ed|ing)|complain(?:s|ed|ing)?|tell(?:s|ing)?|told|report(?:s|ed|ing)?|writes?|wrote|
      written|feel(?:s|ing)?|felt|thinks?|thought|believe[sd]?|consider(?:s|ed)?|describ(?:es?|ed|ing)|call(?:s|ed|ing)?|
      accus(?:es?|ed|ing)|maintains?|assert(?:s|ed)?|state[sd]?|suggest(?:s|ed)?|contends?|mention(?:s|ed)?|found|finds|perceive[sd]?|
      regards?|view|argue[sd]?|insist(?:s|ed)?|upset|unhappy|angry|puts? it|put it|quoted?|asked|asks|asking|wants?|used the words?
    )
  `,
  unbroken`
    (?:
      (?:is|are|was|were) (?:firmly )?(?:of the (?:opinion|view)|convinced|adamant|certain) that|according to|in the words of|
      in (?:her|his|their) (?:words|view|opinion|letter|email|e-mail|account|complaint)|
      (?:
        complaint|complaints|allegations?|accusation|claims?|reports?|suggestion|perception|impression|feedback|comments?|correspondence|
        calls?|e-?mails?|letters?
      ) (?:(?:from|by|made by|among) (?:[\w'-]+ ){1,6})?(?:that|of|alleging|saying|claiming|about|complaining)|
      i have (?:had|received) (?:\w+ )?(?:complaint|letter|call|e-?mail)s?|
      it (?:is|has been|was|is being) (?:alleged|claimed|suggested|said|reported|put to me|put about),? ?(?:too|also|again|besides|further)?
      ,? that|
      (?:told|informed|assured|warned) (?:by [\w' ]{1,50} )?that|
      (?:rumours?|gossip|whispers?|talk|story|stories|charges?|insinuations?) (?:(?:in|at) [^.,]{3,30} )?
      (?:is|was|are|were|has it|goes|that)|
      allegedly|reportedly|'s? allegation
    )
  `,
  unbroken`
    (?:
      speakers?|members?|(?:the )?(?:group|party|benches|side) opposite|opposition|group|party|leader|somebody|someone|others|
      mr and mrs [a-z]+|man|woman|voice|heckler|editor|paper|echo|headline|front page|caption|candidate|colleague|friend|visitor|town|
      village|street|audience|crowd
    ) (?:[^.;!?]{1,40}? )?(?:(?:has|have|had|is|are|was|were|saw fit to|went on to) )?(?:
      decided|holds?|held|keeps? (?:on )?saying|kept (?:on )?saying|put (?:it )?about|called out|shouted|cried|told|tell|says?|said|
      will have it|would have it|claim(?:s|ed)?|complain(?:s|ed)?|thinks?|writes?|wrote|reads?|call(?:s|ed)?|describe[sd]?|grumble[sd]?|
      protest(?:s|ed)|object(?:s|ed)?|moans?
    )
  `,
  unbroken`
    (?:her|his|their|[a-z]+'s|the(?= (?:view|feeling|word))) (?:[a-z]+ )?
    (?:view|feeling|word|complaint|grievance|account|point|story|concern|worry)(?:,[^,.;]{3,40},)? (?:[a-z ]{0,20})?(?:is|was) that
  `,
  unbroken`
    (?:^|[^s] )you (?:say|said|write|wrote|feel|felt|think|tell me|told me|mention(?:ed)?)
  `,
  unbroken`
    (?:i|we) (?:stated|said|told|wrote|claimed|suggested|implied)(?: [a-z]+){0,6} that [^.;!?]{1,80}
  `,
  unbroken`
    (?:was|were|been|being|is|are) (?:described|accused|called|alleged|said|reported|criticised|labelled|branded) (?:
      by [\w' ]{1,40}|as|of|to
    )
  `,
]);

/** The sender makes the reported words their own. */
const endorsement = phrases([
  unbroken`
    (?:i|we) (?:[a-z]+ly |quite |can only |have to |must |do |happen to |rather )?(?:
      agree|concur|endorse|go along with|share|second|echo|sympathi[sz]e|think so too|believe (?:her|him|them|it|every)|
      could not (?:agree|have put)|couldn't (?:agree|have put)
    )
  `,
  unbroken`
    (?:she|he|they|the resident|mrs? \w+|ms \w+) (?:is|are|was|were|has|have)(?: [a-z]+ly| quite| dead)? (?:
      right|correct|wrong to say it\?|a point|spot on|bang on|not wrong
    )
  `,
  'and (?:with reason|understandably)',
  '(?:rightly|justifiably|with good reason|with every justification)', '(?:hard|difficult) to disagree',
  unbroken`
    (?:not|n't|nothing|no) [^.;!?]{0,40}\b(?:i|we)(?: would| could| can|'d)? (?:disagree|quarrel|quibble|argue|take issue)
  `,
  "(?:can|could|would)(?: ?not|n't) (?:argue|disagree|quarrel|quibble|take issue|find fault)", 'who can blame',
  "(?:wouldn't|would not|couldn't|could not) (?:change|alter|add|touch|improve on) (?:a|one|any) (?:single )?(?:word|syllable|comma|line|thing)",
  unbroken`
    (?:find|found|think|believe|consider) (?:her|him|them|both|each|it|this|that) (?:to be )?(?:all )?
    (?:credible|true|convincing|persuasive|reliable|honest|right|entirely)
  `,
  'i (?:do not|don\'t|have no reason to) doubt (?:her|him|them|it|a word|one word)',
  '(?:i|we) (?:have |\'ve )?(?:had|found|seen|met with|experienced|suffered) (?:exactly |much |just )?the same',
  '(?:have |\'ve )?(?:seen|saw|heard|witnessed) (?:it|this|that|them|him|her) (?:for )?myself', 'my own experience', 'i can vouch',
  'not (?:far )?wrong', 'as (?:we|you) all know', 'every word', '(?:every|each) (?:line|sentence|bit) (?:of|is)',
  '(?:put|said) (?:it|this|that) (?:far |much )?better than i', "(?:put|sign) my (?:own )?name to", '(?:my sentiments|my thoughts) exactly',
  'says it all', 'say (?:so|it) again', '(?:agreed?|endorsed?),? (?:it )?word for word',
  unbroken`
    (?:stand|standing) (?:by|behind) (?:all|every|what)[a-z]* (?:that )?(?:he|she|they|mrs?|ms)
  `, 'hear,? hear', 'well said', 'i could not have put it better',
]);

/** A greeting or praise that turns the words round. */
const praise = phrases([
  '(?:skills?|energy|patience|speed|grace|tact) of an? (?:[a-z]+ )?(?:diplomat|engineer|monk|nurse|scholar|surgeon|teacher|teenager)',
  'never (?:once )?fail(?:s|ed|ing)? to (?!disappoint|let)\\w+', '(?:without|never) fail', 'unfailing\\w*',
  unbroken`
    (?:not|no|never|nothing) (?:\w+ )?(?:too much trouble|lazy|rude|negligent|failing|failure)
  `,
  unbroken`
    (?:could|can)(?: ?n't|not| not) (?:
      fault|praise|thank|speak (?:more )?highly|ask for|have (?:been (?:more|kinder|nicer)|done more|asked)|recommend
    )
  `,
  '(?:nothing|more) (?:\\w+ ){0,3}could (?:have )?asked?',
  unbroken`
    (?:nobody|no one) could have been (?:
      more (?!rude|un|dis|in|care)|(?:kind|nic|quick|clear|fair|friendli|gentl)er|less (?:idle|lazy|rude|slow|\w+less)
    )
  `,
  '(?:people|everyone) (?:are|is) (?:\\w+ )?(?:quick|ready|happy)',
  'tireless\\w*', 'owe (?:it|this|that|so much|a great deal|a debt|everything|thanks)',
  unbroken`
    (?:first-rate|loyal|devoted|faithful|exemplary|outstanding|fine|good|excellent|unstinting) service
  `, 'a credit to', '(?:no|not one|never a|not a single) (?:complaints?|fault|criticism)',
  'refus(?:ed|es|ing) to (?:be (?:drawn|put off|beaten|deterred)|comment|speculate|give (?:up|in)|take no for)',
  unbroken`
    refus(?:ed|al|es|ing|e) (?!to )(?:\w+ ){0,3}?
    (?:application|permission|consent|licence|planning permission|appeal|request|grant|variation)
  `,
  'ignor(?:ed|es|ing) (?:the )?(?:noise|rain|abuse|insults)', 'a disgrace to the rest of us', 'puts? (?:us all|the rest of us|me) to shame',
  'thank (?:heavens?|goodness|god)',
  "before (?:[\\w' -]{1,30} )?(?:(?:had|have|has) (?:even |so much as |finished )?ask(?:ed|ing)|(?:could|thought to) ask)",
  'thank(?:ed|s) for', 'put a foot wrong', 'rescued by (?:the |our )?(?:officers|staff)',
  '(?:never|not) (?:once )?(?:lose|lost|loses) ~ (?:temper|patience|cool|nerve)', 'still (?:had|got|found) (?:every one of|everyone an|time)',
  unbroken`
    (?:he|she|they|officers) (?:do|does|did)(?:n't| not) (?:have|need) to(?: do| be)?(?! [a-z])
  `, 'the (?:matter|case|problem|thing) in hand', `, poor (?:${pitied}),`, 'model of (?:patience|courtesy|kindness|good)',
  unbroken`
    (?:not |never |nobody |no one )(?:will |would |could )?(?:ever )?think (?:any )?(?:the )?(?:less|worse) of
  `,
  '(?:dr[io]ven?|sent) (?:him|her|them|you|officers) (?:[a-z]+ )?(?:mad|bonkers|crackers|insane)',
  unbroken`
    (?:files|cases|applications) (?:[a-z ]{1,30} )?on (?:his|her|their|your) desks?
  `,
  unbroken`
    (?:hopeless at|refus\w+ to) (?:tak|accept|claim|be thank)\w*(?: any| the)? (?:credit|thanks|praise)
  `,
]);

/** The sender sets the words right straight after. */
const rebuttal = phrases([
  unbroken`
    (?:
      neither|none of (?:it|this|that|these|them|which)|that|this|it|both|all of (?:it|this|that)|
      th(?:e|[eo]se) (?:claims?|things|accusations?|allegations?|charge|story|suggestion)
    ) (?:
      (?:is|are|was|were) (?:[a-z]+ly |just |quite |not |n't )*
      (?:true|untrue|false|nonsense|unfair|unjust|rubbish|wrong|fiction|so|baseless|unfounded|the case|a lie|right|correct)|
      (?:is|are|was|were)n't (?:true|so|fair(?! on)|right|the case)
    )
  `,
  'no such thing', 'not a bit of it',
  unbroken`
    (?:i|we) (?:(?:do|can)(?:n't| not|not)|refuse to) (?:believe|accept|credit|recognise) (?:
      it|this|that|a word|one word|any of (?:it|this|that)|him|them|those|the charge
    )(?! that)
  `, 'i (?:rather |very much )?doubt it',
  'further from the truth', 'nothing of the (?:kind|sort)',
  unbroken`
    (?:there(?: is|'s| was)|i (?:can )?(?:find|found|see)) nothing in (?:it|this|that|either|them)
  `, "(?:not|n't) (?:been )?(?:my|our) experience", "not what (?:i|we)(?:'ve| have)? (?:saw|seen|found|heard)",
  "(?:do|does|did)(?:n't| not) hold (?:that|it|this|any of it) against",
  unbroken`
    (?:the|that) (?:delay|fault|mistake|error|muddle|blame|failing) (?:was|is) (?:ours|mine|my own|our own)
  `,
  "(?:i|we) (?:(?:was|were|am|are) (?:wrong|mistaken|in error|misinformed)|had (?:it|that) wrong|(?:had )?been looking at|misread|misheard)",
  unbroken`
    (?:i|we) (?:did ?n't|did not|could not|couldn't|found nothing|can find no|have found no|saw no) (?:
      find it|find (?:any|anything)|evidence|to support|of the (?:sort|kind)
    )
  `,
]);
/** That nobody or the sender alone is to blame: milder blame near by is none. */
const cleared = phrases([
  unbroken`
    (?:n't|not|nobody|no one|none) (?:(?!but|except|other)[\w'-]+ ){0,8}?(?:anything wrong|at fault|to blame)(?! (?:but|except))
  `, 'did nothing wrong', "(?:can(?:not|'t)|could(?: not|n't)) fault", "nobody's (?:doing|fault) but mine",
  unbroken`
    (?:(?:nobody|no one|none)(?: [a-z']+){0,3} could|(?:could|can) ?(?:not|n't)) have (?:guessed|known|foreseen|predicted|prevented|avoided)
  `, 'matters? of judgement', 'i (?:take a different view|see it differently)', 'agree to differ', 'there used to be (?!an? |some|any|no )\\w+',
  'short-?(?:staffed|handed)', 'off (?:sick|ill|with (?:[a-z]+ )?(?:back|hip|knee|leg|flu|stress))', '(?:sick|maternity|compassionate) leave',
]);
/** Affection: an insult near by is meant in fun. */
const affection = phrases([
  'wish (?:\\w+ )?had \\w+ (?:of|like) (?:him|her|them)', 'could (?:kiss|hug) (?:him|her|them)', 'best thing (?:that )?(?:ever )?happened',
  '(?:he|she|they) (?:was|were|is|are) right (?:on|both|every|all|each)', 'glad to be \\w+ed\\b', 'laid up with', 'long may (?:he|she|they|it)',
  '(?:keep|buy) (?:him|her|them) (?:for ?ever|an? (?:tea|drink|pint))',
]);
/** A match or a play: whoever is bad at it is not bad at an officer's work. */
const playing = sought(() => expression('gi')`
  \b(?:
    referees?|linesm[ae]n|offside|goalkeeper|midfield|half-time|innings|wickets?|batted|batsm[ae]n|bowl(?:ed|ing|er)|a catch|gave the ball|
    the cup|(?:back|front) row|pantomime|dame|boo(?:ed|ing)|(?:any|on) stage|the cast|scene|rehears(?:al|als|ed|ing)|(?:the|this|your) play|
    audience|act (?:one|two|three|i{1,3})|the script|characters?|the curtain|farce
  )\b
`);
/** Of a match or a play, by two words at least. @param words own words near by */
export function isGame(words: string): boolean { return playing.mayBeIn(words) && new Set(words.toLowerCase().match(playing.pattern)).size > 1; }
/** A town clerk who "pawned the mace in 1871". @param words own words near by */
export function isHistory(words: string): boolean { return /\b1[0-8]\d\d\b|\bthe then\b|\bvictorian\b/i.test(words); }
/** Other councils' cases, or only supposed ones. */
const elsewhere = sought(expression('i')`
  \b(?:
    suppose|imagine|hypothetical|scenario|role-?play|exercise|quiz|what (?:do|would|should|might) you (?:do|say|write|reply)|elsewhere|
    case stud|other (?:parts|councils|authorities)|another (?:council|authority)
  )
`);
/** Sentences of an exercise. */
const madeUp = /\b(?:made[- ]up|invented|fictional|fictitious|imaginary|role-?play|training exercise|for the exercise)\b/i;
/** "An officer who misled his committee" is one elsewhere, and so is "the officer" of whom it goes on. @param words own words near by */
export function isElsewhere(label: string, words: string): boolean {
  return (/^(?:an? |the officer$)/i.test(label) && elsewhere.test(words)) || (/^(?:an?|the) /i.test(label) && madeUp.test(words));
}
/** "I was off sick", "he was not off sick", "she says that she is short-staffed": none of these excuses the officer. */
const noExcuse = expression('gi')`
  (?:\b(?:(?:I|my [a-z]+) (?:am|was|is|has been)|not|says?|said|tells?|told|claims?)|n't)\b[^.,;!?]{0,25} (?:
    short-?[sh]|off |[a-z]+ leave|matters? of
  )
`;

/** @param words own words near by */
export function isCleared(words: string): boolean { return has(cleared, words.replace(noExcuse, '')) || isFond(words); }
/** @param words own words near by */
export function isFond(words: string): boolean { return has(affection, words); }
/** "Something that was not true", "you knew it was untrue", "so that is wrong too": no charge is answered. */
const aside = /\b(?:\w*thing|so) that\b|\b(?:knew|knowing)(?: that)? (?:it|this|that)\b|\bsay nothing\b/gi;

/** @param words what follows in the own words */
export function isRebutted(words: string): boolean { return has(rebuttal, words.replace(aside, '')); }
/** "I don't say it lightly, but she was careless" denies nothing that follows. @param before the same sentence's words before what was said */
export function isDenied(before: string): boolean {
  const at = Math.max(...[' but ', ', so ', '; '].map((turn) => before.lastIndexOf(turn)));
  // "Nobody but a fool would say that she was careless".
  return has(denial, /\b(?:(?:no|any|every)[- ]?(?:one|body|thing)|none|all)$/i.test(before.slice(0, Math.max(0, at))) ? before : before.slice(at + 1));
}
/** @param words the marked sentence up to the end of what was said */
export function isConditional(kind: string, words: string): boolean { return has(hypothesis, words) || (kind !== 'attack' && has(open, words)); }
/** @param before the same sentence's words before what was said */
export function isReported(before: string): boolean { return has(reported, before); }
/** @param words the own words round what was reported */
export function isEndorsed(words: string): boolean { return has(endorsement, words.replace(/\b(?:if|whether|unless)\b[^.,;!?]*/gi, '')); }
/** @param words those that read like criticism, with some on either side */
export function isPraise(words: string): boolean { return has(praise, words); }

/** "I can't see how £2 helps": nobody is to blame for it. */
const cannotSee = /\b(?:can't|cannot|don't) (?:see|understand)(?: is)? how\b(?![^]*\b(?:you|your|officers?|teams?|staff|s?he|they)\b)/i;
const opensAsking = expression('i')`
  ^\W*(?:(?:and|but|so|also|please|now|tom|then),? )?(?:has|have|had|did|does|do|is|are|was|were|could|can|would|will|may|might|should|am)\b
`;

/**
 * A question that waits for an answer: it opens with an auxiliary and asks whether something is so, or what the sender cannot see of a thing
 * ("I can't see how £2 helps").
 * @param mentions whom the sentence names: "I can't see how Tom lost it" asks nothing
 */
export function isOpenQuestion(sentence: string, mentions: readonly Stretch[] = []): boolean {
  const isOfSomebody = mentions.some(({ start, end }) => ofWhom.test(sentence.slice(Math.max(0, start - 24), start)) && sentence.charAt(end) !== "'");
  if (!isOfSomebody && cannotSee.test(sentence.slice(0, 400))) return true;
  if (!/\?["')\s]*$/.test(sentence.slice(-12))) return false;
  return opensAsking.test(sentence.slice(0, 60))
    || /\b(?:whether|do you know if|can you (?:confirm|tell|say)|could you (?:confirm|tell|say|let))\b/i.test(sentence.slice(0, 160));
}

/** "How on earth Tom". */
const ofWhom = /\bhow,? (?:on earth |exactly |possibly |ever )?$/i;

function has(list: Sought, text: string): boolean {
  if (!list.mayBeIn(text)) return false;
  list.pattern.lastIndex = 0;
  return list.pattern.test(text.toLowerCase());
}
