/** countersign protocols: the packs, and the clauses of one. */
import type { Clause } from '../../core/policy/protocol.ts';
import { protocolById, protocols } from '../../protocols/index.ts';
import { type Style, wrapped } from './terminal.ts';

const columns = 92;

/** One line a pack, its id first. */
export function listOfProtocols(style: Style): string {
  const width = Math.max(...protocols.map(({ id }) => id.length));
  return protocols.map(({ id, title, council, status, version }) =>
    `${style.bold(id.padEnd(width))}  ${title}, ${council} (${status}; ${version})\n`).join('');
}

/** The clauses in our own words, or what is wrong with the id. */
export function showProtocol(id: string, style: Style): { readonly text: string } | { readonly problem: string } {
  const protocol = protocolById(id);
  if (!protocol) return { problem: `protocols show: no protocol "${id}": there are ${protocols.map((one) => one.id).join(', ')}` };
  const head = [
    style.bold(protocol.title), `${protocol.council}. ${protocol.status}; ${protocol.version}.`, ...wrapped(`Source: ${protocol.source}.`, columns),
    'Summaries are in our own words; the document itself decides.',
  ];
  return { text: `${head.join('\n')}\n${protocol.clauses.map((clause) => clauseText(clause, style)).join('')}` };
}

function clauseText(clause: Clause, style: Style): string {
  const notes = [
    `${clause.force}; ${clause.binds.join(', ')}`,
    ...(clause.inferred ? ['number inferred from its neighbours'] : []),
    ...(clause.twins.length > 0 ? [`repeated as ${clause.twins.join(', ')}`] : []),
    ...(clause.checks.length > 0 ? [`checks: ${clause.checks.join(', ')}`] : []),
  ];
  const lines = [clause.summary, ...clause.exceptions.map((exception) => `Except: ${exception}`)].flatMap((text) => wrapped(text, columns - 4));
  return `\n${style.bold(`${clause.number}  ${clause.heading}`)}\n${lines.map((line) => `    ${line}\n`).join('')}    ${style.dim(`(${notes.join(' · ')})`)}\n`;
}
