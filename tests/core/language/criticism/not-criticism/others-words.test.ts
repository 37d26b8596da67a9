import { describe, expect, it } from 'vitest';
import { isReported, isSaidByOthers } from '../../../../../src/core/language/criticism/not-criticism/others-words.ts';

describe('what is told as others\' words', () => {
  it.each(['They put up a placard saying that Beth', 'The chair resigned, complaining that Beth'])('%s …', (before) => expect(isSaidByOthers(before.slice(0, -4))).toBe(true));
  it('is not what the sender says', () => expect(isSaidByOthers('I have been saying that ')).toBe(false));
  it.each(['Some residents have already made up their minds that @', 'The press has jumped to the conclusion that @', 'Two neighbours have convinced themselves that @'])('%s', (before) => expect(isReported(before)).toBe(true));
  it('is not what the sender has come to think', () => expect(isReported('I have made up my mind that @')).toBe(false));
});
