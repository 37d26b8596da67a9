/** The one error that reading mail throws: the file is there, but no message can be made of it. */
export class UnreadableMail extends Error {
  /** @param reason one line for a person, e.g. "encrypted with S/MIME: cannot be read" */
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'UnreadableMail';
  }
}
