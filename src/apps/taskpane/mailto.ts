/** A note as a mailto: link, for an Outlook that cannot open a further draft. */
import type { QueryNote } from '../../core/query-note.ts';

export function mailtoOf({ to, subject, body }: Pick<QueryNote, 'to' | 'subject' | 'body'>): string {
  const addresses = to.map(({ address }) => encodeURIComponent(address).replace(/%40/g, '@')).join(',');
  return `mailto:${addresses}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}
