/** What the command line asks of the process around it; a test gives its own. */

export interface Output {
  write(text: string): boolean;
  once(event: 'drain' | 'close' | 'error', listener: () => void): unknown;
  off(event: 'drain' | 'close' | 'error', listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly destroyed?: boolean;
}

export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted with the reason 'interrupt' by Ctrl-C, with 'no reader' when nobody reads the output any more. */
  readonly interrupted: AbortSignal;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Exit statuses: 0 nothing to say, 1 a finding of severity warn or stop, 2 something could not be read or the arguments are wrong. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** Writes whole text, and waits where the reader is slower. */
export async function write(output: Output, text: string): Promise<void> {
  if (output.destroyed || output.write(text) || output.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error'] as const) output.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error'] as const) output.once(event, done);
  });
}

/** One line on standard error. */
export async function complain(output: Output, problem: string): Promise<void> {
  await write(output, `countersign: ${problem.replace(/\s*\n\s*/g, ' ')}\n`);
}
