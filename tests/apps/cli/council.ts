/** A tiny council on disk, and a command line run inside the test. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/apps/cli/run.ts';
import type { ExitStatus, Output } from '../../../src/apps/cli/surroundings.ts';

export const directory = {
  council: { name: 'Sample District Council', domains: ['council.example'] },
  people: [
    { name: 'Asha Patel', emails: ['cllr.a.patel@council.example'], kind: 'member', wards: ['Northgate'] },
    { name: 'Brian Castle', emails: ['cllr.b.castle@council.example'], kind: 'member', wards: ['Northgate'] },
    { name: 'Tom Reed', emails: ['t.reed@council.example'], kind: 'officer', posts: ['Planning Officer'] },
  ],
  wards: [{ name: 'Northgate', aliases: [], places: [], postcodes: [] }],
};

const draft = (recipients: string, subject: string): string => [
  'From: Cllr Asha Patel <cllr.a.patel@council.example>', 'To: Tom Reed <t.reed@council.example>', ...(recipients === '' ? [] : [recipients]),
  `Subject: ${subject}`, 'Date: Thu, 01 Oct 2026 10:30:00 +0100', '', 'Dear Tom,', '', 'Thank you for the plans.', '', 'Asha', '',
].join('\r\n');

/** A member's mail to an officer that has nothing to remark on. */
export const innocent = draft('', 'Plans');
/** The same with another member in Bcc: blind-copy, stop, under knutsford 12.1. */
export const withBlindCopy = draft('Bcc: Cllr Brian Castle <cllr.b.castle@council.example>', 'Plans, copied');

export function councilOnDisk(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-cli-'));
  for (const [name, content] of Object.entries({ 'directory.json': JSON.stringify(directory), ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

class Collected implements Output {
  text = '';
  constructor(readonly isTTY = false, private readonly onWrite: () => void = () => undefined) {}
  write(text: string): boolean {
    this.text += text;
    this.onWrite();
    return true;
  }
  once(): void { /* Never full. */ }
  off(): void { /* Never full. */ }
}

export interface Ran { readonly status: ExitStatus; readonly out: string; readonly err: string }

export interface Circumstances {
  readonly stdin?: string;
  readonly isTerminal?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Ctrl-C after so many writes to standard output. */
  readonly interruptAfter?: number;
  readonly now?: number;
}

export async function countersign(args: readonly string[], { stdin = '', isTerminal = false, environment = {}, interruptAfter = Infinity, now = 0 }: Circumstances = {}): Promise<Ran> {
  const interrupted = new AbortController();
  let writes = 0;
  const out = new Collected(isTerminal, () => { if ((writes += 1) >= interruptAfter) interrupted.abort('interrupt'); });
  const err = new Collected(false);
  async function* input(): AsyncGenerator<string> {
    yield stdin;
  }
  const status = await run(args, { stdin: input(), stdout: out, stderr: err, environment, interrupted: interrupted.signal, now: () => now });
  return { status, out: out.text, err: err.text };
}
