/** A fact of this check, and a stretch of a sentence as evidence. */
import { type Party, nameOf } from '../../correspondence.ts';
import type { Evidence, Fact, RemedyId, Severity } from '../../finding.ts';
import type { Sentence } from '../../language/reading/reading.ts';
import { tellingWords } from '../../language/telling-words.ts';
import type { Situation } from '../check.ts';

/** A promise is shown with what is promised, for how long and for how much: a sentence of this many characters is whole. */
const mostShown = 200;

/** A stretch of a sentence, widened to telling words, as it stands in the original text; offsets into the sentence. */
export function evidenceOf(situation: Situation, sentence: Sentence, start: number, end: number): Evidence {
  const telling = tellingWords(sentence.text, start, end, mostShown);
  const from = sentence.start + telling.start;
  const to = sentence.start + telling.end;
  const original = sentence.part === 'subject' ? situation.message.subject : situation.reading.text;
  return { part: sentence.part, start: from, end: to, text: original.slice(from, to) };
}

/** A fact in the sender's name; its clauses are those of one use in the settings, never empty. */
export function fact(
  kind: string, severity: Severity, clauses: readonly string[], evidence: readonly Evidence[], sender: Party,
  remedies: readonly RemedyId[], considered: readonly string[],
): Fact {
  const [first, ...rest] = clauses;
  return { kind, severity, clauses: [first!, ...rest], evidence, data: { words: evidence[0]?.text ?? '', name: nameOf(sender) }, remedies, considered };
}
