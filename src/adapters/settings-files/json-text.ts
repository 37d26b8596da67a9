/** JSON text → data and where each value stands. Strict as RFC 8259, and a field named twice is an error. */
import { type Step, pathText, quoted } from '../../core/policy/problem.ts';
import type { SettingsText } from './settings-text.ts';

const deepest = 100;

class JsonError extends Error {
  constructor(readonly offset: number, message: string) { super(message); }
}

/** @returns data and offsets of fields (at the name) and list items (at the value), or the first error and its offset */
export function readJson(text: string): SettingsText {
  const offsets = new Map<string, number>();
  let at = 0;

  const skipSpace = (): void => {
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at += 1;
  };
  const matched = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found ? found[0] : null;
  };
  const fail = (expected: string): never => {
    throw new JsonError(at, `expected ${expected}, found ${at < text.length ? quoted(text.slice(at, at + 1)) : 'the end of the file'}`);
  };
  const take = (character: string): boolean => {
    skipSpace();
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };

  const readText = (expected: string): string => {
    const token = matched(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y) ?? fail(text[at] === '"' ? 'text that ends in a quotation mark on its line' : expected);
    return JSON.parse(token) as string;
  };
  const readValue = (steps: readonly Step[]): unknown => {
    skipSpace();
    if (steps.length > deepest) throw new JsonError(at, `nested more than ${deepest} deep`);
    if (take('{')) return readObject(steps);
    if (take('[')) return readArray(steps);
    if (text[at] === '"') return readText('text');
    const token = matched(/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y) ?? fail('a value');
    return JSON.parse(token);
  };
  const readObject = (steps: readonly Step[]): unknown => {
    const fields: Record<string, unknown> = {};
    if (take('}')) return fields;
    do {
      skipSpace();
      const start = at;
      const name = readText('a field\'s name in quotation marks');
      if (Object.prototype.hasOwnProperty.call(fields, name)) throw new JsonError(start, `the field ${quoted(name)} stands twice`);
      if (!take(':')) fail('":"');
      offsets.set(pathText([...steps, name]), start);
      // Not by assignment: a field may be named __proto__.
      Object.defineProperty(fields, name, { value: readValue([...steps, name]), enumerable: true, configurable: true, writable: true });
    } while (take(','));
    return take('}') ? fields : fail('"," or "}"');
  };
  const readArray = (steps: readonly Step[]): unknown => {
    const items: unknown[] = [];
    if (take(']')) return items;
    do {
      skipSpace();
      offsets.set(pathText([...steps, items.length]), at);
      items.push(readValue([...steps, items.length]));
    } while (take(','));
    return take(']') ? items : fail('"," or "]"');
  };

  try {
    const data = readValue([]);
    skipSpace();
    if (at < text.length) fail('nothing after the end of the data');
    return { data, offsets };
  } catch (error) {
    if (error instanceof JsonError) return { error: error.message, offset: error.offset };
    throw error;
  }
}
