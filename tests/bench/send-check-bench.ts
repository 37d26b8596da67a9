/** Cold start of the built send check to its first answer, and the sizes of what is built. Each sample is a process of its own. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import buildOnce, { builtFolder } from '../support/build-once.ts';
import type { Kind } from './cold-send-check.ts';
import { inOwnProcess, median } from './measure.ts';
import { table } from './table.ts';

export const budgets = { clean: 60, candidates: 450 } as const;
export const build = buildOnce;
/** The median of as many processes, in milliseconds. */
export function coldSendCheck(kind: Kind, samples: number): number {
  return median(Array.from({ length: samples }, () => inOwnProcess<number>(join(import.meta.dirname, 'cold-send-check.ts'), [join(builtFolder, 'send-check.js'), kind]) ?? NaN));
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
  await build();
  for (const kind of ['clean', 'candidates'] as const) console.log(`send check, cold, ${kind}: ${coldSendCheck(kind, 9).toFixed(0)} ms (budget ${budgets[kind]})`);
  console.log(table('What is built', ['file', 'kB', 'packed'], sizes()));
}
