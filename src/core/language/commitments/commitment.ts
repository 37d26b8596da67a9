/** One commitment found in a sentence. */

export type CommitmentKind = 'commits-council' | 'accepts-offer' | 'instructs-third-party' | 'admits-liability' | 'informal-promise';

export interface Commitment {
  readonly kind: CommitmentKind;
  /** Offsets into the sentence: from the subject through the act. */
  readonly start: number;
  readonly end: number;
  /** Whose doing it is: the council by name, "we", the sender, or left open (passives, idioms). */
  readonly by: 'council' | 'we' | 'self' | 'open';
  /** Done by saying it: neither a source nor a policy takes it back. */
  readonly performative: boolean;
  /** About a contract or money (acses-model 33, knutsford 2.9(c)). */
  readonly contractOrMoney: boolean;
}
