/** What was found, told as facts: one of each kind, with every passage and reader concerned (settled question 1). */
import { type Recipient, nameOf } from '../../correspondence.ts';
import { type Evidence, type Fact, type RemedyId, type Severity, graver, oneLower } from '../../finding.ts';
import type { Criticism } from '../../language/criticism/criticism.ts';
import { tellingWords } from '../../language/telling-words.ts';
import { recipientEvidence } from '../recipient-evidence.ts';

/** One passage that a clause speaks to, and who reads it. */
export interface Verdict {
  readonly kind: string;
  readonly severity: Severity;
  readonly clauses: readonly string[];
  readonly readers: readonly Recipient[];
  readonly criticism: Criticism;
  readonly remedies: readonly RemedyId[];
}

/** @param lowered one severity lower, for a sender known only by a display name (settled question 6) */
export function facts(verdicts: readonly Verdict[], lowered: boolean): readonly Fact[] {
  const byKind = new Map<string, Verdict[]>();
  for (const verdict of verdicts) byKind.set(verdict.kind, [...(byKind.get(verdict.kind) ?? []), verdict]);
  return [...byKind].map(([kind, some]) => {
    const severity = some.map((one) => one.severity).reduce(graver);
    const clauses = unique(some.flatMap((one) => one.clauses)) as [string, ...string[]];
    const readers = unique(some.flatMap((one) => one.readers));
    const words = some.map(({ criticism }) => wordsOf(criticism));
    const targets = some.map(({ criticism }) => criticism.target);
    return {
      kind, severity: lowered ? oneLower(severity) : severity, clauses,
      evidence: [...withoutOverlap(words), ...recipientEvidence(readers)],
      data: {
        officer: unique(targets.map(({ label }) => label)),
        officerAddresses: unique(targets.flatMap(({ people }) => people.flatMap((person) => person.emails.slice(0, 1)))),
        readers: unique(readers.map(nameOf)),
        words: unique(words.map((one) => one.text)),
      },
      remedies: unique(some.flatMap((one) => one.remedies)), considered: ['reported-words', 'denied', 'proper-route'],
    };
  });
}

type Words = Evidence & { readonly part: 'subject' | 'body'; readonly start: number; readonly end: number };

function wordsOf({ sentence, start, end }: Criticism): Words {
  const telling = tellingWords(sentence.text, start, end);
  return {
    part: sentence.part,
    start: sentence.start + telling.start,
    end: sentence.start + telling.end,
    text: sentence.text.slice(telling.start, telling.end),
  };
}

function withoutOverlap(words: readonly Words[]): readonly Words[] {
  const kept: Words[] = [];
  for (const one of [...words].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (!last || last.part !== one.part || one.start >= last.end) kept.push(one);
  }
  return kept;
}

/** Each once, in order. */
export function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
