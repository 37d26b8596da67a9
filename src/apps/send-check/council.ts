/**
 * The council's directory and policy, put into the bundle when it is built: nothing is fetched.
 * In the bundle they stand as parsed already (src/bundling/parsed-council.js); this is how they come about, and what runs from the sources.
 */
import directoryData from '#council/directory.json' with { type: 'json' };
import policyData from '#council/policy.json' with { type: 'json' };
import { type DirectoryIndex, indexDirectory } from '../../core/directory.ts';
import { parseDirectory } from '../../core/parse-directory.ts';
import { parsePolicy } from '../../core/policy/parse-policy.ts';
import { type Policy, knownElsewhere } from '../../core/policy/policy.ts';
import { protocols } from '../../protocols/index.ts';

export interface Council {
  readonly policy: Policy;
  readonly directory: DirectoryIndex;
}

let known: Council | null = null;

/** Parsed at the first question, so that a problem in the data cannot keep the handlers from being associated. @throws Error naming the first problem */
export function embeddedCouncil(): Council {
  if (known) return known;
  const parsed = parsePolicy(policyData, protocols, null);
  if ('problems' in parsed) throw new Error(`policy: ${parsed.problems[0]!.path}: ${parsed.problems[0]!.message}`);
  const read = parseDirectory(directoryData, knownElsewhere(parsed.policy));
  if ('problems' in read) throw new Error(`directory: ${read.problems[0]!.path}: ${read.problems[0]!.message}`);
  known = { policy: parsed.policy, directory: indexDirectory(read.directory) };
  return known;
}
