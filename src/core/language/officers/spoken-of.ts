/** Who was spoken of lately, to whom "he", "they" and "that lady" go back. */
import { type Addressing, type Gender, type Mention, secondPerson } from './mention.ts';

/** So many sentences back a pronoun may go; and an insult without a target of its own. */
const reach = 3;
const reachOfInsult = 2;
const most = 12;

const indefinite = /^(?:an?|one|another|some\w+|people)\b/;
const several = /^(?:they|them|their|theirs|themselves)$|(?:people|individuals|persons|officials|lot)\b/;
const man = /^(?:he|him|his|himself)$|\b(?:man|gentleman|fellow|chap|bloke|guy)\b/;
const woman = /^(?:she|her|hers|herself)|\b(?:woman|lady|girl)\b/;

export class SpokenOf {
  private readonly recent: { mention: Mention; at: number }[] = [];
  /** Of the sentence that is read. */
  private count = 0;

  constructor(private readonly addressing: Addressing) {}

  nextSentence(): void {
    this.count += 1;
  }

  /** The officer whom the sentence before spoke of last. */
  get lastOfficer(): Mention | null {
    const last = this.recent[this.recent.length - 1];
    return last && last.mention.who === 'officer' && this.count - last.at <= reachOfInsult ? last.mention : null;
  }

  /** @param aside the agent of a passive, an owner, or who was told: the subject stays the one that later words go back to */
  remember(mention: Mention, aside = false): void {
    const last = this.recent.length - 1;
    const earlier = this.recent[last];
    const isTopic = aside && earlier && earlier.at === this.count && earlier.mention.plural === mention.plural;
    this.recent.splice(isTopic ? last : last + 1, 0, { mention, at: this.count });
    if (this.recent.length > most) this.recent.shift();
  }

  /** The last person who can be meant. @param words a pronoun or the like, in small letters */
  antecedent(words: string): Mention | null {
    const { you } = this.addressing;
    if (indefinite.test(words)) return you.length === 1 ? secondPerson(this.addressing, 'you', 0, 3) : this.lastOfficer;
    const plural = several.test(words);
    if (plural) return this.group();
    const gender = man.test(words) ? 'm' : woman.test(words) ? 'f' : null;
    return this.person(gender) ?? this.authorMeant() ?? this.meantBelow(gender);
  }

  /** Several, or else one of whom "they" may be said. */
  private group(): Mention | null {
    let single: Mention | null = null;
    for (const { mention } of this.withinReach()) {
      if (mention.plural) return mention;
      if (mention.who === 'officer' && mention.gender === null) single = single ?? mention;
    }
    return single;
  }

  private person(gender: Gender): Mention | null {
    for (const spoken of this.withinReach()) {
      const { mention, at } = spoken;
      if (mention.plural || this.isSpokenTo(mention) || (gender !== null && mention.gender !== null && mention.gender !== gender)) continue;
      if (gender && mention.gender === null) {
        // "Mr Dean was asked whether a consultant had been paid. He said not."
        const vague = mention.possessive === 'yes' || /^an? /i.test(mention.label);
        if (vague && this.recent.slice(0, this.recent.indexOf(spoken)).some((one) => one.at === at && one.mention.gender === gender)) continue;
        // "The contractor says he was not asked": a later "she" is somebody else.
        spoken.mention = { ...mention, gender };
      }
      return mention;
    }
    return null;
  }

  /** The last first. */
  private withinReach(): readonly { mention: Mention; at: number }[] {
    return this.recent.filter(({ at }) => this.count - at <= reach).reverse();
  }

  /** Of a message passed on, where nobody else was spoken of. */
  private authorMeant(): Mention | null {
    const { author } = this.addressing;
    if (!author || this.recent.some(({ mention }) => mention.who === 'other')) return null;
    return { start: 0, end: 0, who: 'officer', plural: false, gender: null, people: [author], label: author.name, possessive: 'no', pronoun: true };
  }

  private isSpokenTo({ people }: Mention): boolean {
    const { you, spokenTo } = this.addressing;
    return people.length === 1 && ((you.length === 1 && people[0] === you[0]) || spokenTo?.has(people[0]!) === true);
  }

  /** An officer, where the message below speaks of nobody else who can be meant. */
  private meantBelow(gender: Gender): Mention | null {
    if (this.recent.some(({ mention }) => !mention.plural && !this.isSpokenTo(mention))) return null;
    const fitting = (this.addressing.below?.() ?? []).filter((one) => gender === null || one.gender === null || one.gender === gender);
    return fitting.every(({ who }) => who === 'officer') ? fitting[0] ?? null : null;
  }
}
