/** The council's policy and directory, embedded when the add-in is built. */
import directoryData from '#council/directory.json' with { type: 'json' };
import policyData from '#council/policy.json' with { type: 'json' };
import { zoneFor } from '../../adapters/time-zones.ts';
import { indexDirectory } from '../../core/directory.ts';
import { parseDirectory } from '../../core/parse-directory.ts';
import { parsePolicy } from '../../core/policy/parse-policy.ts';
import { protocols } from '../../protocols/index.ts';
import { type Checker, createChecker } from './check-draft.ts';

/** What is wrong with the settings, a line each. */
export interface BadSettings {
  readonly problems: readonly string[];
}

/** The checker under the council's settings, or everything that is wrong with them. */
export function checkerOfCouncil(policy: unknown = policyData, directory: unknown = directoryData): Checker | BadSettings {
  const parsedPolicy = parsePolicy(policy, protocols, null, (name) => zoneFor(name) !== null);
  const known = 'policy' in parsedPolicy ? [...parsedPolicy.policy.serviceAddresses, ...parsedPolicy.policy.exemptAddresses] : [];
  const parsedDirectory = parseDirectory(directory, known);
  if ('policy' in parsedPolicy && 'directory' in parsedDirectory) return createChecker(parsedPolicy.policy, indexDirectory(parsedDirectory.directory));
  const lines = (file: string, parsed: object) => ('problems' in parsed ? (parsed.problems as readonly { path: string; message: string }[]).map(({ path, message }) => `${file}: ${path === '' ? '' : `${path}: `}${message}`) : []);
  return { problems: [...lines('policy', parsedPolicy), ...lines('directory', parsedDirectory)] };
}
