/** Whom the own words mean: officers by name, by post, as a group, by "he", "she", "they", and "you" where officers are addressed. */
import type { Directory, Person } from '../directory.ts';
import { isOfAnotherKind } from './council-kinds.ts';
import { type NameIndex, nameIndex, namesIn, namesakesIn, wordsOf } from './officer-names.ts';
import { anaphor, anotherBody, author, byCalling, memberOffices, notOurs, outsiders, ownerOf, postsOf, second, theDirector, utilities, youOfficers } from './officer-expressions.ts';
import { ownedPosts, peopleWithin, plainPosts, postsByWork } from './posts-in-words.ts';
import type { Sentence } from './reading.ts';
import { type Sought, sought } from './sought/sought.ts';
import { expression } from './unbroken.ts';

export interface Mention {
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** `other`: a person or body that is no officer; it matters for "he" and "they". */
  readonly who: 'officer' | 'member' | 'other';
  readonly plural: boolean;
  readonly gender: 'm' | 'f' | null;
  /** The officers (or members) of the directory who are meant; empty when only a post or group is told. */
  readonly people: readonly Person[];
  /** How a warning names them: "Tom Reed", "your planners". */
  readonly label: string;
  /** Possessive pronoun ("his", "your"); `either`: "her". */
  readonly possessive: 'no' | 'yes' | 'either';
  /** Taken from what stands before ("he"), or "you", rather than named. */
  readonly pronoun: boolean;
}

export interface Addressing {
  readonly directory: Directory;
  /** Officers who are "you": empty when others are addressed. */
  readonly you: readonly Person[];
  /** "you" are officers, though perhaps a shared mailbox. */
  readonly youAreOfficers: boolean;
  /** "your staff", "your manager" can only be the council's. */
  readonly yourIsCouncil: boolean;
  /** The sender, whose own words a quotation may be. */
  readonly self: Person | null;
  /** Who may go by a first name alone: everybody on the message and its thread, and where an officer writes the colleagues too. */
  readonly present: ReadonlySet<Person>;
  /** The officer whose message is passed on, whom a first "he" means. */
  readonly author: Person | null;
}

/** Follows the sentences in order and says who is meant in each. */
export class OfficersMeant {
  private readonly names: NameIndex;
  private readonly posts: Sought;
  private readonly ofThisCouncil: RegExp;
  private recent: { mention: Mention; at: number }[] = [];
  private count = 0;

  private readonly present: ReadonlySet<Person>;
  /** In which sentence the police were spoken of last. */
  private policeAt = -9;
  private ministersAt = -9;
  /** Surnames that somebody else in these words has too. */
  private readonly namesakes: ReadonlySet<string>;

  /** Other councils spoken of, by the names of their places. */
  private readonly councils = new Set<string>();

  /** @param sentences all of them: a first name may be explained only later */
  constructor(private readonly addressing: Addressing, sentences: readonly Sentence[]) {
    this.names = nameIndex(addressing.directory);
    this.posts = postsOf(addressing.directory);
    this.ofThisCouncil = ownerOf(addressing.directory);
    const present = new Set(addressing.present);
    const namesakes = new Set<string>();
    for (const { text } of sentences) {
      each(councilOf, text.slice(0, 2000), (start, end) => { const name = text.slice(start, end).split(' ')[0]!; if (!this.addressing.directory.council.name.includes(name)) this.councils.add(name); });
      for (const { person } of namesIn(text.slice(0, 2000), this.names, new Set())) present.add(person);
      for (const surname of namesakesIn(text.slice(0, 2000), this.names)) namesakes.add(surname);
    }
    this.present = present;
    this.namesakes = namesakes;
  }

  /** The officer whom the sentence before spoke of last, for words without a target of their own. */
  get lastSpokenOf(): Mention | null {
    const last = this.recent[this.recent.length - 1];
    return last && last.mention.who === 'officer' && this.count - last.at <= 2 ? last.mention : null;
  }

  /** Mentions of the next sentence, in order and without overlap. */
  next(sentence: Sentence): readonly Mention[] {
    this.count += 1;
    const text = sentence.text.slice(0, 2000);
    if (/\bpolice|burgl/i.test(text)) this.policeAt = this.count;
    if (/\b(?:government|minist(?:er|ry)|westminster|whitehall)/i.test(text)) this.ministersAt = this.count;
    const fixed: Mention[] = [];
    const add = (mention: Mention): void => {
      if (!fixed.some((one) => one.start < mention.end && mention.start < one.end)) fixed.push(mention);
    };
    for (const { start, end, person, gender } of namesIn(text, this.names, this.present)) {
      const surname = wordsOf(person.name).slice(-1)[0]!;
      // "Mr Bassett" may be either of them: neither is meant for certain.
      if (this.namesakes.has(surname) && !addressedAs(text.slice(start, end), person)) { add(named(text, start, end, { who: 'other', gender })); continue; }
      add({ ...named(text, start, end, { who: person.kind === 'member' ? 'member' : 'officer', gender, people: [person] }), label: person.name });
    }
    if (this.addressing.youAreOfficers) each(youOfficers, text, (start, end) => add(this.secondPerson(text, start, end)));
    each(this.posts, text, (start, end) => this.post(text, start, end, false, add));
    for (const { start, end, group } of plainPosts(text)) this.post(text, start, end, group, add);
    for (const { start, end, group } of ownedPosts(text))
      if (this.addressing.yourIsCouncil || !/^(?:\w+ )?(?:of )?your/i.test(text.slice(start, end))) this.post(text, start, end, group, add);
    each(byCalling, text, (start, end) => {
      if (/^your/i.test(text.slice(start, end)) && !this.addressing.yourIsCouncil) return;
      this.post(text, start, end, /s$/i.test(text.slice(start, end)), add);
    });
    for (const { start, end } of postsByWork(text)) this.post(text, start, end, false, add);
    each(theDirector, text, (start, end) => this.post(text, start, end, false, add));
    for (const { start, end } of peopleWithin(text)) this.post(text, start, end, true, add);
    each(author, text, (start, end) => this.post(text, start, end, false, add));
    if (this.addressing.youAreOfficers) each(second, text, (start, end) => add(this.secondPerson(text, start, end)));
    const pronouns: { start: number; end: number }[] = [];
    each(anaphor, text, (start, end) => { pronouns.push({ start, end }); });
    // Whom a mere greeting names is nobody whom later words go back to.
    const greeting = isGreeting(sentence);
    each(memberOffices, text, (start, end) => add(named(text, start, end, { who: 'member', plural: /(?:councillors|members|colleagues)\b/i.test(text.slice(start, end)) })));
    each(utilities, text, (start, end) => add(named(text, start, end, { who: 'other', plural: true })));
    if (!greeting || pronouns.length > 0) each(outsiders, text, (start, end) => add(named(text, start, end, { who: 'other', plural: /s$/i.test(text.slice(start, end)) || /council|county|department|planning|highways|housing|family|press|government|service|authority|agency|police|committee/i.test(text.slice(start, end)),
      gender: /^mr\b|\b(?:son|husband|father|brother)\b/i.test(text.slice(start, end)) ? 'm' : /^(?:mrs|ms|miss|lady)\b|\b(?:daughter|wife|mother|sister)\b/i.test(text.slice(start, end)) ? 'f' : null })));
    return this.resolve(text, fixed, pronouns.filter(({ start, end }) => !fixed.some((one) => one.start < end && start < one.end)), greeting);
  }

  private post(text: string, start: number, end: number, group: boolean, add: (mention: Mention) => void): void {
    // "I trust our head of planning"; in a county, "the county's planners" are its own.
    const whose = text.slice(Math.max(0, start - 24), start);
    if (notOurs.test(whose) && !/^(?:the|our|your) /i.test(text.slice(start, end)) && !this.ofThisCouncil.test(whose)) return;
    // "The officer who came" of a letter about a burglary is the police's.
    if (this.count - this.policeAt < 3 && /^(?:(?:the|an?|no|two) )?officers?$/i.test(text.slice(start, end)) && !/^ (?:dealing|handling|from the council)/i.test(text.slice(end, end + 18))) { add(named(text, start, end, { who: 'other' })); return; }
    if (this.isAnothers(whose, text.slice(0, start)) || (!this.addressing.yourIsCouncil && /^your /i.test(text.slice(start, end))) || (/\btheir $/i.test(whose) && /^chief exec/i.test(text.slice(start, end)))) { add(named(text, start, end, { who: 'other' })); return; }
    // "It", not "IT"; "a better planning officer than" is nobody.
    if (/\bit$/.test(text.slice(start, end)) || /\b(?:better|worse|finer) $/i.test(text.slice(Math.max(0, start - 8), start))) return;
    if (/^ (?:of|at|for|from) (?:the )?(?:police|county|club|society|parish|company|trust|hospital|school|college|university|board|firm|contractor|developer|environment agency|government|association|union|national|mod\b|ministry|applicant)/i.test(text.slice(end, end + 40))) return;
    if (this.isElsewhere(text.slice(end, end + 60))) { add(named(text, start, end, { who: 'other' })); return; }
    const words = text.slice(start, end);
    if (/^whoever\b/i.test(words) && this.count - this.ministersAt < 3) return;
    if (/^whoever\b.*\b(?:software|program(?:me)?s?|app|system|website|code|book|song|play|film|game)\b/i.test(words)) return;
    // Who decides appeals is the Government's.
    if (/\b(?:planning|appeals?|schools?|ofsted|local plan) inspectors?$/i.test(words) && !/^(?:our|your)\b/i.test(words)) return;
    const people = group ? [] : this.holders(words);
    add(named(text, start, end, { who: 'officer', plural: group, gender: /\b(?:lady|woman|girl)\b/i.test(words) ? 'f' : /\b(?:man|chap|fellow|bloke|gentleman|guy|lad)\b/i.test(words) ? 'm' : null, people }));
  }

  /** "The borough's " to a county member, "their catchment " after an agency was spoken of. */
  private isAnothers(whose: string, before: string): boolean {
    const owner = /\b(their|borough|district|city)(?:'s)? (?:[a-z]+ )?$/i.exec(whose);
    if (!owner) return false;
    if (!/^t/i.test(owner[1]!)) return this.isAnotherCouncil(owner[1]!);
    let label = this.antecedent('their')?.label ?? '';
    each(outsiders, before, (start, end) => { label = before.slice(start, end); });
    return anotherBody.test(label) || this.isAnotherCouncil(label);
  }

  private isAnotherCouncil(words: string): boolean {
    const { name } = this.addressing.directory.council;
    const named = /^(?:the )?([A-Z][a-z]+)\b.* (?:Council|Authority)$/.exec(words)?.[1];
    return isOfAnotherKind(words, name) || (named !== undefined && !name.includes(named));
  }

  /** "The head of waste at Eastmere District". @param after the words behind the post */
  private isElsewhere(after: string): boolean {
    const [, name, kind] = atCouncil.exec(after) ?? [];
    const [, place] = /^,? (?:over )?at ([A-Z][a-z]+)\b(?! [A-Z])/.exec(after) ?? [];
    const { council, wards } = this.addressing.directory;
    if (place !== undefined && this.councils.has(place) && !wards.some((ward) => ward.name.includes(place))) return true;
    return kind !== undefined && (name ? !council.name.includes(name) : this.isAnotherCouncil(kind));
  }

  private holders(words: string): readonly Person[] {
    const bare = words.toLowerCase().replace(/^(?:the|your|our|my|this|that|a|an) /, '').replace(/^(?:[a-z]+'s|councils?) /, '');
    const holding = this.addressing.directory.people.filter((person) => person.kind !== 'member' && person.posts.some((post) => post.toLowerCase() === bare));
    return holding.length === 1 ? holding : [];
  }

  private secondPerson(text: string, start: number, end: number): Mention {
    const words = text.slice(start, end);
    const { you } = this.addressing;
    return { start, end, who: 'officer', plural: you.length !== 1 || /people|lot|of you|yourselves|you \w/i.test(words), gender: null, people: /people|lot|of you|you \w/i.test(words) ? [] : you,
      label: you.length === 1 ? you[0]!.name : words, possessive: /^your$/i.test(words) ? 'yes' : 'no', pronoun: true };
  }

  private resolve(text: string, fixed: Mention[], pronouns: readonly { start: number; end: number }[], greeting: boolean): readonly Mention[] {
    const all: Mention[] = [];
    const order = [...fixed.map((mention) => ({ start: mention.start, end: mention.end, mention: mention as Mention | null })), ...pronouns.map((one) => ({ ...one, mention: null as Mention | null }))]
      .sort((one, other) => one.start - other.start);
    for (const { start, end, mention } of order) {
      if (mention) {
        all.push(mention);
        if (!greeting && !(mention.who === 'officer' ? /^you\b|^your\w{0,6}$/i : /^you/i).test(text.slice(start, end))) this.remember(mention, /\b(?:by|from) $/i.test(text.slice(Math.max(0, start - 6), start)) || (mention.who !== 'officer' && (text[end] === "'" || /\b(?:told|assured|informed) $/i.test(text.slice(Math.max(0, start - 9), start)))));
        continue;
      }
      const words = text.slice(start, end).toLowerCase();
      // "She was shouted at by people who ought to know better".
      if (words === 'people' && /\bby $/i.test(text.slice(0, start))) continue;
      const meant = this.antecedent(words);
      // "Beth was rude to her" speaks of another woman.
      if (!meant || meant.who === 'other' || (/^h(?:im|er)$/.test(words) && all.some(({ label, end: after }) => label === meant.label && /^ [a-z]+(?: [a-z]+){0,3} (?:to|at|with) $/.test(text.slice(after, start))))) continue;
      const possessive = /^(?:his|their)$/.test(words) ? 'yes' : words === 'her' ? 'either' : 'no';
      all.push({ ...meant, start, end, possessive, pronoun: true });
      this.remember(meant);
    }
    return all;
  }

  /** @param agent of a passive, an owner, or who was told: the subject stays the one that later words go back to */
  private remember(mention: Mention, agent = false): void {
    const last = this.recent.length - 1;
    const earlier = this.recent[last];
    const isTopic = agent && earlier && earlier.at === this.count && earlier.mention.plural === mention.plural;
    this.recent.splice(isTopic ? last : last + 1, 0, { mention, at: this.count });
    if (this.recent.length > 12) this.recent.shift();
  }

  /** The last person who can be "he", "she", "they" or "that lady"; two sentences back at most. */
  private antecedent(words: string): Mention | null {
    if (/^(?:an?|one|another|some\w+|people)\b/.test(words)) return this.addressing.you.length === 1 ? this.secondPerson('you', 0, 3) : this.lastSpokenOf;
    const plural = /^(?:they|them|their|theirs|themselves)$|(?:people|individuals|persons|officials|lot)\b/.test(words);
    const gender = /^(?:he|him|his|himself)$|\b(?:man|gentleman|fellow|chap|bloke|guy)\b/.test(words) ? 'm' : /^(?:she|her|hers|herself)|\b(?:woman|lady|girl)\b/.test(words) ? 'f' : null;
    let fallback: Mention | null = null;
    for (let at = this.recent.length - 1; at >= 0; at -= 1) {
      const { mention, at: when } = this.recent[at]!;
      if (this.count - when > 3) break;
      if (plural) {
        if (mention.plural) return mention;
        fallback = fallback ?? (mention.who === 'officer' && mention.gender === null ? mention : null);
      } else if (!mention.plural && (gender === null || mention.gender === null || mention.gender === gender)) {
        // "Mr Dean was asked whether a consultant had been paid. He said not."
        if (gender && mention.gender === null && (mention.possessive === 'yes' || /^an? /i.test(mention.label)) && this.recent.slice(0, at).some((one) => one.at === when && one.mention.gender === gender)) continue;
        // "The contractor says he was not asked": a later "she" is somebody else.
        if (gender && mention.gender === null) this.recent[at] = { mention: { ...mention, gender }, at: when };
        return mention;
      }
    }
    if (fallback) return fallback;
    const { author } = this.addressing;
    if (author && !plural && this.recent.every(({ mention }) => mention.who !== 'other'))
      return { start: 0, end: 0, who: 'officer', plural: false, gender: null, people: [author], label: author.name, possessive: 'no', pronoun: true };
    return null;
  }
}

/** "Beckdale District". */
const councilOf = sought(/\b[A-Z][a-z]+ (?:District|Borough|County|City|Council)\b(?! (?:Hall|Farm|Quarter|Estate|Park|Road|Street|Centre))/g);

/** Where an officer works, if it is a council. */
const atCouncil = expression('')`
  ^,? (?:over )?(?:of|at|for|from|with) (?:[Tt]he )?(?:([A-Z][a-z]+)(?: [A-Z][a-z]+)? )?
  ([Dd]istrict|[Bb]orough|[Cc]ounty|[Cc]ity|[Tt]own|[Pp]arish|[Cc]ombined|Metropolitan|Council|Authority)\b
  (?! (?:Hall|Farm|Quarter|Estate|Park|Road|Street|Centre))
`;

/** A mention in the sentence's own words, which no pronoun stands for. */
function named(text: string, start: number, end: number, { who, plural = false, gender = null, people = [] }: Pick<Mention, 'who'> & Partial<Pick<Mention, 'plural' | 'gender' | 'people'>>): Mention {
  return { start, end, who, plural, gender, people, label: text.slice(start, end), possessive: who === 'other' && text[end] === "'" ? 'yes' : 'no', pronoun: false };
}

/** Named with their own first name. */
function addressedAs(words: string, person: Person): boolean {
  return words.toLowerCase().split(/[\s.]+/)[0] === wordsOf(person.name)[0];
}

/** "Dear Mrs Hill," */
function isGreeting({ text }: Sentence): boolean {
  return text.length < 80 && /^\s*(?:dear|hi|hello|good (?:morning|afternoon|evening)|morning|afternoon)\b[^.;:]{0,60}[,:]?\s*$/i.test(text);
}

function each(words: Sought, text: string, use: (start: number, end: number) => void): void {
  if (!words.mayBeIn(text)) return;
  const { pattern } = words;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') { pattern.lastIndex += 1; continue; }
    use(match.index, match.index + match[0].length);
  }
}
