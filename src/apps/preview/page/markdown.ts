/** The little Markdown that Outlook shows in an alert: lists, bold, and escaped characters. */
import { element } from './element.ts';

export function markdown(text: string): readonly Node[] {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const items = lines.filter((line) => /^[-*] /.test(line)).map((line) => element('li', {}, ...inline(line.slice(2))));
  const others = lines.filter((line) => !/^[-*] /.test(line)).map((line) => element('p', {}, ...inline(line)));
  return items.length > 0 ? [...others, element('ul', {}, ...items)] : others;
}

function inline(text: string): readonly (Node | string)[] {
  return text.split(/(?<!\\)\*\*/).map((piece, place) => {
    const plain = piece.replace(/\\([\\`*_[\]<>#])/g, '$1');
    return place % 2 === 1 ? element('strong', {}, plain) : plain;
  });
}
