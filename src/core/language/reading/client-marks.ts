/** Marks that mail programs leave in HTML around quoted messages, their headers and signatures. */
import type { Attributes } from './html-elements.ts';
import { expression } from '../unbroken.ts';

/**
 * `quote`: quoted text. `thread`: a container of quoted messages with their headers. `attribution`: "On … wrote:".
 * `header`: a From/Sent/To block for certain. `header-sign`: a rule or border that often stands above one. `signature`.
 */
export type ClientMarkKind = 'quote' | 'thread' | 'attribution' | 'header' | 'header-sign' | 'signature';

/** Offsets into the text; `start` is the first character shown inside. */
export interface ClientMark {
  readonly kind: ClientMarkKind;
  readonly start: number;
  readonly end: number;
}

const threadNames = new Set([
  'gmail_quote', 'gmail_quote_container', 'yahoo_quoted', 'moz-forward-container', 'protonmail_quote', 'tutanota_quote', 'zmail_extra',
  'mail-editor-reference-message-container', 'ms-outlook-mobile-reference-message', 'olk_src_body_section', 'forwardbodyinternal',
]);
const attributionNames = new Set(['gmail_attr', 'moz-cite-prefix', 'yahoo_quoted_header']);
const headerNames = new Set(['divrplyfwdmsg', 'outlookmessageheader', 'moz-email-headers-table']);
const signatureNames = new Set(['signature', 'gmail_signature', 'applemailsignature', 'moz-signature', 'ms-outlook-mobile-signature', 'ms-outlook-signature',
  'protonmail_signature_block', 'tutanota_signature', 'yahoo-signature', 'ydp-signature']);

/** The line that Outlook draws above a header: grey or blue. */
const outlookRule = expression('i')`
  border-top\s{0,9}:\s{0,9}(?:
    solid\s{1,9}#(?:e1e1e1|b5c4df)|
    [\d.]{1,5}p[tx]\s{1,9}solid\s{1,9}(?:#(?:e1e1e1|b5c4df)|rgb\(225,\s?225,\s?225\)|rgb\(181,\s?196,\s?223\))
  )
`;

/**
 * What an element marks.
 * @param name lower case
 */
export function marksOf(name: string, attributes: Attributes): readonly ClientMarkKind[] {
  const style = attributes['style'] ?? '';
  if (name === 'hr') return ['header-sign'];
  if (name === 'blockquote') return isIndent(attributes) ? [] : ['quote'];
  const marks: ClientMarkKind[] = [];
  for (const given of namesOf(attributes)) {
    if (threadNames.has(given) || given.indexOf('yahoo_quoted') === 0) marks.push('thread');
    else if (attributionNames.has(given)) marks.push('attribution');
    else if (headerNames.has(given)) marks.push('header');
    else if (signatureNames.has(given)) marks.push('signature');
  }
  if (name === 'div' && /border-left\s{0,9}:\s{0,9}solid\s{1,9}blue/i.test(style)) marks.push('quote');
  if (outlookRule.test(style)) marks.push('header-sign');
  return marks;
}

/** Ids and classes, lower case, without the "x_" that Outlook puts before those of quoted mail. */
function namesOf(attributes: Attributes): string[] {
  const given = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''} ${attributes['data-smartmail'] ?? ''}`.slice(0, 400).toLowerCase();
  return given.split(/\s/).filter((one) => one !== '').map((one) => one.replace(/^(?:x_)+/, ''));
}

/** An editor's "increase indent" is a blockquote without a border: the sender's own words. */
function isIndent(attributes: Attributes): boolean {
  const style = attributes['style'] ?? '';
  if (attributes['type'] === 'cite' || /gmail_quote|cite/.test(attributes['class'] ?? '')) return false;
  return /border(?:-left)?\s{0,9}:\s{0,9}(?:none|0)/i.test(style) && !/border-left\s{0,9}:\s{0,9}[^;]{0,40}(?:solid|double)/i.test(style);
}
