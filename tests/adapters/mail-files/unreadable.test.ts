import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEml } from '../../../src/adapters/mail-files/eml.ts';
import { readMsg } from '../../../src/adapters/mail-files/msg.ts';
import { UnreadableMail } from '../../../src/adapters/mail-files/unreadable-mail.ts';

const eml = (...lines: string[]): Uint8Array => Buffer.from(['From: a@x.example', ...lines].join('\r\n'));
function reasonOf(bytes: Uint8Array, read: (bytes: Uint8Array) => unknown = readEml): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof UnreadableMail) return error.reason;
    throw error;
  }
  return 'readable';
}

describe('mail that nobody can read', () => {
  it.each([
    ['S/MIME', eml('Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', '', 'AAAA'), /encrypted with S\/MIME/],
    ['S/MIME sent as an attachment', eml('Content-Type: application/x-pkcs7-mime; name=smime.p7m', 'Content-Disposition: attachment; filename=smime.p7m', '', 'AAAA'), /encrypted with S\/MIME/],
    ['S/MIME sealed', eml('Content-Type: application/pkcs7-mime; smime-type=signed-data', '', 'AAAA'), /S\/MIME signature/],
    ['PGP/MIME', eml('Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b', '', '--b', 'Content-Type: application/pgp-encrypted', '', 'Version: 1', '--b--'), /PGP/],
    ['PGP under a list footer', eml('Content-Type: multipart/mixed; boundary=m', '', '--m', 'Content-Type: multipart/encrypted; boundary=b', '', '--b', 'Content-Type: application/pgp-encrypted', '', 'Version: 1', '--b--', '--m', '', 'footer', '--m--'), /PGP/],
    ['PGP in the text', eml('', '-----BEGIN PGP MESSAGE-----', '', 'abc'), /PGP/],
    ['winmail.dat alone', eml('Content-Type: multipart/mixed; boundary=b', '', '--b', '', ' ', '--b', 'Content-Type: application/ms-tnef; name=winmail.dat', '', 'AAAA', '--b--'), /winmail\.dat/],
    ['rights management', eml('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'This message is protected.', '--b', 'Content-Type: application/x-microsoft-rpmsg-message; name=message.rpmsg', '', 'AAAA', '--b--'), /rights management/],
    ['nothing', new Uint8Array(), /empty/],
    ['junk', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), /not an e-mail/],
    ['a letter', Buffer.from('Dear Tom,\n\nHow are you?\n'), /not an e-mail/],
    ['a page', Buffer.from('<html><body style="color: red">Hi</body></html>'), /not an e-mail/],
    ['a header without end', Buffer.from('From: a@x.example\n' + 'X-A: b\n'.repeat(400_000)), /larger than 2 MB/],
  ])('%s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toMatch(reason);
    expect(reasonOf(bytes)).not.toContain('\n');
  });

  it('winmail.dat and encrypted files beside readable words hide nothing', () => {
    const beside = (type: string): Uint8Array => eml('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'words', '--b', `Content-Type: ${type}`, '', 'AAAA', '--b--');
    expect(readEml(beside('application/ms-tnef; name=winmail.dat'))).toMatchObject({ body: { content: 'words' }, attachments: [{ name: 'winmail.dat' }] });
    expect(readEml(beside('application/octet-stream; name=old.p7m')).body.content).toBe('words');
  });
});

describe('hostile files end soon, and only in UnreadableMail', () => {
  const nested = (depth: number): string => {
    let message = 'From: a@x.example\r\n\r\ninnermost';
    for (let level = 0; level < depth; level += 1)
      message = `From: a@x.example\r\nContent-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\nContent-Type: message/rfc822\r\n\r\n${message}\r\n--b${level}--`;
    return message;
  };
  const parts = (depth: number): string => {
    let message = 'Content-Type: text/plain\r\n\r\ninnermost';
    for (let level = 0; level < depth; level += 1) message = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${message}\r\n--b${level}--`;
    return `From: a@x.example\r\n${message}`;
  };
  it.each([
    ['messages in messages', nested(100)], ['parts in parts', parts(400)], ['commas', `To: ${','.repeat(1_000_000)}\n\nx`], ['brackets', `To: ${'<('.repeat(400_000)}\n\nx`],
    ['groups in groups', `To: ${'a:'.repeat(400_000)}\n\nx`], ['quotes', `To: ${'"a" '.repeat(300_000)}\n\nx`], ['encoded words', `Subject: ${'=?utf-8?Q?=41?= '.repeat(60_000)}\n\nx`],
    ['broken encoded words', `Subject: ${'=?'.repeat(500_000)}\n\nx`], ['folds', `Subject: ${'\n '.repeat(500_000)}\n\nx`], ['tags in the subject', `Subject: ${'[a] '.repeat(200_000)}\n\nx`],
    ['parameters', `From: a@x.example\nContent-Type: text/plain${'; a*0=b'.repeat(100_000)}\n\nx`], ['many boundaries', `From: a@x.example\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(100_000)}`],
    ['boundaries in a line', `From: a@x.example\nContent-Type: multipart/mixed; boundary=b\n\n${'--b'.repeat(500_000)}`], ['open tags', `From: a@x.example\nContent-Type: text/html\n\n${'<b>'.repeat(200_000)}${'</i>'.repeat(200_000)}x`],
    ['line ends', `From: a@x.example\nContent-Type: text/plain; format=flowed\n\n${' \n'.repeat(1_000_000)}`], ['plus signs', `From: a@x.example\nContent-Type: text/plain; charset=utf-7\n\n${'+'.repeat(1_000_000)}`],
  ])('%s', (_, text) => {
    expect(reasonOf(Buffer.from(text))).toEqual(expect.any(String));
  });

  it('whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      reasonOf(bytes);
      reasonOf(bytes, readMsg);
      reasonOf(Buffer.concat([Buffer.from('From: a@x.example\r\nContent-Type: '), bytes]));
    }), { numRuns: 500 });
  });

  it('whatever order the pieces of mail come in', () => {
    const piece = fc.constantFrom('From: a@x.example', 'To: "', 'Content-Type: multipart/mixed; boundary=b', 'Content-Type: message/rfc822', 'Content-Type: text/html; charset=utf-16', 'Content-Type: application/ms-tnef',
      'Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: quoted-printable', 'Content-Disposition: attachment; filename*0*=x\'\'%', '--b', '--b--', '', '', ' ', '=?utf-8?B?!?=', '<p', '=', '\0', '\ud800', 'Date: Thu,');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(typeof reasonOf(Buffer.from(pieces.join('\r\n')))).toBe('string');
    }), { numRuns: 1000 });
  });
});
