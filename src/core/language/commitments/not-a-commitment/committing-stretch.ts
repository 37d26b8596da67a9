/** The stretch of a sentence that would commit the council, from the subject through the act. */
import type { Stretch } from '../../stretch.ts';

export interface CommittingStretch extends Stretch {
  /** The sender performs it by saying so ("I hereby…", "we are pleased to offer…"). */
  readonly performative: boolean;
}
