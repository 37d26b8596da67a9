/**
 * What Outlook's schemas want of a mail add-in's manifest, as far as this one uses them: Microsoft's validation is a service, and the
 * schema files that can be had know nothing of launch events.
 */
import { type XmlElement, descendants } from '../../../src/apps/manifest/xml-element.ts';

/** Children in their order; `!` must be there, `*` may repeat. */
const order: Readonly<Record<string, string>> = {
  OfficeApp: 'Id! Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl AppDomains Hosts! Requirements! FormSettings! Permissions! Rule! DisableEntityHighlighting VersionOverrides!',
  VersionOverrides: 'Description Requirements Hosts! Resources! VersionOverrides',
  Requirements: 'Sets bt:Sets',
  Sets: 'Set!*', 'bt:Sets': 'bt:Set!*',
  FormSettings: 'Form!*', Form: 'DesktopSettings!', DesktopSettings: 'SourceLocation!',
  Hosts: 'Host!', Host: 'Runtimes DesktopFormFactor',
  Runtimes: 'Runtime!', Runtime: 'Override!',
  DesktopFormFactor: 'SupportsSharedFolders FunctionFile ExtensionPoint!*',
  ExtensionPoint: 'OfficeTab LaunchEvents SourceLocation',
  OfficeTab: 'Group!', Group: 'Label! Control!*', Control: 'Label! Supertip! Icon! Action!', Supertip: 'Title! Description!', Icon: 'bt:Image!*', Action: 'SourceLocation!',
  LaunchEvents: 'LaunchEvent!*',
  Resources: 'bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!',
  'bt:Images': 'bt:Image!*', 'bt:Urls': 'bt:Url!*', 'bt:ShortStrings': 'bt:String!*', 'bt:LongStrings': 'bt:String!*',
};

/** Children that are unknown, missing, repeated or out of order, by name. */
export function orderProblems(element: XmlElement): readonly string[] {
  const slots = (order[element.name] ?? '').split(' ').filter(Boolean).map((slot) => ({ name: slot.replace(/[!*]/g, ''), needed: slot.includes('!'), many: slot.includes('*') }));
  const names = element.children.map(({ name }) => name);
  const place = (name: string) => slots.findIndex((slot) => slot.name === name);
  return [
    ...names.filter((name) => place(name) === -1).map((name) => `${name} is unknown in ${element.name}`),
    ...slots.filter(({ name, needed }) => needed && !names.includes(name)).map(({ name }) => `${name} is missing in ${element.name}`),
    ...slots.filter(({ name, many }) => !many && names.filter((one) => one === name).length > 1).map(({ name }) => `${name} is repeated in ${element.name}`),
    ...names.filter((name, index) => index > 0 && place(name) < place(names[index - 1]!)).map((name) => `${name} comes too late in ${element.name}`),
    ...element.children.flatMap(orderProblems),
  ];
}

/** In which list an element's resid is looked up. */
const lists: Readonly<Record<string, string>> = {
  Label: 'bt:ShortStrings', Title: 'bt:ShortStrings', Description: 'bt:LongStrings', 'bt:Image': 'bt:Images', SourceLocation: 'bt:Urls', Runtime: 'bt:Urls', Override: 'bt:Urls',
};
const longest: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, 'bt:Urls': 2048, 'bt:Images': 2048 };

/** Every VersionOverrides with what belongs to it and not to the one nested in it. */
export function overridesOf(root: XmlElement): readonly { readonly overrides: XmlElement; readonly own: readonly XmlElement[] }[] {
  return descendants(root).filter(({ name }) => name === 'VersionOverrides').map((overrides) => ({ overrides, own: descendants(overrides, ({ name }) => name !== 'VersionOverrides') }));
}

/** Names of resources that are missing, unused, twice there or too long, and texts that are too long. */
export function resourceProblems(root: XmlElement): readonly string[] {
  return overridesOf(root).flatMap(({ overrides, own }) => {
    const version = overrides.attributes['xsi:type'];
    const resources = own.filter(({ name }) => name in longest).flatMap((list) => list.children.map(({ attributes }) => ({ list: list.name, id: attributes['id'] ?? '', value: attributes['DefaultValue'] ?? '' })));
    const uses = own.flatMap(({ name, attributes }) => (attributes['resid'] === undefined ? [] : [{ list: lists[name], id: attributes['resid'] }]));
    return [
      ...uses.filter((use) => !resources.some(({ list, id }) => list === use.list && id === use.id)).map(({ id, list }) => `${version}: ${id} is not in ${list}`),
      ...resources.filter(({ list, id }) => !uses.some((use) => use.list === list && use.id === id)).map(({ id }) => `${version}: ${id} is not used`),
      ...resources.filter(({ id }, index) => resources.findIndex((one) => one.id === id) !== index).map(({ id }) => `${version}: ${id} is there twice`),
      ...resources.filter(({ id }) => id.length === 0 || id.length > 32).map(({ id }) => `${version}: the id ${id} has ${id.length} characters`),
      ...resources.filter(({ list, value }) => value.length === 0 || value.length > longest[list]!).map(({ id, value }) => `${version}: the value of ${id} has ${value.length} characters`),
    ];
  });
}

/** Addresses that are not https, and any other place that looks like one but the namespaces. */
export function addressProblems(root: XmlElement): readonly string[] {
  return [root, ...descendants(root)].flatMap(({ name, attributes, text }) =>
    Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns')).map(([, value]) => value).concat(text)
      .filter((value) => /^[a-z][a-z0-9+.-]*:\/\//i.test(value) && !value.startsWith('https://')).map((value) => `${name}: ${value}`));
}
