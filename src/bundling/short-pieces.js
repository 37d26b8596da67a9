/**
 * Expressions and lists of words in a finished script → the same with their commonest pieces as one character each, and what is common then as two,
 * put back when the script starts: an eighth of the send check.
 */
import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { commonPieces } from './common-pieces.js';
import { edited } from './edited.js';
import { ascii } from './lists-as-words.js';

/** What saves most when it is written as one character, and what saves most then, found by counting; each is written as the symbol at its place. */
const pieces = [
  '(?:', 'e|', 'in', 't|', 'er', 'th', 'on', 's?|', 's|', 'd|', 'en', 'ou', 're', 'an', '\\b', 'y|', 'or', ') ', 'ar', '[a-z]+',
];
/** Characters that such texts hardly ever have. */
const symbols = 'ABCDEFGHJKLMNOPQRTUV';
/** One of these before another character means a longer piece: from "#" on, but for these themselves and the backslash, which a script writes as two. */
const leads = '&%';
const followers = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((one) => one !== '\\' && !leads.includes(one));
const pairs = [...leads].flatMap((lead) => followers.map((one) => lead + one));
/** What stands for a longer piece while others are still looked for. */
const held = 0xe000;
const anyHeld = /[\ue000-\uf8ff]/g;
const anySymbol = new RegExp(`[${symbols}${leads}\\ue000-\\uf8ff]`);
/** Putting pieces back has its own price. */
const shortest = 60;

/** Neither the words for people, which need every letter, nor data. */
const isOfPattern = (text) => isShortened(text) && /[|~/]/.test(text) && !text.startsWith('{');
const isShortened = (text) => text.length >= shortest && !text.includes('\n') && !anySymbol.test(text);

/** @param code a script of a year that acorn reads, as it will ship @param name of the texts with their pieces back; nowhere in the script */
export function withShortPieces(code, name = '__p') {
  if (code.includes(name)) throw new Error(`${name} stands in the script`);
  /** Each literal with its text and what stands round the text from now on. */
  const literals = new Map();
  fullAncestor(parse(code, { ecmaVersion: 2016 }), (node, ancestors) => {
    const { type, value, regex } = node;
    if (type === 'Literal' && typeof value === 'string' && (isOfPattern(value) || (isShortened(value) && isTakenApart(ancestors))))
      literals.set(node, { text: value, written: (text) => text });
    if (regex && isShortened(regex.pattern) && runsOnce(ancestors))
      literals.set(node, { text: regex.pattern, written: (text) => `RegExp(${text}${regex.flags === '' ? '' : `,"${regex.flags}"`})` });
    if (type === 'TemplateElement' && isOfPattern(value.cooked)) literals.set(node, { text: value.cooked, written: (text) => `\${${text}}` });
    // A property comes after its name, which must stay.
    if (type === 'Property' && !node.computed) literals.delete(node.key);
  });
  if (literals.size === 0) return code;
  const texts = [...new Set([...literals.values()].map(({ text }) => text))];
  const edits = [...literals].map(([{ start, end }, { text, written }]) => ({ start, end, text: written(`${name}[${texts.indexOf(text)}]`) }));
  const short = pieces.reduce((written, piece, at) => written.split(piece).join(symbols.charAt(at)), texts.join('\n'));
  const longer = commonPieces(short, pairs.length);
  const shorter = longer.reduce((written, piece, at) => written.split(piece).join(String.fromCharCode(held + at)), short)
    .replace(anyHeld, (mark) => pairs[mark.charCodeAt(0) - held]);
  const given = JSON.stringify(pieces.map((piece, at) => symbols.charAt(at) + piece).join('\n'));
  const longerGiven = JSON.stringify(longer.map((piece, at) => pairs[at] + piece).join('\n'));
  // All texts at once: a piece is put back by calls of the engine's own, not by one for every place. The longer ones are rare enough to be put back in one go.
  const whole = `(function(m){${longerGiven}.split("\\n").forEach(function(p){m[p.slice(0,2)]=p.slice(2)});`
    + `return ${given}.split("\\n").reduce(function(t,p){return t.split(p[0]).join(p.slice(1))},`
    + `"${leads}".split("").reduce(function(s,l){return s.split(l).map(function(t,at){return at?m[l+t[0]]+t.slice(1):t}).join("")},`
    + `${ascii(JSON.stringify(shorter))}))})({})`;
  return `var ${name}=${whole}.split("\\n");${edited(code, edits)}`;
}

/** Does nothing round it run more than once? An expression in a function would be made anew with every call. */
function runsOnce(ancestors) {
  return ancestors.every((node, at) => !/Function/.test(node.type) || (ancestors[at - 1]?.type === 'CallExpression' && ancestors[at - 1].callee === node));
}

/** "…".split(" ") */
function isTakenApart(ancestors) {
  const [around, literal] = ancestors.slice(-2);
  return around?.type === 'MemberExpression' && around.object === literal && around.property.name === 'split';
}
