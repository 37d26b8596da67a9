/** A dismissal is a claim with a reason: what a finding noticed is in order here. It hides what it was made for and nothing new. */
import { type Mark, isCoveredBy, marksOf, recipientMarksOf } from './dismissal/marks.ts';
import type { Fact, Finding } from './finding.ts';
import type { Reading } from './language/reading/reading.ts';

/** `message`: this draft alone. `thread`: messages under the same subject. `recipient`: the same recipients, in whatever message. */
export type DismissalScope = 'message' | 'thread' | 'recipient';

export const dismissalScopes: readonly DismissalScope[] = ['message', 'thread', 'recipient'];

/** Kinds of reason, so that the Monitoring Officer can count them without reading anybody's words. */
export type ReasonKind = 'exception' | 'agreed' | 'misread' | 'other';

export const reasonKinds: readonly ReasonKind[] = ['exception', 'agreed', 'misread', 'other'];

export interface DismissalReason {
  readonly kind: ReasonKind;
  /** The sender's own words; needed for `other`. */
  readonly words: string;
}

export interface Dismissal {
  readonly check: string;
  readonly scope: DismissalScope;
  readonly reason: DismissalReason;
  /** What it answers; hashes, so that neither words nor addresses are kept. */
  readonly marks: readonly Mark[];
  /** For scope `thread`: which one (threadOf). '' otherwise. */
  readonly thread: string;
  /** When it was made, milliseconds since the epoch. */
  readonly at: number;
}

/** A finding that dismissals hide, and which ones. */
export interface SetAside {
  readonly finding: Finding;
  readonly dismissals: readonly Dismissal[];
}

/** Is the reason one? `other` takes at least three letters of the sender's own. */
export function isReason({ kind, words }: DismissalReason): boolean {
  return kind !== 'other' || words.replace(/[\s!-/:-@[-`{-~]/g, '').length >= 3;
}

/** The scopes that make sense for a finding: `recipient` only where recipients alone, and no words, gave rise to it. */
export function scopesFor(finding: Finding, thread: string): readonly DismissalScope[] {
  return dismissalScopes.filter((scope) => scope === 'message'
    || (scope === 'thread' && thread !== '')
    || (scope === 'recipient' && finding.facts.every(isAboutRecipients)));
}

/**
 * @param reading of the message that the finding is about
 * @param thread threadOf(message)
 * @param at now, milliseconds since the epoch
 * @throws when no reason is given
 */
export function dismissalOf(finding: Finding, reading: Reading, scope: DismissalScope, reason: DismissalReason, thread: string, at: number): Dismissal {
  if (!isReason(reason)) throw new Error('a dismissal needs a reason');
  const marks = scope === 'recipient' ? finding.facts.flatMap(recipientMarksOf) : [...marksOf(finding.facts, reading).values()].flat();
  return { check: finding.check, scope, reason, marks: [...new Set(marks)], thread: scope === 'thread' ? thread : '', at };
}

/**
 * Parts the findings in those that stand and those set aside. A finding is set aside when every one of its facts is answered; one new recipient,
 * new words, or a graver case brings the whole of it back.
 * @param dismissals those of this message, of all threads and of all recipients
 */
export function sortOut(
  findings: readonly Finding[], reading: Reading, thread: string, dismissals: readonly Dismissal[],
): { readonly open: readonly Finding[]; readonly setAside: readonly SetAside[] } {
  const open: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of findings) {
    const mine = dismissals.filter((one) => one.check === finding.check && (one.scope !== 'thread' || one.thread === thread));
    const used = mine.length === 0 ? null : answering(finding, reading, mine);
    if (used) setAside.push({ finding, dismissals: used });
    else open.push(finding);
  }
  return { open, setAside };
}

/** The dismissals that together answer every fact; null when some fact stays unanswered. */
function answering(finding: Finding, reading: Reading, dismissals: readonly Dismissal[]): readonly Dismissal[] | null {
  const general = dismissals.filter((one) => one.scope !== 'recipient');
  const ofRecipients = dismissals.filter((one) => one.scope === 'recipient');
  const needed = marksOf(finding.facts, reading);
  const used = new Set<Dismissal>();
  for (const fact of finding.facts) {
    const addresses = isAboutRecipients(fact) ? recipientMarksOf(fact) : [];
    const found = covering(addresses, ofRecipients) ?? covering(needed.get(fact)!, general);
    if (!found) return null;
    for (const one of found) used.add(one);
  }
  return [...used];
}

/** Those dismissals whose marks together cover all that are needed; null for none needed or one uncovered. */
function covering(needed: readonly Mark[], dismissals: readonly Dismissal[]): readonly Dismissal[] | null {
  if (needed.length === 0) return null;
  const held = new Set(dismissals.flatMap((one) => one.marks));
  if (!needed.every((mark) => isCoveredBy(mark, held))) return null;
  return dismissals.filter((one) => {
    const own = new Set(one.marks);
    return needed.some((mark) => isCoveredBy(mark, own));
  });
}

function isAboutRecipients(fact: Fact): boolean {
  return fact.evidence.length > 0 && fact.evidence.every((one) => one.part === 'to' || one.part === 'cc' || one.part === 'bcc');
}

/** The newest dismissals that fit into so many characters of JSON, oldest first. */
export function newestWithin(dismissals: readonly Dismissal[], characters: number): readonly Dismissal[] {
  const kept: Dismissal[] = [];
  let length = 2;
  for (const one of [...dismissals].sort((first, second) => second.at - first.at)) {
    length += JSON.stringify(one).length + 1;
    if (length > characters) break;
    kept.unshift(one);
  }
  return kept;
}
