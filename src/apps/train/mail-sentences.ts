/** Sentences of the working half of the labelled mail and of ordinary mail, with what the labels say of each. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadDirectory } from '../../adapters/settings-files/load-directory.ts';
import { loadPolicy } from '../../adapters/settings-files/load-policy.ts';
import { readEml } from '../../adapters/mail-files/eml.ts';
import { indexDirectory } from '../../core/directory.ts';
import type { Situation } from '../../core/checks/check.ts';
import type { Sentence } from '../../core/language/reading.ts';
import { knownElsewhere } from '../../core/policy/policy.ts';
import { situationOf } from '../../core/review.ts';

export interface LabelledSentence {
  readonly sentence: Sentence;
  readonly situation: Situation;
  /** The check found here by the labels; the others' absence tells that there is nothing. */
  readonly holds: boolean;
}

interface Label { readonly file: string; readonly expect: Readonly<Record<string, readonly { readonly check: string; readonly clauses: readonly string[]; readonly evidence?: string | readonly string[] }[]>> }

/** Official letters are labelled under the same check, but commit nobody. */
const official = ['133', '12.2', '9(b)'];

const mail = join(import.meta.dirname, '../../../tests/mail');

/** Whose clauses do not matter to who is known. */
const anyProtocol = 'knutsford';

/** Own-words sentences of every message labelled under a protocol that has the check. @param check its id */
export function* labelledSentences(check: string, isHeard: (situation: Situation) => boolean): Generator<LabelledSentence> {
  for (const part of ['working', 'ordinary'])
    for (const set of existsSync(join(mail, part)) ? readdirSync(join(mail, part)).sort() : []) {
      const at = join(mail, part, set);
      const settings = loadPolicy(join(at, 'policy.json'), anyProtocol);
      const directory = loadDirectory(join(at, 'directory.json'), 'policy' in settings ? knownElsewhere(settings.policy) : []);
      if ('problems' in directory || !existsSync(join(at, 'labels.json'))) continue;
      for (const { file, expect } of JSON.parse(readFileSync(join(at, 'labels.json'), 'utf8')) as Label[]) {
        const heard = Object.entries(expect).filter(([protocol]) => ['acses-model', 'knutsford', 'councillor-officer-relations'].includes(protocol) || check === 'officer-criticism');
        const [protocol] = heard[0] ?? [];
        if (!protocol) continue;
        const policy = loadPolicy(join(at, 'policy.json'), protocol);
        if ('problems' in policy) continue;
        const situation = situationOf(readEml(readFileSync(join(at, file))), policy.policy, indexDirectory(directory.directory), 0, null);
        if (!isHeard(situation)) continue;
        const evidence = heard.flatMap(([, labels]) => labels.filter((label) => label.check === check && !label.clauses.some((number) => official.includes(number))).flatMap((label) => [label.evidence ?? []].flat()));
        const text = squeezed(situation.reading.text);
        for (const sentence of situation.reading.sentences.filter((one) => one.part === 'body')) {
          const words = squeezed(sentence.text);
          const holds = evidence.some((one) => words.includes(squeezed(one)) || (words.length > 12 && squeezed(one).includes(words)));
          if (!holds && evidence.some((one) => !text.includes(squeezed(one)))) continue;
          yield { sentence, situation, holds };
        }
      }
    }
}

/** Messages whole: each holds where one of its sentences does. */
export function labelledLetters(check: string, isHeard: (situation: Situation) => boolean): ReadonlyMap<Situation, boolean> {
  const letters = new Map<Situation, boolean>();
  for (const { situation, holds } of labelledSentences(check, isHeard)) letters.set(situation, holds || letters.get(situation) === true);
  return letters;
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
}
