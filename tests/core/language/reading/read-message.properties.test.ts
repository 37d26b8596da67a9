import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/core/language/plain.ts';
import type { Reading } from '../../../../src/core/language/reading/reading.ts';
import { readHtml, readText, said } from './read.ts';

const scraps = fc.constantFrom('\n', '\n\n', '> ', '>> ', 'From: a@b.example\n', 'Sent: 4 June 2026 10:12\n', 'To: x; y\n', 'Subject: z\n', 'On 4 June 2026 at 10:12, A B <a@b.example> wrote:\n', '-----Original Message-----\n',
  'Kind regards\n', 'Nadia Flint\n', '-- \n', 'PS ', 'cc: Cllr Wren\n', 'Dear Ann,\n', 'The lock is shut. ', '- one\n', '“No.” ', '\u00a0', '\u200b', '\t', '________________________________\n', 'Sent from my iPhone\n', '. ', '"');
const tags = fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<br>', '<blockquote>', '</blockquote>', '<blockquote type="cite">', '<div class="gmail_quote">', '<div id="divRplyFwdMsg">', '<div id="Signature">', '<hr>', '<pre>', '</pre>', '<table><tr><td>', '<span style="color:red">', '</span>', '&nbsp;', '&gt; ', '<!--', '<style>');
const texts = fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 }).map((pieces) => pieces.join(''));
const htmls = fc.array(fc.oneof(tags, scraps, fc.string({ maxLength: 12 })), { maxLength: 50 }).map((pieces) => pieces.join(''));

function expectSound(reading: Reading): void {
  let end = 0;
  for (const region of reading.regions) {
    expect(region.start).toBe(end);
    expect(region.end).toBeGreaterThan(region.start);
    end = region.end;
  }
  expect(end).toBe(reading.text.length);
  const text = plain(reading.text);
  const wrong = reading.sentences.filter((one) => one.text !== text.slice(one.start, one.end) || one.text.length !== one.end - one.start || one.text.trim() !== one.text);
  expect(wrong).toEqual([]);
}

describe('whatever the body', () => {
  it('regions cover a text and sentences keep their length', () => {
    fc.assert(fc.property(texts, (text) => expectSound(readText(text))), { numRuns: 500 });
  });
  it('regions cover an HTML body and sentences keep their length', () => {
    fc.assert(fc.property(htmls, (html) => expectSound(readHtml(html))), { numRuns: 500 });
  });
});

describe('a hostile body is read to its end', () => {
  it.each<[what: string, text: string]>([
    ['line ends', '\n'.repeat(1_000_000)], ['spaces', ' '.repeat(1_000_000)], ['quote signs', '>'.repeat(50_000)], ['"On "', 'On '.repeat(50_000)], ['quoted lines', '> a\n'.repeat(50_000)],
    ['headers', 'From: a@b\nSubject: c\nTo: d\n\n'.repeat(20_000)], ['closings', 'Thanks\n'.repeat(50_000)], ['full stops', '. '.repeat(100_000)], ['names', `${'A'.repeat(110)}!\n`.repeat(5_000)],
  ])('%s as text', (_what, text) => {
    expectSound(readText(text));
  });
  it.each<[what: string, html: string]>([
    ['blockquotes', '<blockquote>x'.repeat(50_000)], ['divisions', `${'<div>'.repeat(100_000)}x`], ['containers', '<div class="gmail_quote">x'.repeat(20_000)], ['rules', '<hr>x'.repeat(50_000)], ['entities', '&nbsp;'.repeat(100_000)],
  ])('%s as HTML', (_what, html) => {
    const reading = readHtml(html);
    expect(reading.regions.reduce((length, region) => length + region.end - region.start, 0)).toBe(reading.text.length);
  });
});

const word = fc.constantFrom('gate', 'lock', 'basin', 'boats', 'council', 'Weir', 'Street', 'sluice', 'and', 'of', 'the', 'anglers', 'repaired', 'officer', 'should', 'never');
const sentence = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => `The ${words.join(' ')}.`);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')), { minLength: 1, maxLength: 5 });
const threads = fc.constantFrom(
  '\n\n-----Original Message-----\nFrom: A\nSent: 4 June 2026 10:12\nTo: B\nSubject: C\n\nQuoted words.\n',
  '\n\nOn 4 June 2026 at 10:12, A B <a@b.example> wrote:\n> Quoted words.\n',
  '\n\n________________________________\nFrom: A <a@b.example>\nSent: 4 June 2026 10:12\nTo: B\nSubject: C\n\nQuoted words.\n',
  '\n\nBegin forwarded message:\n\n> From: A <a@b.example>\n> Subject: C\n> Date: 4 June 2026 at 10:12\n> To: B\n>\n> Quoted words.\n',
);

describe('own words', () => {
  it('stay the same with a thread below', () => {
    fc.assert(fc.property(paragraphs, threads, (own, thread) => {
      expect(said(readText(own.join('\n\n') + thread))).toEqual(said(readText(own.join('\n\n'))));
    }));
  });
  it('are the same as text and as HTML', () => {
    fc.assert(fc.property(paragraphs, (own) => {
      const expected = said(readText(own.join('\n\n')));
      expect(said(readHtml(own.map((one) => `<p>${one}</p>`).join('\n')))).toEqual(expected);
      expect(said(readHtml(own.map((one) => `<div>${one}</div>`).join('<div><br></div>')))).toEqual(expected);
    }));
  });
  it('are the same wrapped at 72 columns', () => {
    fc.assert(fc.property(paragraphs, (own) => {
      expect(said(readText(own.map(wrap).join('\n\n')))).toEqual(said(readText(own.join('\n\n'))));
    }));
  });
});

function wrap(text: string): string {
  const lines = [''];
  for (const one of text.split(' ')) {
    const line = lines[lines.length - 1]!;
    if (line !== '' && line.length + 1 + one.length > 72) lines.push(one);
    else lines[lines.length - 1] = line === '' ? one : `${line} ${one}`;
  }
  return lines.join('\n');
}
