import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../../src/core/words/say.ts';
import { policyUnder } from '../../support/council.ts';

const noticed = (who: string) => sayFinding('blind-copy', [
  { kind: 'outsider-in-bcc', severity: 'note', clauses: ['12.1'], evidence: [], data: { who: [who] }, remedies: [], considered: [] },
], [], policyUnder('knutsford')).split(' is in Bcc')[0];

describe('a warning', () => {
  it.each([['the casework team', 'The casework team'], ['j.hill@mail.example', 'j.hill@mail.example']])('begins with %s as %s', (who, begins) => {
    expect(noticed(who)).toBe(begins);
  });
});
