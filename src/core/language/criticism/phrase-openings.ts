/**
 * The openings of words by which a phrase is known: whatever it fits has one of them.
 * A branch without such a word would be passed over for the words of the others, so every branch counts.
 */

/** Words and openings too common to tell anything: only where a branch has no better ones is it known by them. */
const common = new Set((
  'the and for has had was are can you his her him she who how why our out one two own too its get got let way new day now yet say all any have '
  + 'been this that with from they thei them thes thos what when will woul coul shou just very more some time then into over only even ever also '
  + 'most much many such still alwa make made maki give gave giv thin thou anyo some ever offi coun memb resi does did doin done being bein were '
  + 'your yours itse hims hers the else abou afte befo its may might mus must shal wish here ther wher whic whil hav com come came goes went gone '
  + 'going goi sai said tell told tel ask aske put set try use look seem appe need last next year mont week days plea').split(' '));

/** A common word tells no more than so many others. */
const dearness = 12;

/** Openings known of a part of a phrase, null where it may fit without any; `parted`: what comes after it begins a word. */
interface Part { readonly openings: readonly string[] | null; readonly parted: boolean }

interface Reader { readonly source: string; at: number }

/** @param phrase as the lists have it (phrase-pattern.ts) @returns openings of three to five letters; none where the phrase may fit without any */
export function openingWords(phrase: string): readonly string[] {
  return choice({ source: phrase.replace(/n't/g, ' not '), at: 0 }, true).openings ?? [];
}

function choice(reader: Reader, parted: boolean): Part {
  let openings: string[] | null = [];
  let endsParted = true;
  do {
    if (reader.source.charAt(reader.at) === '|') reader.at += 1;
    const branch = sequence(reader, parted);
    openings = openings && branch.openings ? openings.concat(branch.openings) : null;
    endsParted = endsParted && branch.parted;
  } while (reader.source.charAt(reader.at) === '|');
  return { openings, parted: endsParted };
}

function sequence(reader: Reader, parted: boolean): Part {
  const { source } = reader;
  let best: readonly string[] | null = null;
  let here = parted;
  const know = (openings: readonly string[] | null): void => {
    if (openings && (best === null || price(openings) < price(best))) best = openings;
  };
  while (reader.at < source.length && source.charAt(reader.at) !== '|' && source.charAt(reader.at) !== ')') {
    const character = source.charAt(reader.at);
    if (isLetter(character)) {
      const word = letters(reader);
      const opening = here ? openingOf(word) : null;
      if (opening) know([opening]);
      if (word !== '') here = false;
      // A letter that may be missing ends the opening, and nothing is known of what follows it.
      if (isLetter(source.charAt(reader.at))) { reader.at += 1; quantified(reader); here = false; }
    } else if (character === '(') {
      const looks = /^\(\?[=!]/.test(source.slice(reader.at, reader.at + 3));
      reader.at += source.charAt(reader.at + 1) === '?' ? 3 : 1;
      const inner = choice(reader, here);
      reader.at += 1;
      const mayMiss = quantified(reader);
      if (looks) continue;
      if (!mayMiss) know(inner.openings);
      here = mayMiss ? here && inner.parted : inner.parted;
    } else {
      const blank = /[ ,;:'"-]/.test(character);
      skip(reader);
      const mayMiss = quantified(reader);
      here = mayMiss ? here && blank : blank;
    }
  }
  return { openings: best, parted: here };
}

/** The letters from here on that must stand. */
function letters(reader: Reader): string {
  const { source } = reader;
  let end = reader.at;
  while (isLetter(source.charAt(end))) end += 1;
  if (/^[?*{+]/.test(source.charAt(end))) end -= 1;
  const word = source.slice(reader.at, end);
  reader.at = end;
  return word;
}

/** A class, an escape or a character by itself. */
function skip(reader: Reader): void {
  const { source } = reader;
  if (source.charAt(reader.at) === '[') reader.at = source.indexOf(']', reader.at + 2) + 1;
  else if (source.charAt(reader.at) === '\\') reader.at += source.charAt(reader.at + 1) === 'u' ? 6 : 2;
  else reader.at += 1;
}

/** Steps over a quantifier. @returns whether what stands before it may be missing */
function quantified(reader: Reader): boolean {
  const [whole, least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})?\??/.exec(reader.source.slice(reader.at, reader.at + 9))!;
  reader.at += whole.length;
  return /^[?*]/.test(whole) || least === '0';
}

function openingOf(word: string): string | null {
  if (word.length < 3) return null;
  const opening = word.slice(0, 4);
  return word.length > 4 && common.has(opening) && !common.has(word) ? word.slice(0, 5) : opening;
}

function price(openings: readonly string[]): number {
  return openings.reduce((sum, one) => sum + (common.has(one) ? dearness : 1), 0);
}

const isLetter = (character: string): boolean => character >= 'a' && character <= 'z';
