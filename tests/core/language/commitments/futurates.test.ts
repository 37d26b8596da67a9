import { describe, expect, it } from 'vitest';
import { futuratesIn } from '../../../../src/core/language/commitments/futurates.ts';
import { kindsIn } from './sentences-of.ts';

const told = (text: string, before = '') => futuratesIn(text, () => before).length > 0;

describe('works told as settled', () => {
  it.each([
    'The handrail goes in next week.', 'All six lamps go up before Easter.', 'Your gate gets mended on Tuesday.', 'The old boiler comes out tomorrow.',
    'The kerbs by the chemist are getting relaid in March.', 'The glaziers will be there on Thursday.', 'Our plumber will be with you by noon.',
    'We will have a twenty limit in force from 3 June.', 'We will have the lift working by the third of May.', 'The council will have the footbridge open by the weekend.', 'So the new swings go in before the holidays.',
  ])('%s', (text) => {
    expect(told(text)).toBe(true);
  });
  it.each([
    'The report goes in next month.', 'The application comes up before the committee.', 'The path goes down to the river on the left.', 'The clocks go back on Sunday.',
    'The Christmas lights come down on Twelfth Night.', 'The lights went out on Tuesday.', 'We will have the minutes up by Friday.', 'We will have more people in on Friday.',
    'The posts get knocked over by vans on Fridays.', 'The windows get steamed up within minutes.', 'The hedge gets cut by the farmer in October.',
    'The developer says that the fences come down in July.', 'I love it when the lights go up in December.', 'We will have the tent up by ten.',
    'The trees come off the drawing by teatime.', 'The gates open at nine on Saturday.', 'The steps go up to the church.',
  ])('not: %s', (text) => expect(told(text)).toBe(false));
  it('they are what was named before', () => {
    expect(told('They go in next month.', 'About the bollards.')).toBe(true);
    expect(told('They go in next month.', 'About the twins and their tonsils.')).toBe(false);
  });
  it('what is hoped, or hangs on something, is not told', () => {
    expect(kindsIn('We will have the footbridge open by the weekend.')).toEqual(['commits-council']);
    expect(kindsIn('If the steel comes we will have the footbridge open by the weekend.')).toEqual([]);
    expect(kindsIn('With a bit of luck we will have it open by the weekend.')).toEqual([]);
  });
  it('reads megabytes of nothing', () => {
    for (const text of ['the '.repeat(100_000), 'the fence '.repeat(50_000), 'we will have '.repeat(50_000)]) expect(told(text)).toBe(false);
  });
});
