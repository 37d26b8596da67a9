/** Lists of words written out with blanks between them. */

export interface WordList { has(word: string): boolean }

/** Made when first asked: most messages ask for few of them. */
export function wordList(text: string): WordList {
  let list: ReadonlySet<string> | null = null;
  return { has: (word) => (list ??= new Set(text.trim().split(/\s+/))).has(word) };
}
