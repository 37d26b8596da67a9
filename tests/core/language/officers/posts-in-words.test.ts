import { describe, expect, it } from 'vitest';
import { type PostPhrase, ownedPosts, peopleWithin, plainPosts, postsByWork } from '../../../../src/core/language/officers/posts-in-words.ts';

/** Each phrase found; a group with a star. */
const found = (read: (text: string) => readonly PostPhrase[], text: string) => read(text).map(({ start, end, group }) => text.slice(start, end) + (group ? '*' : ''));

describe('officers whatever stands before them', () => {
  it.each([
    ['We asked the senior tree officer about it.', ['the senior tree officer']],
    ['All our development management officers were there.', ['All our development management officers*']],
    ['Two trees and landscape officers came.', ['trees and landscape officers*']],
    ['Ring the deputy head of parks and open spaces tomorrow.', ['the deputy head of parks and open spaces']],
    ['She is Head of Housing Services.', ['Head of Housing']],
    ['The corporate director for adults and children services wrote.', ['The corporate director for adults and children services']],
    ['Ask the head of service and the town clerk.', ['the head of service', 'the town clerk']],
    ["The conservation officer's report is late.", []],
    ['Officer time costs money.', []],
    ['The planning was fine and the weather too.', []],
  ])('%s', (text, expected) => { expect(found(plainPosts, text)).toEqual(expected); });

  it('a post is read once, however far its words reach', () => {
    expect(found(plainPosts, 'the Director of Legal and Monitoring Officer')).toEqual(['the Director of Legal and Monitoring']);
    expect(found(plainPosts, 'new new new new new officers')).toEqual(['new new new new officers*']);
  });
});

it('a letter that grows in lower case moves nothing', () => {
  expect(found(plainPosts, 'İİİ asked the tree officer')).toEqual(['the tree officer']);
});

describe('officers by whose they are', () => {
  it.each([
    ['Your new surveyor has been.', ['Your new surveyor']],
    ["I met the council's own drainage engineers.", ["the council's own drainage engineers*"]],
    ['Parking wardens were out in force.', ['Parking wardens*']],
    ['Then the acting licensing manager in the legal services team rang.', ['the acting licensing manager in the legal services team']],
    ['The private sector enforcement team came.', ['The private sector enforcement team*']],
    ['The water company enforcement team came.', []],
    ['Our executive assistant will ring.', ['Our executive assistant']],
    ['The surveyor was mine.', []],
    ['There was no traffic management.', []],
    ['Our estate management came.', ['Our estate management*']],
    ['Housing people is what we are for.', []],
    ['Any of your finance staff will know.', ['Any of your finance staff*']],
    ['Off the record our repairs team is the best.', ['our repairs team*']],
  ])('%s', (text, expected) => { expect(found(ownedPosts, text)).toEqual(expected); });
});

describe('officers by their work or place', () => {
  it.each([
    ['The gentleman who signs off our accounts is away.', ['The gentleman who signs off our accounts']],
    ['Is she the woman who runs the car parks now?', ['the woman who runs the car parks now']],
    ['The man who runs the marathon is away.', []],
  ])('%s', (text, expected) => { expect(found(postsByWork, text)).toEqual(expected); });

  it.each([
    ['Somebody in council tax told me.', ['Somebody in council tax*']],
    ['I hear the lads at the depot are on it.', ['the lads at the depot*']],
    ['Those good people over in your street cleansing section did it.', ['Those good people over in your street cleansing section*']],
    ['People in Northgate told me.', []],
    ['The team at Transport for London said no.', []],
  ])('%s', (text, expected) => { expect(found(peopleWithin, text)).toEqual(expected); });
});
