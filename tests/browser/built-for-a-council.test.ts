/** The add-in exactly as `npm run build` makes it for a council, settings inside, in the same Outlook. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { certificateIn } from '../../src/apps/preview/server/certificate.ts';
import { readCouncil } from '../../src/apps/preview/server/council.ts';
import { type PreviewServer, servePreview } from '../../src/apps/preview/server/serve.ts';
import { build, builtFolder } from '../support/build-once.ts';
import { expectGone, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

const output = resolve(import.meta.dirname, '../../build');
let server: PreviewServer | null = null;

beforeAll(async () => {
  await build({ out: builtFolder });
  server = await servePreview(readCouncil(null, null), await certificateIn(resolve(output, 'certificates')), { page: resolve(output, 'preview'), addIn: builtFolder }, 0);
}, 180_000);
afterAll(() => server?.close());

it('warns, stops, remedies and sends', async () => {
  const journey = await start('', {}, server!.url);
  await journey.openSample(/^Site visit on Thursday/);
  await expectShown(journey.page.getByRole('region', { name: 'Information bar' }).getByText('Cllr Brian Castle is in Bcc'));
  await journey.send();
  await journey.alert.getByRole('button', { name: 'Open Countersign' }).click();
  await journey.finding('Blind copies').getByRole('button', { name: /^Move to Cc/ }).click();
  await expectGone(journey.finding('Blind copies'));
  await journey.send();
  await expectShown(journey.outbox.getByText('Cc: Brian Castle'));
  expect(await journey.alert.count()).toBe(0);
});
