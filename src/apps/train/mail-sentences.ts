/** Sentences of the working half of the labelled mail and of ordinary mail, with what the labels say of each. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadDirectory } from '../../adapters/settings-files/load-directory.ts';
import { loadPolicy } from '../../adapters/settings-files/load-policy.ts';
import { readEml } from '../../adapters/mail-files/eml.ts';
import { indexDirectory } from '../../core/directory.ts';
import type { Situation } from '../../core/checks/check.ts';
import { once } from '../../core/language/once.ts';
import type { Sentence } from '../../core/language/reading/reading.ts';
import { knownElsewhere } from '../../core/policy/policy.ts';
import { situationOf } from '../../core/review.ts';

export interface LabelledSentence {
  readonly sentence: Sentence;
  readonly situation: Situation;
  /** The check found here by the labels; the others' absence tells that there is nothing. */
  readonly holds: boolean;
  /** How grave the labels say that it is; null where they do not tell of this sentence alone. */
  readonly severity: 'stop' | 'warn' | null;
}

interface ExpectedFinding {
  readonly check: string;
  readonly severity: string;
  readonly clauses: readonly string[];
  readonly evidence?: string | readonly string[];
}

/** What is expected of one message under each protocol. */
interface Label {
  readonly file: string;
  readonly expect: Readonly<Record<string, readonly ExpectedFinding[]>>;
}

/** Official letters are labelled under the same check, but commit nobody. */
const official = ['133', '12.2', '9(b)'];

const mail = join(import.meta.dirname, '../../../tests/mail');

/** Whose clauses do not matter to who is known. */
const anyProtocol = 'knutsford';

interface LabelledMessage { readonly situation: Situation; readonly expect: Label['expect'] }

/** Sets that rules were mended on but nothing is learned from yet: they show what has been learned. */
const aside: ReadonlySet<string> = new Set(['brendonshire', 'glanhirwy', 'thornshaw']);

/** Every message, read once for all who learn from it. */
const labelledMessages = once((): readonly LabelledMessage[] => ['working', 'ordinary'].flatMap((part) =>
  (existsSync(join(mail, part)) ? readdirSync(join(mail, part)).filter((set) => !aside.has(set)).sort() : []).flatMap((set): readonly LabelledMessage[] => {
    const at = join(mail, part, set);
    const settings = loadPolicy(join(at, 'policy.json'), anyProtocol);
    if ('problems' in settings || !existsSync(join(at, 'labels.json'))) return [];
    const directory = loadDirectory(join(at, 'directory.json'), knownElsewhere(settings.policy));
    if ('problems' in directory) return [];
    const index = indexDirectory(directory.directory);
    return (JSON.parse(readFileSync(join(at, 'labels.json'), 'utf8')) as Label[])
      .map(({ file, expect }) => ({ situation: situationOf(readEml(readFileSync(join(at, file))), settings.policy, index, 0, null), expect }));
  })));

/**
 * Own-words sentences of every message labelled under one of the protocols.
 * @param check its id
 * @param telling the protocols whose labels tell; all of them where none is named
 */
export function* labelledSentences(check: string, isHeard: (situation: Situation) => boolean, telling: readonly string[] = []): Generator<LabelledSentence> {
  for (const { situation, expect } of labelledMessages()) {
    const labels = Object.entries(expect).filter(([protocol]) => telling.length === 0 || telling.includes(protocol)).map(([, found]) => found);
    if (labels.length === 0 || !isHeard(situation)) continue;
    const expected = labels.flat().filter((one) => one.check === check && !one.clauses.some((number) => official.includes(number)));
    const evidence = expected.flatMap((one) => [one.evidence ?? []].flat());
    const graveness = severityOf(expected, new Set(evidence).size);
    const text = squeezed(situation.reading.text);
    for (const sentence of situation.reading.sentences.filter((one) => one.part === 'body')) {
      const words = squeezed(sentence.text);
      const holds = evidence.some((one) => words.includes(squeezed(one)) || (words.length > 12 && squeezed(one).includes(words)));
      if (!holds && evidence.some((one) => !text.includes(squeezed(one)))) continue;
      yield { sentence, situation, holds, severity: holds ? graveness : null };
    }
  }
}

/** What is a matter for a warning is so in every sentence; one of several may be why a message is stopped. */
function severityOf(expected: readonly ExpectedFinding[], passages: number): LabelledSentence['severity'] {
  if (expected.every(({ severity }) => severity === 'warn')) return 'warn';
  return passages === 1 && expected.every(({ severity }) => severity === 'stop') ? 'stop' : null;
}

/** Messages whole: each holds where one of its sentences does. */
export function labelledLetters(check: string, isHeard: (situation: Situation) => boolean, telling: readonly string[] = []): ReadonlyMap<Situation, boolean> {
  const letters = new Map<Situation, boolean>();
  for (const { situation, holds } of labelledSentences(check, isHeard, telling)) letters.set(situation, holds || letters.get(situation) === true);
  return letters;
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
}
