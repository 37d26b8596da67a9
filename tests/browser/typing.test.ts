/**
 * Typing never waits for a check: the checks are not on the page's thread at all, and where there is no worker they take turns with it.
 * How long the page was busy is reported (build/typing.json), not asserted: that is the machine's.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Journey, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

const build = resolve(import.meta.dirname, '../../build');

/** 340 words, a third of them about commitments and officers. */
const letter = [
  'Thank you for your letter of last week about the verge outside your house and about the state of Market Square. I am sorry that you have had to wait so long for an answer. I went to see the place myself on Saturday morning, and I can see why you are annoyed. The Council will pay for the damage to your wall, and I have told the contractor to start on Monday. Gareth Price has been hopeless about this from the start, and I am tired of his excuses.',
  'You also asked about the bins behind the library. I have asked the team to look at it again this week, and I expect to hear from them before the committee meets. We will waive the fee for the skip licence, so please do not pay the invoice that was sent to you. The lights in the square are a different matter. They belong to the county council, and I have no say over them, although I have written to the cabinet member there twice.',
  'As for the planning application next to the allotments, I cannot say how I shall vote, since I sit on the committee and must hear the officers first. What I can say is that the planning department has made a complete mess of the consultation. Tom Reed should be ashamed of the report that he wrote. It is full of mistakes, and nobody checked it.',
  'If you would like to talk about any of this, my surgery is on the first Saturday of each month at the town hall, from ten until noon. You do not need an appointment. I shall write again once I know more about the wall. Please send me photographs of the drain as well, because the surveyor will want to see them before he comes.',
].join(' ');

const typed = 'I guarantee that the council will grant permission for your extension once the drawings are put right. Nobody else has troubled to answer you, and I find that disgraceful.';

const watch = `window.longTasks = []; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration)); }).observe({ type: 'longtask' });`;

const paneOf = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('taskpane.html'))!;

/** Scripts that the pane's own thread was given. */
const scriptsOfPane = (page: Page) => paneOf(page).evaluate('performance.getEntriesByType("resource").filter(({ initiatorType }) => initiatorType === "script").map(({ name }) => name)') as Promise<string[]>;

async function typesALetter(journey: Journey): Promise<number[]> {
  const { page, words } = journey;
  await journey.openSample(/^Your pavement/);
  await words.click();
  await page.keyboard.press('Control+Home');
  await page.evaluate(watch);
  await page.keyboard.insertText(`${letter} `);
  await page.keyboard.type(typed, { delay: 40 });
  await expectShown(journey.finding('Commitments for the council').getByText('I guarantee that the council will grant').first());
  await expectShown(journey.finding('Words about officers').first());
  expect((await words.innerText()).replace(/\s+/g, ' ')).toContain(`${letter} ${typed}`);
  return page.evaluate('window.longTasks') as Promise<number[]>;
}

function report(name: string, longTasks: readonly number[]): void {
  mkdirSync(build, { recursive: true });
  writeFileSync(resolve(build, `${name}.json`), JSON.stringify({ longTasks }));
  console.log(`${name}: tasks over 50 ms while a letter was typed: ${longTasks.join(', ') || 'none'}`);
}

it('a long letter: no letter is lost, and the page’s thread has none of the checks', async () => {
  const journey = await start();
  report('typing', await typesALetter(journey));
  expect(journey.page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('/check-worker.')]);
  const scripts = await scriptsOfPane(journey.page);
  expect(scripts).toContainEqual(expect.stringContaining('/parts.'));
  expect(scripts).not.toContainEqual(expect.stringContaining('/checks.'));
});

describe('without a worker the checks take turns with the page', () => {
  it('none in this browser', async () => {
    const journey = await start();
    await journey.page.addInitScript('delete window.Worker');
    await journey.page.reload();
    report('typing-without-worker', await typesALetter(journey));
    expect(journey.page.workers()).toEqual([]);
    expect(await scriptsOfPane(journey.page)).toContainEqual(expect.stringContaining('/checks.'));
  });

  it('one that cannot be loaded', async () => {
    const journey = await start();
    journey.expectComplaint(/Failed to load resource|check-worker/);
    await journey.page.route('**/check-worker.*', (route) => route.abort());
    await journey.page.reload();
    await expectShown(journey.finding('Blind copies'));
    expect(await scriptsOfPane(journey.page)).toContainEqual(expect.stringContaining('/checks.'));
  });
});
