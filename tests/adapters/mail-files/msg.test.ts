import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMsg } from '../../../src/adapters/mail-files/msg.ts';
import { UnreadableMail } from '../../../src/adapters/mail-files/unreadable-mail.ts';
import { msgFile } from './msg-file.ts';

const sender = { '0C1A': 'Asha Patel', '0C1F': 'asha@council.example' };

describe('Outlook .msg files', () => {
  it('reads a message with every kind of recipient', () => {
    const sentAt = Date.parse('2026-10-01T17:00:00Z');
    const message = readMsg(msgFile({
      text: { ...sender, '0037': 'RE: Mill Lane', '1000': 'Dear Tom\r\nit’s fine', '1042': '<1@x.example>' },
      times: { '0039': sentAt },
      recipients: [
        { type: 1, name: 'Tom Reed', email: '/o=Council/cn=treed', smtp: 't.reed@council.example' }, { type: 2, name: "'b@y.example'", email: 'b@y.example' },
        { type: 3, name: 'Hidden', email: 'hidden@z.example' },
      ],
      attached: [{ name: 'plan.pdf' }, { name: 'Earlier', message: { text: { ...sender, '0037': 'Earlier', '1000': 'what was said' }, recipients: [{ type: 1, name: 'C', email: 'c@x.example' }] } }],
    }));
    expect(message).toEqual({
      from: { name: 'Asha Patel', address: 'asha@council.example' }, sender: null,
      to: [{ name: 'Tom Reed', address: 't.reed@council.example' }], cc: [{ name: '', address: 'b@y.example' }], bcc: [{ name: 'Hidden', address: 'hidden@z.example' }],
      subject: 'RE: Mill Lane', body: { type: 'text', content: 'Dear Tom\nit’s fine' }, composeType: 'reply', sentAt, deferredUntil: null,
      attachments: [
        { name: 'plan.pdf' },
        { name: 'Earlier', message: { from: { name: 'Asha Patel', address: 'asha@council.example' }, to: [{ name: 'C', address: 'c@x.example' }], cc: [], subject: 'Earlier', text: 'what was said' } },
      ],
    });
  });

  it('prefers HTML with words in it, in its code page', () => {
    const html = Buffer.from('<p>it\x92s</p>', 'latin1');
    expect(readMsg(msgFile({ text: { ...sender, '1000': 'plain' }, binary: { '1013': html }, numbers: { '3FDE': 1252 } })).body).toEqual({ type: 'html', content: '<p>it’s</p>' });
    expect(readMsg(msgFile({ text: { ...sender, '1000': 'plain' }, binary: { '1013': Buffer.from('<p></p>') } })).body).toEqual({ type: 'text', content: 'plain' });
  });

  it('on behalf of: From is who is represented, Sender who sends', () => {
    const message = readMsg(msgFile({ text: { ...sender, '0042': 'Planning', '0065': 'planning@council.example', '1000': 'x' }, times: { '3FEF': Date.parse('2026-10-02T08:00:00Z') } }));
    expect(message).toMatchObject({ from: { name: 'Planning', address: 'planning@council.example' }, sender: { address: 'asha@council.example' }, deferredUntil: Date.parse('2026-10-02T08:00:00Z') });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['junk', Buffer.from('no compound file'), /not an Outlook message/],
    ['nothing', new Uint8Array(), /Outlook message/],
    ['half a file', msgFile({ text: { ...sender, '1000': 'x'.repeat(9000) } }).slice(0, 700), /Outlook message/],
    ['S/MIME', msgFile({ text: { ...sender, '001A': 'IPM.Note.SMIME' } }), /S\/MIME/],
    ['rich text alone', msgFile({ text: sender, binary: { '1009': Uint8Array.of(1, 2, 3) } }), /rich text/],
  ])('%s cannot be read', (_, bytes, reason) => {
    expect(() => readMsg(bytes)).toThrow(UnreadableMail);
    expect(() => readMsg(bytes)).toThrow(reason);
  });
});

describe('damaged .msg files', () => {
  const sound = msgFile({
    text: { ...sender, '0037': 's', '1000': 'words '.repeat(1500) }, recipients: [{ type: 1, name: 'a', email: 'b@x.example' }],
    attached: [{ name: 'Earlier', message: { text: { '0037': 'e' } } }],
  });
  const place = fc.oneof(fc.nat(1600), fc.nat(sound.length - 1));
  const change = fc.tuple(place, fc.oneof(fc.constantFrom(0, 1, 2, 254, 255), fc.nat(255)));

  it('end, and in nothing but UnreadableMail (a chain of sectors that runs in a circle would never)', () => {
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const bytes = sound.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      try {
        expect(readMsg(bytes).attachments.length).toBeLessThan(10);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableMail);
      }
    }), { numRuns: 1500 });
  });

  it('whose allocation table points to itself', () => {
    const bytes = sound.slice();
    const view = new DataView(bytes.buffer);
    const table = (view.getInt32(76, true) + 1) * 512;
    const directory = view.getInt32(48, true);
    view.setInt32(table + directory * 4, directory, true);
    expect(() => readMsg(bytes)).toThrow(/damaged/);
  });
});
