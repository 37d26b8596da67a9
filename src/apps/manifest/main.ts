#!/usr/bin/env node
/** npm run manifest: exit status 0 when the manifests were written, 2 when they were not. */
import { relative } from 'node:path';
import { readCommandLine, usage } from './command-line.ts';
import { writeManifests } from './write-manifests.ts';

const wanted = readCommandLine(process.argv.slice(2));
if (wanted === 'help') {
  process.stdout.write(usage);
} else if ('problem' in wanted) {
  process.stderr.write(`manifest: ${wanted.problem}\n\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    for (const file of await writeManifests(wanted)) process.stdout.write(`${relative('', file)}\n`);
  } catch (error) {
    process.stderr.write(`manifest: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
