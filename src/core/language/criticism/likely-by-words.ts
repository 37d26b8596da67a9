/** What likely words tell of an officer where no list does, and what they leave to others or to the sender. */
import { type Mention, isByPronoun } from '../officers/mention.ts';
import { likeliestStretch } from '../scorer/clause.ts';
import type { Stretch } from '../stretch.ts';
import { expression } from '../unbroken.ts';
import type { Hit } from './hits.ts';
import { type Likelihood, abusive, attacking, certain, few, likelihoodAlone, likely, likelyInFew } from './likelihood.ts';
import { contrast } from './not-criticism/contrast.ts';
import { isCleared } from './not-criticism/exoneration.ts';
import { isOpenQuestion } from './not-criticism/open-question.ts';
import { isPraise } from './not-criticism/praise.ts';

/** Lists of abuse, as a sentence's features name them. */
const abuse = new Set(['list:insults', 'list:contempt', 'list:mockery']);

/**
 * The words of a sentence that criticise by their likelihood alone.
 * @param told the lists that have a phrase in the sentence, whoever it is about
 * @param sentences of the letter
 * @returns one hit, or none
 */
export function likelyByWords(
  text: string, mentions: readonly Mention[], told: readonly string[], likelihood: Likelihood, sentences: number,
): readonly Hit[] {
  const { criticism, attack: byWords } = likelihood;
  // Abuse that the lists know stands in it, though they could not tell of whom.
  const attack = byWords >= abusive && told.some((one) => abuse.has(one)) ? Math.max(byWords, attacking) : byWords;
  const least = sentences <= few.sentences ? likelyInFew[attack >= attacking ? 'attack' : 'blame'] : likely[isByPronoun(mentions) ? 'byPronoun' : 'named'];
  if (criticism < least || tellsNothing(text, mentions)) return [];
  if (criticism < certain && mentions.every(({ start, end, pronoun }) => start < 2 && !pronoun && calledTo.test(text.slice(end)))) return [];
  if (isOpenQuestion(text, mentions) && attack < attacking) return [];
  const stretch = likeliestStretch(text, (words, { start, end }) => {
    // What does not speak of the officer ("half of the guests cannot come") is not what tells.
    const speaksOfThem = mentions.some((one) => one.end > text.lastIndexOf(',', start) && one.start < end);
    return likelihoodAlone(words) / (speaksOfThem ? 1 : 2);
  });
  const target = mentions.find((mention) => mention.start < stretch.end && stretch.start < mention.end) ?? mentions[0]!;
  if (setApart.test(target.label) || isOthersDoing(text, target, stretch)) return [];
  return [{ kind: attack >= attacking ? 'attack' : 'failing', start: stretch.start, end: stretch.end, target }];
}

/** Courtesies, praise, suppositions, and sentences too short to tell. */
function tellsNothing(text: string, mentions: readonly Mention[]): boolean {
  if (isScant(text) || isPraise(text) || courtesy.test(text) || ofTheLetter.test(text)) return true;
  if ((warm.test(text) || isCleared(text)) && !contrast.test(text.slice(6))) return true;
  if (mentions.some(({ start }) => supposed.test(text.slice(0, start)))) return true;
  const meansAnybody = ({ start, end }: Mention): boolean =>
    anybody.test(text.slice(Math.max(0, start - 40), end)) || genericYou.test(text.slice(Math.max(0, start - 8), end + 30));
  if (mentions.every(meansAnybody)) return true;
  return mentions.length === 1 && inPassing.test(text.slice(0, mentions[0]!.start)) && text.slice(mentions[0]!.end).trim().length < 30;
}

/** What the sender did, or what was done to the officer. */
function isOthersDoing(text: string, target: Mention, stretch: Stretch): boolean {
  const before = text.slice(0, target.start);
  if (toldByMe.test(before) || doneToThem.test(text.slice(target.end))) return true;
  if (selfBlame.test(text) && target.end <= stretch.start) return true;
  if (!own.test(text)) return false;
  // "I hadn't read the sheet you sent me": the sender's clause, too.
  const clause = before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf('; ')) + 1);
  return target.start > stretch.end || (target.pronoun && /^\W*(?:(?:and|but|then|so) )?I\b/i.test(clause));
}

/** "Tom, this is an emergency": he is only called to. */
const calledTo = /^,? (?:(?:this|that|it|there)(?:'s| is| was| has| are| will)|just an?)\b/i;

/** "Graham, Lewis": too little to tell by its words. */
function isScant(text: string): boolean {
  return text.trim().split(/\s+/, 3).length < 3;
}

/** What letters open and close with. */
const courtesy = expression('i')`
  ^\W*(?:(?:I|we) )?(?:(?:very )?much |would |do |also )*(?:
    look(?:ing)? forward|thanks?|many thanks|I'?(?:d| would) be grateful for|hope (?:this|you|that)|trust (?:this|you)|
    please (?:let me|do not hesitate|find|pass)|(?:kind|best|warm) (?:regards|wishes)|yours|dear|hello|hi
  )\b
`;

/** "The first we knew of it was when the drainage men came": what is bad is something else. */
const inPassing = /\b(?:when|until|till|after|before) $/i;

/** "It would be wrong of Tom to say": nothing that he did. */
const supposed = /\bwould (?:not )?be [a-z]+ (?:of|for) $/i;

/** "The form asks you for it": anybody at all. */
const anybody = expression('i')`
  \b(?:it|message|form|website|page|machine|system|voice|letter|sign|line|app) (?:just |only |then |even )?
  (?:tells|asks|makes|lets|sends|gives|wants|invites|charges|cuts|keeps|takes) you$
`;

/** "There's one you could lose a sheep in." */
const genericYou = /\b(?:ones?|holes?|that|which|thing|place|road) you (?:could|can|might) (?:[a-z]+ ){1,2}(?:an?|your|for)\b/i;

/** What is said of somebody liked; a "but" that does not open the sentence would turn it. */
const warm = expression('i')`
  \b(?:
    fond of|nothing against (?:him|her|them|you)|
    (?:nice|kind|lovely|pleasant|decent|hard-?working|conscientious) (?:young )?(?:officer|(?:wo)?man|chap|person)|(?:nobody|no one) works|
    works? (?:so |very )?(?:hard|long)|(?:ha[sd]|have|is|was|'s) nothing to do with (?:it|this|that|these|those|our|us)|
    without (?:having|needing) to|every right to be
  )\b
`;

/** "This is to you alone": of the letter itself; "what you get when you cut posts" is said to nobody. */
const ofTheLetter = /\b(?:what you get (?:when|if)|to you alone|(?:rather|sooner) say (?:it |this )?to you|I have(?:n't| not) (?:copied|shown) (?:it|this))\b/i;

/** "I was late and no use to anybody, and poor Tom had to wait": whose doing it is. */
const own = /^\W*(?:(?:and|but|so) )?I(?:'ve|'d)? (?:was|am|had|have|made|did|lost|forgot|got|left)\b|\b(?:of me\b|my (?:own )?(?:mistake|fault|error))/i;
/** "I have been worse than useless". */
const selfBlame = expression('i')`
  \bI(?:'ve| have|'d| had)? (?:am|was|been) (?:[a-z-]+ ){0,3}?
  (?:useless|hopeless|remiss|careless|slow|forgetful|idle|lazy|rude|unfair|to blame|at fault|a fool|an idiot)\b
`;

/** "I could not tell Beth": whose doing it is. */
const toldByMe = /^\W*I [^,;.]{1,60} (?:tell|show|thank) $/i;

/** "Nobody in your team was asked": done to them, not by them. */
const doneToThem = /^ (?:should|ought to) have been (?:given|told|asked)\b|^ (?:was|were) (?:asked|consulted)\W*$/i;

/** "Our own people lent us forty sandbags", "show it to anybody from the town hall", "nobody in planning is to blame": praised, or not one of them. */
const setApart = /^(?:our own (?:[a-z]+ )*?(?:\w+s|people|men|women|staff|team|crew)|(?:any|no) ?(?:body|one)) ?/i;
