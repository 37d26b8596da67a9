import { describe, expect, it } from 'vitest';
import { signedName } from '../../../../src/core/language/reading/signed-name.ts';
import { readHtml, readText, said } from './read.ts';

const words = 'The sluice gate sticks.';

describe('a signature', () => {
  it.each<[what: string, below: string, name: string | null]>([
    ['a closing and a name', 'Kind regards\n\nNadia Flint', 'Nadia Flint'],
    ['a title', 'Yours sincerely,\n\nCllr Nadia Flint\nMember for Lock Ward', 'Cllr Nadia Flint'],
    ['a long title', 'With best wishes\nCouncillor Mrs N Flint', 'Councillor Mrs N Flint'],
    ['initials', 'Thanks,\nN. Flint', 'N. Flint'],
    ['name behind the closing', 'Many thanks, Nadia', 'Nadia'],
    ['a closing alone', 'Regards', null],
    ['post on the same line', 'Best\nHope Okoro | Canal Officer', 'Hope Okoro'],
    ['qualifications', 'Regards\nHope Okoro BSc MRTPI\nCanal Officer', 'Hope Okoro'],
    ['signed for another', 'Yours sincerely\n\npp Cllr Nadia Flint', 'pp Cllr Nadia Flint'],
    ['a first name over a block', 'Cheers\nNadia\n\nCllr Nadia Flint\n01234 567890', 'Cllr Nadia Flint'],
    ['the delimiter', '-- \nNadia Flint\nLock Ward', 'Nadia Flint'],
    ['the sender\'s first name alone', 'Nadia', 'Nadia'],
    ['a kiss', 'Nadia x', 'Nadia'],
    ['a titled name and a post', 'Cllr Ann Wren\nLeader of the Council\n01234 567890', 'Cllr Ann Wren'],
    ['a telephone number in the block', 'Hope Okoro\nCanal Officer\nI work on Mondays and Tuesdays.\n01234 567890', 'Hope Okoro'],
    ['particles', 'Regards\nPiet van der Berg', 'Piet van der Berg'],
    ['letters with marks', 'Regards\nŁucja Żak', 'Łucja Żak'],
  ])('with %s', (_what, below, name) => {
    const reading = readText(`${words}\n\n${below}\n`);
    expect(said(reading)).toEqual([words]);
    expect(reading.signature?.name).toBe(name);
  });

  it.each([
    ['a last paragraph after thanks', 'Thanks\n\nIf you can get the gate oiled by the end of the month then I shall be able to tell the anglers.'],
    ['a place at the end', 'Lock Lane'],
    ['a list of councillors', 'Present:\nCllr Ann Wren\nCllr Bill Teal\nCllr Cy Swift'],
    ['thanks in a sentence', 'Thanks for the oil can, which came.'],
    ['a short answer', 'Agreed'],
    ['thanks to somebody else', 'Thanks Cllr Wren'],
    ['a half-sentence with a comma', 'Please stop the boats tonight,'],
  ])('is not made of %s', (_what, below) => {
    const reading = readText(`${words}\n\n${below}\n`);
    expect(reading.signature).toBeNull();
    expect(said(reading).join(' ')).toContain(below.split('\n').pop());
  });

  it('takes the full name from a block below the postscript', () => {
    const reading = readText(`${words}\n\nRegards\nNadia\n\nPS Bring oil.\n\nCllr Nadia Flint\nLock Ward\n`);
    expect(said(reading)).toEqual([words, 'PS Bring oil.']);
    expect(reading.signature?.name).toBe('Cllr Nadia Flint');
  });

  it('leaves a list of places below thanks', () => {
    expect(said(readText(`${words}\n\nThanks\n\nLock Lane\nWeir Street\n`))).toEqual([words, 'Lock Lane', 'Weir Street']);
  });

  it.each([
    ['a postscript', 'PS Ask the lock-keeper.'],
    ['a dotted postscript', 'P.S. Ask the lock-keeper.'],
    ['a copy line', 'cc: Cllr Ann Wren'],
    ['two words', 'Reject it.'],
    ['another copy line', 'Copy to: Ward members'],
    ['a whole new paragraph', 'I nearly forgot to say that the lock-keeper wants his own key back before the regatta begins.'],
  ])('does not swallow %s below it', (_what, below) => {
    expect(said(readText(`${words}\n\nRegards\n\nNadia Flint\nLock Ward\n\n${below}\n`)).join('\n')).toBe(`${words}\n${below}`);
  });

  it.each([
    ['Gmail', '<div class="gmail_signature" data-smartmail="gmail_signature">NF<br>Lock Ward</div>'],
    ['Outlook', '<div id="Signature"><p>NF</p><p>Lock Ward</p></div>'],
    ['Apple Mail', '<br id="lineBreakAtBeginningOfSignature"><div id="AppleMailSignature">NF<br>Lock Ward</div>'],
  ])('marked by %s', (_client, below) => {
    const reading = readHtml(`<div>${words}</div>${below}`);
    expect(said(reading)).toEqual([words]);
    expect(reading.signature?.lines).toContain('Lock Ward');
  });

  it('marked, with an address below the mark', () => {
    expect(said(readHtml(`<div>${words}</div><div id="Signature"><p>NF</p></div><p>Lock House, Weir Street, Aldham ZZ1 1ZZ</p>`))).toEqual([words]);
  });

  it('marked, but holding the whole message, gives the words back', () => {
    expect(said(readHtml(`<div id="Signature"><p>${words}</p><p>It has stuck since the flood and nobody comes.</p></div>`))).toContain(words);
  });
});

describe('the name on a line', () => {
  it.each<[line: string, name: string | null]>([
    ['Cllr. Max Fox', 'Cllr. Max Fox'], ['Max Fox, Leader', 'Max Fox'], ['Max Fox (he/him)', 'Max Fox'], ['Cllr Max Fox and Cllr Ann Wren', 'Cllr Max Fox'],
    ['Canal Officer', null], ['Lock Ward', null], ['01234 567890', null], ['for and on behalf of the Council', null], ['on behalf of Councillor Max Fox', 'Councillor Max Fox'],
    ['please ring me', null], ['Approved', null], ['', null],
  ])('%j', (line, name) => {
    expect(signedName(line)).toBe(name);
  });
});
