/** Settled question 27: whose purse and whose letter it is. */
import { describe, expect, it } from 'vitest';
import { isInOwnCapacity, opensForAnotherBody } from '../../../../src/core/language/commitments/capacity.ts';
import type { Sentence } from '../../../../src/core/language/reading/reading.ts';

const letter = (...texts: readonly string[]): readonly Sentence[] =>
  texts.map((text, at) => ({ part: 'body', start: at * 500, end: at * 500 + text.length, text, answers: null, paragraph: 0 }));

describe('a letter that is not the council\'s business', () => {
  it('a town council may be the council itself', () => {
    const words = letter('I am writing as a member of Elmbury Town Council.', 'We accept your price.');
    expect(isInOwnCapacity(words, 'Millbrook District Council')).toBe(true);
    expect(isInOwnCapacity(words, 'Elmbury Town Council')).toBe(false);
  });
  it.each([
    ['the council is kept out of it', 'Nothing of this is to go to the council, please.'],
    ['one\'s own purse', 'I shall pay with my own card when I collect them.'],
    ['a bill sent home', 'Send the bill to me at home as usual.'],
    ['at one\'s own expense', 'The straw comes at my own expense.'],
    ['from the wrong address', 'Sorry to use this address, the other one is full.'],
    ['from the council\'s address', 'Forgive me for writing from my council account.'],
    ['no business of the council\'s', 'None of it is council business, so keep it off the books there.'],
    ['a couple\'s purchase', 'My husband and I accept the price for the pony.'],
    ['who signs the cheques', 'My sister does the books, so ask her.'],
    ['paid with a card', 'I\'ve just paid the balance by card.'],
    ['anything but the council\'s', 'Bill it to me, and most certainly not to the council.'],
    ['a branch\'s treasurer', 'The invoice goes to the treasurer of the ward branch.'],
    ['a holiday', 'That is for two adults and a terrier.'],
    ['from the council\'s address for want of another', 'This comes from the council address because mine is broken.'],
    ['to one\'s shop', 'Bring them round to my shop on Friday.'],
    ['the council has no part in it', 'The Council has nothing to do with this order.'],
    ['for the farm', 'They are for the farm, so no hurry before lambing.'],
    ['another chair', 'I am writing as treasurer of the Larch Avenue allotment society.'],
    ['a shop', 'Our bakery will bring two hundred rolls.'],
    ['an election', 'Vote for us in May and see.'],
    ['a club at the telephone', 'Larch Avenue Tennis Club here, about the nets.'],
    ['its secretary', 'I am their fixtures secretary until somebody better turns up.'],
    ['the party pays', 'It goes on the branch\'s own account.'],
    ['who hires', 'It is the chess club that wants the room and not the council.'],
    ['where it comes from', 'These are out of our orchard, not from the council.'],
    ['nothing else', 'This is for the farm and nothing else.'],
    ['the wrong address', 'You have the wrong address for me there, that is my council one.'],
    ['a private person', 'I ask as a resident like any other.'],
    ['the wrong address, after all', 'Apologies for the council address, the tablet will not let me have the other.'],
    ['the right address is full', 'I have sent it from my council account because the other will not open.'],
    ['who pays', 'Put the seed on the farm account.'],
    ['a town\'s mayor', 'I am writing to you as Mayor of Elmbury Town Council.'],
    ['a parish hat', 'Today I am wearing my parish hat.'],
    ['another hat', 'This comes with best wishes and not with my Millbrook hat on.'],
    ['parish business', 'Parish business, this one.'],
    ['a couple\'s solicitor', 'Please act for my wife and me in the sale.'],
    ['a group\'s vote', 'All nine of us in the minority group will be there.'],
    ['as treasurer', 'As treasurer I can tell you that we have the money.'],
    ['its president', 'The angling club, of which I happen to be president, met last night.'],
    ['a trustee writes', 'I am writing as a trustee, with my other hats on the peg.'],
    ['on a club\'s behalf', 'I can say this on the club\'s behalf.'],
    ['for the firm', 'Speaking only for the firm, I think that fair.'],
    ['the only address at hand', 'I only have this account on the tablet.'],
    ['another address to answer to', 'Better use my shop address from now on.'],
    ['the council\'s address', 'Please don\'t reply to this address as it\'s the council\'s.'],
    ['a decision at home', 'My sisters and I have talked it over and we like the blue one.'],
    ['so many from a body', 'Nine of us from the choir will carry the chairs.'],
    ['whose bill it is, at length', 'The invoice should be made out to Ruth Bellamy, who keeps our accounts, and not to the council.'],
    ['the council stays out', 'The borough doesn\'t come into it at all.'],
    ['without the councillor\'s hat', 'I am not asking this as a councillor.'],
  ])('%s', (_, text) => expect(isInOwnCapacity(letter('Thank you for your letter.', text, 'Please go ahead.'))).toBe(true));

  it.each([
    'Please invoice the Council in the usual way.',
    'You will have to pay nothing to the council, and we will write it off.',
    'It was the carrier, and not the Council, that broke your gate, but we will pay for it.',
    'The oak belongs to the school, not the council.',
    'You have heard nothing from the Council since Easter.',
    'The letter went to the wrong address because of a slip at the council.',
    'We will pay your bill for clearing the ditch at Manor Farm.',
    'The money will be on the association\'s account by Friday.',
    'You were speaking for the society when we met.',
    'You asked on the club\'s behalf for a grant.',
    'The quarrel with the district does not come into it.',
    'Sorry about the council account not answering you.',
    'My wife and I have talked of little else.',
    'My husband and I would love to have you to supper.',
    'I pay the pub account and hear all the gossip.',
    'You write as its secretary, and write well.',
    'As treasurer, you will want a figure.',
    'You and I are old friends, and I am president of the same angling club.',
    'Pay the fitter by card and keep the receipt.',
    'I saw it from the window of my own car.',
    'My wife and I enjoyed the concert.',
    'Nothing gives me more pleasure than council meetings.',
    'Sorry to write from this address, the council one is down.',
    'I am sorry to use this form of words.',
    'There is a puddle outside your shop.',
    'The hole is at the mouth of our own car park.',
    'I write as chair of the Planning Committee.',
    'The Borough will meet the cost of your coach.',
    'This is not for the first time.',
    'We have not had a word from the owner.',
    'Would you, as treasurer of the lido, tell your members?',
    'I have your letter as secretary of the graziers.',
    'As landlord of the mill, the council will mend the stair.',
    'My sisters and I have fond memories of the lido.',
    'The grant will be in the farm\'s account by Friday.',
    'I say so not wearing my parish hat.',
    'The mayor of Elmbury Town Council has written to me.',
    'Two of us from the council will carry the chairs.',
    'The invoice should be made out to the Finance Director, and not to the old address.',
    'Please do not reply to this address as it is not read at weekends.',
    'Please use my home address for the agenda.',
    'Write to me at the council address, because it is nearer.',
  ])('but not: %s', (text) => expect(isInOwnCapacity(letter(text))).toBe(false));
});

describe('a letter that opens for another body', () => {
  it.each<[string, boolean]>([
    ['I can speak only for the trustees of the reading room.', true],
    ['I speak as treasurer of the lido.', true],
    ['I can speak only for my ward.', false],
  ])('%s %s', (text, expected) => expect(opensForAnotherBody(letter(text, 'We accept your price.'))).toBe(expected));
});
