/** One test a settled question of the specification, by its number. More cases stand with each check. */
import { expect, it } from 'vitest';
import { type Draft, answer, draft, index, policyUnder, quoted, reviewed } from '../support/council.ts';
import { review } from '../../src/core/review.ts';

const check = (id: string, one: Draft, under: string) => answer(one, under, id);
const bcc = (one: Draft, under = 'knutsford') => check('blind-copy', one, under);
const copy = (one: Draft, under = 'knutsford') => check('undeclared-copy', one, under);
const ward = (one: Draft, under = 'uttlesford-current') => check('ward-copy', one, under);
const commits = (one: Draft, under = 'acses-model') => check('commitment-in-members-name', one, under);
const criticism = (one: Draft, under = 'acses-model') => check('officer-criticism', one, under);
const hours = (one: Draft, under = 'knutsford') => check('out-of-hours', one, under);
const asked = quoted({ from: 'Nadia', to: ['Beth'], words: 'How many homes were approved last year?' });
const evening = '2026-03-04T20:40:00Z';

it('1: one finding a check, at its highest severity, with every recipient as evidence', () => {
  const findings = reviewed({ from: 'Beth', to: ['Nadia'], bcc: ['Owen', 'Raj'], body: 'The rota is ready.' }, 'knutsford').findings.filter((one) => one.check === 'blind-copy');
  expect(findings.map((one) => [one.severity, one.evidence.length])).toEqual([['stop', 2]]);
});
it('2: an announced Bcc is a note', () => {
  expect(bcc({ from: 'Beth', to: ['Nadia'], bcc: ['Owen'], body: 'Moving Cllr Price to Bcc so that he need not follow every step.' })).toBe('note 12.1');
});
it('3: a shared mailbox signed by a member goes out in the member’s name', () => {
  expect(commits({ from: 'planning@millbrook.example', to: ['pat@home.example'], body: 'Dear Pat,\n\nThe Council will pay for your new fence.\n\nYours sincerely\n\nCllr Nadia Rahman\nWard member for Northfield' })).toMatch(/^stop 135/);
  const signed = (name: string) => commits({ from: 'planning@millbrook.example', to: ['pat@home.example'], body: `Dear Pat,\n\nThe Council will pay for your new fence.\n\nYours sincerely\n\n${name}` });
  expect(signed('Cllr Nadine Rahman')).toBe('–');
});
it('4: a service address stands for officers, and in Bcc counts as one', () => {
  expect(bcc({ from: 'Nadia', to: ['planning@millbrook.example'], bcc: ['Owen'], body: 'Any news?' })).toBe('stop 12.1');
  expect(bcc({ from: 'Nadia', to: ['Beth'], bcc: ['planning@millbrook.example'], body: 'Any news?' })).toBe('warn 12.1');
});
it('5: lists are expanded, and mail to lists alone is a circular', () => {
  expect(bcc({ from: 'Beth', to: ['Nadia'], bcc: ['budget.panel@millbrook.example'], body: 'The rota is ready.' })).toBe('stop 12.1');
  expect(bcc({ from: 'Beth', to: ['budget.panel@millbrook.example'], bcc: ['Nadia'], body: 'The rota is ready.' })).toBe('–');
});
it('6: a +tag belongs to the address, a member’s display name counts one severity lower', () => {
  const message = { ...draft({ from: 'Beth', to: ['Nadia'], body: 'The rota is ready.' }), bcc: [{ name: 'Cllr Grace Oduya', address: 'grace@private.example' }] };
  expect(review(message, policyUnder('knutsford'), index, message.sentAt!).findings.map((one) => one.severity)).toEqual(['warn']);
});
it('7: a ward member in Bcc has received the message', () => {
  expect(ward({ from: 'Beth', to: ['Simon'], bcc: ['Nadia', 'Owen'], body: 'Larch Avenue will be closed for resurfacing from 3 to 14 June.' })).toBe('–');
});
it('8: an officer’s new message with an unstated Cc is a note; a second member added in To counts as in Cc', () => {
  expect(copy({ from: 'Beth', to: ['Nadia'], cc: ['Grace'], body: 'The panel meets on the 9th.' })).toBe('note 12.1');
  expect(copy({ from: 'Beth', to: ['Nadia', 'Grace'], reply: true, body: `We approved 312.${asked}` })).toBe('warn 12.1');
});
it('9: a forward without the first member; nothing cures it under tower-hamlets', () => {
  const forward: Draft = { from: 'Beth', to: ['Grace'], forward: true, subject: 'FW: Homes', body: `Grace, for you.${asked}` };
  expect([copy(forward), copy(forward, 'uttlesford-proposed'), copy(forward, 'tower-hamlets')]).toEqual(['stop 12.1', 'warn 5.6', 'stop 10.16']);
});
it('10: a cc: line below the signature states a copy; telling only the new recipient states nothing', () => {
  expect(copy({ from: 'Beth', to: ['Nadia'], cc: ['Grace'], reply: true, body: `We approved 312.\n\nBeth Laurie\nPlanning Officer\n\ncc: Cllr Oduya${asked}` }, 'uttlesford-current')).toBe('–');
});
it('11: boilerplate marks nothing; a marking in the subject does', () => {
  const reply = (more: Partial<Draft>): Draft => ({ from: 'Beth', to: ['Nadia'], cc: ['Grace'], reply: true, subject: 'Re: Homes', body: `We approved 312.${asked}\n\nThis email is confidential and intended for the addressee only. You must not copy it.`, ...more });
  expect([copy(reply({}), 'councillor-officer-relations'), copy(reply({ subject: 'RE: IN CONFIDENCE - homes' }), 'councillor-officer-relations')]).toEqual(['–', 'stop 6(f), 6(g)']);
});
it('12: missing days are days off; both ends of the day are in', () => {
  expect([hours({ from: 'Nadia', to: ['Beth'], at: '2026-03-05T11:00:00Z' }), hours({ from: 'Nadia', to: ['Colin'], at: '2026-03-05T17:00:00Z' }), hours({ from: 'Nadia', to: ['Colin'], at: '2026-03-05T17:01:00Z' })]).toEqual(['warn 4.10', '–', 'warn 4.10']);
});
it('13: officers in Bcc, in lists and political assistants count', () => {
  expect([hours({ from: 'Nadia', to: ['Owen'], bcc: ['Colin'], at: evening }), hours({ from: 'Nadia', to: ['Dan'], at: evening })]).toEqual(['warn 4.10', 'warn 4.10']);
});
it('14: a signature line that no reply is expected is a note', () => {
  expect(hours({ from: 'Nadia', to: ['Colin'], at: evening, body: 'When is the survey?\n\nKind regards\nNadia Rahman\nI send mail when it suits me. No reply is expected outside your own working hours.' })).toBe('note 4.10');
});
it('15: a demand with less than a working hour left; “if you get a moment” is none', () => {
  const pressed = (body: string) => hours({ from: 'Nadia', to: ['Colin'], at: evening, body }, 'councillor-officer-relations');
  expect([pressed('I need the list from you by eight tonight at the latest: send it by 10pm.'), pressed('If you get a moment tonight, have a look.')]).toEqual(['warn 3(c)', '–']);
});
it('16: a stated emergency is a note without an exception, also from an officer; 3.6 stays', () => {
  const words = 'This is an emergency: the culvert has burst and people are trapped.';
  expect([hours({ from: 'Nadia', to: ['Colin'], at: evening, body: words }), hours({ from: 'Colin', to: ['Nadia'], at: evening, body: words }), hours({ from: 'Nadia', to: ['Colin'], at: evening, body: words }, 'uttlesford-proposed')]).toEqual(['note 4.10', 'note 4.10', 'warn 3.6']);
});
it('17: contempt is an attack wherever it is read', () => {
  expect(criticism({ from: 'Nadia', to: ['Raj'], body: 'Colin Firth-Bell is a lazy, lying fool.' })).toMatch(/^stop 145/);
});
it('18: routes that the protocol names are private', () => {
  expect(criticism({ from: 'Nadia', to: ['Helen'], body: 'I am sorry to say that Raj Anand did not answer any of my letters in May. Could you take it up with him?' }, 'uttlesford-current')).toBe('–');
});
it('19: one colleague included makes it public', () => {
  expect(criticism({ from: 'Nadia', to: ['Colin'], cc: ['Owen'], body: 'Colin, you ignored my letters and handled the case carelessly.' })).toBe('warn 145');
});
it('20: your officers are people, Planning is an institution', () => {
  expect(criticism({ from: 'Nadia', to: ['pat@home.example'], body: 'Planning has got this wrong.' })).toBe('–');
  expect(criticism({ from: 'Nadia', to: ['pat@home.example'], body: 'Our planners are careless and incompetent, and they ignored you.' })).toMatch(/^(?:warn|stop) 145/);
});
it('21: the subject of a new message is own words, a reply’s is not', () => {
  const one: Draft = { from: 'Nadia', to: ['pat@home.example'], subject: 'Colin Firth-Bell is a lazy liar', body: 'As promised, the minutes.' };
  expect([criticism(one), criticism({ ...one, reply: true })]).toEqual([expect.stringMatching(/^stop/), '–']);
});
it('22: an officer is bound by 3.7 and 3(d) only', () => {
  const one: Draft = { from: 'Colin', to: ['Nadia'], body: 'Beth Laurie is hopeless with deadlines and her reports are always slapdash.' };
  expect([criticism(one, 'uttlesford-proposed'), criticism(one, 'councillor-officer-relations')]).toEqual(['warn 3.7', 'stop 3(d)']);
});
it('23: whistle-blowing on its route is protected; copied outside it is ordinary mail', () => {
  const words = 'I wish to report suspected fraud under the whistle-blowing policy: Colin Firth-Bell has been taking bribes from a contractor.';
  expect(criticism({ from: 'Nadia', to: ['Priya'], body: words })).toBe('–');
  expect(criticism({ from: 'Nadia', to: ['Priya'], cc: ['newsdesk@echo.example'], body: words })).toMatch(/^stop/);
});
it('24: a hidden copy is blind-copy alone, but for tower-hamlets', () => {
  const one: Draft = { from: 'Beth', to: ['Nadia'], bcc: ['Grace'], reply: true, body: `We approved 312.${asked}` };
  expect([bcc(one), copy(one), copy(one, 'tower-hamlets')]).toEqual(['stop 12.1', '–', 'stop 10.16']);
});
it('25: telling a reporter that the council will pay adds at most a note', () => {
  expect(commits({ from: 'Nadia', to: ['newsdesk@echo.example'], body: 'You may print this: the Council will pay for the damage to the cars.' })).toMatch(/^(?:note|–)/);
});
it('26: a short acceptance commits with the request it answers', () => {
  const offer = quoted({ from: 'alan@builder.example', to: ['Nadia'], words: 'Our quotation for the railings is £1,850 plus VAT. Shall we go ahead?' });
  expect(commits({ from: 'Nadia', to: ['alan@builder.example'], reply: true, subject: 'Re: Railings', body: `Agreed, please proceed.\n\nCllr Nadia Rahman${offer}` })).toMatch(/^stop 135/);
});
it('27: own business and everyday help are no commitment of the council', () => {
  expect(commits({ from: 'Nadia', to: ['pat@home.example'], body: 'Leave it with me, I will chase the officers on Monday and ring you.' })).toBe('–');
});
it('28: an official letter is warned of; a political assistant’s commitment stopped', () => {
  expect(commits({ from: 'Dan', to: ['pat@home.example'], body: 'The Council will pay for your new fence.' })).toBe('stop 103');
  expect(commits({ from: 'Nadia', to: ['info@railway.example'], body: 'Dear Sirs,\n\nOn behalf of Millbrook District Council I write to object to the closure of the ticket office.\n\nYours faithfully\nCllr Nadia Rahman' }, 'knutsford')).toBe('warn 12.2');
});
it('29: a public meeting without the ward’s members', () => {
  expect(ward({ from: 'Beth', to: ['pat@home.example'], body: 'The Council is holding a public meeting about the future of the Quarry Estate on 4 May at 7pm in the village hall. All residents are welcome.' }, 'acses-model')).toMatch(/^warn (?:.*, )?108/);
});
it('30: a form has no matter of substance; mail between officers has no reader', () => {
  expect(ward({ from: 'Beth', to: ['Simon'], body: 'Thank you for the form for Larch Avenue, which we have logged.' })).toBe('–');
  expect(ward({ from: 'Beth', to: ['Raj'], body: 'Larch Avenue will be closed for resurfacing from 3 to 14 June.' })).toBe('–');
});
it('31: under tower-hamlets the ward’s members are told by a separate message', () => {
  const finding = reviewed({ from: 'Beth', to: ['Simon'], reply: true, body: `Larch Avenue will be closed for resurfacing from 3 to 14 June.${quoted({ from: 'Simon', to: ['Beth'], words: 'What is happening in Larch Avenue?' })}` }, 'tower-hamlets').findings.find((one) => one.check === 'ward-copy');
  expect(finding?.remedies.map((one) => one.id)).toEqual(['send-separately']);
});
