import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/apps/cli/excerpt.ts';
import { progressOn } from '../../../src/apps/cli/progress.ts';
import { columnsOf, wrapped } from '../../../src/apps/cli/terminal.ts';
import { type Circumstances, councilOnDisk, countersign, innocent, withBlindCopy } from './council.ts';

const folder = councilOnDisk({ 'a.eml': withBlindCopy, 'b.eml': innocent, 'bad.eml': 'no mail', 'evil.eml': withBlindCopy.replace('Plans, copied', 'red \u001b[31m alert\u202e') });
const check = async (paths: readonly string[], circumstances: Circumstances = {}): Promise<string> =>
  (await countersign(['check', ...paths.map((path) => join(folder, path)), '--protocol', 'knutsford', '--directory', join(folder, 'directory.json')], circumstances)).out;

describe('check for people', { timeout: 30_000 }, () => {
  it('names the message, the severity, the clause of the protocol, the recipient and what would put it right', async () => {
    const text = await check(['a.eml', 'b.eml', 'bad.eml']);
    expect(text).toContain(`${join(folder, 'a.eml')}  Plans, copied`);
    expect(text).toMatch(/stop blind-copy {2}Member \/ Officer Protocol: 12\.1 Correspondence/);
    expect(text).toMatch(/bcc: .*cllr\.b\.castle@council\.example/);
    expect(text).toMatch(/→ Move to Cc/);
    expect(text).not.toContain('b.eml  Plans\n');
    expect(text).toMatch(/bad\.eml\n {2}not read: not an e-mail message/);
    expect(text).toMatch(/3 messages under .*Knutsford.*: 1 with findings \(1 stop, 0 warn, 0 note\), 1 not read\.\n$/);
  });

  it('has colour on a terminal only, and not against NO_COLOR', async () => {
    expect(await check(['a.eml'])).not.toContain('\u001b');
    expect(await check(['a.eml'], { isTerminal: true })).toContain('\u001b[31m');
    expect(await check(['a.eml'], { isTerminal: true, environment: { NO_COLOR: '1' } })).not.toContain('\u001b');
  });

  it('does not let mail steer the terminal', async () => {
    expect(await check(['evil.eml'])).toMatch(/red {2}\[31m alert/);
    expect(await check(['evil.eml'])).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('the line that evidence stands in', () => {
  const text = 'Dear Tom,\n\n  You were rude to me and\nthen you left.\n';
  const at = (words: string) => ({ part: 'body' as const, start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
  const underlined = (words: string): string[] => excerptOf(at(words), '', text).lines.map((line) => line.text.slice(line.start, line.end));

  it('is whole, with the words marked', () => {
    expect(excerptOf(at('rude'), '', text).lines).toEqual([{ text: 'You were rude to me and', start: 9, end: 13 }]);
  });
  it('is two lines where the words run over a line end', () => {
    expect(underlined('to me and\nthen you')).toEqual(['to me and', 'then you']);
  });
  it('is cut round the words where it is long', () => {
    const long = `${'before '.repeat(40)}RUDE ${'after '.repeat(40)}`;
    const [line] = excerptOf({ part: 'body', start: 280, end: 284, text: 'RUDE' }, '', long).lines;
    expect(line!.text.slice(line!.start, line!.end)).toBe('RUDE');
    expect(line!.text).toMatch(/^….*….?$/);
    expect(line!.text.length).toBeLessThan(110);
  });
  it('is the subject for words there', () => {
    expect(excerptOf({ part: 'subject', start: 0, end: 4, text: 'Rude' }, 'Rude man', text).lines).toEqual([{ text: 'Rude man', start: 0, end: 4 }]);
  });
});

describe('the terminal', () => {
  it('counts columns as they are shown', () => {
    expect([columnsOf('abc'), columnsOf('日本'), columnsOf('e\u0301'), columnsOf('👍')]).toEqual([3, 4, 1, 2]);
  });
  it('breaks lines between words', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('unbreakable', 4)).toEqual(['unbreakable']);
    expect(wrapped('', 4)).toEqual([]);
  });

  it.each([[true, '2,000 messages, 500 a second'], [false, '']])('progress shows count and rate on a terminal (%s), after a while', (isTTY, shown) => {
    let written = '';
    let moment = 0;
    const progress = progressOn({ isTTY, write: (text) => { written += text; return true; }, once: () => undefined, off: () => undefined }, () => moment);
    for (let message = 1; message <= 2000; message += 1) {
      moment = message * 2;
      progress.step();
    }
    expect(written.includes(shown)).toBe(true);
    expect(written === '').toBe(!isTTY);
    progress.clear();
    expect(written.endsWith('\r\u001b[K') || !isTTY).toBe(true);
  });
});
