/** What a written word is of a name: its letters, a title, a man's or a woman's first name. */
import { gradations, officerGroups, officerPosts, services, sharedPosts } from '../officers/posts.ts';
import { once } from '../once.ts';
import { men, women } from './first-names.ts';

/** Letters of names, those with accents too. */
export const letter = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff';

/** Courtesy titles, and whose they are, where they tell. */
export const titles: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'], ['sir', 'm'], ['mrs', 'f'], ['ms', 'f'], ['miss', 'f'], ['dr', null], ['mx', null], ['madam', 'f'], ['brother', 'm'],
]);

/** Is it a capital, with or without an accent? */
export function isCapital(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : character !== character.toLowerCase();
}

/** Words with a capital before a surname that are no first names: posts, and what opens a sentence. */
const postWords = once(() => new Set([...officerPosts, ...officerGroups, ...sharedPosts, ...services, ...gradations]
  .flatMap((words) => words.split(/[ -]/))
  .concat((
    'cllr councillor alderman mayor leader chairman chair head chief dear hi hello morning poor old young our your the that this when if and but so'
    + ' as because ask tell let per from with by for'
  ).split(' '))));

/** Whatever its origin: only at the start of a sentence must a first name be known, since any word has a capital there. */
export function isFirstName(word: string, atStart: boolean): boolean {
  return genderOf(word) !== null || (!atStart && word.length > 1 && !postWords().has(word) && !titles.has(word));
}

/** Whose a first name is, lower case; null where it does not tell. */
export function genderOf(first: string | undefined): 'm' | 'f' | null {
  if (!first) return null;
  return men.has(first) ? 'm' : women.has(first) ? 'f' : null;
}
