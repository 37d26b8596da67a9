/** Mail files dropped as the browser itself does it, from the disk, on the page and on the pane; what cannot be read costs no draft. */
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { msgFile } from '../adapters/mail-files/msg-file.ts';
import { type Journey, expectGone, expectShown, inBrowser, start } from './support/journey.ts';

inBrowser();

const folder = mkdtempSync(join(tmpdir(), 'dropped-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const eml = (subject: string) => ['From: Ewan Fraser <cllr.e.fraser@wealdmoor.example>', 'To: Gareth Price <g.price@wealdmoor.example>', 'Bcc: Brian Castle <cllr.b.castle@wealdmoor.example>',
  `Subject: ${subject}`, 'Date: Tue, 10 Mar 2026 10:00:00 +0000', 'Content-Type: text/plain; charset=utf-8', '', 'Gareth, could I have the minutes?', ''].join('\r\n');

const onTheMessage = { x: 600, y: 500 };
const onThePane = { x: 1100, y: 500 };

/** Carries files from outside over a place of the page and lets go. */
async function drop({ page }: Journey, files: readonly string[], { x, y } = onTheMessage): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const) await browser.send('Input.dispatchDragEvent', { type, x, y, data });
  // Over a frame the page hears of it only at the end.
  if (x === onTheMessage.x) await expectShown(page.getByText('Drop the mail file here'));
  for (const type of ['dragOver', 'drop'] as const) await browser.send('Input.dispatchDragEvent', { type, x, y, data });
  await expectGone(page.getByText('Drop the mail file here'));
}

const subject = ({ page }: Journey) => page.getByLabel('Subject').inputValue();

it('an .eml on the message: opened, and checked', async () => {
  const journey = await start();
  await drop(journey, [file('minutes.eml', eml('Minutes'))]);
  await expectShown(journey.page.getByText('Opened minutes.eml.'));
  expect(await subject(journey)).toBe('Minutes');
  await expectShown(journey.finding('Blind copies').getByText('Brian Castle').first());
});

it('a .msg, as Outlook saves it', async () => {
  const journey = await start();
  const message = msgFile({
    text: { '001A': 'IPM.Note', '0037': 'Minutes from Outlook', '1000': 'Gareth, could I have the minutes?', '0C1A': 'Ewan Fraser', '5D01': 'cllr.e.fraser@wealdmoor.example' },
    recipients: [{ type: 1, name: 'Gareth Price', email: 'g.price@wealdmoor.example', smtp: 'g.price@wealdmoor.example' }, { type: 3, name: 'Brian Castle', email: 'cllr.b.castle@wealdmoor.example', smtp: 'cllr.b.castle@wealdmoor.example' }],
  });
  await drop(journey, [file('minutes.msg', message)]);
  await expectShown(journey.page.getByText('Opened minutes.msg.'));
  expect(await subject(journey)).toBe('Minutes from Outlook');
  await expectShown(journey.finding('Blind copies').getByText('Brian Castle').first());
});

it('two at once: the first is opened, and that is said', async () => {
  const journey = await start();
  await drop(journey, [file('one.eml', eml('One')), file('two.eml', eml('Two'))]);
  await expectShown(journey.page.getByText('One file at a time'));
  expect(await subject(journey)).toBe('One');
});

it.each<[string, () => string, RegExp]>([
  ['a picture called .eml', () => file('picture.eml', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0])), /^picture\.eml was not opened\. .*not an e-mail message/],
  ['an empty file', () => file('empty.eml', ''), /^empty\.eml was not opened\. .*empty file/],
  ['a damaged .msg', () => file('broken.msg', Buffer.from('d0cf11e0a1b11ae10000', 'hex')), /^broken\.msg was not opened\. .*damaged Outlook message/],
  ['an encrypted message', () => file('secret.eml', 'From: a@b.example\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nMIIB'), /^secret\.eml was not opened\. .*encrypted/],
  ['a folder', () => { const path = join(folder, 'a-folder'); mkdirSync(path, { recursive: true }); return path; }, /^a-folder was not opened\./],
])('%s: said clearly, and the draft is as it was', async (_, path, said) => {
  const journey = await start();
  journey.expectComplaint(/^console: Failed to load resource/);
  await journey.words.click();
  await journey.page.keyboard.press('Control+End');
  await journey.page.keyboard.type(' And one thing more.');
  const before = await journey.words.innerHTML();
  await drop(journey, [path()]);
  await expectShown(journey.page.getByText(said));
  expect([await subject(journey), await journey.words.innerHTML()]).toEqual(['Site visit on Thursday', before]);
  await expectShown(journey.finding('Blind copies'));
});

it('on the pane: it is no different there, and the pane stays', async () => {
  const journey = await start();
  await expectShown(journey.finding('Blind copies'));
  await drop(journey, [file('on-the-pane.eml', eml('On the pane'))], onThePane);
  await expectShown(journey.page.getByText('Opened on-the-pane.eml.'));
  expect(await subject(journey)).toBe('On the pane');
  await expectShown(journey.finding('Blind copies'));
});

it('words that are dragged are no file', async () => {
  const journey = await start();
  await journey.page.evaluate(`(() => { const data = new DataTransfer(); data.setData('text/plain', 'words'); for (const type of ['dragenter', 'dragover', 'drop']) document.querySelector('.words').dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })); })()`);
  expect(await journey.page.getByText('Drop the mail file here').isVisible()).toBe(false);
  expect(await subject(journey)).toBe('Site visit on Thursday');
});

it('when the preview was stopped meanwhile: said, and nothing is lost', async () => {
  const journey = await start();
  await expectShown(journey.finding('Blind copies'));
  journey.expectComplaint(/^console: Failed to load resource/);
  await journey.page.route('**/mail', (route) => route.abort());
  await journey.page.getByLabel('Open a mail file…').setInputFiles(file('later.eml', eml('Later')));
  await expectShown(journey.page.getByText(/^later\.eml was not opened\. .*no longer running/));
  expect(await subject(journey)).toBe('Site visit on Thursday');
});
