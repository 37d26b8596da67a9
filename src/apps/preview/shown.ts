/** What the server hands to the page. */
import type { Directory } from '../../core/directory.ts';
import type { OutgoingMessage } from '../../core/message.ts';

/** A draft to learn from. */
export interface Sample {
  /** The file's name without its ending. */
  readonly id: string;
  /** One line on what it shows. */
  readonly shows: string;
  /** The check that it is about; '' for one that is in order. */
  readonly check: string;
  /** The protocol to see it under; '' for whichever is chosen. */
  readonly protocol: string;
  readonly message: OutgoingMessage;
}

export interface CouncilShown {
  /** As the add-in takes them: the files' data. */
  readonly settings: { readonly directory: unknown; readonly policy: Readonly<Record<string, unknown>> };
  readonly directory: Directory;
  /** Addresses of no one person. */
  readonly shared: readonly string[];
  readonly exempt: readonly string[];
  /** Id of the council's own protocol. */
  readonly adopted: string;
  readonly protocols: readonly { readonly id: string; readonly title: string; readonly council: string; readonly status: string }[];
  readonly samples: readonly Sample[];
}
