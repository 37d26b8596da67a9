import { describe, expect, it } from 'vitest';
import { withoutPastExamples } from '../../../../src/core/language/local-matter/past-example.ts';
import { findPlaces } from '../../../../src/core/language/places.ts';
import { directory } from '../../../support/council.ts';

/** The places that are left of sentences divided by "|". */
const left = (words: string) => withoutPastExamples(words.split('|').map((text) => ({ text, places: findPlaces(text, directory) })))
  .flatMap(({ text, places }) => places.map(({ start, end }) => text.slice(start, end)));
const matter = 'The kerbs in Larch Avenue will be relaid.';

describe('how it once went somewhere else', () => {
  it.each([
    'You may remember the row in 2019 when we took the benches out of Moat Street.', 'It is to be in halves, unlike Moat Street ten years ago.', 'We learned our lesson in Moat Street three years ago.',
    'I recall what happened in Moat Street in 2015.', 'In 2011, when the council shut Moat Street, trade fell by half.', 'As we did in Moat Street back in 2020, we mean to put a letter through each door.',
    'After Moat Street was dug up in 2017 the gas men came back twice.', 'It took longer than it did in Moat Street in 2022.', 'The mistake we made in Moat Street in 2016 was to start in December.', 'The same was tried in Moat Street some years ago.',
  ])('is no matter of that place: %s', (example) => expect(left(`${matter}|${example}`)).toEqual(['Larch Avenue']));

  it.each([
    'Moat Street was dug up in 2017 and is to be dug up again.', 'The lamps in Moat Street were put up in 1990.', 'Moat Street will be shut in May, as in 2019.', 'When the Moat Street lease ends in 2027 we shall sell.', 'The flags in Moat Street come up, as agreed in 2025.',
    'The bins in Moat Street have been emptied late since 2024.', 'In 2012 we laid new flags in Moat Street.', 'I remember the lamps in Moat Street in 2009.|They are out tonight.', 'Please look at the hedge in Moat Street as well.',
  ])('but is where the place is in hand: %s', (sentence) => expect(left(`${matter}|${sentence}`)).toEqual(['Larch Avenue', 'Moat Street']));

  it('stays where no other place is in hand, or the same ward is', () => {
    expect(left('You may remember the row in 2019 when we took the benches out of Moat Street.')).toEqual(['Moat Street']);
    expect(left(`${matter}|You may remember the row in 2019 when we took the benches out of Quarry Estate.`)).toEqual(['Larch Avenue', 'Quarry Estate']);
  });
});
