/** The council's policy and directory, embedded when the add-in is built; parsed where the checks run. */
import directory from '#council/directory.json' with { type: 'json' };
import policy from '#council/policy.json' with { type: 'json' };

export interface CouncilData {
  readonly policy: unknown;
  readonly directory: unknown;
}

export const councilData: CouncilData = { policy, directory };
