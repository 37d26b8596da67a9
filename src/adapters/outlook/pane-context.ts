/** What Outlook tells the pane besides the draft: which finding the alert's button asked for, and the colours of its theme. */

/** Office.context and its mailbox as far as this file looks at them; any part may be absent. */
export interface PaneHost {
  readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | null;
  readonly mailbox?: {
    readonly item?: { getInitializationContextAsync?(answer: (result: { status: string; value: string }) => void): void } | null;
    addHandlerAsync?(event: string, handler: (event: { readonly initializationContext?: unknown; readonly officeTheme?: unknown }) => void): void;
  } | null;
}

/** Office.EventType.InitializationContextChanged and OfficeThemeChanged, by value: older libraries lack the names. */
const events = { asked: 'olkInitializationContextChanged', theme: 'officeThemeChanged' } as const;

/** Calls back with a check's id each time the button of an alert opened the pane, also when it was open already. */
export function onAskedFinding(host: PaneHost, handler: (check: string) => void): void {
  const hand = (context: unknown) => {
    const check = checkIn(context);
    if (check !== '') handler(check);
  };
  attempt(() => host.mailbox?.item?.getInitializationContextAsync?.((result) => { if (result.status === 'succeeded') hand(result.value); }));
  attempt(() => host.mailbox?.addHandlerAsync?.(events.asked, (event) => hand(event.initializationContext)));
}

/** The theme's colours now and at each change; null where this Outlook tells none. */
export function onTheme(host: PaneHost, handler: (theme: PaneHost['officeTheme'] | null) => void): void {
  handler(themeOf(host));
  attempt(() => host.mailbox?.addHandlerAsync?.(events.theme, (event) => handler((event.officeTheme as PaneHost['officeTheme']) ?? themeOf(host))));
}

function themeOf(host: PaneHost): PaneHost['officeTheme'] | null {
  let theme: PaneHost['officeTheme'] | null = null;
  attempt(() => { theme = host.officeTheme ?? null; });
  return theme;
}

function checkIn(context: unknown): string {
  try {
    const data = (typeof context === 'string' ? JSON.parse(context) : context) as { check?: unknown } | null;
    return typeof data?.check === 'string' ? data.check : '';
  } catch {
    return '';
  }
}

/** Parts that an Outlook does not have may throw when they are asked for. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Then this Outlook does not tell.
  }
}
