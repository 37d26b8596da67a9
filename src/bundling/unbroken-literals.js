/** webpack loader: what the core writes over several lines (core/language/unbroken.ts) → plain literals, which the loaders after it and the minifier know. */
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { unbroken } from '../core/language/unbroken.ts';
import { edited } from './edited.js';

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function unbrokenLiterals(source) {
  if (!/\b(?:expression\(|unbroken`)/.test(source)) return source;
  const edits = [];
  full(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), ({ type, start, end, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression') return;
    const text = unbroken({ raw: [quasi.quasis[0].value.raw] });
    if (tag.name === 'unbroken') edits.push({ start, end, text: JSON.stringify(text) });
    else if (tag.callee?.name === 'expression') edits.push({ start, end, text: String(new RegExp(text, tag.arguments[0].value)) });
  });
  return edited(source, edits);
}
