import { describe, expect, it } from 'vitest';
import { isRebutted } from '../../../../../src/core/language/criticism/not-criticism/rebuttal.ts';

describe('what is set right straight after', () => {
  it.each(['The delay since June has been mine.', 'Any muddle was down to me.', 'I do not believe that for a moment.', 'I cannot accept this of her.', 'I do not believe it.', 'That is not true.', 'It is a story that is untrue.', 'None of that is so.'])('%s', (words) => expect(isRebutted(words)).toBe(true));
  it.each(['The delay since June has been hers.', 'I do not believe that Beth has a plan.', 'I cannot accept this report.', 'He gave out dates that were wrong.', 'She told the tenants a tale that was not true.'])('not: %s', (words) => expect(isRebutted(words)).toBe(false));
});
