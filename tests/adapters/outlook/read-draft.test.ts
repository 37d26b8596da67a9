import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDraft } from '../../../src/adapters/outlook/read-draft.ts';
import { readEml } from '../../../src/adapters/mail-files/eml.ts';
import type { OutgoingMessage } from '../../../src/core/message.ts';
import { type Troubles, composeFake } from '../../support/compose-item.ts';
import { box, draft } from '../../support/council.ts';

const letter = draft({ from: 'Nadia Rahman', to: ['Beth Laurie', 'jo@mail.example'], cc: ['Owen Price'], bcc: ['Grace Oduya'], subject: 'Larch Avenue', html: '<p>Dear Beth,</p>' });
const message: OutgoingMessage = { ...letter, sentAt: null };

async function readWith(troubles: Troubles, one: OutgoingMessage = message) {
  const fake = composeFake(one, troubles);
  const reading = readDraft(fake.item, fake.host);
  await vi.advanceTimersByTimeAsync(20_000);
  return { ...(await reading), fake };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('the draft as read from Outlook', () => {
  it('is the message, with nothing missing, in at most three calls at once', async () => {
    const { message: read, missing, fake } = await readWith({});
    expect(read).toEqual(message);
    expect(missing).toEqual([]);
    expect(fake.mostAtOnce).toBe(3);
  });

  it.each<[string, OutgoingMessage]>([
    ['a reply in plain text', { ...message, composeType: 'reply', subject: 'Re: Larch Avenue', body: { type: 'text', content: 'Thanks.\n\nNadia' } }],
    ['a forward with delayed delivery', { ...message, composeType: 'forward', deferredUntil: Date.UTC(2026, 2, 4, 8) }],
    ['an empty draft', { ...message, to: [], cc: [], bcc: [], subject: '', body: { type: 'html', content: '' } }],
    ['a draft with files', { ...message, attachments: [{ name: 'plan.pdf' }, { name: 'bill.xlsx' }] }],
  ])('keeps %s', async (_, one) => {
    expect((await readWith({}, one)).message).toEqual(one);
  });

  it('names who sends for somebody else', async () => {
    const fake = composeFake({ ...message, from: box('planning@millbrook.example') }, {}, box('Beth Laurie'));
    const { message: read } = await readDraft(fake.item, fake.host);
    expect(read).toMatchObject({ from: { address: 'planning@millbrook.example' }, sender: box('Beth Laurie') });
  });

  it('takes a shared mailbox for the writer where Outlook does not tell From', async () => {
    const fake = composeFake(message, { 'from.getAsync': 'missing' }, box('Beth Laurie'));
    fake.state.shared = { owner: 'owner@millbrook.example', targetMailbox: 'planning@millbrook.example' };
    const { message: read, missing } = await readDraft(fake.item, fake.host);
    expect(read).toMatchObject({ from: { name: '', address: 'planning@millbrook.example' }, sender: box('Beth Laurie') });
    expect(missing).toEqual([]);
  });

  it('takes an address that stands as a name, and leaves out contact groups without one', async () => {
    const fake = composeFake(message);
    fake.state.to = [
      { displayName: 'jo@mail.example', emailAddress: '' }, { displayName: 'My friends', emailAddress: '' },
      { displayName: 'JO@mail.example', emailAddress: 'jo@mail.example' }, { displayName: 'Beth Laurie', emailAddress: 'beth.laurie@millbrook.example' },
    ];
    expect((await readDraft(fake.item, fake.host)).message.to).toEqual([
      { name: '', address: 'jo@mail.example' }, { name: '', address: 'jo@mail.example' }, { name: 'Beth Laurie', address: 'beth.laurie@millbrook.example' },
    ]);
  });

  it.each([[0, null], [new Date(5000), 5000], [5000, 5000], [null, null]])('takes a delivery time of %s for %s', async (held, read) => {
    const fake = composeFake(message);
    fake.state.delivery = held as Date;
    expect((await readDraft(fake.item, fake.host)).message.deferredUntil).toBe(read);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['to.getAsync', 'to'], ['cc.getAsync', 'cc'], ['bcc.getAsync', 'bcc'], ['subject.getAsync', 'subject'], ['body.getAsync', 'body'], ['from.getAsync', 'from'],
    ['delayDeliveryTime.getAsync', 'delayDeliveryTime'], ['item.getAttachmentsAsync', 'attachments'],
  ] as const)('%s: is named, with the reason, and the rest is read', async (step, what) => {
    for (const [trouble, why] of [['fails', 'failed'], ['throws', 'failed'], ['hangs', 'timed-out'], ['late', 'timed-out'], ['missing', 'not-supported']] as const) {
      const { missing, message: read } = await readWith({ [step]: trouble });
      expect(missing).toEqual([{ what, why }]);
      if (what !== 'subject') expect(read.subject).toBe('Larch Avenue');
      if (what !== 'to') expect(read.to).toEqual(message.to);
    }
  });

  it('is told from what Outlook does not permit', async () => {
    const fake = composeFake(message);
    const item = { ...fake.item, bcc: { getAsync: () => { throw new Error("Elevated permission is required to call the method: 'bcc.getAsync'."); } } };
    expect((await readDraft(item, fake.host)).missing).toEqual([{ what: 'bcc', why: 'not-permitted' }]);
  });

  it.each<[string, (callback: (answer: object) => void) => void]>([
    ['answers', (callback) => callback({ status: 'failed', error: { code: 5000, name: 'OperationNotSupported', message: 'The operation is not supported.' } })],
    ['throws', () => { throw Object.assign(new Error('The operation is not supported.'), { code: 5000 }); }],
  ])('an older Outlook behind a newer library %s 5000: it is too old for it, and has not refused', async (_, getAsync) => {
    const fake = composeFake(message);
    expect((await readDraft({ ...fake.item, bcc: { getAsync } }, fake.host)).missing).toEqual([{ what: 'bcc', why: 'not-supported' }]);
  });

  it.each(['fails', 'hangs', 'missing'] as const)('the kind of message: %s, so it is told by its subject and by what it answers', async (trouble) => {
    const one: OutgoingMessage = { ...message, composeType: 'reply', subject: 'Larch Avenue' };
    const { message: read, missing } = await readWith({ 'item.getComposeTypeAsync': trouble }, one);
    expect(read).toEqual(one);
    expect(missing).toEqual([]);
  });

  it('in an Outlook that answers nothing: everything, within the time of a few calls', async () => {
    const all = ['to', 'cc', 'bcc', 'from', 'subject', 'body', 'delayDeliveryTime'].map((part) => [`${part}.getAsync`, 'hangs']);
    const fake = composeFake(message, Object.fromEntries(all) as Troubles);
    let read: Awaited<ReturnType<typeof readDraft>> | null = null;
    readDraft(fake.item, fake.host).then((result) => { read = result; });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(read!.missing.map(({ what }) => what).sort()).toEqual(['bcc', 'body', 'cc', 'delayDeliveryTime', 'from', 'subject', 'to']);
  });
});

describe('one mail, through Outlook and as a file', () => {
  const eml = (headers: readonly string[], html: string) => new TextEncoder().encode([...headers, 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8', '', html].join('\r\n'));

  it('is the same message: addresses in their order, names, subject, HTML', async () => {
    const html = '<html><body><p>Dear Beth,<br>\r\nthe council’s “offer” is fine.</p>\r\n<blockquote>old</blockquote></body></html>';
    const fromFile = readEml(eml([
      'From: Nadia Rahman <cllr.rahman@millbrook.example>', 'Sender: Dan Whitlock <dan.whitlock@millbrook.example>',
      'To: zoe@mail.example, "Laurie, Beth" <beth.laurie@millbrook.example>, al@mail.example', 'Cc: Owen Price <cllr.price@millbrook.example>',
      'Bcc: cllr.oduya@millbrook.example', 'Subject: Re:  Larch\r\n Avenue', 'In-Reply-To: <earlier@mail.example>', 'Deferred-Delivery: Wed, 4 Mar 2026 08:00:00 +0000',
    ], html));
    const fake = composeFake({ ...fromFile, subject: 'Re:  Larch Avenue ', body: { type: 'html', content: html } }, {}, fromFile.sender);
    const { message: fromOutlook, missing } = await readWith({}, { ...fromFile, body: { type: 'html', content: html } }).then(() => readDraft(fake.item, fake.host));
    expect(fromOutlook).toEqual(fromFile);
    expect(missing).toEqual([]);
  });

  it('is the same message for all labelled mail, but for what Outlook does not tell of a draft: the moment of sending and the insides of attached mail', async () => {
    const folder = new URL('../../mail/working/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eml'));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const mail = readEml(readFileSync(new URL(file, folder)));
      const told = { ...mail, sentAt: null, attachments: mail.attachments.map(({ name }) => ({ name })) };
      const fake = composeFake(told, {}, mail.sender ?? mail.from);
      expect((await readDraft(fake.item, fake.host)).message, file).toEqual(told);
    }
  });
});
