import { describe, expect, it } from 'vitest';
import { zoneFor } from '../../src/adapters/time-zones.ts';
import { europeLondon } from '../../src/core/working-time/zone.ts';

describe('time zones where Intl exists', () => {
  it('are the built-in ones first', () => {
    expect(zoneFor('Europe/London')).toBe(europeLondon);
  });

  it.each([
    ['Europe/Paris', '2026-07-01T12:00:00Z', 120],
    ['Europe/Paris', '2026-12-01T12:00:00Z', 60],
    ['Asia/Kolkata', '2026-01-01T00:00:00Z', 330],
    ['America/New_York', '2026-03-08T06:59:00Z', -300],
    ['America/New_York', '2026-03-08T07:00:00Z', -240],
  ])('%s at %s is %d minutes ahead of UTC', (name, moment, minutes) => {
    expect(zoneFor(name)?.offsetAt(Date.parse(moment))).toBe(minutes);
  });

  it('agree with the built-in zone, computed without Intl, around every change of clocks', () => {
    const jersey = zoneFor('Europe/Jersey')!;
    for (let moment = Date.UTC(2000, 0, 1, 0, 30); moment < Date.UTC(2040, 0, 1); moment += 3_600_000 * 7)
      if (jersey.offsetAt(moment) !== europeLondon.offsetAt(moment)) expect(new Date(moment).toISOString()).toBe('no difference');
    expect(jersey).not.toBe(europeLondon);
  });

  it.each(['Europe/Lundun', 'London', ''])('there is none named %j', (name) => {
    expect(zoneFor(name)).toBeNull();
  });
});
