/** Words that govern an infinitive ("pleased to", "undertake to", "would like to") and what they make of it. */
import type { ActKind } from './acts.ts';
import { type Subject, subjectBefore } from './actor.ts';
import { type VerbGroup, coordinationHead, verbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

const adjectives = new Set((
  'pleased happy glad delighted content prepared willing ready honoured able proud thrilled obliged bound committed pleasure contracted'
  + ' authorised position more decided agreed write writing minded-to').split(' '));
const promises = new Set((
  'undertake undertakes undertaken promise promises promised guarantee guarantees pledge pledges pledged commit commits committed agree'
  + ' agrees agreed vow vows resolve resolves resolved decided decide offer offers offered offering contract contracts consent consents'
  + ' consented chosen elected ourselves itself swear covenant covenants covenanted volunteer arrange arranged opted').split(' '));
const wishes = new Set(['like', 'wish', 'wishes', 'want', 'wants', 'keen']);

export interface Governed {
  readonly subject: Subject;
  /** `firm`: a promise. `wish`: only accepting, ordering or awarding is done by wishing it. */
  readonly force: 'firm' | 'wish';
  readonly promise: boolean;
}

/** A present or future statement, neither negated nor hypothetical. */
function stands(group: VerbGroup): boolean {
  return !group.negated && !group.past && (group.modality === 'none' || group.modality === 'will' || group.modality === 'do' || group.modality === 'can');
}

/**
 * What an infinitive's governor makes of it.
 * @param governor word index; -1 for none
 * @returns null when the infinitive is no promise (hoped, asked for, negated, somebody else's)
 */
export function governed(words: readonly Word[], governor: number, councilName: string, depth = 0): Governed | null {
  if (governor < 0 || depth > 3) return null;
  const { word } = words[governor]!;
  const going = word === 'going' || word === 'gonna';
  if (!going && !adjectives.has(word) && !promises.has(word) && !wishes.has(word)) return null;
  const progressive = going || word === 'writing' || word === 'arranging';
  let group = verbGroup(words, governor, !progressive, progressive);
  if (word === 'ourselves' || word === 'itself') group = verbGroup(words, governor - 1, true);
  if (word === 'position') group = verbGroup(words, governor - 2, true);
  if (word === 'pleasure') return { subject: { actor: 'self', start: Math.max(0, governor - 4), end: governor }, force: 'firm', promise: false };
  if (going && !group.progressive) return null;
  if (group.modality === 'none' && !group.passive && !group.perfect) {
    const head = coordinationHead(words, governor);
    if (head >= 0 && words[head]!.word === 'to') return governed(words, head - 1, councilName, depth + 1);
    if (head >= 0 && /^(?:will|shall)$/.test(words[head]!.word)) group = { ...verbGroup(words, head + 1, false) };
    else if (head >= 0) return null;
  }
  if (group.modality === 'to') {
    const above = governed(words, group.governor, councilName, depth + 1);
    return above && { ...above, promise: above.promise || promises.has(word) };
  }
  const subject = subjectBefore(words, group.start, councilName);
  const wishing = wishes.has(word) || (group.modality === 'would' && (adjectives.has(word)) && word !== 'able');
  if (wishing) return group.negated ? null : { subject, force: 'wish', promise: false };
  if (!stands(group)) return null;
  // What was promised once, or had been agreed, is told and not promised.
  if (/^(?:promised|pledged|offered)$/.test(word) && !group.perfect && !group.present) return null;
  if (words.slice(group.start, governor).some((one) => one.word === 'had')) return null;
  // "The levies that we are obliged to pay": a duty to somebody else, in passing.
  if (word === 'obliged' && words[subject.start - 1]?.word === 'that') return null;
  return { subject, force: 'firm', promise: promises.has(word) && !(word === 'agreed' && group.present) };
}

const wished = new Set('award appoint engage commission order purchase buy hire offer place take sign enter extend renew instruct lease'.split(' '));

/** Acts that are done by wishing them: "we would like to accept your quotation". */
export function doneByWishing(kind: ActKind, base: string): boolean {
  return kind === 'accept' || kind === 'permission' || wished.has(base);
}
