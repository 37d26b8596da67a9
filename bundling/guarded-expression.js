/** Expressions in the bundle that look for a needed word before they are compiled and run. They find the same; only `exec` is asked differently, on which test, match and replace rest. */
import { neededWords } from './needed-words.js';

const exec = RegExp.prototype.exec;

let lastText = '';
let lastLower = '';

function hasOneOf(words, text) {
  if (text !== lastText) {
    lastText = text;
    lastLower = text.toLowerCase();
  }
  for (let at = 0; at < words.length; at += 1) if (lastLower.indexOf(words[at]) >= 0) return true;
  return false;
}

/** An expression written out, with the words that were found at build time, separated by line ends. */
export function guarded(expression, words) {
  return withGuard(expression, words.split('\n'));
}

/** An expression put together at run time; its words are looked for when it is first asked. */
export function guardedLater(expression) {
  return expression.source.length < 120 ? expression : withGuard(expression, undefined);
}

function withGuard(expression, known) {
  let words = known;
  Object.defineProperty(expression, 'exec', {
    value: function guardedExec(text) {
      const asked = String(text);
      if (words === undefined) words = neededWords(this.source, this.flags, 800);
      if (words !== null && !hasOneOf(words, asked)) {
        if (this.global) this.lastIndex = 0;
        return null;
      }
      return exec.call(this, asked);
    },
  });
  return expression;
}
