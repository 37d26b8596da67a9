/** webpack loader: what the core writes over several lines (core/language/unbroken.ts) → plain literals, which the loaders after it and the minifier know. */
import { parse } from 'acorn';
import { full } from 'acorn-walk';

/** @type {import('webpack').LoaderDefinitionFunction} */
export default function unbrokenLiterals(source) {
  if (!/\b(?:expression\(|unbroken`)/.test(source)) return source;
  const edits = [];
  full(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }), ({ type, start, end, tag, quasi }) => {
    if (type !== 'TaggedTemplateExpression') return;
    const text = quasi.quasis[0].value.raw.replace(/\n\s*/g, '');
    if (tag.name === 'unbroken') edits.push({ start, end, text: JSON.stringify(text) });
    else if (tag.callee?.name === 'expression') edits.push({ start, end, text: String(new RegExp(text, tag.arguments[0].value)) });
  });
  let result = '';
  let from = 0;
  for (const { start, end, text } of edits.sort((one, other) => one.start - other.start)) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return result + source.slice(from);
}
