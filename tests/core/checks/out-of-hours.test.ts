import { describe, expect, it } from 'vitest';
import { type Draft, answer, policyUnder, reviewed } from '../../support/council.ts';

const check = 'out-of-hours';
const evening = '2026-03-04T20:15:00Z';
const toOfficer: Draft = { from: 'Nadia', to: ['Colin'], body: 'Where have we got to with the avenue?', at: evening };

describe('who is bound, and how gravely', () => {
  it.each([
    ['acses-model', 'warn 55', 'note 55'], ['knutsford', 'warn 4.10', 'note 4.10'], ['uttlesford-current', '–', '–'], ['uttlesford-proposed', 'warn 3.6', '–'],
    ['tower-hamlets', 'warn 3.4(a)', 'note 3.4(a)'], ['councillor-officer-relations', '–', '–'],
  ])('%s: a member’s message in the evening %s, an officer’s %s', (protocol, member, officer) => {
    expect(answer(toOfficer, protocol, check)).toBe(member);
    expect(answer({ ...toOfficer, from: 'Colin', to: ['Nadia'] }, protocol, check)).toBe(officer);
  });

  it.each([
    ['acses-model', 'note 55'], ['knutsford', 'note 4.10'], ['uttlesford-proposed', 'warn 3.6'], ['tower-hamlets', '–'],
  ])('%s: in a stated emergency %s', (protocol, expected) => {
    for (const words of ['This is an emergency: the brook has burst its bank at Quarry Estate.', 'Flood water is pouring into the cottages and people are stranded.'])
      expect(answer({ ...toOfficer, body: words }, protocol, check)).toBe(expected);
  });

  it('names the out-of-hours number where 3.6 does not except emergencies', () => {
    const [finding] = reviewed({ ...toOfficer, body: 'A genuine emergency, I am afraid: the wall has collapsed onto the footway.' }, 'uttlesford-proposed').findings;
    expect(finding!.message).toContain('01632 960111');
  });

  it.each([
    'This is not an emergency, but I have not heard back about the avenue.',
    'Could you send me the emergency planning rota?',
    'Do you remember the emergency we had last winter on the estate?',
    'Prices are rising and everybody is burning to know why.',
    'There was smoke coming out of the kiln last year.',
    'The agenda has gone missing.',
  ])('“%s” states no emergency', (words) => {
    expect(answer({ ...toOfficer, body: words }, 'tower-hamlets', check)).toBe('warn 3.4(a)');
  });
});

describe('danger told as happening', () => {
  it.each(['There’s smoke coming out of the lift shaft.', 'Slates are falling into the school yard.', 'The chimney is about to come down on the path.', 'We can all smell gas in the crypt.', 'A toddler has gone missing from the fair.', 'The fire is spreading to the next barn.'])('“%s” is an emergency', (words) => {
    expect(answer({ ...toOfficer, body: words }, 'tower-hamlets', check)).toBe('–');
  });
});

describe('words that need no answer yet', () => {
  it.each([
    'No need to reply before Monday. Where have we got to with the avenue?',
    'Please don’t feel you must look at this tonight; whenever you are next at your desk is fine.',
    'This can wait until you are back in the office.',
    'Nothing here that won’t keep till you are next at work.',
    'One for Thursday. Where have we got to with the avenue?',
    'Park this for when you’re in, would you?',
    'Please ignore this until the morning.',
    'Please ignore until Monday.',
    'When you are next in will be fine.',
    'I keep odd hours and don’t expect you to.',
    'Tomorrow is soon enough for this.',
    'I’m not looking for an answer tonight.',
    'There is no expectation that you reply out of hours.',
    'Have your supper first; this keeps, and will keep until you’re at your desk.',
    'Any time next week will do for an answer.',
    'Where have we got to?\n\nNadia Rahman\nCouncillor for Northfield\nI work odd hours and do not expect a reply outside yours.',
  ])('“%s” is a note', (words) => {
    expect(answer({ ...toOfficer, body: words }, 'knutsford', check)).toBe('note 4.10');
  });
});

it('a subject that ends in a day names an occasion; own words put it off', () => {
  expect(answer({ ...toOfficer, subject: 'Motion for Thursday', body: 'Where have we got to with the avenue?' }, 'knutsford', check)).toBe('warn 4.10');
  expect(answer({ ...toOfficer, subject: 'The avenue', body: 'Where have we got to? For Thursday.' }, 'knutsford', check)).toBe('note 4.10');
});

describe('words that press, or promise nothing', () => {
  it.each([
    'This cannot wait until you are back in the office.',
    'I want you to keep this in mind: the avenue is a disgrace.',
    'Would you put the figures together when you are back?',
    'It may rain tomorrow, which will do the cricket square some good.',
  ])('“%s” is a warning', (words) => {
    expect(answer({ ...toOfficer, body: words }, 'knutsford', check)).toBe('warn 4.10');
  });
});

describe('the moment and the person', () => {
  it('delivery counts: a delayed delivery in working time is none', () => {
    expect(answer({ ...toOfficer, at: '2026-03-05T09:00:00Z' }, 'knutsford', check)).toBe('–');
  });

  it.each([
    ['17:00 in summer', '2026-07-01T16:00:00Z', '–'], ['17:01 in summer', '2026-07-01T16:01:00Z', 'warn 4.10'],
    ['the day the clocks go forward, 08:30 on Monday after', '2026-03-30T07:30:00Z', 'warn 4.10'], ['Saturday noon', '2026-07-04T11:00:00Z', 'warn 4.10'], ['Boxing Day', '2025-12-26T11:00:00Z', 'warn 4.10'],
  ])('%s: %s', (_, at, expected) => {
    expect(answer({ ...toOfficer, at }, 'knutsford', check)).toBe(expected);
  });

  it('an officer’s own pattern covers the time, or leaves a day out', () => {
    expect(answer({ ...toOfficer, to: ['Beth'], at: '2026-03-03T19:00:00Z' }, 'knutsford', check)).toBe('–');
    expect(answer({ ...toOfficer, to: ['Beth'], at: '2026-03-04T11:00:00Z' }, 'knutsford', check)).toBe('warn 4.10');
  });

  it('officers in Cc, in Bcc and political assistants count; service addresses, members and officers among themselves do not', () => {
    expect(answer({ ...toOfficer, to: ['Owen'], cc: ['Colin'] }, 'knutsford', check)).toBe('warn 4.10');
    expect(answer({ ...toOfficer, to: ['Owen'], bcc: ['Colin'] }, 'knutsford', check)).toBe('warn 4.10');
    expect(answer({ ...toOfficer, to: ['Dan'] }, 'knutsford', check)).toBe('warn 4.10');
    expect(answer({ ...toOfficer, to: ['planning@millbrook.example'] }, 'knutsford', check)).toBe('–');
    expect(answer({ ...toOfficer, to: ['Owen'] }, 'knutsford', check)).toBe('–');
    expect(answer({ ...toOfficer, from: 'Raj' }, 'knutsford', check)).toBe('–');
  });

  it('a time zone that this runtime does not know is told, not guessed', () => {
    const report = reviewed(toOfficer, policyUnder('knutsford', { timeZone: 'Europe/Athens' }));
    expect(report.findings).toEqual([]);
    expect(report.unable.map((one) => [one.check, one.reason])).toEqual([[check, 'time-zone-unknown']]);
  });
});

describe('councillor-officer-relations 3(c): pressing for work out of hours', () => {
  // Beth works from eight: two hours from 07:30 leave her ninety minutes, half an hour none.
  it('counts the time that is left', () => {
    const early = (words: string): Draft => ({ from: 'Nadia', to: ['Beth'], at: '2026-03-02T07:30:00Z', body: `Beth,\n\n${words}\n\nNadia` });
    expect(answer(early('I need the figures within two hours.'), 'councillor-officer-relations', check)).toBe('–');
    expect(answer(early('I need the figures within the next forty minutes.'), 'councillor-officer-relations', check)).toBe('warn 3(c)');
    expect(answer(early('I want the figures on my desk by 0830 hours today.'), 'councillor-officer-relations', check)).toBe('warn 3(c)');
    expect(answer(early('I need the minutes of the drainage board today.'), 'councillor-officer-relations', check)).toBe('–');
  });

  const pressed = (body: string, at = evening) => answer({ ...toOfficer, body, at }, 'councillor-officer-relations', check);
  it.each([
    'I need the figures tonight.', 'Send me the report by 8am tomorrow.', 'I expect this to be on my desk first thing tomorrow.', 'Get it finished over the weekend, please.', 'You must have it with me before midnight.',
    'It has to be in my hands by nine tomorrow, before I set off.', 'Please send it by half past eight in the morning.', 'I want the list before the office opens tomorrow.', 'I need it with me before you open up tomorrow.', 'I shall want the summary by eight o’clock tomorrow.', 'Could you get me the figures tonight?', 'Someone needs to be out there through the night.',
    'I need an answer in the next half hour.', 'Have it ready for breakfast tomorrow.',
    'I am at the hospital from nine and must have the draft by eight tomorrow.', 'The draft by eight tomorrow, please.', 'Can I have it by seven tomorrow morning?', 'I’ll expect a call by 9pm.', 'I want it in my inbox when I wake up.', 'I’d be obliged to have it by eight tomorrow.', 'It needs doing before eight tomorrow.',
  ])('“%s” is pressed', (words) => {
    expect(pressed(words)).toBe('warn 3(c)');
  });

  it('shows who is pressed and the words that press', () => {
    const shown = (body: string) => reviewed({ ...toOfficer, body, at: evening }, 'councillor-officer-relations').findings.find((one) => one.check === check)!.evidence.map((one) => one.text);
    expect(shown('The train leaves at noon, so I need the plans of the weir tonight, all of them.')).toEqual([expect.stringContaining('@'), expect.stringMatching(/need the plans of the weir tonight$/)]);
    expect(shown('Tonight, if you please, and no later than ten: I must have them.').join()).toMatch(/onight/);
  });

  it('whenever it is sent', () => {
    expect(pressed('I want the draft with me by 7.30 tomorrow morning.', '2026-03-04T16:40:00Z')).toBe('warn 3(c)');
    expect(pressed('Please get the draft to me by noon tomorrow.', '2026-03-04T16:40:00Z')).toBe('–');
    expect(pressed('I need the reply today, not tomorrow.', '2026-03-04T16:25:00Z')).toBe('warn 3(c)');
    expect(pressed('I need the reply today, not tomorrow.', '2026-03-04T10:25:00Z')).toBe('–');
    expect(pressed('Please let me have it by quarter to twelve.', '2026-03-04T11:05:00Z')).toBe('warn 3(c)');
    expect(pressed('Rewrite the letter and let me have it on Sunday evening.', '2026-03-06T16:40:00Z')).toBe('warn 3(c)');
    expect(pressed('It must be with me by ten tomorrow.', '2026-03-04T16:40:00Z')).toBe('–');
  });

  it.each([
    'If you get a moment over the weekend, have a look.', 'The meeting is tonight, so I shall see you there.', 'I will read it over the weekend.', 'Could it go to the committee on Friday?', 'No rush at all: tomorrow will do.',
    'I’ll bring the plans to the hall tonight.', 'Please thank the clerk for tonight’s agenda.', 'Would you be at the meeting this evening?', 'I have three points, all of them settled by one of your officers last year.', 'I need to be home by ten tonight.', 'I must have left my gloves at the hall tonight.', 'I shall be home by ten tonight, so let us talk on Thursday.', 'We have to leave the hall, and the band needs the weekend off.', 'Please ring before two of the members leave the council in May.',
  ])('“%s” is not', (words) => {
    expect(pressed(words)).toBe('–');
  });
});
