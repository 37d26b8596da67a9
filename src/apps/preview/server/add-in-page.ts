/** A page of the add-in as it is built → as the preview serves it. */

/** How the built pages name office.js; webpack leaves out quotation marks. */
const officeJs = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/;

/**
 * office.js from this machine, unmodified; before it the preview's surroundings, and a stand-in for what office.js would fetch from Microsoft's servers.
 * @throws Error when the page does not load office.js as expected
 */
export function addInPage(html: string): string {
  if (!officeJs.test(html)) throw new Error('a page of the add-in does not load office.js from where the preview expects it');
  const sources = ['/scripts/surroundings.js', '/scripts/microsoft-ajax.js', '/office-js/office.js'];
  return html.replace(officeJs, sources.map((source) => `<script src="${source}"></script>`).join('\n  '));
}
