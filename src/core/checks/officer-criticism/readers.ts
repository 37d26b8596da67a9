/** Who reads a criticism: settled questions 18 and 19 say which readers do not make it public. */
import { type Correspondence, type Recipient, isIndividualOfficer, isMember, isOfficerSide } from '../../correspondence.ts';
import { type DirectoryIndex, type Person, fold } from '../../directory.ts';
import type { Mention } from '../../language/officers/mention.ts';
import type { CriticismSettings } from '../settings.ts';
import { expression } from '../../language/unbroken.ts';

const seniorPost = expression('i')`
  \b(?:
    chief executive|director|head of|monitoring officer|section 151 officer|town clerk|chief officer|head of paid service|borough solicitor
  )\b
`;
const managingPost = /\b(?:manager|head|director|chief|lead|leader|supervisor)\b/i;
const seniorMailbox = /monitoring|chief-?\.?exec|director|head-?\.?of|complaint/i;

/** A senior officer: by grade, or by a post that is one. */
export function isSenior(person: Person): boolean {
  return person.kind !== 'member' && (person.grade === 'senior' || person.posts.some((post) => seniorPost.test(post)));
}

function holds(person: Person, posts: readonly string[]): boolean {
  return person.posts.some((held) => posts.some((post) => isPost(held, fold(post))));
}

function isPost(held: string, post: string): boolean {
  return fold(held).replace(/^council (?=l)| of [a-z' ]*council$/, '') === post || (post === 'director' && /director/i.test(held));
}

/** Does the protocol send a concern about this officer to this reader? To a member only one about the Chief Executive. */
function isRouteFor(target: Person, reader: Person, settings: CriticismSettings): boolean {
  return holds(reader, routesFor(target, settings)) && (reader.kind !== 'member' || holds(target, ['Chief Executive']));
}

/** The posts that the protocol names for a concern about this officer. */
function routesFor(target: Person, { routes }: CriticismSettings): readonly string[] {
  if (holds(target, ['Chief Executive'])) return routes.chiefExecutive;
  return target.posts.some((post) => /\bdirector\b/i.test(post)) ? routes.director : routes.officer;
}

function isManagerOf(reader: Person, target: Person, index: DirectoryIndex): boolean {
  const seen = new Set<Person>();
  for (let one = target.manager ? index.personAt(target.manager) : null; one && !seen.has(one); one = one.manager ? index.personAt(one.manager) : null) {
    if (one === reader) return true;
    seen.add(one);
  }
  return false;
}

/** Does the criticism stay private with this reader? */
function isPrivateReader(reader: Recipient, target: Mention, index: DirectoryIndex, settings: CriticismSettings): boolean {
  const { person } = reader;
  const yours = target.pronoun || /^(?:\w+ (?:of|in|at|from) )?your\b/i.test(target.label);
  if (!person || reader.byDisplayName)
    return reader.kind === 'service' && (seniorMailbox.test(reader.mailbox.address) || (target.people.length === 0 && yours));
  if (target.people.includes(person)) return true;
  if (target.people.some((one) => isManagerOf(person, one, index) || isRouteFor(one, person, settings))) return true;
  if (!isIndividualOfficer(reader)) return false;
  if (isSenior(person)) return true;
  return target.people.length === 0 && (person.posts.some((post) => managingPost.test(post)) || (yours && reader.field === 'to'));
}

/** Everybody who reads it and makes it public, Bcc included. */
export function otherReaders(correspondence: Correspondence, target: Mention, index: DirectoryIndex, settings: CriticismSettings): readonly Recipient[] {
  return correspondence.recipients.filter((one) => !one.own && !one.exempt && !isPrivateReader(one, target, index, settings));
}

/** The press, residents, other bodies: the public. */
export function publicReaders(correspondence: Correspondence): readonly Recipient[] {
  return correspondence.recipients.filter((one) => !one.own && !isMember(one) && !isOfficerSide(one));
}
