/** Sentences as the learned words read them: who is judged stands as "@", beside what the lists found. */
import { withoutNames } from '../names/names-left-out.ts';
import { anotherBody } from '../officers/expressions.ts';
import { withMarkedNegations } from '../contractions.ts';
import { nameIndex } from '../names/name-index.ts';
import { type Addressing, type Mention, isByPronoun } from '../officers/mention.ts';
import { OfficersMeant, longest } from '../officers/officers-meant.ts';
import { lowered } from '../plain.ts';
import type { Sentence } from '../reading/reading.ts';
import { isAnsweredNo } from './answered-no.ts';
import { type Hit, hitsIn } from './hits.ts';
import { anyMark, clean, masked } from './masking.ts';
import { expression } from '../unbroken.ts';

/** A sentence with the people it speaks of masked, and what the lists found in it. */
export interface Masked {
  readonly sentence: Sentence;
  /** Lower case, each mention one "@", other people's names left out; null where nobody looked for is mentioned. */
  readonly masked: string | null;
  /** The words by which the sentence counts in its letter: as above, mentions or none. */
  readonly words: string;
  readonly mentions: readonly Mention[];
  readonly hits: readonly Hit[];
  /** What the lists tell, as features beside the words: which have a phrase in the sentence, kinds of hits, how many. */
  readonly told: readonly string[];
  /** How the people stand in the sentence, and where it stands in its letter, as features of it alone. */
  readonly placed: readonly string[];
}

const aside = expression('g')`
  , (?:
    i (?:think|fear|feel|believe|suspect|regret to say|have to say|must say|am afraid|am sorry to say)|i'm afraid|frankly|
    to be (?:frank|blunt|honest|fair)|in my (?:view|opinion|experience)|it (?:seems|must be said|has to be said)|sadly|alas|quite simply|
    to put it mildly|as (?:ever|usual|always)|apparently|of course
  ),
`;

/** "He has, I think, very little feel for it": blanks of the same length stand for the aside. */
function withoutAsides(lower: string): string {
  return lower.indexOf(', ') < 0 ? lower : lower.replace(aside, (words) => ' '.repeat(words.length));
}

/** As the lists are looked for in it; of the same length. */
function searched(text: string): string {
  return withMarkedNegations(lowered(clean(text)));
}

/** Reads sentences in order, since "he" means whom the sentences before spoke of. */
export function maskedSentences(
  sentences: readonly Sentence[], addressing: Addressing, about: 'officer' | 'member', added: readonly string[] = [],
): readonly Masked[] {
  const names = nameIndex(addressing.directory).parts;
  return meantIn(sentences, addressing).map(({ sentence, before, all }, place) => {
    const mentions = all.filter((mention) => mention.who === about);
    const told = new Set<string>();
    const text = sentence.text.slice(0, longest);
    const lower = searched(text);
    const marked = masked(lower, mentions);
    const said = withoutAsides(lower);
    const hits = [...hitsIn({ text, lower: said, marked: said === lower ? marked : masked(said, mentions) }, mentions, before, addressing, added, told)];
    const target = mentions[0] ?? (all.length === 0 && about === 'officer' ? before : null);
    if (target && isAnsweredNo(text, mentions[0] ?? null, sentences[place + 1]?.text ?? '')) hits.push({ kind: 'failing', start: 0, end: text.length, target });
    // "Asleep again." after a sentence about an officer speaks of that officer still; "Thames Water say" does not.
    const carried = mentions.length === 0 && about === 'officer' && before !== null && sentence.part === 'body'
      && !all.some(({ who, start, label }) => who === 'other' && start < 3 && anotherBody.test(label));
    const bare = withoutNames(text, names);
    const nameless = (bare === text ? marked : masked(searched(bare), mentions)).replace(anyMark, '@');
    const words = mentions.length > 0 ? nameless : carried ? `@ ${nameless}` : null;
    const rules = [...(hits.length > 0 ? ['rule:any'] : []), ...new Set(hits.flatMap(({ kind }) => [`rule:${kind}`, `${hits.length} × ${kind}`]))];
    const meant = carried ? [{ ...before, start: 0, end: 0 }] : mentions;
    return {
      sentence, masked: words, words: words ?? nameless, mentions: meant,
      hits, told: [...told, ...rules], placed: [...(carried ? ['carried'] : []), ...placed(meant, place, sentences.length)],
    };
  });
}

/** Numbers up to where more of them tell no more. */
function placed(mentions: readonly Mention[], place: number, sentences: number): readonly string[] {
  return [
    isByPronoun(mentions) ? 'by pronoun' : 'by name or post',
    mentions.some(({ people, pronoun }) => people.length > 0 && !pronoun) ? 'known' : 'unknown',
    `mentions:${Math.min(3, mentions.length)}`, `before it:${Math.min(3, place)}`, `sentences:${Math.min(8, sentences)}`,
  ];
}

/** Whom each sentence means, and of whom the words before it spoke last. */
interface Meant { readonly sentence: Sentence; readonly before: Mention | null; readonly all: readonly Mention[] }

/** A message is asked twice, about its officers and about its members: who is meant is the same. */
const lastMeant = new WeakMap<Addressing, { readonly sentences: readonly Sentence[]; readonly meant: readonly Meant[] }>();

function meantIn(sentences: readonly Sentence[], addressing: Addressing): readonly Meant[] {
  const known = lastMeant.get(addressing);
  if (known && known.sentences === sentences) return known.meant;
  const reader = new OfficersMeant(addressing, sentences);
  const meant = sentences.map((sentence): Meant => {
    const before = reader.lastSpokenOf;
    return { sentence, before, all: reader.next(sentence) };
  });
  lastMeant.set(addressing, { sentences, meant });
  return meant;
}
