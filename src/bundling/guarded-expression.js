/** Expressions in the bundle that look for a needed word before they are compiled and run. They find the same; only `exec` is asked differently, on which test, match and replace rest. */
import { Sought, setsOf } from '../core/language/sought/sought.ts';

const exec = RegExp.prototype.exec;

/** An expression written out, with the words that were found at build time, as sought.ts reads them. */
export function guarded(expression, words) {
  return withGuard(expression, setsOf(words));
}

/** An expression put together at run time; its words are looked for when it is first asked. */
export function guardedLater(expression) {
  return expression.source.length < 120 ? expression : withGuard(expression, null);
}

function withGuard(expression, words) {
  const guard = new Sought(expression, words);
  Object.defineProperty(expression, 'guard', { value: guard });
  Object.defineProperty(expression, 'exec', {
    value: function guardedExec(text) {
      const asked = String(text);
      if (!guard.mayBeIn(asked)) {
        if (this.global) this.lastIndex = 0;
        return null;
      }
      return exec.call(this, asked);
    },
  });
  return expression;
}
