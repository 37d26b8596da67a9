/** JSON text → data and where each value stands. Strict as RFC 8259, and a field named twice is an error. */
import { type Step, pathText, quoted } from '../../core/policy/problem.ts';
import type { SettingsText } from './settings-text.ts';

const deepest = 100;

class JsonError extends Error {
  constructor(readonly offset: number, message: string) { super(message); }
}

/** A number, true, false or null at an offset. */
function wordAt(text: string, offset: number): string | null {
  const pattern = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)/y;
  pattern.lastIndex = offset;
  const found = pattern.exec(text);
  return found ? found[0] : null;
}

/** @returns data and offsets of fields (at the name) and list items (at the value), or the first error and its offset */
export function readJson(text: string): SettingsText {
  const offsets = new Map<string, number>();
  let at = 0;

  const skipSpace = (): void => {
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at += 1;
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

  const readText = (): string => {
    const start = at;
    for (at += 1; text[at] !== '"'; at += text[at] === '\\' ? 2 : 1)
      if (at >= text.length || text[at]! < ' ') throw new JsonError(start, 'text without a closing quotation mark on its line');
    at += 1;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw new JsonError(start, 'text with a backslash that JSON does not know; write \\\\ for a backslash itself');
    }
  };
  const readValue = (steps: readonly Step[]): unknown => {
    skipSpace();
    if (steps.length > deepest) throw new JsonError(at, `nested more than ${deepest} deep`);
    if (take('{')) return readObject(steps);
    if (take('[')) return readArray(steps);
    if (text[at] === '"') return readText();
    const word = wordAt(text, at) ?? fail('a value');
    at += word.length;
    return JSON.parse(word);
  };
  const readObject = (steps: readonly Step[]): unknown => {
    const fields: Record<string, unknown> = {};
    if (take('}')) return fields;
    do {
      skipSpace();
      const start = at;
      if (text[at] !== '"') fail('a field\'s name in quotation marks');
      const name = readText();
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
