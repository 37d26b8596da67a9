/** webpack loader: large expressions of the core → guarded ones (guarded-expression.js). */
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { neededWords } from '../core/language/sought/needed-words.ts';

const runtime = fileURLToPath(new URL('./guarded-expression.js', import.meta.url));

/** Smaller ones are compiled in no time. */
const shortest = 60;

/** Longer lists of words take more room than they save time. */
const mostWritten = 120;

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function guardExpressions(source) {
  const found = [];
  collect(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), found);
  if (found.length === 0) return source;
  let result = '';
  let from = 0;
  for (const { start, end, open, close } of found.sort((one, other) => one.start - other.start)) {
    if (start < from) continue;
    result += source.slice(from, start) + open + source.slice(start, end) + close;
    from = end;
  }
  return `import { guarded as __guarded, guardedLater as __guardedLater } from ${JSON.stringify(runtime)};\n${result}${source.slice(from)}`;
}

function collect(node, found) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) collect(one, found);
    return;
  }
  const { start, end } = node;
  if (node.type === 'Literal' && node.regex) {
    const words = node.regex.pattern.length < shortest ? '' : writtenWords(node.regex);
    if (words !== '') found.push(words === null ? { start, end, open: '__guardedLater(', close: ')' } : { start, end, open: '__guarded(', close: `, ${JSON.stringify(words)})` });
    return;
  }
  // sought(/…/) asks for its words itself, and is told them.
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'sought') {
    const [expression, ...more] = node.arguments;
    const words = expression.type === 'Literal' && expression.regex && more.length === 0 ? writtenWords(expression.regex) : null;
    if (words !== null) found.push({ start: expression.start, end: expression.end, open: '', close: `, ${JSON.stringify(words)}` });
    return;
  }
  if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'RegExp') {
    found.push({ start, end, open: '__guardedLater(', close: ')' });
    return;
  }
  for (const [key, value] of Object.entries(node)) if (key !== 'start' && key !== 'end') collect(value, found);
}

/** Sets of needed words as sought.ts reads them; null where they are better found when the expression is first asked. */
function writtenWords({ pattern, flags }) {
  const words = neededWords(pattern, flags).map((set) => set.join('|')).join('\n');
  return words.length <= mostWritten ? words : null;
}
