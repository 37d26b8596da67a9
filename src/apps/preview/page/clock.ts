/** Times as the council's clocks show them. */

/** 'YYYY-MM-DDTHH:MM' on the wall in that zone, as a date field takes it. */
export function onTheWall(moment: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The moment when the clocks of that zone show it; NaN for no time. */
export function momentOf(wall: string, zone: string): number {
  const asUtc = Date.parse(`${wall}Z`);
  // Twice, for times near a change of the clocks.
  const once = asUtc - (Date.parse(`${onTheWall(asUtc || 0, zone)}Z`) - asUtc);
  return Number.isNaN(asUtc) ? NaN : once - (Date.parse(`${onTheWall(once, zone)}Z`) - asUtc);
}

/** 'Tuesday 10 March 2026 at 20:40' */
export function inWords(moment: number, zone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(moment);
  return `${day.replace(',', '')} at ${onTheWall(moment, zone).slice(11)}`;
}
