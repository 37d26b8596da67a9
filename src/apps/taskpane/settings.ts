/** The council's settings → the checks under them. */
import { zoneFor } from '../../adapters/time-zones.ts';
import { indexDirectory } from '../../core/directory.ts';
import { parseDirectory } from '../../core/parse-directory.ts';
import { parsePolicy } from '../../core/policy/parse-policy.ts';
import { knownElsewhere } from '../../core/policy/policy.ts';
import { protocols } from '../../protocols/index.ts';
import { type Checker, createChecker } from './check-draft.ts';
import type { CouncilData } from './council-data.ts';

/** What is wrong with the settings, a line each. */
export interface BadSettings {
  readonly problems: readonly string[];
}

/**
 * The checker under the council's settings, or everything that is wrong with them.
 * @param pause as createChecker's
 */
export function checkerOfCouncil({ policy, directory }: CouncilData, pause?: () => Promise<void>): Checker | BadSettings {
  const parsedPolicy = parsePolicy(policy, protocols, null, (name) => zoneFor(name) !== null);
  const known = 'policy' in parsedPolicy ? knownElsewhere(parsedPolicy.policy) : [];
  const parsedDirectory = parseDirectory(directory, known);
  if ('policy' in parsedPolicy && 'directory' in parsedDirectory)
    return createChecker(parsedPolicy.policy, indexDirectory(parsedDirectory.directory), pause);
  return { problems: [...problemLines('policy', parsedPolicy), ...problemLines('directory', parsedDirectory)] };
}

function problemLines(file: string, parsed: object): readonly string[] {
  if (!('problems' in parsed)) return [];
  const problems = parsed.problems as readonly { path: string; message: string }[];
  return problems.map(({ path, message }) => `${file}: ${path === '' ? '' : `${path}: `}${message}`);
}
