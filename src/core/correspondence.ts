/** Who writes to whom: sender, recipients and the author replied to, each found in the directory. */
import { type DirectoryIndex, type MailingList, type Person, fold } from './directory.ts';
import { type Mailbox, type OutgoingMessage, type RecipientField, canonicalAddress, domainOf, recipientFields } from './message.ts';
import type { Policy } from './policy/policy.ts';
import type { Reading } from './language/reading/reading.ts';
import { bareName, hasTitle, personNamed } from './written-names.ts';

/** `service`: a shared or unlisted address of the council, which stands for officers (settled question 4). */
export type PartyKind = 'member' | 'officer' | 'political-assistant' | 'service' | 'local-council' | 'media' | 'outside';

export interface Party {
  readonly mailbox: Mailbox;
  readonly kind: PartyKind;
  /** The person in the directory, where there is one. */
  readonly person: Person | null;
  /** Known only by a display name: taken at one severity lower (settled question 6). */
  readonly byDisplayName: boolean;
}

export interface Recipient extends Party {
  readonly field: RecipientField;
  /** The list in the header through which the message reaches this person; null for somebody addressed directly. */
  readonly list: MailingList | null;
  /** The sender's own address. */
  readonly own: boolean;
  /** Exempted by the policy (records and casework mailboxes). */
  readonly exempt: boolean;
}

export interface Correspondence {
  /** The person in whose name the message goes out (settled questions 3 and 26); null without a From. */
  readonly sender: Party | null;
  /** Whose mailbox it leaves from, where that is somebody else. */
  readonly mailbox: Party | null;
  /** Everybody whom it reaches, lists expanded, in header order. */
  readonly recipients: readonly Recipient[];
  /** The author of the message replied to or forwarded; null for a new message or when the quoted header cannot be read. */
  readonly author: Party | null;
  /** At least one member and one officer among sender, To, Cc and the author replied to. */
  readonly isMemberOfficer: boolean;
  /** Addressed openly only to lists, the sender or exempt mailboxes, or to no one (settled question 5). */
  readonly isCircular: boolean;
}

/** A member of this council, the mayor included. */
export function isMember(party: Party): boolean {
  return party.kind === 'member';
}

/** An individual officer; a political assistant is one (settled question 13). */
export function isIndividualOfficer(party: Party): boolean {
  return party.kind === 'officer' || party.kind === 'political-assistant';
}

/** Somebody who stands for the council's officers, a service address included. */
export function isOfficerSide(party: Party): boolean {
  return isIndividualOfficer(party) || party.kind === 'service';
}

/** Which side of the protocol a sender is bound by; null for somebody who is neither. */
export function sideOf(party: Party | null): 'member' | 'officer' | null {
  if (!party) return null;
  if (isMember(party)) return 'member';
  return isOfficerSide(party) ? 'officer' : null;
}

/** How a warning names somebody: "Cllr Asha Patel" for a member, else name or address. */
export function nameOf(party: Party): string {
  const name = party.person?.name ?? party.mailbox.name;
  if (name === '') return party.mailbox.address;
  return party.kind === 'member' && !hasTitle(name) ? `Cllr ${name}` : name;
}

/** Are they the same person, whichever of their addresses is used? */
export function isSamePerson(one: Party, other: Party): boolean {
  if (one.person && other.person) return one.person === other.person;
  const address = canonicalAddress(one.mailbox.address);
  return address !== '' && address === canonicalAddress(other.mailbox.address);
}

const otherAuthority = /(?:\.gov\.(?:uk|wales|scot)|council|\.parliament\.uk)/i;

const policyAddresses = new WeakMap<Policy, { readonly exempt: ReadonlySet<string>; readonly service: ReadonlySet<string> }>();

/** Addresses as they are compared; exempt ones are the council's own too. */
function addressesOf(policy: Policy) {
  let known = policyAddresses.get(policy);
  if (known === undefined) {
    const exempt = policy.exemptAddresses.map(canonicalAddress);
    policyAddresses.set(policy, known = { exempt: new Set(exempt), service: new Set([...policy.serviceAddresses.map(canonicalAddress), ...exempt]) });
  }
  return known;
}

/** Finds a mailbox in the directory; an address in no entry stays what its domain says. */
function partyAt(mailbox: Mailbox, index: DirectoryIndex, policy: Policy): Party {
  const { address, name } = mailbox;
  const person = index.personAt(address);
  if (person) return { mailbox, kind: person.kind, person, byDisplayName: false };
  const canonical = canonicalAddress(address);
  const plain = (kind: PartyKind): Party => ({ mailbox, kind, person: null, byDisplayName: false });
  if (canonical !== '' && addressesOf(policy).service.has(canonical)) return plain('service');
  if (index.mediaAt(address)) return plain('media');
  if (index.localCouncilAt(address)) return plain('local-council');
  const own = index.isCouncilAddress(address);
  const member = own || !otherAuthority.test(domainOf(address)) ? memberByDisplayName(name, index) : null;
  if (member) return { mailbox, kind: 'member', person: member, byDisplayName: true };
  return plain(own ? 'service' : 'outside');
}

function memberByDisplayName(name: string, index: DirectoryIndex): Person | null {
  if (bareName(name).split(/\s+/).length < 2) return null;
  const person = personNamed(index, name);
  return person?.kind === 'member' ? person : null;
}

/** A quoted header often has only a name: found by address first, then by name. */
function quotedParty(mailbox: Mailbox, index: DirectoryIndex, policy: Policy): Party {
  if (canonicalAddress(mailbox.address) !== '') return partyAt(mailbox, index, policy);
  const person = personNamed(index, mailbox.name);
  return { mailbox, kind: person?.kind ?? 'outside', person, byDisplayName: false };
}

/** Each person of a quoted header, with the members of lists in it. */
export function quotedParties(mailboxes: readonly Mailbox[], index: DirectoryIndex, policy: Policy): readonly Party[] {
  return mailboxes.flatMap((mailbox) => {
    const isNamed = (list: MailingList) => canonicalAddress(mailbox.address) === '' && fold(list.name) === fold(mailbox.name);
    const list = index.listAt(mailbox.address) ?? index.directory.lists.find(isNamed);
    if (!list) return [quotedParty(mailbox, index, policy)];
    return index.membersOf(list).map((address) => partyAt({ name: '', address }, index, policy));
  });
}

/**
 * Reads who writes to whom.
 * @param reading what the body says, for the name signed with and the author replied to
 */
export function readCorrespondence(message: OutgoingMessage, reading: Reading, index: DirectoryIndex, policy: Policy): Correspondence {
  const mailboxParty = message.from ? partyAt(message.from, index, policy) : null;
  const signed = signedBy(reading, mailboxParty, index);
  const sender: Party | null = signed && mailboxParty
    ? { mailbox: { name: signed.name, address: signed.emails[0] ?? mailboxParty.mailbox.address }, kind: signed.kind, person: signed, byDisplayName: false }
    : mailboxParty;
  const ownAddresses = new Set([message.from, message.sender].flatMap((one) => (one ? [canonicalAddress(one.address)] : [])));
  for (const person of [mailboxParty?.person, sender?.person])
    for (const email of person?.emails ?? []) ownAddresses.add(canonicalAddress(email));
  const { exempt } = addressesOf(policy);
  const ownName = fold(bareName(sender?.person?.name ?? ''));
  // The sender's private address, in no entry, under the sender's whole name.
  const isNamesake = ({ name, address }: Mailbox) =>
    ownName.includes(' ') && fold(bareName(name)) === ownName
    && !index.personAt(address) && !index.listAt(address) && !otherAuthority.test(domainOf(address));

  const recipients = recipientFields.flatMap((field) => message[field].flatMap((mailbox): Recipient[] => {
    const flags = (address: string) => {
      const canonical = canonicalAddress(address);
      return { own: ownAddresses.has(canonical) || isNamesake(mailbox), exempt: exempt.has(canonical) };
    };
    const list = index.listAt(mailbox.address);
    if (!list) return [{ ...partyAt(mailbox, index, policy), field, list: null, ...flags(mailbox.address) }];
    const within = index.membersOf(list).map((address): Recipient => {
      const person = index.personAt(address);
      return { ...partyAt({ name: person?.name ?? '', address }, index, policy), field, list, ...flags(address) };
    });
    return flags(list.email).exempt ? within.map((one) => ({ ...one, exempt: true })) : within;
  }));

  const first = reading.thread[0];
  const author = first?.from ? quotedParty(first.from, index, policy) : null;
  const open = recipients.filter((one) => one.field !== 'bcc');
  const parties = [...(sender ? [sender] : []), ...(author ? [author] : []), ...open];
  const addressed = [...message.to, ...message.cc].filter((mailbox) => {
    const canonical = canonicalAddress(mailbox.address);
    return !ownAddresses.has(canonical) && !exempt.has(canonical) && !index.listAt(mailbox.address);
  });
  return {
    sender,
    mailbox: sender === mailboxParty ? null : mailboxParty,
    recipients,
    author,
    isMemberOfficer: parties.some(isMember) && parties.some(isOfficerSide),
    isCircular: addressed.length === 0,
  };
}

/** The person who signed, where the signature names somebody other than the mailbox's own person. */
function signedBy(reading: Reading, mailbox: Party | null, index: DirectoryIndex): Person | null {
  const name = reading.signature?.name;
  if (!name || !mailbox) return null;
  if (mailbox.kind === 'outside' || mailbox.kind === 'media' || mailbox.kind === 'local-council') return null;
  const person = personNamed(index, name);
  if (!person || person === mailbox.person) return null;
  if (bareName(name).split(/\s+/).length < 2 && !hasTitle(name)) return null;
  return person;
}
