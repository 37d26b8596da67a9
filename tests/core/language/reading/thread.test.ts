import { describe, expect, it } from 'vitest';
import { parseMailboxes } from '../../../../src/core/language/reading/mailbox-list.ts';
import { readHtml, readText } from './read.ts';

describe('the thread', () => {
  it('has every nested message, newest first', () => {
    const { thread, text } = readText('Fine.\n\nFrom: Okoro, Hope\nSent: 04 June 2026 09:15\nTo: Flint, Nadia (Cllr); Wren, Ann (Cllr)\nCc: All Members\nSubject: RE: Lock\n\nMay I?\n\nFrom: Nadia Flint <n@c.example>\nSent: 03 June 2026 09:15\nTo: Hope Okoro <h@c.example>\nSubject: Lock\n\nAsk me.\n');
    expect(thread.map(({ from, to, cc, subject, words }) => ({ from, to, cc, subject, words }))).toEqual([
      { from: { name: 'Okoro, Hope', address: '' }, to: [{ name: 'Flint, Nadia (Cllr)', address: '' }, { name: 'Wren, Ann (Cllr)', address: '' }], cc: [{ name: 'All Members', address: '' }], subject: 'RE: Lock', words: 'May I?' },
      { from: { name: 'Nadia Flint', address: 'n@c.example' }, to: [{ name: 'Hope Okoro', address: 'h@c.example' }], cc: [], subject: 'Lock', words: 'Ask me.' },
    ]);
    expect(text.slice(thread[1]!.start, thread[1]!.end)).toMatch(/^From: Nadia[^]*Ask me\.$/);
  });
  it('knows only the author from "On … wrote:"', () => {
    expect(readText('Fine.\n\nOn 4 June 2026, at 09:15, Hope Okoro <h@c.example> wrote:\n> May I?\n').thread).toMatchObject([{ from: { name: 'Hope Okoro', address: 'h@c.example' }, to: [], cc: [], subject: null, words: 'May I?' }]);
  });
  it('reads a header in a table and a wrapped list of recipients', () => {
    expect(readHtml('<p>Fine.</p><table><tr><td>From:</td><td>Hope Okoro &lt;h@c.example&gt;</td></tr><tr><td>Sent:</td><td>04 June 2026 09:15</td></tr><tr><td>To:</td><td>Nadia</td></tr><tr><td>Subject:</td><td>Lock</td></tr></table><p>May I?</p>').thread[0]).toMatchObject({ from: { address: 'h@c.example' }, subject: 'Lock' });
    expect(readText('Fine.\n\nFrom: Hope <h@c.example>\nSent: 04 June 2026 09:15\nTo: Ann <a@c.example>; Bill <b@c.example>;\n Cy <c@c.example>\nSubject: Lock\n\nMay I?\n').thread[0]?.to.map((one) => one.address)).toEqual(['a@c.example', 'b@c.example', 'c@c.example']);
  });
  it('leaves legal notices out of a message\'s words', () => {
    const { thread } = readText('Fine.\n\n-----Original Message-----\nFrom: Hope <h@c.example>\nTo: Nadia\nSubject: Lock\n\nMay I?\n\nThis email is confidential and intended only for the addressee. If received in error please delete it.\n');
    expect(thread[0]?.words.trim()).toBe('May I?');
  });
  it('has attached messages last', () => {
    const message = { from: { name: 'Bill', address: 'b@c.example' }, to: [], cc: [], subject: 'Old', text: 'Long “ago”.' };
    const { thread } = readText('Fine.\n\n> Quoted.\n', { attachments: [{ name: 'Old.eml', message }, { name: 'map.pdf' }] });
    expect(thread.map((one) => one.words)).toEqual(['Quoted.', 'Long "ago".']);
  });
});

describe('names and addresses', () => {
  it.each<[written: string, mailboxes: [name: string, address: string][]]>([
    ['Ann Wren <a@c.example>', [['Ann Wren', 'a@c.example']]],
    ['Ann Wren [mailto:a@c.example]', [['Ann Wren', 'a@c.example']]],
    ['a@c.example (Ann Wren)', [['Ann Wren', 'a@c.example']]],
    ['a@c.example', [['', 'a@c.example']]],
    ['<a@c.example>', [['', 'a@c.example']]],
    ['Wren, Ann (Cllr); Fox, Max', [['Wren, Ann (Cllr)', ''], ['Fox, Max', '']]],
    ['Members; Officers', [['Members', ''], ['Officers', '']]],
    ['Ann Wren, Max Fox', [['Ann Wren', ''], ['Max Fox', '']]],
    ['Ann Wren <a@c.example>, Max Fox <m@c.example>', [['Ann Wren', 'a@c.example'], ['Max Fox', 'm@c.example']]],
    ['"Wren, Ann" <a@c.example>, m@c.example', [['Wren, Ann', 'a@c.example'], ['', 'm@c.example']]],
    ['Wren, Ann <a@c.example>', [['Wren, Ann', 'a@c.example']]],
    ['Office <o@c.example> on behalf of Ann Wren <a@c.example>', [['Ann Wren', 'a@c.example']]],
    ['Ann <a@c.example<mailto:a@c.example>>', [['Ann', 'a@c.example']]],
    ['', []],
  ])('%j', (written, mailboxes) => {
    expect(parseMailboxes(written).map(({ name, address }) => [name, address])).toEqual(mailboxes);
  });
});
