import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { directory } from '../../support/council.ts';

it('explain tells for every check what it found or why it is silent, with the words that spoke for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  const people = directory.people.map(({ group: _group, grade, manager, workingPattern, ...person }) => ({ ...person, ...(grade ? { grade } : {}), ...(manager ? { manager } : {}), ...(workingPattern ? { workingPattern } : {}) }));
  writeFileSync(join(folder, 'directory.json'), JSON.stringify({ ...directory, people }));
  writeFileSync(join(folder, 'draft.eml'), 'From: Nadia Rahman <cllr.rahman@millbrook.example>\nTo: Pat <pat@home.example>\nBcc: cllr.price@millbrook.example\nDate: Tue, 3 Mar 2026 10:30:00 +0000\nSubject: Your fence\n\nThe Council will pay for your new fence in full.\n');
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/apps/cli/main.ts', 'explain', join(folder, 'draft.eml'), '--protocol', 'uttlesford-proposed', '--directory', join(folder, 'directory.json')], { encoding: 'utf8' });
  expect(stdout).toContain('commitment-in-members-name: warn');
  expect(stdout).toMatch(/\d+ in 100: "The Council will pay for your new fence in full\.", for ‹/);
  expect(stdout).toContain('blind-copy: nothing found');
  expect(status).toBe(1);
});
