/** Every address in a manifest is a file that the build, or the manifest command itself, puts there. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeManifests } from '../../../src/apps/manifest/write-manifests.ts';
import { builtFolder } from '../../support/build-once.ts';

const base = 'https://addins.council.example/countersign';
const out = mkdtempSync(join(tmpdir(), 'manifests-'));
afterAll(() => rmSync(out, { recursive: true }));

it('finds every file that a manifest names', async () => {
  await writeManifests({ base, strict: false, release: null, out });
  const xml = [...readFileSync(join(out, 'manifest.xml'), 'utf8').matchAll(/"https:\/\/addins\.council\.example\/countersign\/([^"]+)"/g)].map((match) => match[1]!);
  const { icons } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { icons: Record<string, string> };
  const files = [...new Set([...xml, ...Object.values(icons)])];
  expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'commands.html', 'send-check.js', 'assets/icon-128.png', 'assets/color.png']));
  expect(files.filter((file) => !existsSync(join(builtFolder, file)) && !existsSync(join(out, file)))).toEqual([]);
});
