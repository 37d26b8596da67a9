/** The policy from a file, from the command line's protocol, or from both. */
import { parsePolicy, protocolArgument } from '../../core/policy/parse-policy.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { Problem } from '../../core/policy/problem.ts';
import { protocols } from '../../protocols/index.ts';
import { zoneFor } from '../time-zones.ts';
import { type SettingsFile, readSettingsFile } from './read-settings-file.ts';

/**
 * @param path a JSON or YAML file; null: no policy, the defaults
 * @param protocolId the protocol that overrides the file's; null: the file's
 * @returns the policy, or every problem on a line of its own, the argument's own first
 */
export function loadPolicy(
  path: string | null, protocolId: string | null,
): { readonly policy: Policy } | { readonly problems: readonly string[] } {
  const file = path === null ? null : readSettingsFile(path);
  if (file && 'problems' in file) return file;
  const parsed = parsePolicy(file ? file.data : undefined, protocols, protocolId, (name) => zoneFor(name) !== null);
  return 'problems' in parsed ? { problems: linesOf(parsed.problems, file) } : parsed;
}

/** Problems of the argument, or of a policy without a file, stand at the argument. */
function linesOf(problems: readonly Problem[], file: SettingsFile | null): readonly string[] {
  const ofArgument = (problem: Problem): boolean => file === null || problem.path === protocolArgument;
  return [
    ...problems.filter(ofArgument).map((problem) => `${protocolArgument}: ${problem.message}`),
    ...(file ? file.linesOf(problems.filter((problem) => !ofArgument(problem))) : []),
  ];
}
