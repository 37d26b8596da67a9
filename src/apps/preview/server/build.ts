/** Builds the preview when a source is newer than what was built. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folders } from './folders.ts';
import type { Built } from './serve.ts';

/** What the bundles are made of. */
const sources = [
  'src/core', 'src/protocols', 'src/adapters', 'src/apps/send-check', 'src/apps/taskpane', 'src/apps/preview', 'src/bundling',
  'webpack.config.js', 'package-lock.json',
];

/** Says when the build began; webpack leaves files alone that would not change, so that their own age tells nothing. */
const mark = 'built.txt';

/** Where buildPreview puts the page and the add-in. */
export function builtIn(out: string): Built {
  return { page: out, addIn: join(out, 'add-in') };
}

export function isStale(out: string): boolean {
  const path = join(out, mark);
  const began = existsSync(path) ? Date.parse(readFileSync(path, 'utf8')) : 0;
  return sources.some((name) => newestIn(resolve(folders.root, name)) > began);
}

/** @throws Error with what webpack says */
export function buildPreview(out: string): Promise<void> {
  const webpack = resolve(folders.root, 'node_modules/webpack-cli/bin/cli.js');
  const config = resolve(folders.root, 'src/bundling/preview-configuration.js');
  const args = ['--import', 'tsx', webpack, '--config', config, '--env', `out=${out}`];
  const child = spawn(process.execPath, args, { cwd: folders.root, stdio: ['ignore', 'pipe', 'pipe'] });
  const began = new Date().toISOString();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => { said += text.toString(); });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      if (status !== 0) return failed(new Error(`The preview could not be built:\n${said}`));
      writeFileSync(join(out, mark), began);
      done();
    });
  });
}

function newestIn(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
