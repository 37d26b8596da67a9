/** The preview as a mail program: people, protocol, clock, recipients, mail files, plain text; and nothing that is loaded leaves the machine. */
import { describe, expect, it } from 'vitest';
import { expectGone, expectShown, inBrowser, settled, start } from './support/journey.ts';

inBrowser();

describe('without any setting', () => {
  it('shows a message, the pane beside it and a first finding', async () => {
    const journey = await start();
    await expectShown(journey.finding('Blind copies'));
    expect(await journey.page.getByLabel('Subject').inputValue()).toBe('Site visit on Thursday');
  });

  it('two clicks from there to a remedied draft that has gone', async () => {
    const journey = await start();
    await journey.finding('Blind copies').getByRole('button', { name: /^Move to Cc/ }).click();
    await expectShown(journey.pane.getByRole('main').getByText('Nothing to raise', { exact: true }));
    await journey.send();
    await expectShown(journey.page.getByText(/^Would have gone .* It is in the outbox\.$/));
    await journey.screenshot('sent');
    // In sight without scrolling; and the line on it goes with the next draft.
    const { y, height } = (await journey.outbox.getByRole('listitem').boundingBox())!;
    expect(y + height).toBeLessThan(900);
    await journey.openSample(/^Your pavement/);
    await expectGone(journey.page.getByText(/It is in the outbox/));
  });
});

describe('choices', () => {
  it('another protocol, another answer to the same e-mail', async () => {
    const journey = await start();
    await journey.openSample(/^Re: Homes approved last year/);
    await expectShown(journey.finding('Copies to others').getByText('Stop and check'));
    await journey.page.getByLabel('Under the protocol of').selectOption('uttlesford-proposed');
    await expectShown(journey.pane.getByRole('main').getByText('Nothing to raise', { exact: true }));
    expect(await journey.pane.getByRole('banner').innerText()).toContain('Uttlesford');
  });

  it('all seven protocols are there', async () => {
    const journey = await start();
    expect(await journey.page.getByLabel('Under the protocol of').getByRole('option').count()).toBe(7);
  });

  it('another clock: working hours are nobody’s own time', async () => {
    const journey = await start();
    await journey.openSample(/^Bins behind the library/);
    await expectShown(journey.finding('Time of delivery'));
    await journey.page.getByLabel('The time is').fill('2026-03-10T11:00');
    await journey.page.getByLabel('The time is').blur();
    await expectGone(journey.finding('Time of delivery'));
  });

  it('another person: the same words are an officer’s own', async () => {
    const journey = await start();
    await journey.openSample(/^Your quotation 4471/);
    await expectShown(journey.finding('Commitments for the council'));
    await journey.words.fill('Thank you for your quotation. The Council accepts it.');
    await expectShown(journey.finding('Commitments for the council'));
    await journey.page.getByLabel('You are').selectOption({ label: 'Martin Shaw, Director of Place' });
    await settled(journey);
    await expectGone(journey.finding('Commitments for the council'));
  });
});

describe('writing a message', () => {
  it('suggests whom the council knows, takes addresses, and says what is neither', async () => {
    const { page } = await start();
    await page.getByRole('button', { name: 'New message' }).click();
    const to = page.getByRole('combobox', { name: 'To', exact: true });
    await to.fill('plan');
    const options = page.getByRole('listbox', { name: 'Suggestions for To' }).getByRole('option');
    await expectShown(options.filter({ hasText: 'Gareth Price' }));
    await options.filter({ hasText: 'Tom Reed' }).click();
    await expectShown(page.getByRole('button', { name: 'Remove Tom Reed from To' }));
    await to.fill('Ada <ada@elsewhere.example>;');
    await to.press('Tab');
    await expectShown(page.getByRole('button', { name: 'Remove Ada from To' }));
    await to.fill('nobody at all');
    await to.press('Tab');
    await expectShown(page.getByRole('alert').filter({ hasText: 'nobody in the directory' }));
  });

  it('from the first word to a remedied draft', async () => {
    const journey = await start();
    const { page, pane } = journey;
    await page.getByRole('button', { name: 'New message' }).click();
    await page.getByLabel('You are').selectOption({ label: 'Asha Patel, Leader' });
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('Lucy');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Bcc' }).fill('Ewan');
    await page.keyboard.press('Enter');
    await journey.words.click();
    await page.keyboard.type('Could you tell me when the new rota starts?');
    await expectShown(journey.finding('Blind copies').getByText('the new rota starts'));
    await journey.finding('Blind copies').getByRole('button', { name: /^Move to Cc/ }).click();
    await expectShown(pane.getByRole('main').getByText('Nothing to raise', { exact: true }));
    expect(await journey.words.innerText()).toContain('copying in Cllr Ewan Fraser');
  });
});

/** A file as a person chooses it. */
const file = (name: string, lines: readonly string[]) => ({ name, mimeType: 'message/rfc822', buffer: Buffer.from(lines.join('\r\n')) });

describe('one’s own mail files', () => {
  it('opens an .eml, plain text stays plain, and it is checked', async () => {
    const journey = await start();
    await journey.page.getByLabel('Open a mail file…').setInputFiles(file('mine.eml', [
      'From: Ewan Fraser <cllr.e.fraser@wealdmoor.example>', 'To: Gareth Price <g.price@wealdmoor.example>', 'Bcc: Brian Castle <cllr.b.castle@wealdmoor.example>',
      'Subject: Minutes', 'Date: Tue, 10 Mar 2026 10:00:00 +0000', 'Content-Type: text/plain; charset=utf-8', '', 'Gareth,', '', 'could I have the minutes?', '',
    ]));
    await expectShown(journey.finding('Blind copies'));
    expect(await journey.page.getByLabel('You are').inputValue()).toBe('cllr.e.fraser@wealdmoor.example');
    expect(await journey.words.inputValue()).toBe('Gareth,\n\ncould I have the minutes?\n');
    await journey.finding('Blind copies').getByRole('button', { name: /^Move to Cc/ }).click();
    await expectGone(journey.finding('Blind copies'));
    expect(await journey.words.inputValue()).toContain('I am copying in Cllr Brian Castle.');
  });

  it('says what cannot be read', async () => {
    const { page } = await start();
    await page.getByLabel('Open a mail file…').setInputFiles(file('empty.eml', []));
    await expectShown(page.getByText('The file could not be read'));
  });

  it('HTML with scripts, pictures and styles from elsewhere does nothing and asks for nothing', async () => {
    const journey = await start();
    // The browser says what it did not do.
    journey.expectComplaint(/^console: .*Content Security Policy directive/);
    await journey.page.getByLabel('Open a mail file…').setInputFiles(file('tracking.eml', [
      'From: Ewan Fraser <cllr.e.fraser@wealdmoor.example>', 'To: Gareth Price <g.price@wealdmoor.example>', 'Subject: Newsletter', 'Content-Type: text/html; charset=utf-8', '',
      '<style>@import url(https://tracker.example/a.css); body { display: none }</style><script>document.title = "taken"</script><base href="https://tracker.example/">',
      '<p onclick="document.title = 1" style="background: url(https://tracker.example/b.png)">Hello<img src="https://tracker.example/c.png" onerror="document.title = 2"><iframe src="https://tracker.example/"></iframe></p>',
    ]));
    await expectShown(journey.words.getByText('Hello'));
    await settled(journey);
    expect(await journey.page.title()).toBe('Countersign preview');
    expect(await journey.words.innerHTML()).not.toContain('tracker');
  });
});
