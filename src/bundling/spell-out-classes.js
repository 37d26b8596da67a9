/**
 * webpack loader: /^\p{Lu}/u → new RegExp('^[' + upper + ']', 'u'), the classes spelled out once for the whole bundle.
 * compromise writes \p{…}, which ES2016 does not parse; swc's own rewriting repeats the ranges in each expression and costs 225 kB.
 */
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { rangesOf } from './character-classes.js';

const classes = fileURLToPath(new URL('./character-classes.js', import.meta.url));

/** The properties that compromise names; a further one stops the build (no such export). */
const properties = ['L', 'Letter', 'Ll', 'Lu', 'N', 'Number', 'So', 'Currency_Symbol', 'Emoji_Presentation', 'Extended_Pictographic'];
const property = /\\p\{(\w+)\}/g;

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function spellOutClasses(source) {
  if (this.resourcePath === classes) return properties.map((name) => `export const ${name} = ${JSON.stringify(rangesOf(name))};`).join('\n');
  if (!source.includes('\\p{')) return source;
  const literals = [];
  collect(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), literals);
  const used = new Set();
  let result = '';
  let from = 0;
  for (const { start, end, regex } of literals) {
    result += source.slice(from, start) + constructed(regex, used);
    from = end;
  }
  const imports = [...used].map((name) => `import { ${name} as __${name} } from ${JSON.stringify(classes)};`).join('\n');
  return `${imports}\n${result}${source.slice(from)}`;
}

/** Expressions with \p in them, in the order of the source. */
function collect(node, literals) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) for (const one of node) collect(one, literals);
  else if (node.type === 'Literal' && node.regex) {
    if (node.regex.pattern.includes('\\p{')) literals.push(node);
  } else for (const [key, value] of Object.entries(node)) if (key !== 'regex') collect(value, literals);
}

function constructed({ pattern, flags }, used) {
  const pieces = [];
  let from = 0;
  let inClass = false;
  for (const match of pattern.matchAll(property)) {
    const before = pattern.slice(from, match.index);
    inClass = bracketsOpen(before, inClass);
    used.add(match[1]);
    pieces.push(JSON.stringify(before + (inClass ? '' : '[')), `__${match[1]}`);
    from = match.index + match[0].length;
    if (!inClass) pieces.push('"]"');
  }
  return `new RegExp(${[...pieces, JSON.stringify(pattern.slice(from))].join('+')}, ${JSON.stringify(flags)})`;
}

function bracketsOpen(pattern, open) {
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '[') open = true;
    else if (pattern[at] === ']') open = false;
  }
  return open;
}
