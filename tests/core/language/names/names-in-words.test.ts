/** Somebody else of an officer's surname is not the officer, wherever the name comes from. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/directory.ts';
import { nameIndex, namesIn } from '../../../../src/core/language/names/names-in-words.ts';
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

describe('a name that is an ordinary word', () => {
  const officers = ['William Hargreaves', 'April Stone', 'Grant Ellis'].map((name): Person => ({ name, emails: [`${name.length}@council.example`], kind: 'officer', posts: [], wards: [], group: null, grade: null, manager: null, workingPattern: null }));
  const index = nameIndex({ council: { name: '', domains: [] }, people: officers, wards: [], localCouncils: [], lists: [], media: [] });
  it.each([
    ['Will the gate be mended?', []], ['Will has mended the gate.', ['William Hargreaves']], ['I rang Will about the gate.', ['William Hargreaves']],
    ['The Bill was a shambles.', []], ['A Private Bill was promised.', []], ['Our colleague Bill was there.', ['William Hargreaves']],
    ['The Community Grant was late.', []], ['I asked Grant twice.', ['Grant Ellis']], ['I asked the surveyor Grant Ellis.', ['Grant Ellis']],
    ['Stone slipped from the wall.', []], ['Hargreaves\'s reply came on Friday.', ['William Hargreaves']],
  ])('%s', (text, names) => expect(namesIn(text, index, new Set(officers)).map((one) => one.person.name)).toEqual(names));
});

describe('names with accents', () => {
  const person = (name: string): Person => ({ name, emails: [`${name.length}@council.example`], kind: 'officer', posts: [], wards: [], group: null, grade: null, manager: null, workingPattern: null });
  const index = nameIndex({ council: { name: '', domains: [] }, people: ['Zsófia Kovács', 'José Álvarez', 'Łukasz Nowak'].map(person), wards: [], localCouncils: [], lists: [], media: [] });
  it.each([
    ['I asked Zsófia Kovács twice.', 'Zsófia Kovács'], ['Mr Álvarez never rang.', 'José Álvarez'], ['So Łukasz Nowak came instead.', 'Łukasz Nowak'],
  ])('%s', (text, name) => expect(namesIn(text, index, new Set()).map((one) => one.person.name)).toEqual([name]));
});

describe('words for the press', () => {
  const toPress = (words: string): Draft => ({ from: 'Nadia', to: ['news@echo.example'], body: `Good morning,\n\nYou may print this:\n\n${words}\n\nNadia Rahman` });
  const stop = (words: string) => answer(toPress(words), 'knutsford', 'officer-criticism').split(' ')[0];
  it('each sentence of the member\'s own quotation counts', () =>
    expect(stop('"The bridge has been shut since May. Nobody likes that. Beth Laurie has ignored every one of my letters about it. We shall ask again in committee."')).toBe('warn'));
  it('a quotation without an officer in it does not', () =>
    expect(stop('"The bridge has been shut since May. Nobody likes that. The contractor has ignored every letter. We shall ask again in committee."')).toBe('–'));
});
