/** Times and their medians; work that is measured in a process of its own. */
import { spawnSync } from 'node:child_process';

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Milliseconds a text, each text's the best of the rounds after the first: what warms up and what else the machine does stays out. */
export async function warm<T>(items: readonly T[], answer: (item: T) => unknown, rounds: number): Promise<readonly number[]> {
  const best = items.map(() => Infinity);
  for (let round = 0; round <= rounds; round += 1)
    for (const [at, item] of items.entries()) {
      const time = await timed(() => answer(item));
      if (round > 0) best[at] = Math.min(best[at]!, time);
    }
  return best;
}

/** Node's own threads for compiling and collecting take a second core where they may: to hold a process to one, Linux has taskset. */
const toOneCore = (): readonly string[] => (spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '--cpu-list', '0'] : []);

/**
 * Runs a file in a process of its own and reads the JSON of its last line.
 * @param held whether the process may use one core only, where the machine can hold it to that
 * @returns null when it does not answer within the seconds given
 */
export function inOwnProcess<T>(file: string, args: readonly string[], { input = '', seconds = 120, pure = false, held = false } = {}): T | null {
  const [command, ...before] = [...(held ? toOneCore() : []), process.execPath, ...(pure ? [] : ['--import', 'tsx'])];
  const { status, stdout, error } = spawnSync(command!, [...before, file, ...args], { input, timeout: seconds * 1000, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1e8, cwd: import.meta.dirname });
  if (error || status !== 0) return null;
  return JSON.parse(stdout.trim().split('\n').pop()!) as T;
}
