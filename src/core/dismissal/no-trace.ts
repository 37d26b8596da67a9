/** Messages about which nothing is kept. */
import type { Correspondence } from '../correspondence.ts';
import type { Reading } from '../language/reading/reading.ts';
import { isFormalComplaint, isWhistleBlowing } from '../language/whistle-blowing.ts';

/** A protected disclosure or formal complaint on its proper route leaves no trace: nothing about it is stored (settled question 23). */
export function leavesNoTrace(reading: Reading, correspondence: Correspondence): boolean {
  return isWhistleBlowing(reading, correspondence) || isFormalComplaint(reading, correspondence);
}
