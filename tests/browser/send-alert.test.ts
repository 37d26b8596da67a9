/** What stands between Send and sending: the alert, its three buttons, and no second alert about what was seen. */
import { describe, expect, it } from 'vitest';
import { expectGone, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

describe('the alert', () => {
  it('says what was noticed and which clause, and has Outlook’s buttons', async () => {
    const journey = await start();
    await journey.openSample(/^Site visit on Thursday/);
    await journey.send();
    await expectShown(journey.alert);
    expect(await journey.alert.getByRole('paragraph').innerText()).toBe('Cllr Brian Castle is in Bcc. Protocol 12.1 asks that copies of member–officer correspondence are always open.');
    expect(await journey.alert.getByRole('button').allInnerTexts()).toEqual(['Open Countersign', 'Send Anyway', 'Don’t Send']);
    await journey.screenshot('alert');
  });

  it('lists several findings, gravest first', async () => {
    const journey = await start();
    await journey.openSample(/^Bins behind the library/);
    await journey.page.getByRole('combobox', { name: 'Bcc' }).fill('Brian Castle');
    await journey.page.keyboard.press('Enter');
    await expectShown(journey.finding('Blind copies'));
    await journey.send();
    await expectShown(journey.alert);
    const items = await journey.alert.getByRole('listitem').allInnerTexts();
    expect(items).toHaveLength(2);
    expect(items[0]).toContain('Bcc');
    expect(items[1]).toContain('21:40');
  });

  it('Send Anyway sends', async () => {
    const journey = await start();
    await journey.openSample(/^Your story on the Larkfield Estate/);
    await journey.send();
    await journey.alert.getByRole('button', { name: 'Send Anyway' }).click();
    await expectShown(journey.outbox.getByText('Your story on the Larkfield Estate'));
  });

  it('Don’t Send keeps the draft; a second Send of the same goes without asking again', async () => {
    const journey = await start();
    await journey.openSample(/^Bins behind the library/);
    await journey.send();
    await journey.alert.getByRole('button', { name: 'Don’t Send' }).click();
    await expectGone(journey.alert);
    expect(await journey.outbox.getByRole('listitem').count()).toBe(0);
    expect(await journey.page.getByLabel('Subject').inputValue()).toBe('Bins behind the library');
    await journey.send();
    await expectShown(journey.outbox.getByText('Bins behind the library'));
    expect(await journey.alert.count()).toBe(0);
  });

  it('asks again about something new', async () => {
    const journey = await start();
    await journey.openSample(/^Bins behind the library/);
    await journey.send();
    await journey.alert.getByRole('button', { name: 'Don’t Send' }).click();
    await journey.page.getByRole('combobox', { name: 'Bcc' }).fill('Dilys Morgan');
    await journey.page.keyboard.press('Enter');
    await expectShown(journey.finding('Blind copies'));
    await journey.send();
    await expectShown(journey.alert);
    expect(await journey.alert.innerText()).toContain('Dilys Morgan');
  });

  it('opens the pane on the finding, also a closed one', async () => {
    const journey = await start();
    await journey.openSample(/^Your quotation 4471/);
    await journey.page.getByRole('button', { name: 'Countersign', exact: true }).click();
    await expectGone(journey.page.locator('iframe[title="Countersign"]'));
    await journey.send();
    await journey.alert.getByRole('button', { name: 'Open Countersign' }).click();
    await expectShown(journey.finding('Commitments for the council'));
    await expectShown(journey.pane.locator('h2:focus', { hasText: 'Commitments for the council' }));
    expect(await journey.outbox.getByRole('listitem').count()).toBe(0);
  });

  it.each([['Re: Agenda for the April committee'], ['Your pavement'], ['Rota for the library']])('a draft that is in order goes at once: %s', async (subject) => {
    const journey = await start();
    await journey.openSample(new RegExp(`^${subject}`));
    await expectShown(journey.pane.getByRole('main').getByText('Nothing to raise', { exact: true }));
    await journey.send();
    await expectShown(journey.outbox.getByText(subject));
    expect(await journey.alert.count()).toBe(0);
  });
});

describe('the information bar', () => {
  it('tells of a member in Bcc while the message is written, and is quiet again without one', async () => {
    const journey = await start();
    await journey.openSample(/^Rota for the library/);
    const bar = journey.page.getByRole('region', { name: 'Information bar' });
    await journey.page.getByRole('combobox', { name: 'Bcc' }).fill('Brian Ca');
    await journey.page.keyboard.press('Enter');
    await expectShown(bar.getByText('Cllr Brian Castle is in Bcc'));
    await journey.screenshot('information-bar');
    await journey.page.getByRole('button', { name: 'Remove Brian Castle from Bcc' }).click();
    await expectGone(bar.getByText('Cllr Brian Castle is in Bcc'));
  });

  it('looks again when the message is from somebody else', async () => {
    const journey = await start('', {});
    await journey.openSample(/^Agenda for the April committee/);
    const bar = journey.page.getByRole('region', { name: 'Information bar' });
    await expectShown(bar.getByText(/in Bcc/));
    await journey.page.getByLabel('Under the protocol of').selectOption('uttlesford-current');
    await expectGone(bar.getByText(/in Bcc/));
  });
});
