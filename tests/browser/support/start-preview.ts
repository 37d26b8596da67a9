/** Once a run: builds the preview where it is older than its sources, and serves it on a free port of this machine. */
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPreview, builtIn, isStale } from '../../../src/apps/preview/server/build.ts';
import { certificateIn } from '../../../src/apps/preview/server/certificate.ts';
import { readCouncil } from '../../../src/apps/preview/server/council.ts';
import { servePreview } from '../../../src/apps/preview/server/serve.ts';
import { chromiumPath } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    previewUrl: string;
  }
}

const build = resolve(import.meta.dirname, '../../../build');

export default async function startPreview(project: TestProject): Promise<() => Promise<void>> {
  chromiumPath();
  const folder = resolve(build, 'preview');
  if (isStale(folder)) await buildPreview(folder);
  const server = await servePreview(readCouncil(null, null), await certificateIn(resolve(build, 'certificates')), builtIn(folder), 0);
  project.provide('previewUrl', server.url);
  return () => server.close();
}
