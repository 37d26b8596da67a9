import { describe, expect, it } from 'vitest';
import { type Draft, answer, quoted, reviewed } from '../../support/council.ts';

const check = 'undeclared-copy';
const ask = (words: string, more: { cc?: string[]; subject?: string } = {}) => quoted({ from: 'Nadia', to: ['Beth'], words, ...more });
const asked = ask('Beth, how many parking permits were issued for the avenue last year?\n\nNadia');
const reply = (own: string, more: Partial<Draft> = {}): Draft => ({ from: 'Beth', to: ['Nadia'], reply: true, subject: 'Re: Permits', body: own + (more.body ?? asked), ...more, ...(more.body === undefined ? {} : { body: own + more.body }) });

describe('an officer copies another member into a reply', () => {
  it.each([
    ['acses-model', 'warn 132'], ['knutsford', 'warn 12.1'], ['uttlesford-current', 'warn 7.1'], ['uttlesford-proposed', '–'],
    ['tower-hamlets', 'stop 10.16'], ['councillor-officer-relations', '–'],
  ])('without saying so, under %s: %s', (protocol, expected) => {
    expect(answer(reply('We issued 212 of them.', { cc: ['Grace'] }), protocol, check)).toBe(expected);
    expect(answer(reply('We issued 212 of them.', { to: ['Nadia', 'Grace'] }), protocol, check)).toBe(expected);
  });

  it.each([
    ['acses-model', 'note 132'], ['knutsford', 'note 12.1'], ['uttlesford-current', '–'], ['uttlesford-proposed', '–'], ['tower-hamlets', 'stop 10.16'],
  ])('and says so, under %s: %s', (protocol, expected) => {
    expect(answer(reply('We issued 212 of them. I am copying this to Cllr Oduya, who asked at the surgery.', { cc: ['Grace'] }), protocol, check)).toBe(expected);
  });

  it.each([
    'Copied to Councillor Oduya for information.',
    'Grace Oduya has been cc’d as she chairs the panel.',
    'I have looped in Cllr Oduya.',
    'Including Grace so that she has the same figures.',
    'Dear Cllr Rahman and Cllr Oduya,',
    'We issued 212.\n\nKind regards\nBeth Laurie\nPlanning Officer\n\ncc: Cllr G Oduya',
  ])('“%s” states it', (words) => {
    expect(answer(reply(words, { cc: ['Grace'] }), 'uttlesford-current', check)).toBe('–');
  });

  it.each([
    'I attach a copy of the register.',
    'We issued 212; Cllr Oduya may have told you as much.',
    'I have not copied Cllr Oduya into this.',
  ])('“%s” states nothing', (words) => {
    expect(answer(reply(words, { cc: ['Grace'] }), 'uttlesford-current', check)).toBe('warn 7.1');
  });

  it('who was on the thread already, whom the author wanted, or whom the sender reports as wanted, is expected', () => {
    expect(answer(reply('We issued 212.', { cc: ['Grace'], body: ask('How many permits?', { cc: ['Grace'] }) }), 'knutsford', check)).toBe('–');
    expect(answer(reply('We issued 212.', { cc: ['Grace'], body: ask('How many permits? Please copy Cllr Oduya into your answer.') }), 'knutsford', check)).toBe('–');
    expect(answer(reply('As you asked, here are the figures for both of you.', { cc: ['Grace'] }), 'knutsford', check)).toBe('–');
  });

  it('leaves tower-hamlets silent where nothing was asked for', () => {
    expect(answer(reply('Glad it went well.', { cc: ['Grace'], body: ask('Thanks for sorting the bench. Lovely job.') }), 'tower-hamlets', check)).toBe('–');
  });

  it('counts a hidden copy only where there is no blind-copy check', () => {
    expect(answer(reply('We issued 212.', { bcc: ['Grace'] }), 'tower-hamlets', check)).toBe('stop 10.16');
    expect(answer(reply('We issued 212.', { bcc: ['Grace'] }), 'knutsford', check)).toBe('–');
  });
});

describe('a request for confidence, or not to copy', () => {
  it.each([
    'Please keep this to yourself for now. How many permits were issued?',
    'How many permits were issued? I would rather you did not copy anyone else.',
    'In confidence: how many permits were issued?',
    'Could you tell me how many permits were issued, without copying the group in?',
    'How many were issued? Between ourselves please.',
  ])('“%s” is kept', (words) => {
    expect(answer(reply('We issued 212. Copied to Cllr Oduya.', { cc: ['Grace'], body: ask(words) }), 'acses-model', check)).toBe('stop 132, 124');
    expect(answer(reply('We issued 212. Copied to Cllr Oduya.', { cc: ['Grace'], body: ask(words) }), 'knutsford', check)).toBe('stop 12.1, 10.8');
    expect(answer(reply('We issued 212. Copied to Cllr Oduya.', { cc: ['Grace'], body: ask(words) }), 'uttlesford-proposed', check)).toBe('stop 5.6, 5.7');
    expect(answer(reply('We issued 212. Copied to Cllr Oduya.', { cc: ['Grace'], body: ask(words) }), 'councillor-officer-relations', check)).toBe('stop 6(f), 6(g)');
  });

  it('stands in a marked subject too', () => {
    expect(answer(reply('We issued 212.', { cc: ['Grace'], subject: 'RE: CONFIDENTIAL - permits' }), 'councillor-officer-relations', check)).toBe('stop 6(f), 6(g)');
  });

  it.each([
    'How many permits were issued? None of this is confidential.',
    'How many permits were issued?\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. Please do not copy or forward it.',
    'I have every confidence in your answer. How many were issued?',
    'Where does the confidential waste go? And how many were issued?',
    'How many were issued? A neighbour showed me her medical notes, which are confidential, so I attach nothing.',
    'How many were issued? The second annex is, I gather, confidential until the tender closes, so I quote no prices.',
    'How many were issued?\n\nCONFIDENTIALITY NOTICE: this mail is private and must not be copied or forwarded.',
    'How many were issued?\n\nThis message is confidential and may be privileged.',
  ])('“%s” is none', (words) => {
    expect(answer(reply('We issued 212.', { cc: ['Grace'], body: ask(words) }), 'councillor-officer-relations', check)).toBe('–');
  });
});

describe('a thread kept from the ward', () => {
  it.each(['Could this stay off the ward list for now? How many were issued?', 'How many were issued? It is confidential until Friday.', 'How many were issued? I would like this to be kept out of general circulation.'])('“%s” is a request', (words) => {
    expect(answer(reply('We issued 212. Copied to Cllr Oduya.', { cc: ['Grace'], body: ask(words) }), 'councillor-officer-relations', check)).toBe('stop 6(f), 6(g)');
  });
});

describe('forwarding', () => {
  const forward = (own: string, more: Partial<Draft> = {}): Draft => ({ from: 'Beth', to: ['Grace'], forward: true, subject: 'Fw: Permits', body: own + asked, ...more });
  it.each([
    ['acses-model', 'stop 132'], ['knutsford', 'stop 12.1'], ['uttlesford-current', 'stop 7.1'], ['uttlesford-proposed', 'warn 5.6'], ['tower-hamlets', 'stop 10.16'], ['councillor-officer-relations', '–'],
  ])('a member’s message to another without the author, under %s: %s', (protocol, expected) => {
    expect(answer(forward('Grace, you may like to see this.'), protocol, check)).toBe(expected);
  });

  it('to a list is a forward; to an officer is none', () => {
    expect(answer(forward('For your information.', { to: ['budget.panel@millbrook.example'] }), 'knutsford', check)).toBe('stop 12.1');
    expect(answer(forward('Colin, can you answer?', { to: ['Colin'] }), 'knutsford', check)).toBe('–');
  });
});

describe('an officer’s new message', () => {
  it('to one member with another in Cc, unstated, is a note; to both in To it is none', () => {
    expect(answer({ from: 'Beth', to: ['Nadia'], cc: ['Grace'], body: 'The panel meets on the 9th.' }, 'knutsford', check)).toBe('note 12.1');
    expect(answer({ from: 'Beth', to: ['Nadia', 'Grace'], body: 'The panel meets on the 9th.' }, 'knutsford', check)).toBe('–');
    expect(answer({ from: 'Beth', to: ['Nadia'], cc: ['Grace'], body: 'The panel meets on the 9th.' }, 'uttlesford-proposed', check)).toBe('–');
  });

  it('that tells one member what another asked breaks tower-hamlets 10.16', () => {
    expect(answer({ from: 'Beth', to: ['Grace'], body: 'You should know that Cllr Rahman has asked for the permit figures.' }, 'tower-hamlets', check)).toBe('stop 10.16');
    expect(answer({ from: 'Beth', to: ['Grace'], body: 'Cllr Rahman asked at committee for the permit figures.' }, 'tower-hamlets', check)).toBe('–');
  });
});

describe('a member as sender', () => {
  it('who copies their own message to another member lacks only the statement', () => {
    expect(answer({ from: 'Nadia', to: ['Beth'], cc: ['Owen'], body: 'When is the survey?' }, 'acses-model', check)).toBe('note 132');
    expect(answer({ from: 'Nadia', to: ['Beth'], cc: ['Owen'], body: 'When is the survey? I have copied Cllr Price.' }, 'acses-model', check)).toBe('–');
    expect(answer({ from: 'Nadia', to: ['Beth'], cc: ['Owen'], body: 'When is the survey?' }, 'uttlesford-current', check)).toBe('–');
  });

  it('who passes an officer’s message on to another member', () => {
    const fromBeth = quoted({ from: 'Beth', to: ['Nadia'], words: 'The survey is on Tuesday.' });
    expect(answer({ from: 'Nadia', to: ['Owen'], forward: true, subject: 'FW: Survey', body: `See below.${fromBeth}` }, 'knutsford', check)).toBe('warn 12.1');
    expect(answer({ from: 'Nadia', to: ['Beth'], cc: ['Owen'], reply: true, body: `Thanks.${fromBeth}` }, 'knutsford', check)).toBe('warn 12.1');
    expect(answer({ from: 'Nadia', to: ['Owen'], forward: true, subject: 'FW: Survey', body: `See below.${fromBeth}` }, 'uttlesford-proposed', check)).toBe('–');
  });
});

describe('a member’s reply above "On … wrote:", which hides who else was written to', () => {
  const replied = (greeting: string) => answer({ from: 'Nadia', to: ['Beth'], cc: ['Owen'], reply: true, body: `Thanks. Does that hold for stalls?\n\nNadia\n\nOn 3 Mar 2026, at 09:12, Beth Laurie <beth.laurie@millbrook.example> wrote:\n\n> ${greeting}\n> A pitch is £40.\n> Beth` }, 'knutsford', check);
  it.each([
    ['Dear Councillor,', 'warn 12.1'], ['Hello Nadia', 'warn 12.1'], ['Dear all,', 'note 12.1'], ['Dear Nadia and colleagues,', 'note 12.1'], ['Good morning,', 'note 12.1'], ['Dear Nadia and Owen,', '–'],
  ])('“%s”: %s', (greeting, expected) => expect(replied(greeting)).toBe(expected));
});

describe('an officer’s reply above "On … wrote:"', () => {
  const replied = (greeting: string, fields: { readonly to: string[]; readonly bcc?: string[] }) => answer({
    from: 'Beth', ...fields, reply: true,
    body: `Thanks both.\n\nBeth\n\nOn 3 Mar 2026, at 09:12, Nadia Rahman <cllr.rahman@millbrook.example> wrote:\n\n> ${greeting}\n> Who deals with the wreaths?\n> Nadia`,
  }, 'knutsford', check);
  it('adds nobody whom the message answered greets', () => {
    expect(replied('Dear Beth,', { to: ['Nadia', 'Owen'] })).toBe('warn 12.1');
    expect(replied('Owen, Beth,', { to: ['Nadia', 'Owen'] })).toBe('–');
    expect(replied('Beth, Owen,', { to: ['Nadia', 'Owen'] })).toBe('–');
    expect(replied('Dear Beth, Cllr Price,', { to: ['Nadia', 'Owen'] })).toBe('–');
    expect(replied('Beth, Owen rang me.', { to: ['Nadia', 'Owen'] })).toBe('warn 12.1');
  });
  it('is no forward where its author reads it in Bcc', () => {
    expect(replied('Dear Beth,', { to: ['Owen'] })).toBe('stop 12.1');
    expect(replied('Dear Beth,', { to: ['Owen'], bcc: ['Nadia'] })).toBe('warn 12.1');
  });
});

it('points at each copied member', () => {
  const [finding] = reviewed(reply('We issued 212.', { cc: ['Grace', 'Owen'] }), 'knutsford').findings;
  expect(finding!.evidence).toEqual([{ part: 'cc', text: 'cllr.oduya@millbrook.example' }, { part: 'cc', text: 'cllr.price@millbrook.example' }]);
  expect(finding!.message).toContain('Cllr Grace Oduya and Cllr Owen Price are copied');
});
