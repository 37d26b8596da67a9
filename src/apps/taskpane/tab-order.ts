/**
 * Office.js moves the focus on Tab itself, through a list of its own. From an element that is not on it (a heading that took the focus, the page itself)
 * it finds no next one, and a keyboard would be stuck; of a group of radios it makes many stops. There the browser's own order is better.
 */

/** What Office.js steps through. */
const stepped = [
  'a[href]', 'area[href]', 'button:not([disabled])', 'input:not([disabled])', 'select:not([disabled])', 'textarea:not([disabled])',
  '[tabindex]', '[contenteditable]',
].map((one) => `${one}:not([tabindex="-1"])`).join(',');

/** Keeps Tab from Office.js where it does not know the way; elsewhere it stays Office.js's, which tells Outlook when Tab leaves the pane. */
export function keepTabOrder(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || !(event.target instanceof Element)) return;
    if (!event.target.matches(stepped) || event.target.matches('input[type="radio"]')) event.stopPropagation();
  });
}
