/**
 * Reads plain data (parsed JSON or YAML) field by field and collects every problem instead of stopping at the first.
 * A reader that meets a problem reports it and hands back an empty value of its type; whoever parses looks at `problems` at the end and drops the value.
 */
import { nearestName } from './nearest-name.ts';
import { type Problem, type Step, isFieldSet, pathText, quoted, shown } from './problem.ts';

/** A value and where it stands. Undefined and null alike mean that it was left out. */
export interface Place {
  readonly value: unknown;
  readonly steps: readonly Step[];
  /** Shared by all places of one document. */
  readonly problems: Problem[];
}

/** Once that many names would have been compared no name is suggested any more, so that a wholly wrong file costs no time. */
const mostComparisons = 50_000;

/** The whole document. */
export function documentPlace(value: unknown): Place {
  return { value, steps: [], problems: [] };
}

/** The place of a field or list item below another; its value is undefined when it is not there. */
export function below(place: Place, ...steps: readonly Step[]): Place {
  let value: unknown = place.value;
  for (const step of steps) value = valueAt(value, step);
  return { value, steps: [...place.steps, ...steps], problems: place.problems };
}

function valueAt(value: unknown, step: Step): unknown {
  if (value === null || typeof value !== 'object' || !Object.prototype.hasOwnProperty.call(value, step)) return undefined;
  return (value as Record<Step, unknown>)[step];
}

/** Is the field absent, or null? */
export function isLeftOut(place: Place): boolean {
  return place.value === undefined || place.value === null;
}

/** Reports a problem with the value at the place. */
export function reject(place: Place, expected: string, message = `expected ${expected}, found ${shown(place.value)}`): void {
  place.problems.push({ path: pathText(place.steps), steps: place.steps, expected, found: shown(place.value), message });
}

/** A name that stands for nothing. `none` says so before it: 'no ward named'; `entry` is whose entry it stands in, '' where the path says enough. */
export interface UnknownName {
  readonly none: string;
  readonly name: string;
  readonly known: readonly string[];
  readonly entry?: string;
}

/** Reports a name that is not among the known ones, with the nearest of them. */
export function rejectName(place: Place, { none, name, known, entry = '' }: UnknownName): void {
  const nearest = place.problems.length * known.length < mostComparisons ? nearestName(name, known) : null;
  const expected = known.length > 0 && known.length <= 12 ? `one of ${known.map(quoted).join(', ')}` : 'a known name';
  const message = `${none} ${quoted(name)}`
    + (entry === '' ? '' : ` (in the entry of ${quoted(entry)})`)
    + (nearest === null ? '' : `; did you mean ${quoted(nearest)}?`);
  place.problems.push({ path: pathText(place.steps), steps: place.steps, expected, found: quoted(name), message });
}

/** The value read, or the fallback where it was left out. */
export function optional<T>(place: Place, fallback: T, read: (place: Place) => T): T {
  return isLeftOut(place) ? fallback : read(place);
}

/** Text that is not blank and, where a test is given, passes it. '' after a problem. */
export function readText(place: Place, expected: string, test: (text: string) => boolean = () => true): string {
  const { value } = place;
  if (typeof value === 'string' && value.trim() !== '' && test(value)) return value;
  reject(place, expected);
  return '';
}

/** A field that must be true or false. */
export function readFlag(place: Place): boolean {
  if (typeof place.value !== 'boolean') reject(place, 'true or false');
  return place.value === true;
}

/** One of some known names. The first of them after a problem. @param what 'severity', 'kind' … */
export function readOneOf<Name extends string>(place: Place, what: string, known: readonly Name[]): Name {
  const { value } = place;
  const name = known.find((one) => one === value);
  if (name !== undefined) return name;
  const choice = `one of ${known.map(quoted).join(', ')}`;
  if (typeof value !== 'string') reject(place, choice);
  else {
    const nearest = nearestName(value, known);
    reject(place, choice, `no ${what} ${quoted(value)}; ${nearest === null ? choice : `did you mean ${quoted(nearest)}?`}`);
  }
  return known[0]!;
}

/** A list, item by item; positions stay those of the data, problems or not. [] after a problem with the list itself. */
export function readList<T>(place: Place, expected: string, readItem: (item: Place) => T): readonly T[] {
  if (Array.isArray(place.value)) return place.value.map((_, index) => readItem(below(place, index)));
  reject(place, expected);
  return [];
}

/**
 * A set of fields, of which any that is not known is reported.
 * @param what how an unknown one is named: 'field', 'check', 'day'
 * @returns the place of each field; where there is no set of fields, only that is reported and nothing about the fields
 */
export function readFields<Name extends string>(
  place: Place, expected: string, known: readonly Name[], what = 'field',
): (name: Name) => Place {
  if (!isFieldSet(place.value)) {
    reject(place, expected);
    return () => documentPlace(undefined);
  }
  for (const name of Object.keys(place.value))
    if (!(known as readonly string[]).includes(name)) rejectName(below(place, name), { none: `no ${what} named`, name, known });
  return (name) => below(place, name);
}
