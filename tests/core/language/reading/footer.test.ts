import { describe, expect, it } from 'vitest';
import { readText, regionText, said } from './read.ts';

describe('footers are nobody\'s own words', () => {
  it.each([
    ['a telephone', 'Sent from my iPhone'],
    ['Outlook on a telephone', 'Get Outlook for Android<https://aka.ms/AAb9ysg>'],
    ['Windows', 'Sent from Mail for Windows'],
    ['paper', 'Please consider the environment before printing this e-mail.'],
    ['a legal notice', 'The information in this message is confidential and may be legally privileged. It is intended solely for the addressee; if you are not the intended recipient, please notify the sender.'],
    ['a wrapped legal notice below a rule', '**********************\nThis email and any files transmitted with it are\nconfidential. If you have received this in error please\ndelete it and tell the sender.\n**********************'],
    ['a virus note', 'This message has been scanned for viruses by MailGuard.'],
    ['monitoring', 'E-mails sent to the Council may be monitored and may have to be disclosed under the Freedom of Information Act.\nViews expressed are those of the author.'],
    ['an external-sender banner', 'CAUTION: This email originated from outside the organisation. Do not click links unless you know the sender.'],
  ])('%s', (_what, footer) => {
    const reading = readText(`The lock is rusty.\n\nNadia\n\n${footer}\n`);
    expect(said(reading)).toEqual(['The lock is rusty.']);
    expect(regionText(reading, 'footer')).toContain(footer.split('\n')[0]);
  });
  it.each([
    ['confidence that the sender asks for', 'This is confidential, so please do not copy it to anyone.'],
    ['a sentence on another e-mail', 'The email that I sent to the clerk was confidential.'],
    ['a complaint about viruses', 'Half the pupils are off with a virus.'],
    ['a warning of the sender\'s', 'Warning: the e-mail from the builder has two attachments.'],
    ['the environment', 'Please consider the environment when you choose the paint.'],
  ])('but %s is', (_what, sentence) => {
    expect(said(readText(`The lock is rusty.\n\n${sentence}\n\nRegards\nNadia\n`))).toEqual(['The lock is rusty.', sentence]);
  });
});
