import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, isWorkingTime, nextWorkingTime, workingMinutesBetween } from '../../../src/core/working-time/calendar.ts';
import { type BankHolidayDivision, defaultWorkingHours } from '../../../src/core/working-time/pattern.ts';
import { europeLondon } from '../../../src/core/working-time/zone.ts';

const calendar = (more: Partial<Calendar> = {}): Calendar => ({ zone: europeLondon, pattern: defaultWorkingHours, division: 'england-and-wales', closureDays: [], ...more });
const at = (time: string) => Date.parse(time);

describe('working time', () => {
  it.each([
    ['2026-05-12T08:00:00Z', true, 'nine in summer time'],
    ['2026-05-12T07:59:00Z', false, 'a minute before'],
    ['2026-05-12T16:00:59Z', true, 'five on the dot'],
    ['2026-05-12T16:01:00Z', false, 'a minute past five'],
    ['2026-05-16T10:00:00Z', false, 'Saturday'],
    ['2026-05-04T10:00:00Z', false, 'early May bank holiday'],
  ])('%s is working time: %s (%s)', (time, expected) => {
    expect(isWorkingTime(at(time), calendar())).toBe(expected);
  });

  it.each<[string, BankHolidayDivision, boolean]>([
    ['2026-06-15T10:00:00Z', 'scotland', false],
    ['2026-06-15T10:00:00Z', 'england-and-wales', true],
    ['2026-03-17T10:00:00Z', 'northern-ireland', false],
    ['2026-04-06T10:00:00Z', 'scotland', true],
    ['2026-04-06T10:00:00Z', 'england-and-wales', false],
    ['2026-12-28T10:00:00Z', 'england-and-wales', false],
  ])('%s in %s: %s', (time, division, expected) => {
    expect(isWorkingTime(at(time), calendar({ division }))).toBe(expected);
  });

  it('keeps closure days and personal patterns', () => {
    expect(isWorkingTime(at('2026-05-12T10:00:00Z'), calendar({ closureDays: ['2026-05-12'] }))).toBe(false);
    expect(isWorkingTime(at('2026-05-13T10:00:00Z'), calendar({ pattern: { tue: ['09:00', '17:00'] } }))).toBe(false);
  });

  it('finds the next working time over a weekend, a bank holiday and a clock change', () => {
    expect(nextWorkingTime(at('2026-03-27T18:00:00Z'), [calendar()])).toBe(at('2026-03-30T08:00:00Z'));
    expect(nextWorkingTime(at('2026-12-24T18:00:00Z'), [calendar()])).toBe(at('2026-12-29T09:00:00Z'));
  });

  it('finds a time at which everybody works, or none', () => {
    const early = calendar({ pattern: { wed: ['07:00', '11:00'] } });
    const late = calendar({ pattern: { wed: ['10:00', '16:00'] } });
    expect(nextWorkingTime(at('2026-05-11T18:00:00Z'), [early, late])).toBe(at('2026-05-13T09:00:00Z'));
    expect(nextWorkingTime(at('2026-05-11T18:00:00Z'), [early, calendar({ pattern: { thu: ['09:00', '17:00'] } })])).toBeNull();
  });

  it('counts working minutes', () => {
    expect(workingMinutesBetween(at('2026-05-15T15:30:00Z'), at('2026-05-18T08:20:00Z'), calendar())).toBe(50);
  });

  it('next working time is working time, and never earlier', () => {
    fc.assert(fc.property(fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2028-11-01T00:00:00Z') }), (moment) => {
      const next = nextWorkingTime(moment, [calendar()]);
      expect(next).not.toBeNull();
      expect(next!).toBeGreaterThanOrEqual(moment);
      expect(isWorkingTime(next!, calendar())).toBe(true);
    }));
  });
});
