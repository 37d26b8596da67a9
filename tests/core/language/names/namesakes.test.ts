/** Somebody else of an officer's surname is not the officer, wherever the name comes from. */
import { describe, expect, it } from 'vitest';
import { type Draft, answer } from '../../../support/council.ts';

const to = (body: string): Draft => ({ from: 'Nadia', to: ['oakes@mail.example'], body: `Dear Mrs Oakes,\n\n${body}\n\nNadia Rahman` });
const warned = (body: string) => answer(to(body), 'knutsford', 'officer-criticism') !== '–';

describe('a namesake', () => {
  it.each(['Derek', 'Oluwaseun', 'Zsófia', 'Siobhan'])('%s Laurie of the garage', (first) => {
    expect(warned(`The garage is run by ${first} Laurie. Mr Laurie has ignored every notice and lied to his customers.`)).toBe(false);
  });
  it('the officer by her own name', () => expect(warned('Beth Laurie has ignored every one of my letters.')).toBe(true));
  it.each(['Laurie Plumbing', 'Laurie Meadows'])('%s', (thing) => expect(warned(`The damp at the hall goes back to ${thing}, which has ignored every notice and botched every repair.`)).toBe(false));
  it('somebody of the officer\'s first name', () => expect(warned('The boiler was fitted by Beth Arkwell, and Beth Arkwell ignored every one of my letters.')).toBe(false));
  it.each(['Laurie turned up an hour late and has ignored every one of my letters.', 'Laurie\'s careless report cost the village its bus.'])('the officer by her surname alone: %s', (words) => expect(warned(words)).toBe(true));
  it('the officer after her post', () => expect(warned('I asked Planning Officer Laurie, who has ignored every one of my letters.')).toBe(true));
});
