import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { europeLondon, localTime, momentOf, zoneNamed } from '../../../src/core/working-time/zone.ts';

const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function byIntl(moment: number): string {
  const parts = Object.fromEntries(wall.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day} ${Number(parts.hour) * 60 + Number(parts.minute)}`;
}

describe('Europe/London without Intl', () => {
  it('shows the same wall clock as Intl at any moment from 1997 to 2037', () => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(1997, 0), max: Date.UTC(2037, 11) }), (moment) => {
      const { date, minutes } = localTime(moment, europeLondon);
      expect(`${date} ${minutes}`).toBe(byIntl(moment));
    }), { numRuns: 3000 });
  });

  it.each([
    ['2026-03-29T00:59:00Z', '2026-03-29', 59],
    ['2026-03-29T01:00:00Z', '2026-03-29', 120],
    ['2026-10-25T00:59:00Z', '2026-10-25', 119],
    ['2026-10-25T01:00:00Z', '2026-10-25', 60],
    ['2026-06-30T23:30:00Z', '2026-07-01', 30],
  ])('at %s the clock shows %s and %i minutes', (moment, date, minutes) => {
    expect(localTime(Date.parse(moment), europeLondon)).toMatchObject({ date, minutes });
  });

  it('finds the moment of a wall time, also where spring skips it and autumn repeats it', () => {
    expect(momentOf('2026-03-29', 90, europeLondon)).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(momentOf('2026-10-25', 90, europeLondon)).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect(momentOf('2026-07-01', 540, europeLondon)).toBe(Date.parse('2026-07-01T08:00:00Z'));
  });

  it('knows that it does not know other zones', () => {
    expect(zoneNamed('Europe/Athens')).toBeNull();
  });

  it.each(['constructor', 'toString', '__proto__'])('takes %s for no zone', (name) => expect(zoneNamed(name)).toBeNull());
});
