/** What office.js asks before an add-in may start: which Outlook this is, and which draft. */
import { minorOf } from './conditions.ts';
import type { Outlook } from './outlook.ts';

/** Outlook on the web, in Microsoft's list of programs. */
const outlookOnTheWeb = 64;

export function appContextOf({ conditions, roaming }: Outlook, instance: string): object {
  const { requirements } = conditions;
  return {
    _id: 'countersign-preview', _appName: outlookOnTheWeb, _appVersion: 16, _appMinorVersion: 0, _appUILocale: 'en-US', _dataLocale: 'en-GB', _docUrl: '',
    _clientMode: 1, _settings: roaming, _reason: 'inserted', _osfControlType: 1, _eToken: '', _correlationId: instance, _appInstanceId: instance,
    _requirementMatrix: JSON.stringify({ Mailbox: requirements, ...(minorOf(requirements) >= 4 ? { DialogApi: '1.2' } : {}) }),
    _hostFullVersion: '16.0.0.0', _clientWindowWidth: innerWidth, _clientWindowHeight: innerHeight, _addinName: 'Countersign',
    _appDomains: [], _featureGates: {}, _initialDisplayMode: 0,
  };
}

/** Itself a message being written (4). */
export function initialDataOf({ conditions, person }: Outlook): object {
  return {
    itemType: 4, permissionLevel: conditions.permission,
    userDisplayName: person.name, userEmailAddress: person.address, userTimeZone: 'GMT Standard Time', userProfileType: 'enterprise',
    hostVersion: '16.0.0.0', owaView: 'ThreeColumns', conversationId: 'preview', seriesId: '', ewsUrl: '', restUrl: '',
    isFromSharedFolder: false, extensionId: 'countersign-preview', timeZoneOffsets: [],
  };
}
