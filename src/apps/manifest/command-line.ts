/** npm run manifest -- …: what may be asked for. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { developmentUrl, readBaseUrl } from './base-url.ts';
import type { Wanted } from './write-manifests.ts';

export const usage = `npm run manifest -- --url https://… [--strict] [--release 1.2.3] [--out FOLDER]

  --url      where the built files are served, e.g. https://addins.council.example/countersign (for development: ${developmentUrl})
  --strict   also manifest-strict.xml and manifest-strict.json, with SoftBlock
  --release  the version, higher than the one deployed; else the version in manifest.xml
  --out      the folder, else dist
`;

/** As in 1.2.3. */
const threeNumbers = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/;

/** @param args without node and script @returns what to write, or what is wrong */
export function readCommandLine(args: readonly string[]): Wanted | { readonly problem: string } | 'help' {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        url: { type: 'string' },
        strict: { type: 'boolean', default: false },
        release: { type: 'string' },
        out: { type: 'string', default: 'dist' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return { problem: (error as Error).message };
  }
  if (values.help) return 'help';
  if (values.url === undefined) return { problem: `--url is missing: where the built files are served, e.g. --url ${developmentUrl}` };
  const read = readBaseUrl(values.url);
  if ('problem' in read) return read;
  const release = values.release ?? null;
  if (release !== null && !threeNumbers.test(release)) return { problem: `--release ${release}: must be three numbers, as in 1.2.3` };
  return { base: read.base, strict: values.strict, release, out: resolve(values.out) };
}
