/** Whose name it is changes nothing of what is weighed. */
import { expect, it } from 'vitest';
import { weighedSentences } from '../../../../src/core/explain.ts';
import { withoutNames } from '../../../../src/core/language/names/names-left-out.ts';
import { situationOf } from '../../../../src/core/review.ts';
import { indexDirectory } from '../../../../src/core/directory.ts';
import { directory, draft, index, policyUnder } from '../../../support/council.ts';

it('only words with a capital are names, and the text keeps its length', () => {
  const names = new Set(['grant', 'firth-bell', 'zsófia']);
  expect(withoutNames('A grant for Grant, and Colin Firth-Bell; Zsófia’s too.', names)).toBe('A grant for      , and Colin           ;       ’s too.');
});

it.each(['commitment-in-members-name', 'officer-criticism'] as const)('the likelihoods of %s are the same by any other name', (check) => {
  const among = indexDirectory({ ...directory, people: directory.people.map((person) => (person.name === 'Grace Oduya' ? { ...person, name: 'Doris Entwistle' } : person)) });
  const figures = (first: string, surname: string, people = index) => {
    const body = `Dear Mrs Oakes,\n\n${first} ${surname} and I came on Tuesday. I told Cllr ${surname} that Beth Laurie had your letter. The Council will pay for the fence, as ${first} said.\n\nNadia Rahman`;
    return weighedSentences(check, situationOf(draft({ from: 'Nadia', to: ['oakes@mail.example'], body }), policyUnder('acses-model'), people, 0, null), 9).map(({ likelihood }) => likelihood);
  };
  expect(figures('Doris', 'Entwistle', among)).toEqual(figures('Grace', 'Oduya'));
});
