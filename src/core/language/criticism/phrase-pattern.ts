/**
 * How the lists of criticism/ are written and made into patterns.
 * In a list "@" stands for an officer meant, "@'s" for the same in the possessive ("Tom's", "your", "his"),
 * "not " where a phrase or alternative opens takes "n't" too, and "(?:his|" and "(?:he|" take a marked pronoun;
 * "~" for "his", "her", "their" and "your"; "..." for a few words of the same clause; everything else is the plain source of a regular expression.
 */

/** Marks that replace an officer's mention in the text that is searched, one for each of its characters. */
export const mark = { officer: '\u0001', possessive: '\u0002', either: '\u0003', other: '\u0004' } as const;

const officer = '[\\u0001\\u0003]+';
const possessive = "(?:\\u0001+'s?|[\\u0002\\u0003]+)";

/** One pattern out of a list of phrases; whole words, lower case, every phrase linear. */
export function patternOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases.map(source).join('|')})`, 'g');
}

function source(phrase: string): string {
  const inner = phrase.replace(/~/g, '(?:his|her|their|your)')
    .replace(/(^|[|(])not /g, "$1(?:not|n't) ")
    .replace(/n't/g, "n?'t")
    .replace(/\(\?:his\|/g, `(?:${possessive}|his|`).replace(/\(\?:(?=(?:himself|him|he)\|)/g, `(?:${officer}|`)
    .replace(/@'s/g, '\u0011').replace(/@/g, '\u0010').replace(/ ?\.\.\. ?/g, '\u0012')
    .replace(/ \?/g, '\u0013').replace(/ /g, ' +').replace(/\u0013/g, ' *')
    .replace(/\u0011/g, possessive).replace(/\u0010/g, officer).replace(/\u0012/g, '[^.;!?]{1,60}?');
  const opening = /^[\w(\[~]/.test(phrase) ? "(?:\\b|(?=n?'t\\b))" : '';
  return `${opening}(?:${inner})${/[\w)\]?]$/.test(phrase) ? '(?![\\w])' : ''}`;
}
