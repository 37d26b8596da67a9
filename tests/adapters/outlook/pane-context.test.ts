/** What Outlook tells the pane besides the draft, or does not. */
import { expect, it } from 'vitest';
import { type PaneHost, onAskedFinding, onTheme } from '../../../src/adapters/outlook/pane-context.ts';

function askedIn(contexts: { readonly first?: string; readonly later?: unknown }): readonly string[] {
  const asked: string[] = [];
  const host: PaneHost = { mailbox: {
    item: { getInitializationContextAsync: (answer) => answer(contexts.first === undefined ? { status: 'failed', value: '' } : { status: 'succeeded', value: contexts.first }) },
    addHandlerAsync: (_, handler) => { if ('later' in contexts) handler({ initializationContext: contexts.later }); },
  } };
  onAskedFinding(host, (check) => asked.push(check));
  return asked;
}

it.each<[Parameters<typeof askedIn>[0], readonly string[]]>([
  [{ first: '{"check":"blind-copy","clause":"12.1"}' }, ['blind-copy']],
  [{ later: '{"check":"ward-copy"}' }, ['ward-copy']],
  [{ later: { check: 'ward-copy' } }, ['ward-copy']],
  [{ first: 'not JSON', later: null }, []],
  [{ first: '{"check":5}' }, []],
  [{}, []],
])('an alert’s button that passed %j asks for %j', (contexts, expected) => {
  expect(askedIn(contexts)).toEqual(expected);
});

it('an Outlook that throws at every question tells nothing', () => {
  const told: unknown[] = [];
  const host = { get officeTheme(): never { throw new Error('no'); }, get mailbox(): never { throw new Error('no'); } } as PaneHost;
  onAskedFinding(host, (check) => told.push(check));
  onTheme(host, (theme) => told.push(theme));
  expect(told).toEqual([null]);
});

it('a changed theme is told again', () => {
  const told: unknown[] = [];
  onTheme({ officeTheme: { isDarkTheme: false }, mailbox: { addHandlerAsync: (_, handler) => handler({ officeTheme: { isDarkTheme: true } }) } }, (theme) => told.push(theme));
  expect(told).toEqual([{ isDarkTheme: false }, { isDarkTheme: true }]);
});
