import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailIn, readMail } from '../../../src/adapters/mail-files/source.ts';
import { msgFile } from './msg-file.ts';

let root = '';
const mail = (subject: string): string => `From: a@x.example\nSubject: ${subject}\n\nhello\n`;
const mbox = (...subjects: string[]): string => subjects.map((subject) => `From a@x.example Thu Oct  1 10:00:00 2026\n${mail(subject)}\n`).join('');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'countersign-mail-'));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  write('plain/b.eml', mail('b'));
  write('plain/a.EML', mail('a'));
  write('plain/notes.txt', 'no mail');
  write('plain/.hidden.eml', mail('hidden'));
  write('plain/inner/c.mbox', mbox('c0', 'c1'));
  write('plain/d.msg', msgFile({ text: { '0037': 'd', '0C1F': 'a@x.example', '1000': 'hello' } }));
  write('maildir/cur/1:2,S', mail('cur'));
  write('maildir/new/2', mail('new'));
  write('maildir/tmp/3', mail('half written'));
  write('maildir/.Sent/cur/4', mail('sent'));
  write('maildir/.Sent/new/.keep', '');
  write('Inbox', mbox('inbox'));
  write('untitled', mail('untitled'));
  write('broken.eml', 'no mail at all');
  write('empty.mbox', '');
  symlinkSync('..', join(root, 'plain/inner/up'));
  symlinkSync('nowhere', join(root, 'plain/gone.eml'));
});
afterAll(() => rmSync(root, { recursive: true }));

async function* stdin(): AsyncGenerator<string> {
  yield 'From: a@x.example\nSub';
  yield 'ject: piped\n\nhello';
}

async function found(...paths: string[]): Promise<string[]> {
  const seen: string[] = [];
  for await (const item of mailIn(paths.map((path) => (path === '-' ? path : join(root, path))), stdin())) {
    const subject = await readMail(item).then((message) => message.subject, (error: Error) => `! ${error.message}`);
    seen.push(`${item.file.replace(`${root}/`, '')} ${item.index} ${subject}`);
  }
  return seen;
}

describe('mail on disk', () => {
  it.each<[string, string[], string[]]>([
    ['a folder, sorted, links and other files left out', ['plain'], ['plain/a.EML 0 a', 'plain/b.eml 0 b', 'plain/d.msg 0 d', 'plain/inner/c.mbox 0 c0', 'plain/inner/c.mbox 1 c1']],
    ['a Maildir with a folder in it', ['maildir'], ['maildir/.Sent/cur/4 0 sent', 'maildir/cur/1:2,S 0 cur', 'maildir/new/2 0 new']],
    ['files in the order given', ['untitled', 'plain/b.eml', '-', 'Inbox'], ['untitled 0 untitled', 'plain/b.eml 0 b', '- 0 piped', 'Inbox 0 inbox']],
    ['what cannot be read', ['broken.eml', 'missing.eml', 'plain/b.eml'], ['broken.eml 0 ! not an e-mail message', 'missing.eml 0 ! no such file or folder', 'plain/b.eml 0 b']],
    ['an empty mbox', ['empty.mbox'], []],
  ])('%s', async (_, paths, lines) => {
    expect(await found(...paths)).toEqual(lines);
  });

  it('hands out items that another thread can take', async () => {
    for await (const item of mailIn([join(root, 'Inbox'), join(root, 'missing')], stdin())) expect(structuredClone(item)).toEqual(item);
  });
});
