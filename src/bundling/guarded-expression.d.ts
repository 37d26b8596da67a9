export function guarded(expression: RegExp, words: string): RegExp;
export function guardedLater(expression: RegExp): RegExp;
