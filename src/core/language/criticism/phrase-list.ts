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
  const literal = phrase.replace(/[a-z]\?/g, '*').replace(/\\u[0-9a-f]{4}/gi, ' ').replace(/\\[wWsSdDbB]/g, '*').replace(/\[[^\]]*\]/g, '*').replace(/\(\?[:!=]/g, '(').replace(/n't/g, ' not ');
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

/** Where a word's opening stands: in which list, and in which of its phrases. */
interface Place { readonly list: number; readonly at: number }

/** All lists together: a sentence's openings are looked up once for all of them. */
const lists: PhraseList[] = [];
let places: ReadonlyMap<string, readonly Place[]> = new Map();
let placed = 0;

/** When a sentence first asks, every list is known. */
function placesOf(): ReadonlyMap<string, readonly Place[]> {
  if (placed === lists.length) return places;
  const found = new Map<string, Place[]>();
  lists.forEach(({ phrases, everywhere }, list) => {
    everywhere.length = 0;
    phrases.forEach((phrase, at) => {
      const keys = keysOf(phrase);
      if (keys.length === 0) everywhere.push(at);
      for (const key of keys) {
        const under = found.get(key);
        if (under) under.push({ list, at });
        else found.set(key, [{ list, at }]);
      }
    });
  });
  placed = lists.length;
  places = found;
  return places;
}

/** The phrases of each list that a sentence's words open. */
let last: { readonly openings: ReadonlySet<string>; readonly chosen: readonly (ReadonlySet<number> | undefined)[] } | null = null;

function chosenBy(openings: ReadonlySet<string>): readonly (ReadonlySet<number> | undefined)[] {
  if (last && last.openings === openings) return last.chosen;
  const known = placesOf();
  const chosen: (Set<number> | undefined)[] = [];
  openings.forEach((opening) => {
    for (const { list, at } of known.get(opening) ?? []) (chosen[list] ??= new Set(lists[list]!.everywhere)).add(at);
  });
  last = { openings, chosen };
  return chosen;
}

export class PhraseList {
  /** Phrases that have no opening to go by. */
  readonly everywhere: number[] = [];
  private readonly number: number;
  private readonly compiled: (Sought | undefined)[] = [];

  constructor(readonly phrases: readonly string[]) {
    this.number = lists.push(this) - 1;
  }

  /**
   * Every stretch that a phrase fits.
   * @param text lower case
   * @param openings openingsOf(text)
   */
  in(text: string, openings: ReadonlySet<string>): readonly Stretch[] {
    const chosen = chosenBy(openings)[this.number] ?? this.everywhere;
    const found: Stretch[] = [];
    for (const at of chosen) {
      const phrase = this.compiled[at] ??= sought(() => patternOf([this.phrases[at]!]));
      if (phrase.mayBeIn(text)) found.push(...stretches(phrase.pattern, text));
    }
    return found;
  }
}
