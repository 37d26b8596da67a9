/** A word that is a name in one place is an ordinary word in another. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/directory.ts';
import { nameIndex } from '../../../../src/core/language/names/name-index.ts';
import { namesIn } from '../../../../src/core/language/names/names-in-words.ts';

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

describe('a given name of two words', () => {
  const officers = ['Ana Luz Ferreira', 'Ewan Pryce'].map((name): Person => ({ name, emails: [`${name.length}@council.example`], kind: 'officer', posts: [], wards: [], group: null, grade: null, manager: null, workingPattern: null }));
  const index = nameIndex({ council: { name: '', domains: [] }, people: officers, wards: [], localCouncils: [], lists: [], media: [] });
  it.each([
    ['Ana Luz Ferreira rang.', ['Ana Luz Ferreira']], ['I asked Ana Ferreira twice.', ['Ana Luz Ferreira']], ['I asked Luz Ferreira twice.', ['Ana Luz Ferreira']],
    ['It was Marta Luz Pryce who rang.', []], ['I asked Rosa Ferreira twice.', []],
  ])('%s', (text, names) => expect(namesIn(text, index, new Set()).map((one) => one.person.name)).toEqual(names));
});

describe('names with accents', () => {
  const person = (name: string): Person => ({ name, emails: [`${name.length}@council.example`], kind: 'officer', posts: [], wards: [], group: null, grade: null, manager: null, workingPattern: null });
  const index = nameIndex({ council: { name: '', domains: [] }, people: ['Zsófia Kovács', 'José Álvarez', 'Łukasz Nowak'].map(person), wards: [], localCouncils: [], lists: [], media: [] });
  it.each([
    ['I asked Zsófia Kovács twice.', 'Zsófia Kovács'], ['Mr Álvarez never rang.', 'José Álvarez'], ['So Łukasz Nowak came instead.', 'Łukasz Nowak'],
  ])('%s', (text, name) => expect(namesIn(text, index, new Set()).map((one) => one.person.name)).toEqual([name]));
});

describe('a colleague who is not present', () => {
  const person = (name: string): Person => ({ name, emails: [`${name.length}@council.example`], kind: 'officer', posts: [], wards: [], group: null, grade: null, manager: null, workingPattern: null });
  const people = ['Idris Vaughan', 'Rowena Pike', 'Rowena Castle'].map(person);
  const index = nameIndex({ council: { name: '', domains: [] }, people, wards: [], localCouncils: [], lists: [], media: [] });
  it.each([
    ['Idris has lost it.', ['Idris Vaughan']], ['I asked Idris twice.', ['Idris Vaughan']], ['That is more than Rowena did.', []], ['Idris Jones lost it.', []],
    ['The Idris who swore at us is a fisherman.', []],
  ])('%s', (text, names) => {
    const found = namesIn(text, index, new Set(), new Set(people));
    expect(found.map((one) => one.person.name)).toEqual(names);
    expect(found.every((one) => one.doubtful)).toBe(true);
  });
  it('one who is present is meant for certain', () => expect(namesIn('I asked Idris.', index, new Set(people), new Set(people))[0]!.doubtful).toBe(false));
  it('nobody where they are no colleagues of the readers', () => expect(namesIn('Idris has lost it.', index, new Set())).toEqual([]));
});

describe('an apostrophe left out', () => {
  const officers = ['Ewan Pryce', 'Moira Jones', 'Olive Jone'].map((name): Person => ({ name, emails: [`${name.length}@council.example`], kind: 'officer', posts: [], wards: [], group: null, grade: null, manager: null, workingPattern: null }));
  const index = nameIndex({ council: { name: '', domains: [] }, people: officers, wards: [], localCouncils: [], lists: [], media: [] });
  it.each([
    ['Ewan Pryces late again.', ['Ewan Pryce']], ['I read Ewan Pryces report.', ['Ewan Pryce']], ['Moira Jones rang.', ['Moira Jones']], ['The Pryces live there.', []], ['Ian Pryces rang.', []],
  ])('%s', (text, names) => expect(namesIn(text, index, new Set()).map((one) => one.person.name)).toEqual(names));
});
