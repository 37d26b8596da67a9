/** What is criticism of an officer, and how grave; sentences of our own, far from the lists' words. */
import { describe, expect, it } from 'vitest';
import { findCriticism } from '../../../../src/core/language/criticism/criticism.ts';
import type { Addressing } from '../../../../src/core/language/officers-meant.ts';
import type { Sentence } from '../../../../src/core/language/reading.ts';
import { directory } from '../../../support/council.ts';

const person = (name: string) => directory.people.find((one) => one.name.includes(name))!;

function sentences(words: string): readonly Sentence[] {
  let start = 0;
  return words.split(' | ').map((text) => {
    const sentence: Sentence = { part: 'body', start, end: start + text.length, text, answers: null, paragraph: 0 };
    start += text.length + 1;
    return sentence;
  });
}

/** Beth Laurie and Colin Firth-Bell are on the message; "you" is Colin where `toColin`. */
function addressing(toColin: boolean): Addressing {
  return { directory, you: toColin ? [person('Colin')] : [], youAreOfficers: toColin, yourIsCouncil: true, self: null, present: new Set([person('Colin'), person('Beth')]), author: null };
}

const found = (words: string, toColin = false) => findCriticism(sentences(words), addressing(toColin), { about: 'officer' });
const kinds = (words: string, toColin = false) => found(words, toColin).filter((one) => !one.reported).map((one) => one.kind);

describe('attack', () => {
  it.each([
    'Beth Laurie is a complete waste of space.', 'These clueless planners have no idea.', 'The enforcement lady is thick as mince.', 'your planners could not run a bath',
    'A garden gnome would run the depot better than Colin.', 'Any spaniel could have found the leak more quickly than Beth did.', 'I would get more sense from a parrot than from Colin, who is a pompous fool.', 'Colin is a bully and everyone knows it.', 'Shame on our planning officers.',
    'Colin is the rudest man I have dealt with in this building.',
  ])('%s', (words) => expect(kinds(words)).toContain('attack'));

  it.each(['You are a disgrace to your profession.', 'Are you stupid, or just idle?', 'I should not have asked a man who could not find water if he fell off a boat.'])('to the officer: %s', (words) => expect(kinds(words, true)).toContain('attack'));

  it.each(['Colin deliberately kept the survey from members.', 'The case officer has been economical with the truth.', 'Mr Firth-Bell lied to the committee.'])('alleged dishonesty, soberly: %s', (words) => {
    expect(kinds(words)).toContain('deceit');
    expect(kinds(words)).not.toContain('attack');
  });
});

describe('criticism of conduct, capability or competence', () => {
  it.each([
    'Colin is not up to a sale of this size.', "Beth isn't really up to running the market.", 'Our enforcement team has been asleep at the wheel.', 'Mr Firth-Bell is out of his depth.', "Beth's handling of the application has been shambolic.", 'Residents have been let down by Beth.', 'I have lost all confidence in Colin.',
    'Beth has turned a simple request into a nine-month saga.', 'If Beth had bothered to look at the map, she would have seen the school.', 'It took Beth seven weeks to answer a one-line question.', 'Between ourselves, Beth is not up to the job.',
    'Colin has not covered himself in glory over this.', 'We are indebted to our planning manager for a masterclass in how to lose an appeal.', 'No doubt Colin has far more important things to do.', 'Any officer worth his salt would have rung the school.',
  ])('%s', (words) => {
    expect(kinds(words).length).toBeGreaterThan(0);
    expect(kinds(words)).not.toContain('attack');
  });

  it('follows "he" and "she" to the officer spoken of', () => {
    expect(kinds('Beth came on Tuesday. | She was rude to the tenant.')).toEqual(['failing']);
    expect(kinds('The contractor came on Tuesday. | He was rude to the tenant.')).toEqual([]);
  });

  it('what somebody told before does not make it a report', () => {
    expect(kinds('When he told you on the telephone that the bill was paid, Mr Firth-Bell lied to you.')).toContain('deceit');
    expect(kinds('There is a story going round that Mr Firth-Bell lied to you.')).toEqual([]);
    expect(kinds('Suppose a councillor thought that an officer was incompetent, whom should they tell?')).toEqual([]);
    expect(kinds('No one who saw her at the flood could call Beth idle or rude.')).toEqual([]);
  });

  it('another council\'s officer is none of ours', () => {
    expect(kinds("The county's highways officer is useless and has ignored every letter.")).toEqual([]);
    expect(kinds('Our highways officer is useless and has ignored every letter.')).toContain('attack');
  });

  it('offsets hold the telling words', () => {
    const [one] = found('As ever, Colin has dragged his feet over the lamp.');
    expect(one!.sentence.text.slice(one!.start, one!.end)).toContain('dragged his feet');
    expect(one!.target.people).toEqual([person('Colin')]);
  });
});

describe('no criticism of an officer', () => {
  it.each([
    'The report omits table 3.', 'The bins have been missed three times.', 'I am not for one moment suggesting that Beth was negligent.', 'No criticism of Colin is intended.', 'I disagree with the recommendation by Colin.',
    'The contractor has been useless and Beth has had to chase them every day.', 'Has Beth failed to consult the parish?', 'If Beth has missed the deadline, please let me know.', 'The developer misled Beth about the levels.',
    'Beth refused the application under delegated powers.', 'Planning is a shambles.', 'The Council has let us down.', 'Councillor Price is an idiot.', 'Beth never fails to help.', 'I failed to tell Colin about the meeting.',
    'Beth told the contractor that the work was a disgrace.', 'Poor Beth has had a dreadful week.', 'Anyone who says officers are lazy should spend a day with Beth.', 'It was not Beth who lost the file.', 'Officers could not have done more.',
    'The police officers were useless.', 'The clerk to Fernley Parish Council made a mess of the minutes.', 'We must not blame officers for a decision that we took.',
  ])('%s', (words) => expect(kinds(words)).toEqual([]));

  it('a charge that the next sentence rebuts', () => expect(kinds('It is said that Beth buried the objection. | That is untrue.')).toEqual([]));

  it("a resident's words, unless the sender makes them their own", () => {
    expect(found('Mrs Oakes says that Beth was rude to her.').every((one) => one.reported)).toBe(true);
    expect(kinds('Mrs Oakes says that Beth was rude to her. | I entirely agree.')).toEqual(['failing']);
  });
});
