/** Older, less trusting and ailing Outlooks: less is checked and that is said, and the mail is never held. */
import { describe, expect, it } from 'vitest';
import { expectGone, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

/** Dispatch ids of Outlook's calls (src/apps/preview/host/calls). */
const calls = { recipients: 15, body: 37, from: 107, setRecipients: 21, addRecipients: 22, sessionGet: 186, sessionSet: 185 } as const;

describe('permission to read only', () => {
  it('finds, and says that the change was not made', async () => {
    const journey = await start('permission=1');
    await journey.openSample(/^Site visit on Thursday/);
    const card = journey.finding('Blind copies');
    await card.getByRole('button', { name: /^Move to Cc/ }).click();
    await expectShown(journey.pane.getByRole('main').getByText('Outlook did not make the change. Your draft is as it was.'));
    await expectShown(journey.page.getByRole('button', { name: 'Remove Brian Castle from Bcc' }));
    await journey.send();
    await expectShown(journey.alert);
    await journey.alert.getByRole('button', { name: 'Send Anyway' }).click();
    await expectShown(journey.outbox.getByText('Site visit on Thursday'));
  });
});

describe('Mailbox 1.12', () => {
  it('checks at send, without a time of delivery', async () => {
    const journey = await start('requirements=1.12');
    await journey.openSample(/^Site visit on Thursday/);
    await expectShown(journey.finding('Blind copies'));
    await expectShown(journey.pane.getByText('A later time of delivery cannot be read in this version of Outlook.'));
    await journey.send();
    await expectShown(journey.alert);
  });
});

describe('Mailbox 1.5', () => {
  it('reads what it can, says what it cannot, and has no check at send', async () => {
    const journey = await start('requirements=1.5');
    await journey.openSample(/^Agenda for the April committee/);
    await expectShown(journey.pane.getByText('The address you send from cannot be read in this version of Outlook.'));
    await expectShown(journey.pane.getByText('A later time of delivery cannot be read in this version of Outlook.'));
    expect(await journey.pane.getByText('Outlook refused').count()).toBe(0);
    await journey.screenshot('mailbox-1.5');
    await journey.send();
    await expectShown(journey.outbox.getByText('Agenda for the April committee'));
    expect(await journey.alert.count()).toBe(0);
  });
});

describe('calls that are refused', () => {
  it.each([
    ['the words', calls.body, /^The text of the message could not be read: Outlook refused/],
    ['the sender', calls.from, /^The address you send from could not be read: Outlook refused/],
  ])('%s: said in the pane, and the mail goes with a line in the bar', async (_, call, said) => {
    const journey = await start(`failing=${call}:5001`);
    await journey.openSample(/^Site visit on Thursday/);
    await expectShown(journey.pane.getByText(said));
    await journey.send();
    await expectShown(journey.outbox.getByText('could not check this message'));
    expect(await journey.alert.count()).toBe(0);
  });

  it('a change: said, and the words are put back', async () => {
    const journey = await start(`failing=${calls.setRecipients}:5001`);
    await journey.openSample(/^Site visit on Thursday/);
    const before = await journey.words.innerHTML();
    await journey.finding('Blind copies').getByRole('button', { name: /^Move to Cc/ }).click();
    await expectShown(journey.pane.getByRole('main').getByText(/^Outlook made only part of the change/));
    await expectShown(journey.page.getByRole('button', { name: 'Remove Brian Castle from Bcc' }));
    expect(await journey.words.innerHTML()).toBe(before);
  });

  it('keeping: an alert is shown all the same, and sends anyway', async () => {
    const journey = await start(`failing=${calls.sessionGet}:5001,${calls.sessionSet}:5001,3:5001,4:5001`);
    await journey.openSample(/^Site visit on Thursday/);
    await journey.send();
    await journey.alert.getByRole('button', { name: 'Send Anyway' }).click();
    await expectShown(journey.outbox.getByText('Site visit on Thursday'));
  });
});

describe('calls that are never answered', () => {
  it('the words: said in the pane, and the mail is not held', async () => {
    const journey = await start(`hanging=${calls.body}`);
    await journey.openSample(/^Site visit on Thursday/);
    await expectShown(journey.pane.getByText(/^The text of the message could not be read: Outlook did not answer in time/));
    await journey.send();
    await expectShown(journey.outbox.getByText('could not check this message'));
    expect(await journey.alert.count()).toBe(0);
  });

  it('everything: the pane says so, and the mail goes', async () => {
    const journey = await start('hanging=14,15,18,37,107,149,166,174,186,187');
    await expectShown(journey.pane.getByText(/could not be read/).first());
    await journey.send();
    await expectShown(journey.outbox.getByRole('listitem'));
    expect(await journey.alert.count()).toBe(0);
  });

  it('Outlook’s own patience: it asks whether to wait, and the answer that comes counts', async () => {
    const journey = await start(`hanging=${calls.body}&slow-after=300`);
    await journey.openSample(/^Site visit on Thursday/);
    await journey.send();
    const slow = journey.page.getByRole('dialog', { name: 'Countersign is taking longer than expected' });
    await expectShown(slow);
    await expectGone(slow);
    await expectShown(journey.outbox.getByText('Site visit on Thursday'));
  });
});
