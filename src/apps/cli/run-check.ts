/** countersign check: mail in, findings out, in one of three formats. */
import { mailIn } from '../../adapters/mail-files/source.ts';
import { loadDirectory } from '../../adapters/settings-files/load-directory.ts';
import { loadPolicy } from '../../adapters/settings-files/load-policy.ts';
import { zoneFor } from '../../adapters/time-zones.ts';
import { type Policy, knownElsewhere } from '../../core/policy/policy.ts';
import { europeLondon, momentOf } from '../../core/working-time/zone.ts';
import { checkAll } from './check-all.ts';
import type { CheckSetting, CheckedMessage } from './checked-message.ts';
import { type CheckCommand, readMoment } from './command-line.ts';
import { jsonLine } from './json-lines.ts';
import { progressOn } from './progress.ts';
import { sarifHead, sarifResults, sarifTail } from './sarif.ts';
import { type ExitStatus, type Surroundings, complain, write } from './surroundings.ts';
import { Tally } from './tally.ts';
import { styleFor } from './terminal.ts';
import { textOf } from './text-report.ts';
import { version } from './version.ts';

/** How a format prints: before the first message, each message, after the last. */
interface Printer {
  head(): string;
  message(message: CheckedMessage): string;
  tail(tally: Tally, complete: boolean): string;
}

/** @returns the exit status */
export async function runCheck(command: CheckCommand, surroundings: Surroundings): Promise<ExitStatus> {
  const { stdin, stdout, stderr, interrupted } = surroundings;
  const setting = settingFor(command, surroundings.now());
  if ('problem' in setting) {
    await complain(stderr, setting.problem);
    return 2;
  }
  const printer = printerFor(command, setting.policy, surroundings);
  const progress = progressOn(stderr, surroundings.now);
  const tally = new Tally();
  await write(stdout, printer.head());
  for await (const message of checkAll(mailIn(command.paths, stdin), setting, interrupted)) {
    // What was being written when Ctrl-C came is finished; what comes after it is not begun.
    if (interrupted.aborted) break;
    tally.add(message);
    const text = printer.message(message);
    if (text !== '') {
      progress.clear();
      await write(stdout, text);
    }
    progress.step();
  }
  progress.clear();
  await write(stdout, printer.tail(tally, !interrupted.aborted));
  if (interrupted.aborted) return interrupted.reason === 'no reader' ? tally.status() : 130;
  const complaint = tally.complaint();
  if (complaint !== null) await complain(stderr, complaint);
  else if (tally.messages === 0) await complain(stderr, `${command.paths.join(', ')}: no mail found`);
  return tally.status();
}

/** Policy, directory and moment that the arguments name, or what is wrong with them. */
export function settingFor(command: CheckCommand, now: number): CheckSetting | { readonly problem: string } {
  const policy = loadPolicy(command.policy, command.protocol);
  if ('problems' in policy) return { problem: firstOf(policy.problems) };
  const directory = loadDirectory(command.directory, knownElsewhere(policy.policy));
  if ('problems' in directory) return { problem: firstOf(directory.problems) };
  const zone = zoneFor(policy.policy.timeZone) ?? europeLondon;
  const at = command.at === null ? null : readMoment(command.at, (date, minutes) => momentOf(date, minutes, zone));
  return { policy: policy.policy, directory: directory.directory, at, now, excerpts: command.format === 'text' };
}

function firstOf(problems: readonly string[]): string {
  const [first = 'cannot be read', ...more] = problems;
  return more.length === 0 ? first : `${first} (and ${more.length} more ${more.length === 1 ? 'problem' : 'problems'})`;
}

function printerFor(command: CheckCommand, policy: Policy, { stdout, environment }: Surroundings): Printer {
  if (command.format === 'json') return { head: () => '', message: (message) => jsonLine(message, policy.protocol.id), tail: () => '' };
  if (command.format === 'sarif') {
    let isFirst = true;
    return {
      head: () => sarifHead(policy, version),
      message: (message) => {
        const results = sarifResults(message, isFirst);
        isFirst &&= results === '';
        return results;
      },
      tail: (tally, complete) => sarifTail(tally.unread, complete),
    };
  }
  const style = styleFor(stdout, environment);
  const columns = Math.max(40, Math.min(stdout.columns ?? 100, 120));
  return {
    head: () => '',
    message: (message) => textOf(message, policy.protocol, style, columns),
    tail: (tally, complete) => (complete ? tally.summary(policy.protocol) : `Stopped after ${tally.summary(policy.protocol)}`),
  };
}
