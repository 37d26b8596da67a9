/** Names and addresses as quoted headers write them: "Patel, Asha (Cllr); Reed, Tom", "Name [mailto:a@b]", "a@b (Name)". */
import type { Mailbox } from '../../message.ts';

const address = /[^\s<>[\]()"',;:|]{1,64}@[^\s<>[\]()"',;:|]{1,190}/;
const mostMailboxes = 1000;

/** Mailboxes of a header's value; names as written, '' for what is not given. */
export function parseMailboxes(value: string): readonly Mailbox[] {
  const pieces = value.indexOf(';') >= 0 ? split(value, ';') : joinInverted(split(value, ','));
  return pieces.map(parseMailbox).filter((one) => one.name !== '' || one.address !== '').slice(0, mostMailboxes);
}

/** One mailbox; "X on behalf of Y" is Y. */
export function parseMailbox(written: string): Mailbox {
  const behalf = /\bon behalf of\s/i.exec(written);
  const text = (behalf ? written.slice(behalf.index + behalf[0].length) : written).slice(0, 1000);
  const found = address.exec(text);
  if (!found) return { name: cleanName(text), address: '' };
  const before = text.slice(0, found.index);
  const behind = text.slice(found.index + found[0].length);
  const name = cleanName(before.replace(/mailto:?\s*$/i, ''));
  // "a@b (Name)"; what stands behind an address in <> is the same address again (<a@b<mailto:a@b>>).
  const bracketed = name === '' ? cleanName(/^[\s>\]]*\(([^)@]{1,100})\)/.exec(behind)?.[1] ?? '') : '';
  return { name: name || bracketed, address: found[0].replace(/\.+$/, '') };
}

function cleanName(text: string): string {
  return text.replace(/[<[(]\s*$/, '').replace(/[<[]\s*(?:mailto:)?\s*$/i, '').replace(/^[\s"'<[*,;]+|[\s"'>\]*,;]+$/g, '').replace(/\s+/g, ' ').trim();
}

/** Splits at a separator outside quotation marks and brackets. */
function split(value: string, separator: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (character === '<' || character === '(' || character === '[') depth++;
    else if (character === '>' || character === ')' || character === ']') depth = Math.max(0, depth - 1);
    else if (character === separator && !quoted && depth === 0) {
      pieces.push(value.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(value.slice(from));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** "Patel, Asha <a@b>" is one person though a comma also parts people: a single word without an address takes the next piece with it. */
function joinInverted(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const next = pieces[at + 1];
    const given = next?.replace(/[<[(].*$/, '').trim() ?? '';
    if (next !== undefined && /^[A-Z][\w'’-]*$/.test(piece) && /^"?[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*)?"?$/.test(given)) {
      joined.push(`${piece}, ${next}`);
      at++;
    } else joined.push(piece);
  }
  return joined;
}
