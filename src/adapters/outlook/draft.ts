/** What the apps see of the message being written in Outlook: the whole host behind one small interface. */
import type { Change } from '../../core/remedies/change.ts';
import type { Reading } from '../../core/language/reading/reading.ts';
import type { OutgoingMessage } from '../../core/message.ts';

/** What of a draft could not be had from this Outlook, and why: shown, never guessed. */
export interface Missing {
  /** E.g. 'bcc', 'delayDeliveryTime'. */
  readonly what: string;
  readonly why: 'not-supported' | 'not-permitted' | 'failed' | 'timed-out';
}

export interface DraftRead {
  readonly message: OutgoingMessage;
  readonly missing: readonly Missing[];
}

export interface OutlookDraft {
  /** Reads the draft as it is now; never rejects for a single field, which then stands in `missing`. */
  read(): Promise<DraftRead>;
  /** Can this Outlook, with the permission given, make such changes? */
  canApply(changes: readonly Change[]): boolean;
  /**
   * Makes the changes of a remedy.
   * @param reading of the message the changes were planned on
   * @returns what puts everything back as it was
   * @throws OutlookError when a change is refused; what was changed before it is put back
   */
  apply(changes: readonly Change[], message: OutgoingMessage, reading: Reading): Promise<() => Promise<void>>;
  /** Calls back when recipients or the From address change, where Outlook tells; the body has no such event and is polled. @returns stops listening */
  onChanged(handler: () => void): () => void;
}

/**
 * A refused or failed call of Office.js. 'draft-changed': the draft is no longer what the changes were planned on;
 * 'not-kept': Outlook said yes and did not do it.
 */
export class OutlookError extends Error {
  constructor(readonly step: string, readonly code: number | 'timed-out' | 'not-supported' | 'draft-changed' | 'not-kept', message: string) {
    super(message);
    this.name = 'OutlookError';
  }
}
