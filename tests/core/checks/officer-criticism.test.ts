/** The specification's table and settled questions on criticism, in words of our own. */
import { describe, expect, it } from 'vitest';
import { indexDirectory } from '../../../src/core/directory.ts';
import { review } from '../../../src/core/review.ts';
import { type Draft, answer, directory, draft, policyUnder, quoted, reviewed } from '../../support/council.ts';

const check = 'officer-criticism';
const reasoned = 'Dear Beth,\n\nYou failed to ring Mrs Oakes on Monday as we agreed. Could you ring her today?\n\nNadia Rahman';
const about = 'I am afraid Beth Laurie has mishandled the Quarry Estate application.';
const of = (one: Draft, under: string) => answer(one, under, check).split(' ')[0];

describe('who reads it', () => {
  it.each([
    ['acses-model', '–'], ['knutsford', '–'], ['uttlesford-current', '–'], ['uttlesford-proposed', '–'], ['tower-hamlets', 'note 11.2'], ['councillor-officer-relations', '–'],
  ])('specific criticism to the officer alone, %s: %s', (protocol, expected) => expect(answer({ from: 'Nadia', to: ['Beth'], body: reasoned }, protocol, check)).toBe(expected));

  it.each(['acses-model', 'knutsford', 'uttlesford-current', 'uttlesford-proposed', 'tower-hamlets', 'councillor-officer-relations'])('to the manager or director is private, %s', (protocol) => {
    expect(of({ from: 'Nadia', to: ['Colin'], body: about }, protocol)).toBe('–');
    expect(of({ from: 'Nadia', to: ['Raj'], body: about }, protocol)).toBe('–');
  });

  it.each(['acses-model', 'knutsford', 'uttlesford-current', 'uttlesford-proposed', 'tower-hamlets', 'councillor-officer-relations'])('another reader makes it public, %s', (protocol) => {
    for (const more of [{ cc: ['Owen'] }, { bcc: ['Owen'] }, { cc: ['oakes@mail.example'] }, { cc: ['clerk@fernley-pc.example'] }, { cc: ['Dan'] }, { cc: ['all.councillors@millbrook.example'] }])
      expect(of({ from: 'Nadia', to: ['Raj'], body: about, ...more }, protocol)).toBe('warn');
  });

  it('the press brings the clause on the media', () => {
    expect(answer({ from: 'Nadia', to: ['news@echo.example'], body: about }, 'uttlesford-current', check)).toBe('warn 8.1, 4.2, 4.1');
  });

  it('names the readers as evidence', () => {
    const [finding] = reviewed({ from: 'Nadia', to: ['Raj'], cc: ['Owen'], body: about }, 'knutsford').findings.filter((one) => one.check === check);
    expect(finding!.evidence).toContainEqual({ part: 'cc', text: 'cllr.price@millbrook.example' });
  });
});

describe('the sender\'s own words in quotation marks', () => {
  const copy = (said: string) => of({ from: 'Nadia', to: ['editor@parishpump.example'], body: `A hundred words for the summer number.\n\n${said} "The new crossing is a joy. Beth Laurie dragged her heels for two years over it. I say so gladly."` }, 'knutsford');
  it('are hers in a newsletter too', () => expect(copy('Cllr Nadia Rahman said:')).toBe('warn'));
  it('somebody else\'s are not', () => expect(copy('A mother outside the school said:')).toBe('–'));
});

describe('attack and sober allegation', () => {
  it('abuse is stop on any route', () => expect(of({ from: 'Nadia', to: ['Raj'], body: 'Beth Laurie is a clueless halfwit.' }, 'knutsford')).toBe('stop'));
  it('sober deceit is note in private, stop where others read it', () => {
    const body = 'I believe Beth Laurie misled the committee about the survey.';
    expect(of({ from: 'Nadia', to: ['Raj'], body }, 'acses-model')).toBe('note');
    expect(of({ from: 'Nadia', to: ['Raj'], cc: ['Owen'], body }, 'acses-model')).toBe('stop');
  });
  it('sweeping words in private are a note', () => expect(of({ from: 'Nadia', to: ['Beth'], body: 'You people never do anything.' }, 'acses-model')).toBe('note'));
});

describe('whistle-blowing and formal complaints', () => {
  it('money taken without a receipt is a disclosure to the Monitoring Officer, abuse to a member', () => {
    const body = 'Two stallholders paid Beth Laurie in cash and had no receipt. Beth Laurie is a crook.';
    expect(of({ from: 'Nadia', to: ['Priya'], body }, 'knutsford')).toBe('–');
    expect(of({ from: 'Nadia', to: ['Owen'], body }, 'knutsford')).toBe('stop');
  });
  it('the Leader hears of the chief executive however the post is written, a deputy does not', () => {
    const body = 'Helen Marsh has mishandled the budget papers.';
    for (const [post, expected] of [['Leader of the Council', '–'], ['Council Leader', '–'], ['Leader of Millbrook District Council', '–'], ['Deputy Leader', 'warn'], ['Leader of the Opposition', 'warn']]) {
      const people = directory.people.map((one) => (one.name === 'Simon Thwaite' ? { ...one, posts: [post!] } : one));
      const { findings } = review(draft({ from: 'Nadia', to: ['Simon'], body }), policyUnder('uttlesford-current'), indexDirectory({ ...directory, people }), Date.parse('2026-03-03T10:30:00Z'));
      expect(findings.find((one) => one.check === check)?.severity ?? '–').toBe(expected);
    }
  });
  const fraud = 'I am reporting suspected fraud. Colin Firth-Bell has falsified invoices and lied to the auditors.';
  it('is protected on its routes', () => expect(of({ from: 'Nadia', to: ['Priya'], body: fraud }, 'knutsford')).toBe('–'));
  it('is ordinary once copied elsewhere', () => expect(of({ from: 'Nadia', to: ['Priya'], cc: ['Owen'], body: fraud }, 'knutsford')).toBe('stop'));
  it('a formal complaint to a director', () => expect(of({ from: 'Nadia', to: ['Raj'], body: 'I wish to make a formal complaint. Officers never reply to anybody.' }, 'knutsford')).toBe('–'));
});

describe('officers', () => {
  const body = 'Between ourselves, Colin Firth-Bell is not up to the job.';
  it.each([['acses-model', 'note'], ['knutsford', 'note'], ['uttlesford-current', 'note'], ['uttlesford-proposed', 'warn'], ['tower-hamlets', 'note'], ['councillor-officer-relations', 'stop']])('running down a colleague to a member, %s: %s', (protocol, expected) => {
    expect(of({ from: 'Beth', to: ['Nadia'], body }, protocol)).toBe(expected);
    expect(of({ from: 'Beth', to: ['Raj'], body }, protocol)).toBe('–');
  });
  it('being sorry to say so excuses nothing; an apology does', () => {
    expect(of({ from: 'Beth', to: ['Nadia'], body: 'I am sorry to say that Colin Firth-Bell is hopelessly disorganised.' }, 'uttlesford-proposed')).toBe('warn');
    expect(of({ from: 'Beth', to: ['Nadia'], body: 'I am sorry that Colin Firth-Bell was slow to answer you.' }, 'uttlesford-proposed')).toBe('–');
  });
});

describe('several officers addressed', () => {
  it.each(['None of you in that building has ever given me a straight answer to anything.', 'Not one of you has ever lifted a finger for my residents.'])('are all meant by "you": %s', (body) =>
    expect(of({ from: 'Nadia', to: ['Beth', 'Colin'], body: `Beth, Colin\n\n${body}\n\nNadia Rahman` }, 'acses-model')).toBe('note'));
});

describe('a colleague by the first name', () => {
  const body = 'Colin never opens his post, and I have given up waiting for his comments.';
  it('is meant by an officer', () => expect(of({ from: 'Beth', to: ['Nadia'], body }, 'uttlesford-proposed')).toBe('warn'));
  it.each([
    ['The contractor has been useless since April.', '–'], ['April Stone has been useless since May.', 'warn'], ['The Bill was a shambles from start to finish.', '–'], ['Bill never opens his post, and I have given up waiting for him.', 'warn'],
  ])('that is no ordinary word: %s', (words, expected) => {
    const officer = directory.people.find(({ name }) => name === 'Beth Laurie')!;
    const more = ['April Stone', 'William Hargreaves'].map((name) => ({ ...officer, name, emails: [`${name.split(' ')[1]!.toLowerCase()}@millbrook.example`] }));
    const { findings } = review(draft({ from: 'Beth', to: ['Nadia'], body: words }), policyUnder('uttlesford-proposed'), indexDirectory({ ...directory, people: [...directory.people, ...more] }), Date.parse('2026-03-03T10:30:00Z'));
    expect(findings.find((one) => one.check === check)?.severity ?? '–').toBe(expected);
  });
  it('is meant by a member with that officer on the message', () => expect(of({ from: 'Nadia', to: ['Owen'], cc: ['Colin'], body }, 'knutsford')).toBe('warn'));
  it.each(['oakes@mail.example', 'Owen'])('is nobody in particular to a member without, who may know another: to %s', (to) => expect(of({ from: 'Nadia', to: [to], body }, 'knutsford')).toBe('–'));
});

describe('councillors', () => {
  const toResident = (words: string): Draft => ({ from: 'Nadia', to: ['oakes@mail.example'], body: `Dear Mrs Oakes,\n\nThank you for writing.\n\n${words}\n\nNadia Rahman` });
  it.each([
    'The Leader has never once answered a letter of mine and could not care less about your street.',
    'The leader of the council is idle and rude.', 'The chair of planning is idle and rude.', 'The chair of the licensing committee is idle and rude.',
    'My ward colleague slept through the whole debate and then voted against a paper he had not read.',
  ])('meant by their office: %s', (words) => expect(of(toResident(words), 'councillor-officer-relations')).toBe('warn'));
  it.each([
    'The Leader voted for the scheme and I voted against it; we shall see who was right.',
    'The chair of the residents\' association has never once answered a letter of mine.',
    'The chair in the waiting room was useless.', 'The leader of the choir is idle and rude.', 'The mayor of London is idle and rude.', 'The leader of the walking group is idle and rude.',
    'Our parish councillors are thanked for the new bench.',
  ])('not: %s', (words) => expect(of(toResident(words), 'councillor-officer-relations')).toBe('–'));
  const body = 'Cllr Grace Oduya has been lazy and rude throughout.';
  it('only councillor-officer-relations protects them, where the public reads it', () => {
    expect(answer({ from: 'Nadia', to: ['news@echo.example'], body }, 'councillor-officer-relations', check)).toBe('warn 2(a)');
    expect(of({ from: 'Nadia', to: ['Owen'], body }, 'councillor-officer-relations')).toBe('–');
    expect(of({ from: 'Nadia', to: ['news@echo.example'], body }, 'knutsford')).toBe('–');
  });
});

describe('the thread', () => {
  const words = 'Beth Laurie is a liar and an idiot.';
  it('is not own words', () => expect(of({ from: 'Nadia', to: ['Owen'], forward: true, body: `For information.${quoted({ from: 'oakes@mail.example', to: ['Nadia'], words })}` }, 'knutsford')).toBe('–'));
  it.each(['I agree with every word of it.', 'I would not alter a single comma.', 'Each line of it is true.', 'He has said it far better than I could.', 'I would put my own name to this.', 'One could hardly put it better, and I couldn\'t quarrel with a line of it.'])('endorsed to a new reader: note (%s)', (endorsing) => expect(of({ from: 'Nadia', to: ['Owen'], forward: true, body: `${endorsing}${quoted({ from: 'oakes@mail.example', to: ['Nadia'], words })}` }, 'knutsford')).toBe('note'));
});

describe('answers under quoted points', () => {
  const thread = (under: string, other: string) => of({
    from: 'Nadia', to: ['Owen'], cc: ['oakes@mail.example'], reply: true,
    body: `My answers are below.\n\nOn 2 March 2026, Ann Oakes <oakes@mail.example> wrote:\n> Beth Laurie is a liar and an idiot.\n${under}\n> The hedge is a mess.\n${other}\n`,
  }, 'knutsford');
  it('agree with their point alone', () => {
    expect(thread('She is neither.', 'Here I agree with you.')).toBe('–');
    expect(thread('Here I agree with you.', 'It is to be cut.')).toBe('note');
  });
});

describe('an officer\'s own fault', () => {
  const told = (words: string) => of({ from: 'Beth', to: ['Nadia'], body: words }, 'uttlesford-proposed');
  it.each(['I left Cllr Price\'s name off the list of those present and I put the vote down as 4-2 when it was 5-1. It was careless of me.', 'I am sorry. I put Cllr Price down as absent and lost the sheet again.'])('%s', (words) => expect(told(words)).toBe('–'));
  it('is nobody else\'s', () => {
    expect(told('I am sorry. I asked Cllr Price, who ignored it.')).toBe('warn');
    expect(told('I asked Cllr Price, who ignored it.')).toBe('warn');
  });
});

describe('a quoted writer\'s abuse', () => {
  const letter = quoted({ from: 'oakes@mail.example', to: ['Nadia'], words: 'Colin Firth-Bell is a pompous idiot and a bully.' });
  it('of whom the own words name', () => expect(of({ from: 'Nadia', to: ['Owen'], forward: true, body: `Every word about Beth Laurie is true.${quoted({ from: 'oakes@mail.example', to: ['Nadia'], words: 'Beth is a useless liar.' })}` }, 'knutsford')).toBe('note'));
  it('endorsed is a note and no blame besides', () => expect(of({ from: 'Nadia', to: ['Owen'], forward: true, body: `Mrs Oakes has Colin to the life and I would not change a word.${letter}` }, 'knutsford')).toBe('note'));
  it('goes with blame of the sender\'s own', () => expect(of({ from: 'Nadia', to: ['Owen'], forward: true, body: `I would not change a word. Colin Firth-Bell has ignored her for a year.${letter}` }, 'knutsford')).toBe('warn'));
});

describe('"your officers"', () => {
  const body = 'Your officers were rude to the stallholders and ignored the steward.';
  it('are the council\'s to an officer', () => expect(of({ from: 'Nadia', to: ['Raj'], cc: ['Owen'], body }, 'knutsford')).toBe('warn'));
  it('are somebody else\'s to somebody else', () => expect(of({ from: 'Nadia', to: ['inspector@police.example'], body }, 'knutsford')).toBe('–'));
});

describe('a first name alone', () => {
  const body = 'Beth lost the file again.';
  it('is a colleague\'s among the council\'s own people', () => expect(of({ from: 'Nadia', to: ['Owen'], body }, 'knutsford')).toBe('warn'));
  it('may be anybody\'s to a resident', () => expect(of({ from: 'Nadia', to: ['oakes@mail.example'], body }, 'knutsford')).toBe('–'));
  it('is known where the resident has named the officer', () => expect(of({ from: 'Nadia', to: ['oakes@mail.example'], body: `${body}${quoted({ from: 'oakes@mail.example', to: ['Nadia'], words: 'Ms Laurie has not written.' })}` }, 'knutsford')).toBe('warn'));
});

describe('a pronoun whose officer stands only in the message below', () => {
  const answered = (words: string, asked: string, below = 'jo@family.example') =>
    of({ from: 'Nadia', to: ['jo@family.example'], reply: true, body: `Thank you for the pictures.\n\n${words}\n\nNadia${quoted({ from: below, to: ['Nadia'], words: asked })}` }, 'knutsford');
  const hard = 'She has failed to reply to anybody about it, and she has lost the file twice.';

  it.each([
    ['one officer, by name', 'Has Beth Laurie done anything about the ferns yet?', 'warn'],
    ['one officer, and who she is', 'You told me Beth Laurie is the lady who looks after the ferns. Any news?', 'warn'],
    ['beside a man', 'My husband asked Beth Laurie about the ferns in June.', 'warn'],
    ['beside another woman', 'My sister asked Beth Laurie about the ferns in June.', '–'],
    ['an officer and the other one', 'Did you meet Beth Laurie and the other woman?', '–'],
    ['any officer at all', 'Does the council employ a planning officer?', '–'],
    ['nobody', 'Is there any news of the ferns?', '–'],
  ])('%s', (_, asked, expected) => expect(answered(hard, asked)).toBe(expected));

  it('somebody named in the own words comes first', () =>
    expect(answered(`I spoke to my neighbour Mrs Oakes. ${hard}`, 'Has Beth Laurie done anything about the ferns yet?')).toBe('–'));
  it('whoever wrote a message that is passed on may be meant', () =>
    expect(answered(hard, 'I have asked Beth Laurie about the ferns.', 'alex@elsewhere.example')).toBe('–'));
});
