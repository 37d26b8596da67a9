export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
/** From and to as HH:MM in the council's time zone, both inside. A missing day is a day off. */
export type WorkingPattern = Readonly<Partial<Record<Weekday, readonly [from: string, to: string]>>>;
export type BankHolidayDivision = 'england-and-wales' | 'scotland' | 'northern-ireland';
