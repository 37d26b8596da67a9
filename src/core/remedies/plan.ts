/** What every plan is made from. */
import type { Situation } from '../checks/check.ts';
import type { Fact } from '../finding.ts';
import type { Change } from './change.ts';

/** @returns the changes that answer every fact of the finding; null when this remedy cannot be had here */
export type Plan = (facts: readonly Fact[], situation: Situation) => readonly Change[] | null;

/** The recipients that the facts point at: field and address as written. */
export function recipientsIn(facts: readonly Fact[]): readonly { readonly field: 'to' | 'cc' | 'bcc'; readonly address: string }[] {
  const seen = new Map<string, { field: 'to' | 'cc' | 'bcc'; address: string }>();
  for (const { part, text } of facts.flatMap((fact) => fact.evidence))
    if (part === 'to' || part === 'cc' || part === 'bcc') seen.set(`${part} ${text}`, { field: part, address: text });
  return [...seen.values()];
}

/** All names or values that the facts give under a key. */
export function valuesOf(facts: readonly Fact[], key: string): readonly string[] {
  return [...new Set(facts.flatMap((fact) => [fact.data[key] ?? []].flat()))].filter((value) => value !== '');
}
