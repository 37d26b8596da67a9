/** --format text: findings as a person reads them on a terminal. */
import type { Finding, Severity } from '../../core/finding.ts';
import type { Protocol } from '../../core/policy/protocol.ts';
import type { CheckedMessage } from './checked-message.ts';
import { type Excerpt, type ExcerptLine, printable } from './excerpt.ts';
import { type Style, columnsOf, wrapped } from './terminal.ts';

/** A message with something to say to it; '' where there is nothing. */
export function textOf(message: CheckedMessage, protocol: Protocol, style: Style, columns: number): string {
  const place = printable(message.file) + (message.index > 0 ? ` (message ${message.index + 1})` : '');
  if ('error' in message) return `${style.bold(place)}\n  ${style.dim('not read:')} ${printable(message.error)}\n\n`;
  if (message.findings.length === 0 && message.unable.length === 0) return '';
  const title = `${style.bold(place)}  ${printable(message.subject) || style.dim('(no subject)')}`;
  const findings = message.findings.map((finding, at) => findingText(finding, message.excerpts[at] ?? [], protocol, style, columns));
  const unable = message.unable.map((one) => `\n  ${style.dim('unable')} ${one.check}\n${indented(one.message, columns)}\n`);
  return `${title}\n${[...findings, ...unable].join('')}\n`;
}

function findingText(finding: Finding, excerpts: readonly Excerpt[], protocol: Protocol, style: Style, columns: number): string {
  const clauses = finding.clauses.map((clause) => `${clause.number} ${clause.heading}`).join('; ');
  const head = `\n  ${style.severity(finding.severity, finding.severity)} ${style.bold(finding.check)}  ${style.dim(`${protocol.title}: ${clauses}`)}\n`;
  const remedies = finding.remedies.length > 0 ? `    → ${finding.remedies.map((remedy) => remedy.label).join(' · ')}\n` : '';
  return `${head}${indented(finding.message, columns)}\n${excerpts.map((excerpt) => excerptText(excerpt, finding.severity, style)).join('')}${remedies}`;
}

function indented(sentence: string, columns: number): string {
  return wrapped(printable(sentence), columns - 4).map((line) => `    ${line}`).join('\n');
}

function excerptText({ part, lines }: Excerpt, severity: Severity, style: Style): string {
  if (part !== 'body' && part !== 'subject') return `      ${style.dim(`${part}:`)} ${lines[0]?.text ?? ''}\n`;
  const lead = part === 'subject' ? 'subject: ' : '';
  const margin = `      ${style.dim('│')} `;
  return lines.map((line) =>
    `${margin}${style.dim(lead)}${line.text}\n${margin}${' '.repeat(lead.length)}${underline(line, severity, style)}\n`).join('');
}

function underline({ text, start, end }: ExcerptLine, severity: Severity, style: Style): string {
  return ' '.repeat(columnsOf(text.slice(0, start))) + style.severity(severity, '^'.repeat(Math.max(1, columnsOf(text.slice(start, end)))));
}
