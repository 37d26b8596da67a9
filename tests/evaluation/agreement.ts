/** How far a second, blind labelling agrees with the first: Cohen's kappa over message × check. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Labels } from './labelled-mail.ts';

const root = join(import.meta.dirname, '..', 'mail');
const checks = ['blind-copy', 'undeclared-copy', 'ward-copy', 'commitment-in-members-name', 'officer-criticism', 'out-of-hours'];

/** Prints the agreement where a set has a `labels-second.json`. */
export function agreement(): void {
  let both = 0;
  let same = 0;
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  for (const half of ['working', 'measure'])
    for (const set of existsSync(join(root, half)) ? readdirSync(join(root, half)) : []) {
      const path = join(root, half, set);
      if (!existsSync(join(path, 'labels-second.json'))) continue;
      const read = (name: string) => JSON.parse(readFileSync(join(path, name), 'utf8')) as Labels[];
      const labels = new Map(read('labels.json').map((one) => [one.file, one]));
      for (const again of read('labels-second.json')) {
        const before = labels.get(again.file);
        if (!before) continue;
        for (const [protocol, expected] of Object.entries(again.expect))
          for (const check of checks) {
            if (!before.expect[protocol]) continue;
            const one = before.expect[protocol].find((label) => label.check === check)?.severity ?? 'none';
            const other = expected.find((label) => label.check === check)?.severity ?? 'none';
            both += 1;
            if (one === other) same += 1;
            first.set(one, (first.get(one) ?? 0) + 1);
            second.set(other, (second.get(other) ?? 0) + 1);
          }
      }
    }
  if (both === 0) return;
  const byChance = [...first].reduce((sum, [label, count]) => sum + (count / both) * ((second.get(label) ?? 0) / both), 0);
  const kappa = (same / both - byChance) / (1 - byChance);
  console.log(`\nsecond, blind labelling: ${same} of ${both} answers alike, Cohen's kappa ${kappa.toFixed(3)}`);
}
