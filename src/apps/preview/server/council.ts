/** The council that is shown: its settings, all protocols, and its sample drafts. */
import { loadDirectory } from '../../../adapters/settings-files/load-directory.ts';
import { loadPolicy } from '../../../adapters/settings-files/load-policy.ts';
import { readSettingsFile } from '../../../adapters/settings-files/read-settings-file.ts';
import { knownElsewhere } from '../../../core/policy/policy.ts';
import { protocols } from '../../../protocols/index.ts';
import type { CouncilShown } from '../shown.ts';
import { folders } from './folders.ts';
import { readSamples } from './samples.ts';

/** @throws Error that names every problem with the files */
export function readCouncil(directoryPath: string | null, policyPath: string | null): CouncilShown {
  const [directoryFile, policyFile] = [directoryPath ?? folders.directory, policyPath ?? folders.policy];
  const policy = loadPolicy(policyFile, null);
  const directory = loadDirectory(directoryFile, 'policy' in policy ? knownElsewhere(policy.policy) : []);
  const problems = [policy, directory].flatMap((one) => ('problems' in one ? one.problems : []));
  if (!('policy' in policy) || !('directory' in directory)) throw new Error(`The council's settings have problems:\n${problems.join('\n')}`);
  return {
    settings: { directory: dataOf(directoryFile), policy: dataOf(policyFile) as CouncilShown['settings']['policy'] },
    directory: directory.directory,
    shared: [...policy.policy.serviceAddresses],
    exempt: [...policy.policy.exemptAddresses],
    adopted: policy.policy.protocol.id,
    protocols: protocols.map(({ id, title, council, status }) => ({ id, title, council, status })),
    // They speak of the sample council's people.
    samples: directoryPath === null ? readSamples(folders.samples) : [],
  };
}

function dataOf(path: string): unknown {
  const file = readSettingsFile(path);
  return 'data' in file ? file.data : null;
}
