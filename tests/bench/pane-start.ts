/** How long the built task pane takes from the start of its page until it has said what it found, in a browser started for it. */
import { resolve } from 'node:path';
import { buildPreview, builtIn, isStale } from '../../src/apps/preview/server/build.ts';
import { certificateIn } from '../../src/apps/preview/server/certificate.ts';
import { readCouncil } from '../../src/apps/preview/server/council.ts';
import { servePreview } from '../../src/apps/preview/server/serve.ts';
import { pane } from '../../src/core/words/pane.ts';
import { startChromium } from '../browser/support/chromium.ts';
import { builtFolder } from '../support/build-once.ts';
import { median } from './measure.ts';

const build = resolve(import.meta.dirname, '../../build');

/** The median in milliseconds of as many browsers, each new; the add-in as it is built for a council. */
export async function paneStart(samples: number): Promise<number> {
  const preview = resolve(build, 'preview');
  if (isStale(preview)) await buildPreview(preview);
  const server = await servePreview(readCouncil(null, null), await certificateIn(resolve(build, 'certificates')), { ...builtIn(preview), addIn: builtFolder }, 0);
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) times.push(await oneStart(server.url));
  await server.close();
  return median(times);
}

async function oneStart(url: string): Promise<number> {
  const browser = await startChromium();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const loaded = page.waitForEvent('frameattached');
    await page.goto(url);
    await loaded;
    const frame = await (await page.waitForSelector('iframe[src*="taskpane"], iframe[title*="Countersign"]')).contentFrame();
    const told = await frame!.waitForFunction((busy) => {
      const words = document.body?.innerText ?? '';
      return words.length > 20 && !busy.some((one) => words.includes(one)) && document.querySelector('button:not([disabled])') !== null ? performance.now() : false;
    }, [pane.reading, pane.preparing], { polling: 'raf' });
    return Number(await told.jsonValue());
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await paneStart(5)));
  process.exit();
}
