/** Somebody meant in a sentence, and what is known beforehand of whom a message means. */
import type { Directory, Person } from '../../directory.ts';

export interface Mention {
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** `other`: a person or body that is no officer; it matters for "he" and "they". */
  readonly who: 'officer' | 'member' | 'other';
  readonly plural: boolean;
  readonly gender: Gender;
  /** The officers (or members) of the directory who are meant; empty when only a post or group is told. */
  readonly people: readonly Person[];
  /** How a warning names them: "Tom Reed", "your planners". */
  readonly label: string;
  /** Possessive pronoun ("his", "your"); `either`: "her". */
  readonly possessive: 'no' | 'yes' | 'either';
  /** Taken from what stands before ("he"), or "you", rather than named. */
  readonly pronoun: boolean;
  /** By the first name of somebody who is not on the message: it may be somebody else, and no pronoun goes back to it. */
  readonly doubtful?: boolean;
}

export type Gender = 'm' | 'f' | 'n' | null;

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
  /** Who may go by a first name though not on the message: colleagues of all the readers, and whom the thread names. */
  readonly colleagues?: ReadonlySet<Person>;
  /** The officer whose message is passed on, whom a first "he" means. */
  readonly author: Person | null;
  /** Who writes, and the one person who is written to: "I" and "you", and nobody's "he". */
  readonly spokenTo?: ReadonlySet<Person>;
  /** Whom the message below speaks of, read when a pronoun has nobody else. */
  readonly below?: () => readonly Mention[];
}

/** Does only "they", "you" or the sentence before tell who is meant? */
export function isByPronoun(mentions: readonly Mention[]): boolean {
  return mentions.every(({ pronoun, start, end }) => pronoun || start === end);
}

/** What a mention need not tell. */
type Told = Pick<Mention, 'who'> & Partial<Pick<Mention, 'plural' | 'gender' | 'people' | 'label' | 'doubtful'>>;

/** A mention in the sentence's own words, which no pronoun stands for. @param start,end offsets into the text */
export function named(text: string, start: number, end: number, { who, plural = false, gender = null, people = [], label, doubtful = false }: Told): Mention {
  const possessive = who === 'other' && text[end] === "'" ? 'yes' : 'no';
  return { start, end, who, plural, gender, people, label: label ?? text.slice(start, end), possessive, pronoun: false, doubtful };
}

/** "You", "all of you", "you people", "your". @param words as written */
export function secondPerson({ you }: Addressing, words: string, start: number, end: number): Mention {
  const several = /people|lot|of you|you \w/i.test(words);
  return {
    start, end, who: 'officer', gender: null, pronoun: true,
    plural: several || you.length !== 1 || /yourselves/i.test(words),
    people: several ? [] : you,
    label: you.length === 1 ? you[0]!.name : words,
    possessive: /^your$/i.test(words) ? 'yes' : 'no',
  };
}
