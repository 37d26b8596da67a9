/** Time zones without Intl, which classic Outlook's bare engine lacks. */

export interface Zone {
  readonly name: string;
  /** Minutes ahead of UTC at a moment (milliseconds since the epoch). */
  offsetAt(moment: number): number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** 01:00 UTC on the last Sunday of a month, when European clocks change (Directive 2000/84/EC, kept by the UK). */
function lastSundayAtOne(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * day + hour;
}

/** Britain since 1996: summer time from the last Sunday of March to the last Sunday of October. */
export const europeLondon: Zone = {
  name: 'Europe/London',
  offsetAt: (moment) => {
    const year = new Date(moment).getUTCFullYear();
    return moment >= lastSundayAtOne(year, 2) && moment < lastSundayAtOne(year, 9) ? 60 : 0;
  },
};

const builtIn: ReadonlyMap<string, Zone> = new Map([
  ['Europe/London', europeLondon],
  ['Europe/Belfast', europeLondon],
  ['GB', europeLondon],
  ['UTC', { name: 'UTC', offsetAt: () => 0 }],
]);

/** The zone of that IANA name when it needs no Intl, else null: an adapter may know more. */
export function zoneNamed(name: string): Zone | null {
  return builtIn.get(name) ?? null;
}

/** A moment as the clock on the wall shows it. */
export interface LocalTime {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes after midnight, seconds dropped. */
  readonly minutes: number;
}

/** Milliseconds since the epoch → wall clock of the zone. */
export function localTime(moment: number, zone: Zone): LocalTime {
  const shifted = new Date(moment + zone.offsetAt(moment) * minute);
  return {
    date: shifted.toISOString().slice(0, 10),
    weekday: shifted.getUTCDay(),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  };
}

/**
 * Wall clock → milliseconds since the epoch.
 * @param date YYYY-MM-DD; @param minutes after midnight. A time that the spring change skips is an hour later; of one that autumn repeats, the first.
 */
export function momentOf(date: string, minutes: number, zone: Zone): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * minute;
  const candidates = [wall - zone.offsetAt(wall - day) * minute, wall - zone.offsetAt(wall + day) * minute];
  const fits = candidates.filter((moment) => moment + zone.offsetAt(moment) * minute === wall);
  return fits.length > 0 ? Math.min(...fits) : Math.max(...candidates);
}
