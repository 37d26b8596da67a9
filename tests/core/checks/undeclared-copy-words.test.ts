import { describe, expect, it } from 'vitest';
import { namesPost } from '../../../src/core/language/copying/names-post.ts';
import { type Draft, answer, quoted } from '../../support/council.ts';

const check = 'undeclared-copy';
const asked = (words: string) => quoted({ from: 'Nadia', to: ['Beth'], words });
const question = 'Beth, how many parking permits were issued for the avenue last year?\n\nNadia';
/** Beth answers Nadia with somebody added in Cc. */
const reply = (own: string, copied: string, words = question): Draft => ({ from: 'Beth', to: ['Nadia'], cc: [copied], reply: true, subject: 'Re: Permits', body: own + asked(words) });

describe('own words that state the copy', () => {
  it.each([
    ['Grace', 'We issued 212. Grace’s copied, as she was after the same figure.'],
    ['Grace', 'We issued 212. I’ve put Grace on this thread too.'],
    ['Grace', 'We issued 212. This goes to Cllr Oduya too.'],
    ['Grace', 'We issued 212. Adding Grace here, since her ward adjoins.'],
    ['Grace', 'We issued 212. Grace chairs the panel on this. She is copied.'],
    ['Grace', 'We issued 212. You will see Cllr Oduya in the cc line.'],
    ['Grace', 'We issued 212. I am letting Grace have this as well, see cc.'],
    ['Grace', 'We issued 212. I’m copying in the member for Castle.'],
    ['Grace', 'We issued 212. A copy of this goes to Grace.'],
    ['Grace', 'We issued 212.\n\nBeth\n\nCopy to: Cllr Oduya'],
    ['Simon', 'We issued 212. I’m including the Leader, who has to answer on it next week.'],
    ['Simon', 'We issued 212. The Leader is copied for information.'],
    ['Simon', 'We issued 212. Si is on copy, before you ask.'],
    ['Ivy', 'We issued 212. By copy of this e-mail I am letting the Mayor know as well.'],
    ['budget.panel@millbrook.example', 'We issued 212. I have copied the Budget Panel.'],
    ['castle.members@millbrook.example', 'We issued 212. I am copying the Castle ward members’ list, as they share the avenue.'],
    ['budget.panel@millbrook.example', 'We issued 212. The panel is copied, as it asked for sight of every answer.'],
    ['Owen', 'We issued 212. I’ve cc’d your ward colleague.'],
    ['Owen', 'We issued 212. Your fellow Northfield councillor is included here.'],
    ['Grace', 'We issued 212. Grace is included as she pays for half of it.'],
    ['Grace', 'We issued 212. Cllr Oduya also receives this.'],
    ['Grace', 'We issued 212. Cllr Oduya has the figures for information, nothing more.'],
    ['Grace', 'We issued 212. Grace has been sent this as well.'],
    ['Grace', 'We issued 212. Grace is tagged in as it is her panel.'],
    ['Grace', 'We issued 212.\n\nBeth\n\nAlso to: Cllr Oduya'],
    ['Grace', 'We issued 212. I have copied the figures to Cllr Oduya.'],
    ['Grace', 'We issued 212. I’ve copied the table out below and copied in Grace.'],
    ['Grace', 'We issued 212. I’ve copied the table below and Grace in.'],
    ['Grace', 'We issued 212. Copying Grace’s team lead, and Grace, as they keep the figures.'],
  ])('to %s: %s', (copied, own) => expect(answer(reply(own, copied), 'uttlesford-current', check)).toBe('–'));

  it.each([
    ['Grace', 'We issued 212. I’ve included the figures that Cllr Oduya gave the committee.'],
    ['Grace', 'We issued 212. Grace’s estimate is included as it came late.'],
    ['Grace', 'We issued 212. Cllr Oduya is included as a speaker.'],
    ['Grace', 'We issued 212. I have copied in Cllr Mortimer, who asked the same.'],
    ['Grace', 'We issued 212. Grace receives the newsletter too.'],
    ['Grace', 'We issued 212. Please copy Grace when you write to the residents.'],
    ['Grace', 'We issued 212. Shall I copy Grace next time?'],
    ['Grace', 'We issued 212. I have taken Grace off the cc.'],
    ['Grace', 'We issued 212. I am working with Grace on this.'],
    ['Grace', 'We issued 212. You copied Grace when you first asked.'],
    ['Ivy', 'We issued 212. I will let you have a copy of the register that Cllr Lund signed.'],
    ['Simon', 'We issued 212. I’ve added the Harbour figures at the foot.'],
    ['Grace', 'We issued 212. Grace is on the list of speakers.'],
    ['Grace', 'We issued 212. I’ve copied out the table below.'],
    ['Grace', 'We issued 212. I have copied the relevant paragraph underneath for ease.'],
    ['Grace', 'We issued 212. The totals are copied below, from the book.'],
    ['Grace', 'We issued 212. Copied straight from the annual report.'],
    ['Grace', 'We issued 212. The guide to them costs us 14p a copy.'],
    ['Grace', 'We issued 212. The map is £2.50 per copy and sells out.'],
    ['Grace', 'We issued 212. That is nine pence a copy with the postage.'],
    ['Grace', 'We issued 212. I’ve copied and pasted the wording that Cllr Oduya moved.'],
  ])('nothing is stated to %s: %s', (copied, own) => expect(answer(reply(own, copied), 'uttlesford-current', check)).toBe('warn 7.1'));

  it.each<[string, string, boolean]>([
    ['Chair of Audit Committee', 'I am including the Chair of Audit.', true], ['Chair of Audit Committee', 'the Audit chairman', true], ['Chair of Audit Committee', 'who chairs the Audit Committee', true],
    ['Cabinet Member for Finance', 'the finance portfolio holder', true], ['Cabinet Member for Finance', 'your lead member', true], ['Chair of Audit Committee', 'the Chair of Planning', false],
    ['Cabinet Member for Finance', 'the cabinet member for housing', false], ['Leader', 'the portfolio holder', false],
  ])('a %s is meant by “%s”: %s', (post, text, meant) => expect(namesPost(text, post)).toBe(meant));
});

it('what somebody gave for information, or is owed, states no copy', () => {
  for (const own of ['We issued 212. Cllr Oduya’s table of them is for information.', 'We issued 212. Cllr Oduya has a request for it in hand.']) expect(answer(reply(own, 'Grace'), 'uttlesford-current', check)).not.toBe('–');
});

describe('what the first author wished', () => {
  it.each([
    'How many permits were issued? Grace would like to see the answer too.', 'How many permits were issued? Do let Grace have the same.', 'How many permits were issued? I have no objection to your sending it on to my colleagues.',
    'How many permits were issued? Feel free to share your reply.', 'How many permits were issued? Cllr Oduya ought to be told as well.', 'How many permits were issued? Please reply to us both.',
    'How many permits were issued? It’s no secret, so pass your answer round to whoever wants it.',
  ])('a copy was wanted: %s', (words) => expect(answer(reply('We issued 212.', 'Grace', words), 'uttlesford-current', check)).toBe('–'));

  it.each([
    'Please let me know how many permits were issued.', 'I’d like to know how many permits were issued.', 'How many permits were issued? Please share the figures with me before Friday.', 'How many permits? I shall have a word with Grace about it myself.',
    'How many permits? Please don’t copy and paste the policy at me.', 'How many permits? Make sure that Simon gets your reply.', 'How many permits? I was startled to see Grace parked there.',
  ])('a copy was not: %s', (words) => expect(answer(reply('We issued 212.', 'Grace', words), 'uttlesford-current', check)).toBe('warn 7.1'));

  it('own words report a wish of the author, not of anybody else', () => {
    expect(answer(reply('We issued 212. With your permission Grace has it too.', 'Grace'), 'uttlesford-current', check)).toBe('–');
    expect(answer(reply('We issued 212. The contractor has agreed to repaint the bays.', 'Grace'), 'uttlesford-current', check)).toBe('warn 7.1');
    expect(answer(reply('We issued 212. Simon is on this as you asked.', 'Grace'), 'uttlesford-current', check)).toBe('warn 7.1');
    expect(answer({ from: 'Beth', to: ['Grace'], forward: true, subject: 'Fw: Permits', body: `As you wanted, here it is.${asked(question)}` }, 'uttlesford-current', check)).toBe('stop 7.1');
  });

  it.each([
    'How many permits? I’d be grateful if Grace were not put on your reply.', 'How many permits? I am keeping my own counsel and would ask you to do the same.', 'How many permits? I’d rather this didn’t find its way to colleagues.',
    'How many permits? Please leave Grace off your answer.', 'How many permits? Nobody else need know that I asked.', 'How many permits? I would prefer that my ward colleagues were not made aware.', 'How many permits? Please respond to sender only.',
    'How many permits? I want to tell Grace myself, in my own time.', 'How many permits? The fewer who know the better.',
  ])('confidence was wanted: %s', (words) => expect(answer(reply('We issued 212. Grace is copied.', 'Grace', words), 'acses-model', check)).toBe('stop 132, 124'));

  it('what the author means to publish is no leave to copy', () => {
    expect(answer(reply('We issued 212.', 'Grace', 'How many permits? I should like to put the figure in my leaflet.'), 'acses-model', check)).toBe('warn 132');
    expect(answer(reply('We issued 212.', 'Grace', 'How many permits? Do bring Grace in on this.'), 'acses-model', check)).toBe('–');
    expect(answer(reply('We issued 212.', 'Grace', 'How many permits? Loop whoever you like in the thread.'), 'acses-model', check)).toBe('–');
  });

  it.each([
    'How many permits? Keep your answer to one side of paper.', 'How many permits? I am not asking you to keep this under wraps.', 'How many permits? Please keep the vans off the verge meanwhile.', 'How many permits? Is the depot open between us and Easter?',
  ])('no confidence was: %s', (words) => expect(answer(reply('We issued 212. Grace is copied.', 'Grace', words), 'uttlesford-current', check)).toBe('–'));
});

describe('wishes that it go no further, and facts that wish nothing', () => {
  it.each([
    'I’d sooner it got no further than you.', 'I hope that this goes no wider.', 'Please take it no further.', 'It had better stop with you: I’d prefer that it stopped at your desk.', 'This must not leave your inbox.', 'My note should travel no further.', 'Best that this stays within these four walls.',
    'I’d sooner it did not reach my colleagues.', 'I would prefer that this not be seen by other members.', 'It would be better if my question didn’t get round to the rest of the councillors.', 'I’d prefer this not to be sent to anyone else.',
    'Please make sure that your answer doesn’t land with any fellow members.', 'This shouldn’t go past you to other councillors.', 'I’d rather other members didn’t get this.', 'I would prefer my colleagues not to hear of it.', 'I’d sooner nobody else knew.', 'Better that no other member saw it.',
  ])('wished: %s', (words) => expect(answer(reply('We issued 212. Grace is copied.', 'Grace', `How many permits? ${words}`), 'acses-model', check)).toBe('stop 132, 124'));

  it.each([
    'The scheme went no further than the drawing board.', 'The kerb runs no farther than your office.', 'I hope that the zone stays in your office’s plan.', 'The last bus got no further than the bridge.', 'You need look no further than your desk for the map.', 'Don’t leave your desk on my account.',
    'Nobody knows what a visitor voucher is for.', 'No one reads the notices.', 'Residents weren’t told about the charge.', 'I haven’t seen it yet.', 'The avenue is not on the list.', 'I was not told that the bays would move.', 'I’d rather nobody parked there.',
    'I hope that this doesn’t get anyone into trouble.', 'I’d prefer it if lorries did not go round the green.', 'I’d rather residents didn’t have to pay.', 'I wish to ask why this doesn’t go to other members.', 'I want to know why it was not sent to other members.',
  ])('no wish: %s', (words) => expect(answer(reply('We issued 212. Grace is copied.', 'Grace', `How many permits? ${words}`), 'uttlesford-current', check)).toBe('–'));
});

it.each(['I would rather you didn\'t copy this to anyone.', 'I\'d prefer you didn\'t forward it.', 'I would prefer you did not forward it.', 'I would be obliged if you didn\'t mention it to the group.', 'Grateful if you could not pass this on.', 'I\'d appreciate your not copying anyone.', 'Please don\'t let my question go round the group.', 'I should be glad if it stopped with you.'])('a wish: %s', (words) =>
  expect(answer(reply('We issued 212. Grace is copied.', 'Grace', `How many permits? ${words}`), 'uttlesford-current', check)).toBe('stop 7.1'));

it.each(['We must not let the cost go beyond £5,000.', 'Your not telling residents sooner was a pity.', 'If you did not share the map with the depot, please do.', 'The zone goes no further than the church.', 'I would be grateful if you did it by Friday.', 'If you could not copy the plan, I will draw one.'])('none: %s', (words) =>
  expect(answer(reply('We issued 212. Grace is copied.', 'Grace', `How many permits? ${words}`), 'uttlesford-current', check)).toBe('–'));

describe('an agreement that came after the request', () => {
  const secret = asked('How many permits? Please keep this between us.');
  const later = (words: string, first = secret, copied = 'Grace') =>
    answer({ ...reply('We issued 212.', copied, words), body: `We issued 212.${asked(words)}${quoted({ from: 'Beth', to: ['Nadia'], words: 'May I show your note to Cllr Oduya?' })}${first}` }, 'uttlesford-current', check);
  it('lifts it for the member who is named, or for all', () => {
    expect(later('Yes, do share it with Grace.')).toBe('–');
    expect(later('By all means forward it to whoever needs it.')).toBe('–');
    expect(later('Certainly, please show it to Cllr Oduya.', quoted({ from: 'Nadia', to: ['Beth'], subject: 'CONFIDENTIAL: permits', words: question }))).toBe('–');
  });
  it('not where another than who agreed marked the thread', () => {
    expect(answer({ ...reply('We issued 212.', 'Grace', 'Yes, do share it with Grace.'), body: `We issued 212.${asked('Yes, do share it with Grace.')}${quoted({ from: 'Beth', to: ['Nadia'], subject: 'CONFIDENTIAL: permits', words: 'May I show your note to Cllr Oduya?' })}${secret}` }, 'uttlesford-current', check)).toBe('stop 7.1');
  });
  it('for nobody else, and not when the request is the newer or the answer was no', () => {
    expect(later('Yes, do share it with Grace.', secret, 'Ivy')).toBe('stop 7.1');
    expect(later('Please don’t. Grace must not see it.')).toBe('stop 7.1');
    expect(later('Grace will be at the meeting too.')).toBe('stop 7.1');
    expect(later('On second thoughts keep it to yourself.', asked('Do share it with Grace.'))).toBe('stop 7.1');
  });
});

describe('words that keep nobody from anything', () => {
  const about = (words: string) => answer(reply('We issued 212. Grace is copied.', 'Grace', `How many permits were issued? ${words}`), 'knutsford', check);
  it.each(['The trolleys are not shared.', 'They never share the keys.', 'Nobody else seems to know.', 'Pupils must not see the works.', 'Tenants should not have to wait.', 'Visitors should not be told to park there.', 'The road must not get worse.'])('%s', (words) => expect(about(words)).toBe('note 12.1'));
  it.each(['Grace should not see this.', 'My colleagues must not know of it.', 'I’d be glad if it stayed with you.', 'Would you mind not sharing it?', 'For your ears only.', 'Please don’t let it go any wider.'])('%s', (words) => expect(about(words)).toBe('stop 12.1, 10.8'));
});

describe('leave reported in own words', () => {
  it.each([
    'With the panel’s agreement two bays were dropped.', 'With your agreement we moved the meeting.', 'You also wanted to know about bringing a friend.', 'You asked to see the minutes, which I have included.', 'You asked me to include last year’s figures as well.', 'You asked me to send both sheets.',
    'As you asked, I have added the totals.', 'With your agreement I will include it on the agenda.', 'Thank you for agreeing to pass the form on.', 'You asked for a copy of the plan and it is attached.', 'As you suggested, I have shared out the time.',
    'As you asked, I have counted the vans as well.', 'With Simon’s permission I am passing on the map.',
  ])('is the author’s, and for this copy: %s', (own) => expect(answer(reply(`We issued 212. ${own}`, 'Grace'), 'uttlesford-current', check)).toBe('warn 7.1'));
  it.each(['With your agreement I have shared this with the other ward.', 'As Nadia asked, both wards have the figures.', 'At your request Grace has them as well.', 'Nadia asked me to let Grace have it.', 'You wanted her to know.', 'As you suggested, I am letting the committee have it.', 'You said I could pass it on to colleagues.', 'You asked that she be included.', 'You asked me to loop in the other ward.', 'With your permission I am sharing this.'])('%s', (own) => expect(answer(reply(`We issued 212. ${own}`, 'Grace'), 'acses-model', check)).toBe('–'));
  it.each(['I’m letting the Leader have a copy.', 'I’m giving Cllr Thwaite a copy.', 'I am sending Simon a copy, since he will be asked.'])('a copy stated: %s', (own) => expect(answer(reply(`We issued 212. ${own}`, 'Simon'), 'uttlesford-current', check)).toBe('–'));
  it.each(['I’m sending you a copy that Simon signed.', 'I’m letting you have a copy, as Simon suggested.'])('a copy of something to you: %s', (own) => expect(answer(reply(`We issued 212. ${own}`, 'Simon'), 'uttlesford-current', check)).toBe('warn 7.1'));
});

describe('a member named in the words replied to', () => {
  const after = (words: string) => answer(reply('We issued 212.', 'Grace', `How many permits? ${words}`), 'uttlesford-current', check);
  it.each(['Did the panel that Grace chairs also vote on it?', 'Grace’s leaflet has a figure of 400 in it too; which is right?', 'Is it right that Cllr Oduya gets an allowance for it as well?'])('is told of: %s', (words) => expect(after(words)).toBe('warn 7.1'));
  it.each(['Grace too, please.', 'Grace as well.', 'Grace is interested in how it turns out too, as it falls in her ward.', 'Cllr Oduya also has an interest in the answer.'])('is to have it: %s', (words) => expect(after(words)).toBe('–'));
});

describe('tower-hamlets 10.16: a request for information', () => {
  it.each([
    'Kindly tell me how many permits were issued.', 'It would help me to have the permit figures.', 'I’m after last year’s permit numbers.', 'Could I have the permit figures?', 'Grateful for an update on the permits.', 'Permits: what has it cost us?',
    'I should like the refusal rate for the last two years, please.', 'I want the waiting times set out by street.', 'The number of permits refused, please.', 'What I need is the price of a permit.', 'A list of the permits refused would be handy.', 'I have been asked what one costs and could not say.', 'Nobody can tell me what one costs.',
  ])('made: %s', (words) => expect(answer(reply('We issued 212. Grace is copied.', 'Grace', words), 'tower-hamlets', check)).toBe('stop 10.16'));

  it.each([
    'For what it is worth I like the new permits.', 'Every bay painted in a day. Who would have thought it?', 'I thought that you would like to know that the permits work.', 'Could you get the sign mended?', 'They would not give me their names, but do thank the crew.', 'I should like to lend the Mayor’s chair after the concert.', 'The hall is free after the judging.', 'I would like the crew to have these plums.', 'I’d like the number 9 bus stop moved.', 'I want the bench mended.',
  ])('not made: %s', (words) => expect(answer(reply('Noted. Grace is copied.', 'Grace', words), 'tower-hamlets', check)).toBe('–'));

  const told = (body: string) => answer({ from: 'Beth', to: ['Grace'], body }, 'tower-hamlets', check);
  it.each([
    'Nadia asked me the same question yesterday.', 'The figures come from my answer to an enquiry from Cllr Rahman.', 'Cllr Rahman’s question about the permits was the first.', 'Councillor Rahman has been wondering what they cost.', 'You and Nadia Rahman both asked for the permit figures.',
  ])('told of: %s', (body) => expect(told(body)).toBe('stop 10.16'));

  it.each([
    'It was Cllr Rahman who asked for the vote to be recorded.', 'Cllr Rahman asked that the bench be moved.', 'Cllr Rahman asked me to mend the sign.', 'Cllr Rahman seconded the motion about permits.', 'I met Nadia at the fair, and she asked after nothing but the ponies in the meeting field.',
  ])('not told of: %s', (body) => expect(told(body)).toBe('–'));
});

describe('one reader at two addresses', () => {
  it('is no other member', () => {
    expect(answer({ from: 'Beth', to: ['cllr.rahman@millbrook.example'], cc: ['nadia.rahman@mail.example'], body: 'The survey is on Tuesday.' }, 'acses-model', check)).toBe('–');
    expect(answer({ from: 'Beth', to: ['Nadia'], cc: ['nadia.rahman@mail.example', 'Grace'], body: 'The survey is on Tuesday.' }, 'acses-model', check)).toBe('note 132');
  });
});

it('stays linear on hostile words', () => {
  for (const words of ['put a '.repeat(30_000), 'cc '.repeat(40_000), 'please share with '.repeat(20_000), 'x'.repeat(300_000), ' '.repeat(300_000), 'Oduya copied? '.repeat(20_000), 'not \n'.repeat(40_000)])
    expect(answer(reply(words, 'Grace', `${words} Nadia`), 'uttlesford-current', check)).toMatch(/7\.1|–/);
}, 60_000);
