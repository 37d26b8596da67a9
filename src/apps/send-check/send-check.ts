/** The send check: one file that Outlook runs for launch events, in classic Outlook on Windows without a page, storage or network. */
import './built-ins.ts';
import { launchEvents } from '../../adapters/outlook/manifest-names.ts';
import type { Host, RoamingSettings } from '../../adapters/outlook/office.ts';
import { type Surroundings, checkAtSend } from './check-at-send.ts';
import type { LaunchEvent } from './complete-once.ts';
import { embeddedCouncil } from './council.ts';
import { watchRecipients } from './watch-recipients.ts';

const surroundings: Surroundings = {
  host: () => Office.context.mailbox as unknown as Host,
  roaming: () => (Office.context as { readonly roamingSettings?: RoamingSettings }).roamingSettings ?? null,
  council: embeddedCouncil,
  now: () => Date.now(),
};

const watch = (event: LaunchEvent) => watchRecipients(event, surroundings);
Office.actions.associate(launchEvents.OnMessageSend, (event: LaunchEvent) => checkAtSend(event, surroundings));
Office.actions.associate(launchEvents.OnMessageRecipientsChanged, watch);
Office.actions.associate(launchEvents.OnMessageFromChanged, watch);

// Elsewhere than in classic Outlook a page loads this file, and Office.js starts nothing before the page calls onReady.
if (typeof Office.onReady === 'function') Office.onReady();
