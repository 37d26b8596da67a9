/** Findings against labels: what was hit, missed and falsely raised, at `warn` and `stop`; notes apart. */
import type { Finding } from '../../src/core/finding.ts';
import type { Expected, LabelledMessage } from './labelled-mail.ts';

export interface Tally {
  hits: number;
  misses: number;
  falseAlarms: number;
  /** Of the hits: severity as labelled, a clause as labelled, evidence covering the labelled words. */
  severityRight: number;
  clauseRight: number;
  evidenceRight: number;
  notesExpected: number;
  notesFound: number;
  notesUnexpected: number;
}

export const emptyTally = (): Tally => ({ hits: 0, misses: 0, falseAlarms: 0, severityRight: 0, clauseRight: 0, evidenceRight: 0, notesExpected: 0, notesFound: 0, notesUnexpected: 0 });

export interface Mistake {
  readonly kind: 'miss' | 'false alarm' | 'severity' | 'clause' | 'evidence' | 'missed note' | 'extra note';
  readonly message: LabelledMessage;
  readonly expected: Expected | null;
  readonly found: Finding | null;
}

const grave = (severity: string) => severity !== 'note';

/** Adds one check's answer on one message to the tally, and tells what was wrong with it. */
export function scoreCheck(tally: Tally, message: LabelledMessage, expected: Expected | null, found: Finding | null): readonly Mistake[] {
  const mistake = (kind: Mistake['kind']): Mistake => ({ kind, message, expected, found });
  if (expected && grave(expected.severity)) {
    if (!found || !grave(found.severity)) { tally.misses += 1; return [mistake('miss')]; }
    tally.hits += 1;
    const mistakes: Mistake[] = [];
    if (found.severity === expected.severity) tally.severityRight += 1; else mistakes.push(mistake('severity'));
    if (clausesAgree(expected, found)) tally.clauseRight += 1; else mistakes.push(mistake('clause'));
    if (evidenceCovers(expected, found)) tally.evidenceRight += 1; else mistakes.push(mistake('evidence'));
    return mistakes;
  }
  if (found && grave(found.severity)) { tally.falseAlarms += 1; return [mistake('false alarm')]; }
  if (expected) {
    tally.notesExpected += 1;
    if (!found) return [mistake('missed note')];
    tally.notesFound += 1;
  } else if (found) {
    tally.notesUnexpected += 1;
    return [mistake('extra note')];
  }
  return [];
}

/** A clause agrees with its own sub-point: 15.2 and 15.2(c). */
function clausesAgree(expected: Expected, found: Finding): boolean {
  const bare = (number: string) => number.replace(/\([a-z]\)$/, '');
  return expected.clauses.some((number) => found.clauses.some((clause) => clause.number === number || bare(clause.number) === bare(number)));
}

/** Half of the labelled words, or the recipient, are within the evidence. */
function evidenceCovers(expected: Expected, found: Finding): boolean {
  const labelled = [expected.evidence ?? []].flat();
  if (labelled.length === 0) return true;
  const words = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").split(/[^a-z0-9@.'_-]+/).filter(Boolean);
  const given = new Set(found.evidence.flatMap((evidence) => words(evidence.text)));
  return labelled.some((text) => {
    const wanted = words(text);
    return wanted.filter((word) => given.has(word)).length >= wanted.length / 2;
  });
}
