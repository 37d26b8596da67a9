/**
 * What came to JavaScript after ES2016 and is used in this bundle, for an engine that lacks it: classic Outlook before version 2403 takes ES2016 at most.
 * Ten short functions instead of core-js, whose foundations would cost more than the rest of the cold start.
 * A test runs the bundle in an engine stripped to ES2016.
 */
type Entry = [string, unknown];

function define(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

define(Object, 'values', (object: Record<string, unknown>) => Object.keys(object).map((key) => object[key]));
define(Object, 'entries', (object: Record<string, unknown>) => Object.keys(object).map((key): Entry => [key, object[key]]));
define(Object, 'fromEntries', (entries: Iterable<Entry>) => {
  const object: Record<string, unknown> = {};
  for (const [key, value] of entries) object[key] = value;
  return object;
});

define(Array.prototype, 'flat', function flat(this: unknown[], depth = 1): unknown[] {
  const result: unknown[] = [];
  for (const item of this) {
    if (!Array.isArray(item)) result.push(item);
    else for (const inner of depth > 1 ? item.flat(depth - 1) : item) result.push(inner);
  }
  return result;
});
define(Array.prototype, 'flatMap', function flatMap(this: unknown[], work: (item: unknown, index: number, list: unknown[]) => unknown): unknown[] {
  return this.map(work).flat();
});

function padding(text: string, length: number, filler: string): string {
  const missing = length - text.length;
  return missing > 0 && filler !== '' ? filler.repeat(Math.ceil(missing / filler.length)).slice(0, missing) : '';
}
define(String.prototype, 'padStart', function padStart(this: string, length: number, filler = ' ') { return padding(this, length, filler) + this; });
define(String.prototype, 'padEnd', function padEnd(this: string, length: number, filler = ' ') { return this + padding(this, length, filler); });
// `trim` is ES5; a mark at the other end keeps it from trimming there.
define(String.prototype, 'trimStart', function trimStart(this: string) { return `${this}.`.trim().slice(0, -1); });
define(String.prototype, 'trimEnd', function trimEnd(this: string) { return `.${this}`.trim().slice(1); });
define(String.prototype, 'matchAll', function matchAll(this: string, pattern: RegExp): IterableIterator<RegExpExecArray> {
  const own = new RegExp(pattern.source, pattern.flags);
  const matches: RegExpExecArray[] = [];
  for (let match = own.exec(this); match; match = own.exec(this)) {
    matches.push(match);
    if (match[0] === '') own.lastIndex += 1;
  }
  return matches[Symbol.iterator]();
});
