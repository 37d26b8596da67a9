/** "I think this is wrong": a note to whom the protocol names, for the sender to read and send. It holds nothing of the message. */
import type { CheckId } from './checks/settings.ts';
import { type Correspondence, sideOf } from './correspondence.ts';
import type { DirectoryIndex, Person } from './directory.ts';
import type { Finding } from './finding.ts';
import type { Mailbox } from './message.ts';
import type { Policy } from './policy/policy.ts';
import { checkNames, queryNote, severityNames } from './words/pane.ts';
import { fill, listed } from './words/say.ts';

export interface QueryNote {
  /** Empty when the directory names nobody in such a post. */
  readonly to: readonly Mailbox[];
  /** The post that the protocol names; '' when it names none. */
  readonly post: string;
  readonly subject: string;
  readonly body: string;
}

/** The note about a finding, to the first holder of a post that the protocol has somebody in doubt ask. */
export function queryNoteAbout(finding: Finding, policy: Policy, directory: DirectoryIndex, correspondence: Correspondence): QueryNote {
  const { protocol } = policy;
  const posts = protocol.adviser[sideOf(correspondence.sender) ?? 'officer'];
  const own = correspondence.sender?.person ?? null;
  const found = posts.flatMap((post) => { const person = holderOf(post, own, directory); return person ? [{ post, person }] : []; })[0];
  const check = finding.check as CheckId;
  const data = {
    numbers: listed(finding.clauses.map(({ number }) => number), 6),
    name: checkNames[check].name, severity: severityNames[finding.severity].toLowerCase(),
    title: `${protocol.title} of ${protocol.council}`, version: protocol.version,
    clauses: finding.clauses.map(({ number, heading }) => `${number} ${heading}`).join('; '),
    check, kinds: [...new Set(finding.facts.map(({ kind }) => kind))].join(', '),
  };
  return {
    to: found ? [{ name: found.person.name, address: found.person.emails[0]! }] : [],
    post: found?.post ?? posts[0] ?? '',
    subject: fill(queryNote.subject, data),
    body: fill(queryNote.body, data),
  };
}

/** "line manager" is the sender's own; nobody is sent to themselves. */
function holderOf(post: string, sender: Person | null, directory: DirectoryIndex): Person | null {
  if (post.toLowerCase() === 'line manager') return sender?.manager ? directory.personAt(sender.manager) : null;
  return directory.holdersOf(post).find((person) => person !== sender && person.emails.length > 0) ?? null;
}
