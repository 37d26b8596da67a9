/** Working hours of a week and closure days, as a policy or a directory states them. */
import { type Weekday, type WorkingPattern, minutesOf, weekdays } from '../working-time/pattern.ts';
import { type Place, below, isLeftOut, readFields, readText, reject } from './read-fields.ts';

/** Days as people list them. */
const days: readonly Weekday[] = [...weekdays.slice(1), ...weekdays.slice(0, 1)];

/** {"mon":["08:45","17:15"],…}; a day that is left out is a day off (settled question 12). */
export function readWorkingPattern(place: Place): WorkingPattern {
  const dayAt = readFields(place, 'working hours by day, such as {"mon": ["09:00", "17:00"]}', days, 'day');
  const pattern: Partial<Record<Weekday, readonly [string, string]>> = {};
  for (const day of days) if (!isLeftOut(dayAt(day))) pattern[day] = readHours(dayAt(day));
  return pattern;
}

function readHours(place: Place): readonly [string, string] {
  const expected = 'two times, from and to, such as ["09:00", "17:00"]';
  if (!Array.isArray(place.value) || place.value.length !== 2) {
    reject(place, expected);
    return ['', ''];
  }
  const from = readTime(below(place, 0));
  const to = readTime(below(place, 1));
  if (from !== '' && to !== '' && minutesOf(from) >= minutesOf(to))
    reject(place, 'a first time before the second', `the first time must be before the second, found ${from} to ${to}`);
  return [from, to];
}

function readTime(place: Place): string {
  return readText(place, 'a time as HH:MM, from 00:00 to 23:59', (text) => /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(text));
}

/** An ISO date that the calendar has. */
export function readDate(place: Place): string {
  return readText(place, 'a date that exists, as YYYY-MM-DD', isDate);
}

function isDate(text: string): boolean {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return year > 0 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
