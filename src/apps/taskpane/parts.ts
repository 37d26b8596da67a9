/** What the pane fetches once its page stands: the draft's adapter and the checks under the council's settings. */
import type { ComposeItem, Host } from '../../adapters/outlook/office.ts';
import { createOutlookDraft } from '../../adapters/outlook/outlook-draft.ts';
import type { PaneParts } from './pane-session.ts';
import { checkerOfCouncil } from './settings.ts';

export function partsFor(item: ComposeItem, host: Host): PaneParts {
  return { draft: createOutlookDraft(item, host), checker: checkerOfCouncil() };
}
