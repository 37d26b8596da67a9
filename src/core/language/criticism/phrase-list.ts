/** A list of phrases of which only those run whose words a sentence has: compiling them all would cost a second. */
import { type Sought, sought } from '../sought/sought.ts';
import { type Stretch, patternOf, stretches } from './phrase.ts';

/** Openings of words that are too common to tell anything; a phrase is looked for by its other words. */
const common = new Set(('the and for has had was are can you his her him she who how why our out one two own too its get got let way new day now yet say all any '
  + 'have been this that with from they thei them thes thos what when will woul coul shou just very more some time then into over only even ever also most much many such still alwa'
  + ' make made maki give gave giv thin thou anyo some ever offi coun memb resi does did doin done being bein were your yours itse hims hers the else abou afte befo'
  + ' its may might mus must shal wish here ther wher whic whil hav com come came goes went gone going goi sai said tell told tel ask aske put set try use'
  + ' look seem appe need last next year mont week days plea').split(' '));

const wordStart = /(^|[^a-z\])}?*+])([a-z]{3,})/g;

function keysOf(phrase: string): readonly string[] {
  const literal = phrase.replace(/\\u[0-9a-f]{4}/gi, ' ').replace(/\\[wWsSdDbB]/g, '*').replace(/\[[^\]]*\]/g, '*').replace(/\(\?[:!=]/g, '(').replace(/n't/g, ' not ');
  const keys = new Set<string>();
  wordStart.lastIndex = 0;
  for (let match = wordStart.exec(literal); match; match = wordStart.exec(literal)) {
    const key = match[2]!.slice(0, 4);
    if (!common.has(key) && !common.has(match[2]!)) keys.add(key);
  }
  return [...keys];
}

/** The openings of the sentence's words, three and four letters long. */
export function openingsOf(text: string): ReadonlySet<string> {
  const openings = new Set<string>();
  const word = /[a-z]{3,}/g;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    openings.add(match[0].slice(0, 3));
    openings.add(match[0].slice(0, 4));
  }
  if (text.indexOf("n't") >= 0) openings.add('not');
  return openings;
}

/** Phrases by the openings of their words; `everywhere`: those that have none to go by. */
interface PhraseIndex { readonly byKey: ReadonlyMap<string, readonly number[]>; readonly everywhere: readonly number[] }

function indexOf(phrases: readonly string[]): PhraseIndex {
  const byKey = new Map<string, number[]>();
  const everywhere: number[] = [];
  phrases.forEach((phrase, at) => {
    const keys = keysOf(phrase);
    if (keys.length === 0) everywhere.push(at);
    for (const key of keys) {
      const under = byKey.get(key);
      if (under) under.push(at);
      else byKey.set(key, [at]);
    }
  });
  return { byKey, everywhere };
}

export class PhraseList {
  private index: PhraseIndex | null = null;
  private readonly compiled: (Sought | undefined)[] = [];

  constructor(private readonly phrases: readonly string[]) {}

  /**
   * Every stretch that a phrase fits.
   * @param text lower case
   * @param openings openingsOf(text)
   */
  in(text: string, openings: ReadonlySet<string>): readonly Stretch[] {
    this.index ??= indexOf(this.phrases);
    const chosen = new Set(this.index.everywhere);
    for (const opening of openings) for (const at of this.index.byKey.get(opening) ?? []) chosen.add(at);
    const found: Stretch[] = [];
    for (const at of chosen) {
      const phrase = this.compiled[at] ??= sought(() => patternOf([this.phrases[at]!]));
      if (phrase.mayBeIn(text)) found.push(...stretches(phrase.pattern, text));
    }
    return found;
  }
}
