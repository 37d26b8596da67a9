/** Sample drafts: .eml files with a line on what each shows. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEml } from '../../../adapters/mail-files/eml.ts';
import type { Sample } from '../shown.ts';

/** In the order of their names. @throws Error for one that says not what it shows */
export function readSamples(folder: string): readonly Sample[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')).sort() : [];
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    const header = (field: string) => headerIn(bytes.toString('utf8'), `X-Countersign-${field}`);
    const shows = header('Shows');
    if (shows === '') throw new Error(`${join(folder, name)} has no X-Countersign-Shows`);
    return { id: name.replace(/\.eml$/, ''), shows, check: header('Check'), protocol: header('Protocol'), message: readEml(bytes) };
  });
}

function headerIn(text: string, field: string): string {
  const head = text.slice(0, text.search(/\r?\n\r?\n/)).replace(/\r?\n[ \t]+/g, ' ');
  const line = head.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${field.toLowerCase()}:`));
  return line ? line.slice(field.length + 1).trim() : '';
}
