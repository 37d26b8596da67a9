/** The task pane's start: Outlook, the session, the page. The checks are fetched meanwhile. */
import { createRoot } from 'react-dom/client';
import { createDismissalStore } from '../../adapters/outlook/dismissals.ts';
import type { ComposeItem, Host, RoamingSettings } from '../../adapters/outlook/office.ts';
import { type PaneHost, onAskedFinding } from '../../adapters/outlook/pane-context.ts';
import { Pane } from './Pane.tsx';
import { createPaneSession } from './pane-session.ts';
import { page } from './page.ts';
import { keepTabOrder } from './tab-order.ts';

const fetchParts = () => import(/* webpackChunkName: "parts" */ './parts.ts');

// Fetched while Outlook gets ready; a failure is told by the session, which asks again.
fetchParts().catch(() => undefined);

keepTabOrder(document);

void Office.onReady().then(() => {
  const context = Office.context as unknown as PaneHost & { readonly roamingSettings?: RoamingSettings };
  const host = context.mailbox as unknown as Host | null;
  const item = host?.item as ComposeItem | null | undefined;
  const root = createRoot(document.getElementById('pane')!);
  if (!host || !item || !isBeingWritten(item)) {
    root.render(<Pane session={null} host={context} />);
    return;
  }
  const fetchOwnParts = () => fetchParts().then(({ partsFor }) => partsFor(item, host));
  const session = createPaneSession(fetchOwnParts, createDismissalStore(item, context.roamingSettings ?? null), page);
  onAskedFinding(context, session.ask);
  root.render(<Pane session={session} host={context} />);
});

/** Of a message being read, subject and recipients are plain values. */
function isBeingWritten(item: ComposeItem): boolean {
  return typeof (item.to as { getAsync?: unknown } | undefined)?.getAsync === 'function' && typeof item.subject === 'object';
}
