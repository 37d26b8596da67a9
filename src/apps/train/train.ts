/** `npm run train`: learns the likelihoods from the sentence banks again and writes them beside the rules that use them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentExamples } from './commitment-examples.ts';
import { localExamples } from './local-examples.ts';
import { officialExamples } from './official-examples.ts';
import { criticismExamples } from './criticism-examples.ts';
import { type Example, fit, fitting } from './fit.ts';
import { sizes } from './sizes.ts';

const language = join(import.meta.dirname, '../../core/language');

function write(name: string, model: object, file: string): void {
  const json = JSON.stringify(model);
  writeFileSync(join(language, file), `${json}\n`);
  console.log(`${name}: ${(json.length / 1000).toFixed(0)} kB`);
}

function learn(name: string, examples: readonly Example[], file: string, most: number): void {
  write(`${name}, ${examples.length} examples`, fit(examples, { ...fitting, most }), file);
}

learn('commitments', commitmentExamples(), 'commitments/likelihood.json', sizes.commitment);

learn('official letters', officialExamples(), 'commitments/official-likelihood.json', sizes.official);

const local = {
  weighty: fit(localExamples(['significant', 'meeting', 'consultation', 'announcement']), { ...fitting, most: sizes.weighty }),
  substance: fit(localExamples(['significant', 'ordinary', 'meeting', 'consultation', 'announcement']), { ...fitting, most: sizes.substance }),
  consultation: fit(localExamples(['consultation']), { ...fitting, most: sizes.consultation }),
};
write('local matters', local, 'local-matter/likelihood.json');

const criticism = criticismExamples();
learn('criticism', criticism, 'criticism/likelihood.json', sizes.criticism);
learn('attacks', criticism.filter((one) => one.holds && one.attack !== null).map((one) => ({ features: one.features, holds: one.attack === true })), 'criticism/attack-likelihood.json', sizes.attack);
