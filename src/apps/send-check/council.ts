/** The council's directory and policy, put into the bundle when it is built (webpack.config.js): nothing is fetched. */
import directoryData from '#council/directory.json' with { type: 'json' };
import policyData from '#council/policy.json' with { type: 'json' };
import { type DirectoryIndex, indexDirectory } from '../../core/directory.ts';
import { parseDirectory } from '../../core/parse-directory.ts';
import { parsePolicy } from '../../core/policy/parse-policy.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { protocols } from '../../protocols/index.ts';

export interface Council {
  readonly policy: Policy;
  readonly directory: DirectoryIndex;
}

let known: Council | null = null;

/** Parsed at the first question, so that a problem in the data cannot keep the handlers from being associated. @throws Error naming the first problem */
export function embeddedCouncil(): Council {
  if (known) return known;
  // In the bundle there is one, which a policy need not name.
  const only = protocols.length === 1 ? protocols[0]!.id : null;
  const parsed = parsePolicy(policyData, protocols, only);
  if ('problems' in parsed) throw new Error(`policy: ${parsed.problems[0]!.path}: ${parsed.problems[0]!.message}`);
  const { serviceAddresses, exemptAddresses } = parsed.policy;
  const read = parseDirectory(directoryData, [...serviceAddresses, ...exemptAddresses]);
  if ('problems' in read) throw new Error(`directory: ${read.problems[0]!.path}: ${read.problems[0]!.message}`);
  known = { policy: parsed.policy, directory: indexDirectory(read.directory) };
  return known;
}
