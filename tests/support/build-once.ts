/** Builds the add-in into build/test before the tests of what was built, once a run. */
import { resolve } from 'node:path';
import { register } from 'tsx/esm/api';
import webpack, { type Configuration } from 'webpack';
// @ts-expect-error webpack's own configuration is plain JavaScript
import configured from '../../webpack.config.js';

/** `npm run build -- --env …` as a function. */
const configuration = configured as (env: Readonly<Record<string, string>>) => Configuration[];

// webpack imports its loaders itself, past vitest, and one of them rests on the core's TypeScript.
register();

export const builtFolder = resolve(import.meta.dirname, '../../build/test');

export default function buildOnce(): Promise<void> {
  return build({ out: builtFolder });
}

/** @param env as given to `npm run build` @param names of the bundles; all unless told */
export function build(env: Readonly<Record<string, string>>, names: readonly string[] | null = null): Promise<void> {
  const compiler = webpack(configuration(env).filter(({ name }) => names === null || names.includes(name ?? '')));
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      const trouble = error ?? (stats?.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : null);
      compiler.close(() => (trouble ? failed(trouble) : done()));
    });
  });
}
