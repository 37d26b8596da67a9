import { describe, expect, it } from 'vitest';
import { type Draft, answer, quoted, reviewed } from '../../support/council.ts';

const check = 'ward-copy';
const uc = (one: Draft) => answer(one, 'uttlesford-current', check);

const answered: Draft = {
  from: 'Beth', to: ['Simon'], subject: 'RE: Your query', reply: true,
  body: `Dear Cllr Thwaite,\n\nThe potholes on Moat Street have been inspected and will be filled next week.\n\nBeth${quoted({ from: 'Simon', to: ['Beth'], words: 'Any news about the potholes by the school?' })}`,
};

describe('an officer answers a member on a matter in a third ward', () => {
  it.each([
    ['acses-model', 'note 105, 106, 107'], ['knutsford', 'note 9.1, 9.2'], ['uttlesford-current', 'warn 7.2'], ['uttlesford-proposed', 'warn 6.4'], ['tower-hamlets', 'warn 2.2(e)'], ['councillor-officer-relations', '–'],
  ])('under %s: %s', (protocol, expected) => expect(answer(answered, protocol, check)).toBe(expected));

  it('says which members are missing and where the place stands', () => {
    const fact = reviewed(answered, 'uttlesford-current').findings.find((one) => one.check === check)!.facts[0]!;
    expect(fact.data).toMatchObject({ ward: ['Castle'], place: 'Moat Street', missing: ['Cllr Grace Oduya', 'Cllr Ivy Lund'], missingAddresses: ['cllr.oduya@millbrook.example', 'cllr.lund@millbrook.example'] });
    expect(fact.evidence).toMatchObject([{ part: 'body', text: 'Moat Street' }]);
  });

  it.each<[string, Partial<Draft>, string]>([
    ['both copied', { cc: ['Grace', 'Ivy'] }, '–'],
    ['one of two copied', { cc: ['Grace'] }, 'warn 7.2'],
    ['both hidden', { bcc: ['Grace', 'Ivy'] }, '–'],
    ['through a list', { cc: ['castle.members@millbrook.example'] }, '–'],
    ['to one of them, the other missing', { to: ['Grace'] }, 'warn 7.2'],
    ['only officers read it', { to: ['Raj'] }, '–'],
    ['by a member', { from: 'Grace', to: ['Simon'] }, '–'],
  ])('%s: %s', (_, change, expected) => expect(uc({ ...answered, ...change })).toBe(expected));

  it('tells them apart under tower-hamlets', () => {
    expect(reviewed(answered, 'tower-hamlets').findings.find((one) => one.check === check)!.facts[0]!.remedies).toEqual(['send-separately']);
    expect(reviewed(answered, 'uttlesford-current').findings.find((one) => one.check === check)!.facts[0]!.remedies).toEqual(['copy-ward-members']);
  });
});

describe('a letter to a parish clerk', () => {
  const toClerk = (body: string): Draft => ({ from: 'Beth', to: ['clerk@fernley-pc.example'], subject: 'Your letter', body });
  const specific = toClerk('Dear Jean,\n\nThe streetlights along Larch Avenue will be replaced with lanterns of the older kind.\n\nBeth');
  const general = toClerk('Dear Jean,\n\nThe nomination packs for May have reached us and we will post yours tomorrow, with a note on the new rules.\n\nBeth');
  it.each([
    ['acses-model', '–', '–'], ['knutsford', '–', '–'], ['uttlesford-current', 'warn 7.2', '–'], ['tower-hamlets', '–', '–'], ['councillor-officer-relations', '–', '–'],
  ])('under %s: %s for a specific matter, %s else', (protocol, one, other) => {
    expect(answer(specific, protocol, check)).toBe(one);
    expect(answer(general, protocol, check)).toBe(other);
  });
  it('under uttlesford-proposed always, save for routine, a reason, a member concerned', () => {
    const proposed = (one: Draft) => answer(one, 'uttlesford-proposed', check);
    expect(proposed(general)).toBe('warn 6.3');
    expect(proposed(specific)).toMatch(/^warn .*6\.3/);
    expect(proposed({ ...general, cc: ['Nadia', 'Owen'] })).toBe('–');
    expect(proposed(toClerk('Dear Jean, please find our invoice for the election attached.'))).toBe('–');
    expect(proposed(toClerk('Many thanks, Jean.'))).toBe('–');
    expect(proposed(toClerk('So that your members know: the depot will be let from May.'))).toBe('warn 6.3');
    expect(proposed(toClerk('Your letter is a complaint under the members’ code of conduct and concerns Cllr Price, which is why he is left off.'))).toBe('–');
    expect(proposed({ ...toClerk('The boxes are as they were last year. Sign it and let us have it back.'), subject: 'Electors form' })).toBe('–');
    expect(proposed(toClerk('Jean, the hedge will be cut in June. I have not copied the ward members because the contractor is yet to sign.'))).toBe('–');
    expect(proposed(toClerk('Jean, the hedge will be cut in June. The ward members haven\'t been told while the contractor is yet to sign.'))).toBe('–');
  });
});

describe('what a message says of the members whom it leaves out', () => {
  it.each([
    ['Grace has asked not to be copied in on the moat while her brother tenders for it.', 'warn 7.2'], ['Grace and Ivy asked for it in May.', 'warn 7.2'],
    ['Cllr Oduya has asked to be left off, since her brother rents a stall there.', 'warn 7.2'], ['Cllr Oduya and Cllr Lund have both asked to be left off this one.', '–'], ['Cllr Oduya would rather not see it, and Cllr Lund is standing aside.', '–'], ['This goes to you alone.', '–'],
    ['Cllr Oduya has asked not to be copied. Ivy prefers not to be included in anything on the moat.', '–'],
  ])('%s: %s', (more, expected) => expect(uc({ ...answered, body: `The bridge at Moat Street will be closed from tonight. ${more}` })).toBe(expected));

  it.each([
    ['I have not copied it to Cllr Rahman or Cllr Price, because it concerns Cllr Price himself.', '–'], ['It involves Cllr Price personally, as owner of the field.', '–'], ['It concerns Cllr Price’s ward.', 'warn 6.3'],
    ['I reply without the ward members, because one of them has made an offer for it.', '–'], ['I write without the ward members as yet.', 'warn 6.3'], ['Cllr Rahman is the applicant.', '–'], ['The field is Cllr Price’s own.', '–'], ['Cllr Price’s own view is not known.', 'warn 6.3'],
    ['Since it is Councillor Price’s own seat on the trust that you ask about, I have not copied him.', 'warn 6.3'], ['She ought to know that Cllr Price has declared a pecuniary interest.', '–'], ['Cllr Price has a lively interest in newts.', 'warn 6.3'], ['Cllr Rahman is a party, so I have deliberately not sent her this.', '–'],
    ['Neighbours raised concerns about parking with their ward member.', 'warn 6.3'], ['Neighbours raised concerns about the ward member.', '–'],
  ])('to a parish: %s %s', (words, expected) => expect(answer({ from: 'Beth', to: ['clerk@fernley-pc.example'], subject: 'An interest', body: `A member who owns land beside the field should leave the room. ${words}` }, 'uttlesford-proposed', check)).toBe(expected));
});

describe('a member whose own affair it is', () => {
  const toClerk = (words: string) => answer({ from: 'Beth', to: ['clerk@fernley-pc.example'], cc: ['Nadia'], subject: 'The trust', body: `A member who sits on the trust should leave the room. ${words}` }, 'uttlesford-proposed', check);
  it.each([
    ['Since it is Councillor Price’s own seat that you ask about, I have not copied him in.', '–'], ['It is Councillor Price’s own seat, and the rule is the same for all.', 'warn 6.3'],
  ])('%s: %s', (words, expected) => expect(toClerk(words)).toBe(expected));
});

describe('a ward named only in the words replied to', () => {
  const reply = (words: string) => uc({ ...answered, body: `Dear Cllr Thwaite,\n\nThe lamps have been repaired and the road will be closed for a week.\n\nBeth${quoted({ from: 'Simon', to: ['Beth'], words })}` });
  it.each([['What of the lamps in Northfield?', 'note 7.2'], ['What of the lamps?\n\nNorthfield\n', '–']])('%j: %s', (words, expected) => expect(reply(words)).toBe(expected));
});

describe('what a matter is and where its words stand', () => {
  const outside = (body: string, subject = 'Your letter', from = 'Beth') => answer({ from, to: ['agent@homes.example'], subject, body: `Dear Mr Rowe,\n\n${body}` }, 'uttlesford-proposed', check);
  it('a planning application’s own period for comments is no consultation of the council’s', () => {
    expect(outside('Your application for sixty homes on the Quarry Estate is valid, and the consultation period ends on the 9th.')).toBe('warn 6.4, 6.2');
    expect(outside('Your application for sixty homes on the Quarry Estate is valid. Besides, we are consulting residents on a masterplan until the 9th.')).toMatch(/6\.1/);
    expect(outside('We are to build sixty homes on the Quarry Estate, and the consultation ends on the 9th.')).toMatch(/6\.1/);
  });
  it('land that is handed over is nobody’s personal case', () => {
    expect(outside('We are content to take over the open space and the two play areas off the bypass (MB7 3QX), subject to the commuted sum.', 'Transfer of open space')).toBe('warn 6.4, 6.2');
    expect(outside('Your transfer from Moat Street to the flat on the ground floor has been agreed.', 'Your transfer')).toBe('–');
  });
  it('a service mailbox answers for officers; a paragraph may come to its matter late', () => {
    const body = 'We have looked again at the recycling bins in Moat Street. You were right that they block the view. We are moving them to the far end, taking down the wall, and the footpath will be closed for a month.';
    expect(outside(body, 'Your letter', 'planning@millbrook.example')).toMatch(/^warn/);
  });
});

describe('what the whole letter is about, and what it only passes', () => {
  const outside = (body: string) => answer({ from: 'Beth', to: ['agent@homes.example'], subject: 'Our letter', body: `Dear Mr Rowe\n\n${body}\n\nBeth` }, 'uttlesford-proposed', check);
  const asides = 'We have your fee.\n\nThe papers are on the register.\n\nThe clerk has the key.\n\nHe is in on Mondays.\n\n';
  it('a line above the letter is told all that follows, a sentence what is near', () => {
    expect(outside(`Rear addition to the works, Moat Street\n\n${asides}Fourteen letters of objection have come in.`)).toBe('warn 6.4, 6.2');
    expect(outside(`We were glad of the rest in Moat Street.\n\n${asides}Fourteen letters of objection have come in.`)).toBe('–');
  });
  it.each([
    ['The chairs\' course is on the 9th. With the chamber closed for painting it will be in the upper room at the Star, Moat Street. If you drive park behind Ropewalk.', '–'],
    ['The bridge in Moat Street will be closed from the 9th. If you drive park behind Ropewalk.', 'warn 6.4, 6.2'],
    ['We will hold a public meeting on the closing of the pool on Friday 9 May, in the upper room at the Star, Moat Street.', 'warn 6.1'],
  ])('%s: %s', (body, expected) => expect(outside(body)).toBe(expected));
});

describe('meetings, consultations, announcements', () => {
  const circular = (body: string, subject = 'News'): Draft => ({ from: 'Beth', to: ['residents@quarry.example'], subject, body });
  const meeting = circular('Dear all,\n\nThe Council will hold a public meeting about the future of the Quarry Estate on Thursday 14 May at 7pm.');
  const consultation = circular('Dear all,\n\nWe are consulting residents of Larch Avenue on permit hours until 30 June.');
  it.each([
    ['acses-model', 'warn 108', 'note 106'], ['knutsford', 'warn 9.3', 'note 9.2'], ['uttlesford-current', 'warn 7.2', 'warn 7.2'], ['uttlesford-proposed', 'warn 6.1', 'warn 6.1'], ['tower-hamlets', 'warn 2.2(e)', 'warn 2.2(e)'],
  ])('under %s a meeting is %s, a consultation %s', (protocol, one, other) => {
    expect(answer(meeting, protocol, check)).toBe(one);
    expect(answer(consultation, protocol, check)).toBe(other);
  });
  it('a closure told beside a meeting is both, a meeting on the closure one', () => {
    const both = circular('Dear all,\n\nThe library in Moat Street will close at Easter. We are holding a public meeting on Thursday 14 May.');
    expect(answer(both, 'uttlesford-proposed', check)).toMatch(/^warn .*6\.1.*6\.4/);
    expect(answer(circular('Dear all,\n\nWe will hold a public meeting on the closure of the library in Moat Street on Thursday 14 May.'), 'uttlesford-proposed', check)).toBe('warn 6.1');
  });
  it('of somebody else, past, or of a committee is none of the council’s', () => {
    for (const body of [
      'The residents’ association is holding a public meeting on the Quarry Estate on Thursday. We will not be there.',
      'The planning committee meeting on Thursday is open to the public.',
      'It was good to meet people at the public meeting on the Quarry Estate last week.',
    ]) expect(answer(circular(body), 'acses-model', check)).not.toMatch(/^warn/);
  });
  it('a press release on a ward', () => {
    const release: Draft = { from: 'Beth', to: ['newsdesk@echo.example'], subject: 'Press release: Moat Street library', body: 'For immediate release.\n\nThe library in Moat Street is to have longer hours from June.' };
    expect(answer(release, 'uttlesford-proposed', check)).toBe('warn 6.2');
    expect(answer(release, 'councillor-officer-relations', check)).toBe('–');
  });
});

describe('significant matters, whoever reads them', () => {
  it.each([
    'Moat Street will be closed from 3 June for six weeks while the gas main is replaced.', 'We plan to sell the former depot on Moat Street by auction.', 'Your outline application for 120 homes off Moat Street has been registered.',
    'The lantern festival will fill Moat Street on 5 December.', 'Bin collection days on Moat Street will change in May.', 'The premises licence application for 4 Moat Street will be heard in June.',
    'Following the flood warning we may have to evacuate Moat Street.', 'After the fire tests I have had to halt the window programme in Moat Street.', 'Several Castle residents will see their bus service withdrawn.',
  ])('%s', (line) => expect(uc({ from: 'Beth', to: ['pat@home.example'], body: `Dear Pat,\n\n${line}\n\nBeth` })).toBe('warn 7.2'));
});

describe('no ward copy is owed', () => {
  it.each<[string, string, string]>([
    ['missed bin of one resident', 'pat@home.example', 'We are sorry that your bin at 14 Moat Street was missed. The crew will come back on Thursday.'],
    ['small application', 'pat@home.example', 'Thank you for the drawings of your extension at 14 Moat Street. I need the roof plan too.'],
    ['an invoice', 'Simon', 'The invoice for the Moat Street hall is attached.'],
    ['a date for a call', 'Simon', 'Are you free on Tuesday for a call about Moat Street?'],
    ['thanks', 'Simon', 'Thanks for the note on Moat Street.'],
    ['a booking', 'pat@home.example', 'Your booking for the hall in Moat Street on 5 June is confirmed.'],
    ['a vacancy', 'pat@home.example', 'We have a vacancy for a librarian at Moat Street. The closing date for applications is 5 June.'],
    ['a personal case', 'Simon', 'Mrs Ola of Moat Street has had her housing benefit claim reassessed, and the overpayment has been cancelled.'],
    ['told apart', 'Simon', 'The lights on Moat Street will be mended. I am writing to the ward members separately.'],
    ['told before', 'Simon', 'The lights on Moat Street will be mended. The Castle members have already been told.'],
    ['asked for', 'Simon', 'The lights on Moat Street will be mended. As you asked, I have not copied anybody else.'],
    ['a surname', 'Simon', 'Mrs Castle has complained about the lights near her home.'],
    ['no place at all', 'Simon', 'The potholes will be filled next week.'],
    ['somebody else’s town', 'Simon', 'The lights on Moat Street in Bristol were changed by that council.'],
  ])('%s', (_, to, body) => expect(uc({ from: 'Beth', to: [to], body: `${body}\n\nBeth` })).toBe('–'));

  it.each([
    'I’m writing to Grace and Ivy separately this afternoon.', 'I rang Cllr Oduya and Cllr Lund about it before lunch.', 'Your neighbours in the chamber, Grace Oduya and Ivy Lund, each had a call from me this morning.', 'Cllr Oduya, who sits for the ward, has been told, and so has Cllr Lund.',
    'The two Castle councillors are getting a note of their own.', 'Grace has had the plans, and Ivy has been briefed.', 'Cllrs Oduya, Lund and Price are being briefed this afternoon.', 'I have let Ivy Lund, Grace Oduya and the Leader know.', 'Letters to Ivy and Grace went off on Monday.', 'Both local members know already; my manager wrote to them.', 'I’ll drop the Castle members a line today.',
  ])('told apart in other words: %s', (words) => expect(uc({ from: 'Beth', to: ['Simon'], body: `The lights on Moat Street will be mended. ${words}\n\nBeth` })).toBe('–'));

  it.each([
    'Cllr Oduya rang me about it.', 'I am writing to Grace separately.', 'Cllrs Oduya, Lund and Price asked for it.', 'I have briefed Owen, Nadia and Ivy.', 'I wonder what the ward members know.', 'No doubt the councillors will read of it in the Echo.', 'The ward members were told when the same was tried in 2017.', 'You may want to tell the ward members.', 'I’d tell the ward members in your place.',
  ])('not told apart: %s', (words) => expect(uc({ from: 'Beth', to: ['Simon'], body: `The lights on Moat Street will be mended. ${words}\n\nBeth` })).toBe('warn 7.2'));

  it.each([
    ['a surname used bare later', 'Cllr Castle moved the closure of the debate. Castle seconded nothing else.'],
    ['what somebody of that name did', 'In the minutes the closure was moved before Castle spoke, so Castle’s amendment fell.'],
    ['the same street elsewhere', 'Penhaven closed a street to traffic which is also called Moat Street, and its shops did well.'],
    ['a namesake', 'There is another Moat Street, over the county boundary, which they closed to traffic.'],
    ['a courtesy', 'What a treat of a morning, and how kind of your friend to have us. I had never seen Moat Street from a balloon. One of us lost a hat.'],
    ['good wishes', 'Congratulations on the grandchild. I hear that she is the belle of Moat Street already.'],
  ])('%s', (_, body) => expect(uc({ from: 'Beth', to: ['Simon'], body: `${body}\n\nBeth` })).toBe('–'));

  it.each([
    'It is the Castle end that gets the crossing: nine bays will be lost outside the bakery.', 'Only the Castle half of the cycle lane will be built before April.', 'The bus serving Castle and Northfield will stop in May.',
  ])('a part of the ward: %s', (body) => expect(uc({ from: 'Beth', to: ['Simon'], body: `${body}\n\nBeth` })).toBe('warn 7.2'));
  it.each([
    'The castle end of the cellar will be closed for painting.', 'The University of Northfield is to close its library.', 'City of Northfield councillors sold their depot and lost the land.', 'Northfield Council closed two libraries in May, and I would not.',
  ])('no part of a ward, or another authority: %s', (body) => expect(uc({ from: 'Beth', to: ['Simon'], body: `${body}\n\nBeth` })).toBe('–'));
  it('council houses stand in the ward', () => {
    expect(uc({ from: 'Beth', to: ['Simon'], body: 'The Northfield council flats will be demolished in May.\n\nBeth' })).toBe('warn 7.2');
  });

  it('a ward of that name all the same', () => {
    expect(uc({ from: 'Beth', to: ['Simon'], body: 'Mrs Castle of the tenants asked. The lights across Castle ward will be replaced.\n\nBeth' })).toBe('warn 7.2');
  });

  it('a date to be found with a clerk has no substance; what is told besides has', () => {
    const clerk = (body: string) => answer({ from: 'Beth', to: ['clerk@fernley-pc.example'], subject: 'Catching up', body: `Dear Joan\n\n${body}\n\nBeth` }, 'uttlesford-proposed', check);
    expect(clerk('Thursday is no good, I am afraid. How about Monday the 9th at half past two? I’ll ring you on the landline.')).toBe('–');
    expect(clerk('Thursday is no good, I am afraid. How about Monday? The bus shelter on the green is to be taken down.')).toBe('warn 6.3');
  });

  it('a member asked that it not be copied', () => {
    expect(uc({ ...answered, body: `The lights on Moat Street will be mended.${quoted({ from: 'Simon', to: ['Beth'], words: 'What about the lights on Moat Street? Please do not copy this to the other councillors.' })}` })).toBe('–');
  });
  it('a statement that they were not told is no statement that they were', () => {
    expect(uc({ from: 'Beth', to: ['Simon'], body: 'The lights on Moat Street will be mended. The ward members have not been told.' })).toBe('warn 7.2');
    expect(uc({ from: 'Beth', to: ['Simon'], body: 'The lights on Moat Street will be mended. Should the ward members be told?' })).toBe('warn 7.2');
  });
  it('a table of figures or an agenda', () => {
    expect(uc({ from: 'Beth', to: ['Simon'], subject: 'Budget monitoring', body: 'Castle ward £1,200 £3,400 £5,600\nHarbour ward £1,000 £2,000 £3,000' })).toBe('–');
    expect(uc({ from: 'Beth', to: ['Simon'], subject: 'Full Council agenda, 12 May', body: 'The agenda is attached. Item 6 is the sale of land at Moat Street.' })).toBe('–');
  });
});

describe('where the place stands', () => {
  it('in the subject of a reply', () => {
    expect(uc({ ...answered, subject: 'RE: Lights on Moat Street', body: 'Dear Simon,\n\nThe contractor will replace the columns on Thursday.' })).toBe('warn 7.2');
  });
  it('only in quoted words: a note where the reply deals with it', () => {
    const thread = quoted({ from: 'Simon', to: ['Beth'], words: 'The lights on Moat Street are out again.' });
    expect(uc({ ...answered, body: `Dear Simon,\n\nThe lanterns will be replaced on Thursday.${thread}` })).toBe('note 7.2');
    expect(uc({ ...answered, body: `Thanks, Simon.${thread}` })).toBe('–');
  });
  it('only in the signature', () => {
    expect(uc({ ...answered, body: 'Dear Simon,\n\nThe lanterns will be replaced on Thursday.\n\nKind regards\nBeth Laurie\nPlanning Officer\nMillbrook District Council, 1 Moat Street, MB1 1AA' })).toBe('–');
  });
});

describe('size', () => {
  it('reads a place named tens of thousands of times', () => {
    expect(uc({ from: 'Beth', to: ['Simon'], body: 'Moat Street closed '.repeat(20_000) })).toBe('warn 7.2');
    expect(uc({ from: 'Beth', to: ['Simon'], body: 'The lights in Castle are out. '.repeat(20_000) })).toBe('warn 7.2');
  });
});

describe('what a whole letter is about', () => {
  const told = (body: string, subject = 'Your letter', to = 'jo@mail.example', reply = false) => uc({ from: 'Beth', to: [to], subject, reply, body: `Dear reader\n\n${body}\n\nBeth` });
  it.each([
    ['The seven chestnuts in front of your house on Moat Street are rotten. They will be felled in the autumn, and I am sorry.', 'warn 7.2'], ['The parade of shops behind your garden off Moat Street is to be demolished next year.', 'warn 7.2'],
    ['The lamp outside your house on Moat Street has been mended.', '–'], ['The drain near your garden on Moat Street is clear again.', '–'],
    ['You say that you have lived on Moat Street since you were a girl. I wish that I could tell you something better. The surveyor has been twice. The bank has moved by a foot this year. All the residents will have to be found other homes.', 'warn 7.2'],
    ['You say that you have lived on Moat Street since you were a girl. We are glad that you liked the cake. The recipe is from the canteen.', '–'],
  ])('to a resident: %s %s', (body, expected) => expect(told(body)).toBe(expected));
  it.each([
    ['There is only one to stay up for. The brewery at Moat Street would become 140 flats, and 90 objections have come in.', 'warn 7.2'],
    ['You will find it attached. The brewery at Moat Street would become 140 flats, and 90 objections have come in.', '–'],
    ['Items 4 and 5 are 140 flats at Moat Street and a shed at Larch Avenue.', '–'],
    ['It is a mixed list: 140 flats at Moat Street, and 60 homes off Larch Avenue.', '–'],
  ])('under an agenda: %s %s', (body, expected) => expect(told(body, 'RE: Planning agenda, June', 'Simon', true)).toBe(expected));
  it.each([
    ['The appeal you mean was in Wigan. The owner of 9 Moat Street had let a house for six to fourteen, without a licence.', '–'], ['The appeal you mean was in Wigan. We will now ask the owner of 9 Moat Street to apply for a licence.', 'warn 7.2'],
    ['The appeal you mean was in Wigan.\n\nMoat Street is to be closed in May.', 'warn 7.2'], ['The appeal you mean was in Wigan. Moat Street is to be closed in May.', '–'], ['The appeal was brought by a builder from Wigan. Moat Street is to be closed in May.', 'warn 7.2'],
    ['We begin on Moat Street on 4 May and go on to Larch Avenue on 11 May. Each carriageway will be closed and resurfaced.', 'warn 7.2'], ['Your son cycles to school by Moat Street. The crossing there will be taken out.', 'warn 7.2'], ['All of Moat Street, reading from the top, will be closed in May.', 'warn 7.2'],
    ['In the demonstration the map showed each planning permission round Moat Street.', '–'], ['Take Moat Street, for example: parking there is a matter for the county like anywhere.', '–'], ['Some streets, for example Moat Street, will lose their buses in May.', 'warn 7.2'],
    ['Complaints rose a little: Castle ward had 14 and Northfield ward 22.', '–'], ['Castle ward loses 14 parking bays and Northfield ward 22 under the new scheme.', 'warn 7.2'],
    ['His daughter has a place at the Moat Street school after all.', '–'], ['The council tax banding of 9 Moat Street was looked at again and stays.', '–'],
  ])('to a member: %s %s', (body, expected) => expect(told(body, 'Your letter', 'Simon')).toBe(expected));
});

describe('a place told in a PS, and one that is only a venue', () => {
  const proposed = (body: string, subject = 'Your letter') => answer({ from: 'Beth', to: ['jo@mail.example'], subject, body }, 'tower-hamlets', check);
  const letter = 'Dear Jo,\n\nThe baths are to close for good at the end of June, since the boiler is past repair. Nobody took that decision lightly. Those with a season card will be refunded. The cards can be used until then. I am sorry that you heard it from a neighbour. Staff will be at the desk to explain it.\n\nYours sincerely\nBeth\n\n';
  it('the letter above a PS says what its place is about', () => {
    expect(proposed(`${letter}PS You wanted to know about the hedge. The gate on Moat Street will be locked from that day.`)).toBe('warn 2.2(e)');
    expect(proposed(`${letter}PS On another matter, my sister was so pleased with her card from Moat Street.`)).toBe('–');
    expect(proposed(`${letter}PS I saw the first swallow over Moat Street this morning.`)).toBe('–');
  });
  it('a form enclosed makes no household’s case of what many are told', () => {
    const told = (more: string) => proposed(`Dear Jo,\n\nThe land at Moat Street will be needed for the cemetery, and the notice stands. ${more}I enclose the form.\n\nBeth`);
    expect(told('All thirty plot-holders have had the same letter. ')).toBe('warn 2.2(e)');
  });
  it('a room asked for is no matter of the place, unless it is for one', () => {
    const hired = (purpose: string) => proposed(`Hello Jo,\n\nCould we hire the back room at the Moat Street hall on 9 May? ${purpose}\n\nBeth`, 'Hall for 9 May?');
    expect(hired('It is a day of manual handling for sixteen of our drivers, with lunch brought in. We would need the tables pushed back.')).toBe('–');
    const met = (room: string) => answer({ from: 'Beth', to: ['Nadia'], subject: 'Our talk', body: `Dear Nadia\n\n${room}\n\nBeth` }, 'uttlesford-current', check);
    expect(met('We have booked the upstairs studio at the Moat Street library from ten, as you wished.')).toBe('–');
    expect(met('The library in Moat Street is to close in May. We have booked the upstairs studio from ten.')).toMatch(/^warn/);
    expect(answer({ from: 'Beth', to: ['jo@mail.example'], subject: 'Hall', body: 'Hello Jo,\n\nCould we hire the Moat Street hall on 9 May? We will hold a public meeting there on the closing of the baths, and everybody is welcome.\n\nBeth' }, 'uttlesford-proposed', check)).toMatch(/^warn .*6\.1/);
  });
});

describe('whose members, and what a member wished', () => {
  const letter = (to: string, body: string, protocol = 'uttlesford-proposed') => answer({ from: 'Beth', to: [to], subject: 'Charges', body: `Hello\n\n${body}\n\nBeth` }, protocol, check);
  it.each([
    ['We are consulting from Monday on charges in Moat Street. I write to you first because your members will have views.', 'warn 6.1'],
    ['The consultation on the Moat Street car park opens on Friday. I would be glad to speak to your members at a breakfast.', 'warn 6.1'],
    ['Consultation on the Moat Street scheme runs until June. I have written to your own members already.', 'warn 6.1'],
    ['Consultation on the Moat Street scheme runs until June. The ward members have been told.', '–'], ['Consultation on the Moat Street scheme runs until June. Your councillors have been told.', '–'],
  ])('to a traders’ association: %s %s', (body, expected) => expect(letter('chair@traders.example', body)).toBe(expected));
  it.each([
    ['The quarry gates will be closed from May. Simon Thwaite has told me that as their owner he does not wish to be copied.', 'warn'],
    ['The gates on Ropewalk will be closed from May. Simon Thwaite has told me that as their owner he does not wish to be copied.', '–'],
    ['The gates on Ropewalk will be closed from May. They are Simon Thwaite’s. He would rather not be copied in.', '–'],
    ['The gates on Ropewalk will be closed from May. Simon Thwaite does not wish them to be closed.', 'warn'],
    ['The gates on Moat Street will be closed from May. Cllr Oduya wants no copies of this.', 'warn'],
  ])('to an owner: %s %s', (body, expected) => expect(letter('jo@mail.example', body.replace('The quarry gates', 'The gates on Quarry Estate')).slice(0, 4).trim()).toBe(expected));
  it('the whole letter deals with what a member raised', () => {
    const body = (opening: string) => `${opening} I have now been to see the practice.\n\nThe owner will sell us the strip for £20,000. It would take eighteen cars.`;
    expect(letter('Grace', body('You raised the parking outside the surgery in Moat Street with me after council.'), 'uttlesford-current')).toBe('warn 7.2');
    expect(letter('Grace', 'You asked for a chair in Moat Street. It is in the office.', 'uttlesford-current')).toBe('–');
    expect(letter('Grace', 'You rang about the date of the Moat Street supper. It is the ninth, at seven.', 'uttlesford-current')).toBe('–');
  });
});
