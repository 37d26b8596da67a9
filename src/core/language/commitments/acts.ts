/** What can be promised, by meaning: the acts that verbs name, and which form of the verb a word is. */
import { acceptances } from './acts/acceptances.ts';
import { contracts } from './acts/contracts.ts';
import { payments } from './acts/payments.ts';
import { permissions } from './acts/permissions.ts';
import { waivers } from './acts/waivers.ts';
import { works } from './acts/works.ts';
import { type WrittenVerb, formsOf } from './acts/written-verb.ts';

export type ActKind = 'accept' | 'contract' | 'permission' | 'money' | 'works' | 'waiver';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface Act {
  readonly base: string;
  readonly kind: ActKind;
  /** What follows the verb (or is the subject of its passive) must look like this; null: anything. */
  readonly about: RegExp | null;
}

/** No two verbs share a form. */
const verbs: readonly (readonly [kind: ActKind, list: readonly WrittenVerb[]])[] = [
  ['accept', acceptances], ['contract', contracts], ['permission', permissions], ['money', payments], ['works', works], ['waiver', waivers],
];

const formNames: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

interface Entry { readonly act: Act; readonly forms: readonly VerbForm[] }

/** Which verb each written form is of. */
const verbOf = new Map<string, readonly [kind: ActKind, verb: WrittenVerb]>();
for (const [kind, list] of verbs) for (const verb of list) for (const form of formsOf(verb[0])) verbOf.set(form, [kind, verb]);

const entries = new Map<string, Entry>();

/** The act that a word may name and the verb forms it may be; null for any other word. */
export function actNamed(word: string): Entry | null {
  const found = verbOf.get(word);
  if (found === undefined) return null;
  let entry = entries.get(word);
  if (entry === undefined) {
    const [kind, [forms, about = null]] = found;
    const written = formsOf(forms);
    entry = { act: { base: written[0]!, kind, about }, forms: formNames.filter((_, at) => written[at] === word) };
    entries.set(word, entry);
  }
  return entry;
}

/** May the word name an act? For the prefilter. */
export function isActForm(word: string): boolean {
  return verbOf.has(word);
}
