/** Where dismissals are kept, and what is taken for one. */
import { describe, expect, it } from 'vitest';
import { createDismissalStore } from '../../../src/adapters/outlook/dismissals.ts';
import type { Dismissal } from '../../../src/core/dismissal.ts';

type Callback = (answer: { status: string; value?: unknown; error?: object }) => void;

/** sessionData and roamingSettings in memory; `refuses` answers every write with an error. */
function outlook(refuses = false) {
  const session: Record<string, string> = {};
  const roaming: Record<string, unknown> = {};
  const saved: Record<string, unknown> = {};
  const written = (callback: Callback, write: () => void) => {
    if (refuses) callback({ status: 'failed', error: { code: 9000, message: 'no' } });
    else { write(); callback({ status: 'succeeded' }); }
  };
  return {
    session, saved,
    item: { sessionData: {
      getAsync: (name: string, callback: Callback) => callback(name in session ? { status: 'succeeded', value: session[name] } : { status: 'failed', error: { code: 9056 } }),
      setAsync: (name: string, value: string, callback: Callback) => written(callback, () => { session[name] = value; }),
    } },
    settings: {
      get: (name: string) => saved[name],
      set: (name: string, value: string) => { roaming[name] = value; },
      saveAsync: (callback: Callback) => written(callback, () => { Object.assign(saved, roaming); }),
    },
  };
}

const dismissal = (scope: Dismissal['scope'], at = 1): Dismissal => ({ check: 'blind-copy', scope, reason: { kind: 'agreed', words: '' }, marks: ['abc.2'], thread: scope === 'thread' ? 'x' : '', at });

describe('the store of dismissals', () => {
  it('keeps those of a message with its draft, the others in the mailbox', async () => {
    const { item, settings, session, saved } = outlook();
    const all = [dismissal('recipient'), dismissal('thread', 2), dismissal('message', 3)];
    expect(await createDismissalStore(item, settings).save(all)).toBe(true);
    expect(Object.values(session).join()).not.toMatch(/recipient|thread":"x/);
    expect(Object.values(saved).join()).not.toContain('message');
    expect(await createDismissalStore(item, settings).load()).toEqual(all);
    expect(await createDismissalStore(outlook().item, settings).load()).toEqual(all.slice(0, 2));
  });

  it('says when something could not be kept', async () => {
    const { item, settings } = outlook(true);
    expect(await createDismissalStore(item, settings).save([dismissal('message')])).toBe(false);
    expect(await createDismissalStore(item, settings).save([dismissal('thread')])).toBe(false);
    expect(await createDismissalStore({}, null).save([dismissal('recipient')])).toBe(false);
  });

  it('has nothing to say in an Outlook that keeps nothing', async () => {
    expect(await createDismissalStore({}, null).load()).toEqual([]);
    expect(await createDismissalStore({}, null).save([])).toBe(true);
  });

  it.each<[string, unknown]>([
    ['no text', 7], ['no JSON', '{'], ['no list', '{}'], ['a dismissal without a reason', JSON.stringify([{ ...dismissal('thread'), reason: { kind: 'other', words: '' } }])],
    ['one that answers nothing', JSON.stringify([{ ...dismissal('thread'), marks: [] }])], ['one of an unknown reach', JSON.stringify([{ ...dismissal('thread'), scope: 'everything' }])],
  ])('does not take %s for a dismissal', async (_, value) => {
    expect(await createDismissalStore({}, { get: () => value, set: () => {} }).load()).toEqual([]);
  });

  it('drops the oldest before the mailbox runs out of room', async () => {
    const { item, settings } = outlook();
    const many = Array.from({ length: 2_000 }, (_, at) => dismissal('recipient', at));
    await createDismissalStore(item, settings).save(many);
    const kept = await createDismissalStore(item, settings).load();
    expect(JSON.stringify(kept).length).toBeLessThan(32_000);
    expect(kept[kept.length - 1]!.at).toBe(1_999);
  });

  it('tells the send check what was answered, and what is open again', async () => {
    const { item, session } = outlook();
    const store = createDismissalStore(item, null);
    await store.answer(['a', 'b'], []);
    await store.answer(['b', 'c'], ['a']);
    expect(JSON.parse(session['countersign.shown']!)).toEqual(['b', 'c']);
  });
});
