/** Only the officer concerned, or whoever the protocol sends a concern to, keeps the message. */
import { type Recipient, isIndividualOfficer } from '../correspondence.ts';
import type { Person } from '../directory.ts';
import { canonicalAddress, recipientFields } from '../message.ts';
import type { Change } from './change.ts';
import { type Plan, valuesOf } from './plan.ts';

export const sendPrivately: Plan = (facts, { message, correspondence, directory, policy }) => {
  const concerned = valuesOf(facts, 'officerAddresses')
    .map((address) => directory.personAt(address))
    .filter((person): person is Person => person !== null);
  const settings = policy.protocol.checks['officer-criticism'];
  // Where the protocol does not want the officer written to, its own route comes first.
  const routed = settings?.privateToOfficer !== null || concerned.length === 0;
  const route = routed ? routeFor(concerned[0] ?? null, settings?.routes.officer ?? [], directory.holdersOf, directory.personAt) : null;
  const keep = route ? [route] : concerned;
  const isSenior = (one: Recipient) => isIndividualOfficer(one) && one.person?.grade === 'senior' && !one.list;
  const fallback = keep.length > 0 ? keep : correspondence.recipients.filter(isSenior).map((one) => one.person!);
  if (fallback.length === 0) return null;
  const kept = new Set(fallback.flatMap((person) => person.emails.map(canonicalAddress)));
  const removed: Change[] = recipientFields.flatMap((field) => message[field]
    .filter(({ address }) => !kept.has(canonicalAddress(address)) || field === 'bcc')
    .map(({ address }): Change => ({ kind: 'remove-recipient', field, address })));
  const present = new Set([...message.to, ...message.cc].map(({ address }) => canonicalAddress(address)));
  const added: Change[] = fallback
    .filter((person) => !person.emails.some((email) => present.has(canonicalAddress(email))))
    .map((person): Change => ({ kind: 'add-recipient', field: 'to', mailbox: { name: person.name, address: person.emails[0]! } }));
  return [...removed, ...added];
};

/** The first person who holds one of the route's posts; "line manager" is the officer's own. */
function routeFor(
  officer: Person | null, posts: readonly string[], holdersOf: (post: string) => readonly Person[], personAt: (address: string) => Person | null,
): Person | null {
  for (const post of posts) {
    const person = post === 'line manager' ? (officer?.manager ? personAt(officer.manager) : null) : holdersOf(post)[0];
    if (person && person !== officer) return person;
  }
  return null;
}
