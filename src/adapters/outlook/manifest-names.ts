/** Names that the manifest and the code must share; a test of the manifest holds them together. */

/** Id of the ribbon button that opens the task pane; an alert's button names it. */
export const paneButton = 'CountersignOpenPane';

/** Resource id of the 16-pixel icon, shown in the information bar. */
export const barIcon = 'Icon.16x16';

/** Launch events and the functions that answer them. */
export const launchEvents = {
  OnMessageSend: 'onMessageSendHandler',
  OnMessageRecipientsChanged: 'onMessageRecipientsChangedHandler',
  OnMessageFromChanged: 'onMessageFromChangedHandler',
} as const;
