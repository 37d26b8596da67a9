/** Changes to the text of manifest.xml; everything else in it stays byte for byte. */
import { developmentUrl } from './base-url.ts';

/** @param base as readBaseUrl gives it */
export function withBase(xml: string, base: string): string {
  return xml.replaceAll(`"${developmentUrl}/`, () => `"${base}/`);
}

/** Outlook then holds a message whose check it cannot make, as far as SoftBlock goes. */
export function strict(xml: string): string {
  return xml.replace('SendMode="PromptUser"', 'SendMode="SoftBlock"');
}

/** @param release three numbers; Outlook takes a changed manifest only with a higher one */
export function withRelease(xml: string, release: string): string {
  return xml.replace(/<Version>[^<]*<\/Version>/, () => `<Version>${release}.0</Version>`);
}
