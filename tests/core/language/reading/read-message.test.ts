import { describe, expect, it } from 'vitest';
import { readHtml, readText, regionText, said } from './read.ts';

const own = ['The skip on Weir Street has gone.', 'Could you close the file?'];
const ownText = `${own[0]}\n\n${own[1]}\n`;
const ownHtml = `<p>${own[0]}</p><p>${own[1]}</p>`;

const plainThreads: readonly [client: string, below: string][] = [
  ['Outlook', '\n-----Original Message-----\nFrom: Okoro, Hope\nSent: 04 June 2026 09:15\nTo: Flint, Nadia (Cllr)\nSubject: RE: Weir Street\n\nIt blocks the path.\n\nHope\n'],
  ['Outlook with a rule', '\n________________________________\nFrom: Hope Okoro <h.okoro@council.example>\nSent: Thursday, June 4, 2026 9:15:00 AM\nTo: Nadia Flint\nSubject: Weir Street\n\nIt blocks the path.\n'],
  ['Outlook without a rule', '\nFrom: Hope Okoro <h.okoro@council.example>\nSent: 04 June 2026 09:15\nTo: Nadia Flint <n.flint@council.example>\nSubject: Weir Street\n\nIt blocks the path.\n'],
  ['bold header names', '\n*From:* Hope Okoro <h.okoro@council.example>\n*Sent:* 04 June 2026 09:15\n*To:* Nadia Flint\n*Subject:* Weir Street\n\nIt blocks the path.\n'],
  ['Gmail', '\nOn Thu, 4 Jun 2026 at 09:15, Hope Okoro <h.okoro@council.example> wrote:\n\n> It blocks the path.\n>\n> Hope\n'],
  ['Gmail, wrapped', '\nOn Thu, 4 Jun 2026 at 09:15, Hope Elizabeth Okoro-Featherstone\n<h.okoro@council.example> wrote:\n\n> It blocks the path.\n'],
  ['Apple Mail', '\n> On 4 Jun 2026, at 09:15, Hope Okoro <h.okoro@council.example> wrote:\n> \n> It blocks the path.\n'],
  ['Thunderbird', '\nOn 04/06/2026 09:15, Hope Okoro wrote:\n> It blocks the path.\n'],
  ['an unquoted attribution', '\nOn 4 Jun 2026, at 09:15, Hope Okoro <h.okoro@council.example> wrote:\n\nIt blocks the path.\n'],
  ['a Gmail forward', '\n---------- Forwarded message ---------\nFrom: Hope Okoro <h.okoro@council.example>\nDate: Thu, 4 Jun 2026 at 09:15\nSubject: Weir Street\nTo: <n.flint@council.example>\n\n\nIt blocks the path.\n'],
  ['an Apple forward', '\nBegin forwarded message:\n\n> From: Hope Okoro <h.okoro@council.example>\n> Subject: Weir Street\n> Date: 4 June 2026 at 09:15:00 BST\n> To: Nadia Flint <n.flint@council.example>\n> \n> It blocks the path.\n'],
  ['a Samsung telephone', '\n\n-------- Original message --------\nFrom: Hope Okoro <h.okoro@council.example>\nDate: 04/06/2026 09:15 (GMT+00:00)\nTo: Nadia Flint <n.flint@council.example>\nSubject: Weir Street\n\nIt blocks the path.\n'],
];

const header = '<b>From:</b> Hope Okoro &lt;h.okoro@council.example&gt;<br><b>Sent:</b> 04 June 2026 09:15<br><b>To:</b> Nadia Flint<br><b>Subject:</b> Weir Street';
const htmlThreads: readonly [client: string, below: string][] = [
  ['Outlook on the web', `<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">${header}</font><div>&nbsp;</div></div><div>It blocks the path.</div>`],
  ['classic Outlook', `<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${header}<o:p></o:p></p></div></div><p class=MsoNormal>It blocks the path.<o:p></o:p></p>`],
  ['new Outlook', `<div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message skipProofing"><div style="border-top:1pt solid rgb(181, 196, 223)">${header}</div><div>It blocks the path.</div></div></div>`],
  ['new Outlook on a Mac', `<div id="mail-editor-reference-message-container"><div class="ms-outlook-mobile-reference-message skipProofing" style="border-width:1pt medium medium">${header}</div><div>It blocks the path.</div></div>`],
  ['Outlook on a telephone', `<div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o">Outlook for iOS</a></div><hr><div id="divRplyFwdMsg">${header}</div><div>It blocks the path.</div>`],
  ['Gmail', '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Thu, 4 Jun 2026 at 09:15, Hope Okoro &lt;<a href="mailto:h.okoro@council.example">h.okoro@council.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid"><div>It blocks the path.</div></blockquote></div>'],
  ['Apple Mail', '<div><br><blockquote type="cite"><div>On 4 Jun 2026, at 09:15, Hope Okoro &lt;h.okoro@council.example&gt; wrote:</div><br><div>It blocks the path.</div></blockquote></div>'],
  ['Thunderbird', '<div class="moz-cite-prefix">On 04/06/2026 09:15, Hope Okoro wrote:<br></div><blockquote type="cite" cite="mid:1@x"><p>It blocks the path.</p></blockquote>'],
  ['Yahoo', '<div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Thursday, 4 June 2026 at 09:15:00 BST, Hope Okoro &lt;h.okoro@council.example&gt; wrote:</div><div>It blocks the path.</div></div>'],
  ['a container without a header', '<div class="gmail_quote"><div>It blocks the path.</div></div>'],
  ['a bare blockquote', '<blockquote><p>It blocks the path.</p></blockquote>'],
];

describe('a quoted thread below leaves the own words alone', () => {
  it.each(plainThreads)('as %s writes it in plain text', (_client, below) => {
    const reading = readText(ownText + below);
    expect(said(reading)).toEqual(own);
    expect(regionText(reading, 'quoted')).toContain('It blocks the path.');
  });
  it.each(htmlThreads)('as %s writes it in HTML', (_client, below) => {
    const reading = readHtml(`<html><body>${ownHtml}${below}</body></html>`);
    expect(said(reading)).toEqual(own);
    expect(regionText(reading, 'quoted')).toContain('It blocks the path.');
  });
  it.each([...plainThreads].filter(([client]) => client !== 'Apple Mail'))('and %s tells who wrote it', (_client, below) => {
    expect(readText(ownText + below).thread[0]?.from?.name).toMatch(/Okoro/);
  });
});

describe('own words that look like a quoted thread', () => {
  const traps: readonly [what: string, text: string][] = [
    ['"From:" in prose', 'From: the leader down, everybody wants the weir mended.\nNothing happens.'],
    ['"wrote:" in a paragraph', 'On Monday the engineer wrote:\nthe weir is sound. I doubt it.'],
    ['"wrote:" behind a date and an address', 'On 3 June 2026 at 10:12 I e-mailed hope@c.example and she wrote:\nthe weir is sound. I doubt it.'],
    ['a row of dashes', 'First the weir.\n-----------\nThen the lock.'],
    ['a bare "--"', 'First the weir, which leaks.\n--\nThen there is the lock, and nobody has painted it since the year before last.'],
    ['a road closure with From and To', 'The closure runs\nFrom: Weir Street\nTo: Lock Lane\nDate: 3 June\nplease put up signs.'],
    ['capitals', 'THE WEIR\nIt leaks.'],
    ['a number with ">"', 'The count was\n>50 households on the bank\nand no more.'],
    ['"Thanks" before more words', 'Thanks\n\nThe weir was mended on Friday and the lock will follow when the paint has come from the yard.'],
  ];
  it.each(traps)('%s', (_what, text) => {
    const reading = readText(text);
    expect(reading.regions.every((region) => region.kind === 'own')).toBe(true);
    expect(reading.thread).toEqual([]);
  });
});

describe('answers', () => {
  it('typed between quoted lines are own words and know what they answer', () => {
    const reading = readText('On Thu, 4 Jun 2026 at 09:15, Hope Okoro <h@c.example> wrote:\n> May we order the sluice?\n> It costs £900.\nAgreed, please proceed.\n> And the paint?\nNot yet.\n');
    expect(reading.sentences.map(({ text, answers }) => [text, answers])).toEqual([
      ['Agreed, please proceed.', 'May we order the sluice? It costs £900.'], ['Not yet.', 'And the paint?'],
    ]);
    expect(reading.thread[0]?.words).toBe('May we order the sluice?\nIt costs £900.\n\nAnd the paint?');
  });
  it('are not made of a quoted line\'s wrapped end', () => {
    expect(said(readText('Fine.\n\n> The sluice was mended in the spring by the men from the yard on the\nother bank\n> and paid for.\n'))).toEqual(['Fine.']);
  });
  it('typed between blockquotes too', () => {
    const reading = readHtml('<div class="gmail_quote"><div class="gmail_attr">On Thu, 4 Jun 2026 at 09:15, Hope Okoro &lt;h@c.example&gt; wrote:</div><blockquote>May we order the sluice?</blockquote><div>Yes, order it.</div><blockquote>And the paint?</blockquote></div>');
    expect(reading.sentences.map(({ text, answers }) => [text, answers])).toEqual([['Yes, order it.', 'May we order the sluice?']]);
  });
  const thread = (answer: string): string => `<p>REPLACE</p><div id="divRplyFwdMsg">${header}</div><p>May we order the sluice?</p>${answer}<p>Hope</p>`;
  it.each([
    ['announced in red', 'My answers are in red below.', '<p style="color:#C00000">Order it now.</p>', ['My answers are in red below.', 'Order it now.']],
    ['announced, colour not named', 'See my comments below.', '<p><font color="green">Order it now.</font></p>', ['See my comments below.', 'Order it now.']],
    ['in another colour than announced', 'My answers are in red below.', '<p style="color:blue">Order it now.</p>', ['My answers are in red below.']],
    ['coloured but not announced', 'Here it is again.', '<p style="color:red">Order it now.</p>', ['Here it is again.']],
    ['behind the sender\'s name', 'Here it is again.', '<p>[Nadia Flint] Order it now.</p>', ['Here it is again.', '[Nadia Flint] Order it now.']],
  ])('%s', (_what, announcement, answer, expected) => {
    expect(said(readHtml(thread(answer).replace('REPLACE', announcement)))).toEqual(expected);
  });
});

describe('regions', () => {
  it('of a whole message', () => {
    const reading = readText('Dear Hope,\n\nThe weir leaks.\n\nKind regards\nNadia\n\nPS Bring boots.\n\ncc: Cllr Wren\n\nThis e-mail is confidential and intended solely for the addressee. If you have received it in error please delete it.\n\nOn Thu, 4 Jun 2026 at 09:15, Hope Okoro <h@c.example> wrote:\n> Does it?\n');
    expect(reading.regions.map((region) => [region.kind, region.depth])).toEqual([
      ['greeting', 0], ['own', 0], ['signature', 0], ['own', 0], ['footer', 0], ['quote-header', 1], ['quoted', 1],
    ]);
    expect(said(reading)).toEqual(['Dear Hope,', 'The weir leaks.', 'PS Bring boots.', 'cc: Cllr Wren']);
  });
  it.each<[line: string, greeting: string]>([
    ['Hi Tom, thanks for the oil.', 'Hi Tom,'], ['Good morning all', 'Good morning all'], ['Dear Cllr Wren and colleagues,', 'Dear Cllr Wren and colleagues,'], ['  Hope,', 'Hope,'],
    ['Dear Mr van der Berg', 'Dear Mr van der Berg'], ['Agreed,', ''], ['Hello from the lock, where nothing moves.', ''], ['Morning traffic is dreadful.', ''],
  ])('greet in %j', (line, greeting) => {
    expect(regionText(readText(`${line}\n\nThe weir leaks.\n`), 'greeting')).toBe(greeting);
  });
  it('know the depth of nested quotes', () => {
    const reading = readText('Yes.\n\n> No.\n>\n>> Perhaps.\n>>> Why?\n');
    expect(reading.regions.map((region) => region.depth)).toEqual([0, 1, 2, 3]);
  });
  it('the subject of a new message is own words, a reply\'s is not', () => {
    expect(readText('Words.', { composeType: 'newMail', subject: 'Weir  ' }).sentences[0]).toMatchObject({ part: 'subject', start: 0, end: 4, text: 'Weir' });
    expect(said(readText('Words.', { composeType: 'reply' }))).toEqual(['Words.']);
  });
});
