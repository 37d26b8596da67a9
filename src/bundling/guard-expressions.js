/** webpack loader: large expressions of the core → guarded ones (guarded-expression.js), with the words that they need found out here and not at the start. */
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { neededWords } from '../core/language/sought/needed-words.ts';
import { edited } from './edited.js';
import { madeExpressions } from './made-expressions.js';
import { writtenWords } from './written-words.js';

const runtime = fileURLToPath(new URL('./guarded-expression.js', import.meta.url));
const core = fileURLToPath(new URL('../core', import.meta.url));

/** Smaller ones are compiled in no time. */
const shortest = 100;

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function guardExpressions(source) {
  const done = this.async();
  guarded(source, this.resourcePath, () => this.addContextDependency(core)).then((result) => done(null, result), done);
}

/** @param restsOnOthers told when words came from running the module, and so from what it imports */
async function guarded(source, path, restsOnOthers) {
  const sites = [];
  const program = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  collect(program, false, sites);
  if (sites.some(({ made }) => made)) {
    restsOnOthers();
    const made = await madeExpressions(source, program, sites.filter((site) => site.made), path);
    for (const site of sites) if (site.made) site.expression = made.get(site);
  }
  const edits = sites.flatMap(({ start, end, expression: { source: pattern, flags }, told }) => {
    const words = told || pattern.length >= shortest ? writtenWords(neededWords(pattern, flags)) : '';
    const withWords = `${source.slice(start, end)}, ${JSON.stringify(words)}`;
    if (told) return [{ start, end, text: withWords }];
    return words === '' ? [] : [{ start, end, text: `__guarded(${withWords})` }];
  });
  return edits.length === 0 ? source : `import { guarded as __guarded } from ${JSON.stringify(runtime)};\n${edited(source, edits)}`;
}

/** Expressions written out, and those made when the module starts. `told`: the argument of sought(…), which takes the words itself. */
function collect(node, inFunction, sites) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) collect(one, inFunction, sites);
    return;
  }
  if (isCall(node, 'CallExpression', 'sought') && node.arguments.length === 1) {
    const [{ type, start, end, regex }] = node.arguments;
    if (regex || !inFunction) {
      const expression = regex && { source: regex.pattern, flags: regex.flags };
      sites.push({ start, end, told: true, made: !regex, later: type === 'ArrowFunctionExpression', expression });
      return;
    }
  }
  const { start, end, regex } = node;
  if (regex) {
    sites.push({ start, end, told: false, made: false, later: false, expression: { source: regex.pattern, flags: regex.flags } });
    return;
  }
  if (isCall(node, 'NewExpression', 'RegExp') && !inFunction) {
    sites.push({ start, end, told: false, made: true, later: false, expression: null });
    return;
  }
  const inner = inFunction || /Function|ClassBody/.test(node.type);
  for (const [key, value] of Object.entries(node)) if (key !== 'start' && key !== 'end') collect(value, inner, sites);
}

function isCall(node, type, name) {
  return node.type === type && node.callee.type === 'Identifier' && node.callee.name === name;
}
