/** An informal promise of small works ("we'll get it mended"): councillor-officer-relations 9(a) speaks of formal commitments (settled question 27). */
import type { Act } from './acts.ts';

const small = /^(?:repair|mend|fix|patch|fill|replace|clear|clean|trim|prune|paint|repaint|remove|unblock|jet|fit|grit|put|refit|drain|plant|reinstate|install|relay)$/;
const weighty = /£|\b(?:guarantee|guaranteed|undertake|undertaking|promise|promised|assure|assurance|pledge|confirm|hereby|formally|on behalf|at (?:our|the council's) (?:own )?(?:expense|cost)|legal|compensat\w+|resurfac\w+|rebuild|council|authority|word|commit(?:ted|ment)?)\b/i;

/** Small works, promised in a colloquial way, without money or a formal word. */
export function informalWorks(act: Act, text: string, actor: string, colloquial: boolean, promise: boolean): boolean {
  return act.kind === 'works' && small.test(act.base) && actor !== 'council' && colloquial && !promise && !weighty.test(text);
}

/** Is an offer spoken of in the sentence? */
export function isNear(_what: 'offer', text: string): boolean {
  return /\b(?:offer|quot(?:e|ation)|tender|estimate|terms|price|proposal)\b/i.test(text);
}
