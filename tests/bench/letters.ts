/** Texts as outgoing messages of a council: who writes to whom changes from one to the next, as it does in an outbox. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../src/adapters/mail-files/eml.ts';
import { loadDirectory } from '../../src/adapters/settings-files/load-directory.ts';
import { loadPolicy } from '../../src/adapters/settings-files/load-policy.ts';
import { knownElsewhere } from '../../src/core/policy/policy.ts';
import { indexDirectory } from '../../src/core/directory.ts';
import type { Mailbox, OutgoingMessage } from '../../src/core/message.ts';
import { ordinaryMail } from './texts.ts';

/** The council of the ordinary mail, under the protocol with the most checks. */
export function council() {
  const read = loadPolicy(join(ordinaryMail, 'policy.json'), 'acses-model');
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const { policy } = read;
  const found = loadDirectory(join(ordinaryMail, 'directory.json'), knownElsewhere(policy));
  if ('problems' in found) throw new Error(found.problems.join('\n'));
  return { policy, directory: indexDirectory(found.directory) };
}

type Route = Pick<OutgoingMessage, 'from' | 'to' | 'cc' | 'bcc'>;
const resident: Mailbox = { name: 'Jean Hill', address: 'jean.hill@mail.example' };

/** Member to resident, member to officer with a resident copied, officer to resident, officer to member with a blind copy, and the ordinary mail's own. */
export function routes(): readonly Route[] {
  const { people } = council().directory.directory;
  const box = ({ name, emails }: (typeof people)[number]): Mailbox => ({ name, address: emails[0]! });
  const [member, other] = people.filter((person) => person.kind === 'member').map(box);
  const [officer] = people.filter((person) => person.kind === 'officer').map(box);
  const between = (from: Mailbox, to: Mailbox, cc: readonly Mailbox[] = [], bcc: readonly Mailbox[] = []): Route => ({ from, to: [to], cc, bcc });
  const own = readdirSync(ordinaryMail).filter((file) => file.endsWith('.eml')).sort().slice(0, 40).map((file): Route => readEml(readFileSync(join(ordinaryMail, file))));
  return own.flatMap((route) => [route, between(member!, resident), between(member!, officer!, [resident]), between(officer!, resident), between(officer!, member!, [], [other!])]);
}

/** @param asHtml as Outlook hands it over, a paragraph each */
export function letter(text: string, { from, to, cc, bcc }: Route, asHtml = false): OutgoingMessage {
  const html = () => `<html><body><div class="WordSection1">${text.split('\n\n').map((part) => `<p class="MsoNormal">${part.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>')}</p>`).join('\n')}</div></body></html>`;
  return {
    from, sender: null, to, cc, bcc, subject: 'Our conversation', body: asHtml ? { type: 'html', content: html() } : { type: 'text', content: text },
    composeType: 'newMail', sentAt: Date.parse('2026-03-03T10:30:00Z'), deferredUntil: null, attachments: [],
  };
}
