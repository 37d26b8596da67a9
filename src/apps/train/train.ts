/** `npm run train`: learns the likelihoods from the sentence banks again and writes them beside the rules that use them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentExamples } from './commitment-examples.ts';
import { criticismExamples } from './criticism-examples.ts';
import { type Example, fit } from './fit.ts';

const language = join(import.meta.dirname, '../../core/language');

function learn(name: string, examples: readonly Example[], file: string): void {
  const model = fit(examples);
  const json = JSON.stringify(model);
  writeFileSync(join(language, file), `${json}\n`);
  console.log(`${name}: ${examples.length} examples, ${Object.keys(model.weights).length} weights, ${(json.length / 1000).toFixed(0)} kB`);
}

learn('commitments', commitmentExamples(), 'commitments/likelihood.json');

const criticism = criticismExamples();
learn('criticism', criticism, 'criticism/likelihood.json');
learn('attacks', criticism.filter((one) => one.holds).map((one) => ({ features: one.features, holds: one.attack })), 'criticism/attack-likelihood.json');
