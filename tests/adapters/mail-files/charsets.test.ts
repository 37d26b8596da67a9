import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/adapters/mail-files/charset.ts';
import { readEml } from '../../../src/adapters/mail-files/eml.ts';

const header = 'From: a@council.example\r\nTo: b@council.example\r\n';
const eml = (fields: string, body: string | Uint8Array): Uint8Array => Buffer.concat([Buffer.from(`${header}${fields}\r\n\r\n`, 'latin1'), Buffer.from(body as Uint8Array)]);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('windows-1252, which Node 20 decodes to control characters', () => {
  const bytes = latin('the leader\x92s \x93plan\x94 \x96 \x8012 \xe9');
  const words = 'the leader’s “plan” – €12 é';
  const quoted = "the leader=92s =93plan=94 =96 =8012 =E9";

  it.each(['windows-1252', 'Windows-1252', '"windows-1252"', 'iso-8859-1', 'cp1252', 'latin1'])('text in %s, quoted-printable and base64 and 8bit', (charset) => {
    const type = `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: `;
    expect(readEml(eml(`${type}quoted-printable`, quoted)).body).toEqual({ type: 'text', content: words });
    expect(readEml(eml(`${type}base64`, bytes.toString('base64'))).body.content).toBe(words);
    expect(readEml(eml(`${type}8bit`, bytes)).body.content).toBe(words);
  });

  it('HTML', () => {
    const type = 'Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: ';
    expect(readEml(eml(`${type}quoted-printable`, `<p>${quoted}</p>`)).body).toEqual({ type: 'html', content: `<p>${words}</p>` });
    expect(readEml(eml(`${type}base64`, latin(`<p>${bytes.toString('latin1')}</p>`).toString('base64'))).body.content).toBe(`<p>${words}</p>`);
  });

  it('headers: encoded words in subject and names, and raw bytes', () => {
    const message = readEml(eml('Subject: =?windows-1252?Q?leader=92s_=96_=8012?=\r\nCc: =?windows-1252?B?T5JCcmllbg==?= <o@x.example>', 'x'));
    expect(message.subject).toBe('leader’s – €12');
    expect(message.cc).toEqual([{ name: 'O’Brien', address: 'o@x.example' }]);
    expect(readEml(eml('Subject: caf\xe9 \x96 opening', 'x')).subject).toBe('café – opening');
    expect(readEml(eml(`Subject: ${Buffer.from('café – opening').toString('latin1')}`, 'x')).subject).toBe('café – opening');
  });
});

describe('the other charsets', () => {
  it.each<[string, Uint8Array, string]>([
    ['utf-8', Buffer.from('café ’n’ 日本'), 'café ’n’ 日本'],
    ['utf-8', Buffer.from('\ufeffmarked'), 'marked'],
    ['utf-8', latin('misnamed \x93caf\xe9\x94'), 'misnamed “café”'],
    ['us-ascii', Buffer.from('really UTF-8: café'), 'really UTF-8: café'],
    ['us-ascii', latin('really Windows: it\x92s'), 'really Windows: it’s'],
    ['', Buffer.from('unnamed café'), 'unnamed café'],
    ['no-such-charset', Buffer.from('café'), 'café'],
    ['no-such-charset', latin('caf\xe9 \x96'), 'café –'],
    ['iso-8859-15', latin('\xa412 \xe9'), '€12 é'],
    ['koi8-r', Uint8Array.of(0xf0, 0xd2, 0xc9), 'При'],
    ['gb18030', Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3), '你好'],
    ['iso-2022-jp', latin('\x1b$B$3$s\x1b(B!'), 'こん!'],
    ['shift_jis', Uint8Array.of(0x82, 0xb1, 0x82, 0xf1), 'こん'],
    ['utf-7', latin('caf+AOk- +- tea'), 'café + tea'],
    ['utf-16', Uint8Array.of(0xfe, 0xff, 0x00, 0x41, 0x00, 0xe9), 'Aé'],
    ['utf-16', Uint8Array.of(0x00, 0x41, 0x00, 0xe9), 'Aé'],
    ['utf-16', Uint8Array.of(0x41, 0x00, 0xe9, 0x00), 'Aé'],
    ['utf-16le', Uint8Array.of(0x41, 0x00, 0xe9, 0x00), 'Aé'],
    ['windows-1251', Uint8Array.of(0xcf, 0xf0, 0xe8), 'При'],
  ])('%s', (charset, bytes, text) => {
    expect(decodeText(bytes, charset || null)).toBe(text);
  });

  it('an HTML page whose header names none is read as the page says', () => {
    const page = latin('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xf0\xd2\xc9</p>');
    expect(readEml(eml('Content-Type: text/html', page)).body.content).toContain('При');
  });

  it('a whole file saved as UTF-16 or with a UTF-8 mark', () => {
    const text = `${header}Subject: café\r\n\r\nhello`;
    expect(readEml(Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatchObject({ subject: 'café', body: { content: 'hello' } });
    expect(readEml(Buffer.from(`\ufeff${text}`, 'utf8'))).toMatchObject({ subject: 'café', from: { address: 'a@council.example' } });
  });
});

describe('transfer encodings', () => {
  const read = (encoding: string, body: string): string => readEml(eml(`Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}`, body)).body.content;
  it.each([
    ['quoted-printable', 'one =\r\ntwo=0Athree =3D', 'one two\nthree ='],
    ['quoted-printable', 'broken =ZZ and =', 'broken =ZZ and '],
    ['QUOTED-PRINTABLE', 'caf=c3=A9', 'café'],
    ['base64', 'aGVs\r\nbG8=\r\n', 'hello'],
    ['base64', 'aGU=\r\nbGxv\r\n', 'hello'],
    ['Base64 (as sent)', 'aGVsbG8', 'hello'],
    ['x-unknown', 'as it is', 'as it is'],
  ])('%s %j', (encoding, body, text) => {
    expect(read(encoding, body)).toBe(text);
  });
});
