/** --format json: one object a message, one line each. The shape stays stable; it may gain fields. */
import type { Evidence } from '../../core/finding.ts';
import type { CheckedMessage } from './checked-message.ts';

/** @param protocol id of the adopted protocol */
export function jsonLine(message: CheckedMessage, protocol: string): string {
  const { file, index } = message;
  if ('error' in message) return `${JSON.stringify({ file, index, error: message.error })}\n`;
  const line = {
    file, index, subject: message.subject, protocol,
    findings: message.findings.map(({ check, severity, clauses, message: sentence, evidence, remedies }) => ({
      check, severity,
      clauses: clauses.map(({ protocol: of, number, heading }) => ({ protocol: of, number, heading })),
      message: sentence,
      evidence: evidence.map(evidenceOf),
      remedies: remedies.map(({ id, label }) => ({ id, label })),
    })),
    ...(message.unable.length > 0 ? { unable: message.unable.map(({ check, reason, message: sentence }) => ({ check, reason, message: sentence })) } : {}),
  };
  return `${JSON.stringify(line)}\n`;
}

function evidenceOf(evidence: Evidence): Evidence {
  if (!('start' in evidence)) return { part: evidence.part, text: evidence.text };
  const { part, start, end, text } = evidence;
  return { part, start, end, text };
}
