/** Who is who in the council: people, wards, local councils, lists and media, and the look-ups the checks ask. */
import { canonicalAddress, domainOf } from './message.ts';
import type { WorkingPattern } from './working-time/pattern.ts';

export type PersonKind = 'member' | 'officer' | 'political-assistant';

export interface Person {
  readonly name: string;
  readonly emails: readonly string[];
  readonly kind: PersonKind;
  readonly posts: readonly string[];
  readonly wards: readonly string[];
  readonly group: string | null;
  readonly grade: 'senior' | 'junior' | null;
  /** Address of the line manager. */
  readonly manager: string | null;
  readonly workingPattern: WorkingPattern | null;
}

export interface Ward {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly places: readonly string[];
  readonly postcodes: readonly string[];
}

export interface LocalCouncil {
  readonly name: string;
  readonly emails: readonly string[];
  readonly domains: readonly string[];
  readonly wards: readonly string[];
}

export interface MailingList {
  readonly name: string;
  readonly email: string;
  /** Addresses of people or of further lists. */
  readonly members: readonly string[];
}

export interface Media {
  readonly name: string;
  readonly domains: readonly string[];
  readonly emails: readonly string[];
}

export interface Directory {
  readonly council: { readonly name: string; readonly domains: readonly string[] };
  readonly people: readonly Person[];
  readonly wards: readonly Ward[];
  readonly localCouncils: readonly LocalCouncil[];
  readonly lists: readonly MailingList[];
  readonly media: readonly Media[];
}

/** Look-ups over a directory. Every address may carry a +tag or capitals. */
export interface DirectoryIndex {
  readonly directory: Directory;
  personAt(address: string): Person | null;
  listAt(address: string): MailingList | null;
  localCouncilAt(address: string): LocalCouncil | null;
  mediaAt(address: string): Media | null;
  /** Is the domain one of the council's own (the whole domain or a subdomain, never a mere ending)? */
  isCouncilAddress(address: string): boolean;
  /** Everybody on a list, nested lists expanded, each address once; a cycle ends where it closes. */
  membersOf(list: MailingList): readonly string[];
  wardNamed(name: string): Ward | null;
  /** All members who sit for the ward. */
  membersForWard(ward: Ward): readonly Person[];
  /** People holding the post, case and white space aside. */
  holdersOf(post: string): readonly Person[];
}

/** Indexes a directory once, so that each look-up is a map access. */
export function indexDirectory(directory: Directory): DirectoryIndex {
  const people = new Map<string, Person>();
  for (const person of directory.people)
    for (const email of person.emails) people.set(canonicalAddress(email), person);
  const lists = new Map(directory.lists.map((list) => [canonicalAddress(list.email), list]));
  const wards = new Map<string, Ward>();
  for (const ward of directory.wards)
    for (const name of [ward.name, ...ward.aliases]) wards.set(fold(name), ward);

  const organisationAt = <T extends { emails: readonly string[]; domains: readonly string[] }>(
    organisations: readonly T[], address: string,
  ): T | null => {
    const canonical = canonicalAddress(address);
    if (canonical === '') return null;
    return organisations.find((one) => one.emails.some((email) => canonicalAddress(email) === canonical))
      ?? organisations.find((one) => one.domains.some((domain) => isWithin(domainOf(canonical), domain))) ?? null;
  };

  return {
    directory,
    personAt: (address) => people.get(canonicalAddress(address)) ?? null,
    listAt: (address) => lists.get(canonicalAddress(address)) ?? null,
    localCouncilAt: (address) => organisationAt(directory.localCouncils, address),
    mediaAt: (address) => organisationAt(directory.media, address),
    isCouncilAddress: (address) => directory.council.domains.some((domain) => isWithin(domainOf(address), domain)),
    membersOf: (list) => {
      const found = new Map<string, string>();
      const seen = new Set<string>();
      const open = [list];
      for (let next = open.pop(); next; next = open.pop()) {
        const key = canonicalAddress(next.email);
        if (seen.has(key)) continue;
        seen.add(key);
        for (const address of next.members) {
          const nested = lists.get(canonicalAddress(address));
          if (nested) open.push(nested);
          else if (!found.has(canonicalAddress(address))) found.set(canonicalAddress(address), address);
        }
      }
      return [...found.values()];
    },
    wardNamed: (name) => wards.get(fold(name)) ?? null,
    membersForWard: (ward) => directory.people.filter(
      (person) => person.kind === 'member' && person.wards.some((name) => wards.get(fold(name)) === ward)),
    holdersOf: (post) => directory.people.filter((person) => person.posts.some((held) => fold(held) === fold(post))),
  };
}

function isWithin(domain: string, of: string): boolean {
  const parent = of.trim().toLowerCase();
  return parent !== '' && (domain === parent || domain.endsWith('.' + parent));
}

/** Ward and post names as compared: case, white space, "&" and apostrophes aside. */
export function fold(name: string): string {
  return name.toLowerCase().replace(/[’']/g, '').replace(/&/g, ' and ').replace(/[\s-]+/g, ' ').trim();
}
