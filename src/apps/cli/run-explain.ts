/** countersign explain: every check of the protocol on a message, with what made or spared each finding. */
import { mailIn, readMail } from '../../adapters/mail-files/source.ts';
import { UnreadableMail } from '../../adapters/mail-files/unreadable-mail.ts';
import { zoneFor } from '../../adapters/time-zones.ts';
import { type CheckId, checkIds } from '../../core/checks/settings.ts';
import { indexDirectory } from '../../core/directory.ts';
import { weighedSentences } from '../../core/explain.ts';
import { review, situationOf } from '../../core/review.ts';
import { sayConsidered } from '../../core/words/say.ts';
import type { CheckCommand } from './command-line.ts';
import { settingFor } from './run-check.ts';
import { type ExitStatus, type Surroundings, complain, write } from './surroundings.ts';

/** @returns the exit status */
export async function runExplain(command: CheckCommand, { stdin, stdout, stderr, now }: Surroundings): Promise<ExitStatus> {
  const setting = settingFor(command, now());
  if ('problem' in setting) {
    await complain(stderr, setting.problem);
    return 2;
  }
  const directory = indexDirectory(setting.directory);
  let status: ExitStatus = 0;
  for await (const item of mailIn(command.paths, stdin)) {
    try {
      const message = await readMail(item);
      const { policy } = setting;
      const deliveredAt = setting.at ?? message.deferredUntil ?? message.sentAt ?? setting.now;
      const zone = zoneFor(policy.timeZone);
      const report = review(message, policy, directory, deliveredAt, zone);
      const situation = situationOf(message, policy, directory, deliveredAt, zone);
      await write(stdout, `${item.file}  ${message.subject}\n`);
      for (const check of checkIds) await write(stdout, explained(check, report, situation));
      if (status === 0 && report.findings.some((finding) => finding.severity !== 'note')) status = 1;
    } catch (error) {
      if (!(error instanceof UnreadableMail)) throw error;
      await complain(stderr, `${item.file}: ${error.reason}`);
      status = 2;
    }
  }
  return status;
}

function explained(check: CheckId, report: ReturnType<typeof review>, situation: ReturnType<typeof situationOf>): string {
  const finding = report.findings.find((one) => one.check === check);
  const unable = report.unable.find((one) => one.check === check);
  const silent = report.silent.includes(check);
  const outcome = finding ? finding.severity : unable ? 'could not be checked' : silent ? 'the protocol is silent' : 'nothing found';
  const lines = [`\n  ${check}: ${outcome}`];
  if (unable) lines.push(`    ${unable.message}`);
  for (const { severity, kind, clauses, evidence } of finding?.facts ?? []) {
    const quoted = evidence.map(({ part, text }) => `${part} "${text.replace(/\s+/g, ' ').trim()}"`);
    lines.push(`    ${severity} ${kind} (${clauses.join(', ')}): ${quoted.join('; ')}`);
  }
  for (const sentence of sayConsidered(finding?.facts ?? [])) lines.push(`    considered: ${sentence}`);
  if (!silent)
    for (const { sentence, likelihood, because } of weighedSentences(check, situation)) {
      const reasons = because.length > 0 ? `, for ${because.map((one) => `‹${one}›`).join(' ')}` : '';
      lines.push(`    ${(100 * likelihood).toFixed(0)} in 100: "${sentence.trim()}"${reasons}`);
    }
  return `${lines.join('\n')}\n`;
}
