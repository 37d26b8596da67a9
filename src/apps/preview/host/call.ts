/** One of Outlook's calls. */
import type { Outlook } from './outlook.ts';

/** Parameters as office.js sends them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Outlook's own error numbers. */
export const errors = {
  notSupported: 5000, internal: 5001, notPermitted: 7000, duplicateNotice: 9023, noNotice: 9024, tooManyNotices: 9025, notSaved: 9046,
  noSuchKey: 9050,
} as const;

/** A refusal with one of those numbers. */
export class Refusal extends Error {
  constructor(readonly code: number) {
    super(`refused: ${code}`);
  }
}

export interface Call {
  /** The minor number of the requirement set: 13 for Mailbox 1.13. */
  readonly since: number;
  /** What the add-in gets; undefined for calls that only do something. @throws Refusal */
  readonly run: (outlook: Outlook, asked: Parameters) => unknown;
}
