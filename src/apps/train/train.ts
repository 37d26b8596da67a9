/** `npm run train`: learns the likelihoods from the sentence banks again and writes them beside the rules that use them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentExamples } from './commitment-examples.ts';
import { officialExamples } from './official-examples.ts';
import { criticismExamples } from './criticism-examples.ts';
import { type Example, fit, fitting } from './fit.ts';

const language = join(import.meta.dirname, '../../core/language');

function learn(name: string, examples: readonly Example[], file: string, most: number): void {
  const model = fit(examples, { ...fitting, most });
  const json = JSON.stringify(model);
  writeFileSync(join(language, file), `${json}\n`);
  console.log(`${name}: ${examples.length} examples, ${model.table.length / 4} weights, ${(json.length / 1000).toFixed(0)} kB`);
}

learn('commitments', commitmentExamples(), 'commitments/likelihood.json', 6500);

learn('official letters', officialExamples(), 'commitments/official-likelihood.json', 3000);

const criticism = criticismExamples();
learn('criticism', criticism, 'criticism/likelihood.json', 9000);
learn('attacks', criticism.filter((one) => one.holds && one.attack !== null).map((one) => ({ features: one.features, holds: one.attack === true })), 'criticism/attack-likelihood.json', 3000);
