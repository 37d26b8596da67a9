/** The unified manifest (manifest.json), made from manifest.xml so that the two cannot say different things. */
import { paneButton } from '../../adapters/outlook/manifest-names.ts';
import { type XmlElement, at, attribute, descendants } from './xml-element.ts';

/** The version of the schema; one of those that @microsoft/app-manifest carries. */
const schema = '1.22';

/** The schema takes 80 characters, of which manifest.xml's own description has more. */
const shortDescription = 'Says, before a message goes, where the member and officer protocol has a say.';

const eventTypes: Readonly<Record<string, string>> = {
  OnMessageSend: 'messageSending',
  OnMessageRecipientsChanged: 'messageRecipientsChanged',
  OnMessageFromChanged: 'messageFromChanged',
};

const sendModes: Readonly<Record<string, string>> = { PromptUser: 'promptUser', SoftBlock: 'softBlock' };

const openPane = 'openPane';

/** @param root of manifest.xml @throws Error naming what it lacks */
export function unifiedManifest(root: XmlElement): object {
  const oldest = attribute(at(root, 'Requirements', 'Sets', 'Set'), 'MinVersion');
  const overrides = at(root, 'VersionOverrides', 'VersionOverrides');
  const sendCheckFrom = attribute(at(overrides, 'Requirements', 'bt:Sets'), 'DefaultMinVersion');
  const told = (name: string) => attribute(at(root, name), 'DefaultValue');
  const name = told('DisplayName');
  const about = told('SupportUrl');
  const events = descendants(overrides).filter((element) => element.name === 'LaunchEvent');
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: schema,
    id: at(root, 'Id').text,
    version: at(root, 'Version').text.split('.').slice(0, 3).join('.'),
    localizationInfo: { defaultLanguageTag: at(root, 'DefaultLocale').text.toLowerCase() },
    developer: { name: at(root, 'ProviderName').text, websiteUrl: about, privacyUrl: `${about}#privacy`, termsOfUseUrl: `${about}#terms` },
    name: { short: name, full: name },
    description: { short: shortDescription, full: told('Description') },
    icons: { color: 'assets/color.png', outline: 'assets/outline.png' },
    accentColor: '#1a437c',
    authorization: { permissions: { resourceSpecific: permissions(root, overrides) } },
    extensions: [
      {
        requirements: { capabilities: [mailbox(oldest)], scopes: ['mail'] },
        runtimes: runtimes(overrides, events, oldest, sendCheckFrom),
        ribbons: [ribbon(overrides, oldest)],
        autoRunEvents: [{ requirements: { capabilities: [mailbox(sendCheckFrom)], scopes: ['mail'] }, events: events.map(autoRun) }],
        // The schema has no word for 128 pixels; Microsoft's samples say 64 of such an icon.
        alternates: [{ alternateIcons: { icon: { size: 64, url: told('IconUrl') }, highResolutionIcon: { size: 64, url: told('HighResolutionIconUrl') } } }],
      },
    ],
  };
}

function mailbox(minVersion: string): object {
  return { name: 'Mailbox', minVersion };
}

function permissions(root: XmlElement, overrides: XmlElement): readonly object[] {
  const permission = at(root, 'Permissions').text;
  if (permission !== 'ReadWriteItem') throw new Error(`no name is known in the unified manifest for the permission ${permission}`);
  const shared = descendants(overrides).some(({ name, text }) => name === 'SupportsSharedFolders' && text === 'true');
  return ['MailboxItem.ReadWrite.User', ...(shared ? ['Mailbox.SharedFolder'] : [])].map((name) => ({ name, type: 'Delegated' }));
}

function runtimes(overrides: XmlElement, events: readonly XmlElement[], oldest: string, sendCheckFrom: string): readonly object[] {
  const runtime = at(overrides, 'Hosts', 'Host', 'Runtimes', 'Runtime');
  const resource = (element: XmlElement) => resourceOf(overrides, element);
  const functions = events.map((event) => attribute(event, 'FunctionName'));
  return [
    {
      requirements: { capabilities: [mailbox(sendCheckFrom)] },
      id: 'sendCheck', type: 'general', lifetime: 'short',
      code: { page: resource(runtime), script: resource(at(runtime, 'Override')) },
      actions: functions.map((id) => ({ id, type: 'executeFunction', displayName: id })),
    },
    {
      requirements: { capabilities: [mailbox(oldest)] },
      id: 'pane', type: 'general', lifetime: 'short',
      code: { page: resource(at(paneControl(overrides), 'Action', 'SourceLocation')) },
      actions: [{ id: openPane, type: 'openPage', pinnable: false }],
    },
  ];
}

function ribbon(overrides: XmlElement, oldest: string): object {
  const [tab, group] = ['OfficeTab', 'Group'].map((name) => descendants(overrides).find((element) => element.name === name)!);
  const control = paneControl(overrides);
  const resource = (element: XmlElement) => resourceOf(overrides, element);
  return {
    requirements: { capabilities: [mailbox(oldest)], scopes: ['mail'] },
    contexts: ['mailCompose'],
    tabs: [
      {
        builtInTabId: attribute(tab!, 'id'),
        groups: [
          {
            id: attribute(group!, 'id'),
            label: resource(at(group!, 'Label')),
            controls: [
              {
                id: attribute(control, 'id'), type: 'button', label: resource(at(control, 'Label')), actionId: openPane,
                icons: at(control, 'Icon').children.map((image) => ({ size: Number(attribute(image, 'size')), url: resource(image) })),
                supertip: { title: resource(at(control, 'Supertip', 'Title')), description: resource(at(control, 'Supertip', 'Description')) },
              },
            ],
          },
        ],
      },
    ],
  };
}

function autoRun(event: XmlElement): object {
  const type = attribute(event, 'Type');
  const unified = eventTypes[type];
  if (unified === undefined) throw new Error(`no name is known in the unified manifest for the event ${type}`);
  const mode = event.attributes['SendMode'];
  return { type: unified, actionId: attribute(event, 'FunctionName'), ...(mode === undefined ? {} : { options: { sendMode: sendModes[mode] } }) };
}

function paneControl(overrides: XmlElement): XmlElement {
  const control = descendants(overrides).find(({ name, attributes }) => name === 'Control' && attributes['id'] === paneButton);
  if (!control) throw new Error(`the manifest has no Control ${paneButton}`);
  return control;
}

/** What stands among the resources under the element's resid. */
function resourceOf(overrides: XmlElement, element: XmlElement): string {
  const id = attribute(element, 'resid');
  const resource = descendants(at(overrides, 'Resources')).find(({ attributes }) => attributes['id'] === id);
  if (!resource) throw new Error(`the manifest has no resource ${id}`);
  return attribute(resource, 'DefaultValue');
}
