/** Cold start of the built send check to its first answer, and the sizes of what is built. Each sample is a process of its own. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { launchEvents } from '../../src/adapters/outlook/manifest-names.ts';
import type { OutgoingMessage } from '../../src/core/message.ts';
import { bareEngine } from '../support/bare-engine.ts';
import buildOnce, { builtFolder } from '../support/build-once.ts';
import { composeFake } from '../support/compose-item.ts';

const samples = 9;
const budgets = { clean: 60, candidates: 600 } as const;
type Kind = keyof typeof budgets;

const paragraph = 'Thank you for the papers for Thursday, which I have read with interest. The room is booked from ten and there is parking behind the hall. ';

/** 250 words without anything to look at twice, or with three sentences that need it. */
function letter(kind: Kind): OutgoingMessage {
  const asides = kind === 'clean' ? '' : '<p>The council will refund the fee in full. I authorise you to start on Monday. Your officer has ignored every one of my letters.</p>';
  return {
    from: { name: 'Asha Patel', address: 'cllr.a.patel@wealdmoor.example' }, sender: null, to: [{ name: '', address: 'resident@mail.example' }], cc: [], bcc: [],
    subject: 'Thursday', body: { type: 'html', content: `<p>Dear Mrs Hill,</p><p>${paragraph.repeat(10)}</p>${asides}<p>Regards</p>` },
    composeType: 'newMail', sentAt: null, deferredUntil: Date.parse('2026-03-03T10:30:00Z'), attachments: [],
  };
}

/** Milliseconds from the file's text to the answer; the engine itself is ready before, as Outlook's is. */
function coldStart(kind: Kind): Promise<number> {
  const code = readFileSync(join(builtFolder, 'send-check.js'), 'utf8');
  const { host } = composeFake(letter(kind));
  const run = bareEngine(host);
  const started = performance.now();
  const { handlers } = run(new vm.Script(code));
  return new Promise((answered) => handlers.get(launchEvents.OnMessageSend)!({ completed: () => answered(performance.now() - started) }));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)]!;
}

function report(): void {
  for (const kind of Object.keys(budgets) as Kind[]) {
    const times = Array.from({ length: samples }, () => Number(execFileSync(process.execPath, ['--import', 'tsx', import.meta.filename, kind], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })));
    console.log(`send check, cold, ${kind}: ${median(times).toFixed(0)} ms (of ${samples}: ${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}; budget ${budgets[kind]})`);
  }
  const scripts = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js')).sort();
  for (const file of scripts) {
    const bytes = readFileSync(join(builtFolder, file));
    console.log(`${file}: ${(bytes.length / 1000).toFixed(0)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(0)} kB packed`);
  }
}

const [kind] = process.argv.slice(2);
if (kind === 'clean' || kind === 'candidates') console.log(await coldStart(kind));
else {
  await buildOnce();
  report();
}
