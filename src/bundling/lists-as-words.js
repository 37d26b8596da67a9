/**
 * Long lists of strings in a finished script → one string that is taken apart at its start: two characters less for every entry,
 * and where the entries are sources of expressions, two less for every group.
 */
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { edited } from './edited.js';

/** Characters that may part the entries; the first that none of them holds. */
const separators = ['|', '~', '/', '_'];
/** What opens nearly every group of an expression, and characters that may stand for it. */
const group = '(?:';
const shortGroups = ['<', '%', '&', '#'];
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
    const texts = [joined(entries.join(separator)), withShortGroups(entries.join(separator))].map((text) => `${text}.split("${separator}")`);
    const text = texts[0].length <= texts[1].length ? texts[0] : texts[1];
    if (text.length < node.end - node.start) edits.push({ start: node.start, end: node.end, text });
  });
  return edited(code, edits);
}

function joined(text) {
  return ascii(JSON.stringify(text));
}

function withShortGroups(text) {
  const short = shortGroups.find((one) => !text.includes(one));
  return short === undefined ? joined(text) : `${joined(text.split(group).join(short))}.replace(/${short}/g,"${group}")`;
}

function ascii(text) {
  return text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
