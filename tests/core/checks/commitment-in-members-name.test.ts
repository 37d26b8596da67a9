import { describe, expect, it } from 'vitest';
import { type Draft, answer, draft, index, policyUnder, quoted, reviewed } from '../../support/council.ts';
import { review } from '../../../src/core/review.ts';
import { untuned } from '../../../src/core/policy/policy.ts';

const check = 'commitment-in-members-name';
const protocols = ['acses-model', 'knutsford', 'uttlesford-current', 'uttlesford-proposed', 'tower-hamlets', 'councillor-officer-relations'] as const;
const row = (one: Draft) => protocols.map((protocol) => answer(one, protocol, check));

const promise: Draft = { from: 'Nadia', to: ['jo@family.example'], subject: 'Your fence', body: 'Dear Mrs Jones,\n\nThe Council will pay for a new fence.\n\nNadia Rahman' };

describe('a binding promise to a resident', () => {
  it('is what each protocol makes of it', () => expect(row(promise)).toEqual(['stop 135, 33', 'stop 12.4, 2.9(c)', '–', 'warn 5.8', '–', 'stop 9(a)']));
  it('has no money clause for works', () => expect(answer({ ...promise, body: 'Dear Mrs Jones,\n\nThe Council will resurface your lane by May.\n\nNadia' }, 'acses-model', check)).toBe('stop 135'));

  it.each<[string, Partial<Draft>, string]>([
    ['by an officer', { from: 'Beth', body: 'The Council will pay for a new fence.\n\nBeth Laurie' }, '–'],
    ['from a shared mailbox signed by a member', { from: 'planning@millbrook.example', body: 'The Council will pay for a new fence.\n\nCllr Nadia Rahman' }, 'stop 135, 33'],
    ['from a member\'s mailbox signed by an officer', { body: 'The Council will pay for a new fence.\n\nBeth Laurie\nPlanning Officer' }, '–'],
    ['to officers only', { to: ['Beth'] }, '–'],
    ['to an officer with the resident copied', { to: ['Beth'], cc: ['jo@family.example'] }, 'stop 135, 33'],
    ['to a parish clerk', { to: ['clerk@fernley-pc.example'] }, 'stop 135, 33'],
    ['to the press alone', { to: ['news@echo.example'] }, 'note 135, 33'],
    ['in the quoted thread only', { reply: true, body: `Thank you.\n\nNadia${quoted({ from: 'Beth', to: ['Nadia'], words: 'The Council will pay for a new fence.' })}` }, '–'],
    ['signed for a firm', { body: 'The Council will pay for a new fence, you said. We accept your price for the posts.\n\nNadia\nRahman Fencing Ltd' }, '–'],
    ['signed for a committee of the council', { body: 'The Council will pay for a new fence.\n\nNadia Rahman\nfor the Planning Committee' }, 'stop 135, 33'],
    ['billed to a firm of one\'s own name', { body: 'We accept your price for the posts. Invoice to Rahman Timber Ltd, please.\n\nNadia' }, '–'],
    ['billed to the reader\'s own firm', { to: ['posts@rahman-timber.example'], body: 'We accept your price for the posts. The invoice should come from Rahman Timber Ltd.\n\nNadia' }, 'stop 135, 33'],
    ['signed for another council', { body: 'We accept your price for the posts.\n\nNadia Rahman\nChairman, Fernley Parish Council' }, '–'],
    ['signed with a family firm', { body: 'We accept your price for the posts.\n\nNadia Rahman\nRahman & Daughter' }, '–'],
    ['signed from the farm', { body: 'We accept your price for the posts. My wife will open the gate.\n\nNadia\nLarch Farm' }, '–'],
    ['from a farm, but for the council', { body: 'The Council will pay for a new fence.\n\nNadia\nLarch Farm' }, 'stop 135, 33'],
    ['to one\'s own farm', { body: 'Please supply thirty fence posts to Larch Farm by Friday. We accept your price.\n\nNadia Rahman, Larch Farm' }, '–'],
    ['to one\'s own farm, a title and all', { body: 'Please supply thirty fence posts to Larch Farm by Friday.\n\nCllr Nadia Rahman\nLarch Farm' }, '–'],
    ['to a reader\'s farm', { body: 'The Council will deliver thirty fence posts to Larch Farm by Friday.\n\nNadia Rahman' }, 'stop 135'],
    ['signed as churchwarden', { body: 'As churchwarden I keep the diary. We accept your price for the posts.\n\nNadia\nChurchwarden' }, '–'],
    ['signed with a trade', { body: 'We accept your price for the posts.\n\nNadia\nRahman Roofing, Millbrook' }, '–'],
    ['signed for a club\'s committee', { body: 'We will take the marquee at £90 and pay on the night.\n\nNadia\n(for the Summer Fair Committee)' }, '–'],
    ['signed with farms', { body: 'We accept your price for the posts.\n\nNadia\nRahman Farms' }, '–'],
    ['signed as another body\'s president', { body: 'We accept your price for the posts.\n\nNadia\nPresident, Millbrook Silver Band' }, '–'],
    ['signed as chair of a committee that no list names', { body: 'The Council will pay for a new fence.\n\nNadia Rahman\nChair, Constitution Committee' }, 'stop 135, 33'],
    ['signed as chair of a working group', { body: 'The Council will pay for a new fence.\n\nNadia Rahman\nChairman of the Town Centre Working Group' }, 'stop 135, 33'],
    ['signed as chair of the council\'s committee', { body: 'The Council will pay for a new fence.\n\nNadia Rahman\nChair, Planning Committee' }, 'stop 135, 33'],
    ['from a private address, the council being others', { from: 'nadia.rahman@mail.example', subject: 'Fence', body: 'We will pay for a new fence. The council won\'t let us have a skip.\n\nNadia' }, '–'],
    ['from a private address, the council being where the sender is', { from: 'nadia.rahman@mail.example', subject: 'Fence', body: 'We will pay for a new fence. Leave the posts by the gate, as I\'ll be over at the council until four. I have council on Friday.\n\nNadia' }, '–'],
    ['from a private address, what the council does', { from: 'nadia.rahman@mail.example', subject: 'Fence', body: 'We will pay for a new fence. I have council backing on this.\n\nNadia' }, 'stop 135, 33'],
    ['from a private address, about nothing of the council\'s', { from: 'nadia.rahman@mail.example', subject: 'Fence', body: 'We will pay for a new fence.\n\nNadia' }, '–'],
  ])('%s', (_, change, expected) => expect(answer({ ...promise, ...change }, 'acses-model', check)).toBe(expected));

  it('shows the words and the ways out', () => {
    const fact = reviewed(promise, 'knutsford').findings.find((one) => one.check === check)!.facts[0]!;
    expect(fact.kind).toBe('commits-council');
    expect(fact.evidence).toMatchObject([{ part: 'body', text: 'The Council will pay for a new fence' }]);
    expect(fact.data).toEqual({ words: 'The Council will pay for a new fence', name: 'Cllr Nadia Rahman' });
    expect(fact.remedies).toEqual(['reword-as-request', 'hand-over-to-officer', 'remove-sentence']);
  });
});

describe('who signs it', () => {
  it('the Mayor\'s commitment is one', () => expect(row({ ...promise, from: 'Ivy' })).toEqual(['stop 135, 33', 'stop 12.4, 2.9(c)', '–', 'warn 5.8', '–', 'stop 9(a)']));
  it('a political assistant\'s under acses-model 103', () => expect(row({ ...promise, from: 'Dan', body: 'The Council will pay for a new fence.\n\nDan Whitlock' })).toEqual(['stop 103', '–', '–', '–', '–', '–']));
});

describe('instructions', () => {
  const words = 'Please stop all work on site.';
  it.each<[string, Partial<Draft>, string]>([
    ['to a contractor', { to: ['ops@paving.example'] }, 'stop 135'],
    ['to an officer, with the contractor in copy', { to: ['Beth'], cc: ['ops@paving.example'] }, '–'],
    ['to both, greeting the officer', { to: ['Beth', 'ops@paving.example'], body: `Dear Beth,\n\n${words}\n\nNadia` }, '–'],
  ])('%s', (_, change, expected) => expect(answer({ from: 'Nadia', body: `Good morning,\n\n${words}\n\nNadia`, ...change }, 'acses-model', check)).toBe(expected));

  it('a short acceptance commits with the request that it answers', () => {
    const reply = (asked: string): Draft => ({ from: 'Nadia', to: ['ops@paving.example'], reply: true, body: `Agreed, please go ahead.\n\nNadia${quoted({ from: 'ops@paving.example', to: ['Nadia'], words: asked })}` });
    expect(answer(reply('Our quotation for the paving works is £900. Please confirm and we will start.'), 'knutsford', check)).toBe('stop 12.4, 2.9(c)');
    expect(answer(reply('Shall I put you down for the quiz night?'), 'knutsford', check)).toBe('–');
  });
});

describe('whose letter it is', () => {
  it.each([
    ['You do not owe us anything for the hamper. It was given.', 'Cllr Nadia Rahman\nPresident, Glasfor Rotary Club', '–'],
    ['You do not owe us anything for the raffle prize.', 'Nadia Rahman', '–'],
    ['You do not owe us anything for the hire.', 'Cllr Nadia Rahman\nNorth ward\nPresident, Glasfor Rotary Club', 'stop 12.4, 2.9(c)'],
    ['The council will not charge you: you owe us nothing for the hire.', 'Cllr Nadia Rahman\nPresident, Glasfor Rotary Club', 'stop 12.4, 2.9(c)'],
    ['We accept your price for the hay. Deliver it to Slade Farm.', 'Cllr Nadia Rahman\nSlade Farm', '–'],
    ['We accept your price for the grit. Deliver it to Slade Farm and bill the town hall.', 'Cllr Nadia Rahman\nSlade Farm', 'stop 12.4, 2.9(c)'],
    ['We accept your price for the ramp. My parents are moving in at Easter.', 'Nadia', '–'],
  ])('%s', (words, signature, expected) =>
    expect(answer({ from: 'Nadia', to: ['jo@home.example'], body: `Dear Jo,\n\n${words}\n\n${signature}` }, 'knutsford', check)).toBe(expected));
});

describe('official letters without a commitment', () => {
  it.each([
    ['As a council we resolved to oppose the closure.', 'warn 12.2'], ['As a council we indeed oppose the closure.', 'warn 12.2'], ['As a council we built it in 1998.', '–'],
  ])('what it resolved is its position: %s', (words, expected) => expect(answer({ from: 'Nadia', to: ['boss@buses.example'], body: `Dear Mr Kerr,\n\n${words}\n\nNadia` }, 'knutsford', check)).toBe(expected));
  const minister: Draft = { from: 'Simon', to: ['minister@department.gov.uk'], subject: 'Buses', body: 'Dear Minister,\n\nI write on behalf of the Council to ask that the fare cap is kept.\n\nSimon Thwaite\nLeader' };
  it('an executive member\'s to a Minister', () => expect(row(minister)).toEqual(['–', 'warn 12.2', '–', 'note 5.8', '–', 'note 9(b)']));
  it('another member\'s to a Minister', () => expect(row({ ...minister, from: 'Nadia', body: minister.body!.replace('Simon Thwaite\nLeader', 'Nadia') })).toEqual(['warn 133', 'warn 12.2', '–', 'note 5.8', '–', 'note 9(b)']));
  it('to a company', () => expect(row({ ...minister, to: ['boss@buses.example'], body: minister.body!.replace('Minister', 'Mr Kerr') })).toEqual(['warn 133', 'warn 12.2', '–', 'warn 5.8', '–', 'note 9(b)']));
  it.each(['On behalf of the citizens I send you our best wishes.', 'I speak on behalf of all who live here.'])('the Mayor\'s for the town: %s', (words) => expect(answer({ from: 'Ivy', to: ['band@brass.example'], body: `Dear Mr Kerr,\n\n${words}\n\nIvy` }, 'uttlesford-proposed', check)).toBe('note 5.8'));
  it('not a ward member\'s', () => expect(answer({ from: 'Nadia', to: ['band@brass.example'], body: 'Dear Mr Kerr,\n\nOn behalf of the citizens I send you our best wishes.\n\nNadia' }, 'uttlesford-proposed', check)).toBe('–'));
  it('the Mayor\'s in the Mayor\'s own name', () => expect(row({ from: 'Ivy', to: ['band@brass.example'], body: 'Dear Mr Kerr,\n\nAs Mayor I was delighted with your concert.\n\nIvy Lund' })).toEqual(['–', '–', '–', 'note 5.8', '–', 'note 9(b)']));
  it.each([
    'I write as your ward councillor to ask that the fare cap is kept.',
    'I am writing in a personal capacity and not on behalf of the Council.',
    'Could you tell me when the bus stops at the school?',
  ])('%s is none', (words) => expect(row({ ...minister, from: 'Nadia', to: ['boss@buses.example'], body: `Dear Mr Kerr,\n\n${words}\n\nNadia` })).toEqual(['–', '–', '–', '–', '–', '–']));
  it('offers to hand it to the officer', () => {
    expect(reviewed(minister, 'knutsford').findings.find((one) => one.check === check)!.facts[0]!.remedies).toEqual(['hand-over-to-officer']);
  });
});

it.each([
  ['Thank you for your letter of complaint, which you sent to me. I am sorry that the round was missed.', 'note 9(b)'],
  ['I reply to your formal complaint. The round was missed twice, and I am sorry.', 'note 9(b)'],
  ['Thank you for your complaint. I have passed it to the complaints team, who will answer you.', '–'],
  ['Thank you for your letter about the fair. It was a pleasure to be there.', '–'],
])('a complaint answered by the member without it below: %s %s', (words, expected) =>
  expect(answer({ from: 'Nadia', to: ['jo@family.example'], subject: 'Your letter', body: `Dear Mrs Jones,\n\n${words}\n\nNadia Rahman` }, 'councillor-officer-relations', check)).toBe(expected));

it.each([
  ['I write on behalf of Stoke and Mere Council about the bridge order.', 'warn 12.2'],
  ['This letter sets out the considered view of my Council on the bridge order.', 'warn 12.2'],
  ['I am writing formally for Millbrook District Council about the bridge order.', 'warn 12.2'],
  ['I am writing as Leader of the Council about the bridge order.', 'warn 12.2'],
  ['This is the response of Millbrook District Council to your bridge order.', 'warn 12.2'],
  ['District Council\'s representations on the bridge order are below.', 'warn 12.2'],
  ['I have the honour to state the position of Millbrook District Council on the bridge order.', 'warn 12.2'],
  ['The council\'s response to the anglers of 3 May said that the bridge is safe.', '–'],
  ['As a council we have no idea what the bridge order costs.', '–'],
  ['As a council we voted the money down in 2019, and I am sorry for it.', '–'],
  ['We as a council closed it years ago, I was there.', '–'],
  ['As a council we need the order to be made by May.', 'warn 12.2'],
  ['As an authority we ask that the bridge order is made.', '–'],
  ['As one of the councillors for the bridge I can tell you that the Council asks for views.', '–'],
  ['Below are the objections of the anglers to the bridge order.', '–'],
  ['I am writing to ask for the Council leaflet on the bridge order.', '–'],
  ['I enclose the formal objection of Fernley Parish Council to the bridge order.', '–'],
  ['I am writing as leader of our group about the bridge order.', '–'],
  ['I am writing as deputy leader of the Residents Group about the bridge order.', '–'],
])('a letter official by whom it speaks for: %s %s', (words, expected) =>
  expect(answer({ from: 'Nadia', to: ['jo@family.example'], subject: 'The bridge', body: `Dear Mrs Jones,\n\n${words}\n\nNadia Rahman` }, 'knutsford', check)).toBe(expected));

it('a Minister is known by the mailbox, too', () => {
  const letter = (to: string): Draft => ({ from: 'Nadia', to: [to], subject: 'Ferries', body: 'Dear Lord Vane,\n\nI write on behalf of Millbrook District Council.\n\nNadia Rahman' });
  expect(answer(letter('ferries.minister@crown.example'), 'uttlesford-proposed', check)).toBe('note 5.8');
  expect(answer(letter('m.p.vane@crown.example'), 'uttlesford-proposed', check)).toBe('warn 5.8');
});

it.each([
  ['A Harries <cabinet.secretary.transport@crown.example>', 'Dear Mrs Harries', 'note 5.8'],
  ['office@crown.example', 'Dear Cabinet Secretary', 'note 5.8'],
  ['office@crown.example', 'Dear First Minister', 'note 5.8'],
  ['angharad@senedd.wales', 'Dear Angharad', 'note 5.8'],
  ['post@gov.scot', 'Dear Sir', 'note 5.8'],
  ['highways@dale.gov.wales', 'Dear Sir', 'warn 5.8'],
  ['post@anglers.example', 'Dear Secretary', 'warn 5.8'],
])('the governments of Wales and Scotland have ministers: %s, %s: %s', (to, greeting, expected) =>
  expect(answer({
    from: 'Simon', to: [to.replace(/^.*<|>$/g, '')], subject: 'Ferries',
    body: `${greeting},\n\nI write on behalf of Millbrook District Council about the ferry.\n\nSimon Thwaite`,
  }, 'uttlesford-proposed', check)).toBe(expected));

it('what follows from a dated decision is reported with it', () => {
  const told = (first: string): Draft => ({ from: 'Nadia', to: ['jo@family.example'], subject: 'Your licence', body: `Dear Mrs Jones,\n\n${first} Your licence will be extended from Friday.\n\nNadia Rahman` });
  expect(answer(told('The Licensing Panel granted your request on 4 May.'), 'knutsford', check)).toBe('–');
  expect(answer(told('I looked at your request on 4 May.'), 'knutsford', check)).toBe('stop 12.4, 2.9(c)');
});

it('an invitation accepted is no offer accepted', () => {
  const reply = (asked: string): Draft => ({ from: 'Nadia', to: ['jo@family.example'], reply: true, body: `Dear Jo,\n\nI accept with pleasure, and please take this as confirmation.\n\nNadia${quoted({ from: 'jo@family.example', to: ['Nadia'], words: asked })}` });
  expect(answer(reply('Would you be able to open the flower show?'), 'knutsford', check)).toBe('–');
  expect(answer(reply('Our price to open the blocked drain is £300. Do you accept?'), 'knutsford', check)).toBe('stop 12.4, 2.9(c)');
});

it('a complaint answered by the member', () => {
  const reply: Draft = { from: 'Nadia', to: ['jo@family.example'], reply: true, body: `Dear Mrs Jones,\n\nThank you for your letter. I was sorry to read it.\n\nNadia${quoted({ from: 'jo@family.example', to: ['Nadia'], words: 'I wish to complain about the state of the path. It is a disgrace.' })}` };
  expect(row(reply)).toEqual(['–', '–', '–', '–', '–', 'note 9(b)']);
});

it('an informal promise of small works', () => {
  const promised: Draft = { from: 'Nadia', to: ['jo@family.example'], subject: 'Gate', body: 'Hi Jo,\n\nWe\'ll get it mended.\n\nNadia' };
  expect(row(promised)).toEqual(['stop 135', 'stop 12.4', '–', 'warn 5.8', '–', 'note 9(a)']);
});

it('a sender known by a display name alone is taken one severity lower', () => {
  const message = { ...draft(promise), from: { name: 'Cllr Nadia Rahman', address: 'nadia@elsewhere.example' } };
  const finding = review(message, policyUnder('acses-model'), index, message.sentAt!).findings.find((one) => one.check === check);
  expect(finding?.severity).toBe('warn');
});

describe('the rest of a letter that commits', () => {
  const shown = (...words: readonly string[]) => reviewed({ ...promise, body: `Dear Mrs Jones,\n\n${words.join(' ')}\n\nNadia Rahman` }, 'knutsford').findings
    .filter((one) => one.check === check).flatMap((one) => one.evidence.map((evidence) => ('text' in evidence ? evidence.text : '')));
  const roof = 'The Council will pay for your new porch.';
  it('what seals it is shown with it', () => expect(shown(roof, 'You can tell your joiner so.')).toEqual([roof.slice(0, -1), 'You can tell your joiner so.'].map((one) => expect.stringContaining(one.replace(/\.$/, '')))));
  it('but is nothing by itself', () => expect(shown('Your porch is a picture.', 'You can tell your joiner so.')).toEqual([]));
  it('nor is small talk shown', () => expect(shown(roof, 'I passed it on Sunday and the swallows were back.')).toHaveLength(1));
  it('nor a question', () => expect(shown(roof, 'You can tell your joiner so?')).toHaveLength(1));
  it('what is retracted takes it along', () => {
    const tuned = policyUnder('knutsford', { tuning: { [check]: { ...untuned, phrases: { add: [], retract: ['new porch'] } } } });
    expect(answer({ ...promise, body: `Dear Mrs Jones,\n\n${roof} You can tell your joiner so.\n\nNadia Rahman` }, tuned, check)).toBe('–');
  });
  it('a long promise is shown with what and how long', () =>
    expect(shown('As Mayor-elect I can say that the Council will pay the rent of the reading room, with its heating and its light, for the three years from next Lady Day, whatever becomes of the bid.')[0]).toMatch(/will pay the rent .* for the three years from next Lady Day/));
});

it('the Monitoring Officer adds and retracts phrases', () => {
  const tuned = (phrases: { add: readonly string[]; retract: readonly string[] }) => policyUnder('acses-model', { tuning: { [check]: { ...untuned, phrases } } });
  expect(answer(promise, tuned({ add: [], retract: ['a new fence'] }), check)).toBe('–');
  expect(answer({ ...promise, body: 'Dear Jo,\n\nMum\'s the word, squire.\n\nNadia' }, tuned({ add: ['mum\'s the word'], retract: [] }), check)).toBe('stop 135');
});
