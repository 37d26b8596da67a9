/** One imaginary council for every test. */
import { type Directory, type Person, indexDirectory } from '../../src/core/directory.ts';
import type { Mailbox, OutgoingMessage } from '../../src/core/message.ts';
import { type Policy } from '../../src/core/policy/policy.ts';
import { type Report, review } from '../../src/core/review.ts';
import type { Finding } from '../../src/core/finding.ts';
import { defaultWorkingHours } from '../../src/core/working-time/pattern.ts';
import { protocolById } from '../../src/protocols/index.ts';

const person = (name: string, emails: readonly string[], more: Partial<Person>): Person => ({
  name, emails, kind: 'officer', posts: [], wards: [], group: null, grade: null, manager: null, workingPattern: null, ...more,
});

/** Members of Millbrook: Nadia Rahman and Owen Price (Northfield), Grace Oduya (Castle), Leader Simon Thwaite (Harbour), Mayor Ivy Lund (Castle). */
export const directory: Directory = {
  council: { name: 'Millbrook District Council', domains: ['millbrook.example'] },
  people: [
    person('Nadia Rahman', ['cllr.rahman@millbrook.example', 'nadia.rahman@mail.example'], { kind: 'member', wards: ['Northfield'] }),
    person('Owen Price', ['cllr.price@millbrook.example'], { kind: 'member', wards: ['Northfield'] }),
    person('Grace Oduya', ['cllr.oduya@millbrook.example'], { kind: 'member', wards: ['Castle'] }),
    person('Simon Thwaite', ['cllr.thwaite@millbrook.example'], { kind: 'member', wards: ['Harbour'], posts: ['Leader'] }),
    person('Ivy Lund', ['cllr.lund@millbrook.example'], { kind: 'member', wards: ['Castle'], posts: ['Mayor'] }),
    person('Helen Marsh', ['helen.marsh@millbrook.example'], { posts: ['Chief Executive'], grade: 'senior' }),
    person('Raj Anand', ['raj.anand@millbrook.example'], { posts: ['Director of Place', 'Director'], grade: 'senior', manager: 'helen.marsh@millbrook.example' }),
    person('Colin Firth-Bell', ['colin.firthbell@millbrook.example'], { posts: ['Planning Manager'], manager: 'raj.anand@millbrook.example' }),
    person('Beth Laurie', ['beth.laurie@millbrook.example'], { posts: ['Planning Officer'], grade: 'junior', manager: 'colin.firthbell@millbrook.example', workingPattern: { mon: ['08:00', '20:00'], tue: ['08:00', '20:00'] } }),
    person('Priya Nair', ['priya.nair@millbrook.example'], { posts: ['Monitoring Officer'], grade: 'senior' }),
    person('Dan Whitlock', ['dan.whitlock@millbrook.example'], { kind: 'political-assistant', posts: ['Political Assistant'] }),
  ],
  wards: [
    { name: 'Northfield', aliases: ['North Field'], places: ['Larch Avenue', 'Quarry Estate'], postcodes: ['MB4 2'] },
    { name: 'Castle', aliases: [], places: ['Moat Street'], postcodes: ['MB1'] },
    { name: 'Harbour', aliases: [], places: ['Ropewalk'], postcodes: ['MB7 3QX'] },
  ],
  localCouncils: [{ name: 'Fernley Parish Council', emails: ['clerk@fernley-pc.example'], domains: ['fernley-pc.example'], wards: ['Northfield'] }],
  lists: [
    { name: 'All councillors', email: 'all.councillors@millbrook.example', members: ['cllr.rahman@millbrook.example', 'castle.members@millbrook.example', 'cllr.price@millbrook.example'] },
    { name: 'Castle members', email: 'castle.members@millbrook.example', members: ['cllr.oduya@millbrook.example', 'cllr.lund@millbrook.example', 'all.councillors@millbrook.example'] },
    { name: 'Budget panel', email: 'budget.panel@millbrook.example', members: ['cllr.oduya@millbrook.example', 'cllr.thwaite@millbrook.example'] },
  ],
  media: [{ name: 'Millbrook Echo', domains: ['echo.example'], emails: [] }],
};

export const index = indexDirectory(directory);

/** The mailbox of somebody in the directory by part of the name, or an address as it stands. */
export function box(who: string): Mailbox {
  const found = directory.people.find(({ name }) => name.includes(who));
  return found ? { name: found.name, address: found.emails[0]! } : { name: '', address: who };
}

/** A policy under the protocol, with Millbrook's hours. */
export function policyUnder(protocol: string, more: Partial<Policy> = {}): Policy {
  const pack = protocolById(protocol);
  if (!pack) throw new Error(`no pack ${protocol}`);
  return {
    protocol: pack, timeZone: 'Europe/London', bankHolidays: 'england-and-wales', closureDays: [], workingHours: defaultWorkingHours, outOfHoursNumber: '01632 960111',
    exemptAddresses: ['records@millbrook.example'], serviceAddresses: ['planning@millbrook.example'], tuning: {}, ...more,
  };
}

export interface Draft {
  readonly from: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly body?: string;
  readonly html?: string;
  readonly reply?: boolean;
  readonly forward?: boolean;
  /** ISO time; a Tuesday morning in working time unless told. */
  readonly at?: string;
}

/** A message between people of the council, named by part of their names. */
export function draft({ from, to = [], cc = [], bcc = [], subject = 'A question', body = '', html, reply, forward, at = '2026-03-03T10:30:00Z' }: Draft): OutgoingMessage {
  return {
    from: box(from), sender: null, to: to.map(box), cc: cc.map(box), bcc: bcc.map(box), subject,
    body: html === undefined ? { type: 'text', content: body } : { type: 'html', content: html },
    composeType: forward ? 'forward' : reply ? 'reply' : 'newMail', sentAt: Date.parse(at), deferredUntil: null, attachments: [],
  };
}

/** The report on a draft under a protocol (id) or a policy. */
export function reviewed(one: Draft, under: string | Policy): Report {
  const message = draft(one);
  return review(message, typeof under === 'string' ? policyUnder(under) : under, index, message.deferredUntil ?? message.sentAt!);
}

/** "stop 132" or "–": a check's answer as the specification's table writes it. */
export function answer(one: Draft, under: string | Policy, check: string): string {
  const finding: Finding | undefined = reviewed(one, under).findings.find((found) => found.check === check);
  return finding ? `${finding.severity} ${finding.clauses.map((clause) => clause.number).join(', ')}` : '–';
}

/** An Outlook-style quoted message for the foot of a body. */
export function quoted({ from, to, cc = [], words, subject = 'A question' }: { from: string; to: readonly string[]; cc?: readonly string[]; words: string; subject?: string }): string {
  const named = (who: string) => { const { name, address } = box(who); return name ? `${name} <${address}>` : address; };
  return `\n\n________________________________\nFrom: ${named(from)}\nSent: 02 March 2026 09:14\nTo: ${to.map(named).join('; ')}\n${cc.length > 0 ? `Cc: ${cc.map(named).join('; ')}\n` : ''}Subject: ${subject}\n\n${words}\n`;
}
