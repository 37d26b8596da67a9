/** One measurement in a process of its own: sample.ts warm|growth|odd|nothing READER [SET or KIND] [COUNT]. The last line it prints is JSON. */
import { median, timed, warm } from './measure.ts';
import { readers } from './readers.ts';
import { candidateTexts, cleanTexts, longTexts, pathological } from './texts.ts';

const [what = 'nothing', reader = '', choice = '', count = '500'] = process.argv.slice(2);

/** `each` in milliseconds a text, `memory` at its peak in MB. */
export interface Warm { readonly each: number; readonly slowest: number; readonly memory: number }
/** Milliseconds a thousand characters at 1 ×, 10 × and 100 × the size. */
export type Growth = readonly [number, number, number];

async function measured(): Promise<Warm | Growth> {
  const read = await (readers[reader] ?? (async () => () => null))();
  if (what === 'growth') return perCharacter(read, [longTexts(250, 30), longTexts(2500, 4), longTexts(25_000, 1)]);
  if (what === 'odd') return perCharacter(read, [1500, 15_000, 150_000].map((length) => [pathological[choice]!(length)]));
  const texts = (choice === 'candidates' ? candidateTexts() : cleanTexts()).slice(0, Number(count));
  const times = what === 'nothing' ? [] : await warm(texts, read, Number(process.env['ROUNDS'] ?? 3));
  return { each: median(times), slowest: Math.max(...times), memory: process.resourceUsage().maxRSS / 1024 };
}

/** Milliseconds a size: what takes longer is measured once. */
const longEnough = 1500;

async function perCharacter(read: (text: string) => unknown, sizes: readonly (readonly string[])[]): Promise<Growth> {
  const result: number[] = [];
  for (const texts of sizes) {
    const best = texts.map(() => Infinity);
    const started = performance.now();
    for (let round = 0; round < 20 && (round < 1 || performance.now() - started < longEnough); round += 1)
      for (const [at, text] of texts.entries()) best[at] = Math.min(best[at]!, (await timed(() => read(text))) / text.length * 1000);
    result.push(median(best));
  }
  return result as unknown as Growth;
}

console.log(JSON.stringify(await measured()));
