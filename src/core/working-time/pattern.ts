/** Working hours of a week, and the divisions that share bank holidays. */

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** In the order of Date.prototype.getUTCDay. */
export const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** From and to as HH:MM in the council's time zone, both inside. A missing day is a day off (settled question 12). */
export type WorkingPattern = Readonly<Partial<Record<Weekday, readonly [from: string, to: string]>>>;

export type BankHolidayDivision = 'england-and-wales' | 'scotland' | 'northern-ireland';

export const bankHolidayDivisions: readonly BankHolidayDivision[] = ['england-and-wales', 'scotland', 'northern-ireland'];

/** Hours where the policy sets none. */
export const defaultWorkingHours: WorkingPattern = {
  mon: ['09:00', '17:00'], tue: ['09:00', '17:00'], wed: ['09:00', '17:00'], thu: ['09:00', '17:00'], fri: ['09:00', '17:00'],
};

/** Minutes after midnight of an HH:MM time. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
