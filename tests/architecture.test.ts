/** Who may import whom: apps → adapters → core; protocols are data; no app imports another. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '..', 'src');

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string, source: string): readonly Import[] {
  const pattern = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  return [...source.matchAll(pattern)].map((match) => ({ file, specifier: match[2]!, typeOnly: match[1] !== undefined }));
}

/** The packages that a room of the core may use, and where. */
const corePackages: Readonly<Record<string, string>> = { 'htmlparser2': 'core/language/' };

/** What is wrong with an import, or null. `file` is relative to src. */
function wrongWith({ file, specifier, typeOnly }: Import): string | null {
  const [room, app] = file.split('/');
  if (!specifier.startsWith('.')) {
    if (room === 'protocols') return 'protocols are data: no packages';
    if (room !== 'core') return null;
    const where = corePackages[specifier];
    return where && file.startsWith(where) ? null : `the core does not use ${specifier} here`;
  }
  const target = relative(src, resolve(src, dirname(file), specifier)).split('\\').join('/');
  const [targetRoom, targetApp] = target.split('/');
  if (target === '../package.json') return null;
  if (target.startsWith('..')) return `reaches outside src: ${target}`;
  if (room === 'core' && targetRoom !== 'core') return `core imports ${targetRoom}`;
  if (room === 'protocols' && targetRoom !== 'protocols' && !(targetRoom === 'core' && typeOnly)) return `protocols import ${targetRoom}`;
  if (room === 'adapters' && targetRoom === 'apps') return 'an adapter imports an app';
  if (room === 'apps' && targetRoom === 'apps' && app !== targetApp) return `app ${app} imports app ${targetApp}`;
  return null;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => file.split('\\').join('/'));
}

describe('architecture', () => {
  it.each(sourceFiles(src))('%s imports only what it may', (file) => {
    const wrong = importsOf(file, readFileSync(join(src, file), 'utf8')).flatMap((one) => wrongWith(one) ?? []);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['core/review.ts', "import { readEml } from '../adapters/mail-files/eml.ts';", 'core imports adapters'],
    ['core/checks/blind-copy.ts', "import { Tokenizer } from 'htmlparser2';", 'the core does not use htmlparser2 here'],
    ['adapters/outlook/office.ts', "import { main } from '../../apps/cli/main.ts';", 'an adapter imports an app'],
    ['apps/cli/main.ts', "import { Pane } from '../taskpane/pane.tsx';", 'app cli imports app taskpane'],
    ['protocols/index.ts', "import { review } from '../core/review.ts';", 'protocols import core'],
    ['core/review.ts', "export { x } from '../../tests/support/council.ts';", 'reaches outside src: ../tests/support/council.ts'],
  ])('would see a violation planted in %s', (file, source, expected) => {
    expect(importsOf(file, source).map(wrongWith)).toEqual([expected]);
  });
});
