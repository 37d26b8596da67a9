/** Unstructured header text: RFC 2047 encoded words, in every charset. */
import { decodeWords } from 'postal-mime';
import { withoutC1Controls } from './windows-1252.ts';

/** Decodes `=?charset?Q?…?=` and `=?charset?B?…?=`; other text stays as it is. */
export function decodeHeaderText(text: string): string {
  return withoutC1Controls(decodeWords(text));
}
