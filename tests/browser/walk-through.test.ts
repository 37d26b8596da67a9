/** The walk-through: five drafts, then one e-mail under two protocols; it can be left at any time. */
import { expect, it } from 'vitest';
import { expectGone, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

it('shows a finding a step, and ends with two answers to the same e-mail', async () => {
  const journey = await start();
  const { page, pane, finding } = journey;
  await page.getByRole('button', { name: 'Show me' }).click();
  const headings = ['Blind copies', 'Commitments for the council', 'Words about officers', 'Ward members', 'Time of delivery'];
  for (const [at, heading] of headings.entries()) {
    await expectShown(page.getByText(`Step ${at + 1} of 7`));
    // The keyboard goes on from the step's own heading.
    await expectShown(page.locator('.tour h2:focus'));
    await expectShown(finding(heading));
    await journey.screenshot(`walk-through-${at + 1}`);
    await page.getByRole('button', { name: 'Next' }).click();
  }
  const subject = await page.getByLabel('Subject').inputValue();
  await expectShown(pane.getByRole('main').getByText('Nothing to raise', { exact: true }));
  const words = await journey.words.innerText();
  await page.getByRole('button', { name: 'Next' }).click();
  await expectShown(finding('Copies to others').getByText('Stop and check'));
  expect(await page.getByLabel('Subject').inputValue()).toBe(subject);
  expect(await journey.words.innerText()).toBe(words);
  await page.getByRole('button', { name: 'Finish' }).click();
  await expectGone(page.getByText('Step 7 of 7'));
});

it('goes back, is left with Escape, and can be taken again', async () => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Show me' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expectShown(page.getByText('Step 2 of 7'));
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expectShown(page.getByText('Step 1 of 7'));
  await page.keyboard.press('Escape');
  await expectGone(page.getByText('Step 1 of 7'));
  await page.getByRole('button', { name: 'Walk-through' }).click();
  await expectShown(page.getByText('Step 1 of 7'));
});

it('can be declined at once', async () => {
  const { page } = await start();
  await page.getByRole('button', { name: 'No thanks' }).click();
  await expectGone(page.getByText('New here?'));
});
