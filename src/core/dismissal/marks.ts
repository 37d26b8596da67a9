/** What a dismissal is tied to: recipients by address, words with their neighbours, names. Never positions, so that edits elsewhere change nothing. */
import type { Evidence, Fact, Severity } from '../finding.ts';
import { plain } from '../language/plain.ts';
import type { Reading, Sentence } from '../language/reading/reading.ts';
import { canonicalAddress } from '../message.ts';
import { hashed } from './hash.ts';

/** A hash of what was noticed, and behind a full stop how grave it was. */
export type Mark = string;

const gravity: Readonly<Record<Severity, number>> = { note: 0, warn: 1, stop: 2 };

/** Names in a fact's data that make it another fact when they change; times and quoted words are not among them. */
const telling = ['who', 'readers', 'officer', 'missing', 'ward', 'author'] as const;

/** So many words on either side, within the sentence, are the context of words. */
const neighbours = 3;

/** All marks of each fact. Equal words in equal sentences are told apart by their number, so that a second copy is something new. */
export function marksOf(facts: readonly Fact[], reading: Reading): ReadonlyMap<Fact, readonly Mark[]> {
  const context = contextIn(reading);
  const numbered = numberOccurrences(facts, context);
  return new Map(facts.map((fact) => [fact, [
    mark(fact, 'noticed'),
    ...fact.evidence.map((one) => mark(fact, 'start' in one ? numbered(fact, one) : addressOf(one))),
    ...telling.flatMap((key) => [fact.data[key] ?? []].flat().map((name) => mark(fact, `${key} ${wordsOf(name).join(' ')}`))),
  ]]));
}

/** The marks of a fact's recipients alone. */
export function recipientMarksOf(fact: Fact): readonly Mark[] {
  return fact.evidence.flatMap((one) => ('start' in one ? [] : [mark(fact, addressOf(one))]));
}

/** Is the same thing, at least as grave, among the marks? */
export function isCoveredBy(needed: Mark, held: ReadonlySet<Mark>): boolean {
  const [hash, severity] = needed.split('.');
  for (let level = Number(severity); level <= 2; level += 1) if (held.has(`${hash}.${level}`)) return true;
  return false;
}

function mark(fact: Fact, about: string): Mark {
  return `${hashed(`${fact.kind}|${about}`)}.${gravity[fact.severity]}`;
}

function addressOf({ part, text }: Evidence): string {
  return `${part} ${canonicalAddress(text) || text.trim().toLowerCase()}`;
}

/** Lower-case words without punctuation. */
function wordsOf(text: string): readonly string[] {
  return plain(text).toLowerCase().split(/[\s!-/:-@[-`{-~]+/).filter((word) => word !== '');
}

type WordEvidence = Extract<Evidence, { start: number }>;

/** Numbers equal words in equal neighbourhoods, in the order of the text. */
function numberOccurrences(facts: readonly Fact[], context: (evidence: WordEvidence) => string): (fact: Fact, evidence: WordEvidence) => string {
  const keyOf = (fact: Fact, evidence: WordEvidence) => `${fact.kind}|${context(evidence)}`;
  const found = facts.flatMap((fact) => fact.evidence.flatMap((one) => ('start' in one ? [{ key: keyOf(fact, one), start: one.start }] : [])));
  const numbers = new Map<string, Map<number, number>>();
  for (const { key, start } of found.sort((one, other) => one.start - other.start)) {
    const known = numbers.get(key) ?? new Map<number, number>();
    if (!known.has(start)) known.set(start, known.size + 1);
    numbers.set(key, known);
  }
  return (fact, evidence) => `${context(evidence)}#${numbers.get(keyOf(fact, evidence))!.get(evidence.start)!}`;
}

/** The words of evidence with their neighbours in the same sentence; remembered, as each is asked for more than once. */
function contextIn(reading: Reading): (evidence: WordEvidence) => string {
  const ofPart = { body: reading.sentences.filter(({ part }) => part === 'body'), subject: reading.sentences.filter(({ part }) => part === 'subject') };
  const known = new Map<WordEvidence, string>();
  return (evidence) => {
    let context = known.get(evidence);
    if (context === undefined) {
      const first = sentenceAt(ofPart[evidence.part], evidence.start);
      const last = sentenceAt(ofPart[evidence.part], Math.max(evidence.start, evidence.end - 1));
      // Far more characters than three words take; a hostile "word" of a megabyte is cut.
      const before = first ? wordsOf(first.text.slice(Math.max(0, evidence.start - first.start - 120), evidence.start - first.start)).slice(-neighbours) : [];
      const after = last ? wordsOf(last.text.slice(evidence.end - last.start, evidence.end - last.start + 120)).slice(0, neighbours) : [];
      context = `${evidence.part} ${before.join(' ')} [${wordsOf(evidence.text).join(' ')}] ${after.join(' ')}`;
      known.set(evidence, context);
    }
    return context;
  };
}

/** The sentence that holds an offset; sentences stand in order. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
