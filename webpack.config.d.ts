import type { Configuration } from 'webpack';

/** @param env what `npm run build -- --env …` was given: directory, policy, url, out */
export default function configuration(env?: Readonly<Record<string, string>>): Configuration[];
