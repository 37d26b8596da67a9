/** Plain text put into an HTML body. */

/** The text with HTML's own characters escaped and its line ends as `<br>`. */
export function textAsHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
}
