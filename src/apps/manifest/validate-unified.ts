/** Microsoft's own schemas of the unified manifest, which stand in its package: nothing is fetched. */
import appManifest from '@microsoft/app-manifest';

type Manifest = Parameters<typeof appManifest.AppManifestUtils.validateAgainstSchema>[0];

/** @returns what is wrong with it, one line each; empty when it is valid */
export function problemsOfUnified(manifest: object): Promise<readonly string[]> {
  return appManifest.AppManifestUtils.validateAgainstSchema(manifest as Manifest);
}
