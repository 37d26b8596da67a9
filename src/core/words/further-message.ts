/** Sentences about a further message that this Outlook cannot open itself: Office.js opens none while another is being written. */
export const further = {
  willLeave: 'Leaves a message of its own for you to write, to',
  title: 'Still to write: a message of its own',
  more: 'Outlook opens no second message from here. Start a new one, and copy these into it.',
  note: 'A note to {adviser} for you to read and send. It names the check and the clause, and none of your message. '
    + 'Outlook opens no second message from here: start a new one, and copy these into it.',
  to: 'To',
  subject: 'Subject',
  text: 'Text',
  copy: 'Copy',
  copyOf: 'Copy: {what}',
  copied: 'Copied',
  notCopied: 'Your browser keeps copying to itself. Select the words and copy them.',
  byMail: 'Open it in your mail program instead',
  close: 'Done with this',
} as const;
