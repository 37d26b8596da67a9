/** Families of promises and orders, each beside what looks like it. */
import { describe, expect, it } from 'vitest';
import { answer, quoted } from '../../support/council.ts';

const verdict = (words: string, asked?: string) => answer({ from: 'Nadia', to: ['jo@family.example'], subject: 'Your letter', reply: asked !== undefined,
  body: `Hello Jo,\n\n${words}\n\nNadia${asked === undefined ? '' : quoted({ from: 'jo@family.example', to: ['Nadia'], words: asked })}` }, 'knutsford', 'commitment-in-members-name');
const stops = (words: string, asked?: string) => verdict(words, asked).startsWith('stop');

describe('an order for somebody\'s own', () => {
  const offer = 'It comes to £760 with the fitting. Shall I order it?';
  it.each([
    ['the sender pays', 'Agreed, please go ahead. I will pay you by cheque when it is in.'],
    ['the household chooses', 'Agreed, please go ahead. My brother wants the darker one.'],
    ['a room of one\'s own', 'Agreed, please go ahead. The tap in our kitchen drips meanwhile.'],
    ['a room for surgeries', 'Yes please, for my surgeries, on the last Friday.'],
    ['a club\'s purse', 'Agreed, please go ahead. Our treasurer has the cheque book.'],
  ])('is none of the council\'s: %s', (_, words) => expect(verdict(words, offer)).toBe('–'));
  it.each([
    ['nothing tells whose', 'Agreed, please go ahead. The gate is open from seven.'],
    ['the council is spoken of', 'Agreed, please go ahead. My brother wants the darker one, but the depot has the lighter.'],
  ])('but it is where %s', (_, words) => expect(stops(words, offer)).toBe(true));
  it('and home life silences no gift', () => expect(stops('We are giving you back the £62. My wife has taken up the fiddle and our kitchen is no refuge.')).toBe(true));
});

describe('a short answer', () => {
  it.each([
    'You ask if the council would pay for the vet. It will.',
    'You wanted to know whether, once the club has a site, the council would meet the rent. It will, all of it.',
    'Will the council refund your deposit? It most certainly will.',
    'The question was whether the council would honour the price. Yes. It will, to the penny.',
  ])('promises what was asked: %s', (words) => expect(stops(words)).toBe(true));
  it.each([
    'You ask if the brewery would pay for the vet. It will.',
    'Will the parish council refund your deposit? It will.',
    'Does the council have a scheme for lofts? It does.',
    'You ask if the council would pay for the vet. It will not.',
    'You ask whether I will speak at the inquiry. I will.',
  ])('promises nothing else: %s', (words) => expect(verdict(words)).toBe('–'));
});

describe('taking an offer', () => {
  it.each<[string, string?]>([
    ['Nine hundred and ten suits us very well, lagging and all.', 'For the twelve tanks we would want £910.'],
    ['Let us have your second drawing, the one with the swans, at the sum that you named.'],
  ])('without a word of taking: %s', (words, asked) => expect(stops(words, asked)).toBe(true));
  it.each<[string, string?]>([
    ['The second Sunday suits us very well for the walk.', 'Shall we walk round the site on a Sunday?'],
    ['Your second drawing is much the prettier, with the swans.'],
  ])('is not liking something: %s', (words, asked) => expect(verdict(words, asked)).toBe('–'));
});

describe('orders on the council\'s behalf', () => {
  it.each([
    'Dig out the two stumps by the ford first. The bill goes to the council as before.',
    'I am requiring that of you on behalf of the Council as your landlord.',
    'In the Council\'s name I forbid you to keep bees on the roof.',
  ])('%s', (words) => expect(stops(words)).toBe(true));
  it.each(['Dig out the two stumps by the ford first, if I were you.', 'As your neighbour I ask that of you.'])('not: %s', (words) => expect(verdict(words)).toBe('–'));
});

describe('undertakings', () => {
  it.each([
    'Nobody from the council will pursue you over the hoarding.',
    'No one at the town hall is going to chase you for the hire.',
    'If anything is broken the council will make it good, whatever it comes to.',
    'The council will sweep the passage every Monday, starting from the new year.',
    'The suspension is lifted from Sunday at noon.',
    'The licence will be granted, and he has that from me as an undertaking of the council.',
  ])('%s', (words) => expect(stops(words)).toBe(true));
  it.each([
    'Nobody from the council has been to see the hoarding.',
    'The council sweeps the passage every Monday.',
    'I can guarantee that the chain will be worn and the children amused.',
    'I cannot promise you a bench. The council will decide in March and you can speak at the meeting.',
  ])('not: %s', (words) => expect(verdict(words)).toBe('–'));
});
