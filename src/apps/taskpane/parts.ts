/** What the pane fetches once its page stands: the draft's adapter and the checks under the council's settings. */
import type { ComposeItem, Host } from '../../adapters/outlook/office.ts';
import { createOutlookDraft } from '../../adapters/outlook/outlook-draft.ts';
import { type CheckWorker, checkerBeside } from './checker-beside.ts';
import { councilData } from './council-data.ts';
import { idle } from './page.ts';
import type { PaneParts } from './pane-session.ts';

const startWorker = () => new Worker(/* webpackChunkName: "check-worker" */ new URL('./check-worker.ts', import.meta.url)) as CheckWorker;

const onThisThread = () => import(/* webpackChunkName: "checks" */ './settings.ts')
  .then(({ checkerOfCouncil }) => checkerOfCouncil(councilData, idle));

// Started while Outlook gets ready.
const checker = checkerBeside(councilData, startWorker, onThisThread);
// Told where it is asked for.
checker.catch(() => undefined);

export async function partsFor(item: ComposeItem, host: Host): Promise<PaneParts> {
  return { draft: createOutlookDraft(item, host), checker: await checker };
}
