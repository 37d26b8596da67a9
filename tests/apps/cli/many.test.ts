import { writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { MailItem } from '../../../src/adapters/mail-files/source.ts';
import { loadDirectory } from '../../../src/adapters/settings-files/load-directory.ts';
import { loadPolicy } from '../../../src/adapters/settings-files/load-policy.ts';
import { checkAll } from '../../../src/apps/cli/check-all.ts';
import type { CheckSetting, CheckedMessage } from '../../../src/apps/cli/checked-message.ts';
import { councilOnDisk, innocent, withBlindCopy } from './council.ts';

const folder = councilOnDisk({ 'a.eml': withBlindCopy });
const policy = loadPolicy(null, 'knutsford');
const directory = loadDirectory(join(folder, 'directory.json'));
if ('problems' in policy || 'problems' in directory) throw new Error('the test council is wrong');
const setting: CheckSetting = { policy: policy.policy, directory: directory.directory, at: null, now: 0, excerpts: true };

async function* items(count: number): AsyncGenerator<MailItem> {
  for (let index = 0; index < count; index += 1)
    yield { file: 'box', index, kind: 'eml', bytes: index % 50 === 3 ? Buffer.from('junk') : Uint8Array.from(Buffer.from(index % 7 === 0 ? withBlindCopy : innocent)), error: null };
}

async function checked(count: number, cores: number): Promise<CheckedMessage[]> {
  const results: CheckedMessage[] = [];
  for await (const message of checkAll(items(count), setting, new AbortController().signal, cores)) results.push(message);
  return results;
}

describe('many messages', () => {
  it('come out in order and the same from workers as from here', { timeout: 60_000 }, async () => {
    const here = await checked(450, 1);
    expect(here.map(({ index }) => index)).toEqual(Array.from({ length: 450 }, (_, index) => index));
    expect(here[7]).toMatchObject({ findings: [{ check: 'blind-copy' }] });
    expect(here[53]).toMatchObject({ error: 'not an e-mail message' });
    expect(await checked(450, 3)).toEqual(here);
  });

  it('a setting that no worker can start with makes errors, not a run without end', { timeout: 60_000 }, async () => {
    const broken = { ...setting, directory: null as unknown as CheckSetting['directory'] };
    const results: CheckedMessage[] = [];
    for await (const message of checkAll(items(400), broken, new AbortController().signal, 2)) results.push(message);
    expect(results).toHaveLength(400);
    expect(results.every((message) => 'error' in message && message.error.startsWith('could not be checked'))).toBe(true);
  });

  it('are read no further ahead than the workers need', { timeout: 60_000 }, async () => {
    let read = 0;
    async function* counted(): AsyncGenerator<MailItem> {
      for await (const item of items(5000)) {
        read += 1;
        yield item;
      }
    }
    const results = checkAll(counted(), setting, new AbortController().signal, 2);
    expect((await results.next()).value).toMatchObject({ index: 0 });
    await results.return(undefined);
    expect(read).toBeLessThan(700);
  });
});

describe('the command itself', () => {
  const main = new URL('../../../src/apps/cli/main.ts', import.meta.url).pathname;
  const box = join(folder, 'box.mbox');
  const mail = `From a@x.example Thu Oct  1 10:00:00 2026\n${innocent.replace(/\r/g, '')}\n`;
  writeFileSync(box, mail.repeat(60_000));
  const started: ReturnType<typeof spawn>[] = [];
  const start = (...args: string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    started.push(child);
    return child;
  };
  afterAll(() => { for (const child of started) child.kill('SIGKILL'); });
  const options = ['--protocol', 'knutsford', '--directory', join(folder, 'directory.json'), '--format', 'json'];

  it('exits with the status', { timeout: 60_000 }, async () => {
    const child = start('check', join(folder, 'a.eml'), ...options);
    let out = '';
    child.stdout.on('data', (chunk) => { out += String(chunk); });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ check: 'blind-copy' }] });
  });

  it('at Ctrl-C finishes the line in hand and exits 130', { timeout: 60_000 }, async () => {
    const child = start('check', box, ...options);
    let out = '';
    child.stdout.on('data', (chunk) => {
      if (out === '') child.kill('SIGINT');
      out += String(chunk);
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    const lines = out.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => (JSON.parse(line) as { index: number }).index)).toEqual(lines.map((_, index) => index));
    expect(lines.length).toBeLessThan(60_000);
  });

  it('is quiet when the reader of its output goes away', { timeout: 60_000 }, async () => {
    const child = start('check', box, ...options);
    let err = '';
    child.stderr.on('data', (chunk) => { err += String(chunk); });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(err).toBe('');
  });
});
