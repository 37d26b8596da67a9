/** What the elements of an HTML mail mean for its text. */

export interface Attributes {
  readonly [name: string]: string;
}

const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'td',
  'tfoot', 'th', 'thead', 'tr', 'ul',
]);
const voids = new Set(['area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const unseen = new Set([
  'head', 'script', 'style', 'title', 'template', 'noscript', 'noframes', 'noembed', 'iframe', 'object', 'select', 'textarea', 'svg',
  'math', 'xml',
]);
const spaced = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dl']);

/** Does it stand on lines of its own? */
export function isBlock(name: string): boolean {
  return blocks.has(name);
}

/** Has it no end tag? */
export function isVoid(name: string): boolean {
  return voids.has(name);
}

/** A cell of a table. */
export function isCell(name: string): boolean {
  return name === 'td' || name === 'th';
}

/** Text that no reader sees: scripts, styles, `display:none`, Outlook's `mso-hide`. */
export function isHidden(name: string, attributes: Attributes): boolean {
  if (unseen.has(name) || 'hidden' in attributes) return true;
  const style = attributes['style'];
  return style !== undefined && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all/i.test(style);
}

/** Are spaces and line ends kept as they stand? */
export function isPreformatted(name: string, attributes: Attributes): boolean {
  return name === 'pre' || name === 'listing' || name === 'xmp' || /white-space\s{0,9}:\s{0,9}(?:pre|break-spaces)/i.test(attributes['style'] ?? '');
}

/** Line ends that a block asks for around it: 2 where its margin shows as an empty line, as with a paragraph outside Word. */
export function lineEndsAround(name: string, attributes: Attributes): 1 | 2 {
  if (!spaced.has(name)) return 1;
  if (/(?:^|\s)(?:x_)?Mso/.test(attributes['class'] ?? '')) return 1;
  return /margin(?:-bottom)?\s{0,9}:\s{0,9}0/i.test(attributes['style'] ?? '') ? 1 : 2;
}

/** The colour that an element gives its text, lower case without spaces; null when it says none. */
export function colourOf(name: string, attributes: Attributes): string | null {
  const styled = /(?:^|[;\s])color\s{0,9}:\s{0,9}([^;!]{1,40})/i.exec(attributes['style'] ?? '')?.[1];
  const colour = styled ?? (name === 'font' ? attributes['color'] : undefined);
  return colour === undefined ? null : colour.toLowerCase().replace(/\s+/g, '');
}
