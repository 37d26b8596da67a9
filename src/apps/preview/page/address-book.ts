/** Everybody the sample council knows by an address, for the recipients' suggestions. */
import type { Mailbox } from '../../../core/message.ts';
import { canonicalAddress, domainOf } from '../../../core/message.ts';
import type { RecipientKind } from '../host/outlook.ts';
import type { CouncilShown } from '../shown.ts';

export interface Entry extends Mailbox {
  /** What they are, in a few words. */
  readonly about: string;
}

export interface AddressBook {
  readonly entries: readonly Entry[];
  /** At most eight whose name, address or post begins a word with what was typed. */
  suggestionsFor(typed: string): readonly Entry[];
  /** What was typed as a mailbox; null when it is neither a known name nor an address. */
  mailboxFor(typed: string): Mailbox | null;
  kindOf(address: string): RecipientKind;
}

const most = 8;

export function addressBookOf({ directory, shared }: CouncilShown): AddressBook {
  const { council, people, lists, localCouncils, media } = directory;
  const ofCouncil = { name: council.name, about: 'shared mailbox' };
  const entries: readonly Entry[] = [
    ...people.flatMap(({ name, emails, kind, posts, wards }) => emails.map((address) => ({ name, address, about: aboutPerson(kind, posts, wards) }))),
    ...lists.map(({ name, email }) => ({ name, address: email, about: 'distribution list' })),
    ...shared.map((address) => ({ ...ofCouncil, address, name: '' })),
    ...localCouncils.flatMap(({ name, emails }) => emails.map((address) => ({ name, address, about: 'local council' }))),
    ...media.flatMap(({ name, domains, emails }) =>
      [...emails, ...domains.map((domain) => `newsdesk@${domain}`)].map((address) => ({ name, address, about: 'press' }))),
    { name: '', address: 'resident@home.example', about: 'a resident' },
  ];
  const byAddress = new Map(entries.map((entry) => [canonicalAddress(entry.address), entry]));
  const listAddresses = new Set(lists.map(({ email }) => canonicalAddress(email)));
  return {
    entries,
    suggestionsFor: (typed) => {
      const wanted = typed.trim().toLowerCase();
      return wanted === '' ? [] : entries.filter((entry) => fits(entry, wanted)).slice(0, most);
    },
    mailboxFor: (typed) => {
      const text = typed.trim();
      const inBrackets = /^(.{0,200}?)\s*<([^<>\s]{1,254})>$/.exec(text);
      const address = inBrackets ? inBrackets[2]! : text;
      const known = byAddress.get(canonicalAddress(address)) ?? entries.find(({ name }) => name !== '' && name.toLowerCase() === text.toLowerCase());
      if (known) return { name: known.name, address: known.address };
      return canonicalAddress(address) === '' || /\s/.test(address) ? null : { name: inBrackets?.[1]?.replace(/^"|"$/g, '') ?? '', address };
    },
    kindOf: (address) => {
      const canonical = canonicalAddress(address);
      if (listAddresses.has(canonical)) return 'list';
      return council.domains.includes(domainOf(address)) || byAddress.has(canonical) ? 'council' : 'outside';
    },
  };
}

/** Does one of the entry's words, or its name, begin with what was typed? */
function fits({ name, address, about }: Entry, typed: string): boolean {
  const words = ` ${name} ${address} ${about}`.toLowerCase().split(/[\s.@,:]+/);
  return words.some((word) => word !== '' && word.startsWith(typed)) || name.toLowerCase().startsWith(typed);
}

function aboutPerson(kind: string, posts: readonly string[], wards: readonly string[]): string {
  if (kind !== 'member') return posts[0] ?? 'officer';
  return [`member for ${wards.join(', ')}`, ...posts].join(', ');
}
