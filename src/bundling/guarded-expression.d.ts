export function guarded(expression: RegExp, words: string): RegExp;
