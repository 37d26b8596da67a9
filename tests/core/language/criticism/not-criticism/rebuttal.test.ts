import { describe, expect, it } from 'vitest';
import { isRebutted } from '../../../../../src/core/language/criticism/not-criticism/rebuttal.ts';

describe('what is set right straight after', () => {
  it.each(['The delay since June has been mine.', 'Any muddle was down to me.', 'I do not believe that for a moment.', 'I cannot accept this of her.', 'I do not believe it.'])('%s', (words) => expect(isRebutted(words)).toBe(true));
  it.each(['The delay since June has been hers.', 'I do not believe that Beth has a plan.', 'I cannot accept this report.'])('not: %s', (words) => expect(isRebutted(words)).toBe(false));
});
