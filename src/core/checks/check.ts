/** What a check is: a pure question to one message under one protocol. It knows neither wording nor Outlook. */
import type { Correspondence } from '../correspondence.ts';
import type { DirectoryIndex } from '../directory.ts';
import type { Fact } from '../finding.ts';
import type { Reading } from '../language/reading/reading.ts';
import type { OutgoingMessage } from '../message.ts';
import type { Policy } from '../policy/policy.ts';
import type { Zone } from '../working-time/zone.ts';
import type { CheckId, CheckSettings } from './settings.ts';

/** Everything a check may look at. Nothing else: no clock, no host. */
export interface Situation {
  readonly message: OutgoingMessage;
  readonly reading: Reading;
  readonly correspondence: Correspondence;
  readonly directory: DirectoryIndex;
  readonly policy: Policy;
  /** Moment of delivery, milliseconds since the epoch: delayed delivery if set, else the moment of sending. */
  readonly deliveredAt: number;
  /** The council's time zone; null when this runtime does not know it. */
  readonly zone: Zone | null;
}

export interface Check<Id extends CheckId = CheckId> {
  readonly id: Id;
  /**
   * @param settings what the adopted protocol says to this check
   * @returns facts, none when the protocol has nothing to say to the message
   * @throws CannotDecide when what decides it cannot be seen
   */
  find(situation: Situation, settings: CheckSettings[Id]): readonly Fact[];
}

/** Thrown by a check that cannot decide; the review lists it under "unable" with the reason, a key of words/. */
export class CannotDecide extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'CannotDecide';
  }
}
