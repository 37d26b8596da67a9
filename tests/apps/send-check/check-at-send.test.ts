import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paneButton } from '../../../src/adapters/outlook/manifest-names.ts';
import { noticeKeys } from '../../../src/adapters/outlook/notices.ts';
import { createDismissalStore } from '../../../src/adapters/outlook/dismissals.ts';
import type { RoamingSettings } from '../../../src/adapters/outlook/office.ts';
import { checkAtSend } from '../../../src/apps/send-check/check-at-send.ts';
import type { Completion } from '../../../src/apps/send-check/complete-once.ts';
import type { OutgoingMessage } from '../../../src/core/message.ts';
import type { CheckId } from '../../../src/core/checks/settings.ts';
import { type DismissalScope, dismissalOf } from '../../../src/core/dismissal.ts';
import { threadOf } from '../../../src/core/dismissal/thread.ts';
import { readMessage } from '../../../src/core/language/reading/read-message.ts';
import { type CheckTuning, type Policy, untuned } from '../../../src/core/policy/policy.ts';
import { alertButton, alertLimit, buttonLimit, notices } from '../../../src/core/words/alert.ts';
import { type ComposeFake, type Troubles, composeFake, steps } from '../../support/compose-item.ts';
import { type Draft, draft, index, policyUnder, reviewed } from '../../support/council.ts';

const workingTime = Date.parse('2026-03-03T10:30:00Z');
const clean: Draft = { from: 'Nadia Rahman', to: ['Beth Laurie'], html: '<p>Dear Beth, thank you for the papers.</p>' };
const hiddenCopy: Draft = { ...clean, bcc: ['Grace Oduya'] };

function tuned(check: CheckId, tuning: Partial<CheckTuning>): Policy {
  return policyUnder('knutsford', { tuning: { [check]: { ...untuned, ...tuning } } });
}

const asUnsent = (one: Draft): OutgoingMessage => ({ ...draft(one), sentAt: null });

interface Sent {
  readonly completions: readonly Completion[];
  /** Milliseconds until the first answer; null when there was none. */
  readonly after: number | null;
}

/** Presses Send and lets a minute go by. */
async function send(fake: ComposeFake, policy: Policy | (() => Policy) = policyUnder('knutsford'), roaming: RoamingSettings | null = null): Promise<Sent> {
  const started = Date.now();
  const completions: Completion[] = [];
  let after: number | null = null;
  const event = {
    completed: (completion: Completion = {}) => {
      after ??= Date.now() - started;
      completions.push(completion);
    },
  };
  checkAtSend(event, {
    host: () => fake.host,
    roaming: () => roaming,
    council: () => ({ policy: typeof policy === 'function' ? policy() : policy, directory: index }),
    now: () => workingTime,
  });
  await vi.advanceTimersByTimeAsync(60_000);
  return { completions, after };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('a message is sent', () => {
  it('goes when there is nothing to say', async () => {
    const fake = composeFake(asUnsent(clean));
    expect((await send(fake)).completions).toEqual([{ allowEvent: true }]);
    expect(fake.state.notices.size).toBe(0);
  });

  it('asks about a finding, within what Outlook takes, clause named, pane offered, Send Anyway left', async () => {
    const { completions } = await send(composeFake(asUnsent(hiddenCopy)));
    expect(completions).toHaveLength(1);
    const [alert] = completions as [Completion];
    expect(alert).toEqual({
      allowEvent: false, errorMessage: expect.stringContaining('Grace Oduya'), errorMessageMarkdown: expect.stringContaining('12.1'),
      cancelLabel: alertButton, commandId: paneButton, contextData: JSON.stringify({ check: 'blind-copy', clause: '12.1' }),
    });
    expect(alert.errorMessage).toContain('12.1');
    expect(alert.errorMessage!.length).toBeLessThanOrEqual(alertLimit);
    expect(alert.errorMessageMarkdown!.length).toBeLessThanOrEqual(alertLimit);
    expect(alert.cancelLabel!.length).toBeLessThanOrEqual(buttonLimit);
  });

  it('reads the draft and changes nothing in it', async () => {
    const fake = composeFake(asUnsent(hiddenCopy));
    await send(fake);
    expect(fake.made.filter((step) => /^(?:to|cc|bcc|from|subject|body|delay)/.test(step) && !/get\w*Async$/.test(step))).toEqual([]);
  });

  it.each<[string, Partial<CheckTuning>, boolean]>([
    ['a note stays in the pane', { severity: 'note' }, true],
    ['a note asks where the policy says so', { severity: 'note', atSend: 'ask' }, false],
    ['a stop stays in the pane where the policy says so', { severity: 'stop', atSend: 'pane' }, true],
    ['a warning asks', { severity: 'warn' }, false],
  ])('%s', async (_, tuning, allowEvent) => {
    const { completions } = await send(composeFake(asUnsent(hiddenCopy)), tuned('blind-copy', tuning));
    expect(completions.map((one) => one.allowEvent)).toEqual([allowEvent]);
  });
});

it.each<[string, Partial<CheckTuning>, string | undefined]>([
  ['a stop keeps the manifest’s mode, so that a strict one holds it', { severity: 'stop' }, undefined],
  ['a warning leaves Send Anyway whatever the manifest', { severity: 'warn' }, 'promptUser'],
])('%s', async (_, tuning, mode) => {
  const { completions } = await send(composeFake(asUnsent(hiddenCopy)), tuned('blind-copy', tuning));
  expect(completions[0]!.sendModeOverride).toBe(mode);
});

describe('a second send', () => {
  it('goes with the same findings, elsewhere edited', async () => {
    const fake = composeFake(asUnsent(hiddenCopy));
    expect((await send(fake)).completions[0]!.allowEvent).toBe(false);
    fake.state.body = `<p>Good morning.</p>${fake.state.body}`;
    expect((await send(fake)).completions).toEqual([{ allowEvent: true }]);
  });

  it('asks again about what is new', async () => {
    const fake = composeFake(asUnsent(hiddenCopy));
    await send(fake);
    fake.state.bcc = [...fake.state.bcc, { displayName: 'Simon Thwaite', emailAddress: 'cllr.thwaite@millbrook.example' }];
    const { completions } = await send(fake);
    expect(completions[0]).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('Simon Thwaite') });
    expect((await send(fake)).completions).toEqual([{ allowEvent: true }]);
  });

  it.each<[string, Troubles]>([
    ['without session data', { 'sessionData.getAsync': 'missing', 'sessionData.setAsync': 'missing' }],
    ['where nothing can be kept with the draft', { 'sessionData.getAsync': 'fails', 'sessionData.setAsync': 'fails', 'item.loadCustomPropertiesAsync': 'missing' }],
  ])('goes %s', async (_, troubles) => {
    const fake = composeFake(asUnsent({ ...hiddenCopy, subject: `Subject ${_}` }), troubles);
    expect((await send(fake)).completions[0]!.allowEvent).toBe(false);
    expect((await send(fake)).completions).toEqual([{ allowEvent: true }]);
  });

  it('of another draft asks, though the finding is alike', async () => {
    await send(composeFake(asUnsent(hiddenCopy)));
    expect((await send(composeFake(asUnsent(hiddenCopy)))).completions[0]!.allowEvent).toBe(false);
  });
});

describe('a finding that was set aside in the pane', () => {
  function setAside(one: Draft, scope: DismissalScope) {
    const [finding] = reviewed(one, 'knutsford').findings;
    const message = draft(one);
    return dismissalOf(finding!, readMessage(message), scope, { kind: 'agreed', words: '' }, threadOf(message.subject), workingTime);
  }

  function mailboxSettings(): RoamingSettings {
    const held = new Map<string, unknown>();
    return { get: (name) => held.get(name), set: (name, value) => { held.set(name, value); }, saveAsync: (done: (answer: object) => void) => done({ status: 'succeeded' }) } as RoamingSettings;
  }

  it.each<DismissalScope>(['message', 'thread', 'recipient'])('for the %s: goes without a question', async (scope) => {
    const fake = composeFake(asUnsent(hiddenCopy));
    const roaming = mailboxSettings();
    await createDismissalStore(fake.item, roaming).save([setAside(hiddenCopy, scope)]);
    expect((await send(fake, undefined, roaming)).completions).toEqual([{ allowEvent: true }]);
    const next = composeFake(asUnsent(hiddenCopy));
    expect((await send(next, undefined, roaming)).completions[0]!.allowEvent).toBe(scope !== 'message');
  });

  it('hides nothing new', async () => {
    const fake = composeFake(asUnsent({ ...hiddenCopy, bcc: ['Grace Oduya', 'Simon Thwaite'] }));
    const roaming = mailboxSettings();
    await createDismissalStore(fake.item, roaming).save([setAside(hiddenCopy, 'recipient')]);
    expect((await send(fake, undefined, roaming)).completions[0]).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('Simon Thwaite') });
  });
});

describe('whatever a call does', () => {
  const parts = ['from', 'to', 'cc', 'bcc', 'subject', 'body'];
  const cases = steps.flatMap((step) => (['fails', 'throws', 'hangs', 'late', 'missing', 'silent'] as const).map((trouble) => [step, trouble] as const));

  it.each(cases)('%s %s: one answer, within four seconds', async (step, trouble) => {
    for (const message of [clean, hiddenCopy]) {
      const { completions, after } = await send(composeFake(asUnsent(message), { [step]: trouble }));
      expect(completions).toHaveLength(1);
      expect(after).toBeLessThan(4_000);
      const unread = trouble !== 'silent' && parts.some((part) => step === `${part}.getAsync`);
      expect(completions[0]!.allowEvent).toBe(message === clean || unread);
    }
  });

  it.each(parts)('%s unread: the mail goes and the bar says that it was not checked', async (part) => {
    const fake = composeFake(asUnsent(hiddenCopy), { [`${part}.getAsync`]: 'fails' });
    expect((await send(fake)).completions).toEqual([{ allowEvent: true }]);
    expect(fake.state.notices.get(noticeKeys.unchecked)?.message).toBe(notices.unchecked);
  });

  it('answers in time where every call hangs, or every one is late', async () => {
    for (const trouble of ['hangs', 'late'] as const) {
      const { completions, after } = await send(composeFake(asUnsent(hiddenCopy), Object.fromEntries(steps.map((step) => [step, trouble])) as Troubles));
      expect(completions).toEqual([{ allowEvent: true }]);
      expect(after).toBeLessThan(4_000);
    }
  });

  it('answers where there is nothing at all', async () => {
    const fake = composeFake(asUnsent(hiddenCopy), Object.fromEntries(steps.map((step) => [step, 'missing'])) as Troubles);
    expect((await send(fake)).completions).toEqual([{ allowEvent: true }]);
    expect((await send({ ...fake, host: { item: null } })).completions).toEqual([{ allowEvent: true }]);
  });

  it('answers once where the council’s data is wrong, the host is gone, or Outlook throws at the answer', async () => {
    const fake = composeFake(asUnsent(hiddenCopy));
    expect((await send(fake, () => { throw new Error('policy: no protocol'); })).completions).toEqual([{ allowEvent: true }]);
    expect(fake.state.notices.get(noticeKeys.unchecked)?.message).toBe(notices.unchecked);

    const answers: unknown[] = [];
    const event = { completed: (one: unknown) => { answers.push(one); throw new Error('event is over'); } };
    checkAtSend(event, { host: () => { throw new Error('no mailbox'); }, roaming: () => null, council: () => { throw new Error(); }, now: () => workingTime });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answers).toEqual([{ allowEvent: true }]);
  });
});

describe('a check that cannot be made', () => {
  it('lets the mail go and says so', async () => {
    const fake = composeFake(asUnsent(clean));
    expect((await send(fake, policyUnder('knutsford', { timeZone: 'Pacific/Chatham' }))).completions).toEqual([{ allowEvent: true }]);
    expect(fake.state.notices.get(noticeKeys.unchecked)?.message).toBe(notices.partlyUnchecked);
  });

  it('does not hide what another found', async () => {
    const { completions } = await send(composeFake(asUnsent(hiddenCopy)), policyUnder('knutsford', { timeZone: 'Pacific/Chatham' }));
    expect(completions[0]).toMatchObject({ allowEvent: false, errorMessage: expect.stringContaining('12.1') });
  });
});

describe('a protected disclosure', () => {
  it('leaves nothing with the draft, though a finding of it asks', async () => {
    const disclosure: Draft = { ...hiddenCopy, to: ['Priya Nair'], bcc: ['Helen Marsh'], html: '<p>Dear Priya,</p><p>I am making a protected disclosure under the whistleblowing policy about fraud in the grants team.</p>' };
    const fake = composeFake(asUnsent(disclosure));
    const { completions } = await send(fake, tuned('blind-copy', { atSend: 'ask' }));
    expect(completions[0]!.allowEvent).toBe(false);
    expect([...fake.state.session, ...fake.state.custom, ...fake.state.notices]).toEqual([]);
  });
});
