/** Every sentence of the task pane. Calm and plain: what was noticed, what the clause says, what would put it right. {braces} are filled by say.ts. */
import type { CheckId } from '../checks/settings.ts';
import type { DismissalScope, ReasonKind } from '../dismissal.ts';
import type { EvidencePart, Severity } from '../finding.ts';

/** A severity is always a word and a shape beside its colour. */
export const severityNames: Readonly<Record<Severity, string>> = { stop: 'Stop and check', warn: 'Check', note: 'Note' };

/** Headings of findings, and how a list names the checks. `clear`: what is in order when the check has nothing to say. */
export const checkNames: Readonly<Record<CheckId, { readonly name: string; readonly clear: string }>> = {
  'blind-copy': { name: 'Blind copies', clear: 'Copies are open, as the protocol asks.' },
  'undeclared-copy': { name: 'Copies to others', clear: 'Nobody is copied without the message or the thread saying so.' },
  'ward-copy': { name: 'Ward members', clear: 'No ward member was found to be left out.' },
  'commitment-in-members-name': { name: 'Commitments for the council', clear: 'No commitment in a member’s name was found.' },
  'officer-criticism': { name: 'Words about officers', clear: 'No criticism that the protocol speaks to was found.' },
  'out-of-hours': { name: 'Time of delivery', clear: 'Nobody’s own time is touched, or nothing asks for work in it.' },
};

export const parts: Readonly<Record<EvidencePart, string>> = { from: 'From', to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject', body: 'Your words' };

export const pane = {
  product: 'Countersign',
  under: '{title}, {council}',
  reading: 'Reading your draft…',
  preparing: 'Getting ready…',

  nothing: 'Nothing to check yet',
  nothingMore: 'Add recipients and write your message. This page follows as you go.',
  clear: 'Nothing to raise',
  clearMore: 'Every check that the protocol calls for was made.',
  clearInPart: 'Nothing to raise in what could be checked',
  clearInPartMore: 'Some things could not be checked: see below.',
  allSetAside: 'Nothing left to raise',
  allSetAsideMore: 'You have set aside what was raised.',
  toLookAt: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  toLookAtMore: 'You decide. Nothing changes until you choose it.',

  unknownSender: 'The address you are writing from, {address}, is not in the council’s directory. '
    + 'The parts of the protocol that depend on whether a member or an officer writes are not applied.',
  noSender: 'Outlook does not say which address this message is sent from, so the parts of the protocol that depend on it are not applied.',
  protectedMessage: 'This looks like a matter raised in confidence with the people who deal with it. Nothing about it is stored.',
  stale: 'Outlook is not answering just now. What you see may be a little out of date.',

  willChange: 'This will change',
  noticedIn: 'What it rests on',
  showAll: (count: number) => `Show all ${count}`,
  otherWays: (count: number) => (count === 1 ? '1 other way' : `${count} other ways`),
  adviceOnly: 'Outlook does not let Countersign change this draft. You could make this change yourself:',
  why: 'Why this is raised',
  clauseSays: 'What the clause says',
  exceptions: 'Exceptions in the clause',
  ownText: 'The council’s own wording',
  summaryOurs: 'In our own words',
  looked: 'What was looked at before this was raised',
  applying: 'Changing your draft…',
  done: 'Done: {label}',
  undo: 'Undo',
  undoOf: 'Undo: {label}',
  undone: 'Undone: {label}',
  keepDone: 'Close',

  setAside: 'Set aside…',
  setAsideTitle: 'Set this aside',
  setAsideMore: 'It comes back if something new turns up, such as another recipient or other words.',
  whichReason: 'Why is it in order here?',
  whichScope: 'How far does this go?',
  reasonWords: 'Your reason',
  reasonWordsHint: 'Kept in your mailbox only.',
  reasonMissing: 'Give a reason, in a few words.',
  reasonNotChosen: 'Choose a reason.',
  setAsideConfirm: 'Set aside',
  cancel: 'Cancel',
  restore: 'Bring back',
  restoreOf: 'Bring back: {name}',
  setAsideList: (count: number) => `Set aside (${count})`,
  setAsideBecause: '{scope}: {reason}',
  storedBriefly: 'This Outlook cannot keep that. It holds while this page is open.',
  storedBrieflyProtected: 'Nothing about this message is stored. This holds while this page is open.',

  wrong: 'I think this is wrong',
  wrongMore: 'Opens a note to {adviser} for you to read and send. It names the check and the clause, and none of your message.',
  wrongOpen: 'Open the note',
  wrongOpened: 'A note to {adviser} is open for you to read and send.',
  wrongByMail: 'Open the note in your mail program',
  wrongNobody: 'the {post}, whose address you fill in',

  checked: 'Checked and in order',
  notChecked: 'Could not be checked',
  affects: 'Affects: {checks}',
  silent: 'Not in this protocol',

  changedMeanwhile: 'Your draft has changed since. Please look at the change again.',
  refused: 'Outlook did not make the change. Your draft is as it was.',
  refusedInPart: 'Outlook made only part of the change. Please look over the recipients and the words.',
  refusedNotSupported: 'This Outlook cannot make that change. You can make it yourself.',
  undoRefused: 'Outlook did not put it back. Please look over the draft.',
  undoTooLate: 'You have written more since, and undoing would lose it. Please change it back by hand.',

  noPolicy: 'The council’s settings could not be read',
  noPolicyMore: 'Nothing is checked, and you can send as usual. Please tell your IT service desk:',
  checkerFailed: 'The checks could not be loaded',
  checkerFailedMore: 'Nothing is checked, and you can send as usual. Close and open this pane to try again.',
  noDraft: 'Open this beside a message that you are writing',
  noDraftMore: 'Countersign reads a message before it goes. Start a message, a reply or a forward, and open it there.',
  unreadable: 'Your draft could not be read',
  unreadableMore: 'Outlook is not answering. This page keeps trying; you can send as usual.',

  raised: (count: number, gravest: string) => (count === 1 ? `1 thing to look at: ${gravest}.` : `${count} things to look at. First: ${gravest}.`),
  nowClear: 'Nothing left to look at.',
} as const;

export const reasonNames: Readonly<Record<ReasonKind, string>> = {
  exception: 'An exception applies',
  agreed: 'The people concerned agree to it',
  misread: 'My words mean something else',
  other: 'Another reason',
};

export const scopeNames: Readonly<Record<DismissalScope, string>> = {
  message: 'This message',
  thread: 'This thread',
  recipient: 'This recipient, in any message',
};

/** What a remedy will change, line by line. */
export const preview = {
  added: 'Adds to {field}',
  removed: 'Takes out of {field}',
  moved: 'Moves from {from} to {to}',
  inserted: 'Adds',
  insertedAfter: 'after “{words}”',
  insertedFirst: 'at the beginning',
  deleted: 'Takes out',
  replaced: 'Changes',
  into: 'to',
  subject: 'in the subject',
  delivery: 'Delivers at {time}',
  deliveryInstead: 'instead of {time}',
  deliveryNow: 'instead of at once',
  newMessage: 'Opens a further message to',
  newMessageEmpty: 'with nothing in it yet',
  newMessageSubject: 'with the subject “{subject}”',
  from: 'Sends from',
} as const;

/** Parts of a draft that could not be had, as they stand in DraftRead.missing. */
export const missingParts: Readonly<Record<string, string>> = {
  from: 'The address you send from', to: 'The To line', cc: 'The Cc line', bcc: 'The Bcc line', subject: 'The subject', body: 'The text of the message',
  delayDeliveryTime: 'A later time of delivery', attachments: 'Attached messages', sender: 'The mailbox you send for', composeType: 'Whether this is a reply',
};

export const missingReasons = {
  'not-supported': '{part} cannot be read in this version of Outlook.',
  'not-permitted': '{part} cannot be read: Countersign has not been given permission.',
  'failed': '{part} could not be read: Outlook refused.',
  'timed-out': '{part} could not be read: Outlook did not answer in time.',
} as const;

/** The note to whom the protocol names. Nothing of the message goes into it. */
export const queryNote = {
  subject: 'Countersign: a question about clause {numbers}',
  body: 'Countersign raised “{name}” ({severity}) on a message I was writing, and I think it is wrong there.\n\n'
    + 'Protocol: {title}, {version}\nClauses: {clauses}\nCheck: {check} ({kinds})\n\n'
    + 'Why I think so:\n\n\n\nNothing of the message is in this note. I can show it to you if that helps.\n',
} as const;
