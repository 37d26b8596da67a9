/** webpack loader for THE LIST of protocols: of all packs only the adopted one goes into a bundle for a council. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `brief`: of the clauses that a check rests on what an alert cites, without what only the pane shows.
 * @type {import('webpack').LoaderDefinitionFunction<{ protocol: string, brief: boolean }>}
 */
export default function adoptedProtocol() {
  const { protocol: id, brief } = this.getOptions();
  const read = (name) => {
    const path = join(this.context, id, name);
    this.addDependency(path);
    return JSON.parse(readFileSync(path, 'utf8'));
  };
  const pack = read('protocol.json');
  const checks = read('checks.json');
  const cited = new Set(Object.values(checks).flatMap((settings) => Object.values(settings.clauses).flat()));
  const isCited = ({ number, twins }) => [number, ...twins].some((one) => cited.has(one));
  const asCited = ({ number, heading, twins }) => ({ number, heading, twins });
  const clauses = brief ? pack.clauses.filter(isCited).map(asCited) : pack.clauses;
  return `export const protocols = [${JSON.stringify({ ...pack, clauses, checks })}];
export function protocolById(id) { return id === protocols[0].id ? protocols[0] : null; }`;
}
