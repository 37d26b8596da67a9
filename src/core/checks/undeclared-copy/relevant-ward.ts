/** Copies to the ward's members are expected where the protocol requires ward copies (uttlesford-current 7.2, uttlesford-proposed 5.7). */
import type { Recipient } from '../../correspondence.ts';
import type { Situation } from '../check.ts';

/** Do all copied members sit for a ward that the matter concerns? */
export function areRelevantWardMembers(situation: Situation, copied: readonly Recipient[]): boolean {
  void situation;
  return copied.length === 0;
}
