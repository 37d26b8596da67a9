/** Settled question 26: what a short answer accepts, however the offer was put. */
import { describe, expect, it } from 'vitest';
import { acceptanceIn, putsAnOffer } from '../../../../src/core/language/commitments/acceptance.ts';
import { commitmentsIn } from '../../../../src/core/language/commitments/commitments.ts';
import { kindsIn, sentencesOf } from './sentences-of.ts';

describe('an offer, however it is put', () => {
  it.each([
    'Forty chairs and six trestles for the fete, £96 delivered and collected.',
    'To relay the eleven slabs by the war memorial: £640 + VAT. I have a gap next Tuesday.',
    'The rats are back under the bandstand. It is £85 a visit, three visits. Say the word and I\'ll come.',
    'Quote for the lightning conductor on the Guildhall is £2,150.',
    'If it suits you we could have the hoarding up for the lower rent.',
    'Could the band use the lower field until September, and would there be a charge?',
    'Would the council mend our fence if we clear the brambles ourselves?',
    'Is it all right to put the stage on the square overnight, and who pays for the barriers?',
    'The estimate for the front steps of the library is £1,300.',
    'We are waiting for your nod on the variation.',
    'Can you put in writing that the council will pay for my roof? I shall want your word on it.',
    'Can the choir have the hall on the 9th?',
    'The draft says that you pay at eight weeks. Could it be four?',
    'The committee must know whether we may count on the £900 grant again.',
    'I should like to hear if you will let us have the hall in June.',
  ])('%s', (words) => expect(putsAnOffer(words)).toBe(true));
  it.each([
    'Shall we meet you at the hall on Tuesday or on Wednesday?',
    'Could we have ten minutes with you about the pitch? Is nine o\'clock all right?',
    'A firm quoted me £2,100 fitted for the windows. Does that sound right to you?',
    'They want £48 a year for a brown bin now, it is a disgrace.',
    'Did you see the price of diesel, £1.60 a litre!',
    'Would you like two tickets for the panto, £8 each?',
    'Entry is £2 and the tea is on us. Will you open it?',
    'For your back garden path I would want £480 all in.',
    'The estimate for your side extension, with the step, is £1,300.',
    'My father is much better and sends you his best.',
    'Is it you who mows the churchyard?',
    'Will you come to dinner when the works are done?',
  ])('not: %s', (words) => expect(putsAnOffer(words)).toBe(false));
});

describe('what takes it', () => {
  const asked = 'With the awning it is £710 plus VAT, without £640. Could the church hall go with it?';
  it.each([
    'Your dearer price is the one for us.', 'Seven ten was the sum and seven ten it is.', 'Make it the blue awning, and add a second pole.',
    'Yes, by all means.', 'Yes, she can have it from noon.', 'Perfect, book it in.', 'Do, and mind the step.',
  ])('%s', (text) => {
    expect(kindsIn(text, { asked })).toEqual(['accepts-offer']);
    expect(kindsIn(text, { asked: 'How is the knee?' })).toEqual([]);
  });
  it.each(['Yes, you can see it from the bridge.', 'Add me to your prayers.', 'I have passed it to the lettings officer.', 'Your dearer aunt is the one who rang.',])('not: %s', (text) =>
    expect(kindsIn(text, { asked })).toEqual([]));
  it.each(['Lovely, when can you fit it?', '👍 how soon can you start?', 'Great price, when can you come?'])('a nod that asks when: %s', (text) =>
    expect(acceptanceIn(text, true)).toHaveLength(1));
  it.each(['Great, when can you start if we agree?', 'When can you start?', '👍', 'Good to hear, when can you visit?', 'Fine weather! How soon can you tell?'])('no nod: %s', (text) =>
    expect(acceptanceIn(text, true)).toEqual([]));
  const context = { names: new Set<string>(), councilName: '', asked: null, toOutsider: true, friendly: false };
  it('what is handed over elsewhere leaves an answer between the lines as it is', () => {
    const lines: readonly (readonly [string, string])[] = [['Could we have the hall for £40?', 'Yes, you\'ve got it.'], ['And the drains?', 'I will ask the officers.']];
    const letter = lines.map(([answers, text], at) => ({ ...sentencesOf('', '')[at]!, text, end: at * 1000 + text.length, answers }));
    expect(commitmentsIn(letter, context)).toHaveLength(1);
  });
  it('what was sent besides hands nothing over', () => {
    const letter = sentencesOf('Agreed, please start.', 'I have sent the key round with my neighbour.');
    expect(commitmentsIn(letter, { ...context, asked }).length).toBeGreaterThan(0);
    expect(commitmentsIn(sentencesOf('Agreed.', 'I have sent the quotation to the clerk.'), { ...context, asked })).toEqual([]);
  });
});
