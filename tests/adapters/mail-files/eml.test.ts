import { describe, expect, it } from 'vitest';
import { readEml } from '../../../src/adapters/mail-files/eml.ts';
import type { OutgoingMessage } from '../../../src/core/message.ts';

const read = (...lines: string[]): OutgoingMessage => readEml(Buffer.from(lines.join('\r\n')));
const withHeader = (...fields: string[]): OutgoingMessage => read(...fields, '', 'Hello');

describe('who it goes to', () => {
  it('reads every field of a draft, Bcc kept', () => {
    const message = withHeader(
      'From: "Patel, Asha" <cllr.a.patel@council.example>', 'Sender: pa@council.example', 'To: Tom Reed <t.reed@council.example>, b@x.example',
      'Cc: "Castle, Brian (Cllr)" <b@y.example>; c@y.example', 'Bcc: hidden@z.example', 'Subject: Mill Lane', 'Date: Thu, 01 Oct 2026 18:00:00 +0100',
      'Deferred-Delivery: Fri, 02 Oct 2026 09:00:00 +0100');
    expect(message).toEqual({
      from: { name: 'Patel, Asha', address: 'cllr.a.patel@council.example' }, sender: { name: '', address: 'pa@council.example' },
      to: [{ name: 'Tom Reed', address: 't.reed@council.example' }, { name: '', address: 'b@x.example' }],
      cc: [{ name: 'Castle, Brian (Cllr)', address: 'b@y.example' }, { name: '', address: 'c@y.example' }],
      bcc: [{ name: '', address: 'hidden@z.example' }], subject: 'Mill Lane', body: { type: 'text', content: 'Hello' }, composeType: 'newMail',
      sentAt: Date.parse('2026-10-01T17:00:00Z'), deferredUntil: Date.parse('2026-10-02T08:00:00Z'), attachments: [],
    });
  });

  it.each<[string, string[], string[]]>([
    ['several To headers', ['To: a@x.example', 'To: b@x.example'], ['a@x.example', 'b@x.example']],
    ['folded over lines', ['To: a@x.example,', '\tb@x.example,', '   c@x.example'], ['a@x.example', 'b@x.example', 'c@x.example']],
    ['an empty group', ['To: undisclosed-recipients:;'], []],
    ['a group with members', ['To: Planning: a@x.example, B <b@x.example>;, c@x.example'], ['a@x.example', 'b@x.example', 'c@x.example']],
    ['comments and capitals', ['TO: A@X.Example (Asha)'], ['A@X.Example']],
    ['nobody', ['To:'], []],
    ['a name alone', ['To: Tom Reed'], ['']],
  ])('%s', (_, fields, addresses) => {
    expect(withHeader('From: me@x.example', ...fields).to.map((mailbox) => mailbox.address)).toEqual(addresses);
  });

  it('of several From addresses the first; of none, nobody', () => {
    expect(withHeader('From: a@x.example, b@x.example').from?.address).toBe('a@x.example');
    expect(withHeader('To: a@x.example').from).toBeNull();
  });

  it('a name with a comma and no quotation marks is one name', () => {
    expect(withHeader('From: x@x.example', 'To: Castle, Brian <b@x.example>, Tom Reed <t@x.example>').to)
      .toEqual([{ name: 'Castle, Brian', address: 'b@x.example' }, { name: 'Tom Reed', address: 't@x.example' }]);
  });

  it('names in encoded words, with commas inside and letters split between words', () => {
    const [one, two] = withHeader('From: x@x.example', 'To: =?utf-8?Q?O=E2=80=99Neil=2C_Se=C3?= =?utf-8?Q?=A1n?= <s@x.example>,', ' "\'Tom Reed\'" <t@x.example>').to;
    expect(one).toEqual({ name: 'O’Neil, Seán', address: 's@x.example' });
    expect(two).toEqual({ name: 'Tom Reed', address: 't@x.example' });
  });
});

describe('subject and dates', () => {
  it('unfolds the subject and joins encoded words', () => {
    expect(withHeader('From: a@x.example', 'Subject: Works in', '\tMill Lane').subject).toBe('Works in Mill Lane');
    expect(withHeader('From: a@x.example', 'Subject: =?utf-8?B?TWlsbCA=?=', ' =?utf-8?B?TGFuZQ==?=').subject).toBe('Mill Lane');
  });
  it('a date that is none leaves the moment unknown', () => {
    expect(withHeader('From: a@x.example', 'Date: soon', 'Deferred-Delivery: later')).toMatchObject({ sentAt: null, deferredUntil: null });
  });
});

describe('new message, reply or forward', () => {
  it.each([
    ['Mill Lane', [], 'newMail'], ['', [], 'newMail'], ['Forward planning', [], 'newMail'], ['Regarding bins', [], 'newMail'], ['Review: bins', [], 'newMail'],
    ['Mill Lane', ['In-Reply-To: <1@x>'], 'reply'], ['Mill Lane', ['References: <1@x>'], 'reply'], ['RE: Mill Lane', [], 'reply'], ['[External] Re: bins', [], 'reply'],
    ['FW: Mill Lane', [], 'forward'], ['Fwd: Mill Lane', ['In-Reply-To: <1@x>'], 'forward'], ['fw : x', [], 'forward'], ['[External] Fwd: x', [], 'forward'],
    ['[EXT] [list] FWD: x', [], 'forward'], ['OFFICIAL - SENSITIVE: Fw: x', [], 'forward'], ['Re: Fw: x', [], 'reply'], ['Fw: Re: x', [], 'forward'], ['Fwd[2]: x', [], 'forward'],
  ] as const)('%s %j', (subject, fields, type) => {
    expect(withHeader('From: a@x.example', `Subject: ${subject}`, ...fields).composeType).toBe(type);
  });
});

describe('files that are nearly mail', () => {
  it.each([
    ['empty lines first', '\r\n\r\nFrom: a@x.example\r\n\r\nhi'],
    ['an envelope line first', 'From a@x.example Thu Oct 1 10:00:00 2026\nFrom: a@x.example\n\nhi'],
    ['line ends of old Macs', 'From: a@x.example\r\rhi'],
    ['a line of junk in the header', 'From: a@x.example\nwhat is this\nSubject: s\n\nhi'],
  ])('%s', (_, text) => {
    expect(readEml(Buffer.from(text))).toMatchObject({ from: { address: 'a@x.example' }, body: { content: 'hi' } });
  });
  it('a message without body', () => {
    expect(read('From: a@x.example').body).toEqual({ type: 'text', content: '' });
  });
  it('does not read beyond its own part of a larger buffer', () => {
    const buffer = Buffer.from('XXXXFrom: a@x.example\n\nhiYYYY');
    expect(readEml(new Uint8Array(buffer.buffer, buffer.byteOffset + 4, buffer.length - 8)).body.content).toBe('hi');
  });
});
