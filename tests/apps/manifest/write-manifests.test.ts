import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { developmentUrl } from '../../../src/apps/manifest/base-url.ts';
import { unifiedManifest } from '../../../src/apps/manifest/unified.ts';
import { problemsOfUnified } from '../../../src/apps/manifest/validate-unified.ts';
import { writeManifests } from '../../../src/apps/manifest/write-manifests.ts';
import { parseXml } from '../../../src/apps/manifest/xml-element.ts';
import { orderProblems, resourceProblems } from './manifest-structure.ts';

const base = 'https://addins.council.example/countersign';
const source = readFileSync(resolve(import.meta.dirname, '../../../manifest.xml'), 'utf8');
const [version] = source.match(/<Version>.*<\/Version>/)!;
const out = mkdtempSync(join(tmpdir(), 'manifests-'));
const read = (name: string) => readFileSync(join(out, name), 'utf8');
const unchangedLines = (one: string, other: string) => one.split('\n').filter((line, index) => line === other.split('\n')[index]).length;
let written: readonly string[];

beforeAll(async () => {
  vi.stubGlobal('fetch', () => { throw new Error('no network in this test'); });
  written = await writeManifests({ base, strict: true, release: '2.5.0', out });
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(out, { recursive: true });
});

describe('the manifests written', () => {
  it('are two pairs and the page they link to', () => {
    expect(written.map((file) => basename(file))).toEqual(['manifest.xml', 'manifest.json', 'manifest-strict.xml', 'manifest-strict.json', 'about.html']);
    expect(read('about.html')).toMatch(/id="privacy"[\s\S]*id="terms"/);
  });

  it('without --strict, one pair', async () => {
    const plain = join(out, 'plain');
    const files = await writeManifests({ base, strict: false, release: null, out: plain });
    expect(files.map((file) => basename(file))).toEqual(['manifest.xml', 'manifest.json', 'about.html']);
    expect(read('plain/manifest.xml')).toContain(version);
  });

  it.each(['manifest.xml', 'manifest.json', 'manifest-strict.xml', 'manifest-strict.json'])('%s names the given address and no other', (name) => {
    const addresses = read(name).match(/"https?:\/\/[^"]+"/g)!.filter((address) => !/schemas\.microsoft|developer\.microsoft|www\.w3\.org/.test(address));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(address.startsWith(`"${base}/`), address).toBe(true);
  });

  it('the XML differs from its source in addresses and version alone', () => {
    expect(read('manifest.xml').replaceAll(base, developmentUrl).replace('<Version>2.5.0.0</Version>', version)).toBe(source);
    expect(orderProblems(parseXml(read('manifest.xml')))).toEqual([]);
    expect(resourceProblems(parseXml(read('manifest.xml')))).toEqual([]);
  });

  it.each([['xml', 'SendMode="PromptUser"', 'SendMode="SoftBlock"'], ['json', '"sendMode": "promptUser"', '"sendMode": "softBlock"']])('the strict %s differs in the send mode alone', (kind, asks, holds) => {
    const [usual, strict] = [read(`manifest.${kind}`), read(`manifest-strict.${kind}`)];
    expect(usual.split(asks)).toHaveLength(2);
    expect(unchangedLines(usual, strict)).toBe(usual.split('\n').length - 1);
    expect(strict).toBe(usual.replace(asks, holds));
  });
});

describe('the unified manifest', () => {
  type Unified = { version: string; extensions: [{ autoRunEvents: [{ events: { type: string; actionId: string; options?: { sendMode: string } }[] }]; runtimes: { actions: { id: string }[] }[] }] };
  const unified = () => JSON.parse(read('manifest.json')) as Unified;

  it('is valid by the schemas in the package, without the network', async () => {
    expect(await problemsOfUnified(unified())).toEqual([]);
  });

  it('with a wrong send mode is not', async () => {
    const wrong = unified();
    wrong.extensions[0].autoRunEvents[0].events[0]!.options!.sendMode = 'askNicely';
    expect(await problemsOfUnified(wrong)).toEqual([expect.stringContaining('/autoRunEvents/0/events/0/options/sendMode')]);
  });

  it('has the same events, functions and version as the XML', () => {
    const { version, extensions: [{ autoRunEvents: [{ events }], runtimes }] } = unified();
    expect(version).toBe('2.5.0');
    expect(events.map(({ type, actionId }) => [type, actionId])).toEqual([
      ['messageSending', 'onMessageSendHandler'],
      ['messageRecipientsChanged', 'onMessageRecipientsChangedHandler'],
      ['messageFromChanged', 'onMessageFromChangedHandler'],
    ]);
    expect(runtimes[0]!.actions.map(({ id }) => id)).toEqual(events.map(({ actionId }) => actionId));
  });

  it.each([
    ['an event', 'Type="OnMessageSend"', 'Type="OnSomethingElse"', /event OnSomethingElse/],
    ['the button', /id="CountersignOpenPane"/g, 'id="Another"', /no Control CountersignOpenPane/],
    ['a resource', / id="Pane\.Url"/g, ' id="Elsewhere.Url"', /no resource Pane\.Url/],
    ['the permission', 'ReadWriteItem', 'ReadItem', /permission ReadItem/],
  ])('is not made where %s is not known', (_, from, to, problem) => {
    expect(() => unifiedManifest(parseXml(source.replace(from, to)))).toThrow(problem);
  });
});
