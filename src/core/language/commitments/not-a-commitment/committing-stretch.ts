/** The stretch of a sentence that would commit the council, offsets into the sentence. */
export interface CommittingStretch {
  /** Where the committing clause starts, its subject included. */
  readonly clause: number;
  readonly start: number;
  readonly end: number;
  /** The sender performs it by saying so ("I hereby…", "we are pleased to offer…"). */
  readonly performative: boolean;
}
