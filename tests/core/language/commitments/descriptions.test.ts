import { describe, expect, it } from 'vitest';
import { describes, isOtherCouncil } from '../../../../src/core/language/commitments/descriptions.ts';

const council = 'weald valley district council';

describe('what only tells how things are', () => {
  it.each([
    ['a habit', 'The Council empties some forty thousand garden bins in the course of a fortnight.'],
    ['what the reader is charged', 'You are charged for the whole of the year, however late in it you come to us.'],
    ['a pleasantry', 'Good to hear from you, and very well done on getting the whole garden dug.'],
    ['what councils do', 'The council will repair potholes'],
    ['too little to tell', 'Fine by us.'],
    ['a courtesy on the council\'s behalf', 'On behalf of the council I congratulate the whole troop on forty years of service.'],
    ['sympathy', 'The Council was saddened to hear of the fire at your mill, and hopes that it opens again soon.'],
    ['what a contract provides for', 'The Council is keeping back a tenth of it until the leaks are found, as the contract requires.'],
    ['news of what happened', 'The Monday service moved on 4 May and the last three farms have been left out of it since.'],
    ['somebody else\'s promise', 'The manager of it promised me a set of keys for all of you before the end of the summer.'],
    ['what is done for everybody', 'Your green bin is emptied by a crew of three who come once a week for it.'],
    ['no deed at all', 'It was a beautiful afternoon by the river and the ducks were very much at home.'],
  ])('%s', (_, text) => expect(describes(text)).toBe(true));

  it.each([
    ['this council\'s promise', 'Weald Valley District Council will pay for the new noticeboard before Easter.'],
    ['one act for one reader', 'The Council accepts your price of four hundred pounds for clearing the ditch.'],
    ['a contract for so many hours', 'Your contract is made permanent from May at twenty hours a week, as you asked.'],
    ['what happened, and what will', 'The Monday service moved on 4 May and we will move it back for you by Friday.'],
    ['a promise in the first person', 'We will have the fence behind your garden mended before the nights draw in.'],
  ])('not %s', (_, text) => expect(describes(text)).toBe(false));
});

describe('whose promise it is', () => {
  it.each([
    'Hartlow Parish Council will pay for the new noticeboard out of its own precept.',
    'The county has agreed to put a new lamp on the corner before the clocks go back.',
  ])('another council\'s: %s', (text) => expect(isOtherCouncil(text, council)).toBe(true));

  it.each([
    'Weald Valley District Council will pay for the new noticeboard before Easter.',
    'The district will pay for it and the parish will not be asked for a penny.',
    'The county show will be held on the Saturday and we will lend you the tent.',
  ])('not: %s', (text) => expect(isOtherCouncil(text, council)).toBe(false));
});
