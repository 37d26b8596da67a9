/** What the sender sets aside stays aside while something else is edited, and comes back when it is no longer the same. */
import { expect, it } from 'vitest';
import { type Journey, expectGone, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

async function setAside({ pane, finding }: Journey, name: string): Promise<void> {
  await finding(name).getByRole('button', { name: 'Set aside…' }).click();
  const form = pane.getByRole('form', { name: 'Set this aside' });
  await form.getByText('The people concerned agree to it').click();
  await form.getByRole('button', { name: 'Set aside', exact: true }).click();
  await expectGone(finding(name));
}

it('survives an edit elsewhere, and returns when the words change', async () => {
  const journey = await start();
  const { page, finding, words } = journey;
  await journey.openSample(/^Your quotation 4471/);
  await setAside(journey, 'Commitments for the council');

  // Another finding tells that the edited draft was looked at.
  await words.getByText('Yours sincerely').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('I hope to see you at the opening. ');
  await page.getByRole('combobox', { name: 'Bcc' }).fill('Dilys Morgan');
  await page.keyboard.press('Enter');
  await expectShown(finding('Blind copies'));
  expect(await finding('Commitments for the council').count()).toBe(0);

  await words.getByText('send the invoice to the town hall').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' The Council also guarantees payment within ten days.');
  await expectShown(finding('Commitments for the council'));
});

it('is not asked about at send, and can be brought back', async () => {
  const journey = await start();
  const { pane, finding } = journey;
  await journey.openSample(/^Market Square application/);
  await setAside(journey, 'Words about officers');
  await pane.getByRole('button', { name: /^Set aside \(1\)/ }).click();
  await pane.getByRole('button', { name: /^Bring back/ }).click();
  await expectShown(finding('Words about officers'));
  await setAside(journey, 'Words about officers');
  await journey.send();
  await expectShown(journey.outbox.getByText('Market Square application'));
  expect(await journey.alert.count()).toBe(0);
});

it('can be undone: every remedy is taken back from the pane', async () => {
  const journey = await start();
  await journey.openSample(/^Site visit on Thursday/);
  const before = await journey.words.innerHTML();
  await journey.finding('Blind copies').getByRole('button', { name: /^Move to Cc/ }).click();
  await expectGone(journey.finding('Blind copies'));
  expect(await journey.words.innerText()).toContain('I am copying in Cllr Brian Castle.');
  await journey.pane.getByRole('button', { name: /^Undo/ }).click();
  await expectShown(journey.finding('Blind copies'));
  expect(await journey.words.innerHTML()).toBe(before);
  await expectShown(journey.page.getByRole('button', { name: 'Remove Brian Castle from Bcc' }));
});
