/** A quoted thread's abuse, made the sender's own. */
import { type Party, nameOf } from '../../correspondence.ts';
import type { Fact } from '../../finding.ts';
import { findCriticism } from '../../language/criticism/criticism.ts';
import { isEndorsed } from '../../language/criticism/not-criticism/endorsement.ts';
import { nameIndex } from '../../language/names/name-index.ts';
import { namesIn } from '../../language/names/names-in-words.ts';
import { once } from '../../language/once.ts';
import type { Addressing, Mention } from '../../language/officers/mention.ts';
import type { Sentence } from '../../language/reading/reading.ts';
import { canonicalAddress } from '../../message.ts';
import type { Situation } from '../check.ts';
import type { CriticismSettings } from '../settings.ts';
import { recipientEvidence } from '../recipient-evidence.ts';
import { unique } from './facts.ts';

/** Endorsing the abuse of a quoted thread to somebody who had not read it (settled question 21). */
export function endorsed(situation: Situation, settings: CriticismSettings, addressing: Addressing): readonly Fact[] {
  const { correspondence, reading } = situation;
  const earlier = reading.thread[0];
  if (!earlier || settings.clauses.attack.length === 0) return [];
  const backing = reading.sentences.filter((one) => isEndorsed(one.text));
  if (backing.length === 0) return [];
  const seen = new Set([...(earlier.from ? [earlier.from] : []), ...earlier.to, ...earlier.cc].map((one) => canonicalAddress(one.address)));
  const fresh = correspondence.recipients.filter((one) => !one.own && !one.exempt && !seen.has(canonicalAddress(one.mailbox.address)));
  if (fresh.length === 0) return [];
  // Whom the own words name, the quoted words may call by the first name.
  const index = nameIndex(addressing.directory);
  const named = reading.sentences.flatMap(({ text }) => namesIn(text, index, addressing.present).map(({ person }) => person));
  const present = new Set([...addressing.present, ...named]);
  const abused = (words: string): Mention | undefined =>
    findCriticism(plainSentences(words), { ...addressing, present, you: [], youAreOfficers: false }, { about: 'officer' })
      .find((one) => one.kind === 'attack' || one.kind === 'deceit')?.target;
  const whole = once(() => abused(earlier.words));
  // Typed under a quoted point it agrees with that point alone.
  const targetOf = ({ answers }: Sentence): Mention | undefined => (answers === null ? whole() : abused(answers));
  for (const telling of backing) {
    const target = targetOf(telling);
    if (target) return [{
      kind: 'abuse-endorsed', severity: 'note', clauses: settings.clauses.attack as [string, ...string[]],
      evidence: [{ part: telling.part, start: telling.start, end: telling.end, text: telling.text }, ...recipientEvidence(fresh)],
      data: { officer: [target.label], readers: unique(fresh.map((one: Party) => nameOf(one))), words: [telling.text] },
      remedies: ['send-privately', 'remove-sentence'], considered: [],
    }];
  }
  return [];
}

function plainSentences(words: string): readonly Sentence[] {
  const found: Sentence[] = [];
  const pattern = /[^.!?\n]+[.!?]*/g;
  for (let match = pattern.exec(words); match; match = pattern.exec(words))
    found.push({ part: 'body', start: match.index, end: match.index + match[0].length, text: match[0], answers: null, paragraph: 0 });
  return found;
}
