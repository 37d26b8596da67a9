#!/usr/bin/env node
/** The command line's entry: the process's streams and signals, and the one catch for our own mistakes. */
import { run } from './run.ts';

const interrupted = new AbortController();
process.once('SIGINT', () => {
  interrupted.abort('interrupt');
  process.stdin.destroy();
  // A second Ctrl-C does not wait for the message in hand.
  process.once('SIGINT', () => process.exit(130));
});
// A reader that has had enough (countersign … | head) is no error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    interrupted.abort('no reader');
  });

try {
  process.exitCode = await run(process.argv.slice(2), {
    stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, environment: process.env, interrupted: interrupted.signal, now: () => Date.now(),
  });
} catch (error) {
  process.stderr.write(`countersign: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
}
