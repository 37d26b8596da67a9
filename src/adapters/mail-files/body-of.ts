/** The tree of parts → the body that a reader would see, and the parts that hang on it. */
import { renderHtml } from '../../core/language/reading/html-text.ts';
import type { Body } from '../../core/message.ts';
import { textAsHtml } from '../../core/text-as-html.ts';
import { decodeText } from './charset.ts';
import { joinFlowed } from './flowed.ts';
import type { MimePart } from './mime-part.ts';
import { isWinmail, protectionOf } from './protection.ts';
import { UnreadableMail } from './unreadable-mail.ts';

export interface Contents {
  readonly body: Body;
  /** Everything attached, in order; signatures and pictures of the body too. */
  readonly attached: readonly MimePart[];
}

/** A stretch of the body; whether it has words in it is asked once. */
interface Piece extends Body {
  readonly hasWords: boolean;
}

/**
 * Chooses the body: HTML where a part has some with words in it, else text; several pieces in a row are one body.
 * @throws UnreadableMail when the message proper is encrypted or packed
 */
export function contentsOf(tree: MimePart): Contents {
  const attached: MimePart[] = [];
  const pieces = bodiesIn(tree, true, attached);
  const body = joined(pieces);
  if (body.type === 'text' && /^\s{0,20}-----BEGIN PGP MESSAGE-----/.test(body.content)) throw new UnreadableMail('encrypted with PGP: cannot be read');
  const rights = attached.map(protectionOf).find((reason) => reason?.includes('rights management'));
  if (rights) throw new UnreadableMail(rights);
  if (!pieces.some((piece) => piece.hasWords) && attached.some(isWinmail))
    throw new UnreadableMail('packed as winmail.dat (Outlook rich text): cannot be read');
  return { body, attached };
}

/** @param first nothing of the message has been read yet: what is encrypted here is the message itself, not an attachment */
function bodiesIn(part: MimePart, first: boolean, attached: MimePart[]): Piece[] {
  const hidden = protectionOf(part);
  if (hidden && first && part.disposition !== 'attachment') throw new UnreadableMail(hidden);
  if (hidden && first && part.type.value.includes('pkcs7')) throw new UnreadableMail(hidden);
  if (part.type.value === 'multipart/alternative') return alternativeIn(part, first, attached);
  if (part.type.value === 'multipart/signed') return part.parts[0] ? bodiesIn(part.parts[0], first, attached) : [];
  if (part.parts.length > 0) {
    const pieces: Piece[] = [];
    for (const inner of part.parts) pieces.push(...bodiesIn(inner, first && pieces.length === 0, attached));
    return pieces;
  }
  const isText = part.type.value === 'text/plain' || part.type.value === 'text/html';
  const isFile = part.disposition === 'attachment' || (part.name !== null && !first);
  if (isText && !isFile) {
    const body = bodyIn(part);
    return [{ ...body, hasWords: wordsIn(body) !== '' }];
  }
  attached.push(part);
  return [];
}

/** The richest version that has words in it: HTML if there is one, else the first text. */
function alternativeIn(part: MimePart, first: boolean, attached: MimePart[]): Piece[] {
  const versions = part.parts.map((version) => bodiesIn(version, first, attached));
  const html = versions.filter((pieces) => pieces.some((piece) => piece.type === 'html' && piece.hasWords));
  const text = versions.filter((pieces) => pieces.some((piece) => piece.type === 'text' && piece.hasWords));
  return html[html.length - 1] ?? text[0] ?? versions[versions.length - 1] ?? [];
}

function bodyIn(part: MimePart): Body {
  const bytes = part.content();
  const isHtml = part.type.value === 'text/html';
  const charset = part.type.parameters.get('charset') ?? (isHtml ? charsetInHtml(bytes) : null);
  const content = decodeText(bytes, charset).replace(/\r\n?/g, '\n');
  if (isHtml) return { type: 'html', content };
  const flowed = part.type.parameters.get('format')?.toLowerCase() === 'flowed';
  return { type: 'text', content: flowed ? joinFlowed(content, part.type.parameters.get('delsp')?.toLowerCase() === 'yes') : content };
}

/** What a reader sees of the body, as text. */
export function wordsIn(body: Body): string {
  return body.type === 'html' ? renderHtml(body.content).text.trim() : body.content.trim();
}

/** What a page says about itself, for a header that is silent. */
function charsetInHtml(bytes: Buffer): string | null {
  const meta = /<meta[^>]{0,200}charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(bytes.subarray(0, 2048).toString('latin1'));
  return meta?.[1] ?? null;
}

/** Apple Mail and disclaimers cut a body in pieces; beside HTML, text becomes HTML. */
function joined(pieces: readonly Piece[]): Body {
  const told = pieces.filter((piece) => piece.hasWords);
  const only = told.length > 1 ? null : told[0] ?? pieces[0] ?? { type: 'text', content: '' };
  if (only) return { type: only.type, content: only.content };
  if (told.every((piece) => piece.type === 'text')) return { type: 'text', content: told.map((piece) => piece.content).join('\n') };
  return { type: 'html', content: told.map((piece) => (piece.type === 'html' ? piece.content : `<div>${textAsHtml(piece.content)}</div>`)).join('\n') };
}
