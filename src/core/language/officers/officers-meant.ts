/** Whom the own words mean: officers by name, by post, as a group, by "he", "she", "they", and "you" where officers are addressed. */
import { type NameIndex, nameIndex, surnameOf, wordsOfName } from '../names/name-index.ts';
import { genderOf as genderOfName } from '../names/name-forms.ts';
import { introducedIn } from '../names/introduced.ts';
import { namesIn, thingNamed } from '../names/names-in-words.ts';
import { namesakesIn } from '../names/namesakes.ts';
import type { Person } from '../../directory.ts';
import { ownedPosts, peopleWithin, plainPosts, postsByWork } from './posts-in-words.ts';
import type { Sentence } from '../reading/reading.ts';
import { type Sought, sought } from '../sought/sought.ts';
import { stretches } from '../sought/stretches.ts';
import type { Stretch } from '../stretch.ts';
import { anaphor, author, byCalling, holdersOf, memberOffices, outsiders, postsOf, second, theDirector, utilities, youOfficers } from './expressions.ts';
import { expression } from '../unbroken.ts';
import { type Addressing, type Gender, type Mention, named, secondPerson } from './mention.ts';
import { SpokenOf } from './spoken-of.ts';
import { reportingTo } from './reporting-to.ts';
import { WhoseOfficers } from './whose-officers.ts';

/** No sentence is as long; what is, is no prose, and is read no further. */
export const longest = 2000;

/** "The architect, not the officer of the same name": whoever that sentence or the one before it names. */
const sameName = expression('i')`
  \b(?:officer|manager|clerk|director|planner|colleague|man|gentleman|woman|lady|person) of the same name\b|\bnamesake|
  \bno relation\b(?! to (?:the|what|reality|any)\b)
`;

/** Follows the sentences in order and says who is meant in each. */
export class OfficersMeant {
  private readonly names: NameIndex;
  /** Where the directory's posts stand, by the text of the sentence. */
  private readonly posts: ReadonlyMap<string, readonly Stretch[]>;
  private readonly present: ReadonlySet<Person>;
  /** Who may go by a first name though not present. */
  private readonly colleagues: ReadonlySet<Person>;
  /** Surnames that somebody else in these words has too. */
  private readonly namesakes: ReadonlySet<string>;
  private readonly owners: WhoseOfficers;
  private readonly spokenOf: SpokenOf;

  /** @param sentences all of them: a first name may be explained only later */
  constructor(private readonly addressing: Addressing, sentences: readonly Sentence[]) {
    const texts = sentences.map(({ text }) => text.slice(0, longest));
    this.names = nameIndex(addressing.directory);
    const posts = postsOf(addressing.directory);
    this.posts = new Map(texts.map((text) => [text, stretches(posts, text)]));
    const named = texts.flatMap((text) => namesIn(text, this.names, new Set()).map(({ person }) => person));
    const spoken = new Set([...this.posts].flatMap(([text, found]) => found.map(({ start, end }) => text.slice(start, end))));
    this.present = new Set([...addressing.present, ...named, ...[...spoken].flatMap((post) => this.holders(post))]);
    const doubtful = texts.flatMap((text, at) => (sameName.test(text) ? namesIn(`${texts[at - 1] ?? ''} ${text}`, this.names, new Set()) : []));
    const surnames = doubtful.map(({ person }) => surnameOf(person.name));
    this.namesakes = new Set([...surnames, ...texts.flatMap((text) => [...namesakesIn(text, this.names)])]);
    const absent = [...addressing.colleagues ?? []].filter((one) => !this.present.has(one));
    const introduced = new Set(absent.length === 0 ? [] : texts.flatMap((text) => introducedIn(text, this.names)));
    this.colleagues = new Set(absent.filter((one) => !introduced.has(one)));
    this.owners = new WhoseOfficers(addressing, texts);
    this.spokenOf = new SpokenOf(addressing);
  }

  /** The officer whom the sentence before spoke of last, for words without a target of their own. */
  get lastSpokenOf(): Mention | null {
    return this.spokenOf.lastOfficer;
  }

  /** Mentions of the next sentence, in order and without overlap. */
  next(sentence: Sentence): readonly Mention[] {
    const text = sentence.text.slice(0, longest);
    this.spokenOf.nextSentence();
    this.owners.nextSentence(text, this.they);
    const pronouns = stretches(anaphor, text);
    // Whom a mere greeting names is nobody whom later words go back to.
    const greeting = isGreeting(text);
    const told = withoutOverlap([
      ...this.people(text),
      ...this.officers(text),
      ...(this.addressing.youAreOfficers ? this.secondPersons(second, text) : []),
      ...others(text, greeting && pronouns.length === 0),
    ]);
    return this.resolve(text, told, pronouns.filter((pronoun) => !told.some((one) => overlap(one, pronoun))), greeting);
  }

  /** By name. */
  private people(text: string): readonly Mention[] {
    return namesIn(text, this.names, this.present, this.colleagues).map(({ start, end, person, gender, doubtful }) => {
      // "Mr Bassett" may be either of them: neither is meant for certain.
      const either = this.namesakes.has(surnameOf(person.name)) && !isAddressedAs(text.slice(start, end), person);
      if (either) return named(text, start, end, { who: 'other', gender });
      if (person.kind === 'member') return named(text, start, end, { who: 'member', gender, people: [person], label: person.name });
      const last = end + reportingTo(text.slice(end, end + 60));
      const label = last > end ? text.slice(start, last) : person.name;
      return named(text, start, last, { who: 'officer', plural: last > end, gender, people: [person], label, doubtful });
    });
  }

  /** By post, team or work. */
  private officers(text: string): readonly Mention[] {
    const { youAreOfficers, yourIsCouncil } = this.addressing;
    const wordsAt = ({ start, end }: Stretch): string => text.slice(start, end);
    const single = (stretch: Stretch): Stretch & { readonly group: boolean } => ({ ...stretch, group: / team$/i.test(wordsAt(stretch)) });
    const posts = [
      ...this.posts.get(text)!.map(single),
      ...plainPosts(text),
      ...ownedPosts(text).filter((post) => yourIsCouncil || !/^(?:\w+ )?(?:of )?your/i.test(wordsAt(post))),
      ...stretches(byCalling, text).filter((post) => yourIsCouncil || !/^your/i.test(wordsAt(post)))
        .map((post) => ({ ...post, group: /s$/i.test(wordsAt(post)) })),
      ...postsByWork(text),
      ...stretches(theDirector, text).map(single),
      ...peopleWithin(text),
      ...stretches(author, text).map(single),
    ];
    return [
      ...(youAreOfficers ? this.secondPersons(youOfficers, text) : []),
      ...posts.flatMap((post) => this.post(text, post.start, post.end, post.group) ?? []),
    ];
  }

  /** Whom "they" would mean. */
  private readonly they = (): string => this.spokenOf.antecedent('their')?.label ?? '';

  private secondPersons(words: Sought, text: string): readonly Mention[] {
    return stretches(words, text).map(({ start, end }) => secondPerson(this.addressing, text.slice(start, end), start, end));
  }

  private post(text: string, start: number, end: number, group: boolean): Mention | null {
    const owner = this.owners.ownerOf(text, start, end, this.they);
    if (owner === 'nobody') return null;
    if (owner === 'other') return named(text, start, end, { who: 'other' });
    const words = text.slice(start, end);
    const gender = /\b(?:lady|woman|girl)\b/i.test(words) ? 'f' : /\b(?:man|chap|fellow|bloke|gentleman|guy|lad)\b/i.test(words) ? 'm' : null;
    return named(text, start, end, { who: 'officer', plural: group, gender, people: group ? [] : this.holders(words) });
  }

  /** Who holds the post, when it is one. */
  private holders(words: string): readonly Person[] {
    const bare = words.toLowerCase().replace(/^(?:the|your|our|my|this|that|a|an) /, '').replace(/^(?:[a-z]+'s|councils?) /, '');
    const holding = holdersOf(bare, this.addressing.directory);
    return holding.length === 1 ? holding : [];
  }

  /** With the pronouns, each for whom it stands. */
  private resolve(text: string, told: readonly Mention[], pronouns: readonly Stretch[], greeting: boolean): readonly Mention[] {
    const all: Mention[] = [];
    const inOrder = [
      ...told.map((mention) => ({ start: mention.start, end: mention.end, mention })),
      ...pronouns.map(({ start, end }) => ({ start, end, mention: null })),
    ];
    for (const { start, end, mention } of inOrder.sort((one, other) => one.start - other.start)) {
      if (mention) {
        all.push(mention);
        if (mention.doubtful) continue;
        const aside = isAside(mention, text);
        // "Beth's team lost it. She had not looked": she herself may be meant next.
        const [head] = mention.people;
        if (!greeting && head && mention.plural) this.spokenOf.remember({ ...mention, plural: false, label: head.name }, aside);
        if (!greeting && !isYou(mention, text)) this.spokenOf.remember(mention, aside);
        continue;
      }
      const words = text.slice(start, end).toLowerCase();
      // "She was shouted at by people who ought to know better", "a rule for people who build".
      if (words === 'people' && /\b(?:by|for|among) $/i.test(text.slice(0, start))) continue;
      // "What would help is one person who answers": nobody yet.
      if (/^(?:an?|one|another|some\w+) /.test(words) && wished.test(text.slice(0, start))) continue;
      const meant = this.spokenOf.antecedent(words);
      // "Our officers asked them to come. They sent apologies": who was asked.
      if (/^(?:him|them)$/.test(words) && all.some(({ end: after }) => asking.test(text.slice(after, start)))) {
        const isAsker = !meant || all.some(({ label, end: after }) => label === meant.label && asking.test(text.slice(after, start)));
        this.spokenOf.remember(isAsker ? named(text, start, end, { who: 'other', plural: words === 'them', gender: words === 'him' ? 'm' : null }) : meant);
        if (isAsker) continue;
      }
      if (!meant || meant.who === 'other') continue;
      // "Beth was rude to her" speaks of another woman.
      if (/^h(?:im|er)$/.test(words) && all.some(({ label, end: after }) => label === meant.label && doneTo.test(text.slice(after, start)))) continue;
      const possessive = /^(?:his|their)$/.test(words) ? 'yes' : words === 'her' ? 'either' : 'no';
      all.push({ ...meant, start, end, possessive, pronoun: true });
      this.spokenOf.remember(meant);
    }
    return all;
  }
}

const wished = /\b(?:would help|(?:we|they|I)(?:'d| would)? (?:only |just |really )*(?:need|want|like|love)|asking for|looking for)\b[^.;!?]* $/i;
const asking = /^ (?:(?:ha[sd]|have|also|then|even|twice) )*(?:asked|invited|begged|chased|reminded|urged|pressed|wrote to) $/;
const doneTo = /^ [a-z]+(?: [a-z]+){0,3} (?:to|at|with) $/;

/** Members by their office, and people and bodies that are no officers. @param unnamed a greeting that nobody goes back to: whoever it names is of no use */
function others(text: string, unnamed: boolean): readonly Mention[] {
  return [
    ...stretches(memberOffices, text).map(({ start, end }) =>
      named(text, start, end, { who: 'member', plural: /(?:councillors|members|colleagues)\b/i.test(text.slice(start, end)) })),
    ...stretches(fullNames, text).flatMap(({ start, end }) => {
      const [first = ''] = text.slice(start, end).split(' ');
      const gender = genderOfName(first.toLowerCase());
      return gender && !thingNamed.test(text.slice(start + first.length, end + 8)) ? [named(text, start, end, { who: 'other', gender })] : [];
    }),
    ...stretches(utilities, text).map(({ start, end }) => named(text, start, end, { who: 'other', plural: true })),
    ...(unnamed ? [] : stretches(outsiders, text)).map(({ start, end }) => {
      const words = text.slice(start, end);
      return named(text, start, end, { who: 'other', plural: /s$/i.test(words) || bodies.test(words), gender: genderOf(words) });
    }),
  ];
}

/** Somebody whom the directory does not have. */
const fullNames = sought(/\b[A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z][a-z'-]+/g);

const bodies = expression('i')`
  council|county|department|planning|highways|housing|family|press|government|service|authority|agency|police|committee|
  company|firm|contractor|developer|association|utility|operator|ministry
`;

/** Neither "he" nor "she". */
const things = /\b(?:group|party|board|cabinet|opposition|administration|club|society|trust|school|union|community|inspectorate|couple)$/i;

function genderOf(words: string): Gender {
  if (things.test(words)) return 'n';
  if (/^mr\b|\b(?:(?:grand)?(?:son|father)|husband|brother|nephew|uncle|lad|boy)\b/i.test(words)) return 'm';
  return /^(?:mrs|ms|miss|lady)\b|\b(?:(?:grand)?(?:daughter|mother)|wife|sister|niece|aunt|lass)\b/i.test(words) ? 'f' : null;
}

/** Of two that overlap the earlier in the list stays. */
function withoutOverlap(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) if (!kept.some((one) => overlap(one, mention))) kept.push(mention);
  return kept;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function isYou({ who, start, end }: Mention, text: string): boolean {
  return (who === 'officer' ? /^you\b|^your\w{0,6}$/i : /^you/i).test(text.slice(start, end));
}

/** The agent of a passive, an owner, who was told, who was at a lunch, or who has nothing to do with somebody. */
function isAside({ who, start, end }: Mention, text: string): boolean {
  if (setAside.test(text.slice(Math.max(0, start - 40), start))) return true;
  return who !== 'officer' && (text[end] === "'" || /\b(?:told|assured|informed) $/i.test(text.slice(Math.max(0, start - 9), start)));
}

const setAside = expression('i')`
  \b(?:
    by|from|(?:nothing to do|no connection|not to be confused|(?:an?|the|his|her) (?:lunch|dinner|drink|chat)) with|
    no relation (?:to|of)
  ) (?:(?:our|your) (?:[a-z]+ )?)?$
`;

/** Named with their own first name. */
function isAddressedAs(words: string, person: Person): boolean {
  return words.toLowerCase().split(/[\s.]+/)[0] === wordsOfName(person.name)[0];
}

/** "Dear Mrs Hill," */
function isGreeting(text: string): boolean {
  return text.length < 80 && /^\s*(?:dear|hi|hello|good (?:morning|afternoon|evening)|morning|afternoon)\b[^.;:]{0,60}[,:]?\s*$/i.test(text);
}
