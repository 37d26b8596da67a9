/** One run of the command line. */
import { readCommandLine } from './command-line.ts';
import { helpText } from './help-text.ts';
import { listOfProtocols, showProtocol } from './protocol-pages.ts';
import { runCheck } from './run-check.ts';
import { runExplain } from './run-explain.ts';
import { type ExitStatus, type Surroundings, complain, write } from './surroundings.ts';
import { styleFor } from './terminal.ts';
import { version } from './version.ts';

/** @returns the exit status; whatever is expected to go wrong is one line on standard error */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const command = readCommandLine(args);
  const { stdout, stderr } = surroundings;
  if ('problem' in command) {
    await complain(stderr, command.problem);
    return 2;
  }
  const style = styleFor(stdout, surroundings.environment);
  switch (command.name) {
    case 'check':
      return runCheck(command, surroundings);
    case 'explain':
      return runExplain(command, surroundings);
    case 'protocols':
      await write(stdout, listOfProtocols(style));
      return 0;
    case 'show-protocol': {
      const page = showProtocol(command.id, style);
      if ('problem' in page) await complain(stderr, page.problem);
      else await write(stdout, page.text);
      return 'problem' in page ? 2 : 0;
    }
    case 'help':
      await write(stdout, helpText[command.topic ?? 'general']);
      return 0;
    case 'version':
      await write(stdout, `${version}\n`);
      return 0;
  }
}
