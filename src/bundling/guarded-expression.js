/**
 * Expressions in the bundle that look for a needed word before they are compiled and run.
 * They find the same; only `exec` is asked differently, on which test, match and replace rest.
 */
import { Sought } from '../core/language/sought/sought.ts';

const { exec } = RegExp.prototype;

/** @param words that were found at build time, as sought.ts reads them */
export function guarded(expression, words) {
  expression.guard = new Sought(expression, words);
  expression.exec = guardedExec;
  return expression;
}

function guardedExec(text) {
  const asked = String(text);
  if (this.guard.mayBeIn(asked)) return exec.call(this, asked);
  if (this.global) this.lastIndex = 0;
  return null;
}
