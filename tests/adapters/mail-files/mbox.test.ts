import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesInMbox } from '../../../src/adapters/mail-files/mbox.ts';
import { UnreadableMail } from '../../../src/adapters/mail-files/unreadable-mail.ts';

async function messages(text: string, size = text.length || 1, longest?: number): Promise<string[]> {
  const bytes = Buffer.from(text, 'utf8');
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: string[] = [];
  for await (const message of messagesInMbox(chunks(), longest))
    found.push(message instanceof UnreadableMail ? `! ${message.reason}` : Buffer.from(message).toString('utf8'));
  return found;
}

const from = 'From a@x.example Thu Oct  1 10:00:00 2026\n';

describe('messages of an mbox', () => {
  it.each<[string, string, string[]]>([
    ['two', `${from}Subject: 1\n\none\n\n${from}Subject: 2\n\ntwo\n`, ['Subject: 1\n\none\n', 'Subject: 2\n\ntwo\n']],
    ['CRLF', `${from}Subject: 1\n\none\n\n${from}Subject: 2\n\ntwo\n`.replace(/\n/g, '\r\n'), ['Subject: 1\r\n\r\none\r\n', 'Subject: 2\r\n\r\ntwo\r\n']],
    ['Thunderbird', 'From - Thu Oct 01 10:00:00 2026\nSubject: 1\n\none\n\nFrom - Thu Oct 01 10:00:00 2026\nSubject: 2\n\ntwo', ['Subject: 1\n\none\n', 'Subject: 2\n\ntwo']],
    ['mboxrd quoting', `${from}S: 1\n\n>From here\n>>From there\n> From afar\n`, ['S: 1\n\nFrom here\n>From there\n> From afar\n']],
    ['a sentence that begins with From', `${from}S: 1\n\none\n\nFrom my point of view\nthis stays.\n`, ['S: 1\n\none\n\nFrom my point of view\nthis stays.\n']],
    ['a From line that no empty line precedes', `${from}S: 1\n\none\nFrom a@x.example Thu Oct 1 10:00:00 2026\nS: 2\n`, ['S: 1\n\none\nFrom a@x.example Thu Oct 1 10:00:00 2026\nS: 2\n']],
    ['empty lines first', `\n\n${from}S: 1\n\none`, ['S: 1\n\none']],
    ['nothing', '', []],
    ['no mbox at all', 'hello\nthere\n', ['! not an mbox file: it does not begin with a "From " line']],
  ])('%s', async (_, text, found) => {
    expect(await messages(text)).toEqual(found);
  });

  it('comes out the same however the file is cut in chunks', async () => {
    const words = fc.array(fc.constantFrom('hello', '', '>From x', 'From me to you', 'Subject: z', from.trim()), { maxLength: 12 });
    await fc.assert(fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 40 }), async (bodies, size) => {
      const text = bodies.map((body) => `${from}S: 1\n\n${body.join('\n')}\n\n`).join('');
      expect(await messages(text, size)).toEqual(await messages(text));
    }), { numRuns: 60 });
  });

  it('gives back what an mboxrd writer put in', async () => {
    const line = fc.constantFrom('From a@x.example Thu Oct  1 10:00:00 2026', '>From', '>>From x', 'text', '', 'From: header-like');
    await fc.assert(fc.asyncProperty(fc.array(fc.array(line, { maxLength: 8 }), { maxLength: 5 }), async (bodies) => {
      const originals = bodies.map((body) => `Subject: s\n\n${body.join('\n')}.\n`);
      const written = originals.map((message) => `${from}${message.replace(/^(>*From )/gm, '>$1')}\n`).join('');
      expect(await messages(written)).toEqual(originals);
    }), { numRuns: 100 });
  });

  it('passes over a message that is too long and reads on', async () => {
    const found = await messages(`${from}S: 1\n\n${'long line\n'.repeat(20_000)}\n${from}S: 2\n\ntwo\n`, 5000, 50_000);
    expect(found).toEqual([expect.stringMatching(/^! longer than/), 'S: 2\n\ntwo\n']);
  });
});
