/** An archive through the command line's own pool of workers: archive.ts FILE CORES prints what it took as JSON. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mailIn } from '../../src/adapters/mail-files/source.ts';
import { checkAll } from '../../src/apps/cli/check-all.ts';
import { jsonLine } from '../../src/apps/cli/json-lines.ts';
import type { Mailbox } from '../../src/core/message.ts';
import { council, routes } from './letters.ts';
import { candidateTexts, cleanTexts } from './texts.ts';

export interface ArchiveRun {
  readonly messages: number;
  readonly seconds: number;
  readonly findings: number;
  /** Of the lines that the command would print: remedies are planned for them. */
  readonly characters: number;
  /** Resident memory in MB at every tenth of the way, workers included. */
  readonly memory: readonly number[];
}

const folder = resolve(import.meta.dirname, '../../build/bench');

/** An mbox of as many different messages, one in ten with sentences that need a second look. */
export function writeArchive(messages: number): string {
  const file = join(folder, `archive-${messages}.mbox`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const [clean, candidates, ways] = [cleanTexts(), candidateTexts(), routes()];
  const box = ({ name, address }: Mailbox) => (name === '' ? address : `${JSON.stringify(name)} <${address}>`);
  writeFileSync(file, Array.from({ length: messages }, (_, at) => {
    const { from, to, cc } = ways[at % ways.length]!;
    const text = (at % 10 === 0 ? candidates : clean)[(at * 7) % clean.length]!;
    const head = [`From: ${from ? box(from) : ''}`, `To: ${to.map(box).join(', ')}`, ...(cc.length > 0 ? [`Cc: ${cc.map(box).join(', ')}`] : []), `Subject: Letter ${at}`, 'Date: Tue, 03 Mar 2026 10:30:00 +0000', 'Content-Type: text/plain; charset=utf-8'];
    return `From bench@mail.example Tue Mar  3 10:30:00 2026\n${head.join('\n')}\n\n${text.replace(/^From /gm, '>From ')}\n\n`;
  }).join(''));
  return file;
}

async function run(file: string, messages: number, cores: number): Promise<ArchiveRun> {
  const { policy, directory } = council();
  const memory: number[] = [];
  let [done, findings, characters] = [0, 0, 0];
  const started = performance.now();
  for await (const checked of checkAll(mailIn([file], process.stdin), { policy, directory: directory.directory, at: null, now: Date.now(), excerpts: false }, new AbortController().signal, cores)) {
    done += 1;
    if ('findings' in checked) findings += checked.findings.length;
    characters += jsonLine(checked, policy.protocol.id).length;
    if (done % (messages / 10) === 0) memory.push(Math.round(process.memoryUsage.rss() / 1024 / 1024));
  }
  return { characters, messages: done, seconds: (performance.now() - started) / 1000, findings, memory };
}

if (process.argv[1] === import.meta.filename) {
  const [file, messages, cores] = process.argv.slice(2);
  console.log(JSON.stringify(await run(file!, Number(messages), Number(cores))));
  process.exit();
}
