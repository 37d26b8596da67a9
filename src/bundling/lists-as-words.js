/** Long lists of strings in a finished script → one string that is taken apart at its start: two characters less for every entry. */
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { edited } from './edited.js';

/** Characters that may part the entries; the first that none of them holds. */
const separators = ['|', '~', '/', '_'];
/** Taking apart has its own price. */
const fewest = 8;

/** @param code a script of a year that acorn reads, as it will ship */
export function listsAsWords(code) {
  const edits = [];
  full(parse(code, { ecmaVersion: 2016 }), (node) => {
    if (node.type !== 'ArrayExpression' || node.elements.length < fewest) return;
    if (!node.elements.every((element) => element?.type === 'Literal' && typeof element.value === 'string')) return;
    const entries = node.elements.map(({ value }) => value);
    const separator = separators.find((one) => !entries.some((entry) => entry.includes(one)));
    if (separator === undefined) return;
    const text = `${ascii(JSON.stringify(entries.join(separator)))}.split("${separator}")`;
    if (text.length < node.end - node.start) edits.push({ start: node.start, end: node.end, text });
  });
  return edited(code, edits);
}

/** @returns the text with all but ASCII escaped, as it may stand in a string */
export function ascii(text) {
  return text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
