/** When somebody works: pattern, bank holidays, closure days, in the council's time zone. */
import bankHolidays from './bank-holidays.json' with { type: 'json' };
import { type BankHolidayDivision, type WorkingPattern, minutesOf, weekdays } from './pattern.ts';
import { type Zone, localTime, momentOf } from './zone.ts';

export interface Calendar {
  readonly zone: Zone;
  readonly pattern: WorkingPattern;
  readonly division: BankHolidayDivision;
  /** ISO dates on which the council is closed besides. */
  readonly closureDays: readonly string[];
}

const daysOf = new Map<string, ReadonlySet<string>>(
  Object.entries(bankHolidays.divisions).map(([division, days]) => [division, new Set(days.map(([date]) => date!))]));

const minute = 60_000;
const day = 24 * 60 * minute;

/** The working hours of one ISO date, as minutes after midnight; null on a day off. */
function hoursOn(date: string, calendar: Calendar): readonly [number, number] | null {
  if (daysOf.get(calendar.division)?.has(date) || calendar.closureDays.includes(date)) return null;
  const hours = calendar.pattern[weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()]!];
  return hours ? [minutesOf(hours[0]), minutesOf(hours[1])] : null;
}

/** Is the moment inside working time? Both ends of a working day are (17:15 is in, 17:16 is out: settled question 12). */
export function isWorkingTime(moment: number, calendar: Calendar): boolean {
  const local = localTime(moment, calendar.zone);
  const hours = hoursOn(local.date, calendar);
  return hours !== null && local.minutes >= hours[0] && local.minutes <= hours[1];
}

function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + day).toISOString().slice(0, 10);
}

/**
 * The first moment, from the given one on, at which everybody of the calendars is at work.
 * @param withinDays how far to look ahead
 * @returns milliseconds since the epoch; null when they never work at the same time
 */
export function nextWorkingTime(moment: number, calendars: readonly Calendar[], withinDays = 28): number | null {
  const first = calendars[0];
  if (!first) return null;
  let date = localTime(moment, first.zone).date;
  for (let ahead = 0; ahead <= withinDays; ahead += 1, date = nextDate(date)) {
    const hours = calendars.map((calendar) => hoursOn(date, calendar));
    if (hours.some((one) => one === null)) continue;
    const from = Math.max(...hours.map((one) => one![0]));
    const to = Math.min(...hours.map((one) => one![1]));
    if (from > to) continue;
    const opens = momentOf(date, from, first.zone);
    const closes = momentOf(date, to, first.zone);
    if (moment <= opens) return opens;
    if (moment < closes + minute) return moment;
  }
  return null;
}

/** Minutes of working time between two moments; 0 when the second is not later. Looks at most 60 days ahead. */
export function workingMinutesBetween(from: number, to: number, calendar: Calendar): number {
  let total = 0;
  let date = localTime(from, calendar.zone).date;
  for (let ahead = 0; ahead <= 60; ahead += 1, date = nextDate(date)) {
    const hours = hoursOn(date, calendar);
    if (hours) {
      const opens = momentOf(date, hours[0], calendar.zone);
      if (opens >= to) break;
      const closes = momentOf(date, hours[1], calendar.zone);
      total += Math.max(0, Math.min(closes, to) - Math.max(opens, from));
    }
  }
  return total / minute;
}
