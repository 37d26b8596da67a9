import type { Sought } from '../core/language/sought/sought.ts';

export function guarded(expression: RegExp, words: string): RegExp & { readonly guard: Sought };
