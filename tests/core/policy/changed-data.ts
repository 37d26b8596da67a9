/** Data with one part changed at random, and the promise that problems make about their paths. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Problem, Step } from '../../../src/core/policy/problem.ts';

/** Every path into the data, the whole included. */
function pathsInto(data: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (data === null || typeof data !== 'object') return [path];
  const steps: Step[] = Array.isArray(data) ? data.map((_, index) => index) : Object.keys(data);
  return [path, ...steps.flatMap((step) => pathsInto((data as Record<Step, unknown>)[step], [...path, step]))];
}

type Parts = { [step: Step]: unknown };

/** The data with one part, at any depth, put another way: replaced by any JSON, by text of other kinds, or taken out. */
export function changedSomewhere(data: unknown): fc.Arbitrary<unknown> {
  const replacement = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('', 'x@c.example', '09:00', 'member', undefined));
  return fc.tuple(fc.constantFrom(...pathsInto(data)), replacement).map(([path, value]) => {
    if (path.length === 0) return value ?? null;
    const copy = structuredClone(data) as Parts;
    const parent = path.slice(0, -1).reduce<Parts>((inside, step) => inside[step] as Parts, copy);
    const last = path[path.length - 1]!;
    if (value === undefined && !Array.isArray(parent)) delete parent[last];
    else parent[last] = value ?? null;
    return copy;
  });
}

/** All steps but the last must be there; the last may be a field that is missing. */
export function expectPathsWithin(data: unknown, problems: readonly Problem[]): void {
  for (const { steps, path, message } of problems) {
    let inside: unknown = data;
    steps.forEach((step, depth) => {
      expect(inside, `${path} (${message})`).toBeTypeOf('object');
      const there = Object.prototype.hasOwnProperty.call(inside, step);
      expect(there || (depth === steps.length - 1 && typeof step === 'string' && !Array.isArray(inside)), `${path} (${message})`).toBe(true);
      inside = there ? (inside as Record<Step, unknown>)[step] : undefined;
    });
    expect(message).not.toMatch(/[\n\r]/);
  }
}
