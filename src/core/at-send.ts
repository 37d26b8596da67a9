/** Which findings ask before a message goes, and how one that was asked about is known again. */
import { canonicalAddress } from './message.ts';
import type { CheckId } from './checks/settings.ts';
import type { Evidence, Finding } from './finding.ts';
import type { Policy } from './policy/policy.ts';

/** `stop` and `warn` ask, a `note` stays in the pane, unless the policy says otherwise for its check. */
export function asksAtSend(finding: Finding, policy: Policy): boolean {
  const chosen = policy.tuning[finding.check as CheckId]?.atSend ?? null;
  return chosen === null ? finding.severity !== 'note' : chosen === 'ask';
}

/**
 * What makes a finding the same finding at the next send: check, clauses, and the words or addresses it rests on;
 * never positions, so that edits elsewhere leave it.
 * @returns a short text without content of the message
 */
export function fingerprint(finding: Finding): string {
  const clauses = finding.clauses.map((clause) => clause.number).sort();
  const evidence = finding.evidence.map(wordsOf).sort();
  return `${finding.check} ${hash(JSON.stringify([clauses, evidence]))}`;
}

function wordsOf(evidence: Evidence): string {
  const text = evidence.part === 'subject' || evidence.part === 'body' ? evidence.text : canonicalAddress(evidence.text) || evidence.text;
  return `${evidence.part}:${text.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

/** FNV-1a run twice with different starts: 64 bits, enough for the few findings of one message. */
function hash(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x1000193);
}

function half(text: string, start: number): string {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return ('0000000' + (value >>> 0).toString(16)).slice(-8);
}
