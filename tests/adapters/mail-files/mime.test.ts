import { describe, expect, it } from 'vitest';
import { readEml } from '../../../src/adapters/mail-files/eml.ts';
import type { OutgoingMessage } from '../../../src/core/message.ts';

const read = (...lines: string[]): OutgoingMessage => readEml(Buffer.from(['From: a@x.example', 'MIME-Version: 1.0', ...lines].join('\r\n')));
const multipart = (kind: string, ...parts: string[][]): string[] =>
  [`Content-Type: multipart/${kind}; boundary="b-${kind}"`, '', 'preamble', ...parts.flatMap((part) => [`--b-${kind}`, ...part]), `--b-${kind}--`, 'epilogue'];
const text = (words: string): string[] => ['Content-Type: text/plain; charset=utf-8', '', words];
const html = (page: string): string[] => ['Content-Type: text/html; charset=utf-8', '', page];
const file = (name: string, type = 'application/pdf'): string[] => [`Content-Type: ${type}`, `Content-Disposition: attachment; ${name}`, '', 'data'];
const inner = ['From: B <b@y.example>', 'To: c@y.example', 'Cc: d@y.example', 'Subject: Inner', '', 'inner words'];

describe('the body among the parts', () => {
  it.each<[string, string[], OutgoingMessage['body']]>([
    ['alternative: HTML', multipart('alternative', text('plain'), html('<p>rich</p>')), { type: 'html', content: '<p>rich</p>' }],
    ['alternative with empty HTML: text', multipart('alternative', text('plain'), html('<html><style>p{}</style><body>&nbsp;</body></html>')), { type: 'text', content: 'plain' }],
    ['alternative with text alone', multipart('alternative', text('plain')), { type: 'text', content: 'plain' }],
    ['mixed with a file', multipart('mixed', text('words'), file('filename=a.pdf')), { type: 'text', content: 'words' }],
    ['related inside alternative', multipart('alternative', text('plain'), multipart('related', html('<p>rich</p>'), file('filename=p.png', 'image/png'))), { type: 'html', content: '<p>rich</p>' }],
    ['alternative inside related inside mixed', multipart('mixed', multipart('related', multipart('alternative', text('plain'), html('<p>r</p>')))), { type: 'html', content: '<p>r</p>' }],
    ['signed', multipart('signed', text('words'), ['Content-Type: application/pkcs7-signature; name=smime.p7s', '', 'x']), { type: 'text', content: 'words' }],
    ['text cut in two by a file', multipart('mixed', text('one'), file('filename=a.pdf'), text('two')), { type: 'text', content: 'one\ntwo' }],
    ['HTML with a disclaimer in text', multipart('mixed', html('<p>one</p>'), text('a < b')), { type: 'html', content: '<p>one</p>\n<div>a &lt; b</div>' }],
    ['a multipart without boundary lines', ['Content-Type: multipart/mixed; boundary=zz', '', 'just words'], { type: 'text', content: 'just words' }],
    ['no end line', ['Content-Type: multipart/mixed; boundary=zz', '', '--zz', ...text('words')], { type: 'text', content: 'words' }],
    ['a boundary that begins like another', ['Content-Type: multipart/mixed; boundary=z', '', '--z', 'Content-Type: multipart/alternative; boundary=zz', '', '--zz', ...text('words'), '--zz--', '--z--'],
      { type: 'text', content: 'words' }],
    ['a senseless content type', ['Content-Type: text', '', 'words'], { type: 'text', content: 'words' }],
    ['CRLF to LF', text('one\r\ntwo\rthree'), { type: 'text', content: 'one\ntwo\nthree' }],
  ])('%s', (_, lines, body) => {
    expect(read(...lines).body).toEqual(body);
  });
});

describe('format=flowed', () => {
  const flowed = (parameters: string, ...lines: string[]): string => read(`Content-Type: text/plain; format=flowed${parameters}`, '', ...lines).body.content;
  it('joins soft breaks, keeps hard ones, the signature line and the quoting', () => {
    expect(flowed('', 'one ', 'two', 'three', ' stuffed', '-- ', 'Tom', '> quoted ', '> words', 'own')).toBe('one two\nthree\nstuffed\n-- \nTom\n> quoted words\nown');
  });
  it('a soft break does not run into another depth of quoting', () => {
    expect(flowed('', '> quoted ', 'own')).toBe('> quoted \nown');
  });
  it('DelSp takes the space away', () => {
    expect(flowed('; DelSp=Yes', 'un ', 'broken')).toBe('unbroken');
  });
});

describe('attachments', () => {
  it.each([
    ['filename="report, final.pdf"', 'report, final.pdf'],
    ["filename*=utf-8''caf%C3%A9%20plan.pdf", 'café plan.pdf'],
    ["filename*0*=windows-1252''leader%92; filename*1=\"s plan.pdf\"", 'leader’s plan.pdf'],
    ['filename="=?utf-8?Q?caf=C3=A9.pdf?="', 'café.pdf'],
    ['filename=Invoice(1).pdf', 'Invoice(1).pdf'],
  ])('named %s', (parameter, name) => {
    expect(read(...multipart('mixed', text('x'), file(parameter))).attachments).toEqual([{ name }]);
  });

  const attached = { from: { name: 'B', address: 'b@y.example' }, to: [{ name: '', address: 'c@y.example' }], cc: [{ name: '', address: 'd@y.example' }], subject: 'Inner', text: 'inner words' };
  it('a forwarded message keeps its own header and stays out of the body', () => {
    const message = read(...multipart('mixed', text('see below'), ['Content-Type: message/rfc822', '', ...inner]));
    expect(message.body.content).toBe('see below');
    expect(message.attachments).toEqual([{ name: 'Inner', message: attached }]);
  });
  it('a digest holds messages', () => {
    expect(read(...multipart('digest', ['', ...inner])).attachments).toEqual([{ name: 'Inner', message: attached }]);
  });
  it('an .eml file under another type is a message too; an HTML one gives its text', () => {
    const [attachment] = read(...multipart('mixed', text('x'),
      ['Content-Type: application/octet-stream', 'Content-Disposition: attachment; filename=old.eml', 'Content-Transfer-Encoding: base64', '',
        Buffer.from(['From: b@y.example', 'Content-Type: text/html', '', '<p>one</p><p>two &amp; three</p>'].join('\r\n')).toString('base64')])).attachments;
    expect(attachment?.name).toBe('old.eml');
    expect(attachment?.message?.text).toMatch(/^one\n+two & three$/);
  });
  it('an attached message that is encrypted is only named', () => {
    expect(read(...multipart('mixed', text('x'), ['Content-Type: message/rfc822; name=secret.eml', '', 'From: b@y.example', 'Content-Type: application/pkcs7-mime', '', 'AAAA'])).attachments)
      .toEqual([{ name: 'secret.eml' }]);
  });
});
