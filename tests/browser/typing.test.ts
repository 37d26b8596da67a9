/** Typing while the pane checks: every letter arrives, and how long the page was busy is reported (build/typing.json), not asserted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

const build = resolve(import.meta.dirname, '../../build');

const sentences = 'Thank you for your letter about the verge. I have asked the team to look at it again this week. The Council will pay for the damage to your wall. I shall write once I know more about the bins behind the library and the lights in Market Square.';

it('loses no letter', async () => {
  const journey = await start();
  const { page, words } = journey;
  await journey.openSample(/^Your pavement/);
  await words.click();
  await page.keyboard.press('Control+Home');
  await page.evaluate(`window.longTasks = []; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration)); }).observe({ type: 'longtask' });
    window.slowKeys = []; new PerformanceObserver((list) => { for (const { name, duration } of list.getEntries()) if (/^key|^input/.test(name)) window.slowKeys.push(Math.round(duration)); }).observe({ type: 'event', durationThreshold: 16 });`);
  await page.keyboard.type(sentences, { delay: 40 });
  await expectShown(journey.finding('Commitments for the council'));
  expect((await words.innerText()).replace(/\s+/g, ' ')).toContain(sentences);
  mkdirSync(build, { recursive: true });
  writeFileSync(resolve(build, 'typing.json'), JSON.stringify({ longTasks: await page.evaluate('window.longTasks'), slowKeys: await page.evaluate('window.slowKeys') }));
});
