import { describe, expect, it } from 'vitest';
import { readHtml, readText, said } from './read.ts';

describe('sentences', () => {
  it.each<[what: string, text: string, sentences: string[]]>([
    ['titles', 'I saw Cllr. Wren and Mr. Fox. They agreed.', ['I saw Cllr. Wren and Mr. Fox.', 'They agreed.']],
    ['initials', 'Ask A. B. Wren. She knows.', ['Ask A. B. Wren.', 'She knows.']],
    ['abbreviations', 'Fix things, e.g. the lock, i.e. the gate etc. before May.', ['Fix things, e.g. the lock, i.e. the gate etc. before May.']],
    ['street names', 'It is on St. Anne St. near Mill Rd. Can you look?', ['It is on St. Anne St. near Mill Rd.', 'Can you look?']],
    ['numbers', 'Clause 12.1 costs £1.2m. No. 12 pays at 9.30 a.m. today.', ['Clause 12.1 costs £1.2m.', 'No. 12 pays at 9.30 a.m. today.']],
    ['a plain no', 'You asked me twice. No. I will not.', ['You asked me twice.', 'No.', 'I will not.']],
    ['addresses', 'See www.lock.example/a.b?c=d. Write to n.flint@lock.example. Thanks to all.', ['See www.lock.example/a.b?c=d.', 'Write to n.flint@lock.example.', 'Thanks to all.']],
    ['mixed signs', 'Really?! Yes! Wait... what? Done… Next.', ['Really?!', 'Yes!', 'Wait... what?', 'Done…', 'Next.']],
    ['quotations', 'He said "It is shut. Go home." and left. So I did.', ['He said "It is shut. Go home." and left.', 'So I did.']],
    ['typographic signs', '“Shut” – that’s all\u00a0he said.', ['"Shut" - that\'s all he said.']],
    ['a forgotten space', 'The gate is shut.The key is lost.', ['The gate is shut.', 'The key is lost.']],
    ['small letters', 'the gate is shut. please open it', ['the gate is shut.', 'please open it']],
    ['bullets', 'Please:\n- open the gate\n* oil it\n• shut it\n1. test it\n(a) go home', ['Please:', 'open the gate', 'oil it', 'shut it', 'test it', 'go home']],
    ['short lines', 'Gate: open\nLock: shut', ['Gate: open', 'Lock: shut']],
  ])('%s', (_what, text, sentences) => {
    expect(said(readText(text))).toEqual(sentences);
  });

  it('joins lines wrapped at 72 columns', () => {
    const text = 'The gate has been shut since the flood and the boats are all waiting in\nthe basin, where the anglers complain of the noise and the smoke. I have\nasked for a key.\n\nWho has one?';
    expect(said(readText(text))).toEqual([
      'The gate has been shut since the flood and the boats are all waiting in the basin, where the anglers complain of the noise and the smoke.',
      'I have asked for a key.', 'Who has one?',
    ]);
    expect(readText(text).sentences.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
  });

  it('does not join blocks of HTML', () => {
    expect(said(readHtml('<div>The gate has been shut since the flood and the boats are waiting in</div><div>the basin</div>'))).toHaveLength(2);
  });

  it('gives offsets into the text', () => {
    const reading = readHtml('<p>One&nbsp;&amp; two.</p><ul><li>Three</li></ul>');
    expect(reading.sentences.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['One\u00a0& two.', 'Three']);
  });
});
