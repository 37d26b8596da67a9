/** `npm run train`: learns the likelihoods from the sentence banks again and writes them beside the rules that use them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentExamples, commitmentLetters } from './commitment-examples.ts';
import { localExamples } from './local-examples.ts';
import { officialExamples } from './official-examples.ts';
import { attackExamples, criticismExamples, criticismLetters } from './criticism-examples.ts';
import { type Example, type Fitting, fit } from './fit.ts';
import { fittings } from './fittings.ts';

const language = join(import.meta.dirname, '../../core/language');

function write(name: string, model: object, file: string): void {
  const json = JSON.stringify(model);
  writeFileSync(join(language, file), `${json}\n`);
  console.log(`${name}: ${(json.length / 1000).toFixed(0)} kB`);
}

function learn(name: string, examples: readonly Example[], file: string, fitting: Fitting): void {
  write(`${name}, ${examples.length} examples`, fit(examples, fitting), file);
}

learn('commitments', commitmentExamples(), 'commitments/likelihood.json', fittings.commitment);
learn('letters that commit', commitmentLetters(), 'commitments/letter-likelihood.json', fittings.committingLetter);

learn('official letters', officialExamples(), 'commitments/official-likelihood.json', fittings.official);

const local = {
  weighty: fit(localExamples(['significant', 'meeting', 'consultation', 'announcement']), fittings.weighty),
  substance: fit(localExamples(['significant', 'ordinary', 'meeting', 'consultation', 'announcement']), fittings.substance),
  consultation: fit(localExamples(['consultation']), fittings.consultation),
};
write('local matters', local, 'local-matter/likelihood.json');

const criticism = criticismExamples();
learn('criticism', criticism, 'criticism/likelihood.json', fittings.criticism);
learn('attacks', attackExamples(criticism), 'criticism/attack-likelihood.json', fittings.attack);
learn('letters that criticise', criticismLetters(), 'criticism/letter-likelihood.json', fittings.criticalLetter);
