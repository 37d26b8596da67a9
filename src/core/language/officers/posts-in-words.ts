/** Officers meant by post or team: each phrase is found by its noun and read leftwards from there. */
import { gradations, officerGroups, officerPosts, persons, services, sharedGroups, sharedPosts } from './posts.ts';
import { Phrases, isLetter } from './phrase-endings.ts';
import { lowered } from '../plain.ts';
import { type Sought, sought } from '../sought/sought.ts';
import { unbroken } from '../unbroken.ts';

export interface PostPhrase {
  /** Offsets into the words. */
  readonly start: number;
  readonly end: number;
  /** Several people: "your planners". */
  readonly group: boolean;
}

export const alternatives = (words: readonly string[]): string => [...new Set(words)].sort((one, other) => other.length - one.length).join('|');

/** "The officer's report" is no officer; left open for more. */
export const unlessPaper = "(?!'? ?s? ?(?:reports?|recommendations?|papers?|briefing|summary|attendance|capacity|delegat(?:ion|ed)|resourc(?:es?|ing)";
const noPaper = new RegExp(`^${unlessPaper}))`, 'i');
const noPaperOrTime = new RegExp(`^${unlessPaper}|time\\b|note\\b))`, 'i');

const serviceNames = new Set(services);
const afterServices = new Phrases(['service', 'services']);
const serving = new Phrases(services);
const grading = new Phrases(gradations);
const describing = new Phrases([...gradations, ...services]);
const pointing = ['your', 'our', 'the', 'these', 'those', 'my'];
const pointers = new Phrases(pointing);
const determiners = new Phrases([
  ...pointing, 'this', 'that', 'a', 'an', 'some', 'any', 'no', 'all', 'both', 'most', 'many', 'several', 'certain', 'one of', 'some of',
  'all of', 'none of', 'any of', 'most of', 'either of', 'both of',
]);
const owners = new Phrases([
  'your', 'our', 'one of your', 'some of your', 'all of your', 'any of your', 'both your', 'none of your',
  ...['the', 'this', 'our', 'your'].flatMap((whose) => ["council's", 'councils', 'council'].map((council) => `${whose} ${council}`)),
]);

/** The first group is somebody's charge ("head of"), the second several people. */
const plainNouns = sought(() => new RegExp('\\b(?:'
  +   '((?:(?:deputy|corporate|strategic|assistant) )?(?:head|director|chief officer) (?:of|for) )(?=[a-z])(?!(?:paid )?service\\b)|'
  +   `(?:(${alternatives(officerGroups)})|${alternatives(officerPosts)})\\b`
  + ')', 'gi'));
const sharedNouns = sought(() => new RegExp(`\\b(?:()(?:${alternatives(sharedGroups)})|${alternatives([...sharedPosts, ...persons])})\\b`, 'gi'));

type PhraseReader = (lower: string, start: number, end: number, noun: RegExpExecArray) => PostPhrase | null;

/** Reads a phrase around each noun; of two that overlap the one that begins first counts, or else the longer. */
function phrases(nouns: Sought, text: string, read: PhraseReader): readonly PostPhrase[] {
  if (!nouns.mayBeIn(text)) return [];
  const { pattern } = nouns;
  pattern.lastIndex = 0;
  let noun = pattern.exec(text);
  if (!noun) return [];
  const lower = lowered(text);
  const found: PostPhrase[] = [];
  for (; noun; noun = pattern.exec(text)) {
    const phrase = read(lower, noun.index, noun.index + noun[0].length, noun);
    const last = found[found.length - 1];
    if (!phrase || (last && phrase.start < last.end && phrase.start > last.start)) continue;
    if (last && phrase.start < last.end) found.pop();
    found.push(phrase);
  }
  return found;
}

/** Officers whatever stands before them: "the planning officers", "our head of housing and benefits". */
export function plainPosts(text: string): readonly PostPhrase[] {
  return phrases(plainNouns, text, (lower, start, end, [, charge, group]) => {
    const last = (charge === undefined ? [end] : chargesFrom(lower, end)).find((one) => noPaperOrTime.test(lower.slice(one, one + 24)));
    if (last === undefined) return null;
    const described = describedBefore(lower, start)[0]!;
    const pointed = pointers.before(lower, described) ?? described;
    return { start: determiners.before(lower, pointed) ?? pointed, end: last, group: group !== undefined };
  });
}

/** Officers by "our", "your" or the name of a service: "your new surveyor", "the parking team in highways". */
export function ownedPosts(text: string): readonly PostPhrase[] {
  return phrases(sharedNouns, text, (lower, start, end, [, group]) => {
    const last = [placeAfter(lower, end), end].find((one) => noPaper.test(lower.slice(one, one + 24)));
    if (last === undefined) return null;
    if (/^(?:boys|girls|lads)$/.test(lower.slice(start, end)) && atSchool.test(lower.slice(end, end + 40))) return null;
    if (lower.slice(start, end) === 'management' && activity.test(lower.slice(Math.max(0, start - 24), start))) return null;
    const first = [ownedFrom(lower, start), servingFrom(lower, start), namedTeamFrom(lower, start, end)].find((one) => one !== undefined);
    return first === undefined ? null : { start: first, end: last, group: group !== undefined };
  });
}

/** "The man who runs our car parks", "the lady who clerks our committee". */
export function postsByWork(text: string): readonly PostPhrase[] {
  return phrases(working, text, (lower, start, end) => {
    const ours = work.exec(lower.slice(end, end + 24));
    const last = ours ? end + ours[0].length : serviceAt(lower, end + (lower.startsWith('the ', end) ? 4 : 0));
    return last === undefined ? null : { start, end: last + (nextWord.exec(lower.slice(last, last + 40))?.[0].length ?? 0), group: false };
  });
}

/** "The lady who runs ". */
export const inCharge = unbroken`
  \b(?:the|that|a|this|whichever|whatever) (?:[a-z]+ )?
  (?:person|people|man|woman|chap|lady|manager|fellow|bloke|gentleman|genius|individual|official)s? (?:
    who|that|we pay to|whose job it is to
  ) (?:is |are )?(?:
    runs?|running|clerks?|signs? off|looks? after|deals? with|in charge of|responsible for|heads?(?: up)?|handles?|manages?|oversees?|
    supervises?|minutes?|drafts?|drew up|issues?|empties|cleans?
  )[ ]
`;
const working = sought(() => new RegExp(inCharge, 'gi'));
const work = /^(?:our|your|(?:the|this) council'?s?)/;
const nextWord = /^ [a-z]+/;

/** "Somebody in planning", "the people in your housing team", "that lot at the town hall". */
export function peopleWithin(text: string): readonly PostPhrase[] {
  return phrases(people, text, (lower, start, end) => {
    const served = [end, end + (councils.exec(lower.slice(end, end + 12))?.[0].length ?? 0)]
      .map((at) => serviceAt(lower, at))
      .find((one) => one !== undefined);
    const last = served === undefined
      ? end + (office.exec(lower.slice(end, end + 30))?.[0].length ?? NaN)
      : served + (part.exec(lower.slice(served, served + 12))?.[0].length ?? 0);
    return last > end && !elsewhere.test(lower.slice(last, last + 20)) ? { start, end: last, group: true } : null;
  });
}

const people = sought(() => new RegExp(unbroken`
  \b(?:
    (?:any|some|no) ?(?:body|one)|everyone|everybody|people|person|those|whoever|(?:that|those)(?: [\w'-]+){1,3}?|
    (?:the|that|this|those|these|your|our) (?:[\w'-]+ ){0,2}?(?:
      people|man|woman|lady|lads?|chap|gentleman|lot|chaps|person|guys?|fellow|bloke|girls?|fellas?|boys|men|women|folk|pair|comedians?|
      jokers?|manager|deputy|team|staff|professionals?|crew|shower|bunch
    )
  )(?: (?:who works?|working|who (?:deals?|dealing) with [a-z ]{0,20}))? (?:in|from|at|on|within|over (?:in|at)|down (?:in|at)|up (?:in|at)) (?:
    (?:the|your|our) )?
`, 'gi'));
const councils = /^council'?s? /;
const office = /^(?:council'?s? )?(?:council offices?|(?:town|county|city|shire) hall|guildhall|civic centre|council|department|office|team|depot)\b/;
const elsewhere = /^ for (?:london|wales|the north|greater)\b/;

/** "Your", as far as four describing words before the noun. */
function ownedFrom(lower: string, noun: number): number | undefined {
  for (const described of describedBefore(lower, noun)) {
    const owned = owners.before(lower, described);
    if (owned !== undefined) return owned;
  }
  return undefined;
}

/** "Our boys were at school together": children. */
const atSchool = /^ (?:(?:were|was) (?:both |all )?(?:at|little|small|young|babies|friends)|went to|grew up|played)\b/;

/** "No traffic management" is something done, not people. */
const activity = /\b(?:no|any|some|a|traffic) (?:[a-z]+ )?$/;

const peopleInPart = /^\w+ing (?:people|men|women|folk|girls|boys|ladies|crowd|lot)\b/;

/** "The senior planning ", "Planning " where a sentence opens. */
function servingFrom(lower: string, noun: number): number | undefined {
  const served = serving.before(lower, afterServices.before(lower, noun) ?? noun) ?? serving.before(lower, noun);
  if (served === undefined) return undefined;
  const graded = [served];
  for (let at = grading.before(lower, served); at !== undefined && graded.length <= 2; at = grading.before(lower, at)) graded.unshift(at);
  for (const first of graded) {
    const determined = determiners.before(lower, first);
    if (determined !== undefined) return determined;
  }
  return graded[0] === 0 && !peopleInPart.test(lower) ? 0 : undefined;
}

const namedTeam = /\bthe (?:(?!police|county|hospital|water|national|gas|energy|company)[a-z]+ ){1,2}$/;

/** "The private sector enforcement team". */
function namedTeamFrom(lower: string, noun: number, end: number): number | undefined {
  const served = lower.slice(noun, end) === 'team' ? serving.before(lower, noun) : undefined;
  if (served === undefined) return undefined;
  const from = Math.max(0, served - 60);
  const found = namedTeam.exec(lower.slice(from, served));
  return found ? from + found.index : undefined;
}

const into = /^ (?:in|from|at) (?:the )?/;
const part = /^ (?:team|department|office|section|depot|services?)\b/;

/** " in the housing office" after the noun; the noun's end where there is none. */
function placeAfter(lower: string, noun: number): number {
  const way = into.exec(lower.slice(noun, noun + 12));
  const served = way ? serviceAt(lower, noun + way[0].length) : undefined;
  return served === undefined ? noun : served + (part.exec(lower.slice(served, served + 12))?.[0].length ?? 0);
}

const word = /^[a-z]+/;
const further = /^ (?:and|&) (?=[a-z]+\b)/;
const furtherServices = /^[a-z]+ services\b/;

/** Where "housing", "housing and benefits" end, the longest first. */
function chargesFrom(lower: string, at: number): readonly number[] {
  const first = serviceAt(lower, at) ?? at + word.exec(lower.slice(at))![0].length;
  const link = further.exec(lower.slice(first, first + 40));
  if (!link) return [first];
  const second = first + link[0].length;
  return [serviceAt(lower, second) ?? second + (furtherServices.exec(lower.slice(second)) ?? word.exec(lower.slice(second))!)[0].length, first];
}

const mostDescribing = 4;

/** Where up to four words that tell a post from another begin, the farthest first; the noun itself last. */
function describedBefore(lower: string, noun: number): readonly number[] {
  const starts = [noun];
  while (starts.length <= mostDescribing) {
    const at = starts[0]!;
    const joined = [',', ' and', ' &'].find((join) => lower.startsWith(`${join} `, at - join.length - 1));
    const start = joined === undefined ? describing.before(lower, at) : describing.endingAt(lower, at - joined.length - 1);
    if (start === undefined) break;
    starts.unshift(start);
  }
  return starts;
}

/** No service has a longer name. */
const longest = 28;

/** Where the longest service ends whose name begins here. */
function serviceAt(lower: string, at: number): number | undefined {
  for (let end = Math.min(lower.length, at + longest); end > at; end -= 1)
    if (!isLetter(lower.charCodeAt(end)) && serviceNames.has(lower.slice(at, end))) return end;
  return undefined;
}
