/** Writes the manifests that an administrator deploys, and the page they link to, into the folder of the built files. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import officeAddinManifest from 'office-addin-manifest';
import { strict, withBase, withRelease } from './rewrite.ts';
import { unifiedManifest } from './unified.ts';
import { problemsOfUnified } from './validate-unified.ts';
import { parseXml } from './xml-element.ts';

const source = resolve(import.meta.dirname, '../../../manifest.xml');
const aboutPage = resolve(import.meta.dirname, 'about.html');

export interface Wanted {
  /** As readBaseUrl gives it. */
  readonly base: string;
  /** Also the variant with SoftBlock. */
  readonly strict: boolean;
  /** Three numbers; null for the version in manifest.xml. */
  readonly release: string | null;
  /** The folder; made where it is missing. */
  readonly out: string;
}

/** @returns the files written, by path @throws Error where a manifest would not be valid */
export async function writeManifests(wanted: Wanted): Promise<readonly string[]> {
  const placed = withBase(readFileSync(source, 'utf8'), wanted.base);
  const xml = wanted.release === null ? placed : withRelease(placed, wanted.release);
  mkdirSync(wanted.out, { recursive: true });
  const about = join(wanted.out, 'about.html');
  copyFileSync(aboutPage, about);
  const written = await writePair(wanted.out, 'manifest', xml);
  const stricter = wanted.strict ? await writePair(wanted.out, 'manifest-strict', strict(xml)) : [];
  return [...written, ...stricter, about];
}

async function writePair(out: string, name: string, xml: string): Promise<readonly string[]> {
  const files = { xml: join(out, `${name}.xml`), json: join(out, `${name}.json`) };
  const unified = unifiedManifest(parseXml(xml));
  const problems = await problemsOfUnified(unified);
  if (problems.length > 0) throw new Error(`${files.json} would not be valid:\n${problems.join('\n')}`);
  writeFileSync(files.xml, xml);
  // Microsoft's reader, because it refuses what is not well formed.
  const { officeAppType } = await officeAddinManifest.OfficeAddinManifest.readManifestFile(files.xml);
  if (officeAppType !== 'MailApp') throw new Error(`${files.xml} is no mail add-in's manifest`);
  writeFileSync(files.json, `${JSON.stringify(unified, null, 2)}\n`);
  return [files.xml, files.json];
}
