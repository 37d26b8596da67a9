import type { Configuration } from 'webpack';

/** @param env what `npm run build -- --env …` was given: directory, policy, protocol, url, out */
export default function configuration(env?: Readonly<Record<string, string>>): Configuration[];
