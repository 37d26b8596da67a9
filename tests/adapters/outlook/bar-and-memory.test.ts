import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noticeKeys, removeNotice, showNotice } from '../../../src/adapters/outlook/notices.ts';
import { keepShown, shownFindings } from '../../../src/adapters/outlook/shown-findings.ts';
import { type Troubles, composeFake } from '../../support/compose-item.ts';
import { draft } from '../../support/council.ts';

const message = draft({ from: 'Nadia Rahman', to: ['Beth Laurie'] });

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

async function settled<T>(promise: Promise<T>): Promise<T> {
  const result = promise.catch((error: unknown) => { throw error; });
  await vi.advanceTimersByTimeAsync(30_000);
  return result;
}

describe('the information bar', () => {
  it('has one line a matter, at most 150 characters, with an icon', async () => {
    const { item, state } = composeFake(message);
    await settled(showNotice(item, noticeKeys.recipients, 'First'));
    await settled(showNotice(item, noticeKeys.recipients, 'words '.repeat(60)));
    expect([...state.notices.keys()]).toEqual([noticeKeys.recipients]);
    const [line] = [...state.notices.values()];
    expect(line!.message).toMatch(/^words .*…$/);
    expect(line).toMatchObject({ type: 'informationalMessage', icon: expect.any(String), persistent: false });
    for (const key of Object.values(noticeKeys)) expect(key.length).toBeLessThanOrEqual(32);
  });

  it('adds where replacing is refused', async () => {
    const { item, state } = composeFake(message, { 'notificationMessages.replaceAsync': 'fails' });
    await settled(showNotice(item, noticeKeys.unchecked, 'Hello'));
    expect(state.notices.get(noticeKeys.unchecked)?.message).toBe('Hello');
  });

  it('is quiet about a line that is not there', async () => {
    const { item, made } = composeFake(message);
    await expect(settled(removeNotice(item, noticeKeys.recipients))).resolves.toBeUndefined();
    expect(made).toEqual(['notificationMessages.removeAsync']);
  });
});

describe('what was shown before', () => {
  it.each<[string, Troubles]>([
    ['in the session', {}],
    ['as a custom property where there is no session', { 'sessionData.getAsync': 'missing', 'sessionData.setAsync': 'missing' }],
    ['as a custom property where the session refuses', { 'sessionData.getAsync': 'fails', 'sessionData.setAsync': 'fails' }],
  ])('is kept with the draft: %s', async (_, troubles) => {
    const { item } = composeFake(message, troubles);
    await settled(keepShown(item, 'one runtime', ['blind-copy 1']));
    expect(await settled(shownFindings(item, 'another runtime'))).toEqual(['blind-copy 1']);
  });

  it('is kept by the runtime, for this draft alone, where nothing is kept with a draft', async () => {
    const { item } = composeFake(message, { 'sessionData.setAsync': 'missing', 'item.loadCustomPropertiesAsync': 'missing' });
    await settled(keepShown(item, 'this draft', ['ward-copy 2']));
    expect(await settled(shownFindings(item, 'this draft'))).toEqual(['ward-copy 2']);
    expect(await settled(shownFindings(item, 'that draft'))).toEqual([]);
  });

  it.each(['not JSON', '{"a":1}', '[1,null]'])('is nothing where somebody left %s', async (text) => {
    const { item, state } = composeFake(message);
    state.session.set('countersign.shown', text);
    expect(await settled(shownFindings(item, 'x'))).toEqual([]);
  });
});
