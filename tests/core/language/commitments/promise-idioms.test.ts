/** Turns of speech that give something away, and their innocent neighbours. */
import { describe, expect, it } from 'vitest';
import { kindsIn } from './sentences-of.ts';

const kept = ['commits-council'];

describe('what is on the council', () => {
  it.each([
    'The minibus for the bell ringers is on the council.', 'Breakfast and the boat hire are on the district, for all nineteen of you.',
    'Your rooms at the Swan will be on the Council, and so will the taxis.', 'The beds are the district\'s worry, not yours.',
    'It all goes on the council\'s account as it did in spring.', 'The ribbon goes on the District Council\'s tab.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual(kept));
  it.each([
    'The hotel is on the council estate.', 'Your ticket is on the council website.', 'The bus is on the county, not on us.', 'The beds are not on the council, sadly.',
    'My uncle is on the council and so is his wife.', 'Tickets are on the table by the council tent.', 'Is the supper on the council?',
    'The minibus both ways is on the parish council, as ever.', 'The food is on the agenda.', 'The stage is on the council side of the square.',
  ])('not: %s', (text) => expect(kindsIn(text)).toEqual([]));
});

describe('litotes', () => {
  it.each([
    'You will get no argument from us about whose fault it is.', 'There will be no quibble from the Council over your claim.',
    'You won\'t get any dispute from our side about the bill.', 'You won\'t find the council quibbling over the costs.', 'You will never hear us deny that we are to blame.',
  ])('%s', (text) => expect(kindsIn(text)).toEqual(kept));
  it.each([
    'You will get no argument from me about the bill.', 'You will get no argument from us about the weather.', 'You won\'t find us arguing in public.',
    'There is no quarrel with the parish council over the cost of the lamps.', 'You won\'t find the council sleeping.',
  ])('not: %s', (text) => expect(kindsIn(text)).toEqual([]));
});

describe('deals and the council\'s word', () => {
  it.each(['You have got yourselves a deal.', 'We\'ve a deal, then.', 'That is an assurance from the Council.', 'It\'s an undertaking by the district, Mabel.'])('%s', (text) =>
    expect(kindsIn(text)).toEqual(kept));
  it.each(['You have a deal of clearing up to do.', 'You haven\'t got a deal yet.', 'That is an undertaking from the developer.', 'It is a promise from my grandson.'])('not: %s', (text) =>
    expect(kindsIn(text)).toEqual([]));
});

describe('the council goes on paying', () => {
  it.each(['The Council goes on paying for the caretaker until the summer of 2029.', 'We keep paying your hall rent for another two years.'])('%s', (text) =>
    expect(kindsIn(text)).toEqual(kept));
  it.each(['We keep paying for other people\'s mistakes.', 'The council goes on paying consultants, and why?'])('not: %s', (text) => expect(kindsIn(text)).toEqual([]));
});
