import { describe, expect, it } from 'vitest';
import { isSaidByOthers } from '../../../../../src/core/language/criticism/not-criticism/others-words.ts';

describe('what is told as others\' words', () => {
  it.each(['They put up a placard saying that Beth', 'The chair resigned, complaining that Beth'])('%s …', (before) => expect(isSaidByOthers(before.slice(0, -4))).toBe(true));
  it('is not what the sender says', () => expect(isSaidByOthers('I have been saying that ')).toBe(false));
});
