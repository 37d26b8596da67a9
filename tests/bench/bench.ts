/** `npm run bench [-- --quick] [-- --profile]`: how fast Countersign is beside others that read prose, all in one run. It reports; it holds nobody to anything. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ArchiveRun, writeArchive } from './archive.ts';
import { inOwnProcess, median } from './measure.ts';
import { paneStart } from './pane-start.ts';
import { peers } from './peers/peers.js';
import { profile } from './profile.ts';
import { readers } from './readers.ts';
import type { Growth, Warm } from './sample.ts';
import { build, coldSendCheck, sizes } from './send-check-bench.ts';
import { figure, ratio, table } from './table.ts';
import { candidateTexts, cleanTexts, pathological } from './texts.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, profile: { type: 'boolean', default: false } } });
const { quick } = values;
const file = (name: string) => join(import.meta.dirname, name);
const sample = <T>(args: readonly string[], seconds = 300) => inOwnProcess<T>(file('sample.ts'), args, { seconds });

async function start(): Promise<void> {
  await build();
  const colds = Object.keys(peers).map((peer) => [peer, median(Array.from({ length: quick ? 3 : 7 }, () => inOwnProcess<number>(file('peers/cold.js'), [peer], { input: cleanTexts()[0]!, pure: true }) ?? NaN))] as const);
  const cold = new Map([['Countersign', coldSendCheck('clean', quick ? 3 : 9)], ['Countersign, candidates', coldSendCheck('candidates', quick ? 3 : 9)], ...colds]);
  const count = String(quick ? 100 : 500);
  const rows = [['Countersign', 'clean'], ['Countersign', 'candidates'], ['Countersign, HTML', 'clean'], ['Countersign, HTML', 'candidates'], ...Object.keys(peers).map((peer) => [peer, 'clean'] as const)] as const;
  const nothing = sample<Warm>(['nothing', '', 'clean', count])?.memory ?? NaN;
  let first: Warm | null = null;
  console.log(table(`${count} letters of about 250 words; milliseconds a letter, warm (medians; × Countersign's clean), from cold to the first answer in a fresh process (Countersign: the built send check), peak memory in MB (${figure(nothing)} without any reader)`,
    ['', 'warm', '', 'slowest', 'cold', '', 'memory'], rows.map(([reader, set]) => {
      const one = sample<Warm>(['warm', reader, set, count]);
      first ??= one;
      const start = reader === 'Countersign, HTML' ? null : cold.get(set === 'candidates' ? `${reader}, candidates` : reader);
      return [set === 'clean' && reader !== 'Countersign' ? reader : `${reader}, ${set}`, figure(one?.each, ' ms'), ratio(one?.each, first?.each ?? NaN), figure(one?.slowest, ' ms'), figure(start, ' ms'), ratio(start, cold.get('Countersign')!), figure(one?.memory)];
    })));
}

function growth(): void {
  const kinds = quick ? ['newlines', 'quoted lines'] : Object.keys(pathological);
  const cell = (result: Growth | null) => (result ? `${figure(result[1] / result[0])} ${figure(result[2] / result[0])}` : '> 30 s');
  const names = Object.keys(readers).filter((name) => !quick || name.startsWith('Countersign'));
  console.log(table('Growth: time a character at 10 × and at 100 × the size, against 1 × (250 words, or 1,500 characters of what nobody writes)', ['', ...names],
    [['prose', ...names.map((name) => cell(sample<Growth>(['growth', name], 30)))], ...kinds.map((kind) => [kind, ...names.map((name) => cell(sample<Growth>(['odd', name, kind], 30)))])]));
}

function archive(): void {
  const messages = quick ? 2000 : 20_000;
  const path = writeArchive(messages);
  const all = availableParallelism();
  const runs = [1, all].map((cores) => [cores, inOwnProcess<ArchiveRun>(file('archive.ts'), [path, String(messages), String(cores)], { seconds: 600, held: cores === 1 })] as const);
  const rate = (run: ArchiveRun | null) => (run ? run.messages / run.seconds : NaN);
  console.log(table(`An archive of ${messages} messages through the command line; one core: held to one where the machine can`, ['cores', 'messages/s', '', 'findings', 'memory in MB at each tenth'],
    runs.map(([cores, run]) => [String(cores), figure(rate(run)), ratio(rate(run), rate(runs[0]![1])), String(run?.findings ?? '–'), run?.memory.join(' ') ?? '–'])));
}

if (values.profile) {
  const texts = quick ? 100 : 500;
  for (const asHtml of [false, true]) {
    console.log(profile(`Clean letters, ${asHtml ? 'HTML' : 'plain text'}`, cleanTexts().slice(0, texts), asHtml));
    console.log(profile(`Letters with candidate sentences, ${asHtml ? 'HTML' : 'plain text'}`, candidateTexts().slice(0, texts), asHtml));
  }
} else {
  await start();
  growth();
  archive();
  console.log(`\nThe task pane, cold: ${(await paneStart(quick ? 3 : 9)).toFixed(0)} ms from its page's start until it has said what it found, in a browser just started (budget 1000)`);
  console.log(table('What is built', ['file', 'kB', 'packed'], sizes()));
}
