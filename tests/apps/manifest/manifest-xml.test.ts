import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { barIcon, launchEvents, paneButton } from '../../../src/adapters/outlook/manifest-names.ts';
import { at, attribute, descendants, parseXml } from '../../../src/apps/manifest/xml-element.ts';
import { addressProblems, orderProblems, overridesOf, resourceProblems } from './manifest-structure.ts';

const project = resolve(import.meta.dirname, '../../..');
const file = join(project, 'manifest.xml');
const xml = readFileSync(file, 'utf8');
const root = parseXml(xml);
const [v10, v11] = overridesOf(root) as [ReturnType<typeof overridesOf>[number], ReturnType<typeof overridesOf>[number]];

/** manifest.xml with one change, which must change something. */
function spoilt(from: string | RegExp, to: string) {
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return parseXml(changed);
}

describe('the structure of manifest.xml', () => {
  it('has every element in its place', () => {
    expect(orderProblems(root)).toEqual([]);
  });

  it.each([
    ['out of order', /( *<Permissions>.*\n)( *<Rule .*\n)/, '$2$1', 'Permissions comes too late in OfficeApp'],
    ['missing', /<Action[\s\S]*?<\/Action>/, '', 'Action is missing in Control'],
    ['unknown', '<Supertip>', '<Tooltip/><Supertip>', 'Tooltip is unknown in Control'],
    ['repeated', '<Runtimes>', '<Runtimes/><Runtimes>', 'Runtimes is repeated in Host'],
  ])('%s is seen', (_, from, to, problem) => {
    expect(orderProblems(spoilt(from, to))).toContain(problem);
  });

  it('every name of a resource is there, used, and short enough', () => {
    expect(resourceProblems(root)).toEqual([]);
  });

  it.each([
    ['missing', 'Label resid="Group.Label"', 'Label resid="Nowhere"', 'VersionOverridesV1_0: Nowhere is not in bt:ShortStrings'],
    ['of the wrong kind', 'Title resid="OpenPane.Label"', 'Title resid="OpenPane.Tip"', 'VersionOverridesV1_0: OpenPane.Tip is not in bt:ShortStrings'],
    ['unused', '</bt:ShortStrings>', '<bt:String id="Spare" DefaultValue="x"/></bt:ShortStrings>', 'VersionOverridesV1_0: Spare is not used'],
    ['too long', /Pane\.Url/g, `${'P'.repeat(33)}`, `VersionOverridesV1_1: the id ${'P'.repeat(33)} has 33 characters`],
    ['too long in its text', 'id="OpenPane.Tip" DefaultValue="', `id="OpenPane.Tip" DefaultValue="${'a'.repeat(250)}`, expect.stringMatching(/^VersionOverridesV1_0: the value of OpenPane\.Tip has \d+ characters$/)],
  ])('a resource that is %s is seen', (_, from, to, problem) => {
    expect(resourceProblems(spoilt(from, to))).toContainEqual(problem);
  });

  it('every address is https', () => {
    expect(addressProblems(root)).toEqual([]);
    expect(addressProblems(spoilt('https://localhost:3000/about.html', 'http://localhost:3000/about.html'))).toEqual(['SupportUrl: http://localhost:3000/about.html']);
  });

  it('stays below the sizes that Outlook takes', () => {
    expect(statSync(file).size).toBeLessThan(256 * 1024);
    expect(at(root, 'ProviderName').text.length).toBeLessThanOrEqual(125);
    expect(attribute(at(root, 'DisplayName'), 'DefaultValue').length).toBeLessThanOrEqual(125);
    expect(attribute(at(root, 'Description'), 'DefaultValue').length).toBeLessThanOrEqual(250);
  });

  it('has a GUID, and the version of the package', () => {
    expect(at(root, 'Id').text).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(at(root, 'Version').text).toBe(`${packageFile.version}.0`);
  });
});

describe('what Outlook is asked for', () => {
  it('a mail add-in for messages being written, that may change them', () => {
    expect(root.attributes['xsi:type']).toBe('MailApp');
    expect(at(root, 'Rule').attributes).toEqual({ 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Edit' });
    expect(at(root, 'Permissions').text).toBe('ReadWriteItem');
  });

  it('two VersionOverrides, the newer inside the older and last, for Mailbox 1.12', () => {
    expect([v10, v11].map(({ overrides }) => [overrides.attributes['xsi:type'], overrides.attributes['xmlns']])).toEqual([
      ['VersionOverridesV1_0', 'http://schemas.microsoft.com/office/mailappversionoverrides'],
      ['VersionOverridesV1_1', 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1'],
    ]);
    expect(v10.overrides.children.at(-1)).toBe(v11.overrides);
    expect(at(v11.overrides, 'Requirements', 'bt:Sets').attributes['DefaultMinVersion']).toBe('1.12');
  });

  it('older Outlooks get the pane and no launch event', () => {
    expect(attribute(at(root, 'Requirements', 'Sets', 'Set'), 'MinVersion')).toBe('1.3');
    expect(at(root, 'FormSettings', 'Form').attributes['xsi:type']).toBe('ItemEdit');
    expect(v10.own.map(({ name }) => name)).not.toContain('LaunchEvent');
  });

  it('shared mailboxes are served', () => {
    expect(at(v11.overrides, 'Hosts', 'Host', 'DesktopFormFactor', 'SupportsSharedFolders').text).toBe('true');
  });

  it('one runtime, whose page answers the launch events and whose script is for classic Outlook', () => {
    const page = attribute(at(v11.overrides, 'Hosts', 'Host', 'Runtimes', 'Runtime'), 'resid');
    const script = at(v11.overrides, 'Hosts', 'Host', 'Runtimes', 'Runtime', 'Override').attributes;
    const launch = v11.own.find(({ attributes }) => attributes['xsi:type'] === 'LaunchEvent')!;
    expect(attribute(at(launch, 'SourceLocation'), 'resid')).toBe(page);
    expect(script).toEqual({ type: 'javascript', resid: 'SendCheckScript.Url' });
    expect(v11.own.find(({ attributes }) => attributes['id'] === 'SendCheckScript.Url')!.attributes['DefaultValue']).toMatch(/\/send-check\.js$/);
  });
});

describe('names shared with the code', () => {
  const events = v11.own.filter(({ name }) => name === 'LaunchEvent');

  it('launch events and their functions', () => {
    expect(Object.fromEntries(events.map((event) => [event.attributes['Type'], event.attributes['FunctionName']]))).toEqual(launchEvents);
  });

  it('asks at send, and lets send anyway, unless a council wants it strict', () => {
    expect(events.map(({ attributes }) => attributes['SendMode'])).toEqual(['PromptUser', undefined, undefined]);
  });

  it('every function is associated when the send check is loaded', async () => {
    const associated: string[] = [];
    vi.stubGlobal('Office', { actions: { associate: (name: string) => { associated.push(name); } } });
    try {
      await import('../../../src/apps/send-check/send-check.ts');
    } finally {
      vi.unstubAllGlobals();
    }
    expect(associated.sort()).toEqual(events.map(({ attributes }) => attributes['FunctionName']).sort());
  });

  it.each([['1.0', v10], ['1.1', v11]] as const)('the button that an alert names is in VersionOverrides %s', (_, { own }) => {
    expect(own.filter(({ name }) => name === 'Control').map(({ attributes }) => attributes['id'])).toEqual([paneButton]);
  });

  it.each([['1.0', v10], ['1.1', v11]] as const)('the icon of the information bar is among the pictures of VersionOverrides %s', (_, { own }) => {
    const picture = own.find(({ name, attributes }) => name === 'bt:Image' && attributes['id'] === barIcon);
    expect(picture?.attributes['DefaultValue']).toMatch(/icon-16\.png$/);
  });
});

describe('icons', () => {
  /** Width and height from the header of a PNG. */
  function size(path: string): readonly number[] {
    const bytes = readFileSync(path);
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  it('every picture that the manifest names is in assets, as large as its use asks', () => {
    const uses = new Map([[attribute(at(root, 'IconUrl'), 'DefaultValue'), 64], [attribute(at(root, 'HighResolutionIconUrl'), 'DefaultValue'), 128]]);
    for (const { own } of [v10, v11])
      for (const { attributes } of own.filter(({ name, attributes }) => name === 'bt:Image' && attributes['size'] !== undefined))
        uses.set(own.find((one) => one.attributes['id'] === attributes['resid'])!.attributes['DefaultValue']!, Number(attributes['size']));
    expect([...uses.values()].sort((a, b) => a - b)).toEqual([16, 32, 64, 80, 128]);
    for (const [url, side] of uses) {
      const path = join(project, new URL(url).pathname);
      expect(existsSync(path), path).toBe(true);
      expect(size(path)).toEqual([side, side]);
    }
  });

  it('those of the unified manifest have its sizes', () => {
    expect(size(join(project, 'assets/color.png'))).toEqual([192, 192]);
    expect(size(join(project, 'assets/outline.png'))).toEqual([32, 32]);
  });

  it('the elements of the tree are all read', () => {
    expect(descendants(root).length).toBe(xml.replace(/<!--[\s\S]*?-->/g, '').match(/<[A-Za-z]/g)!.length - 1);
  });
});
