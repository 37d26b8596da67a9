/**
 * Sources of expressions and lists of words in a finished script → the same with their commonest pieces as one character each,
 * put back when the script starts: a fifteenth of the send check.
 */
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { edited } from './edited.js';
import { ascii } from './lists-as-words.js';

/** What saves most when it is written as one character, and what saves most then, found by counting; each is written as the symbol at its place. */
const pieces = [
  '(?:', 'ing', 'e|', 'er', 't|', 'th', 's|', 'ed|', 'on', 's?|', 'en', 're', 'ou', 'an', 'in', 'y|', 'or', ') ', 'ar', 'al', ' )?', 'st',
  'd|', 'at', 'e ', '|c', 'no', 'le', 'it',
];
/** Characters that such texts hardly ever have. */
const symbols = 'ABCDEFGHIJKLMNOPQRTUVXYZ#%<>`';
const anySymbol = new RegExp(`[${symbols}]`);
/** Putting pieces back has its own price. */
const shortest = 60;

/** Neither the words for people, which need every letter, nor data. */
const isOfPattern = (text) => text.length >= shortest && /[|~/]/.test(text) && !text.startsWith('{') && !text.includes('\n') && !anySymbol.test(text);

/** @param code a script of a year that acorn reads, as it will ship @param name of the texts with their pieces back; nowhere in the script */
export function withShortPieces(code, name = '__p') {
  if (code.includes(name)) throw new Error(`${name} stands in the script`);
  const literals = new Set();
  // A property comes after its name, which must stay.
  full(parse(code, { ecmaVersion: 2016 }), (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string' && isOfPattern(node.value)) literals.add(node);
    if (node.type === 'Property' && !node.computed) literals.delete(node.key);
  });
  if (literals.size === 0) return code;
  const texts = [...new Set([...literals].map(({ value }) => value))];
  const edits = [...literals].map(({ start, end, value }) => ({ start, end, text: `${name}[${texts.indexOf(value)}]` }));
  const short = pieces.reduce((written, piece, at) => written.split(piece).join(symbols.charAt(at)), texts.join('\n'));
  const given = `[${pieces.map((piece, at) => JSON.stringify(symbols.charAt(at) + piece)).join(',')}]`;
  // All texts at once: a piece is put back by two calls of the engine's own, not by one for every place.
  const whole = `${given}.reduce(function(t,p){return t.split(p[0]).join(p.slice(1))},${ascii(JSON.stringify(short))})`;
  return `var ${name}=${whole}.split("\\n");${edited(code, edits)}`;
}
