/** Cold start of the built send check to its first answer, and the sizes of what is built. Each sample is a process of its own. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { launchEvents } from '../../src/adapters/outlook/manifest-names.ts';
import type { OutgoingMessage } from '../../src/core/message.ts';
import { bareEngine } from '../support/bare-engine.ts';
import buildOnce, { builtFolder } from '../support/build-once.ts';
import { composeFake } from '../support/compose-item.ts';
import { inOwnProcess, median } from './measure.ts';
import { table } from './table.ts';

export const budgets = { clean: 60, candidates: 450 } as const;
export const build = buildOnce;
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

/** The median of as many processes, in milliseconds. */
export function coldSendCheck(kind: Kind, samples: number): number {
  return median(Array.from({ length: samples }, () => inOwnProcess<number>(import.meta.filename, [kind]) ?? NaN));
}

/** Name, kB and kB packed of every script; parts of the pane in one line, earlier builds' left out. */
export function sizes(): readonly (readonly string[])[] {
  const kilobytes = (file: string) => [readFileSync(file), gzipSync(readFileSync(file), { level: 9 })].map(({ length }) => length / 1000);
  const scripts = ['send-check.js', 'taskpane.js', ...partsOf(readFileSync(join(builtFolder, 'taskpane.js'), 'utf8'))];
  return scripts.map((file) => [file, ...kilobytes(join(builtFolder, file)).map((size) => size.toFixed(0))]);
}

/** Parts that this build's pane asks for: an older build's may lie beside them. */
function partsOf(pane: string): readonly string[] {
  return readdirSync(join(builtFolder, 'parts')).filter((file) => pane.includes(/\.(\w+)\.js$/.exec(file)?.[1] ?? file)).map((file) => `parts/${file}`);
}

if (process.argv[1] === import.meta.filename) {
  const [kind] = process.argv.slice(2);
  if (kind === 'clean' || kind === 'candidates') console.log(JSON.stringify(await coldStart(kind)));
  else {
    await build();
    for (const one of ['clean', 'candidates'] as const) console.log(`send check, cold, ${one}: ${coldSendCheck(one, 9).toFixed(0)} ms (budget ${budgets[one]})`);
    console.log(table('What is built', ['file', 'kB', 'packed'], sizes()));
  }
}
