/** A message that would arrive outside the recipient's working time. */
import { type Recipient, isIndividualOfficer, isMember, nameOf, sideOf } from '../correspondence.ts';
import { type Evidence, type Fact, type Severity } from '../finding.ts';
import { demandsIn } from '../language/demand.ts';
import { statedEmergency } from '../language/emergency.ts';
import type { Sentence } from '../language/reading/reading.ts';
import { needsNoReplyNow } from '../language/reply-expectation.ts';
import { type Calendar, isWorkingTime, nextWorkingTime, workingMinutesBetween } from '../working-time/calendar.ts';
import { minutesOf, weekdays } from '../working-time/pattern.ts';
import { type Zone, localTime } from '../working-time/zone.ts';
import { type Check, CannotDecide, type Situation } from './check.ts';
import { recipientEvidence } from './recipient-evidence.ts';
import type { OutOfHoursSettings } from './settings.ts';

export const outOfHours: Check<'out-of-hours'> = {
  id: 'out-of-hours',
  find(situation, settings) {
    const { correspondence, deliveredAt, reading, policy, zone } = situation;
    const sender = correspondence.sender;
    const side = sideOf(sender);
    const severity = side === 'member' ? settings.memberToOfficer : settings.officerToMember;
    // A service address sends by itself, or at all hours: nobody chose the moment.
    if (!side || severity === null || sender?.kind === 'service') return [];
    const readers = correspondence.recipients.filter((one) => !one.own && !one.exempt && (side === 'member' ? isIndividualOfficer(one) : isMember(one)));
    if (readers.length === 0) return [];
    if (!zone) throw new CannotDecide('time-zone-unknown');
    const emergency = statedEmergency(reading.sentences.filter((sentence) => sentence.part === 'body' || sentence.part === 'subject'));
    if (settings.onlyDemands) return demands(situation, settings, zone, readers, severity, emergency !== null);

    const off = readers.filter((one) => !isWorkingTime(deliveredAt, calendarOf(one, situation, zone)));
    if (off.length === 0) return [];
    if (emergency && settings.emergency === null) return [];
    const calm = !emergency && settings.noReplyNeeded !== null && needsNoReplyNow(reading);
    // An officer writing to a member has a note at most, emergency or not (settled question 16).
    const judged: Severity = severity === 'note' ? 'note' : emergency ? settings.emergency! : calm ? settings.noReplyNeeded! : severity;
    const next = nextWorkingTime(deliveredAt, off.map((one) => calendarOf(one, situation, zone)));
    const words = emergency ? [stretch(emergency.sentence, emergency.start, emergency.end)] : [];
    return [{
      kind: emergency ? 'emergency-out-of-hours' : side === 'member' ? 'officer-off-duty' : 'member-off-duty',
      severity: judged,
      clauses: settings.clauses.all as [string, ...string[]],
      evidence: [...recipientEvidence(off), ...words],
      data: { ...timeData(deliveredAt, next, zone), who: off.map(nameOf), number: policy.outOfHoursNumber ?? '', calm: calm ? 'yes' : '' },
      remedies: [...(next === null ? [] : ['deliver-later' as const]), ...(policy.outOfHoursNumber ? ['out-of-hours-number' as const] : [])],
      considered: ['own-pattern', 'emergency', 'no-reply-needed'],
    }];
  },
};

/** councillor-officer-relations 3(c): a demand that leaves less than one working hour before its deadline (settled question 15). */
function demands(
  situation: Situation, settings: OutOfHoursSettings, zone: Zone, officers: readonly Recipient[], severity: Severity, emergency: boolean,
): readonly Fact[] {
  const { deliveredAt, reading, policy } = situation;
  const hours = policy.workingHours[weekdays[localTime(deliveredAt, zone).weekday]!] ?? policy.workingHours.mon ?? ['09:00', '17:00'];
  const found = demandsIn(reading.sentences, deliveredAt, zone, minutesOf(hours[0]), minutesOf(hours[1]));
  const pressing = found.filter((demand) => demand.deadline > deliveredAt
    && (demand.inFreeTime || officers.every((one) => workingMinutesBetween(deliveredAt, demand.deadline, calendarOf(one, situation, zone)) < 60)));
  if (pressing.length === 0) return [];
  const next = nextWorkingTime(deliveredAt, officers.map((one) => calendarOf(one, situation, zone)));
  return [{
    kind: 'presses-out-of-hours',
    severity: emergency ? settings.emergency ?? 'note' : severity,
    clauses: settings.clauses.all as [string, ...string[]],
    evidence: [...recipientEvidence(officers), ...pressing.map(({ sentence, from, end }) => stretch(sentence, from, end))],
    data: {
      ...timeData(deliveredAt, next, zone),
      who: officers.map(nameOf),
      number: policy.outOfHoursNumber ?? '',
      words: pressing.map(({ sentence, start, end }) => stretch(sentence, start, end).text),
      sentence: pressing.map(({ sentence }) => `${sentence.start}-${sentence.end}`),
    },
    remedies: ['remove-sentence', ...(policy.outOfHoursNumber ? ['out-of-hours-number' as const] : [])],
    considered: ['emergency', 'mild-request'],
  }];
}

/** Part of a sentence as evidence; both offsets are into the whole text. */
function stretch({ part, start: from, text }: Sentence, start: number, end: number): Evidence {
  return { part, start, end, text: text.slice(start - from, end - from) };
}

/** Somebody's own pattern, else the council's hours; bank holidays are everybody's (settled question 12). */
function calendarOf(one: Recipient, { policy }: Situation, zone: Zone): Calendar {
  return { zone, pattern: one.person?.workingPattern ?? policy.workingHours, division: policy.bankHolidays, closureDays: policy.closureDays };
}

/** Times as data: ISO date and minutes after midnight, put into words by words/. */
function timeData(deliveredAt: number, next: number | null, zone: Zone) {
  const at = localTime(deliveredAt, zone);
  const later = next === null ? null : localTime(next, zone);
  return {
    date: at.date,
    minutes: String(at.minutes),
    nextDate: later?.date ?? '',
    nextMinutes: later ? String(later.minutes) : '',
    next: next === null ? '' : String(next),
  };
}
