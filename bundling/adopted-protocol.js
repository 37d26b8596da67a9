/** webpack loader for THE LIST of protocols: of all packs only the adopted one goes into a bundle for a council. */

/** @type {import('webpack').LoaderDefinitionFunction<{ protocol: string }>} */
export default function adoptedProtocol() {
  const { protocol } = this.getOptions();
  return `import protocol from './${protocol}/protocol.json';
import checks from './${protocol}/checks.json';
export const protocols = [{ ...protocol, checks }];
export function protocolById(id) { return id === protocol.id ? protocols[0] : null; }`;
}
