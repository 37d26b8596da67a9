/** A message of its own: Microsoft's office.js opens none while another is written, so that its parts are handed over to be copied. */
import { describe, expect, it } from 'vitest';
import { type Journey, expectGone, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

/** As pasted where one writes. */
async function pasted({ page }: Journey): Promise<string> {
  const to = page.getByRole('combobox', { name: 'Cc', exact: true });
  await to.focus();
  await page.keyboard.press('Control+V');
  return to.inputValue();
}

async function separately(journey: Journey): Promise<void> {
  await journey.openSample(/^Site visit on Thursday/);
  await journey.finding('Blind copies').getByRole('button', { name: /other ways?$/ }).click();
  await expectShown(journey.pane.getByText('Leaves a message of its own for you to write, to'));
  await journey.finding('Blind copies').getByRole('button', { name: 'Send a separate message' }).click();
  await expectGone(journey.finding('Blind copies'));
}

describe.each<[string, string]>([
  ['the clipboard', ''],
  // As inside Outlook's frames.
  ['no permission for the clipboard', 'Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("not allowed")) } })'],
])('with %s', (_, before) => {
  it('the draft is changed with one click, the address copied with another, and the mail goes', async () => {
    const journey = await start();
    await journey.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    if (before) {
      await journey.page.addInitScript(before);
      await journey.page.reload();
    }
    await separately(journey);
    expect(await journey.page.getByRole('button', { name: 'Remove Brian Castle from Bcc' }).count()).toBe(0);
    const left = journey.pane.getByRole('region', { name: 'Still to write: a message of its own' });
    await left.getByRole('button', { name: 'Copy: To' }).click();
    await expectShown(left.getByText('Copied: To'));
    expect(await pasted(journey)).toBe('Brian Castle <cllr.b.castle@wealdmoor.example>');
    await journey.page.getByRole('combobox', { name: 'Cc', exact: true }).fill('');
    expect(await left.getByRole('link').getAttribute('href')).toContain('mailto:cllr.b.castle@wealdmoor.example');
    await journey.screenshot('still-to-write');
    await left.getByRole('button', { name: 'Done with this' }).click();
    await expectGone(left);
    await journey.send();
    await expectShown(journey.outbox.getByText('Site visit on Thursday'));
    expect(await journey.alert.count()).toBe(0);
  });
});

it('undone, nothing is left to write', async () => {
  const journey = await start();
  await separately(journey);
  await journey.pane.getByRole('button', { name: /^Undo/ }).click();
  await expectShown(journey.finding('Blind copies'));
  expect(await journey.pane.getByRole('region', { name: /^Still to write/ }).count()).toBe(0);
});

it('“I think this is wrong”: the note is there to copy at once', async () => {
  const journey = await start();
  await journey.openSample(/^Site visit on Thursday/);
  await journey.finding('Blind copies').getByRole('button', { name: 'I think this is wrong' }).click();
  const note = journey.finding('Blind copies').getByRole('group', { name: 'I think this is wrong' });
  await expectShown(note.getByText(/^A note to .* none of your message\./));
  await note.getByRole('button', { name: 'Copy: Text' }).click();
  await expectShown(note.getByText('Copied: Text'));
  expect(await note.innerText()).not.toContain('Castle');
  await journey.screenshot('note');
});
