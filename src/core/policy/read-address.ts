/** E-mail addresses and domains in a directory or a policy. */
import { type Place, readList, readText } from './read-fields.ts';

/** An e-mail address as it may stand in a directory: no display name, no quoted local part, no address literal. */
export function readAddress(place: Place): string {
  return readText(place, 'an e-mail address', isAddress);
}

/** A list of such addresses. */
export function readAddresses(place: Place): readonly string[] {
  return readList(place, 'a list of e-mail addresses', readAddress);
}

/** A mail domain such as council.example. */
export function readDomain(place: Place): string {
  return readText(place, 'a domain such as "council.example"', isDomain);
}

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  return /^[^\s@<>()[\],;:"\\]{1,64}$/.test(text.slice(0, Math.max(0, at))) && isDomain(text.slice(at + 1));
}

/** At least two labels of letters, digits and inner hyphens; letters of any script may stand in them. */
function isDomain(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.split('.');
  return labels.length >= 2 && labels.every((label) =>
    /^[A-Za-z0-9\u00a1-\ud7ff\uf900-\uffef-]{1,63}$/.test(label) && label[0] !== '-' && label[label.length - 1] !== '-');
}
