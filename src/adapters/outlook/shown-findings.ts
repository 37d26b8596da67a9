/** Which findings this draft's sender was asked about already: kept with the draft, because Outlook does not tell what they answered. */
import { type ComposeItem, callsOf } from './office.ts';

const name = 'countersign.shown';

/** More than one message can have; a custom property holds 2,500 characters. */
const mostKept = 40;

/** For Outlooks that keep nothing with a draft: as long as the runtime lives, by what the draft looks like. */
const kept = new Map<string, readonly string[]>();

/**
 * Fingerprints of findings shown before; [] where nothing can be read.
 * @param draftKey tells this draft from others in the same runtime
 */
export function shownFindings(item: ComposeItem, draftKey: string): Promise<readonly string[]> {
  const calls = callsOf(item);
  return calls.sessionValue(name)
    .catch(() => calls.customProperties().then((properties) => properties.get(name)))
    .then(listIn, () => listIn(null))
    .then((found) => found.concat(kept.get(draftKey) ?? []));
}

/** Keeps the fingerprints beside the earlier ones. Settles when they are kept or cannot be; never rejects. */
export function keepShown(item: ComposeItem, draftKey: string, fingerprints: readonly string[]): Promise<void> {
  const text = JSON.stringify(fingerprints.slice(-mostKept));
  const calls = callsOf(item);
  return calls.setSessionValue(name, text)
    .catch(() => calls.customProperties().then((properties) => {
      properties.set(name, text);
      return calls.saveCustomProperties(properties);
    }))
    .catch(() => { kept.set(draftKey, fingerprints); });
}

function listIn(value: unknown): readonly string[] {
  try {
    const list: unknown = typeof value === 'string' ? JSON.parse(value) : [];
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
