/** Builds the preview when a source is newer than what was built. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { folders } from './folders.ts';
import type { Built } from './serve.ts';

/** What the bundles are made of. */
const sources = ['src/core', 'src/protocols', 'src/adapters', 'src/apps/send-check', 'src/apps/taskpane', 'src/apps/preview', 'src/bundling', 'webpack.config.js', 'package-lock.json'];

/** Written last, so that its age is the age of the whole build. */
const marks = ['preview.html', 'preview.js', 'preview.css', 'add-in/taskpane.html', 'add-in/taskpane.js', 'add-in/commands.html', 'add-in/send-check.js'];

/** Where buildPreview puts the page and the add-in. */
export function builtIn(out: string): Built {
  return { page: out, addIn: join(out, 'add-in') };
}

export function isStale(out: string): boolean {
  const built = marks.map((name) => join(out, name));
  if (!built.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return sources.some((name) => newestIn(resolve(folders.root, name)) > oldest);
}

/** @throws Error with what webpack says */
export function buildPreview(out: string): Promise<void> {
  const webpack = resolve(folders.root, 'node_modules/webpack-cli/bin/cli.js');
  const config = resolve(folders.root, 'src/bundling/preview-configuration.js');
  const child = spawn(process.execPath, ['--import', 'tsx', webpack, '--config', config, '--env', `out=${out}`], { cwd: folders.root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => { said += text.toString(); });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => (status === 0 ? done() : failed(new Error(`The preview could not be built:\n${said}`))));
  });
}

function newestIn(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
