/** The alert before a message goes: short, plain and in Markdown, gravest first, every finding with its clauses. */
import type { CheckId } from '../checks/settings.ts';
import type { Finding } from '../finding.ts';
import { listed } from './say.ts';

/** What Outlook takes: characters of an alert, of a button's label, of a line in the information bar. */
export const alertLimit = 500;
export const buttonLimit = 20;
export const noticeLimit = 150;

/** Label of the button that opens the pane on the finding. */
export const alertButton = 'Open Countersign';

export const notices = {
  unchecked: 'Countersign could not check this message before it went.',
  partlyUnchecked: 'Countersign could not make every check of this message.',
} as const;

/** A finding where there is no room for its sentence. */
const briefly: Readonly<Record<CheckId, string>> = {
  'blind-copy': 'A hidden copy',
  'undeclared-copy': 'A copy that is not stated',
  'ward-copy': 'Ward members are not copied',
  'commitment-in-members-name': 'A commitment for the council',
  'officer-criticism': 'Criticism of an officer',
  'out-of-hours': 'Outside working hours',
};

export interface Alert {
  readonly text: string;
  readonly markdown: string;
}

/**
 * The alert for findings that ask, at most 500 characters each way.
 * @param findings gravest first, at least one
 * @param shortTitle how the protocol is named before a clause's number
 */
export function alertFor(findings: readonly Finding[], shortTitle: string): Alert {
  return { text: fitted(findings, shortTitle, asText), markdown: fitted(findings, shortTitle, asMarkdown) };
}

/** One line for the information bar, at most 150 characters, the clauses in it. */
export function noticeFor(finding: Finding, shortTitle: string): string {
  if (finding.message.length <= noticeLimit) return finding.message;
  const clauses = ` (${citation(finding, shortTitle)})`;
  return cut(finding.message, noticeLimit - clauses.length) + clauses;
}

/** A line of Countersign's own for the information bar, never over its limit. */
export function shortNotice(text: string): string {
  return cut(text, noticeLimit);
}

/** The first of ever shorter versions that fits: the mildest are told briefly first, and the gravest is cut before it is. */
function fitted(findings: readonly Finding[], shortTitle: string, layOut: (lines: readonly string[]) => string): string {
  const sentences = findings.map((finding) => finding.message);
  const briefs = findings.map((finding) => `${briefly[finding.check as CheckId]} (${citation(finding, shortTitle)})`);
  const gravest = `${cut(sentences[0]!, 200)} (${citation(findings[0]!, shortTitle)})`;
  const versions = [
    ...sentences.map((_, milder) => [...sentences.slice(0, sentences.length - milder), ...briefs.slice(sentences.length - milder)]),
    [gravest, ...briefs.slice(1)],
    ...briefs.map((_, left) => (left === 0 ? briefs : [...briefs.slice(0, briefs.length - left), `${left} more`])),
  ];
  return versions.map(layOut).find((text) => text.length <= alertLimit) ?? layOut([cut(briefs[0]!, alertLimit / 2)]);
}

/** Some clients drop line ends from an alert, so that a bullet and spaces stand between findings as well. */
function asText(lines: readonly string[]): string {
  return lines.length === 1 ? lines[0]! : lines.map((line) => `• ${line}`).join(' \n');
}

function asMarkdown(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replace(/[\\`*_[\]<>#]/g, '\\$&'));
  return escaped.length === 1 ? escaped[0]! : escaped.map((line) => `- ${line}\r`).join('');
}

function citation(finding: Finding, shortTitle: string): string {
  return cut(`${shortTitle} ${listed(finding.clauses.map((clause) => clause.number), 4)}`, 60);
}

/** Text of at most that many characters, cut between words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const space = kept.lastIndexOf(' ');
  return `${space > most / 2 ? kept.slice(0, space) : kept}…`;
}
