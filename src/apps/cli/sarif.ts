/** --format sarif: SARIF 2.1.0, written as it comes so that an archive of any size fits. */
import { createHash } from 'node:crypto';
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Severity } from '../../core/finding.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { clauseOf } from '../../core/policy/policy.ts';
import { checkIds } from '../../core/checks/settings.ts';
import { settingsOf } from '../../core/review.ts';
import type { CheckedMessage } from './checked-message.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { stop: 'error', warn: 'warning', note: 'note' };

/** The log up to the first result: tool and rules, one a check that the protocol has a clause for. */
export function sarifHead(policy: Policy, version: string): string {
  const { protocol } = policy;
  const rules = checkIds.filter((id) => settingsOf(id, policy) !== null).map((id) => {
    const numbers = protocol.clauses.filter((clause) => clause.checks.includes(id)).map((clause) => clause.number)
      .concat((policy.tuning[id]?.localClauses ?? []).map((clause) => clause.number));
    const clauses = numbers.map((number) => clauseOf(policy, id, number)).filter((clause) => clause !== null);
    const headings = [...new Set(clauses.map((clause) => clause.heading))].join('; ');
    return {
      id, name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: headings === '' ? id : headings },
      fullDescription: { text: clauses.map((clause) => `${clause.number}: ${clause.summary}`).join(' ') || id },
      properties: { protocol: protocol.id, protocolTitle: protocol.title, clauses: numbers },
    };
  });
  const driver = { name: 'Countersign', version, semanticVersion: version, rules };
  return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`;
}

/** The results of one message, each behind a comma but the first of all. */
export function sarifResults(message: CheckedMessage, isFirst: boolean): string {
  if ('error' in message) return '';
  const results = message.findings.map((finding) => JSON.stringify(resultOf(finding, message)));
  return results.map((result, at) => `${isFirst && at === 0 ? '' : ','}\n${result}`).join('');
}

/** The end of the log: whether everything could be read, and what could not. */
export function sarifTail(unread: readonly { readonly file: string; readonly index: number; readonly error: string }[], complete: boolean): string {
  const invocation = {
    executionSuccessful: unread.length === 0 && complete,
    toolExecutionNotifications: unread.map(({ file, index, error }) => ({
      level: 'error', message: { text: error }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }], properties: { index },
    })),
  };
  return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
}

function resultOf(finding: Finding, message: { readonly file: string; readonly index: number; readonly subject: string }): object {
  const artifactLocation = { uri: uriOf(message.file) };
  const evidence = finding.evidence.map((one) => ({
    physicalLocation: {
      artifactLocation,
      // Offsets into the body as text; recipients and subject have their name instead.
      ...(one.part === 'body' ? { region: { charOffset: one.start, charLength: one.end - one.start, snippet: { text: one.text } } } : {}),
    },
    logicalLocations: [{ name: one.part, fullyQualifiedName: `message ${message.index}/${one.part}` }],
    message: { text: one.text },
  }));
  return {
    ruleId: finding.check,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: evidence.length > 0 ? evidence : [{ physicalLocation: { artifactLocation } }],
    partialFingerprints: { 'countersignFinding/v1': fingerprintOf(finding, message.subject) },
    properties: {
      index: message.index, subject: message.subject,
      clauses: finding.clauses.map(({ protocol, number, heading }) => ({ protocol, number, heading })),
      remedies: finding.remedies.map(({ id, label }) => ({ id, label })),
    },
  };
}

/** The same finding in a file that moved, or in a message with other words round it, keeps its fingerprint. */
function fingerprintOf(finding: Finding, subject: string): string {
  const told = [finding.check, finding.clauses[0].protocol, subject, ...finding.evidence.map((one) => `${one.part}:${one.text}`)];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 32);
}

function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join('/');
}
