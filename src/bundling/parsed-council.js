/**
 * webpack loader for the send check's council.ts: directory and policy as they were parsed for the build,
 * so that the bundle carries no parser and starts sooner.
 */

/** @type {import('webpack').LoaderDefinitionFunction<{ files: readonly string[], policy: object, directory: object }>} */
export default function parsedCouncil() {
  const { files, policy, directory } = this.getOptions();
  for (const file of files) this.addDependency(file);
  return `import { indexDirectory } from '../../core/directory.ts';
import { protocols } from '../../protocols/index.ts';
let known = null;
export function embeddedCouncil() {
  if (known === null) known = {
    policy: Object.assign({ protocol: protocols[0] }, ${JSON.stringify({ ...policy, protocol: undefined })}),
    directory: indexDirectory(${JSON.stringify(directory)}),
  };
  return known;
}`;
}
