/** Every sentence that a person reads, in English, keyed by check and kind of fact. A warning never accuses: it says what the protocol expects. */
import type { CheckId } from '../checks/settings.ts';
import type { RemedyId } from '../finding.ts';

/** `noticed`: what and where; facts in braces. `expects`: what the clause asks for; follows the clause's number. */
export interface Wording {
  readonly noticed: string;
  readonly expects: string;
}

const openCopies = 'asks that copies of member–officer correspondence are always open';
const statedCopies = 'asks that copies to another member are stated, or agreed with the member first written with';
const wardMembersKnow = 'asks that members are kept informed of what concerns their ward';
const officersCommit = 'leaves letters that bind or instruct for the council to the officer responsible';
const privateCriticism = 'asks that criticism of an officer is put privately, and is constructive';
const ownTime = 'asks that people are left their own time';

/** {who}, {author} … are put in by say.ts; "is/are" agrees with the number of names in front of it. */
export const wordings: Readonly<Record<CheckId, Readonly<Record<string, Wording>>>> = {
  'blind-copy': {
    'member-in-bcc': { noticed: '{who} {is} in Bcc', expects: openCopies },
    'officer-in-bcc': { noticed: '{who} {is} in Bcc', expects: openCopies },
    'outsider-in-bcc': { noticed: '{who} {is} in Bcc', expects: openCopies },
    'announced-in-bcc': { noticed: '{who} {is} in Bcc, as your message says', expects: openCopies },
  },
  'undeclared-copy': {
    'against-request': { noticed: '{author} asked for confidence or no copies, and this would reach {who}', expects: 'asks that such a request is kept' },
    'request-made-known': {
      noticed: 'This would show {who} what {author} asked for',
      expects: 'asks that one member’s request for information is not made known to another',
    },
    'request-told': {
      noticed: 'The message tells {who} of a request by {author}',
      expects: 'asks that one member’s request for information is not made known to another',
    },
    'forwarded-without-author': { noticed: 'This passes {author}’s correspondence to {who} without {author} on it', expects: statedCopies },
    'stated-without-consent': { noticed: '{who} {is} copied and the message says so, but {author}’s own words stand below it', expects: statedCopies },
    'copied-unstated': { noticed: '{who} {is} copied into correspondence with {author}, and the message does not say so', expects: statedCopies },
    'own-copy-unstated': { noticed: '{who} {is} copied, and the message does not say so', expects: statedCopies },
    'passed-on': { noticed: 'This passes correspondence with {author} on to {who}', expects: statedCopies },
  },
  'ward-copy': {
    'ward-members-missing': { noticed: 'The message concerns {ward}, and {missing} {is} not among its recipients', expects: wardMembersKnow },
    'local-council-without-ward-members': {
      noticed: 'This goes to a local council in {ward}, and {missing} {is} not among its recipients',
      expects: 'asks that ward members are copied into correspondence with their town or parish council',
    },
    'meeting-without-ward-members': {
      noticed: 'The message tells of a public meeting in {ward}, and {missing} {is} not among its recipients',
      expects: 'asks that the ward’s members are told of public meetings there',
    },
    'consultation-without-ward-members': {
      noticed: 'The message tells of a consultation in {ward}, and {missing} {is} not among its recipients',
      expects: 'asks that the ward’s members are told of consultations there',
    },
    'announcement-without-ward-members': {
      noticed: 'The message announces something for {ward}, and {missing} {is} not among its recipients',
      expects: 'asks that the ward’s members hear of it in advance',
    },
  },
  'commitment-in-members-name': {
    'commits-council': { noticed: '“{words}” would commit the council in the name of {name}', expects: officersCommit },
    'instructs-third-party': { noticed: '“{words}” would instruct somebody for the council in the name of {name}', expects: officersCommit },
    'accepts-offer': { noticed: '“{words}” would accept an offer for the council in the name of {name}', expects: officersCommit },
    'admits-liability': { noticed: '“{words}” would accept liability for the council in the name of {name}', expects: officersCommit },
    'informal-promise': { noticed: '“{words}” would promise something on the council’s behalf in the name of {name}', expects: officersCommit },
    'official-letter': {
      noticed: 'This reads as an official letter of the council in the name of {name}',
      expects: 'expects official letters to go out over an officer’s name',
    },
    'complaint-reply': {
      noticed: 'This answers a complaint in the name of {name}',
      expects: 'asks that such a reply is sent only after consulting the Director',
    },
    'political-assistant-commits': {
      noticed: '“{words}” would commit the council in the name of a political assistant',
      expects: 'leaves commitments to the officers responsible',
    },
  },
  'officer-criticism': {
    'attack': { noticed: '“{words}” may be read as a personal attack on {officer}', expects: 'asks that officers are never attacked personally' },
    'criticism-read-by-others': { noticed: '“{words}” criticises {officer} where {readers} will read it', expects: privateCriticism },
    'criticism-in-media': { noticed: '“{words}” criticises {officer} where the press will read it', expects: privateCriticism },
    'sweeping-in-private': { noticed: '“{words}” is sweeping about {officer}', expects: 'asks that criticism is well founded and constructive' },
    'wrong-route': { noticed: '“{words}” puts a concern about {officer} to the officer', expects: 'sends a concern about an officer to the Director instead' },
    'sober-allegation': { noticed: '“{words}” alleges deceit by {officer}', expects: 'asks that criticism is well founded and kept private' },
    'reported-criticism': { noticed: '“{words}” passes on criticism of {officer}', expects: privateCriticism },
    'councillor-criticised': {
      noticed: '“{words}” criticises {officer} where {readers} will read it',
      expects: 'asks councillors and officers to avoid criticising one another in public',
    },
    'officer-runs-down-colleague': { noticed: '“{words}” criticises {officer}', expects: 'asks officers not to criticise colleagues or members to a member' },
    'abuse-endorsed': { noticed: 'Your message stands by criticism of {officer} in the thread below', expects: privateCriticism },
  },
  'out-of-hours': {
    'officer-off-duty': { noticed: 'This would reach {who} at {time}, outside working hours', expects: ownTime },
    'member-off-duty': { noticed: 'This would reach {who} at {time}, outside office hours', expects: ownTime },
    'emergency-out-of-hours': { noticed: 'This tells of an emergency and would reach {who} at {time}, outside working hours', expects: ownTime },
    'presses-out-of-hours': {
      noticed: '“{words}” asks {who} for something before the next working hour',
      expects: 'asks members not to press officers to work outside their hours',
    },
  },
};

/** The second half of the last sentence: what would put it right. */
export const remedyLabels: Readonly<Record<RemedyId, string>> = {
  'move-to-cc': 'Move to Cc',
  'remove-recipient': 'Remove the copy',
  'send-separately': 'Send a separate message',
  'copy-ward-members': 'Copy in the ward members',
  'state-the-copy': 'State the copy',
  'deliver-later': 'Deliver at {next}',
  'send-privately': 'Send privately',
  'hand-over-to-officer': 'Hand over to an officer',
  'reword-as-request': 'Reword as a request',
  'remove-sentence': 'Remove the sentence',
  'state-capacity': 'State your capacity',
  'out-of-hours-number': 'Ring {number} and deliver later',
};

/** What a remedy writes into the message. */
export const inserted = {
  copying: 'I am copying in {who}.',
  copyingWardMembers: 'I am copying in the ward members, {who}.',
  informingSeparately: 'I am informing the ward members separately.',
  capacityMember: 'I am writing as the ward member for {ward}.',
  capacityPost: 'I am writing as {post}.',
  capacityPersonal: 'I am writing in a personal capacity.',
  request: 'I will ask officers whether {act}.',
  requestPlain: 'I will ask the officers responsible to look at this and to reply to you.',
  handOver: 'Could this please be answered in the name of the officer responsible? My draft is below.',
} as const;

export const unable: Readonly<Record<string, string>> = {
  'time-zone-unknown': 'Working hours could not be checked: this Outlook does not know the council’s time zone.',
  'check-failed': 'This check could not be made.',
};

/** Why an exception was looked at and did not apply; shown under "why this was raised". */
export const considered: Readonly<Record<string, string>> = {
  'circular': 'It is not a circular: somebody is addressed openly.',
  'exempt-address': 'The address is not one that the policy exempts.',
  'announced': 'Your own words do not announce the blind copy.',
  'by-display-name': 'The address is not in the directory; the name is a member’s.',
  'already-on-thread': 'The member was not on the earlier messages.',
  'author-agreed': 'Nothing in the thread shows that its author wanted this copy.',
  'ward-copies': 'The protocol does not require this copy for the ward.',
  'stated': 'Your own words do not name the member together with a word for copying.',
  'asked-in-public': 'The request was not made at a public meeting.',
  'illegality': 'Nothing speaks of severe damage, illegality or maladministration.',
  'own-pattern': 'The recipient’s own working pattern was looked at.',
  'emergency': 'A stated emergency was looked for.',
  'no-reply-needed': 'Words that no reply is needed yet were looked for.',
  'mild-request': 'It is put as a demand, not as something for when there is time.',
  'personal-case': 'It is not one person’s own case.',
  'told-separately': 'Nothing says that the ward members are told separately.',
  'request-not-to-copy': 'Nobody in the thread asked for this to go no further.',
  'routine': 'It is more than routine business.',
  'own-action': 'It is more than what a member does in the role, such as asking or raising it.',
  'decision-taken': 'It is not put as the report of a decision already taken.',
  'condition': 'It does not hang on a decision still to come.',
  'own-capacity': 'The message does not say that it is for yourself or another body.',
  'reported-words': 'It is not put as somebody else’s words.',
  'denied': 'It is not denied, asked or only supposed.',
  'proper-route': 'Who reads it was held against whom the protocol names.',
};

export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
