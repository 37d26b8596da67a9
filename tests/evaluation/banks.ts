/**
 * `npm run evaluate -- --banks [--show]`: how the two checks on words do on each bank of passages when they have learned from all the others.
 * Says what to expect of words nobody here has seen; the figures of `--part` do not when their words were learned.
 */
import { addressingFor, attackExamples, criticismBanks, criticismExamples, criticismLetters } from '../../src/apps/train/criticism-examples.ts';
import { commitmentExamples, commitmentLetters, context } from '../../src/apps/train/commitment-examples.ts';
import { type Example, type Fitting, fit } from '../../src/apps/train/fit.ts';
import { fittings } from '../../src/apps/train/fittings.ts';
import { type Passage, banksOf, passagesIn, sentencesIn } from '../../src/apps/train/passages.ts';
import { commitmentsIn } from '../../src/core/language/commitments/commitments.ts';
import { findCriticism } from '../../src/core/language/criticism/criticism.ts';
import { type LinearModel, unpack } from '../../src/core/language/scorer/linear-model.ts';
import type { Stretch } from '../../src/core/language/stretch.ts';

/** Where a check warns of a passage. */
type Reader = (passage: Passage) => readonly Stretch[];

const learned = (examples: readonly Example[], fitting: Fitting): LinearModel => unpack(fit(examples, fitting));

function criticismReader(bank: string): Reader {
  const examples = criticismExamples(bank);
  const models = { criticism: learned(examples, fittings.criticism), attack: learned(attackExamples(examples), fittings.attack), letter: learned(criticismLetters(bank), fittings.criticalLetter) };
  return ({ text, target, about = 'officer' }) => findCriticism(sentencesIn(text), addressingFor(target), { about, models }).filter((one) => !one.reported)
    .map(({ sentence, start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
}

function commitmentReader(bank: string): Reader {
  const models = { sentence: learned(commitmentExamples(bank), fittings.commitment), letter: learned(commitmentLetters(bank), fittings.committingLetter) };
  return ({ text }) => commitmentsIn(sentencesIn(text), context, models).map(({ sentence, start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
}

/** Prints precision and recall by bank. @param shown the passages that were told wrongly too */
export function reportBanks(shown: boolean): void {
  console.log(`${''.padEnd(20)} prec.  recall   hits miss false`);
  for (const [kind, readerFor] of [['commitment', commitmentReader], ...criticismBanks.map((one) => [one, criticismReader] as const)] as const) {
    for (const bank of banksOf(kind)) {
      const reader = readerFor(bank);
      const wrong: string[] = [];
      let hits = 0, misses = 0, falseAlarms = 0;
      for (const passage of passagesIn(bank)) {
        const found = reader(passage);
        if (passage.label === 'none') {
          if (found.length > 0) { falseAlarms += 1; wrong.push(`false alarm: ${passage.text}\n   [${passage.text.slice(found[0]!.start, found[0]!.end)}]`); }
        } else if (found.length > 0) hits += 1;
        else { misses += 1; wrong.push(`miss: ${passage.text}\n   [${[passage.evidence ?? []].flat().join(' … ')}]`); }
      }
      console.log(`${bank.padEnd(20)} ${(hits / (hits + falseAlarms)).toFixed(3)}  ${(hits / (hits + misses)).toFixed(3)} ${String(hits).padStart(7)} ${String(misses).padStart(4)} ${String(falseAlarms).padStart(5)}`);
      if (shown) console.log(wrong.join('\n'));
    }
  }
}
