/** A first name that has to be introduced is nobody's whom the readers know. */
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/core/directory.ts';
import { introducedIn } from '../../../../src/core/language/names/introduced.ts';
import { nameIndex } from '../../../../src/core/language/names/name-index.ts';

const officers = ['Rowena Pike', 'Idris Vaughan'].map((name): Person => ({ name, emails: [`${name.length}@council.example`], kind: 'officer', posts: [], wards: [], group: null, grade: null, manager: null, workingPattern: null }));
const index = nameIndex({ council: { name: '', domains: [] }, people: officers, wards: [], localCouncils: [], lists: [], media: [] });
const introduced = (text: string) => introducedIn(text, index).length > 0;

describe('somebody else of the first name', () => {
  it.each([
    'My sister Rowena came too.', 'Idris from the garage rang.', 'Idris, the scaffolder, is idle.', 'Rowena (a spaniel) was sick.', 'Her little boy Idris waved.',
    'I saw Rowena Castleton in the queue.', 'The plumber is called Idris, of Mill Lane.', 'Idris who sells fish was rude.', 'Cousin Rowena is hopeless.', 'Idris - my neighbour - agrees.',
  ])('%s', (text) => expect(introduced(text)).toBe(true));
  it.each([
    'Rowena has lost it again.', 'I asked Idris twice.', 'That was Rowena, who forgets.', 'Idris Vaughan rang.', "It's Rowena's plan.", 'So Rowena, last week, gave up.', 'Ask Idris Monday.',
  ])('not: %s', (text) => expect(introduced(text)).toBe(false));
});
