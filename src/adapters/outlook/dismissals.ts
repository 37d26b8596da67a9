/** Dismissals kept by Outlook: those of one message with its draft (sessionData), the others in the sender's mailbox (roamingSettings). */
import { type Dismissal, dismissalScopes, isReason, newestWithin, reasonKinds } from '../../core/dismissal.ts';
import { type ComposeItem, type RoamingSettings, callsOf, saveRoamingSettings } from './office.ts';
import { keepShown, shownFindings } from './shown-findings.ts';

const name = 'countersign.dismissed';

/** Room taken of the 50,000 characters of sessionData and the 32 KB of roamingSettings, which hold other things too. */
const mostCharacters = { session: 20_000, roaming: 20_000 };

export interface DismissalStore {
  /** Never rejects: what cannot be read is not there. */
  load(): Promise<readonly Dismissal[]>;
  /** @returns false when some could not be kept */
  save(all: readonly Dismissal[]): Promise<boolean>;
  /**
   * Tells the send check what was answered already, so that it does not ask again. Never rejects.
   * @param answered fingerprints of findings set aside @param reopened those brought back
   */
  answer(answered: readonly string[], reopened: readonly string[]): Promise<void>;
}

/** @param settings Office.context.roamingSettings, null where this Outlook has none */
export function createDismissalStore(item: ComposeItem, settings: RoamingSettings | null): DismissalStore {
  const calls = callsOf(item);
  let saved = { session: '[]', roaming: '[]' };
  return {
    load: async () => {
      const session = await calls.sessionValue(name).then(dismissalsIn, () => []);
      const roaming = dismissalsIn(fromSettings(settings));
      saved = { session: JSON.stringify(session), roaming: JSON.stringify(roaming) };
      return [...roaming, ...session];
    },
    save: async (all) => {
      const session = textOf(all.filter(({ scope }) => scope === 'message'), mostCharacters.session);
      const roaming = textOf(all.filter(({ scope }) => scope !== 'message'), mostCharacters.roaming);
      const done = [
        session === saved.session ? true : await calls.setSessionValue(name, session).then(() => {
          saved.session = session;
          return true;
        }, () => false),
        roaming === saved.roaming ? true : await saveRoaming(settings, roaming).then(() => {
          saved.roaming = roaming;
          return true;
        }, () => false),
      ];
      return done.every(Boolean);
    },
    answer: async (answered, reopened) => {
      const before = await shownFindings(item, '');
      const all = [...new Set([...before.filter((one) => !reopened.includes(one)), ...answered])];
      if (all.length !== before.length || all.some((one) => !before.includes(one))) await keepShown(item, '', all);
    },
  };
}

async function saveRoaming(settings: RoamingSettings | null, text: string): Promise<void> {
  if (!settings) throw new Error('no roamingSettings');
  settings.set(name, text);
  await saveRoamingSettings(settings);
}

function fromSettings(settings: RoamingSettings | null): unknown {
  try {
    return settings?.get(name);
  } catch {
    return null;
  }
}

function textOf(dismissals: readonly Dismissal[], characters: number): string {
  return JSON.stringify(newestWithin(dismissals, characters));
}

/** What an earlier version or another program left is not taken for a dismissal. */
function dismissalsIn(value: unknown): readonly Dismissal[] {
  try {
    const list: unknown = typeof value === 'string' ? JSON.parse(value) : [];
    return Array.isArray(list) ? list.filter(isDismissal) : [];
  } catch {
    return [];
  }
}

function isDismissal(value: unknown): value is Dismissal {
  const one = value as Partial<Dismissal> | null;
  return typeof one === 'object' && one !== null
    && typeof one.check === 'string' && typeof one.thread === 'string' && typeof one.at === 'number'
    && dismissalScopes.some((scope) => scope === one.scope)
    && Array.isArray(one.marks) && one.marks.length > 0 && one.marks.every((mark) => typeof mark === 'string')
    && typeof one.reason === 'object' && one.reason !== null && reasonKinds.some((kind) => kind === one.reason!.kind)
    && typeof one.reason.words === 'string' && isReason(one.reason);
}
