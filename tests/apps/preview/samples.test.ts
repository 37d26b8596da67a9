/** Every sample draft shows what it says it shows. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../src/core/checks/settings.ts';
import { indexDirectory } from '../../../src/core/directory.ts';
import { parsePolicy } from '../../../src/core/policy/parse-policy.ts';
import { review } from '../../../src/core/review.ts';
import { asksAtSend } from '../../../src/core/at-send.ts';
import { tourSteps } from '../../../src/apps/preview/page/tour-steps.ts';
import { readCouncil } from '../../../src/apps/preview/server/council.ts';
import { folders } from '../../../src/apps/preview/server/folders.ts';
import { protocols } from '../../../src/protocols/index.ts';

const council = readCouncil(null, null);

/** The checks that ask before the draft goes, under its own protocol or another. */
function asking(id: string, protocol: string | null = null): readonly string[] {
  const sample = council.samples.find((one) => one.id === id)!;
  const parsed = parsePolicy(JSON.parse(readFileSync(folders.policy, 'utf8')), protocols, protocol ?? (sample.protocol === '' ? council.adopted : sample.protocol));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const { policy } = parsed;
  const { findings } = review(sample.message, policy, indexDirectory(council.directory), sample.message.deferredUntil ?? sample.message.sentAt!);
  return findings.filter((finding) => asksAtSend(finding, policy)).map(({ check }) => check);
}

describe('sample drafts', () => {
  it.each(council.samples.filter(({ check }) => check !== 'two-protocols').map((sample) => [sample.id, sample] as const))('%s', (id, { check }) => {
    expect(asking(id)).toEqual(check === '' ? [] : [check]);
  });

  it('two for each check at least, and some in order', () => {
    const about = (check: string) => council.samples.filter((sample) => sample.check === check).length;
    for (const check of checkIds) expect(about(check)).toBeGreaterThanOrEqual(2);
    expect(about('')).toBeGreaterThanOrEqual(2);
  });

  it('say when they are sent, so that the clock can be set', () => {
    for (const { message } of council.samples) expect(message.sentAt).not.toBeNull();
  });
});

describe('walk-through', () => {
  it('goes through five drafts of different checks', () => {
    const shown = tourSteps.slice(0, 5).map(({ sample }) => council.samples.find(({ id }) => id === sample)!.check);
    expect(new Set(shown).size).toBe(5);
  });

  it('ends with one e-mail that two protocols answer differently', () => {
    const [one, other] = tourSteps.slice(-2);
    expect(one!.sample).toBe(other!.sample);
    expect(asking(one!.sample, one!.protocol)).toEqual([]);
    expect(asking(other!.sample, other!.protocol)).toEqual(['undeclared-copy']);
  });
});
