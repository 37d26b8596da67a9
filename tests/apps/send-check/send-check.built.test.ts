/** The send check as it is shipped: one file, in an engine without anything. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import type { Completion } from '../../../src/apps/send-check/complete-once.ts';
import type { OutgoingMessage } from '../../../src/core/message.ts';
import { launchEvents } from '../../../src/adapters/outlook/manifest-names.ts';
import { noticeKeys } from '../../../src/adapters/outlook/notices.ts';
import { runInBareEngine } from '../../support/bare-engine.ts';
import { builtFolder } from '../../support/build-once.ts';
import { type ComposeFake, composeFake } from '../../support/compose-item.ts';

const code = readFileSync(join(builtFolder, 'send-check.js'), 'utf8');
const script = new vm.Script(code);

/** People of the sample council that the bundle was built with. */
const { people } = JSON.parse(readFileSync(new URL('../../../assets/sample-council/directory.json', import.meta.url), 'utf8')) as { people: { name: string; kind: string; emails: string[] }[] };
const [member, other] = people.filter(({ kind }) => kind === 'member').map(({ name, emails }) => ({ name, address: emails[0]! }));
const officer = people.filter(({ kind }) => kind === 'officer').map(({ name, emails }) => ({ name, address: emails[0]! }))[0]!;

const clean: OutgoingMessage = {
  from: officer, sender: null, to: [member!], cc: [], bcc: [], subject: 'Minutes', body: { type: 'html', content: '<p>Dear member,</p><p>The minutes are attached.</p>' },
  composeType: 'newMail', sentAt: null, deferredUntil: Date.parse('2026-03-03T10:30:00Z'), attachments: [],
};
const hiddenCopy: OutgoingMessage = { ...clean, bcc: [other!] };

function answerTo(fake: ComposeFake, event: string): Promise<Completion> {
  const { handlers } = runInBareEngine(script, fake.host);
  return new Promise((completed) => handlers.get(event)!({ completed }));
}

describe('the bundle', () => {
  it('is one file of ES2016, in ASCII, without what runs on load in a page', () => {
    expect(() => parse(code, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    expect(code).toMatch(/^[\0-\x7f]*$/);
    expect(readdirSync(builtFolder, { recursive: true, encoding: 'utf8' }).filter((file) => /send-check.*\.js$/.test(file))).toEqual(['send-check.js']);
  });

  it('is at most 650 kB', () => {
    expect(code.length).toBeLessThanOrEqual(650_000);
  });

  it('has the adopted protocol inside and no other', () => {
    expect(code).toContain('12.1');
    for (const other of ['acses-model', 'tower-hamlets', 'uttlesford-current', 'uttlesford-proposed', 'councillor-officer-relations']) expect(code).not.toContain(other);
  });

  it('associates every handler of the manifest as it loads, and asks for nothing else', () => {
    const { handlers } = runInBareEngine(script, {});
    expect([...handlers.keys()].sort()).toEqual(Object.values(launchEvents).sort());
  });
});

describe('in the bare engine', () => {
  it('a clean message goes', async () => {
    expect(await answerTo(composeFake(clean), launchEvents.OnMessageSend)).toEqual({ allowEvent: true });
  });

  it('a hidden copy asks, and goes at the second send', async () => {
    const fake = composeFake(hiddenCopy);
    expect(await answerTo(fake, launchEvents.OnMessageSend)).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('12.1') });
    expect(await answerTo(fake, launchEvents.OnMessageSend)).toEqual({ allowEvent: true });
  });

  it.each([
    ['as they stand', 'The council will refund your parking fine in full and I authorise you to start the work on Monday.'],
    ['with characters by name and number', 'The&nbsp;council&nbsp;w&#105;ll refund your parking fine in full and I&nbsp;authorise&ensp;you to start the work on Monday.'],
  ])('words are read %s: a commitment in a member’s name asks', async (_, words) => {
    const letter = { ...clean, from: member!, to: [{ name: '', address: 'resident@mail.example' }], subject: 'Your claim', body: { type: 'html' as const, content: `<p>Dear Mrs Hill,</p><p>${words}</p><p>Regards</p>` } };
    const answer = await answerTo(composeFake(letter), launchEvents.OnMessageSend);
    expect(answer).toMatchObject({ allowEvent: false, contextData: expect.stringContaining('commitment-in-members-name') });
  });

  it('a member in Bcc shows in the information bar', async () => {
    const fake = composeFake(hiddenCopy);
    await answerTo(fake, launchEvents.OnMessageRecipientsChanged);
    expect(fake.state.notices.get(noticeKeys.recipients)?.message).toContain(other!.name);
  });

  it('makes no expression that ES2016 could not', async () => {
    const { handlers, expressions } = runInBareEngine(script, composeFake(hiddenCopy).host);
    await new Promise((completed) => handlers.get(launchEvents.OnMessageSend)!({ completed }));
    expect(expressions.length).toBeGreaterThan(10);
    for (const { source, flags } of expressions) expect(() => parse(`/${source}/${flags}`, { ecmaVersion: 2016 }), source.slice(0, 80)).not.toThrow();
  });
});
