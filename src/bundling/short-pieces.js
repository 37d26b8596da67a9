/**
 * Sources of expressions and lists of words in a finished script → the same with their commonest pieces as one character each,
 * put back when the script starts: a twentieth of the send check. Pieces of two letters would save more, and take twice as long to put back.
 */
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { edited } from './edited.js';
import { ascii } from './lists-as-words.js';

/** The pieces that save most, found by counting; each is written as the symbol at its place. */
const pieces = [
  '(?:', 'ing', 's?|', 'ed|', 'the', '|co', 'tion', 'er|', 'ent', '|re', ' )?', '\\w+', 'not', ') (?:', 'all', '|th', '|ha', 'for', '|in', 'es|', 'you',
  ' to', 'ers', '[a-z]+', 'one', 'ight', ' of', 're|',
];
/** Characters that such texts hardly ever have. */
const symbols = 'ABCDEFGHIJKLMNOPQRTUVXYZ#%>`';
const anySymbol = new RegExp(`[${symbols}]`);
/** Putting pieces back has its own price. */
const shortest = 60;

/** Neither the words for people, which need every letter, nor data. */
const isOfPattern = (text) => text.length >= shortest && /[|~/]/.test(text) && !text.startsWith('{') && !anySymbol.test(text);

/** @param code a script of a year that acorn reads, as it will ship @param name of the function that puts pieces back; nowhere in the script */
export function withShortPieces(code, name = '__p') {
  if (code.includes(name)) throw new Error(`${name} stands in the script`);
  const texts = new Set();
  // A property comes after its name, which must stay.
  full(parse(code, { ecmaVersion: 2016 }), (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string' && isOfPattern(node.value)) texts.add(node);
    if (node.type === 'Property' && !node.computed) texts.delete(node.key);
  });
  const edits = [...texts].map(({ start, end, value }) => ({ start, end, text: `${name}(${ascii(JSON.stringify(shortened(value)))})` }))
    .filter(({ start, end, text }) => text.length < end - start);
  if (edits.length === 0) return code;
  const given = `{${pieces.map((piece, at) => `${JSON.stringify(symbols.charAt(at))}:${JSON.stringify(piece)}`).join(',')}}`;
  return `var ${name}=function(p){return function(t){return t.replace(/${anySymbol.source}/g,function(s){return p[s]})}}(${given});${edited(code, edits)}`;
}

/** Longer pieces first, since they hold shorter ones. */
const longestFirst = pieces.map((piece, at) => ({ piece, symbol: symbols.charAt(at) })).sort((one, other) => other.piece.length - one.piece.length);

function shortened(text) {
  return longestFirst.reduce((written, { piece, symbol }) => written.split(piece).join(symbol), text);
}
