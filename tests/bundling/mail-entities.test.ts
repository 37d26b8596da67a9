import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { describe, expect, it } from 'vitest';
import { DecodingMode, EntityDecoder } from '../../src/bundling/mail-entities.js';

/** The text as the tokenizer would put it together. */
function decoded(text: string, mode: number): string {
  return text.replace(/&/g, '\u0000').replace(/\u0000[^\u0000]*/g, (part) => {
    const html = `&${part.slice(1)}`;
    let character = '';
    const decoder = new EntityDecoder(null, (codePoint: number) => { character = String.fromCodePoint(codePoint); });
    decoder.startEntity(mode);
    const length = decoder.write(html, 1);
    return length > 0 ? character + html.slice(length) : html;
  });
}

describe('character references in mail', () => {
  it.each([
    'caf&eacute; &amp; bar&nbsp;&ndash; &pound;20 &rsquo;til six&hellip;', '&#8217;&#x2014;&#X41;&#0;&#150;&#x110000;', '&lt;b&gt; &quot;x&quot; &apos;y&apos; &euro;5 &zwnj;&trade;',
    '&copy 2026, &pound5, &notit; &AMP &amp;amp;', 'R&D, AT&T & Co; &; &#; &#x; &#xg; &unknown;', '&Omega;&omega;&larr;&diams;&thetasym;&yuml;&szlig', 'a &ampere; &notin; &sub2; &sup2',
  ])('as the library reads them: %s', (text) => expect(decoded(text, DecodingMode.Legacy)).toBe(decodeHTML(text)));
  it.each(['?a=1&copy=2&amp;b=3&lt', '?x&ampy&amp', '&eacute;=&reg'])('in a link: %s', (text) => expect(decoded(text, DecodingMode.Attribute)).toBe(decodeHTMLAttribute(text)));
  it('leaves names that no mail program writes', () => expect(decoded('&check;', DecodingMode.Legacy)).toBe('&check;'));
});
