/** Policies good and spoilt, shared by the tests of the parser and of its JSON Schema. */
import type { Spoilt } from '../directory-examples.ts';

export const goodPolicy = {
  protocol: 'uttlesford-proposed',
  timeZone: 'Europe/Belfast',
  bankHolidays: 'northern-ireland',
  closureDays: ['2028-02-29', '2026-12-24'],
  workingHours: { mon: ['08:45', '17:15'], sat: ['00:00', '23:59'], sun: null },
  outOfHoursNumber: '+44 (0)28 9000 0000, ext. 3',
  exemptAddresses: ['casework@council.example'],
  serviceAddresses: ['planning@council.example', 'records@council.example'],
  checks: {
    'blind-copy': { enabled: false },
    'ward-copy': { severity: 'stop', localClauses: [{ number: 'L1', heading: 'Ward copies', summary: 'Ward members are told.' }] },
    'officer-criticism': { enabled: null, phrases: { add: ['not fit for purpose'], retract: ['disappointing'] }, senders: ['member'], atSend: 'pane' },
    'out-of-hours': {},
  },
};

export const spoiltPolicies: readonly Spoilt[] = [
  { kind: 'shape', what: 'an unknown protocol', spoil: (p) => { p['protocol'] = 'utlesford-proposed'; }, path: 'protocol', says: 'no protocol named "utlesford-proposed"; did you mean "uttlesford-proposed"?' },
  { kind: 'shape', what: 'a protocol that is no text', spoil: (p) => { p['protocol'] = 7; }, path: 'protocol', says: 'found the number 7' },
  { kind: 'shape', what: 'an unknown field', spoil: (p) => { p['workinghours'] = {}; }, path: 'workinghours', says: 'no field named "workinghours"; did you mean "workingHours"?' },
  { kind: 'shape', what: 'an unknown field with odd letters', spoil: (p) => { p['out of\u202ehours'] = {}; }, path: '["out of\\u202ehours"]', says: 'no field named' },
  { kind: 'shape', what: 'a time zone in words', spoil: (p) => { p['timeZone'] = 'london time'; }, path: 'timeZone', says: 'a time zone such as "Europe/London", found "london time"' },
  { kind: 'shape', what: 'an unknown division', spoil: (p) => { p['bankHolidays'] = 'england'; }, path: 'bankHolidays', says: 'no division "england"' },
  { kind: 'shape', what: 'a day that no calendar has', spoil: (p) => { p['closureDays'][0] = '2027-02-29'; }, path: 'closureDays[0]', says: 'a date that exists, as YYYY-MM-DD, found "2027-02-29"' },
  { kind: 'shape', what: 'a date in British order', spoil: (p) => { p['closureDays'][1] = '24/12/2026'; }, path: 'closureDays[1]', says: 'found "24/12/2026"' },
  { kind: 'shape', what: 'a time of the wrong form', spoil: (p) => { p['workingHours'].mon[1] = '17.15'; }, path: 'workingHours.mon[1]', says: 'expected a time as HH:MM, from 00:00 to 23:59, found "17.15"' },
  { kind: 'shape', what: 'three times', spoil: (p) => { p['workingHours'].mon.push('18:00'); }, path: 'workingHours.mon', says: 'two times' },
  { kind: 'shape', what: 'a telephone number that lost its quotation marks', spoil: (p) => { p['outOfHoursNumber'] = 1234567890; }, path: 'outOfHoursNumber', says: 'as text in quotation marks, found the number 1234567890' },
  { kind: 'shape', what: 'words for a telephone number', spoil: (p) => { p['outOfHoursNumber'] = 'ring the duty officer'; }, path: 'outOfHoursNumber', says: 'a telephone number' },
  { kind: 'shape', what: 'an address with two at-signs', spoil: (p) => { p['exemptAddresses'] = ['a@b@council.example']; }, path: 'exemptAddresses[0]', says: 'an e-mail address' },
  { kind: 'shape', what: 'one address for a list', spoil: (p) => { p['serviceAddresses'] = 'planning@council.example'; }, path: 'serviceAddresses', says: 'a list of e-mail addresses' },
  { kind: 'shape', what: 'an unknown check', spoil: (p) => { p['checks']['blind-copies'] = {}; }, path: 'checks.blind-copies', says: 'no check named "blind-copies"; did you mean "blind-copy"?' },
  { kind: 'shape', what: 'checks as a list', spoil: (p) => { p['checks'] = ['blind-copy']; }, path: 'checks', says: 'found a list' },
  { kind: 'shape', what: 'a check that is just switched', spoil: (p) => { p['checks']['blind-copy'] = false; }, path: 'checks.blind-copy', says: 'such as {"enabled": false}, found false' },
  { kind: 'shape', what: 'an unknown tuning', spoil: (p) => { p['checks']['blind-copy'].enable = true; }, path: 'checks.blind-copy.enable', says: 'did you mean "enabled"?' },
  { kind: 'shape', what: '"no" for false', spoil: (p) => { p['checks']['blind-copy'].enabled = 'no'; }, path: 'checks.blind-copy.enabled', says: 'expected true or false, found "no"' },
  { kind: 'shape', what: 'an unknown severity', spoil: (p) => { p['checks']['ward-copy'].severity = 'error'; }, path: 'checks.ward-copy.severity', says: 'no severity "error"; one of "note", "warn", "stop"' },
  { kind: 'shape', what: 'a local clause without a summary', spoil: (p) => delete p['checks']['ward-copy'].localClauses[0].summary, path: 'checks.ward-copy.localClauses[0].summary', says: 'found nothing' },
  { kind: 'shape', what: 'a clause number that is a number', spoil: (p) => { p['checks']['ward-copy'].localClauses[0].number = 12.1; }, path: 'checks.ward-copy.localClauses[0].number', says: 'as text, found the number 12.1' },
  { kind: 'shape', what: 'an empty phrase', spoil: (p) => { p['checks']['officer-criticism'].phrases.add.push(''); }, path: 'checks.officer-criticism.phrases.add[1]', says: 'expected a phrase, found ""' },
  { kind: 'shape', what: 'an unknown kind of sender', spoil: (p) => { p['checks']['officer-criticism'].senders = ['mayor']; }, path: 'checks.officer-criticism.senders[0]', says: 'no kind of sender "mayor"' },
  { kind: 'shape', what: 'an unknown choice for the moment of sending', spoil: (p) => { p['checks']['ward-copy'].atSend = 'block'; }, path: 'checks.ward-copy.atSend', says: 'no choice "block"; one of "ask", "pane"' },
  { kind: 'shape', what: 'no sender at all', spoil: (p) => { p['checks']['officer-criticism'].senders = []; }, path: 'checks.officer-criticism.senders', says: 'switches the check off' },

  { kind: 'meaning', what: 'a day without a minute', spoil: (p) => { p['workingHours'].mon = ['09:00', '09:00']; }, path: 'workingHours.mon', says: 'the first time must be before the second, found 09:00 to 09:00' },
  { kind: 'meaning', what: 'two local clauses of one number', spoil: (p) => { p['checks']['ward-copy'].localClauses.push({ number: 'L1', heading: 'x', summary: 'y' }); }, path: 'checks.ward-copy.localClauses[1].number', says: 'a second clause numbered "L1"' },
  { kind: 'meaning', what: 'a phrase both added and retracted', spoil: (p) => { p['checks']['officer-criticism'].phrases.retract.push('Not fit for purpose'); }, path: 'checks.officer-criticism.phrases.retract[1]', says: 'both added and retracted' },
];
